public import Domain

/// The examples of all rules about the chain.
public enum ChainExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<ChainTrajectory>] = ofRules.flatMap { $0.all }

    /// All examples as documents, each with the review by ``RuleSet/chain``.
    public static func documents() -> [ExampleDocument<ChainTrajectory>] {
        all.map { ExampleDocument($0, reviewedBy: .chain) }
    }

    private static let ofRules: [RuleExamples<ChainTrajectory>] = [
        .requestHasReason, .boardInvestigatesItself, .pressureHasConsent,
    ]
}
