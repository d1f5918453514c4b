import Domain
public import GovernanceCompass

/// The examples of all rules about the governance of a network.
public enum NetworkGovernanceExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<NetworkGovernance>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.networkGovernance`.
    public static func documents() -> [ExampleDocument<NetworkGovernance>] {
        all.map { ExampleDocument($0, reviewedBy: .networkGovernance) }
    }
    #endif

    private static let ofRules: [RuleExamples<NetworkGovernance>] = [
        .governanceSettlesWho, .formFitsSituation, .otherFormsFit, .formIsReviewed, .aspectsAreAddressed,
        .decisionsHaveALevel, .decisionMakingIsTransparent, .householdsInterestLeads, .householdsHaveAVoice,
        .expertsHaveInfluence, .participationIsPrepared, .speakingIsSafe, .professionalsHaveRoom, .executionLeads,
        .pitfallsAreAnswered, .channelsServeCommunication, .cooperationIsSupported, .relationsAreLaidDown,
        .standardsLeaveRoom, .platformsAreSafe, .organisationsAreAligned, .cultureCountsToo, .consultationIsAgreed,
    ]
}
