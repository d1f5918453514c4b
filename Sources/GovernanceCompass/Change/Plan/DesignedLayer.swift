public import Domain

/// That a layer of a redesign was settled (vastgestelde laag van het ontwerp).
public struct DesignedLayer: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<DesignedLayer>
    /// The layer; `nil` if that was not recorded.
    public var layer: Coded<InsideOutLayer>?
    /// The day on which it was settled; `nil` if that was not recorded.
    public var settledOn: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a settled layer.
    public init(
        _ id: Identifier<DesignedLayer>, _ layer: InsideOutLayer? = nil, settledOn: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.layer = layer.map { .known($0) }
        self.settledOn = settledOn
        self.knownOn = knownOn
    }
}
