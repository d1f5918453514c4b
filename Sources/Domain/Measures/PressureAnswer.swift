/// Yes or no of one parent to a track under pressure (drang): each answer is kept, a later one takes it back.
public struct PressureAnswer: Hashable, Identifiable, Transferable, Voiced {
    /// The identifier.
    public let id: Identifier<PressureAnswer>
    /// The parent whose answer it is.
    public let by: Identifier<Participant>
    /// Yes or no; `nil` if the answer was not recorded.
    public var isGiven: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who else was there, apart from the one who asked: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an answer; what is left out was not recorded.
    public init(
        _ id: Identifier<PressureAnswer>, by parent: Identifier<Participant>, isGiven: Bool? = nil,
        on day: DateRange? = nil, inPresenceOf: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = parent
        self.isGiven = isGiven
        on = day
        self.inPresenceOf = inPresenceOf
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, isGiven, on, inPresenceOf, knownOn
        case release = "releasedTo"
    }
    #endif
}
