public import Domain

/// How settled a figure is (status van een cijfer).
public enum FigureStatus: String, ClosedList, Transferable {
    /// Does not change any more.
    case final
    /// May still change.
    case provisional
    /// Was adjusted and may still change.
    case revised
    /// There is a value, but it is not known.
    case unknown
    /// The value is known and not shown, so that nobody can be recognised.
    case suppressed
    /// There can be no value.
    case notApplicable
    /// The source prints no value.
    case notInSource

    /// The term.
    public var term: Term {
        switch self {
        case .final:
            Term(
                rawValue, LocalizedText(nl: "definitief", en: "final"),
                definition: LocalizedText(nl: "Verandert niet meer.", en: "Does not change any more."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .provisional:
            Term(
                rawValue, LocalizedText(nl: "voorlopig", en: "provisional"),
                definition: LocalizedText(nl: "Kan nog veranderen.", en: "May still change."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .revised:
            Term(
                rawValue, LocalizedText(nl: "nader voorlopig", en: "revised provisional"),
                definition: LocalizedText(
                    nl: "Is bijgesteld en kan nog veranderen.", en: "Was adjusted and may still change."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .unknown:
            Term(
                rawValue, LocalizedText(nl: "onbekend", en: "unknown"),
                definition: LocalizedText(
                    nl: "Er is een waarde, maar die is niet bekend.", en: "There is a value, but it is not known."),
                citations: [.sturen("4.1.4")],
                decision: LocalizedText(
                    nl: "Een streepje in een bron wordt zo gelezen en nooit als nul.",
                    en: "A dash in a source is read so and never as zero."))
        case .suppressed:
            Term(
                rawValue, LocalizedText(nl: "niet getoond", en: "suppressed"),
                definition: LocalizedText(
                    nl: "De waarde is bekend en wordt niet getoond, om niemand herkenbaar te maken.",
                    en: "The value is known and not shown, so that nobody can be recognised."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .notApplicable:
            Term(
                rawValue, LocalizedText(nl: "niet van toepassing", en: "not applicable"),
                definition: LocalizedText(nl: "Er kan geen waarde zijn.", en: "There can be no value."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .notInSource:
            Term(
                rawValue, LocalizedText(nl: "niet in de bron", en: "not in the source"),
                definition: LocalizedText(nl: "De bron drukt geen waarde af.", en: "The source prints no value."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}

extension FigureStatus {
    /// Whether a figure of this status has a value.
    public var hasValue: Bool {
        switch self {
        case .final, .provisional, .revised: true
        case .unknown, .suppressed, .notApplicable, .notInSource: false
        }
    }

    /// The sign that CBS prints for it: after a value, or in its place; `nil` where there is no such sign.
    ///
    /// A blank stands for what cannot be on logical grounds; a point for what is unknown, not reliable enough or secret.
    public var sign: String? {
        switch self {
        case .final, .notApplicable: ""
        case .provisional: "*"
        case .revised: "**"
        case .unknown, .suppressed: "."
        case .notInSource: nil
        }
    }
}
