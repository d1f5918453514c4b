/// A recorded step on an urgent route.
public struct UrgentEvent: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<UrgentEvent>
    /// The step; `nil` if that was not recorded.
    public var step: Coded<UrgentStep>?
    /// When; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an event; what is left out was not recorded.
    public init(
        _ id: Identifier<UrgentEvent>, _ step: UrgentStep? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.step = step.map { .known($0) }
        on = day
        self.knownOn = knownOn
    }
}
