import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

@Test func `of the household in order every rule is met, does not apply or is only explained`() {
    let review = RuleSet.caseFile.review(HouseholdInOrder.caseFile, in: HouseholdInOrder.context)
    for finding in review.findings {
        let isInOrder = [.met, .notApplicable, .explained].contains(finding.state)
        #expect(isInOrder, "\(finding.rule) \(finding.outcome)")
    }
    #expect(review.notices.isEmpty)
}
