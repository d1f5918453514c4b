public import Domain

extension Rule where Subject == CaseFile {
    /// The safety plan is drawn up together.
    public static let safetyPlanIsJoint = Rule(
        RuleDescription(
            .sturen(2),
            title: LocalizedText(
                nl: "Huishouden en professionals stellen samen een veiligheidsplan op",
                en: "Household and professionals draw up a safety plan together"),
            asks: LocalizedText(
                nl:
                    "Er is een veiligheidsplan waaraan ieder die betrokken is en een professional meeschreven; wie dat niet kan, "
                    + "is anders gehoord.",
                en:
                    "There is a safety plan that everyone concerned and a professional took part in; who cannot was heard "
                    + "in another way."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Maak het plan samen, ook met wie nog niet meedeed.",
                en: "Draw it up together, also with those who did not take part yet."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")],
            tensions: [
                Tension(
                    with: .proeftuin(25),
                    reading: LocalizedText(
                        nl: "Bij een vermoeden van intieme terreur gaat apart spreken voor samen opstellen.",
                        en: "On suspicion of coercive control, speaking apart comes before drawing up together."))
            ]),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        }
    ) { file, exam in
        guard
            let plan = exam.need(
                file.safetyPlan, at: "safetyPlan",
                mend: LocalizedText(nl: "Stel samen een veiligheidsplan op.", en: "Draw up a safety plan together."))
        else { return }
        guard let authors = exam.need(plan.drawnUpBy, at: "safetyPlan.drawnUpBy") else { return }
        guard let concerned = exam.concerned(in: file) else { return }
        exam.require(
            authors.some { exam.isProfessional($0, in: file, at: "safetyPlan.drawnUpBy") }, at: "safetyPlan.drawnUpBy",
            seen: .ids(of: authors),
            mend: LocalizedText(nl: "Laat een professional meeschrijven.", en: "Let a professional take part."))
        for person in concerned where person.isToBeHeard(on: exam.day) {
            exam.require(
                Truth(authors.contains(person.id)) || exam.isHeardOtherwise(person.id, in: file)
                    || exam.mayBeUnborn(person),
                at: "safetyPlan.drawnUpBy[\(person.id)]", of: person.id)
        }
        _ = exam.isFree(of: .suspectedCoerciveControl, at: "safetyPlan.drawnUpBy")
    }

