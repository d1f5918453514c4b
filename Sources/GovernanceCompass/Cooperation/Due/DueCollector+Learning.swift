internal import Domain

extension DueCollector {
    /// Adds what is due of the learning network and of the learning agendas.
    mutating func addLearning(of whole: RegionalCooperation) {
        if let learning = whole.learning.value {
            addCourse(of: learning)
            addMeetings(of: learning)
        }
        for agenda in whole.agendas {
            addUpdate(of: agenda)
            addActions(of: agenda)
        }
    }

    /// What comes back, with its day where one is known; a network that certainly has not begun repeats nothing yet.
    private mutating func addCourse(of learning: LearningNetwork) {
        var dates: [LearningDue.Matter: CalendarDate] = [:]
        for due in learning.due(on: day, policy: policy) {
            dates[due.matter] = Swift.min(dates[due.matter] ?? due.by, due.by)
        }
        var matters = Set(dates.keys)
        for cycle in learning.cycles where !hasCome(cycle.closedOn.value) { matters.insert(.endOfCycle(cycle.id)) }
        for moment in learning.successMoments where moment.on == nil { matters.insert(.successMoment(moment.id)) }
        if !learning.hasNotBegun(on: day) {
            matters.formUnion([.evaluation, .yearly(.evaluation), .yearly(.reflectionSession)])
            for topic in learning.topics { matters.insert(.evaluationOfTopic(topic.id)) }
        }
        for matter in matters { add(matter, by: dates[matter], of: learning) }
    }

    private mutating func add(_ matter: LearningDue.Matter, by last: CalendarDate?, of learning: LearningNetwork) {
        let every = ground(of: .progressEvaluationMonths)
        let evaluated = Rule<LearningNetwork>.progressIsEvaluated.description
        switch matter {
        case .evaluation:
            add(
                .evaluation, Moment(address: "learning.meetings.wholeNetwork", until: last, ground: every),
                asked: evaluated)
        case .evaluationOfTopic(let topic):
            add(
                .evaluationOfTopic,
                Moment(address: "learning.topics[\(topic)].evaluation", until: last, ground: every), asked: evaluated)
        case .yearly(let kind):
            add(
                .yearly(kind), Moment(address: "learning.\(Address.yearly(kind))", until: last, ground: .printed),
                asked: Rule<LearningNetwork>.yearlyWithExperts.description)
        case .infographic(let meeting):
            add(
                .infographic,
                Moment(address: "learning.meetings[\(meeting)].infographicOn", until: last, ground: .printed),
                asked: Rule<LearningNetwork>.infographicFollows.description)
        case .endOfCycle(let cycle):
            let owners = learning.cycles.filter { $0.id == cycle }.flatMap { $0.owners.value ?? [] }
            add(
                .endOfCycle, at: "learning.cycles[\(cycle)].endsOn", on: last.map { DateRange(exactly: $0) },
                of: .cycleOwners, by: Owners(participants: owners))
        case .successMoment(let moment):
            add(
                .successMoment, at: "learning.successMoments[\(moment)].on", on: last.map { DateRange(exactly: $0) },
                of: .learningParties)
        }
    }

    private mutating func addMeetings(of learning: LearningNetwork) {
        for meeting in learning.meetings {
            let place: Address = "learning.meetings[\(meeting.id)]"
            if !hasCome(meeting.on) { add(.learningMeeting, at: "\(place).on", on: meeting.on, of: .learningParties) }
            for step in meeting.nextSteps {
                add(
                    .sessionStep, at: "\(place).nextSteps[\(step.id)].due", since: lastHeld([meeting.on]),
                    on: step.due.map { DateRange(exactly: $0) }, of: .learningParties,
                    by: Owners(parties: step.owners ?? []))
            }
        }
    }

    /// While the process runs an agenda is updated again, so long after its last version.
    private mutating func addUpdate(of agenda: LearningAgenda) {
        if case .statedAsNone = agenda.runsSince { return }
        guard !hasCome(agenda.endedOn.value) else { return }
        add(
            .agendaUpdate,
            moment(
                at: "agendas[\(agenda.id)].versions.later", held: agenda.versions.map { $0.drawnUpOn },
                every: .learningAgendaMonths), asked: Rule<LearningAgenda>.agendaIsUpdated.description,
            by: Owners(participants: agenda.group.value ?? []))
    }

    private mutating func addActions(of agenda: LearningAgenda) {
        for milestone in agenda.aim.value?.milestones ?? [] {
            add(
                .milestone, at: "agendas[\(agenda.id)].aim.milestones[\(milestone.id)].due", on: milestone.due,
                of: .agendaCompanions)
        }
        for version in agenda.versions {
            for question in version.questions {
                for action in question.actions where !hasCome(action.monitoredOn.value) {
                    add(
                        .learningAction,
                        at:
                            "agendas[\(agenda.id)].versions[\(version.id)].questions[\(question.id)].actions[\(action.id)].monitoredOn",
                        on: action.monitoredOn.value, of: .agendaCompanions,
                        by: Owners(participants: action.owners ?? []))
                }
            }
        }
    }
}

extension LearningNetwork {
    /// Whether the parties certainly do not carry out their plan yet.
    fileprivate func hasNotBegun(on day: CalendarDate) -> Bool {
        switch runsSince {
        case .stated(let since, _): since.isAfter(day) == true
        case .statedAsNone: true
        case .notRecorded: false
        }
    }
}
