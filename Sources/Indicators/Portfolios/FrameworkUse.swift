public import Domain

/// What a framework of measures serves (waartoe een raamwerk dient).
public enum FrameworkUse: String, ClosedList, Transferable {
    /// Helps those who do the work to look back together.
    case reflectionAtWork
    /// Helps organisations to adjust their agreements.
    case adjustingAgreements

    /// The term.
    public var term: Term {
        switch self {
        case .reflectionAtWork:
            Term(
                rawValue, LocalizedText(nl: "reflectie op de werkvloer", en: "reflection at work"),
                definition: LocalizedText(
                    nl: "Helpt wie het werk doen om samen terug te kijken.",
                    en: "Helps those who do the work to look back together."), citations: [.domein("6")])
        case .adjustingAgreements:
            Term(
                rawValue,
                LocalizedText(
                    nl: "bijsturen van afspraken tussen organisaties", en: "adjusting agreements among organisations"),
                definition: LocalizedText(
                    nl: "Helpt organisaties om hun afspraken bij te sturen.",
                    en: "Helps organisations to adjust their agreements."), citations: [.domein("6")])
        }
    }
}
