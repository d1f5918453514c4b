public import Domain

/// A party on a network map (partij, stakeholder): an organisation or a group that plays a part.
///
/// It has no name: names stay with the caller, who can give them to a review's text as labels. It is never one person
/// and never one household: the map holds no judgement on a named professional and nothing about a family.
public struct NetworkParty: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<NetworkParty>
    /// What kind of party it is; `nil` if that was not recorded.
    public var kind: Coded<NetworkPartyKind>?
    /// How far it is involved in the cooperation; `nil` if that was not recorded.
    public var involvement: Coded<PartyInvolvement>?
    /// Whether it holds the certificate that a certified institution must have, over time; no other kind is asked.
    public var holdsCertificate: Timeline<Bool>
    /// The day on which it was put on the map; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a party.
    public init(
        _ id: Identifier<NetworkParty>, _ kind: NetworkPartyKind? = nil, _ involvement: PartyInvolvement? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.involvement = involvement.map { .known($0) }
        holdsCertificate = Timeline()
        self.knownOn = knownOn
    }

    /// The party as it was known on a day.
    func asKnown(on day: CalendarDate) -> NetworkParty {
        var party = self
        party.holdsCertificate = holdsCertificate.asKnown(on: day)
        return party
    }
}
