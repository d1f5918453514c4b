import Domain
public import GovernanceCompass

/// The examples of all rules about an approach.
public enum ApproachExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<Approach>] = (ofRules + ofPrompts).flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.approach`.
    public static func documents() -> [ExampleDocument<Approach>] {
        all.map { ExampleDocument($0, reviewedBy: .approach) }
    }
    #endif

    private static let ofRules: [RuleExamples<Approach>] = [
        .regionalAgreementsAreInformed, .unevenUseIsNamed, .professionalsHaveBackground, .reflectionIsWhole,
        .directorsHaveMandate, .escalationRouteIsClear, .newTableCanDecide, .givenRoomIsFelt, .covenantIsSharedWork,
        .newRoleHasRoom, .professionalsDesignMethods, .partnersAreTakenAlongInChange, .sharedTeamHasAgreements,
        .municipalityCarriesApproach, .practicalAgreementsAreMade, .expertsHavePlace, .aimsComeFirst,
        .crisisRolesAreAgreed, .organisationsAgreedWhereTheyDecide, .wallsAreLowered, .obstaclesAreKeptInView,
        .expertRoleIsClear, .localTeamsLearnTopThree, .legalAdviceIsThere, .breakthroughBudgetIsFree,
        .experienceIsUsedInHelp,
    ]

    private static let ofPrompts: [RuleExamples<Approach>] = ApproachInOrder.prompts.map { rule, sides in
        .answers(to: rule, of: sides.map { ApproachInOrder.voice(of: $0) })
    }
}
