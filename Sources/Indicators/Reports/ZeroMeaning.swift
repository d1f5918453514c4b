public import Domain

/// What stands behind a zero (wat een nul betekent).
public enum ZeroMeaning: String, ClosedList, Transferable {
    /// It was counted, and it was zero.
    case counted
    /// Nothing was recorded: unknown, and no zero.
    case nothingRecorded

    /// The term.
    public var term: Term {
        switch self {
        case .counted:
            Term(
                rawValue, LocalizedText(nl: "geteld", en: "counted"),
                definition: LocalizedText(nl: "Er is geteld, en het was nul.", en: "It was counted, and it was zero."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .nothingRecorded:
            Term(
                rawValue, LocalizedText(nl: "niets vastgelegd", en: "nothing recorded"),
                definition: LocalizedText(
                    nl: "Er is niets vastgelegd: onbekend, en geen nul.",
                    en: "Nothing was recorded: unknown, and no zero."), citations: [.sturen("4.1.4")])
        }
    }
}
