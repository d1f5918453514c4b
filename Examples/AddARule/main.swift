import Domain
import Foundation
import SafetyAssessment
import ToekomstscenarioFixtures

// Runs the examples of a region's own rule, and shows what the rule says of each.

// snippet: run
let regional = RuleSet<CaseFile>.exampleRegion
let rules = RuleSet.caseFile.adding(regional)
let examples = RuleExamples<CaseFile>.everyoneIsSeen.all

for example in examples {
    let review = rules.review(example.situation.subject, in: example.situation.context)
    let text = ReviewText(review, catalogue: rules.catalogue, in: .nl)
    print("# \(example.name): \(example.expected.state.name.nl)\n\n\(text.explanation(of: example.rule))")
}
// end

// snippet: check
let problems = regional.problems(in: examples)
for problem in problems { print(problem) }
exit(problems.isEmpty ? 0 : 1)
// end
