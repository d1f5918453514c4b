public import Domain

/// What makes an ambition one (kenmerk van een ambitie).
public enum AmbitionQuality: String, ClosedList, Transferable {
    /// De gewenste situatie op de lange termijn.
    case longTerm
    /// Geeft richting.
    case direction
    /// Inspireert.
    case inspiration
    /// Breed geformuleerd.
    case breadth
    /// Ruimte voor verschillende strategieën.
    case room

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .longTerm:
                (
                    LocalizedText(nl: "lange termijn", en: "long run"),
                    LocalizedText(
                        nl: "Zij beschrijft hoe het op de lange termijn moet zijn.",
                        en: "It describes how things should be in the long run.")
                )
            case .direction:
                (
                    LocalizedText(nl: "richting", en: "direction"),
                    LocalizedText(
                        nl: "Zij geeft richting aan beslissingen en acties.",
                        en: "It gives direction to decisions and actions.")
                )
            case .inspiration:
                (
                    LocalizedText(nl: "inspiratie", en: "inspiration"),
                    LocalizedText(nl: "Zij zet aan tot gezamenlijke inzet.", en: "It moves people to a common effort.")
                )
            case .breadth:
                (
                    LocalizedText(nl: "breed", en: "breadth"),
                    LocalizedText(
                        nl: "Zij is breed genoeg om uit te werken.", en: "It is broad enough to be worked out.")
                )
            case .room:
                (
                    LocalizedText(nl: "ruimte", en: "room"),
                    LocalizedText(nl: "Zij laat verschillende wegen open.", en: "It leaves different ways open.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 5, Een ambitie")])
    }
}
