public import Domain

/// How those counted came to be counted (selectie).
public enum PopulationSelection: String, ClosedList, Transferable {
    /// All who belong to it.
    case everyone
    /// A part that was chosen by a feature, such as those who came through a first phase.
    case selected
    /// A sample.
    case sample
    /// Those who answered; how they differ from those who did not is not known.
    case respondents

    /// The term.
    public var term: Term {
        switch self {
        case .everyone:
            Term(
                rawValue, LocalizedText(nl: "iedereen", en: "everyone"),
                definition: LocalizedText(nl: "Allen die ertoe behoren.", en: "All who belong to it."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .selected:
            Term(
                rawValue, LocalizedText(nl: "geselecteerd", en: "selected"),
                definition: LocalizedText(
                    nl: "Een deel dat op een kenmerk is uitgekozen, zoals wie door een eerste fase kwam.",
                    en: "A part that was chosen by a feature, such as those who came through a first phase."),
                citations: [.sturen("3.3.2")])
        case .sample:
            Term(
                rawValue, LocalizedText(nl: "steekproef", en: "sample"),
                definition: LocalizedText(nl: "Een steekproef.", en: "A sample."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .respondents:
            Term(
                rawValue, LocalizedText(nl: "wie antwoordde", en: "those who answered"),
                definition: LocalizedText(
                    nl: "Wie antwoordde; hoe zij verschillen van wie niet antwoordde is niet bekend.",
                    en: "Those who answered; how they differ from those who did not is not known."),
                citations: [.proeftuin("5.4"), .proeftuin("6.6")])
        }
    }
}
