public import Domain

/// Somebody who takes part in the cooperation of a region (deelnemer), by role.
///
/// The name is optional, and nothing prints it: a role says enough to know who is asked what. Nothing here or anywhere
/// else in the compass judges a participant.
public struct CooperationParticipant: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<CooperationParticipant>
    /// The party that the participant belongs to; `nil` if that was not recorded, or there is none.
    public var party: Identifier<NetworkParty>?
    /// The layer in which the participant acts; `nil` if that was not recorded.
    public var layer: Coded<ActorLayer>?
    /// The role in words of the region; it is never shown in a review.
    public var role: String?
    /// The name; it is never shown in a review.
    public var name: String?
    /// The day on which the participant was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a participant.
    public init(
        _ id: Identifier<CooperationParticipant>, of party: Identifier<NetworkParty>? = nil,
        in layer: ActorLayer? = nil,
        role: String? = nil, name: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.layer = layer.map { .known($0) }
        self.role = role
        self.name = name
        self.knownOn = knownOn
    }
}
