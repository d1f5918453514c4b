import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

/// Something this package does that is counted and timed.
public struct Workload: Sendable {
    /// What is done, in kebab case: a key in `allocations.json`.
    public let name: String
    /// Does it once.
    public let run: @Sendable () -> Void

    /// All workloads; what they work on is made here, before anything is counted.
    ///
    /// In `review-in-order-…` every rule is met or does not apply. One rule and all rules must allocate the same: what
    /// is left is the review itself, and nothing for an outcome with which nothing is wrong.
    public static let all: [Workload] = {
        let inOrder = HouseholdInOrder.caseFile
        let context = HouseholdInOrder.context
        let rules = RuleSet.caseFile
        let oneRule = RuleSet(
            rules.rules.filter { $0.description.id == .sturen(5) }, places: rules.places, detectors: rules.detectors)
        let told = KompasHousehold.asTold
        let firstDay = ReviewContext(on: KompasHousehold.firstDay)
        let year = YearOfHelp.caseFile
        let fullYear = YearOfHelp.fullCaseFile
        let yearContext = YearOfHelp.context
        return [
            Workload(name: "review-in-order-one-rule") { keep(oneRule.review(inOrder, in: context)) },
            Workload(name: "review-in-order-all-rules") { keep(rules.review(inOrder, in: context)) },
            Workload(name: "review-undecided-all-rules") { keep(rules.review(told, in: firstDay)) },
            Workload(name: "review-of-a-year") { keep(rules.review(year, in: yearContext)) },
            Workload(name: "review-of-a-full-year") { keep(rules.review(fullYear, in: yearContext)) },
            Workload(name: "next-steps-of-a-year") { keep(rules.nextSteps(for: year, in: yearContext)) },
        ]
    }()
}

/// Keeps the optimizer from leaving out what made the value.
@inline(never)
@_optimize(none)
public func keep<Value>(_ value: Value) {}
