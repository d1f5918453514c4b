public import Domain

/// A round of trying, looking, appreciating and adjusting (leercyclus), with the answers to the questions of its form.
///
/// Inspiring, mobilising, appreciating and reflecting (IMWR) go together with plan, do, check and act (PDCA).
public struct LearningCycle: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<LearningCycle>
    /// The cycle that it goes on with; stated as none if it is a first one.
    public var follows: Recorded<Identifier<LearningCycle>>
    /// The learning question that it looks for an answer to; stated as none if it is about something else.
    public var question: Recorded<Identifier<LearningQuestion>>
    /// The owners of the action; stated as none if nobody owns it.
    public var owners: Recorded<[Identifier<CooperationParticipant>]>
    /// The day on which it is to be finished; stated as none if that was left open.
    public var endsOn: Recorded<DateRange>
    /// The day on which carrying out the action began; stated as none while it has not.
    public var executedOn: Recorded<DateRange>
    /// The day on which was looked at what it brought; stated as none while that has not been done.
    public var checkedOn: Recorded<DateRange>
    /// Whether those who looked are satisfied; `nil` if that was not recorded.
    public var isSatisfied: Bool?
    /// The day on which it was closed; stated as none while it goes on.
    public var closedOn: Recorded<DateRange>
    /// The answers.
    public var answers: Listed<CycleAnswer>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a cycle of which nothing else was recorded.
    public init(_ id: Identifier<LearningCycle>, knownOn: CalendarDate? = nil) {
        self.id = id
        follows = .notRecorded
        question = .notRecorded
        owners = .notRecorded
        endsOn = .notRecorded
        executedOn = .notRecorded
        checkedOn = .notRecorded
        isSatisfied = nil
        closedOn = .notRecorded
        answers = []
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> LearningCycle {
        var known = self
        known.follows = follows.asKnown(on: day)
        known.question = question.asKnown(on: day)
        known.owners = owners.asKnown(on: day)
        known.endsOn = endsOn.asKnown(on: day)
        known.executedOn = executedOn.asKnown(on: day)
        known.checkedOn = checkedOn.asKnown(on: day)
        known.closedOn = closedOn.asKnown(on: day)
        known.answers = answers.asKnown(on: day) { $0.knownOn }
        return known
    }
}

/// That a question of the form of a learning cycle was answered.
public struct CycleAnswer: Hashable, Transferable, Discreet {
    /// The question; `nil` if that was not recorded.
    public var question: Coded<CycleQuestion>?
    /// The answer; it is never shown in a review.
    public var words: String?
    /// The day on which it was answered; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an answer.
    public init(
        to question: CycleQuestion? = nil, words: String? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.question = question.map { .known($0) }
        self.words = words
        on = day
        self.knownOn = knownOn
    }
}

extension LearningCycle {
    /// The questions of the form that were not answered by a day, in the order of the form.
    ///
    /// Of the two questions after the check only the one that fits is asked, and none of both before it is recorded
    /// whether people are satisfied.
    public func openQuestions(on day: CalendarDate) -> [CycleQuestion] {
        let known = asKnown(on: day)
        return CycleQuestion.allCases.filter { question in
            switch question {
            case .securing where isSatisfied != true: false
            case .followUp where isSatisfied != false: false
            default: !known.answers.contains { $0.question?.member == question }
            }
        }
    }

    /// The stage in which it is on a day: the first that still has an open question; `nil` if none has, or if it was
    /// closed by then.
    public func stage(on day: CalendarDate) -> LearningCycleStage? {
        let known = asKnown(on: day)
        if let closed = known.closedOn.value, closed.isOnOrBefore(day) == true { return nil }
        let open = openQuestions(on: day)
        // Until somebody looked, what comes after the check is open too.
        if open.first?.stage != .inspirePlan, open.first?.stage != .mobiliseDo, isSatisfied == nil {
            return .appreciateCheck
        }
        return open.first?.stage
    }
}
