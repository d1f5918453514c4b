public import Domain

extension Rule where Subject == CaseFile {
    /// Analysis and plans are about everyone concerned.
    public static let everyoneIsInView = Rule(
        RuleDescription(
            .parallel(2),
            title: LocalizedText(
                nl: "De analyse en de plannen zijn er voor ieder die betrokken is, en niet alleen voor de kinderen",
                en: "The analysis and the plans are for everyone concerned, and not for the children only"),
            asks: LocalizedText(
                nl:
                    "Ieder die betrokken is komt voor in de analyse en in een doel of het hulpverleningsplan, of er staat "
                    + "waarom niet.",
                en:
                    "Everyone concerned is in the analysis and in a goal or the assistance plan, or it is recorded why "
                    + "not."),
            appliesWhen: LocalizedText(
                nl: "er een analyse of een plan is", en: "there is an analysis or a plan"),
            mend: LocalizedText(
                nl: "Neem op wat er voor deze persoon speelt en wat hij of zij nodig heeft.",
                en: "Take up what is going on for this person, and what he or she needs."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl: "Iemand in beeld hebben is geen oordeel over die persoon, en geen reden om alles te delen.",
                en: "To have somebody in view is no judgement of that person, and no reason to share everything.")),
        applies: { file, exam in exam.fact(file.analysis, at: "analysis").exists || exam.hasPlan(file) }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let isInAnalysis = exam.fact(file.analysis, at: "analysis").exists
                .implies(exam.isInAnalysis(person.id, in: file))
            let isInPlans = exam.hasPlan(file).implies(exam.isAddressed(person.id, in: file))
            exam.require(
                isInAnalysis && isInPlans || exam.mayBeUnborn(person)
                    || exam.isLeftOut(person.id, from: .plans, in: file),
                at: "dialogue.inView[\(person.id)]", seen: .none)
        }
    }

    /// Everyone concerned is listened to, or it says why not yet.
    public static let everyoneIsHeard = Rule(
        RuleDescription(
            .parallel(3),
            title: LocalizedText(
                nl: "Naar ieder die betrokken is, is geluisterd, of er staat waarom nog niet",
                en: "Everyone concerned was listened to, or it says why not yet"),
            asks: LocalizedText(
                nl:
                    "Van ieder die betrokken is, is een eigen uitspraak vastgelegd, of hoe die anders is gehoord, of waarom "
                    + "nog niet.",
                en:
                    "Of everyone concerned a statement of their own is recorded, or how they were heard in another way, or why "
                    + "not yet."),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Spreek met deze persoon, alleen als dat veiliger is, en leg vast wat die zelf zegt.",
                en: "Speak with this person, alone where that is safer, and record what he or she says."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl:
                    "Een reden laat zien waarom een stem ontbreekt; gehoord is diegene daarmee niet. Een vastgelegde "
                    + "uitspraak is nog niet goed luisteren.",
                en:
                    "A reason shows why a voice is missing; it does not make that person heard. A recorded statement is not "
                    + "yet good listening."),
            tensions: [.apartComesFirst]),
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) { exam.requireOwnWord(of: person, in: file) }
    }
}

extension Examination {
    /// Whether there is a safety plan or an assistance plan.
    mutating func hasPlan(_ file: CaseFile) -> Truth {
        fact(file.safetyPlan, at: "safetyPlan").exists || fact(file.assistancePlan, at: "assistancePlan").exists
    }

    /// Whether the joint analysis covers a person.
    fileprivate mutating func isInAnalysis(_ person: Identifier<Participant>, in file: CaseFile) -> Truth {
        guard case .stated(let analysis, _) = file.analysis else { return fact(file.analysis, at: "analysis").exists }
        return fact(analysis.persons, at: "analysis.persons").satisfies { $0.contains(person) }
    }
}
