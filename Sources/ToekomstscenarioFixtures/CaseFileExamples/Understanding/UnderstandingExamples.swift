import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// The examples of the rules about understanding a household, what comes first, and whom help reaches.
    static let understanding: [RuleExamples<CaseFile>] = ofUnderstanding + toldSituations

    private static let ofUnderstanding: [RuleExamples<CaseFile>] = [
        .safetyOfOthersIsLookedAt, .analysisIsNoAppraisal, .analysisCoversSixLevels, .analysisIsMadeByAll,
        .mostUrgentIsAgreed, .problemsArePrioritised, .rightsAreKnown, .signalsArePickedUp,
        .everyPhaseReachesEveryone, .underlyingProblemsAreLookedAt, .partiesShareOnePlan,
        .situationIsKnownFromContact, .analysisIsRecognised,
    ]
}
