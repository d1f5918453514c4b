public import Domain

/// What is done about a learning question (actiepunt), and what came of it.
public struct LearningAction: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<LearningAction>
    /// What is done, and what came of it; it is never shown in a review.
    public var words: String?
    /// Whether it is aimed at the barrier, in the judgement of those who do it; `nil` if that was not recorded.
    public var isTargeted: Bool?
    /// Whether it can be done, in the judgement of those who do it; `nil` if that was not recorded.
    public var isFeasible: Bool?
    /// The day on which it is looked at, or was for the last time; stated as none if nobody looks.
    public var monitoredOn: Recorded<DateRange>
    /// Those who do it; empty if nobody does, `nil` if that was not recorded.
    public var owners: [Identifier<CooperationParticipant>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an action.
    public init(
        _ id: Identifier<LearningAction>, words: String? = nil, isTargeted: Bool? = nil, isFeasible: Bool? = nil,
        monitoredOn: Recorded<DateRange> = .notRecorded, owners: [Identifier<CooperationParticipant>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.isTargeted = isTargeted
        self.isFeasible = isFeasible
        self.monitoredOn = monitoredOn
        self.owners = owners
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> LearningAction {
        var known = self
        known.monitoredOn = monitoredOn.asKnown(on: day)
        return known
    }
}
