import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkTrajectoryTests {
    private let properties = CompassProperties(
        rules: RuleSet<NetworkTrajectory>.networkTrajectory, examples: NetworkTrajectoryExamples.all, words: ["place"])

    @Test func `every rule has the examples that it needs, and each comes to what it says`() {
        #expect(properties.wrongExamples == [])
    }

    @Test func `texts are plain, and places name their identifiers`() {
        #expect(properties.wrongTexts == [])
    }

    @Test func `a trajectory in order is in order`() {
        for finding in RuleSet<NetworkTrajectory>.networkTrajectory.review(
            TrajectoryInOrder.situation.subject, in: TrajectoryInOrder.situation.context
        ).findings {
            let isExplained = RuleSet<NetworkTrajectory>.networkTrajectory.catalogue[finding.rule]?.kind == .guidance
            #expect(isExplained || finding.state == .met, "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `a trajectory of which nothing was recorded is undecided`() {
        for finding in RuleSet<NetworkTrajectory>.networkTrajectory.review(
            NetworkTrajectory("leeg"), in: ReviewContext(on: "2026-11-20")
        ).findings {
            let isExplained = RuleSet<NetworkTrajectory>.networkTrajectory.catalogue[finding.rule]?.kind == .guidance
            #expect(isExplained || finding.state == .undecided, "\(finding.rule)")
            #expect(isExplained || !finding.outcome.missing.isEmpty, "\(finding.rule)")
        }
    }

    @Test func `everything comes back from JSON`() throws {
        #expect(try properties.lostInJSON() == [])
        for document in NetworkTrajectoryExamples.documents() {
            let back = try NetworkSupport.value(
                ExampleDocument<NetworkTrajectory>.self, try NetworkSupport.json(document))
            #expect(back.review == document.review)
            #expect(
                RuleSet<NetworkTrajectory>.networkTrajectory.review(back.subject, in: back.context.reviewContext)
                    == document.review)
        }
    }

    @Test func `the smallest document is one of which nothing was recorded`() throws {
        let smallest = try NetworkSupport.value(NetworkTrajectory.self, #"{"formatVersion": 1, "id": "leeg"}"#)
        #expect(smallest == NetworkTrajectory("leeg"))
        #expect(try NetworkSupport.json(smallest) == #"{"formatVersion":1,"id":"leeg"}"#)
        #expect(
            NetworkSupport.refusal(NetworkTrajectory.self, #"{"formatVersion": 2, "id": "leeg"}"#)?.path
                == "formatVersion")
    }

    @Test func `order changes nothing`() throws {
        #expect(try properties.changedByOrder() == [])
    }

    @Test func `forgetting never mends and never breaks anything`() throws {
        #expect(try properties.mendedOrBrokenByForgetting() == [])
    }

    @Test func `what became known later was not known`() {
        #expect(properties.readingTheFuture == [])
    }

    @Test func `time alone changes an outcome only on a day that it announced`() {
        #expect(properties.unannouncedChanges(days: 900) == [])
        properties.surviveExtremeDays()
    }

    @Test func `no word of anybody is told, and every audience sees the same`() throws {
        #expect(try properties.tellingWords() == [])
        #expect(properties.differencesByAudience == [])
    }
}
