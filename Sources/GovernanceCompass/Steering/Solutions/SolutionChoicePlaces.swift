public import Domain

extension PlaceNames {
    /// What the places of a choice of solution directions are called.
    public static let solutionChoice = PlaceNames([
        name("cell", "de cel van het kompas", "the cell of the compass"),
        name("weighedOn", "de dag waarop de overwegingen zijn gewogen", "the day on which considerations were weighed"),
        name("chosenOn", "de dag van de keuze", "the day of the choice"),
        name("considered", "de overwogen richtingen", "the directions considered"),
        name(
            "considered.complete", "of alle overwogen richtingen zijn vastgelegd",
            "whether all directions considered were recorded"),
        name("considered[].direction", "welke richting {1} is", "which direction {1} is"),
        name("considered[].isChosen", "of {1} is gekozen", "whether {1} was chosen"),
        name("considered[].willingness", "wie er nodig is bij {1}", "who is needed for {1}"),
        name(
            "considered[].willingness.complete", "of ieder die nodig is bij {1} is vastgelegd",
            "whether all who are needed for {1} were recorded"),
        name("considered[].willingness[]", "of {2} mee wil met {1}", "whether {2} is willing to go along with {1}"),
        name("canvas", "het canvas om te duiden en te verbinden", "the canvas to interpret and connect"),
        name("canvas.actor", "van wie het canvas is", "whose canvas it is"),
        name(
            "methodRecordedSince", "sinds wanneer de werkwijze is vastgelegd",
            "since when the way of working is written down"),
        name("trainedSince", "sinds wanneer mensen worden geschoold", "since when people are trained"),
        name("attestations[]", "een antwoord op vraag {1}", "an answer to question {1}"),
    ]).adding(PlaceNames(parts))

    private static let parts: [Name] = {
        var names: [Name] = []
        for condition in SolutionCondition.allCases {
            let term = condition.term.name
            names += answered(
                "considered[].conditions.\(condition.rawValue)", "of bij {1} geldt: \(term.nl)",
                "whether of {1} it holds: \(term.en)")
        }
        for precondition in ConnectPrecondition.allCases {
            let term = precondition.term.name
            names += answered(
                "canvas.preconditions.\(precondition.rawValue)", "de voorwaarde “\(term.nl)”",
                "the precondition “\(term.en)”")
        }
        for pitfall in ConnectPitfall.allCases {
            let term = pitfall.term.name
            names += answered(
                "canvas.pitfalls.\(pitfall.rawValue)", "de valkuil “\(term.nl)”", "the pitfall “\(term.en)”")
        }
        return names
    }()

    /// The place of an answer, and that of the agreement that is asked for where answers differ.
    private static func answered(_ pattern: String, _ nl: String, _ en: String) -> [Name] {
        [
            name(pattern, nl, en),
            name(
                pattern + ".agreement", "één antwoord waarover nu verschil is: \(nl)",
                "one answer on which people now differ: \(en)"),
        ]
    }

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
