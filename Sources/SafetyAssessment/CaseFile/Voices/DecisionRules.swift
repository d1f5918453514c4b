public import Domain

extension Rule where Subject == CaseFile {
    /// Decisions are taken together with those whom they concern.
    public static let decisionsAreTakenTogether = Rule(
        RuleDescription(
            .parallel(4),
            title: LocalizedText(
                nl: "Besluiten worden genomen samen met wie ze aangaan",
                en: "Decisions are taken together with those whom they concern"),
            asks: LocalizedText(
                nl:
                    "Bij elk besluit is vastgelegd wie het aangaat, en dat ieder van hen meebesliste, samen of apart, of "
                    + "waarom die in het algemeen niet meebeslist.",
                en:
                    "With each decision it is recorded whom it concerns, and that each had a part in it, together or apart, or "
                    + "why somebody has none in general."),
            appliesWhen: LocalizedText(nl: "er besluiten zijn vastgelegd", en: "decisions are recorded"),
            mend: LocalizedText(
                nl:
                    "Bespreek het besluit alsnog met deze persoon, alleen als dat veiliger is, en pas het zo nodig aan.",
                en: "Talk the decision over with this person yet, alone where that is safer, and adjust it if needed."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl:
                    "Samen is niet: aan één tafel. Dwing niemand in een gesprek met wie hem of haar iets aandoet, en laat "
                    + "een kind niet kiezen.",
                en:
                    "Together is not: at one table. Force nobody into a talk with whoever hurts him or her, and do not make a "
                    + "child choose."),
            tensions: [.apartComesFirst], yieldsTo: [.acuteDanger]),
        applies: { file, exam in exam.exists(file.dialogue.decisions, at: "dialogue.decisions") }
    ) { file, exam in
        for decision in file.dialogue.decisions {
            let place: Address = "dialogue.decisions[\(decision.id)].concerns"
            guard let concerned = exam.need(decision.concerns, at: place) else { continue }
            exam.require(!concerned.isEmpty, at: place, seen: .none)
            for person in concerned where !exam.isUnborn(person, in: file) {
                exam.requirePart(of: person, in: decision, file)
            }
        }
        exam.requireWhole(file.dialogue.decisions, at: "dialogue.decisions")
    }

    /// Dissent is organised where it is needed.
    public static let dissentIsOrganised = Rule(
        RuleDescription(
            .parallel(5),
            title: LocalizedText(
                nl: "Waar een besluit dat nodig heeft, is tegenspraak georganiseerd",
                en: "Where a decision needs it, dissent is organised"),
            asks: LocalizedText(
                nl:
                    "Bij elk besluit over een juridische bevoegdheid, en elk besluit waarbij iemand dat nodig vond, is "
                    + "vastgelegd dat tegenspraak is georganiseerd.",
                en:
                    "With each decision on using a legal power, and each for which somebody judged it needed, it is recorded "
                    + "that dissent was organised."),
            appliesWhen: LocalizedText(
                nl: "een besluit over een juridische bevoegdheid gaat, of iemand tegenspraak nodig vond",
                en: "a decision is about a legal power, or somebody judged that dissent is needed"),
            mend: LocalizedText(
                nl: "Vraag iemand die niet meebesliste om tegen te spreken, en bespreek wat dat oplevert.",
                en: "Ask somebody who had no part in it to speak against it, and talk over what comes of that."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl:
                    "Bij acuut gevaar wacht handelen niet op tegenspraak; die volgt dan meteen daarna. Dat elk besluit over een "
                    + "juridische bevoegdheid tegenspraak vraagt, is hoe deze SDK de bron leest.",
                en:
                    "In acute danger acting does not wait for dissent; that then follows at once. That each decision on using "
                    + "a legal power asks for dissent is how this SDK reads the source.")),
        applies: { file, exam in
            let decisions = file.dialogue.decisions
            return decisions.some { exam.needsDissent($0) } || exam.hasUnlisted(decisions, at: "dialogue.decisions")
        }
    ) { file, exam in
        for decision in file.dialogue.decisions {
            let isNeeded = exam.needsDissent(decision)
            if isNeeded.isFalse { continue }
            let place: Address = "dialogue.decisions[\(decision.id)].isDissentOrganised"
            exam.require(
                isNeeded.implies(exam.holds(decision.isDissentOrganised, at: place, of: .professionals)), at: place,
                of: .professionals, seen: decision.isDissentOrganised.detail, needed: true.detail)
        }
        exam.requireWhole(file.dialogue.decisions, at: "dialogue.decisions")
    }

    /// Those who see it differently stay in dialogue, and each view stays.
    public static let differingViewsStayInDialogue = Rule(
        RuleDescription(
            .parallel(31),
            title: LocalizedText(
                nl: "Wie het verschillend zien blijven in gesprek, en elke kijk blijft staan",
                en: "Those who see it differently stay in dialogue, and each view stays"),
            asks: LocalizedText(
                nl:
                    "Bij elk verschil is vastgelegd hoe ieder van hen het ziet, en dat zij in gesprek zijn of er zelf uit "
                    + "kwamen.",
                en:
                    "With each difference it is recorded how each of them sees it, and that they are in dialogue or came to "
                    + "see it alike by themselves."),
            appliesWhen: LocalizedText(nl: "mensen iets verschillend zien", en: "people see something differently"),
            mend: LocalizedText(
                nl:
                    "Leg vast hoe ieder het ziet, en pak het gesprek weer op, zonder dat iemand gelijk hoeft te krijgen.",
                en: "Record how each sees it, and take up the talk again, without anybody having to be right."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Dat er een tweede kijk is, maakt geweld niet tot een mening; en verschil is geen onwil.",
                en: "That there is a second view does not make violence an opinion; and difference is no unwillingness."
            ),
            tensions: [.apartComesFirst], yieldsTo: [.acuteDanger]),
        applies: { file, exam in exam.exists(file.dialogue.differences, at: "dialogue.differences") }
    ) { file, exam in
        for difference in file.dialogue.differences {
            let place: Address = "dialogue.differences[\(difference.id)]"
            if let between = exam.need(difference.between, at: "\(place).between") {
                for person in between {
                    exam.require(
                        Truth(difference.viewpoints.contains { $0.by == person })
                            || exam.hasUnlisted(
                                difference.viewpoints, at: "\(place).viewpoints.of[\(person)]", of: person),
                        at: "\(place).viewpoints.of[\(person)]", of: person, seen: .none)
                }
            }
            guard exam.isFree(of: .suspectedCoerciveControl, at: "\(place).isInDialogue") else { continue }
            exam.require(
                exam.holds(difference.isInDialogue, at: "\(place).isInDialogue")
                    || exam.holds(difference.isSettled, at: "\(place).isSettled"),
                at: "\(place).isInDialogue", seen: false.detail, needed: true.detail)
        }
        exam.requireWhole(file.dialogue.differences, at: "dialogue.differences")
    }
}
