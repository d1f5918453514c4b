public import Domain

/// Roles, capacity and working methods (bezetting en caseload).
public struct StaffingArrangement: Hashable, Transferable {
    /// The roles that are new.
    public var newRoles: Listed<NewRole> = []
    /// The working methods that were designed.
    public var methods: Listed<WorkingMethod> = []

    /// Makes an arrangement of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> StaffingArrangement {
        var known = self
        known.newRoles = newRoles.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.methods = methods.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case newRoles, methods
    }
    #endif
}

/// A role that is new in an approach (nieuwe rol), with the room that was made for it; never how somebody fills it.
public struct NewRole: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<NewRole>
    /// The role; `nil` if that was not recorded.
    public var role: Coded<ProfessionalRole>?
    /// The day on which it starts; `nil` if that was not recorded.
    public var startsOn: DateRange?
    /// The day on which the capacity for it was agreed; stated as none while it was not.
    public var capacityAgreedOn: Recorded<DateRange>
    /// Whether every layer of management that it concerns was told.
    public var isToldToAllManagement: Recorded<Bool>
    /// Whether there is room for it in the caseload of those who fill it.
    public var hasRoomInCaseload: Recorded<Bool>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a role; what is left out was not recorded.
    public init(
        _ id: Identifier<NewRole>, _ role: ProfessionalRole? = nil, startsOn: DateRange? = nil,
        capacityAgreedOn: Recorded<DateRange> = .notRecorded, isToldToAllManagement: Recorded<Bool> = .notRecorded,
        hasRoomInCaseload: Recorded<Bool> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.role = role.map { .known($0) }
        self.startsOn = startsOn
        self.capacityAgreedOn = capacityAgreedOn
        self.isToldToAllManagement = isToldToAllManagement
        self.hasRoomInCaseload = hasRoomInCaseload
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> NewRole {
        var known = self
        known.capacityAgreedOn = capacityAgreedOn.asKnown(on: day)
        known.isToldToAllManagement = isToldToAllManagement.asKnown(on: day)
        known.hasRoomInCaseload = hasRoomInCaseload.asKnown(on: day)
        return known
    }
}

/// A working method that was designed for an approach (werkwijze), and by whom.
public struct WorkingMethod: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<WorkingMethod>
    /// The layers that helped to design it; stated as none if nobody here did.
    public var designedBy: Recorded<[Coded<ActorLayer>]>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a method.
    public init(
        _ id: Identifier<WorkingMethod>, designedBy: Recorded<[Coded<ActorLayer>]> = .notRecorded,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.designedBy = designedBy
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> WorkingMethod {
        var known = self
        known.designedBy = designedBy.asKnown(on: day)
        return known
    }
}