    /// Everyone agrees on what is safe enough.
    public static let safetyPlanRestsOnAgreement = Rule(
        RuleDescription(
            .sturen(3),
            title: LocalizedText(
                nl: "Ieder is het eens over wat voldoende veiligheid is voor dit huishouden",
                en: "Everyone agrees on what sufficient safety is for this household"),
            asks: LocalizedText(
                nl:
                    "Ieder die betrokken is, is het eens, en dat is vastgelegd; wie dat niet kan zeggen, is anders gehoord.",
                en:
                    "Everyone concerned agrees, and that is recorded; who cannot say was heard in another way."
            ),
            appliesWhen: LocalizedText(nl: "er een veiligheidsplan is", en: "there is a safety plan"),
            mend: LocalizedText(
                nl: "Bespreek wat voor deze persoon voldoende veiligheid is, en wat daarvoor nodig is.",
                en: "Talk about what sufficient safety is for this person, and what it takes."),
            strength: .method, responsible: .householdAndProfessionals, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl: "Onenigheid is een bevinding en geen fout van wie het oneens is.",
                en: "Disagreement is a finding and no fault of those who disagree.")),
        applies: { file, exam in exam.fact(file.safetyPlan, at: "safetyPlan").exists }
    ) { file, exam in
        guard let plan = exam.need(file.safetyPlan, at: "safetyPlan") else { return }
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            exam.requireAgreement(
                of: person, among: plan.agreements, in: file, at: "safetyPlan.agreements[\(person.id)]")
        }
    }

    /// The goals respect the bottom-line requirements.
    public static let goalsRespectBottomLines = Rule(
        RuleDescription(
            .sturen(4),
            title: LocalizedText(
                nl: "De veiligheidsdoelen doen recht aan de bodemeisen",
                en: "The safety goals respect the bottom-line requirements"),
            asks: LocalizedText(
                nl:
                    "Bij elke bodemeis is vastgelegd welk doel van het plan eraan voldoet, en dat geen doel ermee botst.",
                en:
                    "With each bottom-line requirement it is recorded which goal of the plan respects it, and that no goal "
                    + "goes against it."),
            appliesWhen: LocalizedText(
                nl: "er een veiligheidsplan is en er bodemeisen zijn",
                en: "there is a safety plan and there are bottom-line requirements"),
            mend: LocalizedText(
                nl: "Voeg een doel toe dat deze bodemeis waarmaakt, en leg uit waarom die er is.",
                en: "Add a goal that makes this requirement true, and explain why it is there."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl: "Of een doel met een bodemeis botst, oordeelt een mens: lees ze naast elkaar.",
                en: "Whether a goal goes against a requirement is for people to judge: read them side by side.")),
        applies: { file, exam in
            let plan = exam.fact(file.safetyPlan, at: "safetyPlan")
            guard case .stated(let stated, _) = file.safetyPlan else { return plan.exists }
            return plan.exists && exam.exists(stated.bottomLines, at: "safetyPlan.bottomLines")
        }
    ) { file, exam in
        guard let plan = exam.need(file.safetyPlan, at: "safetyPlan") else { return }
        for requirement in plan.bottomLines {
            let goals = exam.fact(requirement.goals, at: "safetyPlan.bottomLines[\(requirement.id)].goals")
            exam.require(
                goals.satisfies { ids in ids.contains { id in plan.goals.contains { $0.id == id } } }
                    || goals.satisfies { !$0.isEmpty } && exam.hasUnlisted(plan.goals, at: "safetyPlan.goals"),
                at: "safetyPlan.bottomLines[\(requirement.id)].goals", seen: .count(0, .goal), needed: .count(1, .goal))
            exam.require(
                requirement.isContradicted, is: false, at: "safetyPlan.bottomLines[\(requirement.id)].isContradicted",
                mend: LocalizedText(
                    nl: "Leg dit doel naast de bodemeis, en pas het samen aan.",
                    en: "Put this goal beside the requirement, and adjust it together."))
        }
        exam.requireWhole(plan.bottomLines, at: "safetyPlan.bottomLines")
    }

    /// Everyone rates every safety goal at least 6.
    public static let safetyGoalsAreRatedSix = Rule(
        RuleDescription(
            .sturen(5),
            title: LocalizedText(
                nl: "Ieder geeft elk veiligheidsdoel minstens een 6", en: "Everyone rates every safety goal at least 6"),
            asks: LocalizedText(
                nl:
                    "Het laatste cijfer van ieder die betrokken is, is voor elk doel een 6 of hoger; wie dat niet kan geven, is "
                    + "anders gehoord; van anderen die een cijfer gaven telt het ook.",
                en:
                    "The latest mark of everyone concerned for every goal is 6 or higher; who cannot give one was heard in "
                    + "another way; the marks of others who gave one count too."),
            appliesWhen: LocalizedText(nl: "er een veiligheidsplan is", en: "there is a safety plan"),
            mend: LocalizedText(
                nl: "Vraag wat er nodig is om dit doel te halen, werk daaraan, en vraag dan opnieuw een cijfer.",
                en: "Ask what it takes to reach this goal, work on that, and then ask for a mark again."),
            strength: .method, responsible: .everyone, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl:
                    "Het cijfer opent het gesprek; het is geen meting en geen slaagcijfer. De bron zegt niet wie beoordeelt; dat "
                    + "ieders cijfer telt is een keuze van deze SDK. De bron vraagt dit het hele traject door; hier wordt elke "
                    + "dag opnieuw gekeken, en een cijfer veroudert niet vanzelf.",
                en:
                    "The mark opens the conversation; it is no measurement and no pass mark. The source does not say who "
                    + "rates; that everyone's mark counts is a choice of this SDK. The source asks this throughout the "
                    + "trajectory; here it is looked at anew each day, and a mark does not age by itself.")),
        applies: { file, exam in exam.fact(file.safetyPlan, at: "safetyPlan").exists }
    ) { file, exam in
        guard let plan = exam.need(file.safetyPlan, at: "safetyPlan") else { return }
        guard let goals = exam.need(plan.goals, at: "safetyPlan.goals") else { return }
        exam.require(!goals.isEmpty, at: "safetyPlan.goals", seen: .none, needed: .count(1, .goal))
        if !goals.isEmpty, let concerned = exam.concerned(in: file) {
            for goal in goals {
                exam.requireRatings(
                    of: goal, by: concerned, atLeast: 6, in: file, on: exam.day, at: "safetyPlan.goals[\(goal.id)]")
            }
        }
        exam.requireWhole(goals, at: "safetyPlan.goals")
    }

    /// The safety of every adult is addressed too.
    public static let adultsAreAddressed = Rule(
        RuleDescription(
            .sturen(13),
            title: LocalizedText(
                nl: "De plannen gaan over de veiligheid van het hele gezin, ook van elke volwassene",
                en: "The plans are about the safety of the whole family, of each adult too"),
            asks: LocalizedText(
                nl: "Elke volwassene die betrokken is komt voor in een doel of in het hulpverleningsplan.",
                en: "Each adult concerned is in a goal or in the assistance plan."),
            appliesWhen: LocalizedText(
                nl: "er een veiligheidsplan of hulpverleningsplan is",
                en: "there is a safety plan or an assistance plan"),
            mend: LocalizedText(
                nl: "Neem op wat deze volwassene nodig heeft.", en: "Take up what this adult needs."),
            strength: .recommendation, responsible: .interveningParty,
            citations: [.sturen("2.1.1"), .sturen("4.1.1"), .sturen("5.1")],
            restates: .parallel(2)),
        applies: { file, exam in
            exam.fact(file.safetyPlan, at: "safetyPlan").exists
                || exam.fact(file.assistancePlan, at: "assistancePlan").exists
        }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned {
            exam.require(
                exam.isAdult(person).implies(exam.isAddressed(person.id, in: file)),
                at: "safetyPlan.goals.concerns[\(person.id)]")
        }
    }
}

