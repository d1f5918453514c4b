import Domain
import Testing
import ToekomstscenarioFixtures

@Suite struct `Examples of rules about the chain` {
    @Test func `every rule has its examples, and each comes to what it says`() {
        for problem in RuleSet.chain.problems(in: ChainExamples.all) { Issue.record("\(problem)") }
        #expect(!ChainExamples.all.isEmpty)
    }

    @Test func `they stand by rule`() {
        let rules = ChainExamples.all.map { $0.rule }
        #expect(rules == rules.sorted())
    }

    @Test func `the trajectory in order is in order`() {
        let review = RuleSet.chain.review(ChainInOrder.trajectory, in: ChainInOrder.situation.context)
        for finding in review.findings {
            #expect(
                [.met, .notApplicable, .explained].contains(finding.state), "\(finding.rule.text) \(finding.state)")
        }
    }
}
