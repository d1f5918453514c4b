public import Domain

/// Why a step of the trajectory was begun again (aanleiding om te heropenen).
public enum ReopeningReason: String, ClosedList, Transferable {
    /// De dag van herziening was daar.
    case reviewDay
    /// Het netwerk veranderde.
    case networkChanged
    /// Wat men leerde vraagt erom.
    case learned

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .reviewDay:
                (
                    LocalizedText(nl: "herziening", en: "review"),
                    LocalizedText(
                        nl: "Het afgesproken moment van herzien was daar.",
                        en: "The agreed moment of revising had come.")
                )
            case .networkChanged:
                (
                    LocalizedText(nl: "netwerk veranderd", en: "network changed"),
                    LocalizedText(
                        nl: "Er kwamen partijen bij of gingen weg, of de samenwerking werd intensiever.",
                        en: "Parties joined or left, or the cooperation became more intensive.")
                )
            case .learned:
                (
                    LocalizedText(nl: "geleerd", en: "learned"),
                    LocalizedText(
                        nl: "Wat men samen leerde vraagt om bijstellen.",
                        en: "What they learned together asks to adjust.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2"), .kompas("Stap 3"), .kompas("Stap 8")])
    }
}
