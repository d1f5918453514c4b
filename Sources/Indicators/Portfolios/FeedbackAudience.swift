public import Domain

/// Who needs feedback (wie feedback nodig heeft).
public enum FeedbackAudience: String, ClosedList, Transferable {
    /// Families and households.
    case families
    /// Those who do the work.
    case professionals
    /// Those who manage.
    case managers
    /// Those who govern.
    case administrators

    /// The term.
    public var term: Term {
        switch self {
        case .families:
            Term(
                rawValue, LocalizedText(nl: "gezinnen", en: "families"),
                definition: LocalizedText(nl: "Gezinnen en huishoudens.", en: "Families and households."),
                citations: [.domein("6.3")])
        case .professionals:
            Term(
                rawValue, LocalizedText(nl: "professionals", en: "professionals"),
                definition: LocalizedText(nl: "Wie het werk doen.", en: "Those who do the work."),
                citations: [.domein("6.3")])
        case .managers:
            Term(
                rawValue, LocalizedText(nl: "managers", en: "managers"),
                definition: LocalizedText(nl: "Wie leiding geven.", en: "Those who manage."),
                citations: [.domein("6.3")])
        case .administrators:
            Term(
                rawValue, LocalizedText(nl: "bestuurders", en: "administrators"),
                definition: LocalizedText(nl: "Wie besturen.", en: "Those who govern."), citations: [.domein("6.3")])
        }
    }
}
