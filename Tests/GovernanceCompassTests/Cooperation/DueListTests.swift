import Domain
import GovernanceCompass
import Testing

@Suite struct DueListTests {
    private static let day = CooperationSupport.day

    @Test func `each thing that is due is told with its days, its place and where they come from`() throws {
        for example in DueExample.all {
            var whole = CooperationSupport.whole
            try example.change(&whole)
            let found = whole.dueList(on: Self.day).filter { $0.address == example.address }
            #expect(found.map { $0.matter } == [example.matter], "\(example.address)")
            for due in found {
                #expect(due.since == example.since, "\(example.address)")
                #expect(due.until == example.until, "\(example.address)")
                #expect(due.plannedOn == example.plannedOn, "\(example.address)")
                #expect(due.ground == example.ground, "\(example.address)")
                #expect((due.ground == .agreed) || due.rule != nil && !due.citations.isEmpty, "\(example.address)")
            }
        }
    }

    @Test func `every kind of matter has an example`() {
        var left: [DueMatter] = [
            .mapAction, .firstStep, .checklistAction, .pitfallAction, .clientJourney, .journeyAgain, .activity,
            .endOfTimeline, .indicator, .portfolioTalk, .evaluation, .evaluationOfTopic, .yearly(.reflectionSession),
            .learningMeeting, .sessionStep, .infographic, .endOfCycle, .successMoment, .agendaUpdate, .milestone,
            .learningAction, .changeReflection, .columnExchange(.systemOwner), .transformationStep, .stepLearning,
            .obstacleView, .newRole, .endOfAdoption, .reopenedStep(.governance), .planPart(.currentSituation),
        ]
        left += RepeatedActivity.allCases.map { .again($0) }
        for example in DueExample.all { left.removeAll { $0 == example.matter } }
        #expect(left == [])
        for example in DueExample.all {
            #expect(example.matter.name.nl != example.matter.name.en || !example.matter.name.nl.isEmpty)
        }
    }

