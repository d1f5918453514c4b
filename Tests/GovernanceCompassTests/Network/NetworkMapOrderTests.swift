import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkMapOrderTests {
    private func shuffled(_ map: NetworkMap, _ random: inout SeededRandom) throws -> NetworkMap {
        var map = map
        map.parties.entries.shuffle(using: &random)
        map.actions.entries.shuffle(using: &random)
        map.steering.entries.shuffle(using: &random)
        map.waits.entries.shuffle(using: &random)
        map.firstSteps.entries.shuffle(using: &random)
        map.required.entries.shuffle(using: &random)
        map.lines.entries = try map.lines.entries.shuffled(using: &random).map { line in
            let ends = [line.first, line.second].shuffled(using: &random).map { end in
                NetworkLine.End(end.party, sees: Timeline(end.sees.statements.shuffled(using: &random)))
            }
            return try NetworkLine(ends[0], ends[1], knownOn: line.knownOn)
        }
        for index in map.actions.entries.indices { map.actions.entries[index].owners?.shuffle(using: &random) }
        map.reflection = map.reflection.map { $0.reversed() }
        return map
    }

    @Test func `the order of parties, lines, ends and actions changes no byte of a review`() throws {
        var random = SeededRandom(state: 7)
        for situation in NetworkSupport.situations {
            let expected = try NetworkSupport.json(NetworkSupport.review(situation))
            for _ in 0..<5 {
                var other = situation
                other.subject = try shuffled(situation.subject, &random)
                #expect(try NetworkSupport.json(NetworkSupport.review(other)) == expected)
                let set = RuleSet.networkMap
                for rule in set.rules {
                    let before = set.evidence(for: rule.description.id, situation.subject, in: situation.context)
                    let after = set.evidence(for: rule.description.id, other.subject, in: other.context)
                    #expect(before.facts == after.facts && before.policy == after.policy)
                }
            }
        }
    }

    @Test func `an entry that stands twice changes nothing`() throws {
        for situation in NetworkSupport.situations {
            var twice = situation
            twice.subject.parties.entries += situation.subject.parties.entries.reversed()
            twice.subject.lines.entries += situation.subject.lines.entries.reversed()
            #expect(NetworkSupport.review(twice) == NetworkSupport.review(situation))
        }
    }

    @Test func `a line in two entries is one line`() throws {
        for situation in NetworkSupport.situations {
            var split = situation
            split.subject.lines.entries = situation.subject.lines.flatMap { line in
                [line.without(line.first.party), line.without(line.second.party)]
            }
            #expect(NetworkSupport.review(split) == NetworkSupport.review(situation))
        }
        #expect(RegionInOrder.map.relations.count == 14)
    }

    @Test func `what parties are called changes no state`() throws {
        let names = ["gemeente-noord": "z-1", "lokaal": "a-9", "vt": "M.2", "raad": "0"]
        func renamed(_ id: Identifier<NetworkParty>) throws -> Identifier<NetworkParty> {
            try Identifier(names[id.text] ?? id.text)
        }
        for situation in NetworkSupport.situations {
            var other = situation
            other.subject.parties.entries = try situation.subject.parties.map { party in
                var copy = NetworkParty(try renamed(party.id))
                copy.kind = party.kind
                copy.holdsCertificate = party.holdsCertificate
                return copy
            }
            other.subject.lines.entries = try situation.subject.lines.map { line in
                try NetworkLine(
                    NetworkLine.End(renamed(line.first.party), sees: line.first.sees),
                    NetworkLine.End(renamed(line.second.party), sees: line.second.sees))
            }
            other.subject.actions.entries = try situation.subject.actions.map { action in
                NetworkAction(
                    action.id, between: try PartyPair(renamed(action.between.first), renamed(action.between.second)),
                    owners: action.owners, rank: action.rank)
            }
            other.subject.waits.entries = try situation.subject.waits.map { wait in
                try PartyWait(wait.id, of: renamed(wait.party), for: renamed(wait.other))
            }
            other.subject.firstSteps.entries = try situation.subject.firstSteps.map { step in
                FirstStep(step.id, by: try renamed(step.party))
            }
            let before = NetworkSupport.review(situation)
            for finding in NetworkSupport.review(other).findings {
                #expect(finding.state == before[finding.rule]?.state)
                #expect(finding.outcome.gaps.count == before[finding.rule]?.outcome.gaps.count)
            }
        }
    }
}
