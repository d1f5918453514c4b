public import Domain

/// An analysis or investigation by one organisation (analyse of onderzoek): whether it asks anew what another asked.
public struct OrganisationAnalysis: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<OrganisationAnalysis>
    /// Which kind of organisation made it; `nil` if that was not recorded.
    public var by: Coded<PartyKind>?
    /// Which party of the case made it; `nil` if that was not recorded.
    public var party: Identifier<InvolvedParty>?
    /// The earlier analysis whose question it asks again; stated as none if its question is a new one.
    public var repeats: Recorded<Identifier<OrganisationAnalysis>>
    /// Whether it is the independent test of a measure; `nil` if that was not recorded.
    public var isIndependentTest: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<OrganisationAnalysis>, by organisation: PartyKind? = nil,
        party: Identifier<InvolvedParty>? = nil,
        repeats: Recorded<Identifier<OrganisationAnalysis>> = .notRecorded, isIndependentTest: Bool? = nil,
        on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = organisation.map { .known($0) }
        self.party = party
        self.repeats = repeats
        self.isIndependentTest = isIndependentTest
        on = day
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, party, repeats, isIndependentTest, on, knownOn
    }
    #endif
}
