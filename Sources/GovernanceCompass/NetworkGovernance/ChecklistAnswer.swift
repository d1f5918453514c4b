public import Domain

/// What was said to a question of the governance checklist: an answer or an action (antwoord of actiepunt).
public struct ChecklistAnswer: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ChecklistAnswer>
    /// The question; `nil` if that was not recorded.
    public var question: Coded<GovernanceQuestion>?
    /// What was said; it is never shown in a review.
    public var words: String?
    /// Whether it asks for an action; `nil` if that was not recorded.
    public var isAction: Bool?
    /// Who takes the action up; `nil` if that was not recorded.
    public var owner: Identifier<CooperationParticipant>?
    /// The day by which it is done; `nil` if that was not recorded.
    public var due: CalendarDate?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an answer.
    public init(
        _ id: Identifier<ChecklistAnswer>, to question: GovernanceQuestion? = nil, words: String? = nil,
        isAction: Bool? = nil, owner: Identifier<CooperationParticipant>? = nil, due: CalendarDate? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.question = question.map { .known($0) }
        self.words = words
        self.isAction = isAction
        self.owner = owner
        self.due = due
        self.knownOn = knownOn
    }
}

extension ChecklistAnswer {
    /// Whether it says anything: an answer, or whether there is an action; `nil` if neither was recorded.
    ///
    /// A row of the checklist that was left empty is no answer.
    var saysSomething: Bool? { isAction.map { _ in true } ?? words.map { !$0.isEmpty } }
}

/// Whether a pitfall of governance was signalled, and what was done about it (signalering van een valkuil).
public struct PitfallSign: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<PitfallSign>
    /// The pitfall; `nil` if that was not recorded.
    public var pitfall: Coded<GovernancePitfall>?
    /// Whether it is signalled; `nil` if that was not recorded.
    public var isSeen: Bool?
    /// What was said to the question whether action is needed and what can be done; stated as none while nobody did.
    public var answer: Recorded<PitfallAnswer>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a sign.
    public init(
        _ id: Identifier<PitfallSign>, of pitfall: GovernancePitfall? = nil, isSeen: Bool? = nil,
        answer: Recorded<PitfallAnswer> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.pitfall = pitfall.map { .known($0) }
        self.isSeen = isSeen
        self.answer = answer
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> PitfallSign {
        var known = self
        known.answer = answer.asKnown(on: day)
        return known
    }
}

/// What was said to the question whether a pitfall asks for action, and what can be done.
public struct PitfallAnswer: Hashable, Transferable, Discreet {
    /// Whether action is needed; `nil` if that was not recorded.
    public var isActionNeeded: Bool?
    /// What can be done; it is never shown in a review.
    public var words: String?
    /// Who takes it up; `nil` if that was not recorded.
    public var owner: Identifier<CooperationParticipant>?
    /// Whether it says what can be done; `nil` if that was not recorded.
    var saysWhatToDo: Bool? { words.map { !$0.isEmpty } }

    /// Makes an answer.
    public init(
        isActionNeeded: Bool? = nil, words: String? = nil, owner: Identifier<CooperationParticipant>? = nil
    ) {
        self.isActionNeeded = isActionNeeded
        self.words = words
        self.owner = owner
    }
}
