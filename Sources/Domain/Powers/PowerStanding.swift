/// Whether a source states that an organisation has a power (drie waarden): silence is not no.
public enum PowerStanding: String, ClosedList, Transferable {
    /// Heeft.
    case has
    /// Heeft niet.
    case hasNot
    /// Niet vermeld.
    case notStated

    /// The term.
    public var term: Term {
        switch self {
        case .has:
            Term(
                rawValue, LocalizedText(nl: "heeft", en: "has"),
                definition: LocalizedText(
                    nl: "Een bron zegt dat de organisatie dit mag.",
                    en: "A source states that the organisation may."),
                citations: [.proeftuin("7.2")])
        case .hasNot:
            Term(
                rawValue, LocalizedText(nl: "heeft niet", en: "has not"),
                definition: LocalizedText(
                    nl: "Een bron zegt dat de organisatie dit niet mag.",
                    en: "A source states that the organisation may not."),
                citations: [.proeftuin("7.2")])
        case .notStated:
            Term(
                rawValue, LocalizedText(nl: "niet vermeld", en: "not stated"),
                definition: LocalizedText(
                    nl: "Geen bron zegt er iets over; het blijft onbekend.",
                    en: "No source says anything of it; it stays unknown."),
                citations: [.proeftuin("7.2")])
        }
    }
}
