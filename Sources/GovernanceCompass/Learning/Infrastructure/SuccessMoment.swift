public import Domain

/// A moment that is planned to celebrate what succeeded, small things too (succesmoment).
public struct SuccessMoment: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<SuccessMoment>
    /// What is celebrated; it is never shown in a review.
    public var words: String?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a moment.
    public init(
        _ id: Identifier<SuccessMoment>, words: String? = nil, on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        on = day
        self.knownOn = knownOn
    }
}

/// That the strategy was adjusted after what was learnt (bijstelling van de strategie).
public struct StrategyAdjustment: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<StrategyAdjustment>
    /// What was changed, and why; it is never shown in a review.
    public var words: String?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The meeting that it came of; `nil` if that was not recorded.
    public var after: Identifier<LearningMeeting>?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an adjustment.
    public init(
        _ id: Identifier<StrategyAdjustment>, words: String? = nil, on day: DateRange? = nil,
        after meeting: Identifier<LearningMeeting>? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        on = day
        after = meeting
        self.knownOn = knownOn
    }
}
