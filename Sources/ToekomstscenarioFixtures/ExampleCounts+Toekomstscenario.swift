extension ExampleCounts {
    /// How many examples of each state the rules of this package have.
    public static let toekomstscenario = ExampleCounts().adding(CaseFileExamples.all).adding(SafetyTeamExamples.all)
        .adding(NetworkMapExamples.all).adding(MonitorReportExamples.all).adding(PortfolioExamples.all)
        .adding(IndicatorDefinitionExamples.all)
}
