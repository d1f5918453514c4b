public import Domain
import SafetyAssessment

/// The examples of all rules about a measure.
public enum MeasureExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<Measure>] = ofRules.flatMap { $0.all }

    /// The same examples with the measure in a case file, and those that only a case file can have.
    static let lifted: [RuleExample<CaseFile>] =
        all.map { example in
            example.lifted(at: "measures[maatregel-1]", into: HouseholdInOrder.caseFile) { file, measure in
                file.measures = Listed([measure], complete: HouseholdInOrder.measures.complete)
            }
        } + ofCaseFile.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by ``/Domain/RuleSet/measure``.
    public static func documents() -> [ExampleDocument<Measure>] {
        all.map { ExampleDocument($0, reviewedBy: .measure) }
    }
    #endif

    private static let ofRules: [RuleExamples<Measure>] = [
        .organisationHoldsThePower, .interventionHasAim, .closingIsInView, .forcingIsDoubted, .measureComesWithHelp,
        .youthProtectionTableIsSkipped, .anotherTests, .whoStaysIsDiscussed, .preliminaryWorkLeavesTheTest,
        .placementIsAboutUnsafety, .judgeImposes, .institutionIsAssigned, .institutionMapsAndTests,
        .voluntaryComesFirst, .institutionSecuresSafety,
    ]

    private static let ofCaseFile: [RuleExamples<CaseFile>] = [.measuresComeWithHelp, .voluntaryFirstInTheFile]
}
