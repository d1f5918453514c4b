public import Domain

/// What a measure is for (soort maat).
public enum IndicatorKind: String, ClosedList, Transferable {
    /// Says something about what the approach aims at.
    case result
    /// Is kept, and says nothing about success by itself.
    case registration
    /// Says something about the measuring or the research and not about households.
    case meta

    /// The term.
    public var term: Term {
        switch self {
        case .result:
            Term(
                rawValue, LocalizedText(nl: "uitkomst", en: "result"),
                definition: LocalizedText(
                    nl: "Zegt iets over wat de aanpak beoogt.", en: "Says something about what the approach aims at."),
                citations: [.kompas("Stap 6"), .domein("6.1")])
        case .registration:
            Term(
                rawValue, LocalizedText(nl: "registratie", en: "registration"),
                definition: LocalizedText(
                    nl: "Wordt bijgehouden en zegt op zichzelf niets over succes.",
                    en: "Is kept, and says nothing about success by itself."), citations: [.domein("6.3")])
        case .meta:
            Term(
                rawValue, LocalizedText(nl: "over het meten zelf", en: "about measuring itself"),
                definition: LocalizedText(
                    nl: "Zegt iets over het meten of het onderzoek en niet over huishoudens.",
                    en: "Says something about the measuring or the research and not about households."),
                citations: [.parallel("Over eigen schaduw heen stappen"), .proeftuin("1.2")])
        }
    }
}
