public import Domain

extension RuleSet where Subject == IndicatorPortfolio {
    /// The rules about a set of indicators.
    public static let indicatorPortfolio = RuleSet(
        [
            .noExtraRegistration, .nothingIsEnteredTwice, .steeringInformationIsWhole, .changeIsMoreThanMethod,
            .qualityIsMeasured, .frameworkDoesNotLead, .frameworkServesBoth, .needsComeBeforeSystems,
            .burdenIsFeasible, .familiesAreASource, .cooperationIsUseful, .talkGoesOn, .indicatorsServeLearning,
            .indicatorsArePrioritised, .setIsSmall, .instrumentsComeLast,
        ], places: .indicatorPortfolio)
}
