import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What a rule came to rests on grounds that can be shown, and every place has a name in both languages.
struct GroundsTests {
    @Test func `what is met has grounds, and looking for them changes nothing`() {
        for subject in Subjects.some(everyExample: 12, everyVariation: 12) {
            let review = subject.review()
            for finding in review.findings where finding.state == .met {
                let grounds = RuleSet.caseFile.evidence(for: finding.rule, subject.file, in: subject.context)
                let isPrompt = RuleSet.caseFile.catalogue[finding.rule]?.kind == .prompt
                #expect(!grounds.facts.isEmpty || isPrompt, "\(subject.name) \(finding.rule.text)")
                #expect(grounds.facts == grounds.facts.sorted { $0.at < $1.at }, "\(subject.name) \(finding.rule.text)")
                let keys = RuleSet.caseFile.catalogue[finding.rule]?.policyKeys ?? []
                #expect(grounds.policy.allSatisfy { keys.contains($0) }, "\(subject.name) \(finding.rule.text)")
            }
            let isSame = subject.review() == review
            #expect(isSame, "\(subject.name)")
        }
    }

    @Test func `every place of a gap, a missing fact and a ground has a name`() {
        var unnamed: Set<String> = []
        let places = RuleSet.caseFile.places
        for subject in Subjects.some(everyExample: 12, everyVariation: 12) {
            let review = subject.review()
            var addresses = review.notices.flatMap { $0.missing.map { $0.at } }
            for finding in review.findings {
                addresses += finding.outcome.gaps.map { $0.at } + finding.outcome.missing.map { $0.at }
                addresses += RuleSet.caseFile.evidence(for: finding.rule, subject.file, in: subject.context).facts.map {
                    $0.at
                }
            }
            for address in addresses where !places.hasName(for: address) {
                unnamed.insert(address.path.replacing(/\[[^\]]*\]/, with: "[]"))
            }
        }
        #expect(unnamed.sorted() == [])
    }
}
