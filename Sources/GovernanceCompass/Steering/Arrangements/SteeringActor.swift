public import Domain

/// Who steers or is steered (stuurder, gestuurde): an organisation, a body or a layer of one, never one person.
///
/// Whether it steers is not a property of it: the same team leader is steered by a department and steers a team.
public struct SteeringActor: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<SteeringActor>
    /// The party that it is, or belongs to; `nil` if that was not recorded, or it is of several.
    public var party: Identifier<NetworkParty>?
    /// The layer in which it acts; `nil` if that was not recorded.
    public var layer: Coded<ActorLayer>?
    /// Its own interests, which stay beside common goals, as far as they were acknowledged.
    public var interests: Listed<ActorInterest>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an actor.
    public init(
        _ id: Identifier<SteeringActor>, of party: Identifier<NetworkParty>? = nil, in layer: ActorLayer? = nil,
        interests: Listed<ActorInterest> = [], knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.layer = layer.map { .known($0) }
        self.interests = interests
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> SteeringActor {
        var known = self
        known.interests = interests.asKnown(on: day) { $0.knownOn }
        return known
    }
}

/// An interest of an actor of its own that was acknowledged (eigen belang).
public struct ActorInterest: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ActorInterest>
    /// What it is, in words of those who named it; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an interest.
    public init(_ id: Identifier<ActorInterest>, words: String? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.words = words
        self.knownOn = knownOn
    }
}
