public import Domain

/// A moment at which people looked back on the change together (reflectie), by layer and group.
public struct TransformationReflection: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<TransformationReflection>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// What it was about; `nil` if that was not recorded.
    public var topics: [Coded<ReflectionTopic>]?
    /// The layers that took part; `nil` if that was not recorded.
    public var layers: [Coded<ActorLayer>]?
    /// The groups that took part; `nil` if that was not recorded.
    public var groups: [Coded<ActorGroup>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a reflection.
    public init(
        _ id: Identifier<TransformationReflection>, on day: DateRange? = nil, topics: [ReflectionTopic]? = nil,
        layers: [ActorLayer]? = nil, groups: [ActorGroup]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.topics = topics.map { $0.map { .known($0) } }
        self.layers = layers.map { $0.map { .known($0) } }
        self.groups = groups.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}

/// A moment at which layers of the policy column shared what they see in the system (uitwisseling in de beleidskolom).
public struct ColumnExchange: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ColumnExchange>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The layers that took part; `nil` if that was not recorded.
    public var layers: [Coded<ActorLayer>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an exchange.
    public init(
        _ id: Identifier<ColumnExchange>, on day: DateRange? = nil, layers: [ActorLayer]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.layers = layers.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}

/// Who can say whether makers of policy and executors learn from each other (twee kanten van het leren).
public struct LearningSides: Hashable, Transferable {
    /// Somebody who makes policy.
    public let policy: Identifier<Participant>
    /// Somebody who carries it out.
    public let practice: Identifier<Participant>

    /// Makes the two sides.
    public init(policy: Identifier<Participant>, practice: Identifier<Participant>) {
        self.policy = policy
        self.practice = practice
    }
}
