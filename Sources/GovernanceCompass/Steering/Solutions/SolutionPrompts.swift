public import Domain

extension Rule where Subject == SolutionChoice {
    /// Conceding on values is no frame reflection.
    public static let reflectionIsNoConcession = Rule(
        prompt: RuleDescription(
            .sturen(57),
            title: LocalizedText(
                nl: "Wie kaderreflectie noemt, heroverweegt eigen overtuigingen en geeft niet alleen toe",
                en: "Who speaks of frame reflection reconsiders own convictions and does not only concede"),
            asks: LocalizedText(
                nl: "Zijn jullie echt gaan twijfelen aan wat jullie zelf voor waar en goed hielden?",
                en: "Did you really come to doubt what you yourselves held to be true and good?"),
            appliesWhen: LocalizedText(nl: "kaderreflectie is gekozen", en: "frame reflection was chosen"),
            mend: LocalizedText(
                nl: "Zoek samen welke overtuiging achter jullie standpunt zit, en wat er verandert als zij niet klopt.",
                en: "Look together for the conviction behind your position, and what changes if it is not right."),
            strength: .theory, responsible: .steerer, citations: [.sturen("2.4.2"), .sturen("4.4.3")],
            misuse: LocalizedText(
                nl: "Toegeven kan goed en nodig zijn; het heet alleen anders.",
                en: "Conceding can be good and needed; it only has another name."),
            whyNotComputed: LocalizedText(
                nl: "Van buiten lijken toegeven en heroverwegen hetzelfde; alleen betrokkenen weten wat het was.",
                en: "From outside conceding and reconsidering look the same; only those involved know which it was.")),
        applies: { choice, exam in exam.isAnyChosen(in: choice) { $0 == .frameReflection } })

    /// Where a problem cannot be established: try and learn.
    public static let tryAndLearn = Rule(
        guidance: RuleDescription(
            .sturen(58),
            title: LocalizedText(
                nl: "Waar niet vast te stellen is wat het probleem is, wordt geprobeerd en geleerd",
                en: "Where it cannot be established what the problem is, people try and learn"),
            asks: LocalizedText(
                nl: "Welk deel is te weten, welk deel niet, en welke kleine stap leert jullie iets?",
                en: "Which part can be known, which cannot, and which small step teaches you something?"),
            appliesWhen: LocalizedText(
                nl: "de feiten niet eenduidig zijn", en: "the facts are not clear"),
            mend: LocalizedText(
                nl: "Spreek één kleine proef af, en wanneer jullie bekijken wat die leerde.",
                en: "Agree one small try, and when you look at what it taught."),
            strength: .theory, responsible: .steerer, citations: [.sturen("2.4.2"), .sturen("4.4.3")],
            misuse: LocalizedText(
                nl: "Gaat over sturen en beleid; nooit een reden om met de veiligheid van een gezin te experimenteren.",
                en: "About steering and policy; never a reason to experiment with the safety of a family."),
            whyNotComputed: LocalizedText(
                nl: "Het is advies voor als niemand weet wat het probleem is; geen stap ervan is verplicht.",
                en: "It is advice for when nobody knows what the problem is; no step of it is compulsory.")),
        applies: { choice, exam in exam.isIn(choice) { $0.facts == .unclear } })
}

extension RuleSet where Subject == SolutionChoice {
    /// The rules about a choice of solution directions.
    public static let solutionChoice = RuleSet(
        [
            .wiseOnlyOnCondition, .recordingGoesWithTraining, .connectingIsPrepared, .reflectionIsNoConcession,
            .tryAndLearn, .willingnessIsRecorded, .considerationsComeFirst,
        ], places: .solutionChoice)
}
