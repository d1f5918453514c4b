public import Domain

/// The examples of all rules about a conference, for a tool that has no case file.
public enum ConferenceExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<Conference>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.conference`.
    public static func documents() -> [ExampleDocument<Conference>] {
        all.map { ExampleDocument($0, reviewedBy: .conference) }
    }
    #endif

    private static let ofRules: [RuleExamples<Conference>] = [
        .coreIsAtTable, .scriptIsFollowed, .absentAreInvolved, .presentAreAsked, .dissentersCanTalk,
        .professionalsAreEqual,
    ]
}