    @Test func `what has no day is told without one and after all others`() {
        let list = CooperationSupport.whole.dueList(on: Self.day)
        #expect(list.allSatisfy { $0.until == nil && $0.isOverdue(on: Self.day) == nil })
        #expect(
            list.map { $0.address } == [
                "activities.activities[actie].due", "agendas[agenda].versions.later",
                "approaches[aanpak].room.obstacleViews.recent", "learning.cycles[ronde].endsOn",
                "learning.meetings.wholeNetwork", "learning.meetings.yearly.evaluation",
                "learning.meetings.yearly.reflectionSession", "learning.meetings[sessie].on",
                "learning.topics[toegang].evaluation", "map.drawnOn", "portfolio.entries[REGIO-verhaal]",
                "transformation.policyColumn.director", "transformation.policyColumn.manager",
                "transformation.policyColumn.minister", "transformation.policyColumn.policy",
                "transformation.policyColumn.professional", "transformation.policyColumn.systemOwner",
            ])
        #expect(RegionalCooperation("leeg").dueList(on: Self.day) == [])
    }

    @Test func `days come first, in their order, and an overdue one stands where its day puts it`() throws {
        let whole = try Self.full()
        let list = whole.dueList(on: Self.day)
        let days = list.prefix { $0.until != nil }.compactMap { $0.until }
        #expect(days == days.sorted() && days.count > 20)
        #expect(list.drop { $0.until != nil }.allSatisfy { $0.until == nil })
        #expect(list == list.sorted())
        #expect(
            list.contains { $0.isOverdue(on: Self.day) == true }
                && list.contains { $0.isOverdue(on: Self.day) == false })
        let exchange = try #require(list.first { $0.matter == .columnExchange(.systemOwner) })
        #expect(exchange.isOverdue(on: "2026-11-20") == false && exchange.isOverdue(on: "2026-11-21") == true)
    }

    @Test func `the order of the lists makes no difference`() throws {
        let whole = try Self.full()
        var turned = whole
        turned.map.edit {
            $0.actions.entries.reverse()
            $0.firstSteps.entries.reverse()
        }
        turned.governance.edit {
            $0.answers.entries.reverse()
            $0.formReviews.entries.reverse()
        }
        turned.trajectory.edit {
            $0.steps.entries.reverse()
            $0.repeats.entries.reverse()
        }
        turned.learning.edit {
            $0.meetings.entries.reverse()
            $0.cycles.entries.reverse()
            $0.topics.entries.reverse()
            $0.successMoments.entries.reverse()
        }
        turned.activities.edit {
            $0.activities.entries.reverse()
            $0.organisations.entries.reverse()
        }
        turned.transformation.edit {
            $0.steps.entries.reverse()
            $0.exchanges.entries.reverse()
        }
        turned.agendas.entries.reverse()
        turned.approaches.entries.reverse()
        #expect(turned != whole)
        #expect(turned.dueList(on: Self.day) == whole.dueList(on: Self.day))
    }

    @Test func `the map of the trajectory and the map itself stand there once, by the later of both`() {
        var whole = CooperationSupport.whole
        whole.map.edit { $0.drawnOn = .stated(DateRange(exactly: "2026-03-15")) }
        whole.trajectory.edit {
            var record = StepRecord(.organisationalStructure)
            record.begunOn = .stated(DateRange(exactly: "2026-01-02"))
            record.draftedOn = .statedAsNone()
            record.consultedOn = .statedAsNone()
            record.endorsedOn = .statedAsNone()
            $0.steps = [record]
            $0.repeats = [
                RepeatRecord("toen", .networkMap, on: DateRange(exactly: "2026-08-01")),
                RepeatRecord("straks", .networkMap, on: DateRange(exactly: "2027-01-20")),
            ]
        }
        let later = whole.dueList(on: Self.day).filter { $0.matter == .again(.networkMap) }
        #expect(later.map { $0.address } == ["trajectory.repeats.networkMap"])
        #expect(later.first?.until == "2027-02-01" && later.first?.plannedOn == "2027-01-20")
        whole.map.edit { $0.drawnOn = .stated(DateRange(exactly: "2026-09-30")) }
        let map = whole.dueList(on: Self.day).filter { $0.matter == .again(.networkMap) }
        #expect(map.map { $0.address } == ["map.drawnOn"])
        #expect(map.first?.until == "2027-03-30" && map.first?.plannedOn == "2027-01-20")
    }

    @Test func `what was never done and is planned has the day of its plan`() throws {
        var whole = CooperationSupport.whole
        whole.map.edit { $0.drawnOn = .stated(DateRange(exactly: "2026-12-01")) }
        let due = try #require(whole.dueList(on: Self.day).first)
        #expect(due.address == "map.drawnOn" && due.until == "2026-12-01" && due.ground == .agreed)
        #expect(due.since == nil && due.plannedOn == nil && due.rule == .kompas(22))
    }

    @Test func `a region chooses its own times, and that is told`() throws {
        var whole = CooperationSupport.whole
        whole.map.edit { $0.drawnOn = .stated(DateRange(exactly: "2026-03-15")) }
        var policy = Policy()
        try policy.choose(.networkMapMonths, 12, because: "wij doen dit elk jaar")
        let due = try #require(whole.dueList(on: Self.day, policy: policy).first)
        #expect(due.until == "2027-03-15" && due.ground == .chosen(key: "networkMapMonths"))
        for months in [0, Int.max] {
            var extreme = Policy()
            for key in [
                PolicyKey.networkMapMonths, .repeatMonths, .governanceReviewMonths, .learningAgendaMonths,
                .progressEvaluationMonths, .reflectionMonths, .columnExchangeMonths, .obstacleViewMonths,
            ] { try extreme.choose(key, months, because: "proef") }
            let full = try Self.full()
            for day in [CalendarDate.min, Self.day, .max] { _ = full.dueList(on: day, policy: extreme) }
        }
    }

    @Test func `who took it up is told by participant and by party`() throws {
        var whole = CooperationSupport.whole
        whole.activities.edit {
            $0.activities.edit("actie") {
                $0.responsible = ["jan", "ina", "jan"]
                $0.organisation = "gemeente"
            }
        }
        let due = try #require(whole.dueList(on: Self.day).first { $0.matter == .activity })
        #expect(due.participants == ["ina", "jan"] && due.parties == ["gemeente"])
        #expect(due.responsible.code == "organisations")
    }

    @Test func `what became known later is not due yet, and what is done is due no longer`() {
        var whole = CooperationSupport.whole
        whole.learning.edit {
            $0.cycles = [LearningCycle("ronde", knownOn: "2026-06-01")]
            $0.cycles.edit("ronde") { $0.closedOn = .stated(DateRange(exactly: "2026-09-01")) }
        }
        func hasCycle(_ day: CalendarDate) -> Bool { whole.dueList(on: day).contains { $0.matter == .endOfCycle } }
        #expect(!hasCycle("2026-05-31") && hasCycle("2026-06-01") && hasCycle("2026-08-31") && !hasCycle("2026-09-01"))
    }

    @Test func `what certainly has not begun repeats nothing`() {
        var whole = CooperationSupport.whole
        whole.learning.edit { $0.runsSince = .statedAsNone() }
        whole.agendas.edit("agenda") { $0.endedOn = .stated(DateRange(exactly: "2026-10-01")) }
        let matters = Set(whole.dueList(on: Self.day).map { $0.matter })
        #expect(matters.isDisjoint(with: [.evaluation, .evaluationOfTopic, .yearly(.evaluation), .agendaUpdate]))
    }

    /// A cooperation in which much is due at once.
    private static func full() throws -> RegionalCooperation {
        var whole = CooperationSupport.whole
        for example in DueExample.all { try example.change(&whole) }
        let pair = try PartyPair("gemeente", "wijkteam")
        whole.map.edit { $0.actions.entries.append(NetworkAction("later", between: pair, due: "2026-10-01")) }
        whole.governance.edit {
            $0.answers.entries.append(ChecklistAnswer("nog-een", isAction: true, due: "2026-12-15"))
        }
        whole.learning.edit {
            $0.topics.entries.append(LearningTopic("nazorg"))
            $0.cycles.entries.append(LearningCycle("tweede"))
            $0.meetings.entries.append(LearningMeeting("derde", [.evaluation], on: DateRange(exactly: "2026-04-01")))
        }
        whole.activities.edit { $0.activities.entries.append(PlannedActivity("tweede")) }
        whole.agendas.entries.append(LearningAgenda("tweede"))
        whole.approaches.entries.append(Approach("tweede"))
        return whole
    }
}
