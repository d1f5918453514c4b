public import Domain

extension RuleSet where Subject == TransformationPlan {
    /// The rules about a transformation plan.
    public static let transformationPlan = RuleSet(
        [
            .stepsFollowPrinciples, .stepsAreLearntFrom, .environmentChangesToo, .designGoesOutwards,
            .seeingChangesFirst, .everyLayerMoves, .heroRoleIsTakenByAll, .systemIsReflectedOn, .columnSharesPatterns,
            .policyAndPracticeLearn, .programmeIsLearningInfrastructure, .helixWorksTogether, .yieldEnrichesDecisions,
            .assumptionsAreMadeExplicit, .practiceIsInvited, .supervisionIsReflectedOn,
            .governmentLeadsMultiPartiality, .scienceTakesPart, .steeringIsHuman, .conditionsAreForAll,
            .systemStaysInSight, .boundariesAreTakenUp, .everyRingIsReached, .setUpFacilitatesWork, .visionIsCarried,
            .strategyFitsRegion, .conditionsAreUpheld, .reflectionGoesOn, .changeComponentsAreThere,
            .visionIsMoreThanPaper, .decisionsAreAligned, .timeGoesIntoVision, .supportIsSpread, .exchangeIsAskedFirst,
        ], places: .transformationPlan)
}
