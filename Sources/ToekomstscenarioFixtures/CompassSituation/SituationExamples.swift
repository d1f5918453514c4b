import Domain
public import GovernanceCompass

/// The examples of all rules about the analysis of a situation.
public enum SituationExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<SituationAnalysis>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.situationAnalysis`.
    public static func documents() -> [ExampleDocument<SituationAnalysis>] {
        all.map { ExampleDocument($0, reviewedBy: .situationAnalysis) }
    }
    #endif

    private static let ofRules: [RuleExamples<SituationAnalysis>] = [
        .analysisIsWhole, .reportIsDiscussed, .analysisIsShared, .figuresHaveAStory, .journeyIsMixed,
        .journeyHasExperience, .journeyIsConfidential, .journeyIsRepeated, .missingDataIsSaid, .easyPlacesAreKnown,
        .householdsAreCounted, .shortagesAreConsidered, .helpIsEasyToReach,
    ]
}
