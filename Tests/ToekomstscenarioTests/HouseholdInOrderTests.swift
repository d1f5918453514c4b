import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

@Test func `of the household in order every rule is met or does not apply`() {
    let review = RuleSet.caseFile.review(HouseholdInOrder.caseFile, in: HouseholdInOrder.context)
    for finding in review.findings {
        #expect(finding.state == .met || finding.state == .notApplicable, "\(finding.rule) \(finding.outcome)")
    }
    #expect(review.notices.isEmpty)
}
