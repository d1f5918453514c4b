/// A recorded step of a measure.
public struct MeasureEvent: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<MeasureEvent>
    /// The step; `nil` if that was not recorded.
    public var step: Coded<MeasureStep>?
    /// When; `nil` if that was not recorded.
    public var on: DateRange?
    /// For an extension, whether the aim was looked at anew; `nil` if that was not recorded.
    public var isAimReconsidered: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an event; what is left out was not recorded.
    public init(
        _ id: Identifier<MeasureEvent>, _ step: MeasureStep? = nil, on day: DateRange? = nil,
        isAimReconsidered: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.step = step.map { .known($0) }
        on = day
        self.isAimReconsidered = isAimReconsidered
        self.knownOn = knownOn
    }
}
