import Domain
import GovernanceCompass
import Indicators
import Testing
import ToekomstscenarioFixtures

@Suite struct LearningCourseTests {
    @Test func `a cycle goes through its stages as questions are answered`() {
        var cycle = LearningCycle("ronde")
        #expect(cycle.stage(on: "2026-11-20") == .inspirePlan)
        var stages: [LearningCycleStage?] = []
        for question in CycleQuestion.allCases {
            cycle.answers.entries.append(CycleAnswer(to: question))
            if question == .yield { cycle.isSatisfied = true }
            stages.append(cycle.stage(on: "2026-11-20"))
        }
        let course: [LearningCycleStage?] = [
            .inspirePlan, .inspirePlan, .mobiliseDo, .mobiliseDo, .mobiliseDo, .mobiliseDo, .mobiliseDo,
            .appreciateCheck, .appreciateCheck, .reflectAct, .reflectAct, .reflectAct, .reflectAct, nil,
        ]
        #expect(stages == course)
        #expect(cycle.openQuestions(on: "2026-11-20") == [])
    }

    @Test func `a cycle of which nobody said whether it satisfies waits at the check`() {
        var cycle = LearningCycle("ronde")
        cycle.answers.entries = CycleQuestion.allCases.map { CycleAnswer(to: $0) }
        #expect(cycle.stage(on: "2026-11-20") == .appreciateCheck)
        cycle.isSatisfied = false
        #expect(cycle.stage(on: "2026-11-20") == nil)
        cycle.answers.entries.removeAll { $0.question == .known(.followUp) }
        #expect(cycle.openQuestions(on: "2026-11-20") == [.followUp])
        cycle.closedOn = .stated(DateRange(exactly: "2026-11-20"))
        #expect(cycle.stage(on: "2026-11-20") == nil)
        #expect(cycle.stage(on: "2026-11-19") == .appreciateCheck)
    }

