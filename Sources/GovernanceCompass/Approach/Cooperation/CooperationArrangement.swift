public import Domain

/// What was arranged with partners (samenwerkingsafspraken).
public struct CooperationArrangement: Hashable, Transferable {
    /// Whether the cooperation has begun.
    public var hasBegun: Recorded<Bool> = .notRecorded
    /// What agreements are about.
    public var agreements: Recorded<[Coded<CooperationAgreementSubject>]> = .notRecorded
    /// The privacy covenants.
    public var covenants: Listed<PrivacyCovenant> = []
    /// Changes of the local working method.
    public var methodChanges: Listed<MethodChange> = []
    /// The day on which it was agreed who is responsible for what in a complex or crisis situation; stated as none
    /// while it was not.
    public var crisisRolesAgreedOn: Recorded<DateRange> = .notRecorded
    /// Whether working across domains is wanted.
    public var wantsCrossDomainWork: Recorded<Bool> = .notRecorded
    /// How domains get to know each other's tasks and powers; stated as none if they do not.
    public var domainMeetings: Recorded<[Coded<DomainMeetingForm>]> = .notRecorded

    /// Makes an arrangement of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> CooperationArrangement {
        var known = self
        known.hasBegun = hasBegun.asKnown(on: day)
        known.agreements = agreements.asKnown(on: day)
        known.covenants = covenants.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.methodChanges = methodChanges.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.crisisRolesAgreedOn = crisisRolesAgreedOn.asKnown(on: day)
        known.wantsCrossDomainWork = wantsCrossDomainWork.asKnown(on: day)
        known.domainMeetings = domainMeetings.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case hasBegun, agreements, covenants, methodChanges, crisisRolesAgreedOn, wantsCrossDomainWork, domainMeetings
    }
    #endif
}

/// A covenant on privacy and sharing information (privacyconvenant); whether something may be shared it does not decide.
public struct PrivacyCovenant: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<PrivacyCovenant>
    /// The day on which it was made; `nil` if that was not recorded.
    public var madeOn: DateRange?
    /// Whether the legal department was involved; `nil` if that was not recorded.
    public var involvesLegalDepartment: Bool?
    /// Whose perspectives were looked at.
    public var perspectives: Recorded<[Coded<CovenantPerspective>]>
    /// The last day on which it was talked about with those who work with it; stated as none while it was not.
    public var discussedOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a covenant; what is left out was not recorded.
    public init(
        _ id: Identifier<PrivacyCovenant>, on madeOn: DateRange? = nil, involvesLegalDepartment: Bool? = nil,
        perspectives: Recorded<[Coded<CovenantPerspective>]> = .notRecorded,
        discussedOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.madeOn = madeOn
        self.involvesLegalDepartment = involvesLegalDepartment
        self.perspectives = perspectives
        self.discussedOn = discussedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> PrivacyCovenant {
        var known = self
        known.perspectives = perspectives.asKnown(on: day)
        known.discussedOn = discussedOn.asKnown(on: day)
        return known
    }
}

/// A change of the local working method that chain partners notice (wijziging van de werkwijze).
public struct MethodChange: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<MethodChange>
    /// The partners whose work it affects; `nil` if that was not recorded.
    public var affects: [Identifier<NetworkParty>]?
    /// The partners with whom the talk about it goes on; `nil` if that was not recorded.
    public var inTalkWith: [Identifier<NetworkParty>]?
    /// Whether local team and partners own cases together.
    public var isOwnershipShared: Recorded<Bool>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a change; what is left out was not recorded.
    public init(
        _ id: Identifier<MethodChange>, affects: [Identifier<NetworkParty>]? = nil,
        inTalkWith: [Identifier<NetworkParty>]? = nil, isOwnershipShared: Recorded<Bool> = .notRecorded,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.affects = affects
        self.inTalkWith = inTalkWith
        self.isOwnershipShared = isOwnershipShared
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> MethodChange {
        var known = self
        known.isOwnershipShared = isOwnershipShared.asKnown(on: day)
        return known
    }
}
