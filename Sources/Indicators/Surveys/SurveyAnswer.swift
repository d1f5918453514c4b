public import Domain

/// What somebody can answer to a statement (antwoord op een stelling).
public enum SurveyAnswer: String, ClosedList, Transferable {
    /// Agrees with the statement.
    case agree
    /// Neither agrees nor disagrees.
    case neutral
    /// Disagrees with the statement.
    case disagree
    /// Answered, without an opinion.
    case noOpinion

    /// The term.
    public var term: Term {
        switch self {
        case .agree:
            Term(
                rawValue, LocalizedText(nl: "eens", en: "agree"),
                definition: LocalizedText(nl: "Is het met de stelling eens.", en: "Agrees with the statement."),
                citations: [.proeftuin("6.6")])
        case .neutral:
            Term(
                rawValue, LocalizedText(nl: "neutraal", en: "neutral"),
                definition: LocalizedText(nl: "Is het niet eens en niet oneens.", en: "Neither agrees nor disagrees."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .disagree:
            Term(
                rawValue, LocalizedText(nl: "oneens", en: "disagree"),
                definition: LocalizedText(nl: "Is het met de stelling oneens.", en: "Disagrees with the statement."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .noOpinion:
            Term(
                rawValue, LocalizedText(nl: "geen mening", en: "no opinion"),
                definition: LocalizedText(nl: "Antwoordde, zonder mening.", en: "Answered, without an opinion."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