extension Examination {
    /// Whether somebody is known as a professional of this file; unknown of whoever is named nowhere as one.
    ///
    /// Not to be concerned does not make a professional: a grandmother or a neighbour may write along.
    fileprivate mutating func isProfessional(
        _ id: Identifier<Participant>, in file: CaseFile, at place: @autoclosure () -> Address
    ) -> Truth {
        if file.household.isConcerned(id) { return .false }
        let involvement = file.involvement
        let isKnown =
            involvement.direction.directors.contains { $0.director == id }
            || involvement.fixedContacts.contains { $0.professionals.contains(id) }
            || involvement.teamwork.professionals.contains { $0.professional == id }
        return isKnown ? .true : unknown(at: place())
    }

    /// States that a person agrees: the latest word of each counts, and while coercive control is suspected only one
    /// that was said apart from the others.
    ///
    /// Of several words of one day one that does not agree counts. A word without a day may be the latest.
    mutating func requireAgreement(
        of person: Person, among agreements: Listed<Agreement>, in file: CaseFile, at place: @autoclosure () -> Address
    ) {
        guard let last = agreements.lastWord(of: person.id) else {
            return require(
                isHeardOtherwise(person.id, in: file) || mayBeUnborn(person)
                    || hasUnlisted(agreements, at: place(), of: person.id),
                at: place(), of: person.id, seen: .none)
        }
        var agrees = Truth.true
        var isApart = true
        for word in agreements where word.by == person.id && word.on == last.on {
            agrees = holds(word.agrees, at: place(), of: person.id) && agrees
            isApart = isApart && word.wasApart
        }
        // One without a day may be the latest.
        for word in agreements where word.by == person.id && word.on == nil && last.on != nil {
            if Truth(word.agrees) != agrees { agrees = unknown(at: place(), of: person.id) }
            isApart = isApart && word.wasApart
        }
        if agrees.isTrue && !isApart && !isFree(of: .suspectedCoerciveControl, at: place(), voice: person.id) {
            return
        }
        require(agrees, at: place(), of: person.id, seen: false.detail, needed: true.detail)
    }

    /// Whether a goal or the assistance plan is about a person.
    mutating func isAddressed(_ person: Identifier<Participant>, in file: CaseFile) -> Truth {
        var isAddressed = Truth.false
        switch file.safetyPlan {
        case .stated(let plan, _):
            if !plan.goals.isRecorded { isAddressed = unknown(at: "safetyPlan.goals") }
            for goal in plan.goals {
                isAddressed =
                    fact(goal.concerns, at: "safetyPlan.goals[\(goal.id)].concerns").satisfies {
                        $0.contains(person)
                    } || isAddressed
            }
        case .statedAsNone: break
        case .notRecorded: isAddressed = unknown(at: "safetyPlan")
        }
        switch file.assistancePlan {
        case .stated(let plan, _):
            isAddressed =
                fact(plan.persons, at: "assistancePlan.persons").satisfies { $0.contains(person) } || isAddressed
        case .statedAsNone: break
        case .notRecorded: isAddressed = isAddressed || unknown(at: "assistancePlan")
        }
        return isAddressed
    }
}

extension Noun {
    /// Goals.
    static let goal = Noun(
        one: LocalizedText(nl: "doel", en: "goal"), many: LocalizedText(nl: "doelen", en: "goals"))
}
