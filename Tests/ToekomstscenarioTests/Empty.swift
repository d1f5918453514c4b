import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

@Test func `the household in order is in order`() {
    let review = RuleSet.caseFile.review(HouseholdInOrder.caseFile, in: HouseholdInOrder.context)
    for finding in review.findings {
        #expect(finding.state == .met || finding.state == .notApplicable, "\(finding.rule.text) \(finding.state) \(finding.outcome.gaps.map { $0.at }) \(finding.outcome.missing.map { $0.at })")
    }
    print(ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: .nl).text)
}

@Test func `each example comes to what it says`() {
    for example in CaseFileExamples.all {
        let finding = RuleSet.caseFile.review(example.situation.subject, in: example.situation.context)[example.rule]
        #expect(finding.map { RuleExample<CaseFile>.Expectation($0) } == example.expected, "\(example.name)")
    }
}
