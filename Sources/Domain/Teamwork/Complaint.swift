/// A complaint of a person concerned about how teams work (klacht), and which party deals with it.
public struct Complaint: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The identifier.
    public let id: Identifier<Complaint>
    /// Whose complaint it is.
    public let by: Identifier<Participant>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The party that deals with it; `nil` if that was not recorded.
    public var handledBy: Coded<PartyKind>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a complaint; what is left out was not recorded.
    public init(
        _ id: Identifier<Complaint>, by person: Identifier<Participant>, on day: DateRange? = nil,
        handledBy party: PartyKind? = nil, words: String? = nil, releasedTo: [Identifier<Participant>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = person
        on = day
        handledBy = party.map { .known($0) }
        self.words = words
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose complaint it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, on, handledBy, words, knownOn
        case release = "releasedTo"
    }
    #endif
}
