public import Domain

/// What a consultation is about (onderwerp van consultatie).
public enum ConsultationTopic: String, ClosedList, Transferable {
    /// Diagnostische kwesties.
    case diagnosticMatters
    /// Begeleiding.
    case guidance
    /// Terugvalpreventie.
    case relapsePrevention
    /// Praktische handelingsadviezen.
    case practicalAdvice

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .diagnosticMatters:
                (
                    LocalizedText(nl: "diagnostische kwesties", en: "diagnostic matters"),
                    LocalizedText(
                        nl: "Vragen over wat er psychisch aan de hand kan zijn.",
                        en: "Questions about what may be the matter psychologically.")
                )
            case .guidance:
                (
                    LocalizedText(nl: "begeleiding", en: "guidance"),
                    LocalizedText(
                        nl: "Vragen over hoe iemand het best begeleid wordt.",
                        en: "Questions about how somebody is best guided.")
                )
            case .relapsePrevention:
                (
                    LocalizedText(nl: "terugvalpreventie", en: "prevention of relapse"),
                    LocalizedText(
                        nl: "Vragen over hoe klachten wegblijven.", en: "Questions about how complaints stay away.")
                )
            case .practicalAdvice:
                (
                    LocalizedText(nl: "praktisch handelingsadvies", en: "practical advice"),
                    LocalizedText(
                        nl: "Vragen over hoe in een situatie met iemand om te gaan.",
                        en: "Questions about how to deal with somebody in a situation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")])
    }
}
