import Domain
public import GovernanceCompass

/// The examples of all rules about a learning network.
public enum LearningNetworkExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<LearningNetwork>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.learningNetwork`.
    public static func documents() -> [ExampleDocument<LearningNetwork>] {
        all.map { ExampleDocument($0, reviewedBy: .learningNetwork) }
    }
    #endif

    private static let ofRules: [RuleExamples<LearningNetwork>] = [
        .infographicFollows, .yearlyWithExperts, .progressIsEvaluated, .cycleGuardsProgress, .learningIsSociallySafe,
        .boundariesAreBridged, .reflectionLeadsOn, .cycleBeginsWithInspiration, .cycleIsPrepared, .cycleLeadsOn,
        .successIsPlanned, .frictionIsTalkedAbout,
    ]
}
