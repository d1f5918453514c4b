public import Domain

/// A matrix of aspects of the system and of actors, with what stands in the way and what helps (systeemanalyse).
///
/// One matrix can hardly hold how things are locally: there may be one for each municipality or level.
public struct SystemAnalysis: Hashable, Transferable {
    /// The day on which it was made; `nil` if that was not recorded.
    public var madeOn: DateRange?
    /// Whether the project leaders made it together with the others; `nil` if that was not recorded.
    public var isMadeWithProjectLeaders: Bool?
    /// Whether it was gone over again after the first draft; `nil` if that was not recorded.
    public var isMadeInRounds: Bool?
    /// What it holds.
    public var entries: Listed<SystemAnalysisEntry>

    /// Makes an analysis.
    public init(
        on madeOn: DateRange? = nil, isMadeWithProjectLeaders: Bool? = nil, isMadeInRounds: Bool? = nil,
        entries: Listed<SystemAnalysisEntry> = []
    ) {
        self.madeOn = madeOn
        self.isMadeWithProjectLeaders = isMadeWithProjectLeaders
        self.isMadeInRounds = isMadeInRounds
        self.entries = entries
    }

    /// The entries of an aspect.
    public func entries(of aspect: SystemAspect) -> [SystemAnalysisEntry] {
        entries.filter { $0.aspect?.member == aspect }
    }

    func asKnown(on day: CalendarDate) -> SystemAnalysis {
        var known = self
        known.entries = entries.asKnown(on: day) { $0.knownOn }
        return known
    }
}

/// What a system analysis says of an aspect and of some actors.
public struct SystemAnalysisEntry: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<SystemAnalysisEntry>
    /// The aspect; `nil` if that was not recorded.
    public var aspect: Coded<SystemAspect>?
    /// The kinds of party that it is about; empty if none, `nil` if that was not recorded.
    public var parties: [Coded<NetworkPartyKind>]?
    /// The groups of people that it is about; empty if none, `nil` if that was not recorded.
    public var groups: [Coded<ActorGroup>]?
    /// Whether it stands in the way or helps; `nil` if that was not recorded.
    public var bearing: Coded<SystemBearing>?
    /// What it says; it is never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an entry.
    public init(
        _ id: Identifier<SystemAnalysisEntry>, _ aspect: SystemAspect? = nil, _ bearing: SystemBearing? = nil,
        of parties: [NetworkPartyKind]? = nil, groups: [ActorGroup]? = nil, words: String? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.aspect = aspect.map { .known($0) }
        self.parties = parties.map { $0.map { .known($0) } }
        self.groups = groups.map { $0.map { .known($0) } }
        self.bearing = bearing.map { .known($0) }
        self.words = words
        self.knownOn = knownOn
    }
}

/// Whether something in the system stands in the way of a change or helps it.
public enum SystemBearing: String, ClosedList, Transferable {
    /// Barrière.
    case hinders
    /// Kans.
    case helps

    /// The term.
    public var term: Term {
        switch self {
        case .hinders:
            Term(
                rawValue, LocalizedText(nl: "staat in de weg", en: "stands in the way"),
                definition: LocalizedText(
                    nl: "Kan de beoogde verandering belemmeren.", en: "May hinder the intended change."),
                citations: [.domein("2.1")],
                aliases: [Term.Alias("barrière", in: .domein), Term.Alias("knelpunt", in: .domein)],
                related: ["Concept.barrier"])
        case .helps:
            Term(
                rawValue, LocalizedText(nl: "kans", en: "chance"),
                definition: LocalizedText(
                    nl: "Kan de beoogde verandering helpen.", en: "May help the intended change."),
                citations: [.domein("2.1")])
        }
    }
}
