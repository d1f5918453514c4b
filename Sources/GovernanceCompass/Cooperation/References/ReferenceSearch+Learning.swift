internal import Domain

extension ReferenceSearch {
    /// Looks through the learning network and the learning agendas.
    mutating func lookThroughLearning(_ whole: RegionalCooperation) {
        var questions: Set<Identifier<LearningQuestion>> = []
        let levels = Set(whole.agendas.compactMap { $0.level.value })
        for agenda in whole.agendas {
            lookForLevels(of: agenda, among: levels)
            let own = Set(agenda.versions.flatMap { version in version.questions.map { $0.id } })
            lookThrough(agenda, own)
            questions.formUnion(own)
        }
        if let learning = whole.learning.value {
            lookThroughMeetings(learning)
            lookThroughCycles(learning, questions)
            for friction in learning.frictions {
                look(for: friction.between, at: "learning.frictions[\(friction.id)].between")
            }
            lookForBudget(learning, whole)
        }
    }

    /// Where a change touches several levels, each has an agenda of its own.
    private mutating func lookForLevels(of agenda: LearningAgenda, among levels: Set<Coded<LearningLevel>>) {
        let involved = Set(agenda.involvedLevels.value ?? [])
        guard involved.count > 1 else { return }
        for level in involved where !levels.contains(level) {
            add(
                .agendaOfLevel, level.code, belongingAt: "agendas", at: "agendas[\(agenda.id)].involvedLevels")
        }
    }

    private mutating func lookThrough(_ agenda: LearningAgenda, _ own: Set<Identifier<LearningQuestion>>) {
        let root: Address = "agendas[\(agenda.id)]"
        look(for: agenda.group.value, at: "\(root).group")
        look(for: agenda.limitedTo.value, at: "\(root).limitedTo")
        for share in agenda.shares { look(for: share.to, at: "\(root).shares[\(share.id)].to") }
        for version in agenda.versions {
            let part: Address = "\(root).versions[\(version.id)]"
            for input in version.inputs { look(for: input.by, at: "\(part).inputs[\(input.id)].by") }
            for question in version.questions {
                let place: Address = "\(part).questions[\(question.id)]"
                look(for: question.owners, at: "\(place).owners")
                look(
                    for: question.continues.value, among: own, .question, in: "\(root).questions",
                    at: "\(place).continues")
                for action in question.actions { look(for: action.owners, at: "\(place).actions[\(action.id)].owners") }
            }
        }
    }

    private mutating func lookThroughMeetings(_ learning: LearningNetwork) {
        let topics = Set(learning.topics.map { $0.id })
        let meetings = Set(learning.meetings.map { $0.id })
        for meeting in learning.meetings {
            let place: Address = "learning.meetings[\(meeting.id)]"
            look(for: meeting.topics, among: topics, .topic, in: "learning.topics", at: "\(place).topics")
            for step in meeting.nextSteps { look(for: step.owners, at: "\(place).nextSteps[\(step.id)].owners") }
        }
        for adjustment in learning.adjustments {
            look(
                for: adjustment.after, among: meetings, .meeting, in: "learning.meetings",
                at: "learning.adjustments[\(adjustment.id)].after")
        }
    }

    private mutating func lookThroughCycles(_ learning: LearningNetwork, _ questions: Set<Identifier<LearningQuestion>>)
    {
        let cycles = Set(learning.cycles.map { $0.id })
        for cycle in learning.cycles {
            let place: Address = "learning.cycles[\(cycle.id)]"
            look(for: cycle.follows.value, among: cycles, .cycle, in: "learning.cycles", at: "\(place).follows")
            look(
                for: cycle.question.value, among: questions, .question, in: "agendas.questions",
                at: "\(place).question")
            look(for: cycle.owners.value, at: "\(place).owners")
        }
    }

    /// A breakthrough budget that parties learn from is a budget of an approach, where its terms are recorded.
    private mutating func lookForBudget(_ learning: LearningNetwork, _ whole: RegionalCooperation) {
        for approach in whole.approaches where approach.funding.breakthroughBudget.value != nil { return }
        for object in learning.boundaryObjects where object.kind == .known(.breakthroughBudget) {
            add(
                .breakthroughBudget, belongingAt: "approaches.funding.breakthroughBudget",
                at: "learning.boundaryObjects[\(object.id)].kind")
        }
    }
}
