import Domain
import SafetyAssessment

// What only a case file shows of conferences; the other examples stand with the conferences themselves.

extension RuleExamples where Subject == CaseFile {
    /// Examples of a file in which the conferences are, or are not, recorded.
    static let conferencesAreRecorded = RuleExamples(of: .proeftuin(17), from: HouseholdInOrder.situation)
        .undecided("niet vastgelegd of er besprekingen waren", missing: ["conferences"]) { $0.subject.conferences = [] }
        .undecided("de bespreking werd pas na deze dag bekend", missing: ["conferences"]) {
            $0.subject.conferences.complete = nil
            $0.subject.conferences.change("mdo-juni") { $0.knownOn = "2026-12-01" }
        }
        .notApplicable("vastgelegd dat er geen besprekingen waren") { $0.subject.conferences = .recordedNone }

    /// Examples of those who were at the conference together, while coercive control is suspected.
    static let presentAreAskedFreely = RuleExamples(of: .proeftuin(20), from: together)
        .met(
            "vermoeden van intieme terreur, en ieder is apart gevraagd",
            wrong: { $0.subject.suspectCoerciveControl() }
        ) {
            $0.subject.conferences.change("mdo-juni") { conference in
                for person in ["moeder", "vader"] as [Identifier<Participant>] {
                    conference.change(person: person) { $0.wasAskedApart = true }
                }
            }
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei wat zij wil waar vader bij was",
            missing: ["conferences[mdo-juni].decisions"]
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden van intieme terreur is",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }

    /// The household in order, in which mother and father were at the conference together.
    private static var together: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.conferences.change("mdo-juni") { $0.seatFather() }
        return situation
    }
}

extension RuleExample where Subject == Conference {
    /// The example in the file of the household in order.
    var inCaseFile: RuleExample<CaseFile> {
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
