public import Domain

/// What part somebody had in one event (rol in een gebeurtenis), as somebody judged it on a day.
///
/// It belongs to the event and never to the person; it can be disputed, it can end, and one person may have two.
public struct EventRole: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<EventRole>
    /// Whose part it was.
    public let person: Identifier<Participant>
    /// What part; `nil` if that was not recorded.
    public var role: Coded<RoleInViolence>?
    /// Who judged so; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day of the judgement; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// Who disputes it: nobody if empty, `nil` if nobody was asked.
    public var disputedBy: [Identifier<Participant>]?
    /// The first day on which the judgement no longer stood; `nil` if it stands.
    public var until: CalendarDate?

    /// Makes a judgement; what is left out was not recorded.
    public init(
        _ id: Identifier<EventRole>, of person: Identifier<Participant>, _ role: RoleInViolence? = nil,
        judgedBy participant: Identifier<Participant>? = nil, on day: CalendarDate? = nil,
        disputedBy: [Identifier<Participant>]? = nil, until: CalendarDate? = nil
    ) {
        self.id = id
        self.person = person
        self.role = role.map { .known($0) }
        by = participant
        on = day
        self.disputedBy = disputedBy
        self.until = until
    }
}
