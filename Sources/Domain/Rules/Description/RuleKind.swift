/// How a rule is settled.
public enum RuleKind: String, StableCode, Transferable {
    /// From recorded facts.
    case automatic
    /// By people: an attestation is evaluated.
    case prompt
    /// Never: it is explained.
    case guidance
}

/// How an unmet rule is worded, the strongest first (sterkte).
public enum Strength: String, StableCode, Comparable, Transferable {
    /// A duty in a statute that the source names.
    case legalDuty
    /// A requirement of the method or a principle of the programme.
    case method
    /// A step of a described process.
    case process
    /// A working agreement that was observed.
    case agreement
    /// A recommendation of researchers or authors.
    case recommendation
    /// An advice of single voices.
    case tip
    /// A statement of theory.
    case theory

    /// The name in both languages.
    public var name: LocalizedText {
        switch self {
        case .legalDuty: LocalizedText(nl: "wettelijke plicht", en: "legal duty")
        case .method: LocalizedText(nl: "methode", en: "method")
        case .process: LocalizedText(nl: "proces", en: "process")
        case .agreement: LocalizedText(nl: "werkafspraak", en: "working agreement")
        case .recommendation: LocalizedText(nl: "aanbeveling", en: "recommendation")
        case .tip: LocalizedText(nl: "tip", en: "tip")
        case .theory: LocalizedText(nl: "theorie", en: "theory")
        }
    }

    /// The stronger first.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .legalDuty: 0
        case .method: 1
        case .process: 2
        case .agreement: 3
        case .recommendation: 4
        case .tip: 5
        case .theory: 6
        }
    }

    /// Whether one may depart from it with a recorded reason (gemotiveerd afwijken): from everything but a legal duty.
    public var allowsReasonedDeviation: Bool { self != .legalDuty }
}
