import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SteeringUnknownTests {
    /// Every thing is forgotten in every third situation, each in another third.
    @Test func `forgetting one recorded thing never mends anything, and never breaks anything`() {
        for (number, situation) in SteeringSupport.arrangements.enumerated() {
            let before = SteeringSupport.review(situation)
            let all = SteeringForgetting<SteeringArrangement>.all(of: situation.subject)
            for (index, forgetting) in all.enumerated() where (number + index) % 3 == 0 {
                var after = situation
                forgetting.forget(&after.subject)
                #expect(SteeringSupport.faults(before, SteeringSupport.review(after), forgetting.what) == [])
            }
        }
        for (number, situation) in SteeringSupport.choices.enumerated() {
            let before = SteeringSupport.review(situation)
            let all = SteeringForgetting<SolutionChoice>.all(of: situation.subject)
            for (index, forgetting) in all.enumerated() where (number + index) % 3 == 0 {
                var after = situation
                forgetting.forget(&after.subject)
                #expect(SteeringSupport.faults(before, SteeringSupport.review(after), forgetting.what) == [])
            }
        }
    }

    @Test func `forgetting thing after thing never mends anything either`() {
        var random = SeededRandom(state: 20_261_120)
        for (number, situation) in SteeringSupport.arrangements.enumerated() where number % 4 == 0 {
            var now = situation
            var before = SteeringSupport.review(now)
            let all = SteeringForgetting<SteeringArrangement>.all(of: situation.subject)
            for forgetting in all.shuffled(using: &random) {
                forgetting.forget(&now.subject)
                let after = SteeringSupport.review(now)
                #expect(SteeringSupport.faults(before, after, forgetting.what) == [])
                before = after
            }
            #expect(before.findings.allSatisfy { $0.state != .met })
        }
        for (number, situation) in SteeringSupport.choices.enumerated() where number % 4 == 0 {
            var now = situation
            var before = SteeringSupport.review(now)
            let all = SteeringForgetting<SolutionChoice>.all(of: situation.subject)
            for forgetting in all.shuffled(using: &random) {
                forgetting.forget(&now.subject)
                let after = SteeringSupport.review(now)
                #expect(SteeringSupport.faults(before, after, forgetting.what) == [])
                before = after
            }
        }
    }

    @Test func `a judge who stands there twice and differs leaves it open`() throws {
        var arrangement = ArrangementInOrder.arrangement
        for index in arrangement.relations.entries.indices
        where arrangement.relations.entries[index].id == "college-afdeling" {
            arrangement.relations.entries[index].judgements.entries.append(
                CompassJudgement(by: "beleid-noord", .unclear, .aligned, on: "2026-09-24"))
        }
        let finding = try #require(SteeringSupport.review(arrangement)[.sturen(38)])
        #expect(finding.outcome.missing.map { $0.at } == ["relations[college-afdeling].facts.agreement"])
    }

    @Test func `an actor or answer in two entries that differ decides nothing`() throws {
        var choice = ChoiceInOrder.choice
        choice.canvas = choice.canvas.map { canvas in
            var canvas = canvas
            canvas.pitfalls.entries.append(ListAnswer(.internalFocusOnly, holds: true))
            return canvas
        }
        let finding = try #require(SteeringSupport.review(choice)[.sturen(56)])
        #expect(finding.state == .undecided)
        #expect(finding.outcome.missing.map { $0.at } == ["canvas.pitfalls.internalFocusOnly.agreement"])
    }

    @Test func `of answers that differ, one more that says nothing changes nothing, wherever it stands`() throws {
        let answers: [Bool?] = [true, false, nil]
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            var choice = ChoiceInOrder.choice
            choice.considered.entries[0].conditions.entries =
                order.map { ListAnswer(.professionalsStayCentral, holds: answers[$0]) } + [
                    ListAnswer(.steerersGiveIn, holds: true)
                ]
            let finding = try #require(SteeringSupport.review(choice)[.sturen(53)])
            #expect(
                finding.outcome.missing.map { $0.at.path } == [
                    "considered[goed-werk].conditions.professionalsStayCentral.agreement"
                ])
        }
    }

    @Test func `that nobody looked how steering happens is no statement that a form is not used`() throws {
        var arrangement = ArrangementInOrder.arrangement
        for index in arrangement.relations.entries.indices {
            arrangement.relations.entries[index].material = .statedAsNone()
        }
        let review = SteeringSupport.review(arrangement)
        for number in [41, 45, 48] { #expect(review[.sturen(number)]?.state != .notApplicable, "\(number)") }
        #expect(review[.sturen(52)]?.outcome.gaps.count == 3)
    }

    @Test func `what was meant decides nothing about what is used`() {
        var arrangement = ArrangementInOrder.arrangement
        for index in arrangement.relations.entries.indices {
            arrangement.relations.entries[index].formal = .stated(SteeringPractice([.hierarchy], models: [.control]))
        }
        let before = SteeringSupport.review(ArrangementInOrder.arrangement)
        #expect(SteeringSupport.review(arrangement) == before)
    }
}
