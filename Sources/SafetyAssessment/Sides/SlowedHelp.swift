public import Domain

/// Help that was slowed to follow the pace of another member (vertraagde hulp), and who waits for it.
public struct SlowedHelp: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<SlowedHelp>
    /// Who waits.
    public let waiting: Identifier<Participant>
    /// Whose pace is followed; `nil` if that was not recorded.
    public var following: Identifier<Participant>?
    /// Since when; `nil` if that was not recorded.
    public var from: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<SlowedHelp>, waiting: Identifier<Participant>,
        following other: Identifier<Participant>? = nil, from start: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.waiting = waiting
        following = other
        from = start
        self.knownOn = knownOn
    }
}
