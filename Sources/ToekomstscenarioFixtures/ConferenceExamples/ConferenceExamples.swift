public import Domain
public import SafetyAssessment

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

    /// The same examples with the conference in the file of the household in order, which must come to the same.
    static let inCaseFile: [RuleExample<CaseFile>] = all.map { $0.inCaseFile }

    private static let ofRules: [RuleExamples<Conference>] = [
        .coreIsAtTable, .scriptIsFollowed, .absentAreInvolved, .presentAreAsked, .dissentersCanTalk,
        .professionalsAreEqual,
    ]
}

extension RuleExample where Subject == Conference {
    /// The example in the file of the household in order.
    fileprivate var inCaseFile: RuleExample<CaseFile> {
        let prefix: Address = "conferences[\(situation.subject.id)]"
        let move = { (address: Address) in
            address.path.hasPrefix("attestations") ? address : prefix.appending(address)
        }
        return RuleExample<CaseFile>(
            rule: rule, name: name, provenance: provenance, base: Self.inCaseFile(base),
            situation: Self.inCaseFile(situation),
            expected: RuleExample<CaseFile>.Expectation(
                expected.state, gaps: expected.gaps.map(move), missing: expected.missing.map(move)))
    }

    private static func inCaseFile(_ situation: Situation) -> RuleExample<CaseFile>.Situation {
        var whole = HouseholdInOrder.situation
        whole.subject.conferences.entries = [situation.subject]
        // Who is concerned a case file takes from its household.
        if situation.subject.concerned == nil { whole.subject.forgetConcerned() }
        whole.context.attestations.removeAll { $0.rule == .proeftuin(73) }
        whole.context.attestations += situation.context.attestations
        whole.context.deviations = situation.context.deviations
        return whole
    }
}
