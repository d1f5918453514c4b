public import Domain

/// Help that one or more persons concerned got or get (hulp): for whom, from when to when.
public struct HelpPeriod: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<HelpPeriod>
    /// For whom; `nil` if that was not recorded.
    public var persons: [Identifier<Participant>]?
    /// The first day; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<HelpPeriod>, for persons: [Identifier<Participant>]? = nil, since: CalendarDate? = nil,
        until: CalendarDate? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.persons = persons
        self.since = since
        self.until = until
        self.knownOn = knownOn
    }
}
