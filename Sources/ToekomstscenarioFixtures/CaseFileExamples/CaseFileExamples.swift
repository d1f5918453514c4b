import Domain
public import SafetyAssessment

/// The examples of all rules about a case file.
public enum CaseFileExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<CaseFile>] = RuleExamples.safetyGoalsAreRatedSix.all
}
