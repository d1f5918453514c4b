import Domain
public import GovernanceCompass

/// The examples of all rules about how a cooperation is organised.
public enum NetworkOrganisationExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<NetworkOrganisation>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.networkOrganisation`.
    public static func documents() -> [ExampleDocument<NetworkOrganisation>] {
        all.map { ExampleDocument($0, reviewedBy: .networkOrganisation) }
    }
    #endif

    private static let ofRules: [RuleExamples<NetworkOrganisation>] = [
        .municipalityDirects, .coreGroupDrives, .outerRingAdvises, .projectGroupIsDelegation, .coreGroupIsSmall,
        .coreGroupIsBroad, .coreGroupIsMixed, .coreGroupHasHeart, .voicesWeighEqually, .widerPartnersTakePart,
        .leadershipIsSpread, .beginningIsMade, .expertHelpsToMeasure, .experienceHasPlace,
    ]
}
