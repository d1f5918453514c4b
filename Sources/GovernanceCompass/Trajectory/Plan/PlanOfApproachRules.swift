public import Domain

extension RuleSet where Subject == PlanOfApproach {
    /// The rules about the plan of approach.
    public static let planOfApproach = RuleSet(
        [
            .coreGroupDraftsPlan, .planIsSubmitted, .planIsAgreed, .householdVoiceIsInPlan, .planGrowsWithSteps,
            .privacyIsInPlan, .contributionsAreInPlan, .ambitionIsInPlan, .wishesAreArranged,
        ], places: .planOfApproach)
}
