public import Domain

extension Rule where Subject == PlanOfApproach {
    /// The plan is put to the project group or the outer ring.
    public static let planIsSubmitted = Rule(
        RuleDescription(
            .kompas(44),
            title: LocalizedText(
                nl: "Het plan is voorgelegd aan de projectgroep of de buitenring, die het kon aanvullen en goedkeurde",
                en: "The plan was put to the project group or the outer ring, which could complete it and approved it"),
            asks: LocalizedText(
                nl: "Van één van beide is vastgelegd dat het concept er lag, kon worden aangevuld, en op die dag of "
                    + "later is goedgekeurd.",
                en:
                    "Of one of both it is recorded that the draft was put to it, could be completed, and was approved on "
                    + "that day or later."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Leg het plan voor, vraag wat eraan ontbreekt, en vraag daarna om goedkeuring.",
                en: "Put the plan to them, ask what it lacks, and ask for approval afterwards."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 3")]),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in
        var isApproved = Truth.false
        for submission in plan.submissions {
            let place: Address = "planSubmissions[\(submission.id)]"
            let isToBody = exam.fact(submission.to, at: "\(place).to").satisfies {
                $0 == .projectGroup || $0 == .outerRing
            }
            if isToBody.isFalse { continue }
            isApproved =
                (isToBody && exam.hasCome(submission.on, at: "\(place).on")
                    && exam.holds(submission.couldComplete, at: "\(place).couldComplete")
                    && exam.hasCome(submission.approvedOn, at: "\(place).approvedOn")
                    && exam.isInOrder(submission, of: plan)) || isApproved
        }
        exam.require(
            isApproved || exam.hasUnlisted(plan.submissions, at: "planSubmissions"), at: "planSubmissions",
            seen: .none)
    }

    /// The plan grows with the steps.
    public static let planGrowsWithSteps = Rule(
        RuleDescription(
            .kompas(47),
            title: LocalizedText(
                nl: "Het plan groeit mee: wat een stap oplevert, staat daarna in het plan",
                en: "The plan grows along: what a step yields stands in the plan afterwards"),
            asks: LocalizedText(
                nl: "Onderdeel 7 is gevuld of aangevuld sinds stap 4 klaar is, onderdeel 8 sinds stap 5, onderdeel 9 "
                    + "sinds stap 6 en 7, onderdeel 11 sinds stap 8.",
                en:
                    "Part 7 was filled, or filled further, since step 4 was done; part 8 since step 5, part 9 since steps "
                    + "6 and 7, part 11 since step 8."),
            appliesWhen: LocalizedText(
                nl: "een stap is afgerond waarvan het plan iets overneemt",
                en: "a step is done of which the plan takes something over"),
            mend: LocalizedText(
                nl: "Neem over wat de stap opleverde, in een paar zinnen.",
                en: "Take over what the step yielded, in a few sentences."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 3, Format Plan van aanpak")],
            misuse: LocalizedText(
                nl: "Wat is gevuld voordat de stap klaar was, is geen tekort: kijk of het er al in staat.",
                en: "What was filled before the step was done is no gap: look whether it stands in it already.")),
        applies: { plan, exam in
            var isDue = Truth.false
            for part in PlanPart.thatUseSteps {
                isDue = exam.isDue(part, of: plan) || isDue
                if isDue.isTrue { return isDue }
            }
            return isDue
        }
    ) { plan, exam in
        for part in PlanPart.thatUseSteps {
            let isDue = exam.isDue(part, of: plan)
            if isDue.isFalse { continue }
            exam.require(
                !isDue || exam.takesOverSteps(part, of: plan), at: .planPart(part), seen: .none)
        }
    }

    /// The ambition is agreed and then included.
    public static let ambitionIsInPlan = Rule(
        RuleDescription(
            .kompas(61),
            title: LocalizedText(
                nl: "Eerst is akkoord gevraagd op de ambitie, daarna is zij in het plan opgenomen",
                en: "First agreement with the ambition was asked, then it was included in the plan"),
            asks: LocalizedText(
                nl: "Er is akkoord, en de ambitie staat in het plan, op of na de dag van het akkoord.",
                en: "There is agreement, and the ambition stands in the plan, on or after the day of the agreement."),
            appliesWhen: LocalizedText(nl: "er een ambitie is verwoord", en: "an ambition was put into words"),
            mend: LocalizedText(
                nl: "Vraag iedereen om akkoord, en zet de ambitie dan in het plan.",
                en: "Ask everybody for agreement, and put the ambition in the plan then."),
            strength: .method, responsible: .coreGroup,
            citations: [
                .kompas("Stap 5, Samen een ambitie formuleren aan de hand van waarderende interviews"),
                .kompas("Stap 3, Format Plan van aanpak"),
            ]),
        applies: { plan, exam in exam.fact(plan.ambition, at: "planAmbition").exists }
    ) { plan, exam in
        guard let ambition = exam.need(plan.ambition, at: "planAmbition") else { return }
        let agreed = exam.need(ambition.agreedOn, at: "planAmbition.agreedOn")
        let included = exam.need(ambition.includedOn, at: "planAmbition.includedOn")
        if let agreed {
            exam.require(
                exam.hasCome(agreed, at: "planAmbition.agreedOn"), at: "planAmbition.agreedOn", seen: agreed.detail)
        }
        if let included {
            exam.require(
                exam.hasCome(included, at: "planAmbition.includedOn"), at: "planAmbition.includedOn",
                seen: included.detail)
        }
        if let agreed, let included {
            exam.require(
                exam.isOnOrBefore(
                    agreed, at: "planAmbition.agreedOn", included, at: "planAmbition.includedOn"),
                at: "planAmbition.order")
        }
    }
}
