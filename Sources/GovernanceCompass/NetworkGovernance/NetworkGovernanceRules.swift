public import Domain

extension RuleSet where Subject == NetworkGovernance {
    /// The rules about the governance of a network.
    public static let networkGovernance = RuleSet(
        [
            .governanceSettlesWho, .formFitsSituation, .formIsReviewed, .aspectsAreAddressed, .decisionsHaveALevel,
            .decisionMakingIsTransparent, .householdsInterestLeads, .householdsHaveAVoice, .expertsHaveInfluence,
            .participationIsPrepared, .speakingIsSafe, .professionalsHaveRoom, .executionLeads, .pitfallsAreAnswered,
            .governanceDevelops, .channelsServeCommunication, .cooperationIsSupported, .relationsAreLaidDown,
            .standardsLeaveRoom, .platformsAreSafe, .organisationsAreAligned, .cultureCountsToo, .trustTakesTime,
            .consultationIsAgreed,
        ], places: .networkGovernance)
}
