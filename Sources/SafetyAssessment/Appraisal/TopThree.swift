public import Domain

/// A look, based on facts, at the most unsafe situations (Top-3): who took part, and which situations were named.
///
/// No content of the method stands here: what its phases ask, and how its mark is given, stays with its owner. A mark of
/// it is a rating of its own kind, and no number here says anything of a household.
public struct TopThree: Hashable, Identifiable, Transferable {
    /// A phase of the Top-3 (fase van de Top-3); it is no phase of working together, and maps to none.
    public enum Phase: String, ClosedList, Transferable {
        /// Phase 1.
        case first
        /// Phase 2.
        case second
        /// Phase 3.
        case third

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .first:
                    (
                        LocalizedText(nl: "fase 1 van de Top-3", en: "phase 1 of the Top-3"),
                        LocalizedText(
                            nl: "De eerste fase; dat die er is volgt uit de andere twee.",
                            en: "The first phase; that there is one follows from the other two.")
                    )
                case .second:
                    (
                        LocalizedText(nl: "fase 2 van de Top-3", en: "phase 2 of the Top-3"),
                        LocalizedText(
                            nl: "Wordt genoemd, en zelden afgemaakt.", en: "Is named, and rarely finished.")
                    )
                case .third:
                    (
                        LocalizedText(nl: "fase 3 van de Top-3", en: "phase 3 of the Top-3"),
                        LocalizedText(
                            nl: "Wordt genoemd naast fase 2, en zelden afgemaakt.",
                            en: "Is named beside phase 2, and rarely finished.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("6.2")])
        }
    }

    /// A situation that is among the most unsafe (onveilige situatie), told as a fact or not.
    public struct Situation: Hashable, Identifiable, Transferable, Voiced, Discreet {
        /// The identifier.
        public let id: Identifier<Situation>
        /// The words; they are never shown in a review.
        public var words: String?
        /// The status of what is told; `nil` if that was not recorded.
        public var kind: Coded<Statement.Kind>?
        /// Who told it; `nil` if that was not recorded.
        public var statedBy: Identifier<Participant>?
        /// To whom the one who told it released it; `nil` if that was not recorded.
        public var release: [Identifier<Participant>]?

        /// Makes a situation; what is left out was not recorded.
        public init(
            _ id: Identifier<Situation>, words: String? = nil, kind: Statement.Kind? = nil,
            statedBy participant: Identifier<Participant>? = nil, releasedTo: [Identifier<Participant>]? = nil
        ) {
            self.id = id
            self.words = words
            self.kind = kind.map { .known($0) }
            statedBy = participant
            release = releasedTo
        }

        /// Whose word it is.
        public var voice: Identifier<Participant>? { statedBy }
        /// To whom it was released; nobody if nothing was recorded.
        public var releasedTo: [Identifier<Participant>] { release ?? [] }

        #if !hasFeature(Embedded)
        private enum CodingKeys: String, CodingKey {
            case id, words, kind, statedBy
            case release = "releasedTo"
        }
        #endif
    }

    /// The identifier.
    public let id: Identifier<TopThree>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The phase of the Top-3; `nil` if that was not recorded.
    public var phase: Coded<Phase>?
    /// Who took part, persons concerned and professionals; `nil` if that was not recorded.
    public var participants: [Identifier<Participant>]?
    /// The situations.
    public var situations: Listed<Situation>
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a look; what is left out was not recorded.
    public init(
        _ id: Identifier<TopThree>, on day: DateRange? = nil, phase: Phase? = nil,
        participants: [Identifier<Participant>]? = nil, situations: Listed<Situation> = [],
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.phase = phase.map { .known($0) }
        self.participants = participants
        self.situations = situations
        self.knownOn = knownOn
    }

    /// The situations that were told as something that happened; what is assumed or felt is not among them.
    public var factual: [Situation] { situations.filter { $0.kind == .known(.fact) } }

    /// The look with the situations that an audience may see.
    func view(for audience: Audience, on day: CalendarDate) -> TopThree {
        var view = self
        view.situations = situations.view(for: audience, on: day) { _ in nil }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, phase, participants, situations, knownOn
    }
    #endif
}

extension Listed where Element == TopThree {
    /// The looks as they were known on a day, with the situations that an audience may see.
    func view(for audience: Audience, on day: CalendarDate) -> Listed {
        var view = asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in view.entries.indices {
            let seen = view.entries[index].view(for: audience, on: day)
            if seen != view.entries[index] { view.entries[index] = seen }
        }
        return view
    }
}

extension Appraisal.Kind {
    /// The phase of working together in which such an appraisal is made; `nil` for one that does not tell them apart.
    public var phase: SafetyPhase? {
        switch self {
        case .safety: .immediateSafety
        case .risk: .riskDrivenCare
        case .mixed: nil
        }
    }
}
