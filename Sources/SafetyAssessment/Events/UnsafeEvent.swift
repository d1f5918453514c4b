public import Domain

/// Something unsafe that happened (onveilige gebeurtenis): when, to whom, and told by whom.
///
/// It is no concern and no report. Whether it is told as a fact, an assumption or a feeling is kept, and who heard it in
/// whose presence; the concern that it recurs is a ``Danger``. That it is not told concretely or in detail is kept to be
/// seen and makes no rule unmet: it is a reason to ask on, not to count an event less. That is a decision of this SDK.
public struct UnsafeEvent: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The identifier.
    public let id: Identifier<UnsafeEvent>
    /// The day, which need not be exactly known; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether it is told as a fact, an assumption or a feeling; `nil` if that was not recorded.
    public var kind: Coded<Statement.Kind>?
    /// Whether what is told is concrete: what was done, not what somebody is; `nil` if that was not recorded.
    public var isConcrete: Bool?
    /// Whether what is told is detailed enough to see it happen; `nil` if that was not recorded.
    public var isDetailed: Bool?
    /// To whom it happened, those who saw or heard it with them; `nil` if that was not recorded.
    public var happenedTo: [Identifier<Participant>]?
    /// The forms of unsafety; `nil` if they were not recorded.
    public var forms: [Coded<UnsafetyForm>]?
    /// What part somebody had in it, as others judged.
    public var roles: Listed<EventRole>
    /// Who told it; `nil` if that was not recorded.
    public var toldBy: Identifier<Participant>?
    /// Who else was there when it was told: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// The words; they are never shown in a review.
    public var words: String?
    /// To whom it was released by the one who told it; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an event; what is left out was not recorded.
    public init(
        _ id: Identifier<UnsafeEvent>, on day: DateRange? = nil, kind: Statement.Kind? = nil,
        isConcrete: Bool? = nil, isDetailed: Bool? = nil, happenedTo: [Identifier<Participant>]? = nil,
        forms: [UnsafetyForm]? = nil, roles: Listed<EventRole> = [], toldBy: Identifier<Participant>? = nil,
        inPresenceOf: [Identifier<Participant>]? = nil, words: String? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.kind = kind.map { .known($0) }
        self.isConcrete = isConcrete
        self.isDetailed = isDetailed
        self.happenedTo = happenedTo
        self.forms = forms.map { $0.map { .known($0) } }
        self.roles = roles
        self.toldBy = toldBy
        self.inPresenceOf = inPresenceOf
        self.words = words
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whether it was told as something that happened or was seen; `nil` where that cannot be told.
    ///
    /// What somebody concludes or feels is no proof that it happened, and none that it did not.
    public var isToldAsFact: Bool? { kind == .known(.fact) ? true : nil }

    /// Who told it.
    public var voice: Identifier<Participant>? { toldBy }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// What was known of it on a day, and may be seen by an audience: the parts that people had in it are judgements of
    /// others, which persons and conferences do not see.
    func view(for audience: Audience, on day: CalendarDate) -> UnsafeEvent {
        var view = self
        view.roles = audience == .professional ? roles.asKnown(on: day) { $0.on } : []
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, kind, isConcrete, isDetailed, happenedTo, forms, roles, toldBy, inPresenceOf, words, knownOn
        case release = "releasedTo"
    }
    #endif
}

extension Listed where Element == UnsafeEvent {
    /// The events that were known on a day and that an audience may see.
    func seen(by audience: Audience, on day: CalendarDate) -> Listed {
        var seen = view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        if audience == .professional { seen.coverage = asKnown(on: day).coverage }
        for index in seen.entries.indices { seen.entries[index] = seen.entries[index].view(for: audience, on: day) }
        return seen
    }
}
