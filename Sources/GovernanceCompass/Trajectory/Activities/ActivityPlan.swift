public import Domain

/// What a network does to carry out its strategy (activiteitenplan): who does what and when, together and apart.
///
/// It holds words only where they are recorded, and a review shows none of them. Every audience sees the same.
public struct ActivityPlan: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<ActivityPlan>
    /// The day on which it was made; stated as none while there is none.
    public var madeOn: Recorded<DateRange>
    /// What it rests on.
    public var basis: Recorded<[Coded<PlanBasis>]>
    /// Its goals.
    public var goals: Listed<ActivityGoal>
    /// Its activities.
    public var activities: Listed<PlannedActivity>
    /// The timeline for the network as a whole; stated as none while there is none.
    public var networkTimeline: Recorded<PlanTimeline>
    /// The organisations that it is about, each with its own timeline.
    public var organisations: Listed<OrganisationInPlan>
    /// Which parties carry it.
    public var support: Listed<Endorsement>
    /// Its parts that were written apart (plannen van de subonderdelen).
    public var subPlans: Listed<SubPlan>
    /// The bodies that follow its progress.
    public var monitoredBy: Recorded<[Coded<CooperationBody>]>
    /// The meetings in which people hear what works and what does not.
    public var progressMeetings: Listed<ProgressMeeting>
    /// The barriers of the system that were raised.
    public var barriers: Listed<BarrierEscalation>
    /// What is agreed of starting help after a signal; stated as none while nothing is.
    public var startTerm: Recorded<HelpStartTerm>
    /// What is agreed of a quick start; stated as none while nothing is.
    public var quickStart: Recorded<QuickStartAgreement>

    /// Makes a plan of which nothing was recorded.
    public init(_ id: Identifier<ActivityPlan>) {
        formatVersion = .current
        self.id = id
        madeOn = .notRecorded
        basis = .notRecorded
        goals = []
        activities = []
        networkTimeline = .notRecorded
        organisations = []
        support = []
        subPlans = []
        monitoredBy = .notRecorded
        progressMeetings = []
        barriers = []
        startTerm = .notRecorded
        quickStart = .notRecorded
    }

    /// The plan as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> ActivityPlan {
        var view = self
        view.madeOn = madeOn.asKnown(on: day)
        view.basis = basis.asKnown(on: day)
        view.goals = goals.asKnown(on: day) { $0.knownOn }
        view.activities = activities.asKnown(on: day) { $0.knownOn }
        view.networkTimeline = networkTimeline.asKnown(on: day)
        view.organisations = organisations.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.support = support.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.subPlans = subPlans.asKnown(on: day) { $0.knownOn }
        view.monitoredBy = monitoredBy.asKnown(on: day)
        view.progressMeetings = progressMeetings.asKnown(on: day) { $0.knownOn }
        view.barriers = barriers.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.startTerm = startTerm.asKnown(on: day)
        view.quickStart = quickStart.asKnown(on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, madeOn, basis, goals, activities, networkTimeline, organisations, support, subPlans
        case monitoredBy, progressMeetings, barriers, startTerm, quickStart
    }
    #endif
}
