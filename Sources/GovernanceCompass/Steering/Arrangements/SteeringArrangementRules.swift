public import Domain

extension RuleSet where Subject == SteeringArrangement {
    /// The rules about a steering arrangement.
    public static let steeringArrangement = RuleSet(
        [
            .directingFits, .purchasingFits, .deliberatingFits, .doubleChallengeAsksMore, .hierarchyRestsOnBoth,
            .buyerKnowsWhatItBuys, .networkRestsOnValues, .networkGivesUpDeciding, .partnersInterestsAreKnown,
            .discrepancyLimitsControl, .doubleChallengeCannotBeControlled, .expertiseIsFacilitated,
            .controlIsPossible, .steererStaysResponsible, .directingIsAccountedTo, .practiceLeads,
            .formsMayBeCombined, .formalAndMaterialAreApart, .partsAreLaidWithPartners, .commonInterestIsSought,
            .networkNeedsWill, .complexityHampers, .bothDependOnEachOther,
        ], places: .steeringArrangement)
}
