public import Domain

/// A problem of the household, and whether it is taken up now or can wait (prioriteit).
///
/// It names no order beyond these two, and no weight. That something can wait is no judgement that it is not serious.
public struct PrioritisedProblem: Hashable, Identifiable, Transferable, Discreet {
    /// When a problem is taken up.
    public enum Priority: String, ClosedList, Transferable {
        /// Nu.
        case now
        /// Kan wachten.
        case later

        /// The term.
        public var term: Term {
            switch self {
            case .now:
                Term(
                    rawValue, LocalizedText(nl: "heeft nu prioriteit", en: "has priority now"),
                    definition: LocalizedText(nl: "Hieraan wordt nu gewerkt.", en: "This is worked on now."),
                    citations: [.proeftuin("7.4")])
            case .later:
                Term(
                    rawValue, LocalizedText(nl: "kan wachten", en: "can wait"),
                    definition: LocalizedText(
                        nl: "Hieraan wordt later gewerkt, en het wordt niet vergeten.",
                        en: "This is worked on later, and is not forgotten."),
                    citations: [.proeftuin("7.4")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<PrioritisedProblem>
    /// What kind of problem it is; `nil` if that was not recorded.
    public var problem: Coded<UnderlyingProblem>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// When it is taken up; `nil` if that was not chosen or not recorded.
    public var priority: Coded<Priority>?
    /// Who works on it, or will; `nil` if that was not recorded.
    public var doneBy: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a problem; what is left out was not recorded.
    public init(
        _ id: Identifier<PrioritisedProblem>, _ problem: UnderlyingProblem? = nil, words: String? = nil,
        priority: Priority? = nil, doneBy: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.problem = problem.map { .known($0) }
        self.words = words
        self.priority = priority.map { .known($0) }
        self.doneBy = doneBy
        self.knownOn = knownOn
    }
}

/// Who does what, and when, in a plan (afspraak in het plan).
public struct PlanTask: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<PlanTask>
    /// The words; they are never shown in a review.
    public var words: String?
    /// Which party does it; stated as none if somebody concerned does it.
    public var party: Recorded<Identifier<InvolvedParty>>
    /// Who does it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// By when; `nil` if that was not recorded.
    public var due: DateRange?
    /// Who answers for it; `nil` if that was not recorded.
    public var responsible: Identifier<Participant>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a task; what is left out was not recorded.
    public init(
        _ id: Identifier<PlanTask>, words: String? = nil, party: Recorded<Identifier<InvolvedParty>> = .notRecorded,
        by participant: Identifier<Participant>? = nil, due: DateRange? = nil,
        responsible: Identifier<Participant>? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.party = party
        by = participant
        self.due = due
        self.responsible = responsible
        self.knownOn = knownOn
    }
}

extension Listed where Element == PlanTask {
    /// The tasks as they were known on a day.
    func known(on day: CalendarDate) -> Listed {
        var known = asKnown(on: day) { $0.knownOn }
        for index in known.entries.indices where known.entries[index].party.provenance?.isKnown(on: day) == false {
            known.entries[index].party = .notRecorded
        }
        return known
    }
}