    @Test func `what is due is told by day`() throws {
        let network = LearningNetworkInOrder.network
        let due = network.due(on: LearningNetworkInOrder.day)
        #expect(due.map { $0.by } == due.map { $0.by }.sorted())
        #expect(
            due.prefix(4).map { $0.matter } == [
                .successMoment("oogst"), .endOfCycle("ronde-twee"), .evaluation, .evaluationOfTopic("wachttijd"),
            ])
        #expect(due.first { $0.matter == .evaluation }?.by == "2027-03-15")
        var policy = Policy()
        try policy.choose(.progressEvaluationMonths, 3, because: "proef")
        #expect(network.due(on: LearningNetworkInOrder.day, policy: policy).first?.by == "2026-12-15")
        #expect(LearningNetwork("leeg").due(on: .max).isEmpty)
        #expect(network.due(on: .min).isEmpty)
    }

    @Test func `the last day that is in time is the day until which the rule is met`() throws {
        let network = LearningNetworkInOrder.network
        let due = try #require(network.due(on: LearningNetworkInOrder.day).first { $0.matter == .evaluation })
        let next = try #require(due.by.adding(days: 1))
        #expect(LearningSupport.review(network, on: due.by)[.kompas(89)]?.state == .met)
        #expect(LearningSupport.review(network, on: next)[.kompas(89)]?.state == .notMet)
    }

    @Test func `an infographic is due a month after the session, to the day`() {
        for (held, limit) in [("2026-05-20", "2026-06-20"), ("2026-01-31", "2026-03-01"), ("2026-12-31", "2027-01-31")]
        {
            var network = LearningNetworkInOrder.network
            guard let held = try? CalendarDate(iso: held), let limit = try? CalendarDate(iso: limit),
                let late = limit.adding(days: 1)
            else {
                Issue.record("no days")
                continue
            }
            for index in network.meetings.entries.indices where network.meetings.entries[index].id == "leersessie" {
                network.meetings.entries[index].on = DateRange(exactly: held)
                network.meetings.entries[index].infographicOn = .statedAsNone()
                network.meetings.entries[index].knownOn = nil
            }
            #expect(LearningSupport.review(network, on: limit)[.proeftuin(53)]?.state != .notMet)
            #expect(LearningSupport.review(network, on: late)[.proeftuin(53)]?.outcome.gaps.count == 1)
        }
    }

    @Test func `a set of indicators is weighed against strategy, ambition, purpose and repeats`() throws {
        let day = MeasurementPlanInOrder.day
        var portfolio = MeasurementPlanInOrder.portfolio
        let plan = MeasurementPlanInOrder.plan
        let whole = plan.balance(of: portfolio, on: day)
        #expect(whole.isForAccountabilityOnly == false && whole.isQuantityOnly == false)
        #expect(whole.unmeasuredStrategy.isEmpty && whole.openStrategy.isEmpty && whole.withoutRepeat.isEmpty)
        #expect(whole.unmeasuredAmbition.isEmpty && whole.openAmbition.isEmpty)

        portfolio.entries.entries.removeAll { $0.id == "REGIO-verhaal" }
        let half = plan.balance(of: portfolio, on: day)
        #expect(half.isForAccountabilityOnly == true && half.isQuantityOnly == true)
        #expect(half.unmeasuredStrategy == ["luisteren"] && half.unmeasuredAmbition == ["veilig"])

        portfolio.entries.complete = nil
        let open = plan.balance(of: portfolio, on: day)
        #expect(open.isForAccountabilityOnly == nil && open.isQuantityOnly == nil)
        #expect(open.unmeasuredStrategy.isEmpty && open.openStrategy == ["luisteren"])
        #expect(open.unmeasuredAmbition.isEmpty && open.openAmbition == ["veilig"])

        let without = MeasurementPlan("leeg").balance(of: MeasurementPlanInOrder.portfolio, on: day)
        #expect(without.withoutRepeat == ["REGIO-teller", "REGIO-verhaal"])
        #expect(plan.due(on: day).map { $0.on } == [day, "2027-03-31"])
        #expect(plan.balance(of: portfolio, on: "2026-03-14").openAmbition == ["samen", "veilig"])
    }

    @Test func `a plan of measuring comes back, and refuses months that cannot be`() throws {
        let plan = MeasurementPlanInOrder.plan
        #expect(try NetworkSupport.value(MeasurementPlan.self, NetworkSupport.json(plan)) == plan)
        for months in [Int.min, 0, 1_201, Int.max] {
            #expect(throws: InvalidValue.self) { try MeasurementPlanEntry("X", everyMonths: months) }
        }
        for number in ["0", "1201", "4242.5", "\"Geheim\""] {
            let json =
                #"{"formatVersion": 1, "id": "p", "entries": {"entries": [{"id": "X", "repeatMonths": \#(number)}]}}"#
            let refusal = try #require(NetworkSupport.refusal(MeasurementPlan.self, json))
            #expect(refusal.path == "entries.entries.0.repeatMonths")
            #expect(!refusal.text.contains("Geheim") && !refusal.text.contains("4242"))
        }
    }

    @Test(arguments: [
        (#""versions": {"entries": [{"id": "v", "number": 4242.5}]}"#, "versions.entries.0.number"),
        (#""versions": {"entries": [{"id": "Geheim 1"}]}"#, "versions.entries.0.id"),
        (
            #""versions": {"entries": [{"id": "v", "questions": {"entries": [{"id": "123456789"}]}}]}"#,
            "versions.entries.0.questions.entries.0.id"
        ),
        (#""runsSince": {"none": true, "value": "2026-02-03"}"#, "runsSince"),
        (#""group": {"value": "Geheim-1"}"#, "group.value"),
    ])
    func `a wrong agenda is refused with its path and without its value`(_ part: String, _ path: String) throws {
        let json = #"{"formatVersion": 1, "id": "agenda", \#(part)}"#
        let refusal = try #require(NetworkSupport.refusal(LearningAgenda.self, json))
        #expect(refusal.path == path)
        for value in ["Geheim", "4242", "123456789", "2026-02-03"] { #expect(!refusal.text.contains(value)) }
    }

    @Test func `the smallest documents have nothing recorded`() throws {
        let agenda = try NetworkSupport.value(LearningAgenda.self, #"{"formatVersion": 1, "id": "a"}"#)
        #expect(agenda == LearningAgenda("a"))
        #expect(try NetworkSupport.json(agenda) == #"{"formatVersion":1,"id":"a"}"#)
        let network = try NetworkSupport.value(LearningNetwork.self, #"{"formatVersion": 1, "id": "n"}"#)
        #expect(network == LearningNetwork("n"))
        #expect(try NetworkSupport.json(network) == #"{"formatVersion":1,"id":"n"}"#)
    }
}
