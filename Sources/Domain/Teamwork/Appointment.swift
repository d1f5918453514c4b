/// Something that professionals promised a household, or agreed with it (afspraak).
///
/// Whether it was kept is asked of those to whom it was promised.
public struct Appointment: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Appointment>
    /// The persons to whom it was promised; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// The professional who promised it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day on which it was made; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// The day for which it was made; `nil` if there is none, or that was not recorded.
    public var due: CalendarDate?
    /// What was agreed, in words; they are never shown in a review.
    public var words: String?
    /// The day on which the persons heard what came of it; `nil` if that was not recorded.
    public var reportedBackOn: CalendarDate?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an appointment; what is left out was not recorded.
    public init(
        _ id: Identifier<Appointment>, with persons: [Identifier<Participant>]? = nil,
        by professional: Identifier<Participant>? = nil, on day: CalendarDate? = nil, due: CalendarDate? = nil,
        words: String? = nil, reportedBackOn: CalendarDate? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        with = persons
        by = professional
        on = day
        self.due = due
        self.words = words
        self.reportedBackOn = reportedBackOn
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, with, by, on, due, words, reportedBackOn, knownOn
    }
    #endif
}
