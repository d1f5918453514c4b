public import Domain
import SafetyAssessment

/// The examples of all rules about the chain.
public enum ChainExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<ChainTrajectory>] = ofRules.flatMap { $0.all }

    /// The same examples with the chain in a case file, and those that only a case file can have.
    static let lifted: [RuleExample<CaseFile>] =
        all.map { example in
            example.lifted(at: "chain", into: HouseholdInOrder.caseFile) { file, trajectory in
                file.chain = .stated(trajectory, ChainInOrder.known)
            }
        } + RuleExamples.pressureInTheFile.all

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by ``/Domain/RuleSet/chain``.
    public static func documents() -> [ExampleDocument<ChainTrajectory>] {
        all.map { ExampleDocument($0, reviewedBy: .chain) }
    }
    #endif

    private static let ofRules: [RuleExamples<ChainTrajectory>] = [
        .requestHasReason, .veiligThuisFiles, .handOverToHelp, .boardInvestigatesItself, .pressureHasConsent,
    ]
}
