public import Domain

extension Rule where Subject == CaseFile {
    /// After immediate safety, underlying problems are looked at.
    public static let underlyingProblemsAreLookedAt = Rule(
        RuleDescription(
            .kompas(111),
            title: LocalizedText(
                nl: "Er wordt niet alleen naar acute onveiligheid gekeken, maar ook naar wat eronder ligt",
                en: "The look is not only at acute unsafety, but at what lies under it too"),
            asks: LocalizedText(
                nl: "Na de directe veiligheid is er een analyse die ook over onderliggende problemen gaat.",
                en: "After immediate safety there is an analysis that is about underlying problems too."),
            appliesWhen: LocalizedText(
                nl: "de fase van directe veiligheid voorbij is", en: "the phase of immediate safety is past"),
            mend: LocalizedText(
                nl: "Onderzoek met het huishouden wat de onveiligheid in stand houdt.",
                en: "Find out with the household what keeps the unsafety going."),
            strength: .method, responsible: .professionals, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "Eerst veilig, dan de oorzaken: dit is geen reden om bij acuut gevaar te gaan analyseren.",
                en: "Safe first, then causes: this is no reason to set about analysing in acute danger.")),
        applies: { file, exam in exam.isPhase(.riskDrivenCare, orLaterIn: file) }
    ) { file, exam in
        guard
            let analysis = exam.need(
                file.analysis, at: "analysis",
                mend: LocalizedText(
                    nl: "Maak samen een analyse van wat er speelt.",
                    en: "Make an analysis of what is going on together."))
        else { return }
        exam.require(analysis.coversUnderlyingProblems, is: true, at: "analysis.coversUnderlyingProblems")
    }

    /// Several organisations work by one clear plan.
    public static let partiesShareOnePlan = Rule(
        RuleDescription(
            .kompas(119),
            title: LocalizedText(
                nl: "Werken er meer organisaties, dan staan ieders taken, momenten en verantwoordelijkheid in één plan",
                en: "Where several organisations work, the tasks, times and responsibility of each stand in one plan"),
            asks: LocalizedText(
                nl:
                    "Elke partij die nu meewerkt heeft een afspraak in het hulpverleningsplan, en bij elke afspraak staat wie "
                    + "het doet, wanneer, en wie ervoor staat.",
                en:
                    "Each party that works along now has a task in the assistance plan, and with each task it says who does it, "
                    + "by when, and who answers for it."),
            appliesWhen: LocalizedText(
                nl: "er meer dan één organisatie met het huishouden werkt",
                en: "more than one organisation works with the household"),
            mend: LocalizedText(
                nl: "Zet met deze partij in het plan wat zij doet, wanneer, en wie daarvoor staat.",
                en: "Put into the plan with this party what it does, by when, and who answers for that."),
            strength: .recommendation, responsible: .involvedOrganisations, citations: [.kompas("Stap 4")],
            misuse: LocalizedText(
                nl:
                    "Een afspraak in een plan is nog geen hulp; het huishouden hoeft niet te wachten tot alles erin staat.",
                en: "A task in a plan is not yet help; the household need not wait until everything is in it."),
            restates: .domein(24)),
        applies: { file, exam in exam.hasSeveralParties(file) }
    ) { file, exam in
        guard let plan = exam.need(file.assistancePlan, at: "assistancePlan") else { return }
        for task in plan.tasks {
            _ = exam.need(task.by, at: "assistancePlan.tasks[\(task.id)].by")
            _ = exam.need(task.due, at: "assistancePlan.tasks[\(task.id)].due")
            _ = exam.need(task.responsible, at: "assistancePlan.tasks[\(task.id)].responsible")
        }
        for party in file.involvement.direction.parties {
            let works = exam.worksAlong(party)
            if works.isFalse { continue }
            let hasTask = plan.tasks.some { task in
                exam.fact(task.party, at: "assistancePlan.tasks[\(task.id)].party") == party.id
            }
            exam.require(
                works.implies(
                    hasTask || exam.hasUnlisted(plan.tasks, at: "assistancePlan.tasks.of[\(party.id)]")),
                at: "assistancePlan.tasks.of[\(party.id)]", seen: .none)
        }
        exam.requireWhole(plan.tasks, at: "assistancePlan.tasks")
        exam.requireWhole(file.involvement.direction.parties, at: "involvement.direction.parties")
    }
}

extension Examination {
    /// Whether more than one party works with the household on the day.
    fileprivate mutating func hasSeveralParties(_ file: CaseFile) -> Truth {
        let parties = file.involvement.direction.parties
        var hasOne = Truth.false
        var hasSeveral = Truth.false
        for party in parties {
            let works = worksAlong(party)
            hasSeveral = (hasOne && works) || hasSeveral
            hasOne = hasOne || works
        }
        return hasSeveral || hasUnlisted(parties, at: "involvement.direction.parties")
    }

    /// Whether a party works with the household on the day; unknown where nobody recorded since when.
    fileprivate mutating func worksAlong(_ party: InvolvedParty) -> Truth {
        mayChange(on: party.since)
        mayChange(on: party.until)
        if let until = party.until, until <= day { return .false }
        guard let since = party.since else { return unknown(at: "involvement.direction.parties[\(party.id)].since") }
        return Truth(since <= day)
    }
}
