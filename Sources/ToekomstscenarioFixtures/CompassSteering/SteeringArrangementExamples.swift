import Domain
public import GovernanceCompass

/// The examples of all rules about a steering arrangement.
public enum SteeringArrangementExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<SteeringArrangement>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.steeringArrangement`.
    public static func documents() -> [ExampleDocument<SteeringArrangement>] {
        all.map { ExampleDocument($0, reviewedBy: .steeringArrangement) }
    }
    #endif

    private static let ofRules: [RuleExamples<SteeringArrangement>] = [
        .hierarchyRestsOnBoth, .hierarchyOfTeamLeader, .buyerKnowsWhatItBuys, .oneSideOfTheMarket, .boughtSpeed,
        .networkRestsOnValues,
        .networkOfLikePartners, .networkGivesUpDeciding, .partnersInterestsAreKnown, .expertiseIsFacilitated,
        .steererStaysResponsible, .directingIsAccountedTo, .formalAndMaterialAreApart, .partsAreLaidWithPartners,
        .severalFormsOnHierarchy, .severalFormsOnMarket, .severalFormsOnNetwork,
    ]
}
