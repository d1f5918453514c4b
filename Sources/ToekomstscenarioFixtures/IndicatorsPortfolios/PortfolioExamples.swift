import Domain
public import Indicators

/// The examples of all rules about a set of indicators.
public enum PortfolioExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<IndicatorPortfolio>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.indicatorPortfolio`.
    public static func documents() -> [ExampleDocument<IndicatorPortfolio>] {
        all.map { ExampleDocument($0, reviewedBy: .indicatorPortfolio) }
    }
    #endif

    private static let ofRules: [RuleExamples<IndicatorPortfolio>] = [
        .frameworkDoesNotLead, .frameworkServesBoth, .needsComeBeforeSystems, .burdenIsFeasible, .familiesAreASource,
        .cooperationIsUseful, .talkGoesOn, .indicatorsServeLearning, .indicatorsArePrioritised, .setIsSmall,
        .instrumentsComeLast, .changeIsMoreThanMethod, .qualityIsMeasured, .noExtraRegistration,
        .nothingIsEnteredTwice, .steeringInformationIsWhole,
    ]
}
