extension RuleSet where Subject == ConsentRegister {
    /// The rules about what is shared, arranged and told with consent; that a consent is the person's own is looked at
    /// with the involvement, which knows who is a child.
    public static let consents = RuleSet(
        [
            .contractCoversExchange, .requestRestsOnPower, .directionIsSettledFirst, .sharedWithinTeam,
            .informationIsBundledEarly, .consultationIsAnonymous, .consentIsNoAccess,
            .parentsAndTreatment, .joiningFollowsConsent,
        ],
        places: .consents)
}
