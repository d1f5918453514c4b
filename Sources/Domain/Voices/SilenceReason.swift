/// Why somebody may not speak of unsafety (reden om te zwijgen), as the guide names it: to understand, never to
/// judge.
public enum SilenceReason: String, ClosedList, Transferable {
    /// Loyaliteit.
    case loyalty
    /// Angst.
    case fear
    /// Afhankelijkheid.
    case dependence

    /// The term.
    public var term: Term {
        switch self {
        case .loyalty:
            Term(
                rawValue, LocalizedText(nl: "loyaliteit", en: "loyalty"),
                definition: LocalizedText(
                    nl: "Iemand zwijgt om een ander te sparen.",
                    en: "Somebody is silent to spare another."),
                citations: [.kompas("Stap 7")])
        case .fear:
            Term(
                rawValue, LocalizedText(nl: "angst", en: "fear"),
                definition: LocalizedText(nl: "Iemand zwijgt uit angst.", en: "Somebody is silent out of fear."),
                citations: [.kompas("Stap 7")])
        case .dependence:
            Term(
                rawValue, LocalizedText(nl: "afhankelijkheid", en: "dependence"),
                definition: LocalizedText(
                    nl: "Iemand zwijgt omdat hij of zij een ander nodig heeft.",
                    en: "Somebody is silent for needing another."),
                citations: [.kompas("Stap 7")])
        }
    }
}
