public import Domain

/// What the activity plan rests on (grondslag).
public enum PlanBasis: String, ClosedList, Transferable {
    /// De gezamenlijke ambitie.
    case ambition
    /// De gezamenlijke strategie.
    case strategy

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .ambition:
                (
                    LocalizedText(nl: "ambitie", en: "ambition"),
                    LocalizedText(nl: "Wat men samen wil bereiken.", en: "What they want to reach together.")
                )
            case .strategy:
                (
                    LocalizedText(nl: "strategie van het netwerk", en: "strategy of the network"),
                    LocalizedText(nl: "Hoe men dat wil bereiken.", en: "How they want to reach it.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 7")])
    }
}
