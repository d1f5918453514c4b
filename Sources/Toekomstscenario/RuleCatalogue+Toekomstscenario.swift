public import Domain
internal import GovernanceCompass
internal import SafetyAssessment

extension RuleCatalogue {
    /// What is written about the rules of all subjects of this package, with the names of their places.
    public static let toekomstscenario = RuleSet.caseFile.catalogue.adding(RuleSet.networkMap.catalogue)
}
