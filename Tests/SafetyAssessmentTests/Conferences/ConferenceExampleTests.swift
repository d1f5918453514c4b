import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// The examples of conferences and safety teams, for tools without a case file.
struct ConferenceExampleTests {
    @Test func `every rule about a conference has the examples that it needs`() {
        #expect(RuleSet.conference.problems(in: ConferenceExamples.all) == [])
    }

    @Test func `every rule about a safety team has the examples that it needs`() {
        #expect(RuleSet.safetyTeam.problems(in: SafetyTeamExamples.all) == [])
    }

    @Test func `what is in order is in order`() {
        let conference = RuleSet.conference.review(
            ConferenceInOrder.conference, in: ConferenceInOrder.situation.context)
        for finding in conference.findings { #expect(finding.state == .met, "\(finding.rule)") }
        let team = RuleSet.safetyTeam.review(SafetyTeamInOrder.team, in: SafetyTeamInOrder.situation.context)
        for finding in team.findings { #expect(finding.state == .met, "\(finding.rule)") }
    }

    @Test func `of what nothing was recorded nothing is settled`() {
        for finding in RuleSet.conference.review(Conference("leeg"), in: ReviewContext(on: "2026-11-20")).findings {
            #expect(finding.state == .undecided, "\(finding.rule)")
        }
        let context = ReviewContext(on: "2026-11-20", adopted: [.foodValley])
        for finding in RuleSet.safetyTeam.review(SafetyTeam("leeg"), in: context).findings {
            #expect(finding.state == .undecided, "\(finding.rule)")
        }
    }

    @Test func `forgetting a fact of a conference never settles a rule another way`() throws {
        var found = Counterexamples()
        for example in ConferenceExamples.all {
            let tree = try JSONTree(example.situation.subject)
            let before = States(RuleSet.conference.review(example.situation.subject, in: example.situation.context))
            for path in tree.memberPaths {
                for poorer in tree.poorer(at: path) {
                    guard let conference = try? poorer.decoded(Conference.self) else { continue }
                    let after = States(RuleSet.conference.review(conference, in: example.situation.context))
                    for change in before.changes(to: after) where !change.isLossOfKnowledge {
                        found.add("\(change) without \(path.kind)", at: "\(example.name) \(path.text)")
                    }
                }
            }
        }
        found.report()
    }

    @Test func `forgetting a fact of a safety team never settles a rule another way`() throws {
        var found = Counterexamples()
        for example in SafetyTeamExamples.all {
            let tree = try JSONTree(example.situation.subject)
            let before = States(RuleSet.safetyTeam.review(example.situation.subject, in: example.situation.context))
            for path in tree.memberPaths {
                for poorer in tree.poorer(at: path) {
                    guard let team = try? poorer.decoded(SafetyTeam.self) else { continue }
                    let after = States(RuleSet.safetyTeam.review(team, in: example.situation.context))
                    for change in before.changes(to: after) where !change.isLossOfKnowledge {
                        found.add("\(change) without \(path.kind)", at: "\(example.name) \(path.text)")
                    }
                }
            }
        }
        found.report()
    }

    @Test func `the order of what was recorded changes nothing`() throws {
        var random = SplitMix64(seed: 11)
        for example in ConferenceExamples.all {
            let bytes = try JSONText.bytes(
                of: RuleSet.conference.review(example.situation.subject, in: example.situation.context))
            for _ in 0..<3 {
                let tree = try JSONTree(example.situation.subject).shuffled(using: &random)
                let conference = try tree.decoded(Conference.self)
                let other = RuleSet.conference.review(conference, in: example.situation.context)
                #expect(try JSONText.bytes(of: other) == bytes, "\(example.rule) \(example.name)")
            }
        }
    }

    @Test func `who took part is told only of his or her own`() {
        for example in ConferenceExamples.all {
            for reader in ["moeder", "vader", "buurvrouw"] as [Identifier<Participant>] {
                var context = example.situation.context
                context.audience = .person(reader)
                let review = RuleSet.conference.review(example.situation.subject, in: context)
                for finding in review.findings {
                    for gap in finding.outcome.gaps { #expect(gap.voice == nil || gap.voice == reader) }
                    for fact in finding.outcome.missing { #expect(fact.voice == nil || fact.voice == reader) }
                }
            }
        }
    }

    @Test func `treatment of a child is never a gap`() {
        for example in CaseFileExamples.all where example.rule == .proeftuin(67) {
            #expect(example.expected.state != .notMet)
            for answer in Attestation.Answer.allCases {
                var context = example.situation.context
                context.attestations = [Attestation(.proeftuin(67), answer, by: "lokaal", on: "2026-11-10")]
                let state = RuleSet.caseFile.review(example.situation.subject, in: context)[.proeftuin(67)]?.state
                #expect(state != .notMet && state != .deviated)
            }
        }
    }
}

extension JSONTree {
    /// The tree without what stands at a path, and with a code there that nobody knows.
    fileprivate func poorer(at path: Path) -> [JSONTree] {
        guard let last = path.last, !ForgettingTests.statesByAbsence.contains(last) else { return [] }
        guard case .text = self[path] else { return [forgetting(path)] }
        return [forgetting(path), replacing(path, by: .text("later version"))]
    }
}
