public import Domain

/// For whom a cooperation is there (doelgroep): the unit that it takes, and how far it reaches.
public struct TargetGroup: Hashable, Transferable {
    /// The unit; `nil` if that was not recorded.
    public var unit: Coded<TargetUnit>?
    /// For whom it is there; `nil` if that was not recorded.
    public var spans: [Coded<TargetSpan>]?

    /// Makes a target group; what is left out was not recorded.
    public init(unit: TargetUnit? = nil, spans: [TargetSpan]? = nil) {
        self.unit = unit.map { .known($0) }
        self.spans = spans.map { $0.map { .known($0) } }
    }
}

/// A network that was there already (bestaand samenwerkingsverband), and whether it is built on.
public struct ExistingNetwork: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ExistingNetwork>
    /// Whether it works well, in the judgement of those who take part in it; `nil` if that was not recorded.
    public var worksWell: Bool?
    /// Whether the new cooperation builds on it; `nil` if that was not recorded.
    public var isBuiltOn: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a network; what is left out was not recorded.
    public init(
        _ id: Identifier<ExistingNetwork>, worksWell: Bool? = nil, isBuiltOn: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.worksWell = worksWell
        self.isBuiltOn = isBuiltOn
        self.knownOn = knownOn
    }
}

/// The way by which professionals give back what goes beyond their influence (weg om knelpunten terug te leggen).
public struct ReturnRoute: Hashable, Transferable {
    /// The layers that take it up; `nil` if that was not recorded.
    public var to: [Coded<ActorLayer>]?
    /// The day since which it can be used; `nil` if that was not recorded.
    public var since: DateRange?

    /// Makes a route; what is left out was not recorded.
    public init(to layers: [ActorLayer]? = nil, since: DateRange? = nil) {
        to = layers.map { $0.map { .known($0) } }
        self.since = since
    }
}

/// That strategy and indicators were set (vaststellen van strategie en indicatoren), and by which bodies together.
public struct StrategySetting: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The bodies that set them together; `nil` if that was not recorded.
    public var by: [Coded<CooperationBody>]?

    /// Makes a setting; what is left out was not recorded.
    public init(on day: DateRange? = nil, by bodies: [CooperationBody]? = nil) {
        on = day
        by = bodies.map { $0.map { .known($0) } }
    }
}

/// A repeat that was held or is planned (herhaling), with those who take part in it.
public struct RepeatRecord: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<RepeatRecord>
    /// What was repeated; `nil` if that was not recorded.
    public var activity: Coded<RepeatedActivity>?
    /// The day on which it was held, or for which it is planned; `nil` if that was not recorded.
    public var on: DateRange?
    /// Those who take part; `nil` if that was not recorded.
    public var groups: [Coded<ConsultedGroup>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<RepeatRecord>, _ activity: RepeatedActivity? = nil, on day: DateRange? = nil,
        with groups: [ConsultedGroup]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.activity = activity.map { .known($0) }
        on = day
        self.groups = groups.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}
