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
        .adding(RuleSet.networkTrajectory.catalogue).adding(RuleSet.networkOrganisation.catalogue)
        .adding(RuleSet.networkGovernance.catalogue).adding(RuleSet.situationAnalysis.catalogue)
        .adding(RuleSet.ambition.catalogue).adding(RuleSet.planOfApproach.catalogue)
        .adding(RuleSet.activityPlan.catalogue).adding(RuleSet.learningNetwork.catalogue)
        .adding(RuleSet.learningAgenda.catalogue).adding(RuleSet.transformationPlan.catalogue)
        .adding(RuleSet.approach.catalogue).adding(RuleSet.steeringArrangement.catalogue)
        .adding(RuleSet.solutionChoice.catalogue).adding(RuleSet.regionalCooperation.catalogue)

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
        SubjectRules("Indicators", RuleSet<MonitorReport>.monitorReport),
        SubjectRules("Indicators", RuleSet<IndicatorPortfolio>.indicatorPortfolio),
        SubjectRules("Indicators", RuleSet<IndicatorDefinition>.indicatorDefinition),
        SubjectRules("GovernanceCompass", RuleSet<NetworkTrajectory>.networkTrajectory),
        SubjectRules("GovernanceCompass", RuleSet<NetworkOrganisation>.networkOrganisation),
        SubjectRules("GovernanceCompass", RuleSet<NetworkMap>.networkMap),
        SubjectRules("GovernanceCompass", RuleSet<NetworkGovernance>.networkGovernance),
        SubjectRules("GovernanceCompass", RuleSet<SituationAnalysis>.situationAnalysis),
        SubjectRules("GovernanceCompass", RuleSet<Ambition>.ambition),
        SubjectRules("GovernanceCompass", RuleSet<PlanOfApproach>.planOfApproach),
        SubjectRules("GovernanceCompass", RuleSet<ActivityPlan>.activityPlan),
        SubjectRules("GovernanceCompass", RuleSet<LearningNetwork>.learningNetwork),
        SubjectRules("GovernanceCompass", RuleSet<LearningAgenda>.learningAgenda),
        SubjectRules("GovernanceCompass", RuleSet<TransformationPlan>.transformationPlan),
        SubjectRules("GovernanceCompass", RuleSet<Approach>.approach),
        SubjectRules("GovernanceCompass", RuleSet<SteeringArrangement>.steeringArrangement),
        SubjectRules("GovernanceCompass", RuleSet<SolutionChoice>.solutionChoice),
    ])
}
