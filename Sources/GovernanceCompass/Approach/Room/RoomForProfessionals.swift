public import Domain

/// The room that professionals have to do what is needed (ruimte, handelingsvrijheid): on paper, and as it is felt.
public struct RoomForProfessionals: Hashable, Transferable {
    /// The positions of those who direct.
    public var directors: Listed<DirectorPosition> = []
    /// The routes by which a case is escalated.
    public var escalationRoutes: Listed<EscalationRoute> = []
    /// The tables that were set up to get cases further.
    public var tables: Listed<ConsultationTable> = []
    /// The room that was given from above.
    public var given: Listed<GivenRoom> = []
    /// Whether rules and frames leave room to be flexible.
    public var isFlexible: Recorded<Bool> = .notRecorded
    /// Whether there is room to reflect.
    public var hasRoomToReflect: Recorded<Bool> = .notRecorded
    /// When it was looked at where obstacles lie.
    public var obstacleViews: Listed<ObstacleView> = []

    /// Makes a room of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> RoomForProfessionals {
        var known = self
        known.directors = directors.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.escalationRoutes = escalationRoutes.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.tables = tables.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.given = given.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.isFlexible = isFlexible.asKnown(on: day)
        known.hasRoomToReflect = hasRoomToReflect.asKnown(on: day)
        known.obstacleViews = obstacleViews.asKnown(on: day) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case directors, escalationRoutes, tables, given, isFlexible, hasRoomToReflect, obstacleViews
    }
    #endif
}

/// A position from which cases are directed (positie van een regisseur), whoever fills it.
public struct DirectorPosition: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<DirectorPosition>
    /// The role; `nil` if that was not recorded.
    public var role: Coded<ProfessionalRole>?
    /// Whether the mandate to act comes with it.
    public var hasMandate: Recorded<Bool>
    /// Whether the power to decide when parties get stuck comes with it.
    public var hasDecisivePower: Recorded<Bool>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a position.
    public init(
        _ id: Identifier<DirectorPosition>, _ role: ProfessionalRole? = nil, hasMandate: Recorded<Bool> = .notRecorded,
        hasDecisivePower: Recorded<Bool> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.role = role.map { .known($0) }
        self.hasMandate = hasMandate
        self.hasDecisivePower = hasDecisivePower
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> DirectorPosition {
        var known = self
        known.hasMandate = hasMandate.asKnown(on: day)
        known.hasDecisivePower = hasDecisivePower.asKnown(on: day)
        return known
    }
}

/// A route by which a case is escalated that gets stuck (escalatieroute, escalatieladder).
public struct EscalationRoute: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<EscalationRoute>
    /// What was made clear about it.
    public var tells: Recorded<[Coded<EscalationRouteElement>]>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a route.
    public init(
        _ id: Identifier<EscalationRoute>, tells: Recorded<[Coded<EscalationRouteElement>]> = .notRecorded,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.tells = tells
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> EscalationRoute {
        var known = self
        known.tells = tells.asKnown(on: day)
        return known
    }
}

/// A table that was set up to get cases further (nieuw overleg, overlegstructuur).
public struct ConsultationTable: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ConsultationTable>
    /// Whether somebody there has the power to decide, as was checked; stated as none or no if nobody has.
    public var canDecide: Recorded<Bool>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a table.
    public init(
        _ id: Identifier<ConsultationTable>, canDecide: Recorded<Bool> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.canDecide = canDecide
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> ConsultationTable {
        var known = self
        known.canDecide = canDecide.asKnown(on: day)
        return known
    }
}
