import Domain
public import Indicators

/// The examples of all rules about a report of figures.
public enum MonitorReportExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<MonitorReport>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.monitorReport`.
    public static func documents() -> [ExampleDocument<MonitorReport>] {
        all.map { ExampleDocument($0, reviewedBy: .monitorReport) }
    }
    #endif

    private static let ofRules: [RuleExamples<MonitorReport>] = [
        .longTermIsNotShort, .timeIsNoProof, .volumeIsNoSuccess, .contextIsShown, .meaningIsFoundTogether,
        .opennessIsNoDeterioration, .observedIsNoNorm, .costAndResultAreShown, .durableSafetyTakesTime,
        .noCauseWithoutComparison, .sameDefinitionsAreCompared, .missingIsNotZero, .selectionIsNamed,
    ]
}
