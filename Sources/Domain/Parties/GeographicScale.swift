/// The scale of a body or an action (schaal), the smallest first.
public enum GeographicScale: String, ClosedList, Transferable {
    /// Directe leefomgeving.
    case livingEnvironment
    /// Lokaal.
    case local
    /// Regionaal.
    case regional
    /// Bovenregionaal.
    case supraRegional
    /// Landelijk.
    case national

    /// The term.
    public var term: Term {
        switch self {
        case .livingEnvironment:
            Term(
                rawValue, LocalizedText(nl: "directe leefomgeving", en: "living environment"),
                definition: LocalizedText(
                    nl: "De directe omgeving van mensen.",
                    en: "People's immediate surroundings."),
                citations: [.kompas("Stap 8")])
        case .local:
            Term(
                rawValue, LocalizedText(nl: "lokaal", en: "local"),
                definition: LocalizedText(nl: "Een gemeente of wijk.", en: "A municipality or neighbourhood."),
                citations: [.domein("5.3"), .kompas("Stap 1")])
        case .regional:
            Term(
                rawValue, LocalizedText(nl: "regionaal", en: "regional"),
                definition: LocalizedText(
                    nl: "Gemeenten van een regio samen.",
                    en: "Municipalities of a region together."),
                citations: [.domein("5.3"), .kompas("Stap 1")])
        case .supraRegional:
            Term(
                rawValue, LocalizedText(nl: "bovenregionaal", en: "supra-regional"),
                definition: LocalizedText(nl: "Meer regio's samen.", en: "Several regions together."),
                citations: [.domein("5.3"), .kompas("Stap 1")])
        case .national:
            Term(
                rawValue, LocalizedText(nl: "landelijk", en: "national"),
                definition: LocalizedText(nl: "Het hele land.", en: "The whole country."),
                citations: [.domein("5.3"), .kompas("Stap 1")])
        }
    }
}
