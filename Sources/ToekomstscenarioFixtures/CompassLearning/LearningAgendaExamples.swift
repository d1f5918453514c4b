import Domain
public import GovernanceCompass

/// The examples of all rules about a learning agenda.
public enum LearningAgendaExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<LearningAgenda>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.learningAgenda`.
    public static func documents() -> [ExampleDocument<LearningAgenda>] {
        all.map { ExampleDocument($0, reviewedBy: .learningAgenda) }
    }
    #endif

    private static let ofRules: [RuleExamples<LearningAgenda>] = [
        .challengeIsAQuestion, .barrierIsNamed, .questionIsInFirstPerson, .levelHasItsOwnAgenda, .originIsRecorded,
        .agendaIsUpdated, .returningQuestionIsMarked, .agendaRestsOnAnalysis, .circulationIsKept, .agendaIsBroughtUp,
        .coCreationIsReal, .aimStaysInSight, .barrierHasActions,
    ]
}
