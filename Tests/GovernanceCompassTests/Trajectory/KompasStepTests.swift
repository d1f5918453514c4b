import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct KompasStepTests {
    @Test func `there are eight steps in five phases, as printed`() {
        #expect(KompasStep.allCases.map { $0.number } == Array(1...8))
        #expect(KompasPhase.allCases.count == 5)
        #expect(
            KompasPhase.allCases.map { phase in KompasStep.allCases.filter { $0.phase == phase }.count } == [
                3, 1, 1, 2, 1,
            ])
        #expect(KompasStep.allCases.filter { $0.isLedByPolicyAndBoard }.map { $0.number } == Array(1...6))
    }

    @Test func `checks are numbered by step and told apart`() {
        #expect(KompasStep.allCases.map { StepCheck.of($0).count } == [13, 9, 8, 7, 6, 9, 8, 8])
        #expect(Set(StepCheck.all.map { $0.id }).count == StepCheck.all.count)
        #expect(StepCheck.all.first?.id == "C1-1" && StepCheck.all.last?.id == "C8-8")
        for step in KompasStep.allCases {
            for (index, check) in StepCheck.of(step).enumerated() {
                #expect(check.id.text == "C\(step.number)-\(index + 1)" && check.number == index + 1)
                // That an ambition looks far ahead, and that people hear what was done, no rule asks.
                let isOfNoRule = check.id == "C5-6" || check.id == "C8-6"
                #expect(check.step == step && check.rules.isEmpty == isOfNoRule)
                #expect(check.asks.nl.hasSuffix("?") || check.asks.nl.hasSuffix("."), "\(check.id)")
                #expect(check.asks.nl != check.asks.en && check.asks.en.contains("?"), "\(check.id)")
            }
            #expect(StepCheck.of(step).contains { $0.isGate })
        }
    }

    @Test func `each step says what it is for, who, what is done and what it yields`() {
        #expect(StepGuide.all.map { $0.step } == KompasStep.allCases)
        for guide in StepGuide.all {
            let texts = [guide.purpose, guide.result] + guide.who + guide.inputs + guide.activities + guide.tools
            for text in texts { #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl.hasSuffix(".")) }
            for part in [guide.who, guide.inputs, guide.activities, guide.tools] { #expect(!part.isEmpty) }
            #expect(guide.checks == StepCheck.of(guide.step))
            for text in texts {
                #expect(PlainLanguage.longSentences(in: text.nl, atMost: 30) == [])
            }
        }
    }

    @Test func `a step is where its last move left it`() throws {
        var record = StepRecord(.sharedAmbition)
        #expect(record.state(on: "2026-06-01") == nil)
        record.endorsedOn = .statedAsNone()
        record.consultedOn = .statedAsNone()
        record.draftedOn = .statedAsNone()
        record.begunOn = .statedAsNone()
        #expect(record.state(on: "2026-06-01") == .notBegun)
        record.begunOn = .stated(DateRange(exactly: "2026-03-01"))
        #expect(record.state(on: "2026-02-28") == .notBegun)
        #expect(record.state(on: "2026-03-01") == .inProgress)
        record.draftedOn = .stated(DateRange(exactly: "2026-04-01"))
        record.consultedOn = .stated(DateRange(exactly: "2026-05-01"))
        record.endorsedOn = .stated(DateRange(exactly: "2026-06-01"))
        let days: [(CalendarDate, StepState)] = [
            ("2026-03-31", .inProgress), ("2026-04-01", .drafted), ("2026-05-01", .consulted),
            ("2026-06-01", .endorsed),
        ]
        for (day, state) in days { #expect(record.state(on: day) == state) }
        record.reopenings.entries = [
            StepReopening(
                "groei", on: DateRange(exactly: "2026-09-01"), because: .networkChanged,
                endorsedAgainOn: .statedAsNone())
        ]
        #expect(record.state(on: "2026-08-31") == .endorsed)
        #expect(record.state(on: "2026-09-01") == .reopened)
        record.reopenings.entries[0].endorsedAgainOn = .stated(DateRange(exactly: "2026-10-01"))
        #expect(record.state(on: "2026-09-30") == .reopened)
        #expect(record.state(on: "2026-10-01") == .endorsed)
        record.endorsedOn = .stated(try DateRange(year: 2026))
        #expect(record.state(on: "2026-10-01") == nil)
        record.endorsedOn = .stated(DateRange(exactly: "2026-06-01"), Provenance(knownOn: "2026-12-01"))
        #expect(record.state(on: "2026-10-01") == nil)
    }

    @Test func `every state but the first and last can be left, and none refuses what happened`() {
        for state in StepState.allCases { #expect(!state.possible.isEmpty) }
        let moves = Set(StepState.allCases.flatMap { $0.possible })
        #expect(moves == Set(StepMove.allCases))
        // Steps in any order are read all the same.
        var trajectory = NetworkTrajectory("anders")
        var last = StepRecord(.learningNetwork)
        last.endorsedOn = .stated(DateRange(exactly: "2026-01-01"))
        trajectory.steps = Listed([last])
        #expect(trajectory.state(of: .learningNetwork, on: "2026-02-01") == .endorsed)
        #expect(trajectory.state(of: .governance, on: "2026-02-01") == nil)
        trajectory.steps.complete = Provenance()
        #expect(trajectory.state(of: .governance, on: "2026-02-01") == .notBegun)
    }

    @Test func `two entries of one step are joined, and what they differ in is not known`() {
        var a = StepRecord(.governance)
        a.begunOn = .stated(DateRange(exactly: "2026-01-01"))
        var b = StepRecord(.governance)
        b.begunOn = .stated(DateRange(exactly: "2026-01-01"), Provenance(knownOn: "2026-01-05"))
        b.ledBy = .stated([.known(.policy)])
        var trajectory = NetworkTrajectory("dubbel")
        trajectory.steps = Listed([a, b])
        #expect(trajectory.record(of: .governance)?.begunOn.value == DateRange(exactly: "2026-01-01"))
        #expect(trajectory.record(of: .governance)?.ledBy == b.ledBy)
        var c = a
        c.begunOn = .stated(DateRange(exactly: "2026-02-01"))
        for entries in [[a, b, c], [c, a, b], [b, c, a]] {
            trajectory.steps = Listed(entries)
            #expect(trajectory.record(of: .governance)?.begunOn == .notRecorded)
        }
        c.begunOn = .statedAsNone()
        trajectory.steps = Listed([a, c])
        #expect(trajectory.record(of: .governance)?.begunOn == .notRecorded)
    }

    @Test func `a gate shows the latest evidence of each check and certifies nothing`() throws {
        var trajectory = TrajectoryInOrder.trajectory
        let gate = trajectory.gate(of: .organisationalStructure, on: TrajectoryInOrder.day)
        #expect(gate.state == .endorsed)
        #expect(gate.lines.count == 13)
        #expect(gate.lines[0].standing == .holds && gate.lines[0].evidence == ["besluit-kerngroep"])
        #expect(gate.lines[1].standing == .chosenOtherwise)
        #expect(gate.openGateChecks.map { $0.id } == ["C1-7", "C1-8", "C1-12"])
        trajectory.evidence.entries.append(
            CheckEvidence("later", for: "C1-1", .notYet, .meeting, on: DateRange(exactly: "2026-11-01")))
        #expect(trajectory.gate(of: .organisationalStructure, on: "2026-10-31").lines[0].standing == .holds)
        #expect(trajectory.gate(of: .organisationalStructure, on: "2026-11-01").lines[0].standing == .notYet)
        trajectory.evidence.entries.append(
            CheckEvidence("anders", for: "C1-1", .holds, .meeting, on: DateRange(exactly: "2026-11-01")))
        let disputed = trajectory.gate(of: .organisationalStructure, on: "2026-11-01").lines[0]
        #expect(disputed.standing == nil && disputed.evidence == ["anders", "besluit-kerngroep", "later"])
        trajectory.evidence.entries.reverse()
        #expect(trajectory.gate(of: .organisationalStructure, on: "2026-11-01").lines[0] == disputed)
        #expect(trajectory.gates(on: TrajectoryInOrder.day).map { $0.step } == KompasStep.allCases)
    }

    @Test func `what is due follows from what was held last`() throws {
        var trajectory = TrajectoryInOrder.trajectory
        let list = trajectory.dueList(on: "2026-11-20")
        #expect(
            list.map { $0.activity } == [
                .networkMap, .feedbackRound, .governanceFit, .planRevision, .clientJourney, .monitoringMeeting,
                .reflection,
            ])
        #expect(list[0].dueOn == "2027-03-17" && list[0].lastOn == "2026-09-17" && !list[0].isOverdue)
        #expect(list[1].dueOn == "2027-10-06")
        #expect(list[6].plannedOn == "2027-01-21" && list[6].lastOn == nil && list[6].dueOn == nil)
        #expect(trajectory.dueList(on: "2027-03-17").first?.isOverdue == false)
        #expect(trajectory.dueList(on: "2027-03-18").first?.isOverdue == true)
        #expect(trajectory.dueList(on: "2027-01-21").first { $0.activity == .reflection }?.lastOn == "2027-01-21")
        var policy = Policy()
        try policy.choose(.networkMapMonths, 1, because: "proef")
        #expect(trajectory.dueList(on: "2026-11-20", policy: policy).first?.isOverdue == true)
        trajectory.repeats.entries.reverse()
        #expect(trajectory.dueList(on: "2026-11-20") == list)
        trajectory.steps.entries.removeAll { $0.step != .organisationalStructure }
        #expect(trajectory.dueList(on: "2026-11-20").map { $0.activity } == [.networkMap])
        #expect(NetworkTrajectory("leeg").dueList(on: "2026-11-20") == [])
        for months in [0, 119_988, Int.max] {
            try policy.choose(.networkMapMonths, months, because: "proef")
            for day in [CalendarDate.min, .max] { _ = TrajectoryInOrder.trajectory.dueList(on: day, policy: policy) }
        }
    }
}
