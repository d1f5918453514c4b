public import Domain

/// A solution direction that was considered, or chosen (overwogen oplossingsrichting).
public struct ConsideredDirection: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ConsideredDirection>
    /// The direction; `nil` if that was not recorded.
    public var direction: Coded<SolutionDirection>?
    /// Whether it was chosen; `nil` if that was not recorded.
    public var isChosen: Bool?
    /// Whether the conditions hold under which it is wise.
    public var conditions: Listed<ListAnswer<SolutionCondition>>
    /// Whether the others that it depends on are willing.
    public var willingness: Listed<ActorWillingness>
    /// The considerations, in words of those who weighed; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a direction that was considered.
    public init(
        _ id: Identifier<ConsideredDirection>, _ direction: SolutionDirection? = nil, isChosen: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.direction = direction.map { .known($0) }
        self.isChosen = isChosen
        conditions = []
        willingness = []
        words = nil
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> ConsideredDirection {
        var known = self
        known.conditions = conditions.asKnown(on: day) { $0.knownOn }
        known.willingness = willingness.asKnown(on: day) { $0.knownOn }
        return known
    }
}

/// Whether another actor is willing to go along (veranderbereidheid), as it was found; never of one person.
public struct ActorWillingness: Hashable, Identifiable, Transferable {
    /// The actor.
    public let id: Identifier<SteeringActor>
    /// Whether it is willing; `nil` if that was not recorded.
    public var isWilling: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a statement.
    public init(of actor: Identifier<SteeringActor>, isWilling: Bool?, knownOn: CalendarDate? = nil) {
        id = actor
        self.isWilling = isWilling
        self.knownOn = knownOn
    }
}
