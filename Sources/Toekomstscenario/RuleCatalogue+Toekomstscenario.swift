public import Domain
internal import GovernanceCompass
internal import Indicators
internal import SafetyAssessment

extension RuleCatalogue {
    /// What is written about the rules of all subjects of this package, with the names of their places.
    public static let toekomstscenario = RuleSet.caseFile.catalogue.adding(RuleSet.networkMap.catalogue)
        .adding(RuleSet.conference.catalogue).adding(RuleSet.safetyTeam.catalogue)
        .adding(RuleSet.consultation.catalogue)
        .adding(RuleSet.monitorReport.catalogue).adding(RuleSet.indicatorPortfolio.catalogue)
        .adding(RuleSet.indicatorDefinition.catalogue)

    /// The same descriptions by subject, each with the subject that it is about.
    ///
    /// A subject that is part of another stands before it here: a case file also runs the rules of its parts, and they
    /// stay those of the part.
    public static let subjects: [SubjectRules] = SubjectRules.own([
        SubjectRules("Domain", RuleSet<ConsentRegister>.consents),
        SubjectRules("Domain", RuleSet<Involvement>.involvement),
        SubjectRules("SafetyAssessment", RuleSet<HouseholdAnalysis>.analysis),
        SubjectRules("SafetyAssessment", RuleSet<Weighing>.weighing),
        SubjectRules("Domain", RuleSet<Measure>.measure),
        SubjectRules("Domain", RuleSet<ChainTrajectory>.chain),
        SubjectRules("Domain", RuleSet<Conference>.conference),
        SubjectRules("SafetyAssessment", RuleSet<Consultation>.consultation),
        SubjectRules("SafetyAssessment", RuleSet<CaseFile>.caseFile),
        SubjectRules("Domain", RuleSet<SafetyTeam>.safetyTeam),
        SubjectRules("GovernanceCompass", RuleSet<NetworkMap>.networkMap),
        SubjectRules("Indicators", RuleSet<MonitorReport>.monitorReport),
        SubjectRules("Indicators", RuleSet<IndicatorPortfolio>.indicatorPortfolio),
        SubjectRules("Indicators", RuleSet<IndicatorDefinition>.indicatorDefinition),
    ])
}
