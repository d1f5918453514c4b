/// What was agreed on an urgent route (afspraak: wie, wat, wanneer).
public struct RouteAgreement: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<RouteAgreement>
    /// What is done, in words that no review shows.
    public var words: String?
    /// Who does it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day before which, or on which, it is done; `nil` if that was not recorded.
    public var before: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an agreement; what is left out was not recorded.
    public init(
        _ id: Identifier<RouteAgreement>, words: String? = nil, by participant: Identifier<Participant>? = nil,
        before day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        by = participant
        before = day
        self.knownOn = knownOn
    }
}
