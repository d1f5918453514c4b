/// A talk with parents that a professional of another organisation joined (aansluiten bij een gesprek).
public struct JoinedTalk: Hashable, Identifiable, Transferable, Voiced {
    /// The identifier.
    public let id: Identifier<JoinedTalk>
    /// The kind of organisation that the professional is from; `nil` if that was not recorded.
    public var from: Coded<PartyKind>?
    /// The parents with whom the talk was; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record of a talk that somebody joined.
    public init(
        _ id: Identifier<JoinedTalk>, from party: PartyKind? = nil, with parents: [Identifier<Participant>]? = nil,
        on day: CalendarDate? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        from = party.map { .known($0) }
        with = parents
        on = day
        self.knownOn = knownOn
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// The parents who were there.
    public var releasedTo: [Identifier<Participant>] { with ?? [] }
}
