public import Domain

/// What professionals can fall back on, and how they keep learning (kennis en achtergrond).
public struct KnowledgeArrangement: Hashable, Transferable {
    /// Whom professionals can fall back on; stated as none if there is nobody.
    public var background: Recorded<ProfessionalBackground> = .notRecorded
    /// What professionals reflect on together; stated as none if they do not reflect.
    public var reflectsOn: Recorded<[Coded<ReflectionSubject>]> = .notRecorded
    /// Whether it was agreed that the local teams are trained in the Top-3 method.
    public var trainsLocalTeams: Recorded<Bool> = .notRecorded
    /// The local teams, with their training in the Top-3 method.
    public var localTeams: Listed<LocalTeamTraining> = []
    /// Where professionals get legal advice; stated as none if they cannot get it.
    public var legalAdvice: Recorded<Coded<LegalAdviceRoute>> = .notRecorded

    /// Makes an arrangement of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> KnowledgeArrangement {
        var known = self
        known.background = background.asKnown(on: day)
        known.reflectsOn = reflectsOn.asKnown(on: day)
        known.trainsLocalTeams = trainsLocalTeams.asKnown(on: day)
        known.localTeams = localTeams.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.legalAdvice = legalAdvice.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case background, reflectsOn, trainsLocalTeams, localTeams, legalAdvice
    }
    #endif
}

/// Whom professionals can fall back on (achtergrond): who supports them and who contradicts them.
public struct ProfessionalBackground: Hashable, Transferable {
    /// The roles of those people, of which the source gives two examples; `nil` if that was not recorded.
    public var roles: [Coded<ProfessionalRole>]?
    /// Whether they support; `nil` if that was not recorded.
    public var supports: Bool?
    /// Whether they contradict and question; `nil` if that was not recorded.
    public var contradicts: Bool?

    /// Makes a background.
    public init(roles: [Coded<ProfessionalRole>]? = nil, supports: Bool? = nil, contradicts: Bool? = nil) {
        self.roles = roles
        self.supports = supports
        self.contradicts = contradicts
    }
}

/// The training of a local team in the Top-3 method (training van een lokaal team).
public struct LocalTeamTraining: Hashable, Identifiable, Transferable {
    /// The local team.
    public let id: Identifier<NetworkParty>
    /// The day on which all its professionals were trained; stated as none while they were not.
    public var trainedOn: Recorded<DateRange>
    /// The day on which the team was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a training.
    public init(
        _ id: Identifier<NetworkParty>, on trainedOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.trainedOn = trainedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> LocalTeamTraining {
        var known = self
        known.trainedOn = trainedOn.asKnown(on: day)
        return known
    }
}
