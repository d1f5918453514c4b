public import Domain

/// That managers or directors of the parties share responsibility and steer together on a scale (gedeelde
/// verantwoordelijkheid en sturing).
public struct SharedSteering: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<SharedSteering>
    /// The scale; `nil` if that was not recorded.
    public var scale: Coded<GeographicScale>?
    /// The layers that steer; `nil` if that was not recorded.
    public var layers: [Coded<ActorLayer>]?
    /// The parties that do; `nil` if that was not recorded.
    public var parties: [Identifier<NetworkParty>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an entry.
    public init(
        _ id: Identifier<SharedSteering>, on scale: GeographicScale? = nil, layers: [ActorLayer]? = nil,
        parties: [Identifier<NetworkParty>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.scale = scale.map { .known($0) }
        self.layers = layers.map { layers in layers.map { .known($0) } }
        self.parties = parties
        self.knownOn = knownOn
    }
}
