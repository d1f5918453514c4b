/// What somebody answered to a prompt (verklaring): whose experience it is, who answered, when, and until when.
public struct Attestation: Hashable, Transferable, Voiced, Discreet {
    /// An answer.
    public enum Answer: String, StableCode, Transferable {
        /// It is so.
        case yes
        /// It is not so.
        case no
        /// The question does not apply.
        case notApplicable
    }

    /// The day on which an answer was taken back, and by whom.
    public struct Withdrawal: Hashable, Transferable {
        /// The day.
        public let on: CalendarDate
        /// Who took it back.
        public let by: Identifier<Participant>

        /// Makes a withdrawal.
        public init(on day: CalendarDate, by participant: Identifier<Participant>) {
            on = day
            by = participant
        }
    }

    /// The rule that asked.
    public let rule: RuleID
    /// Whose experience or view the answer is about.
    public let of: Identifier<Participant>
    /// Who gave the answer.
    public let by: Identifier<Participant>
    /// The day of the answer.
    public let on: CalendarDate
    /// The answer.
    public let answer: Answer
    /// A remark; it is never shown in a review.
    public let note: String?
    /// The first day on which the answer no longer counts.
    public let until: CalendarDate?
    /// Taken back.
    public let withdrawn: Withdrawal?
    /// Who else concerned was there when it was answered: nobody if empty, `nil` if that was not recorded.
    public let inPresenceOf: [Identifier<Participant>]?
    /// To whom the one whose experience it is released it; `nil` if that was not recorded.
    public let release: [Identifier<Participant>]?

    /// Makes an attestation; without `of` the one who answers speaks for himself or herself.
    public init(
        _ rule: RuleID, _ answer: Answer, by: Identifier<Participant>, of: Identifier<Participant>? = nil,
        on day: CalendarDate, note: String? = nil, until: CalendarDate? = nil, withdrawn: Withdrawal? = nil,
        inPresenceOf: [Identifier<Participant>]? = nil, releasedTo: [Identifier<Participant>]? = nil
    ) {
        self.rule = rule
        self.of = of ?? by
        self.by = by
        on = day
        self.answer = answer
        self.note = note
        self.until = until
        self.withdrawn = withdrawn
        self.inPresenceOf = inPresenceOf
        release = releasedTo
    }

    /// Whether it was recorded that no other person concerned was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    /// Whose experience it is.
    public var voice: Identifier<Participant>? { of }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }
    /// Whether somebody answered in another's name: a weaker state.
    public var isInAnothersName: Bool { of != by }

    /// Whether it was given by a day and not taken back by then.
    func counts(on day: CalendarDate) -> Bool {
        guard on <= day else { return false }
        guard let withdrawn else { return true }
        return withdrawn.on > day
    }

    /// Whether it has run out by a day.
    func hasExpired(on day: CalendarDate) -> Bool {
        guard let until else { return false }
        return until <= day
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case rule, of, by, on, answer, note, until, withdrawn, inPresenceOf
        case release = "releasedTo"
    }
    #endif
}
