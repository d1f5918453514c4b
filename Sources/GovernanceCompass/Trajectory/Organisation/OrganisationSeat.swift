public import Domain

/// Somebody's seat in a body of the cooperation (zetel): for whom it stands and from which layer.
///
/// It says what the seat stands for and nothing of the person who has it. One delegate may represent several kinds of
/// parties. The same person's layer and party in the register of participants ought to agree with it.
public struct OrganisationSeat: Hashable, Identifiable, Transferable {
    /// The participant who has the seat.
    public let id: Identifier<CooperationParticipant>
    /// The party that the seat is for; `nil` if that was not recorded.
    public var party: Identifier<NetworkParty>?
    /// The kinds of parties that it represents; `nil` if that was not recorded.
    public var represents: [Coded<PartyKind>]?
    /// The layer; `nil` if that was not recorded.
    public var layer: Coded<ActorLayer>?
    /// The domain; `nil` if that was not recorded.
    public var domain: Coded<PolicyDomain>?
    /// Whether it is a seat of an expert by experience; `nil` if that was not recorded.
    public var isForExperience: Bool?
    /// Whether the seat directs the setting up of the cooperation (regierol); `nil` if that was not recorded.
    public var isDirecting: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a seat; what is left out was not recorded.
    public init(
        _ participant: Identifier<CooperationParticipant>, for party: Identifier<NetworkParty>? = nil,
        represents kinds: [PartyKind]? = nil, in layer: ActorLayer? = nil, domain: PolicyDomain? = nil,
        isForExperience: Bool? = nil, isDirecting: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        id = participant
        self.party = party
        represents = kinds.map { $0.map { .known($0) } }
        self.layer = layer.map { .known($0) }
        self.domain = domain.map { .known($0) }
        self.isForExperience = isForExperience
        self.isDirecting = isDirecting
        self.knownOn = knownOn
    }
}
