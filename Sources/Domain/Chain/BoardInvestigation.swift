/// An investigation by the Board (raadsonderzoek).
public struct BoardInvestigation: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<BoardInvestigation>
    /// When it started; `nil` if that was not recorded.
    public var startedOn: DateRange?
    /// When it was concluded; stated as none while it runs.
    public var concluded: Recorded<DateRange>
    /// Whether the Board formed a judgement of its own, whatever it took over; `nil` if that was not recorded.
    ///
    /// Information of partners may be used: a conclusion of theirs does not take the place of the Board's.
    public var isOwnJudgement: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an investigation; what is left out was not recorded.
    public init(
        _ id: Identifier<BoardInvestigation>, startedOn day: DateRange? = nil,
        concluded: Recorded<DateRange> = .notRecorded, isOwnJudgement: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        startedOn = day
        self.concluded = concluded
        self.isOwnJudgement = isOwnJudgement
        self.knownOn = knownOn
    }
}
