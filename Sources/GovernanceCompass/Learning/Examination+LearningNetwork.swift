internal import Domain

// How rules read a learning network: what kind a meeting is, whether it was held, how long the network has worked.

extension Examination {
    /// Whether the parties have carried out their plan for more than so many months.
    mutating func hasWorked(_ network: LearningNetwork, formerThan months: Int) -> Truth {
        let hasCome = hasCome(network.runsSince, at: "runsSince")
        guard !hasCome.isFalse else { return hasCome }
        return hasCome
            && !isRecent(network.runsSince.asKnown(on: day).value, months: months, at: "runsSince")
    }

    /// Whether the parties carry out their plan.
    mutating func works(_ network: LearningNetwork) -> Truth { hasCome(network.runsSince, at: "runsSince") }

    /// Whether a meeting is of a kind.
    mutating func isOf(_ kind: LearningMeetingKind, _ meeting: LearningMeeting) -> Truth {
        names(kind, in: meeting.kinds, at: "meetings[\(meeting.id)].kinds")
    }

    /// Whether a meeting is of a kind and was held by the reference day.
    mutating func isHeld(_ meeting: LearningMeeting, as kind: LearningMeetingKind) -> Truth {
        isOf(kind, meeting) && hasCome(meeting.on, at: "meetings[\(meeting.id)].on")
    }

    /// Whether a meeting of a kind was held.
    mutating func hasHeld(_ kind: LearningMeetingKind, in network: LearningNetwork) -> Truth {
        let exists = exists(network.meetings, at: "meetings")
        guard exists.isTrue else { return exists }
        var isThere = Truth.false
        for meeting in network.meetings {
            let found = isHeld(meeting, as: kind)
            isThere = isThere || found
        }
        return isThere || hasUnlisted(network.meetings, at: "meetings.complete")
    }

    /// Whether a meeting is an evaluation of the past months.
    mutating func isEvaluation(_ meeting: LearningMeeting, within months: Int) -> Truth {
        isOf(.evaluation, meeting) && isRecent(meeting.on, months: months, at: "meetings[\(meeting.id)].on")
    }

    /// Whether the infographic of a learning session was spread within a month, or the month is not over.
    ///
    /// A day that the next month lacks is rounded up.
    mutating func isSpreadInTime(_ meeting: LearningMeeting, at place: Address) -> Truth {
        let isStillTime = isRecent(meeting.on, months: 1, at: "meetings[\(meeting.id)].on")
        if isStillTime.isTrue { return isStillTime }
        let isSpread = hasCome(meeting.infographicOn, at: place)
        guard !isSpread.isFalse, let spread = meeting.infographicOn.asKnown(on: day).value else {
            return isStillTime || isSpread
        }
        guard let held = meeting.on else { return isStillTime }
        if let first = held.earliest, spread.isOnOrBefore(first.limit(months: 1)) == true {
            return isStillTime || isSpread
        }
        if let last = held.latest, spread.isAfter(last.limit(months: 1)) == true { return isStillTime }
        return isStillTime || (isSpread && unknown(at: held.isExact ? place : "meetings[\(meeting.id)].on"))
    }

    /// Whether an answer was given on or before the day on which carrying out a cycle began.
    mutating func isBeforeExecution(
        _ answer: CycleAnswer, to question: CycleQuestion, of cycle: LearningCycle
    ) -> Truth {
        isOnOrBefore(
            answer.on, at: "\(Address.answer(question, in: cycle.id)).on", cycle.executedOn.asKnown(on: day).value,
            at: "cycles[\(cycle.id)].executedOn")
    }
}

extension LocalizedText {
    /// When the rules about a network at work apply.
    static let networkWorks = LocalizedText(
        nl: "het netwerk aan het werk is", en: "the network is at work")
}

extension Address {
    /// Where the yearly meeting of a kind is looked for; it is no identifier, and so it has a name of its own.
    static func yearly(_ kind: LearningMeetingKind) -> Address { "meetings.yearly.\(kind)" }
    /// Where the answer to a question of the form of a cycle is looked for.
    static func answer(_ question: CycleQuestion, in cycle: Identifier<LearningCycle>) -> Address {
        "cycles[\(cycle)].answers.\(question)"
    }
}
