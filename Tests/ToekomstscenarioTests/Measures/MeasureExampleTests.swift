import Domain
import Testing
import ToekomstscenarioFixtures

@Suite struct `Examples of rules about a measure` {
    @Test func `every rule has its examples, and each comes to what it says`() {
        for problem in RuleSet.measure.problems(in: MeasureExamples.all) { Issue.record("\(problem)") }
        #expect(!MeasureExamples.all.isEmpty)
    }

    @Test func `they stand by rule`() {
        let rules = MeasureExamples.all.map { $0.rule }
        #expect(rules == rules.sorted())
    }

    @Test func `the measure in order is in order`() {
        let review = RuleSet.measure.review(MeasureInOrder.measure, in: MeasureInOrder.context)
        for finding in review.findings {
            #expect(
                [.met, .notApplicable, .explained].contains(finding.state), "\(finding.rule.text) \(finding.state)")
        }
    }
}
