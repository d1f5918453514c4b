/// A recorded step in the chain.
///
/// Signals, reports, requests to the Board, its investigations and pressure are recorded as such and count as steps
/// too: they need not be repeated here.
public struct ChainEvent: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ChainEvent>
    /// The step; `nil` if that was not recorded.
    public var step: Coded<ChainStep>?
    /// When; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an event; what is left out was not recorded.
    public init(
        _ id: Identifier<ChainEvent>, _ step: ChainStep? = nil, on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.step = step.map { .known($0) }
        on = day
        self.knownOn = knownOn
    }
}
