public import Domain

extension PlaceNames {
    /// What the places of a plan of approach are called.
    public static let planOfApproach = PlaceNames([
        name("draft", "een concept van het plan", "a draft of the plan"),
        name("draft.on", "de dag van het concept", "the day of the draft"),
        name("draft.by", "wie het concept maakte", "who made the draft"),
        name("planElements", "wat er in het plan staat", "what stands in the plan"),
        name("isConcise", "of het plan bondig is", "whether the plan is concise"),
        name("planParties", "de partijen in het plan", "the parties in the plan"),
        name("planAgreement[]", "of partij {1} akkoord is met het plan", "whether party {1} agrees to the plan"),
        name("planSubmissions", "het voorleggen van het plan", "putting the plan to others"),
        name("planSubmissions[].to", "aan wie het plan is voorgelegd ({1})", "to whom the plan was put ({1})"),
        name("planSubmissions[].on", "de dag van voorleggen ({1})", "the day of putting it to them ({1})"),
        name(
            "planSubmissions[].couldComplete", "of het plan kon worden aangevuld ({1})",
            "whether the plan could be completed ({1})"),
        name(
            "planSubmissions[].approvedOn", "of en wanneer het plan is goedgekeurd ({1})",
            "whether and when the plan was approved ({1})"),
        name("planAmbition", "of er een ambitie is verwoord", "whether an ambition was put into words"),
        name("planAmbition.agreedOn", "het akkoord op de ambitie", "the agreement with the ambition"),
        name("planAmbition.includedOn", "de ambitie in het plan", "the ambition in the plan"),
        name("planAmbition.order", "eerst akkoord, dan opnemen", "first agreement, then inclusion"),
        name("arrangedForHouseholds", "wat voor huishoudens is geregeld", "what is arranged for households"),
    ]).adding(PlaceNames(elements)).adding(PlaceNames(parts)).adding(PlaceNames(steps)).adding(PlaceNames(wishes))

    private static let elements: [Name] = PlanElement.allCases.map { element in
        let term = element.term.name
        return name("planElements." + element.rawValue, term.nl + " in het plan", term.en + " in the plan")
    }

    private static let parts: [Name] = PlanPart.allCases.map { part in
        let term = part.term.name
        return name(
            Address.planPart(part).path, "onderdeel " + part.number.description + ": " + term.nl,
            "part " + part.number.description + ": " + term.en)
    }

    private static let steps: [Name] = KompasStep.allCases.map { step in
        name(
            "planStepsDone." + step.rawValue, "of en wanneer stap " + step.number.description + " is afgerond",
            "whether and when step " + step.number.description + " was done")
    }

    private static let wishes: [Name] = HouseholdExpectation.allCases.map { wish in
        let term = wish.term.name
        return name(
            "arrangedForHouseholds." + wish.rawValue, term.nl + " voor huishoudens", term.en + " for households")
    }

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
