/// Two professionals who act together for one household (duo): both know it, and the one can go on for the other.
///
/// It is no second director: one holds the whole together, two do the work.
public struct Duo: Hashable, Identifiable, Transferable, Discreet {
    /// What the two are to each other.
    public enum Kind: String, ClosedList, Transferable {
        /// Local team and safety team.
        case teams
        /// Two of different expertise.
        case expertise
        /// A colleague who watches along and can take over.
        case shadow

        /// The term.
        public var term: Term {
            switch self {
            case .teams:
                Term(
                    rawValue, LocalizedText(nl: "duo van teams", en: "duo of teams"),
                    definition: LocalizedText(
                        nl: "Iemand van het lokale team met iemand van het veiligheidsteam.",
                        en: "Somebody of the local team with somebody of the safety team."),
                    citations: [.proeftuin("4.4"), .proeftuin("6.3")],
                    aliases: [Term.Alias("duo-schap", in: .proeftuin), Term.Alias("duoschap", in: .parallel)])
            case .expertise:
                Term(
                    rawValue, LocalizedText(nl: "koppel", en: "pair"),
                    definition: LocalizedText(
                        nl: "Twee professionals die elk iets anders goed kennen.",
                        en: "Two professionals who each know something else well."),
                    citations: [.sturen("3.2")])
            case .shadow:
                Term(
                    rawValue, LocalizedText(nl: "schaduwcollega", en: "shadow colleague"),
                    definition: LocalizedText(
                        nl: "Een collega kijkt mee en kan invallen.", en: "A colleague watches along and can step in."),
                    citations: [.domein("Bijlage 6")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Duo>
    /// The first professional.
    public let first: Identifier<Participant>
    /// The second professional.
    public let second: Identifier<Participant>
    /// What the two are to each other; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// Since when; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which they no longer were; `nil` if it lasts.
    public var until: CalendarDate?
    /// Whether both judged that acting together is needed, and advice is too little; `nil` if that was not recorded.
    public var isNeeded: Bool?
    /// Why the two are both of the safety team, in words; `nil` if they are not, or that was not recorded.
    public var bothOfSafetyTeamBecause: String?
    /// The duo that these two follow; `nil` if there was none, or that was not recorded.
    public var follows: Identifier<Duo>?
    /// Why they follow it, in words; they are never shown in a review.
    public var followsBecause: String?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a duo.
    ///
    /// - Throws: ``InvalidValue`` if both are the same.
    public init(
        _ id: Identifier<Duo>, _ first: Identifier<Participant>, _ second: Identifier<Participant>, kind: Kind? = nil,
        since: CalendarDate? = nil, until: CalendarDate? = nil, isNeeded: Bool? = nil,
        bothOfSafetyTeamBecause: String? = nil, follows: Identifier<Duo>? = nil, followsBecause: String? = nil,
        knownOn: CalendarDate? = nil
    ) throws(InvalidValue) {
        guard first != second else { throw Self.refusal }
        self.id = id
        self.first = first
        self.second = second
        self.kind = kind.map { .known($0) }
        self.since = since
        self.until = until
        self.isNeeded = isNeeded
        self.bothOfSafetyTeamBecause = bothOfSafetyTeamBecause
        self.follows = follows
        self.followsBecause = followsBecause
        self.knownOn = knownOn
    }

    private static var refusal: InvalidValue {
        InvalidValue("duo", allowed: LocalizedText(nl: "twee professionals", en: "two professionals"))
    }

    /// Whether they were a duo on a day; `nil` if it is not known since when.
    public func isCurrent(on day: CalendarDate) -> Bool? {
        if let until, until <= day { return false }
        return since.map { $0 <= day }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, professionals, kind, since, until, isNeeded, bothOfSafetyTeamBecause, follows, followsBecause, knownOn
    }

    /// Reads a duo; refuses one of other than two, or of the same one twice.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<Duo>.self, forKey: .id)
        let professionals = try container.decode([Identifier<Participant>].self, forKey: .professionals)
        guard professionals.count == 2, let first = professionals.first, let second = professionals.last,
            first != second
        else { throw Self.refusal.decodingError(at: container.codingPath + [CodingKeys.professionals]) }
        self.first = first
        self.second = second
        kind = try container.decodeIfPresent(Coded<Kind>.self, forKey: .kind)
        since = try container.decodeIfPresent(CalendarDate.self, forKey: .since)
        until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
        isNeeded = try container.decodeIfPresent(Bool.self, forKey: .isNeeded)
        bothOfSafetyTeamBecause = try container.decodeIfPresent(String.self, forKey: .bothOfSafetyTeamBecause)
        follows = try container.decodeIfPresent(Identifier<Duo>.self, forKey: .follows)
        followsBecause = try container.decodeIfPresent(String.self, forKey: .followsBecause)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }

    /// Writes a duo, the two as one list.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode([first, second], forKey: .professionals)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(since, forKey: .since)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(isNeeded, forKey: .isNeeded)
        try container.encodeIfPresent(bothOfSafetyTeamBecause, forKey: .bothOfSafetyTeamBecause)
        try container.encodeIfPresent(follows, forKey: .follows)
        try container.encodeIfPresent(followsBecause, forKey: .followsBecause)
        try container.encodeIfPresent(knownOn, forKey: .knownOn)
    }
    #endif
}
