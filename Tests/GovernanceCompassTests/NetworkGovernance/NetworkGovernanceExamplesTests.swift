import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkGovernanceExamplesTests {
    private let properties = SubjectProperties(set: RuleSet.networkGovernance, examples: NetworkGovernanceExamples.all)
    private let inOrder = NetworkGovernanceInOrder.situation

    @Test func `every rule has the examples that it needs, and each comes to what it says`() {
        #expect(RuleSet.networkGovernance.problems(in: NetworkGovernanceExamples.all) == [])
        #expect(NetworkGovernanceExamples.all.allSatisfy { $0.provenance == .synthetic })
    }

    @Test func `what is in order is met, not applicable or explained`() {
        for finding in RuleSet.networkGovernance.review(inOrder.subject, in: inOrder.context).findings {
            #expect([.met, .notApplicable, .explained].contains(finding.state), "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `where nothing was recorded nothing is settled`() {
        let context = ReviewContext(on: NetworkGovernanceInOrder.day)
        for finding in RuleSet.networkGovernance.review(NetworkGovernance("leeg"), in: context).findings {
            #expect([.undecided, .explained].contains(finding.state), "\(finding.rule)")
        }
    }

    @Test func `values, reviews and examples come back from JSON`() throws {
        #expect(try properties.notReadBack() == [])
        for document in NetworkGovernanceExamples.documents() {
            let back = try NetworkSupport.value(ExampleDocument<NetworkGovernance>.self, NetworkSupport.json(document))
            #expect(back.review == document.review && back.subject == document.subject)
        }
        let smallest = try NetworkSupport.value(NetworkGovernance.self, #"{"formatVersion": 1, "id": "leeg"}"#)
        #expect(smallest == NetworkGovernance("leeg"))
        #expect(try NetworkSupport.json(smallest) == #"{"formatVersion":1,"id":"leeg"}"#)
    }

    @Test func `forgetting one recorded thing never mends anything, and never breaks anything`() throws {
        #expect(try properties.mendedByForgetting() == [])
    }

    @Test func `the order of entries changes no byte, and an entry that stands twice no state`() throws {
        #expect(try properties.changedByOrder() == [])
    }

    @Test func `words of people never show`() throws {
        #expect(try properties.shownWords() == [])
    }

    @Test func `what became known later was not known`() {
        #expect(properties.settledBefore("2025-01-01") == [])
    }

    @Test func `an outcome changes only on days that were announced`() {
        #expect(properties.unannounced(from: "2026-11-01", days: 800) == [])
    }

    @Test func `no day makes it trap`() {
        for situation in properties.situations {
            for day in [CalendarDate.min, .max] {
                _ = RuleSet.networkGovernance.review(situation.subject, in: ReviewContext(on: day))
            }
        }
    }
}
