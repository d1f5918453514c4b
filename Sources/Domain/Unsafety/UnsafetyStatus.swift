/// Whether unsafety is there or may come (dreigend of aanwezig), as somebody judged.
public enum UnsafetyStatus: String, ClosedList, Transferable {
    /// Dreigende onveiligheid.
    case threatening
    /// Onveiligheid.
    case present

    /// The term.
    public var term: Term {
        switch self {
        case .threatening:
            Term(
                rawValue, LocalizedText(nl: "dreigende onveiligheid", en: "threatening unsafety"),
                definition: LocalizedText(
                    nl: "Onveiligheid die nog niet is gebleken maar dreigt.",
                    en: "Unsafety that has not shown but threatens."),
                citations: [.kompas("Inleiding"), .kompas("Conceptueel kader")])
        case .present:
            Term(
                rawValue, LocalizedText(nl: "onveiligheid", en: "unsafety"),
                definition: LocalizedText(nl: "Onveiligheid die er is.", en: "Unsafety that is there."),
                citations: [.kompas("Inleiding"), .kompas("Conceptueel kader")])
        }
    }
}
