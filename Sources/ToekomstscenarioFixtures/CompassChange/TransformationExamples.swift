import Domain
public import GovernanceCompass

/// The examples of all rules about a transformation plan.
public enum TransformationExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<TransformationPlan>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.transformationPlan`.
    public static func documents() -> [ExampleDocument<TransformationPlan>] {
        all.map { ExampleDocument($0, reviewedBy: .transformationPlan) }
    }
    #endif

    private static let ofRules: [RuleExamples<TransformationPlan>] =
        [
            .stepsFollowPrinciples, .stepsAreLearntFrom, .environmentChangesToo, .designGoesOutwards, .everyLayerMoves,
            .heroRoleIsTakenByAll, .systemIsReflectedOn, .columnSharesPatterns, .policyAndPracticeLearn,
            .helixWorksTogether, .yieldEnrichesDecisions, .assumptionsAreMadeExplicit, .supervisionIsReflectedOn,
            .governmentLeadsMultiPartiality, .conditionsAreForAll, .systemStaysInSight, .boundariesAreTakenUp,
            .everyRingIsReached, .setUpFacilitatesWork, .visionIsCarried, .strategyFitsRegion, .conditionsAreUpheld,
            .reflectionGoesOn,
            .changeComponentsAreThere, .visionIsMoreThanPaper, .supportIsSpread, .exchangeIsAskedFirst,
        ] + plainPrompts
}
