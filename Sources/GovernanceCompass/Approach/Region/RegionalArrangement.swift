public import Domain

/// What was arranged between municipalities and organisations of a region (regionale afspraken).
public struct RegionalArrangement: Hashable, Transferable {
    /// Whether municipalities work together on the safety of families.
    public var worksTogether: Recorded<Bool> = .notRecorded
    /// The day on which the consequences of that were looked into; stated as none while they were not.
    public var consequencesStudiedOn: Recorded<DateRange> = .notRecorded
    /// What administrators agreed about it; stated as none while they did not.
    public var agreement: Recorded<RegionalAgreement> = .notRecorded
    /// Whether some municipalities use the regional team much less than others.
    public var isTeamUsedUnevenly: Recorded<Bool> = .notRecorded
    /// Whether there is a team that works for several municipalities, or one is being set up.
    public var hasSharedTeam: Recorded<Bool> = .notRecorded
    /// What the municipalities agreed about that team.
    public var teamAgreements: Recorded<[Coded<TeamAgreementSubject>]> = .notRecorded
    /// Whether administrators and the others involved say that contact and trust among them are good.
    public var isContactGood: Recorded<Bool> = .notRecorded
    /// Whether process direction is being introduced, or was.
    public var hasProcessDirection: Recorded<Bool> = .notRecorded
    /// The organisations that process direction involves, with what was agreed with each.
    public var organisations: Listed<OrganisationAgreement> = []

    /// Makes an arrangement of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> RegionalArrangement {
        var known = self
        known.worksTogether = worksTogether.asKnown(on: day)
        known.consequencesStudiedOn = consequencesStudiedOn.asKnown(on: day)
        known.agreement = agreement.asKnown(on: day)
        known.isTeamUsedUnevenly = isTeamUsedUnevenly.asKnown(on: day)
        known.hasSharedTeam = hasSharedTeam.asKnown(on: day)
        known.teamAgreements = teamAgreements.asKnown(on: day)
        known.isContactGood = isContactGood.asKnown(on: day)
        known.hasProcessDirection = hasProcessDirection.asKnown(on: day)
        known.organisations = organisations.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case worksTogether, consequencesStudiedOn, agreement, isTeamUsedUnevenly, hasSharedTeam, teamAgreements
        case isContactGood, hasProcessDirection, organisations
    }
    #endif
}

/// What administrators of a region agreed about working together (afspraken tussen bestuurders).
public struct RegionalAgreement: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether it is about money too; `nil` if that was not recorded.
    public var coversMoney: Bool?
    /// Whether it names what uneven use of the regional team means for influence and control; `nil` if that was not
    /// recorded.
    public var namesUnevenUse: Bool?

    /// Makes an agreement.
    public init(on day: DateRange? = nil, coversMoney: Bool? = nil, namesUnevenUse: Bool? = nil) {
        on = day
        self.coversMoney = coversMoney
        self.namesUnevenUse = namesUnevenUse
    }
}

/// An organisation that process direction involves, and what was agreed with it (afspraak met een organisatie).
public struct OrganisationAgreement: Hashable, Identifiable, Transferable {
    /// The organisation.
    public let id: Identifier<NetworkParty>
    /// The scale on which it decides; `nil` if that was not recorded.
    public var decidesAt: Coded<GeographicScale>?
    /// The scale on which the agreement was made; `nil` if that was not recorded.
    public var agreedAt: Coded<GeographicScale>?
    /// The day on which it was made; stated as none while there is none.
    public var agreedOn: Recorded<DateRange>
    /// The day on which the organisation was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an entry.
    public init(
        _ id: Identifier<NetworkParty>, decidesAt: GeographicScale? = nil, agreedAt: GeographicScale? = nil,
        on agreedOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.decidesAt = decidesAt.map { .known($0) }
        self.agreedAt = agreedAt.map { .known($0) }
        self.agreedOn = agreedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> OrganisationAgreement {
        var known = self
        known.agreedOn = agreedOn.asKnown(on: day)
        return known
    }
}
