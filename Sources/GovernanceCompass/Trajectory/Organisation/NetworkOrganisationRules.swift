public import Domain

extension RuleSet where Subject == NetworkOrganisation {
    /// The rules about how a cooperation is organised.
    public static let networkOrganisation = RuleSet(
        [
            .municipalityDirects, .coreGroupDrives, .outerRingAdvises, .projectGroupIsDelegation, .coreGroupIsSmall,
            .coreGroupIsBroad, .coreGroupIsMixed, .coreGroupHasHeart, .voicesWeighEqually, .widerPartnersTakePart,
            .leadershipIsSpread, .beginningIsMade, .expertHelpsToMeasure, .experienceHasPlace,
        ], places: .networkOrganisation)
}
