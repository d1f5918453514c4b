public import Domain

/// The examples of all rules about a measure.
public enum MeasureExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<Measure>] = ofRules.flatMap { $0.all }

    /// All examples as documents, each with the review by ``RuleSet/measure``.
    public static func documents() -> [ExampleDocument<Measure>] {
        all.map { ExampleDocument($0, reviewedBy: .measure) }
    }

    private static let ofRules: [RuleExamples<Measure>] = [
        .organisationHoldsThePower, .interventionHasAim, .closingIsInView, .forcingIsDoubted, .measureComesWithHelp,
        .youthProtectionTableIsSkipped, .anotherTests, .whoStaysIsDiscussed, .preliminaryWorkLeavesTheTest,
        .judgeImposes, .institutionIsAssigned, .institutionMapsAndTests,
    ]
}
