/// A recorded step on an urgent route.
public struct UrgentRouteEvent: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<UrgentRouteEvent>
    /// The step; `nil` if that was not recorded.
    public var step: Coded<UrgentRouteStep>?
    /// When; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an event; what is left out was not recorded.
    public init(
        _ id: Identifier<UrgentRouteEvent>, _ step: UrgentRouteStep? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.step = step.map { .known($0) }
        on = day
        self.knownOn = knownOn
    }
}
