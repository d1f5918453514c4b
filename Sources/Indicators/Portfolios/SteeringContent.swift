public import Domain

/// What steering information tells (inhoud van sturingsinformatie).
public enum SteeringContent: String, ClosedList, Transferable {
    /// How things stand.
    case stateOfAffairs
    /// What goes wrong.
    case problems
    /// What succeeds.
    case successes
    /// What there is to decide.
    case decisionPoints

    /// The term.
    public var term: Term {
        switch self {
        case .stateOfAffairs:
            Term(
                rawValue, LocalizedText(nl: "stand van zaken", en: "state of affairs"),
                definition: LocalizedText(nl: "Hoe het ervoor staat.", en: "How things stand."),
                citations: [.sturen("4.4.1")])
        case .problems:
            Term(
                rawValue, LocalizedText(nl: "problemen", en: "problems"),
                definition: LocalizedText(nl: "Wat er misgaat.", en: "What goes wrong."), citations: [.sturen("4.4.1")])
        case .successes:
            Term(
                rawValue, LocalizedText(nl: "successen", en: "successes"),
                definition: LocalizedText(nl: "Wat er lukt.", en: "What succeeds."), citations: [.sturen("4.4.1")])
        case .decisionPoints:
            Term(
                rawValue, LocalizedText(nl: "beslispunten", en: "decision points"),
                definition: LocalizedText(nl: "Waarover te beslissen valt.", en: "What there is to decide."),
                citations: [.sturen("4.4.1")])
        }
    }
}
