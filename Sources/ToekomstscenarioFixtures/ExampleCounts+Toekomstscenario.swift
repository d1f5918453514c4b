extension ExampleCounts {
    /// How many examples of each state the rules of this package have.
    public static let toekomstscenario = ExampleCounts().adding(CaseFileExamples.all).adding(SafetyTeamExamples.all)
        .adding(NetworkMapExamples.all).adding(MonitorReportExamples.all).adding(PortfolioExamples.all)
        .adding(IndicatorDefinitionExamples.all).adding(NetworkTrajectoryExamples.all)
        .adding(NetworkOrganisationExamples.all).adding(NetworkGovernanceExamples.all).adding(SituationExamples.all)
        .adding(AmbitionExamples.all).adding(PlanOfApproachExamples.all).adding(ActivityPlanExamples.all)
        .adding(LearningNetworkExamples.all).adding(LearningAgendaExamples.all).adding(TransformationExamples.all)
        .adding(ApproachExamples.all).adding(SteeringArrangementExamples.all).adding(SolutionChoiceExamples.all)
}
