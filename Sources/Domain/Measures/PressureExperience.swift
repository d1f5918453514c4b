/// Whether somebody felt pressed (ervaren drang): the word of that person, whatever others meant.
///
/// That nobody meant to press does not take away that somebody felt it; the line is thin, and not always clear to
/// those concerned.
public struct PressureExperience: Hashable, Identifiable, Transferable, Voiced {
    /// The identifier.
    public let id: Identifier<PressureExperience>
    /// Who felt it or did not.
    public let by: Identifier<Participant>
    /// Whether it was felt as pressure; `nil` if that was not recorded.
    public var isFelt: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who else was there when it was said: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an experience; what is left out was not recorded.
    public init(
        _ id: Identifier<PressureExperience>, by person: Identifier<Participant>, isFelt: Bool? = nil,
        on day: DateRange? = nil, inPresenceOf: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = person
        self.isFelt = isFelt
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
        case id, by, isFelt, on, inPresenceOf, knownOn
        case release = "releasedTo"
    }
    #endif
}
