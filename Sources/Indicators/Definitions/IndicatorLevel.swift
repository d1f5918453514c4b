public import Domain

/// Whom or what a measure is about (niveau).
public enum IndicatorLevel: String, ClosedList, Transferable {
    /// People of a household and those close to them.
    case household
    /// Professionals together, never one of them.
    case professional
    /// An organisation or a team.
    case organisation
    /// The parties that work together.
    case network
    /// The system or society.
    case system

    /// The term.
    public var term: Term {
        switch self {
        case .household:
            Term(
                rawValue, LocalizedText(nl: "huishouden", en: "household"),
                definition: LocalizedText(
                    nl: "Mensen in een huishouden en hun naasten.", en: "People of a household and those close to them."
                ), citations: [.domein("6.1"), .kompas("Stap 6")])
        case .professional:
            Term(
                rawValue, LocalizedText(nl: "professional", en: "professional"),
                definition: LocalizedText(
                    nl: "Professionals samen, nooit één van hen.", en: "Professionals together, never one of them."),
                citations: [.domein("6.1")])
        case .organisation:
            Term(
                rawValue, LocalizedText(nl: "organisatie", en: "organisation"),
                definition: LocalizedText(nl: "Een organisatie of team.", en: "An organisation or a team."),
                citations: [.domein("6.1")])
        case .network:
            Term(
                rawValue, LocalizedText(nl: "netwerk van partijen", en: "network of parties"),
                definition: LocalizedText(nl: "De partijen die samenwerken.", en: "The parties that work together."),
                citations: [.domein("6.1"), .kompas("Stap 6")])
        case .system:
            Term(
                rawValue, LocalizedText(nl: "stelsel", en: "system"),
                definition: LocalizedText(nl: "Het stelsel of de samenleving.", en: "The system or society."),
                citations: [.domein("6.1"), .parallel("Parallele transformaties")])
        }
    }
}
