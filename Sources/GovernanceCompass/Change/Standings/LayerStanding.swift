public import Domain

/// How a layer of a party stands in the change (hoe een laag ervoor staat).
///
/// It is about a layer of an organisation or group, never about a named person.
public struct LayerStanding: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<LayerStanding>
    /// The party whose layer it is.
    public let party: Identifier<NetworkParty>
    /// On which side that party stands; `nil` if that was not recorded.
    public var side: Coded<StandingSide>?
    /// The layer; `nil` if that was not recorded.
    public var layer: Coded<ActorLayer>?
    /// What is asked of the layer itself; empty if it was recorded that nothing is, `nil` if that was not recorded.
    public var expectations: [Coded<HeroRoleExpectation>]?
    /// Whether it acknowledges the vision, over time.
    public var acknowledgesVision: Timeline<Bool>
    /// Whether it proclaims the vision, over time.
    public var proclaimsVision: Timeline<Bool>
    /// Whether it supports the change (draagvlak), over time.
    public var supports: Timeline<Bool>
    /// Whether that support hangs on a single person, over time.
    public var hangsOnOnePerson: Timeline<Bool>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a standing of which nothing else was recorded.
    public init(
        _ id: Identifier<LayerStanding>, of party: Identifier<NetworkParty>, on side: StandingSide? = nil,
        layer: ActorLayer? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.side = side.map { .known($0) }
        self.layer = layer.map { .known($0) }
        expectations = nil
        acknowledgesVision = Timeline()
        proclaimsVision = Timeline()
        supports = Timeline()
        hangsOnOnePerson = Timeline()
        self.knownOn = knownOn
    }
    func asKnown(on day: CalendarDate) -> LayerStanding {
        var known = self
        known.acknowledgesVision = acknowledgesVision.asKnown(on: day)
        known.proclaimsVision = proclaimsVision.asKnown(on: day)
        known.supports = supports.asKnown(on: day)
        known.hangsOnOnePerson = hangsOnOnePerson.asKnown(on: day)
        return known
    }
}
