/// Who holds the whole trajectory of a household together (casusregisseur, regiehouder), from when to when.
///
/// It is one person, who may or may not be the fixed contact. Whoever directs the help of one provider is not this but
/// a ``TreatmentCoordination``; control over their own life people have themselves, and no field can give it away.
/// Nothing here judges how somebody does it: only what was agreed and arranged.
public struct CaseDirector: Hashable, Identifiable, Transferable {
    /// The identifier of this term of direction.
    public let id: Identifier<CaseDirector>
    /// The professional.
    public let director: Identifier<Participant>
    /// The organisation for which the professional directs; `nil` if that was not recorded.
    public var organisation: Coded<PartyKind>?
    /// Since when; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// What it was agreed that the director sees to; `nil` if that was not recorded.
    public var tasks: [Coded<DirectorTask>]?
    /// What the director may decide (mandaat), as it was laid down; `nil` if that was not recorded.
    public var mandate: [Coded<MandatedAct>]?
    /// Whether direction lies within the approach MDA++; `nil` if that was not recorded.
    public var isWithinMDA: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a term of direction; what is left out was not recorded.
    public init(
        _ id: Identifier<CaseDirector>, director: Identifier<Participant>, organisation: PartyKind? = nil,
        since: CalendarDate? = nil, until: CalendarDate? = nil, tasks: [DirectorTask]? = nil,
        mandate: [MandatedAct]? = nil, isWithinMDA: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.director = director
        self.organisation = organisation.map { .known($0) }
        self.since = since
        self.until = until
        self.tasks = tasks.map { $0.map { .known($0) } }
        self.mandate = mandate.map { $0.map { .known($0) } }
        self.isWithinMDA = isWithinMDA
        self.knownOn = knownOn
    }

    /// Whether it was agreed that the director sees to a task; `nil` if that cannot be told.
    public func seesTo(_ task: DirectorTask) -> Bool? {
        guard let tasks else { return nil }
        if tasks.contains(.known(task)) { return true }
        for other in tasks where !other.isKnown { return nil }
        return false
    }
}

/// How the help of one provider is directed (behandelregie): by whom, and since when.
///
/// In some sources the word *casusregie* means this, in others direction of the whole case.
public struct TreatmentCoordination: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<TreatmentCoordination>
    /// The professional who directs this help; `nil` if that was not recorded.
    public var coordinator: Identifier<Participant>?
    /// The kind of provider; `nil` if that was not recorded.
    public var provider: Coded<PartyKind>?
    /// Since when; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// Whether it was settled how this role stands beside the case director; `nil` if that was not recorded.
    public var isPlacedBesideDirector: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<TreatmentCoordination>, coordinator: Identifier<Participant>? = nil,
        provider: PartyKind? = nil, since: CalendarDate? = nil, until: CalendarDate? = nil,
        isPlacedBesideDirector: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.coordinator = coordinator
        self.provider = provider.map { .known($0) }
        self.since = since
        self.until = until
        self.isPlacedBesideDirector = isPlacedBesideDirector
        self.knownOn = knownOn
    }
}

extension Noun {
    /// Case directors.
    static let caseDirector = Noun(
        one: LocalizedText(nl: "regisseur", en: "director"), many: LocalizedText(nl: "regisseurs", en: "directors"))
}
