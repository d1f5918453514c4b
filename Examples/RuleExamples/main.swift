import Domain
import Foundation
import ToekomstscenarioFixtures

// rule-examples FOLDER    writes examples of all rules as JSON documents into a folder: of each kind of subject, each rule
//                         and each state that it can come to the first, with the review that it must come to.

guard CommandLine.arguments.count == 2, let path = CommandLine.arguments.last else {
    FileHandle.standardError.write(Data("usage: rule-examples FOLDER\n".utf8))
    exit(2)
}

var folder = ExampleFolder(path)
do {
    try folder.write(CaseFileExamples.documents(), "case-file")
    try folder.write(ChainExamples.documents(), "chain-trajectory")
    try folder.write(ConferenceExamples.documents(), "conference")
    try folder.write(ConsultationExamples.documents(), "consultation")
    try folder.write(MeasureExamples.documents(), "measure")
    try folder.write(SafetyTeamExamples.documents(), "safety-team")

    try folder.write(IndicatorDefinitionExamples.documents(), "indicator-definition")
    try folder.write(MonitorReportExamples.documents(), "monitor-report")
    try folder.write(PortfolioExamples.documents(), "indicator-portfolio")

    try folder.write(ActivityPlanExamples.documents(), "activity-plan")
    try folder.write(AmbitionExamples.documents(), "ambition")
    try folder.write(ApproachExamples.documents(), "approach")
    try folder.write(LearningAgendaExamples.documents(), "learning-agenda")
    try folder.write(LearningNetworkExamples.documents(), "learning-network")
    try folder.write(NetworkGovernanceExamples.documents(), "network-governance")
    try folder.write(NetworkMapExamples.documents(), "network-map")
    try folder.write(NetworkOrganisationExamples.documents(), "network-organisation")
    try folder.write(NetworkTrajectoryExamples.documents(), "network-trajectory")
    try folder.write(PlanOfApproachExamples.documents(), "plan-of-approach")
    try folder.write(SituationExamples.documents(), "situation-analysis")
    try folder.write(SolutionChoiceExamples.documents(), "solution-choice")
    try folder.write(SteeringArrangementExamples.documents(), "steering-arrangement")
    try folder.write(TransformationExamples.documents(), "transformation-plan")
    print("\(folder.count) examples of \(folder.ruleCount) rules")
} catch {
    FileHandle.standardError.write(Data("rule-examples: the folder cannot be written\n".utf8))
    exit(1)
}
