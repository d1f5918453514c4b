public import Domain

extension RuleSet where Subject == NetworkTrajectory {
    /// The rules about the trajectory of a network.
    public static let networkTrajectory = RuleSet(
        [
            .shelterIsThere, .unitIsHousehold, .householdsAreAskedInEveryStep, .policyLeadsAndConsults,
            .professionalsComeForward, .coreGroupComesFirst, .existingIsBuiltOn, .strategyIsSetTogether,
            .everybodyLooksBack, .dialogueHelps,
        ], places: .networkTrajectory)
}
