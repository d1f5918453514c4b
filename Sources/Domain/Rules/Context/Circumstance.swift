/// A circumstance that comes before all rules and suspends some: acute danger, suspected coercive control.
///
/// A room declares its circumstances; a ``RuleSet`` says how they show in its subject.
public struct Circumstance: Hashable, Sendable {
    /// The stable code, which is its address: `circumstances.acuteDanger`.
    public let code: String
    /// What a review says first when it holds.
    public let notice: LocalizedText
    /// What a review says first while it is not known; `nil` if not knowing it needs no word.
    public let noticeUnknown: LocalizedText?
    /// The rule that speaks instead of the suspended ones, if there is one.
    public let speaks: RuleID?
    /// Its place among the notices: the lowest is said first, however rule sets are composed.
    public let rank: Int
    /// Where that is written.
    public let citations: [Citation]

    /// Makes a circumstance.
    public init(
        _ code: String, notice: LocalizedText, noticeUnknown: LocalizedText? = nil, speaks: RuleID? = nil,
        rank: Int = 1, citations: [Citation]
    ) {
        self.code = code
        self.rank = rank
        self.notice = notice
        self.noticeUnknown = noticeUnknown
        self.speaks = speaks
        self.citations = citations
    }

    /// Whether both have the same code.
    public static func == (a: Circumstance, b: Circumstance) -> Bool { a.code == b.code }
    /// Hashes the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// How a circumstance shows in a subject.
public struct CircumstanceDetector<Subject: ReviewSubject>: Sendable {
    /// The circumstance.
    public let circumstance: Circumstance
    @usableFromInline let detect: @Sendable (Subject, inout Examination) -> Truth

    /// Makes a detector: a function that reads facts and says whether the circumstance holds on the day.
    public init(
        _ circumstance: Circumstance, detect: @escaping @Sendable (Subject, inout Examination) -> Truth
    ) {
        self.circumstance = circumstance
        self.detect = detect
    }
}
