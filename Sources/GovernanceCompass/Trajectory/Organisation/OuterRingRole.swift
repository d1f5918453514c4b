public import Domain

/// What the outer ring does for the cooperation (rol van de buitenring).
public enum OuterRingRole: String, ClosedList, Transferable {
    /// Adviseert.
    case advises
    /// Is klankbord.
    case isSoundingBoard

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .advises:
                (
                    LocalizedText(nl: "adviseren", en: "advise"),
                    LocalizedText(
                        nl: "Raad geven over wat de kerngroep voorbereidt.",
                        en: "Give advice on what the core group prepares.")
                )
            case .isSoundingBoard:
                (
                    LocalizedText(nl: "klankbord zijn", en: "be a sounding board"),
                    LocalizedText(
                        nl: "Teruggeven hoe plannen overkomen en uitpakken.",
                        en: "Give back how plans come across and turn out.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1")])
    }
}
