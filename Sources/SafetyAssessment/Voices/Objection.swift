public import Domain

/// What a person concerned puts beside a record (correctie of bezwaar): that it is wrong, or that he or she does not
/// agree.
///
/// It is that person's own word. It stays, beside what it contests, also after it was answered or taken back.
public struct Objection: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// What somebody asks.
    public enum Kind: String, ClosedList, Transferable {
        /// Something that was written down is not right.
        case correction
        /// The person does not agree.
        case objection

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .correction:
                    (
                        LocalizedText(nl: "correctie", en: "correction"),
                        LocalizedText(
                            nl: "Iemand zegt dat iets anders is dan het staat opgeschreven.",
                            en: "Somebody says that something is not as it was written down.")
                    )
                case .objection:
                    (
                        LocalizedText(nl: "bezwaar", en: "objection"),
                        LocalizedText(
                            nl: "Iemand is het niet eens met wat er staat.",
                            en: "Somebody does not agree with what it says.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition, citations: [.proeftuin("4.4")],
                decision: LocalizedText(
                    nl: "Een woord van dit pakket: wie betrokken is kan iets naast het dossier leggen, en dat blijft. "
                        + "Het is geen bezwaar in de zin van een wet.",
                    en: "A word of this package: whoever is concerned can put something beside the file, and it stays. "
                        + "It is no objection in the sense of a statute."))
        }
    }

    /// The identifier.
    public let id: Identifier<Objection>
    /// Who.
    public let by: Identifier<Participant>
    /// What is contested.
    public let about: Subject
    /// What the person asks; `nil` if that was not recorded.
    public let kind: Coded<Kind>?
    /// The words; they are never shown in a review.
    public let words: String?
    /// The day; `nil` if that was not recorded.
    public let on: DateRange?
    /// When it was answered; stated as none while it was not.
    public internal(set) var answered: Recorded<DateRange>
    /// The day on which the person took it back; `nil` if it stands.
    public internal(set) var withdrawn: CalendarDate?
    /// To whom the person released it; `nil` if that was not recorded.
    public internal(set) var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public let knownOn: CalendarDate?

    /// Makes a correction or an objection.
    public init(
        _ id: Identifier<Objection>, by participant: Identifier<Participant>, about subject: Subject,
        _ kind: Kind? = nil, words: String? = nil, on day: DateRange? = nil,
        answered: Recorded<DateRange> = .notRecorded, withdrawn: CalendarDate? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = participant
        about = subject
        self.kind = kind.map { .known($0) }
        self.words = words
        on = day
        self.answered = answered
        self.withdrawn = withdrawn
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// Whether it stands on a day: made, and not taken back by then.
    public func stands(on day: CalendarDate) -> Bool {
        if let first = knownOn ?? on?.earliest, first > day { return false }
        guard let withdrawn else { return true }
        return withdrawn > day
    }

    /// The objection as it was known on a day.
    func asKnown(on day: CalendarDate) -> Objection {
        var known = self
        known.answered = answered.asKnown(on: day)
        if let withdrawn, withdrawn > day { known.withdrawn = nil }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, about, kind, words, on, answered, withdrawn, knownOn
        case release = "releasedTo"
    }
    #endif
}
