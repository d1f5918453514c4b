/// Who works with a household for which team and organisation, and what this professional does (wie doet wat).
///
/// Powers belong to the organisation. It says nothing of how somebody does the work.
public struct TeamProfessional: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<TeamProfessional>
    /// The professional.
    public let professional: Identifier<Participant>
    /// The team, such as the local team or the safety team; `nil` if that was not recorded.
    public var team: Coded<PartyKind>?
    /// The organisation that the professional belongs to (moederorganisatie); `nil` if that was not recorded.
    public var organisation: Coded<PartyKind>?
    /// What this professional does, in words; they are never shown in a review.
    public var words: String?
    /// Since when; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// Whether this professional can read the file; `nil` if that was not recorded.
    public var readsFile: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<TeamProfessional>, _ professional: Identifier<Participant>, of team: PartyKind? = nil,
        organisation: PartyKind? = nil, words: String? = nil, since: CalendarDate? = nil, until: CalendarDate? = nil,
        readsFile: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.professional = professional
        self.team = team.map { .known($0) }
        self.organisation = organisation.map { .known($0) }
        self.words = words
        self.since = since
        self.until = until
        self.readsFile = readsFile
        self.knownOn = knownOn
    }

    /// Whether the professional worked along on a day; `nil` if it is not known since when.
    public func isCurrent(on day: CalendarDate) -> Bool? {
        if let until, until <= day { return false }
        return since.map { $0 <= day }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, professional, team, organisation, words, since, until, readsFile, knownOn
    }
    #endif
}
