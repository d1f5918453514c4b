public import Domain

/// What is aligned or arranged across organisations and domains (afstemming over organisaties heen).
public enum AlignedMatter: String, ClosedList, Transferable {
    /// Structuren.
    case structures
    /// Werkprocessen.
    case workProcesses
    /// Gezamenlijke besluitvorming.
    case jointDecisions
    /// Afstemming.
    case alignment

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .structures:
                (
                    LocalizedText(nl: "structuren", en: "structures"),
                    LocalizedText(
                        nl: "Hoe organisaties zijn ingericht past op elkaar.",
                        en: "How organisations are set up fits together.")
                )
            case .workProcesses:
                (
                    LocalizedText(nl: "werkprocessen", en: "work processes"),
                    LocalizedText(
                        nl: "Hoe organisaties werken past op elkaar.",
                        en: "How organisations work fits together.")
                )
            case .jointDecisions:
                (
                    LocalizedText(nl: "gezamenlijke besluitvorming", en: "joint decision-making"),
                    LocalizedText(
                        nl: "Er is geregeld hoe organisaties samen besluiten.",
                        en: "It is arranged how organisations decide together.")
                )
            case .alignment:
                (
                    LocalizedText(
                        nl: "afstemming over organisaties en domeinen", en: "alignment across organisations and domains"
                    ),
                    LocalizedText(
                        nl: "Er is geregeld hoe organisaties en domeinen afstemmen.",
                        en: "It is arranged how organisations and domains align.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 2")])
    }
}
