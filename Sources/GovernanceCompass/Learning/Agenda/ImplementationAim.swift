public import Domain

/// What a new way of working is for (einddoelen, eindgebruikers, tussenstappen).
public struct ImplementationAim: Hashable, Transferable {
    /// The goals in the end.
    public var goals: Listed<ImplementationGoal>
    /// The steps on the way.
    public var milestones: Listed<ImplementationMilestone>

    /// Makes an aim.
    public init(goals: Listed<ImplementationGoal> = [], milestones: Listed<ImplementationMilestone> = []) {
        self.goals = goals
        self.milestones = milestones
    }

    func asKnown(on day: CalendarDate) -> ImplementationAim {
        var known = self
        known.goals = goals.asKnown(on: day) { $0.knownOn }
        known.milestones = milestones.asKnown(on: day) { $0.knownOn }
        return known
    }
}

/// A goal in the end of a new way of working (einddoel), and for whom it is.
public struct ImplementationGoal: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ImplementationGoal>
    /// The words; they are never shown in a review.
    public var words: String?
    /// For whom it is (eindgebruikers), as groups and never as persons; empty if for nobody, `nil` if that was not
    /// recorded.
    public var endUsers: [Coded<RoleInViolence>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a goal.
    public init(
        _ id: Identifier<ImplementationGoal>, words: String? = nil, for endUsers: [RoleInViolence]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.endUsers = endUsers.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}

/// A step on the way to a new way of working (mijlpaal, tussenstap), and what those for whom it is notice of it.
public struct ImplementationMilestone: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ImplementationMilestone>
    /// The words; they are never shown in a review.
    public var words: String?
    /// For whom it makes a difference, as groups and never as persons; empty if for nobody, `nil` if that was not
    /// recorded.
    public var endUsers: [Coded<RoleInViolence>]?
    /// The day by which it is to be reached; `nil` if that was not recorded.
    public var due: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a milestone.
    public init(
        _ id: Identifier<ImplementationMilestone>, words: String? = nil, for endUsers: [RoleInViolence]? = nil,
        due: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.endUsers = endUsers.map { $0.map { .known($0) } }
        self.due = due
        self.knownOn = knownOn
    }
}
