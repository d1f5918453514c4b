public import Domain
public import Indicators

/// A goal of the activity plan (doel), the element of the strategy that it serves, and what it is to change at home.
public struct ActivityGoal: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ActivityGoal>
    /// What it helps to reach; `nil` if that was not recorded.
    public var serves: Coded<StrategicGoal>?
    /// The element of the strategy that it carries out; `nil` if that was not recorded.
    public var strategyElement: Identifier<StrategyElement>?
    /// What is to change at home; empty if it was recorded that nothing is, `nil` if that was not recorded.
    public var outcomes: [Coded<HomeOutcome>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a goal; what is left out was not recorded.
    public init(
        _ id: Identifier<ActivityGoal>, serves goal: StrategicGoal? = nil,
        strategyElement: Identifier<StrategyElement>? = nil, outcomes: [HomeOutcome]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        serves = goal.map { .known($0) }
        self.strategyElement = strategyElement
        self.outcomes = outcomes.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}

/// A row of the activity plan (actie): what is done, for which goal, who is responsible, and when.
public struct PlannedActivity: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<PlannedActivity>
    /// The words of the activity; they are never shown in a review.
    public var words: String?
    /// The goal; `nil` if that was not recorded.
    public var goal: Identifier<ActivityGoal>?
    /// Whether it is of the network or of one organisation; `nil` if that was not recorded.
    public var scope: Coded<ActivityScope>?
    /// The organisation whose activity it is; `nil` if that was not recorded, or it is of the network.
    public var organisation: Identifier<NetworkParty>?
    /// Those who are responsible; empty if it was recorded that nobody is, `nil` if that was not recorded.
    public var responsible: [Identifier<CooperationParticipant>]?
    /// The day by which it is to be done; `nil` if that was not recorded.
    public var due: DateRange?
    /// What people learn in it that is new to them; empty if it is no training, `nil` if that was not recorded.
    public var trains: [Coded<TrainedCompetence>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an activity; what is left out was not recorded.
    public init(
        _ id: Identifier<PlannedActivity>, words: String? = nil, for goal: Identifier<ActivityGoal>? = nil,
        _ scope: ActivityScope? = nil, of organisation: Identifier<NetworkParty>? = nil,
        responsible: [Identifier<CooperationParticipant>]? = nil, due: DateRange? = nil,
        trains: [TrainedCompetence]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.goal = goal
        self.scope = scope.map { .known($0) }
        self.organisation = organisation
        self.responsible = responsible
        self.due = due
        self.trains = trains.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }

    /// Whether it says what is done; `nil` if no words were recorded.
    var isDescribed: Bool? { words.map { !$0.isEmpty } }
}

/// From when to when something runs (tijdspad).
public struct PlanTimeline: Hashable, Transferable {
    /// The first day; `nil` if that was not recorded.
    public var from: CalendarDate?
    /// The last day; `nil` if that was not recorded.
    public var until: CalendarDate?

    /// Makes a timeline; what is left out was not recorded.
    public init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
        self.from = from
        self.until = until
    }
}

/// An organisation in the activity plan, with its own timeline (organisatie in het plan).
public struct OrganisationInPlan: Hashable, Identifiable, Transferable {
    /// The organisation.
    public let id: Identifier<NetworkParty>
    /// Its timeline; stated as none while there is none.
    public var timeline: Recorded<PlanTimeline>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ organisation: Identifier<NetworkParty>, timeline: Recorded<PlanTimeline> = .notRecorded,
        knownOn: CalendarDate? = nil
    ) {
        id = organisation
        self.timeline = timeline
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> OrganisationInPlan {
        var known = self
        known.timeline = timeline.asKnown(on: day)
        return known
    }
}
