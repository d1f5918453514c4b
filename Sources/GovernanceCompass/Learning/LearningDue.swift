public import Domain

/// Something in a learning network that is due (wat aan de beurt is), and from which day.
public struct LearningDue: Hashable, Sendable {
    /// What is due.
    public enum Matter: Hashable, Sendable {
        /// An evaluation of the network as a whole.
        case evaluation
        /// An evaluation of a topic.
        case evaluationOfTopic(Identifier<LearningTopic>)
        /// A meeting of a kind with experts by experience, once a year.
        case yearly(LearningMeetingKind)
        /// The infographic of a learning session.
        case infographic(Identifier<LearningMeeting>)
        /// The end of a learning cycle.
        case endOfCycle(Identifier<LearningCycle>)
        /// A moment to celebrate.
        case successMoment(Identifier<SuccessMoment>)
    }

    /// What is due.
    public let matter: Matter
    /// The last day on which it is in time.
    public let by: CalendarDate
}

extension LearningNetwork {
    /// What is due, by what was known on a day; the earliest first.
    ///
    /// What repeats is due so long after it was last done, or after the network began if it never was. Of a day that is
    /// not exactly known the earliest counts; where no day was recorded, nothing is said.
    public func due(on day: CalendarDate, policy: Policy = Policy()) -> [LearningDue] {
        let known = view(for: .professional, on: day)
        var due: [(order: String, due: LearningDue)] = []
        func add(_ order: String, _ matter: LearningDue.Matter, by last: CalendarDate?) {
            if let last { due.append((order, LearningDue(matter: matter, by: last))) }
        }
        if let months = policy[.progressEvaluationMonths] {
            let whole = known.last(on: day) { $0.isOf(.evaluation) && $0.isAboutWholeNetwork ?? false }
            add("1", .evaluation, by: whole?.adding(months: months, rounding: .up))
            for topic in known.topics {
                let last = known.last(on: day) { $0.isOf(.evaluation) && $0.topics?.contains(topic.id) ?? false }
                add("2" + topic.id.text, .evaluationOfTopic(topic.id), by: last?.adding(months: months, rounding: .up))
            }
        }
        for kind in [LearningMeetingKind.evaluation, .reflectionSession] {
            let last = known.last(on: day) { $0.isOf(kind) && $0.hasExpertsByExperience ?? false }
            add("3" + kind.rawValue, .yearly(kind), by: last?.adding(months: 12, rounding: .up))
        }
        for meeting in known.meetings where meeting.isOf(.learningSession) && meeting.isHeld(on: day) {
            if case .stated = meeting.infographicOn { continue }
            let held = meeting.on?.earliest ?? meeting.on?.latest
            add("4" + meeting.id.text, .infographic(meeting.id), by: held?.adding(months: 1, rounding: .up))
        }
        for cycle in known.cycles {
            if let closed = cycle.closedOn.value, closed.isOnOrBefore(day) == true { continue }
            add(
                "5" + cycle.id.text, .endOfCycle(cycle.id),
                by: cycle.endsOn.value?.latest ?? cycle.endsOn.value?.earliest)
        }
        for moment in known.successMoments {
            guard let on = moment.on, on.isBefore(day) != true else { continue }
            add("6" + moment.id.text, .successMoment(moment.id), by: on.latest ?? on.earliest)
        }
        return due.sorted { ($0.due.by, $0.order) < ($1.due.by, $1.order) }.map { $0.due }
    }

    /// The last day on which a meeting of some sort was held, or else the day on which the network began.
    private func last(on day: CalendarDate, _ isMeant: (LearningMeeting) -> Bool) -> CalendarDate? {
        var last = runsSince.value?.earliest ?? runsSince.value?.latest
        for meeting in meetings where isMeant(meeting) && meeting.isHeld(on: day) {
            guard let held = meeting.on?.earliest ?? meeting.on?.latest else { continue }
            last = Swift.max(last ?? held, held)
        }
        return last
    }
}

extension LearningMeeting {
    fileprivate func isOf(_ kind: LearningMeetingKind) -> Bool { kinds?.contains(.known(kind)) ?? false }
    fileprivate func isHeld(on day: CalendarDate) -> Bool { on?.isOnOrBefore(day) == true }
}
