public import Domain

/// Unsafe events that happened and about which there is concern that they recur (gevaar).
public struct Danger: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Danger>
    /// The words; they are never shown in a review.
    public var words: String?
    /// Whether there is concern that it happens again; `nil` if that was not recorded.
    public var mayRecur: Bool?
    /// The events that it is made of; `nil` if they were not recorded.
    public var events: [Identifier<UnsafeEvent>]?
    /// Who has that concern; `nil` if that was not recorded.
    public var concernOf: Identifier<Participant>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a danger.
    public init(
        _ id: Identifier<Danger>, words: String? = nil, mayRecur: Bool? = nil,
        events: [Identifier<UnsafeEvent>]? = nil, concernOf participant: Identifier<Participant>? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.mayRecur = mayRecur
        self.events = events
        concernOf = participant
        self.knownOn = knownOn
    }
}

/// Behaviour that has protected sufficiently against a danger, over time (kracht).
///
/// A promise, an intention or a favourable circumstance is none.
public struct DemonstratedStrength: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<DemonstratedStrength>
    /// The words; they are never shown in a review.
    public var words: String?
    /// The danger that it protects against; `nil` if that was not recorded.
    public var against: Identifier<Danger>?
    /// Whether it was shown in behaviour to protect sufficiently; `nil` if that was not recorded.
    public var isDemonstratedSufficient: Bool?
    /// Over which period; `nil` if that was not recorded.
    public var over: Period?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a strength.
    public init(
        _ id: Identifier<DemonstratedStrength>, words: String? = nil, against danger: Identifier<Danger>? = nil,
        isDemonstratedSufficient: Bool? = nil, over period: Period? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        against = danger
        self.isDemonstratedSufficient = isDemonstratedSufficient
        over = period
        self.knownOn = knownOn
    }
}
