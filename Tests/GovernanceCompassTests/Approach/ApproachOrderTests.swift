import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachOrderTests {
    @Test func `the order of entries and codes changes no byte of a review`() throws {
        var random = SeededRandom(state: 7)
        for situation in ApproachSupport.situations {
            let expected = try NetworkSupport.json(ApproachSupport.review(situation))
            var other = situation
            other.subject = try ApproachSupport.shuffled(situation.subject, &random)
            other.context.attestations.shuffle(using: &random)
            #expect(try NetworkSupport.json(ApproachSupport.review(other)) == expected)
        }
    }

    @Test func `the order of entries changes no ground`() throws {
        var random = SeededRandom(state: 8)
        let situation = ApproachInOrder.situation
        let set = RuleSet.approach
        for _ in 0..<3 {
            let other = try ApproachSupport.shuffled(situation.subject, &random)
            for rule in set.rules {
                let before = set.evidence(for: rule.description.id, situation.subject, in: situation.context)
                let after = set.evidence(for: rule.description.id, other, in: situation.context)
                #expect(before.facts == after.facts && before.policy == after.policy, "\(rule.description.id)")
            }
        }
    }

    @Test func `an entry that stands twice changes nothing`() {
        for situation in ApproachSupport.situations {
            var twice = situation
            twice.subject.voices.entries += situation.subject.voices.entries
            twice.subject.room.directors.entries += situation.subject.room.directors.entries
            twice.subject.room.obstacleViews.entries += situation.subject.room.obstacleViews.entries
            twice.subject.adoptions.entries += situation.subject.adoptions.entries
            let states = ApproachSupport.review(situation).findings.map { $0.state }
            #expect(ApproachSupport.review(twice).findings.map { $0.state } == states)
            let day = situation.context.day
            #expect(
                twice.subject.adoptedScopes(on: day).certain == situation.subject.adoptedScopes(on: day).certain)
        }
    }

    @Test func `what things are called changes no state`() throws {
        for example in ApproachExamples.all {
            var other = example.situation
            other.subject.region.organisations.entries = other.subject.region.organisations.map { entry in
                var copy = OrganisationAgreement(entry.id == "vt" ? "a-1" : "z.9")
                copy.decidesAt = entry.decidesAt
                copy.agreedAt = entry.agreedAt
                copy.agreedOn = entry.agreedOn
                copy.knownOn = entry.knownOn
                return copy
            }
            let before = ApproachSupport.review(example.situation)[.domein(87)]
            #expect(ApproachSupport.review(other)[.domein(87)]?.state == before?.state, "\(example.name)")
        }
    }
}
