public import Domain

extension RuleSet where Subject == MonitorReport {
    /// The rules about a report of figures.
    public static let monitorReport = RuleSet(
        [
            .costAndResultAreShown, .onlyBareData, .durableSafetyTakesTime, .noCauseWithoutComparison,
            .sameDefinitionsAreCompared, .missingIsNotZero, .selectionIsNamed, .compulsionIsRare,
            .opennessIsNoDeterioration, .observedIsNoNorm, .noPictureIsWhole, .longTermIsNotShort, .timeIsNoProof,
            .volumeIsNoSuccess, .contextIsShown, .meaningIsFoundTogether, .infrastructureHelps,
        ], places: .monitorReport)
}
