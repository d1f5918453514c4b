public import Domain

/// How a cooperation is organised (organisatiestructuur): core group, outer ring, project group, and who does what.
///
/// Who may decide what, the mandate matrix, belongs to the governance of the network and stands there. People and
/// parties are counted apart. It holds no judgement on anybody: seats say for whom they stand, and what is
/// said of a group is said of the group as a whole. Every audience sees the same.
public struct NetworkOrganisation: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<NetworkOrganisation>
    /// Whether it is a new structure of cooperation.
    public var isNew: Recorded<Bool>
    /// The seats of the core group (kerngroep, binnenring).
    public var coreGroup: Listed<OrganisationSeat>
    /// The seats of the outer ring (buitenring).
    public var outerRing: Listed<OrganisationSeat>
    /// The seats of the project group (projectgroep); stated to be complete and empty while there is none.
    public var projectGroup: Listed<OrganisationSeat>
    /// Whether the people of the project group have different functions, in the judgement of the group itself.
    public var hasSeveralFunctions: Recorded<Bool>
    /// Who in the core group does what.
    public var duties: Listed<CoreGroupDuty>
    /// What the outer ring does.
    public var outerRingRoles: Recorded<[Coded<OuterRingRole>]>
    /// Whom the core group also has in its midst, in the judgement of the group itself.
    public var coreGroupQualities: Recorded<[Coded<CoreGroupQuality>]>
    /// How the core group secures that every voice weighs the same.
    public var equality: Recorded<[Coded<EqualityMeans>]>
    /// Who drives the process; stated as none while nobody does.
    public var processLead: Recorded<ProcessLead>
    /// The tasks of leadership.
    public var leadership: Listed<LeadershipTask>
    /// Since when improving the cooperation is on the agenda; stated as none while it is not.
    public var onAgendaSince: Recorded<DateRange>
    /// Which parties support to set to work on it.
    public var support: Listed<Endorsement>
    /// Since when indicators are worked on; stated as none while they are not.
    public var indicatorWorkSince: Recorded<DateRange>
    /// The expert on monitoring and evaluation; stated as none while there is none.
    public var monitoringExpert: Recorded<Identifier<CooperationParticipant>>
    /// The places of experts by experience.
    public var experiencePlaces: Listed<ExperiencePlace>

    /// Makes an organisation of which nothing was recorded.
    public init(_ id: Identifier<NetworkOrganisation>) {
        formatVersion = .current
        self.id = id
        isNew = .notRecorded
        coreGroup = []
        outerRing = []
        projectGroup = []
        hasSeveralFunctions = .notRecorded
        duties = []
        outerRingRoles = .notRecorded
        coreGroupQualities = .notRecorded
        equality = .notRecorded
        processLead = .notRecorded
        leadership = []
        onAgendaSince = .notRecorded
        support = []
        indicatorWorkSince = .notRecorded
        monitoringExpert = .notRecorded
        experiencePlaces = []
    }

    /// The organisation as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> NetworkOrganisation {
        var view = self
        view.isNew = isNew.asKnown(on: day)
        view.coreGroup = coreGroup.asKnown(on: day) { $0.knownOn }
        view.outerRing = outerRing.asKnown(on: day) { $0.knownOn }
        view.projectGroup = projectGroup.asKnown(on: day) { $0.knownOn }
        view.hasSeveralFunctions = hasSeveralFunctions.asKnown(on: day)
        view.duties = duties.asKnown(on: day) { $0.knownOn }
        view.outerRingRoles = outerRingRoles.asKnown(on: day)
        view.coreGroupQualities = coreGroupQualities.asKnown(on: day)
        view.equality = equality.asKnown(on: day)
        view.processLead = processLead.asKnown(on: day)
        view.leadership = leadership.asKnown(on: day) { $0.knownOn }
        view.onAgendaSince = onAgendaSince.asKnown(on: day)
        view.support = support.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.indicatorWorkSince = indicatorWorkSince.asKnown(on: day)
        view.monitoringExpert = monitoringExpert.asKnown(on: day)
        view.experiencePlaces = experiencePlaces.asKnown(on: day) { $0.knownOn }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, isNew, coreGroup, outerRing, projectGroup, hasSeveralFunctions, duties, outerRingRoles
        case coreGroupQualities, equality, processLead, leadership, onAgendaSince, support, indicatorWorkSince
        case monitoringExpert, experiencePlaces
    }
    #endif
}
