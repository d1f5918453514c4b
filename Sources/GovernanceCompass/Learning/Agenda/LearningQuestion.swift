public import Domain

/// A learning question (leervraag): a challenge, "how can I …", and the barrier that it meets, "while …".
///
/// A challenge is half a question and no barrier. The words are for those who work with them; a review shows none.
public struct LearningQuestion: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier; unique in an agenda, over all its versions.
    public let id: Identifier<LearningQuestion>
    /// The words of the challenge; they are never shown in a review.
    public var challenge: String?
    /// Whether the challenge is put as a question; `nil` if that was not recorded.
    public var isQuestion: Bool?
    /// Who speaks in it; `nil` if that was not recorded.
    public var person: Coded<QuestionPerson>?
    /// The barrier that it names; stated as none if it names none.
    public var barrier: Recorded<Barrier>
    /// The level on which it is met; `nil` if that was not recorded.
    public var level: Coded<LearningLevel>?
    /// Those who own it; empty if nobody does, `nil` if that was not recorded.
    public var owners: [Identifier<CooperationParticipant>]?
    /// How it came about, where that differs from its version; `nil` if that was not recorded.
    public var origin: Coded<QuestionOrigin>?
    /// The questions of earlier versions that it goes on with, as people say; stated as none if it is new.
    public var continues: Recorded<[Identifier<LearningQuestion>]>
    /// Whether those whose agenda it is marked it as a barrier that persists; `nil` if that was not recorded.
    public var isMarkedAsPersistent: Bool?
    /// The words of smaller questions under it; they are never shown in a review.
    public var parts: [String]?
    /// What is done about it.
    public var actions: Listed<LearningAction>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a question of which nothing else was recorded.
    public init(_ id: Identifier<LearningQuestion>, knownOn: CalendarDate? = nil) {
        self.id = id
        challenge = nil
        isQuestion = nil
        person = nil
        barrier = .notRecorded
        level = nil
        owners = nil
        origin = nil
        continues = .notRecorded
        isMarkedAsPersistent = nil
        parts = nil
        actions = []
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> LearningQuestion {
        var known = self
        known.barrier = barrier.asKnown(on: day)
        known.continues = continues.asKnown(on: day)
        known.actions = actions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return known
    }
}
