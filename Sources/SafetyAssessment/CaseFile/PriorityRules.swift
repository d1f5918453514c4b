public import Domain

extension Rule where Subject == CaseFile {
    /// Those concerned agree on what is most urgent.
    public static let mostUrgentIsAgreed = Rule(
        RuleDescription(
            .proeftuin(27),
            title: LocalizedText(
                nl: "Er is overeenstemming over wat het dringendst aangepakt moet worden",
                en: "There is agreement on what most urgently has to be taken up"),
            asks: LocalizedText(
                nl:
                    "Ieder die betrokken is, is het eens met wat het dringendst is, en dat is vastgelegd; wie dat niet kan "
                    + "zeggen, is anders gehoord.",
                en:
                    "Everyone concerned agrees with what is most urgent, and that is recorded; who cannot say was heard in "
                    + "another way."),
            appliesWhen: LocalizedText(nl: "er doelen zijn gesteld", en: "goals were set"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat volgens hem of haar eerst moet, en zoek samen waar u elkaar vindt.",
                en: "Ask this person what he or she thinks has to come first, and find together where you meet."),
            strength: .method, responsible: .householdAndProfessionals,
            citations: [.proeftuin("4.3"), .proeftuin("7.4")],
            misuse: LocalizedText(
                nl: "Onenigheid is een bevinding en geen reden om met bescherming te wachten.",
                en: "Disagreement is a finding and no reason to wait with protection."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in exam.hasGoals(file) }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            exam.requireAgreement(
                of: person, among: file.urgencyAgreements, in: file, at: "urgencyAgreements[\(person.id)]")
        }
    }

    /// Of several problems it is chosen what has priority.
    public static let problemsArePrioritised = Rule(
        RuleDescription(
            .proeftuin(28),
            title: LocalizedText(
                nl: "Er is gekozen wat eerst komt, wat later kan en wie het oppakt",
                en: "It is chosen what comes first, what can come later and who takes it up"),
            asks: LocalizedText(
                nl:
                    "Bij elk probleem staat of het nu wordt aangepakt of kan wachten; minstens één wordt nu aangepakt, met wie "
                    + "het doet, en minstens één kan wachten.",
                en:
                    "With each problem it says whether it is taken up now or can wait; at least one is taken up now, with who "
                    + "does it, and at least one can wait."),
            appliesWhen: LocalizedText(
                nl: "er meer dan één probleem is", en: "there is more than one problem"),
            mend: LocalizedText(
                nl: "Kies met het huishouden wat nu eerst komt en wie dat doet; de rest komt daarna.",
                en: "Choose with the household what comes first and who does that; the rest comes after."),
            strength: .method, responsible: .professionals,
            citations: [.proeftuin("7.4"), .proeftuin("6.2")],
            misuse: LocalizedText(
                nl: "Wat kan wachten is niet onbelangrijk, en onveiligheid zelf is nooit wat kan wachten.",
                en: "What can wait is not unimportant, and unsafety itself is never what can wait."),
            tensions: [
                Tension(
                    with: .sturen(28),
                    reading: LocalizedText(
                        nl: "Hulp is gelijktijdig binnen wat nu prioriteit heeft.",
                        en: "Help is simultaneous within what has priority now."))
            ], yieldsTo: [.acuteDanger]),
        applies: { file, exam in exam.hasSeveralProblems(file) }
    ) { file, exam in
        for problem in file.problems {
            guard let priority = exam.need(problem.priority?.member, at: "problems[\(problem.id)].priority") else {
                continue
            }
            guard priority == .now else { continue }
            exam.require(
                exam.fact(problem.doneBy, at: "problems[\(problem.id)].doneBy").satisfies { !$0.isEmpty },
                at: "problems[\(problem.id)].doneBy", seen: .none,
                mend: LocalizedText(nl: "Spreek af wie dit oppakt.", en: "Agree on who takes this up."))
        }
        exam.require(
            file.problems.some { exam.fact($0.priority, at: "problems[\($0.id)].priority") == .now }
                || exam.hasUnlisted(file.problems, at: "problems"),
            at: "problems.now", seen: .none)
        exam.require(
            file.problems.some { exam.fact($0.priority, at: "problems[\($0.id)].priority") == .later }
                || exam.hasUnlisted(file.problems, at: "problems"),
            at: "problems.later", seen: .none)
        exam.requireWhole(file.problems, at: "problems")
    }
}

extension Examination {
    /// Whether a goal was set in either plan.
    fileprivate mutating func hasGoals(_ file: CaseFile) -> Truth {
        hasGoals(file.safetyPlan.map { $0.goals }, at: "safetyPlan")
            || hasGoals(file.assistancePlan.map { $0.goals }, at: "assistancePlan")
    }

    private mutating func hasGoals(_ goals: Recorded<Listed<Goal>>, at place: @autoclosure () -> Address) -> Truth {
        switch goals {
        case .stated(let goals, _): exists(goals, at: "\(place()).goals")
        case .statedAsNone: .false
        case .notRecorded: unknown(at: place())
        }
    }

    /// Whether more than one problem is known.
    fileprivate mutating func hasSeveralProblems(_ file: CaseFile) -> Truth {
        Truth(file.problems.count > 1) || hasUnlisted(file.problems, at: "problems", of: .professionals)
    }
}
