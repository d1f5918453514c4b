import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkMapUnknownTests {
    private func expectNoBetter(
        _ before: Review, _ after: Review, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for finding in before.findings {
            let other = try #require(after[finding.rule])
            if finding.state == .notMet || finding.state == .undecided {
                #expect(other.state != .met, "\(finding.rule) without \(what)", sourceLocation: sourceLocation)
            }
            let gaps = finding.outcome.gaps.map { $0.at }
            if finding.state != .notApplicable {
                for gap in other.outcome.gaps {
                    #expect(gaps.contains(gap.at), "\(finding.rule) without \(what)", sourceLocation: sourceLocation)
                }
            }
            if other.state == .undecided {
                let missing = other.outcome.missing
                #expect(!missing.isEmpty, "\(finding.rule) without \(what)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test func `forgetting one recorded thing never mends anything, and never breaks anything`() throws {
        for situation in NetworkSupport.situations {
            let before = NetworkSupport.review(situation)
            for forgetting in Forgetting.all(of: situation.subject) {
                var after = situation
                forgetting.forget(&after.subject)
                try expectNoBetter(before, NetworkSupport.review(after), forgetting.what)
            }
        }
    }

    @Test func `forgetting thing after thing never mends anything either`() throws {
        var random = SeededRandom(state: 20_260_917)
        for situation in NetworkSupport.situations {
            var now = situation
            var before = NetworkSupport.review(now)
            for forgetting in Forgetting.all(of: situation.subject).shuffled(using: &random) {
                forgetting.forget(&now.subject)
                let after = NetworkSupport.review(now)
                try expectNoBetter(before, after, forgetting.what)
                before = after
            }
            #expect(before.findings.allSatisfy { $0.state != .met })
        }
    }

    @Test func `forgetting two things of any wrong map never makes it right`() throws {
        for example in NetworkMapExamples.all where [.notMet, .undecided].contains(example.expected.state) {
            let set = RuleSet(RuleSet.networkMap.rules.filter { $0.description.id == example.rule })
            let all = Forgetting.all(of: example.situation.subject)
            for first in all {
                var once = example.situation
                first.forget(&once.subject)
                for second in all.prefix(14) {
                    var twice = once
                    second.forget(&twice.subject)
                    #expect(
                        set.review(twice.subject, in: twice.context)[example.rule]?.state != .met,
                        "\(example.rule) without \(first.what) and \(second.what)")
                }
            }
        }
    }

    @Test func `a code that this version does not know decides nothing`() throws {
        var map = RegionInOrder.map
        map.change("vt") { $0.kind = Coded(code: "laterSoort") }
        let finding = try #require(NetworkSupport.review(map)[.kompas(3)])
        #expect(finding.state == .undecided)
        #expect(finding.outcome.missing.map { $0.at } == ["parties[vt].kind"])

        var lines = RegionInOrder.map
        let provenance = Provenance(heldOn: DateRange(exactly: "2026-09-17"))
        let strange = NetworkLine.End("vt", sees: Timeline([.stated(Coded(code: "glanzend"), provenance)]))
        let theirs = NetworkLine.End("raad", .strong, on: "2026-09-17")
        lines.lines.entries = try lines.lines.entries.map {
            $0.between == (try PartyPair("raad", "vt")) ? try NetworkLine(strange, theirs) : $0
        }
        let action = try #require(NetworkSupport.review(lines)[.kompas(21)])
        #expect(action.outcome.missing.map { $0.at } == ["lines[raad][vt].seenBy[vt]"])
        #expect(action.outcome.gaps.isEmpty)
    }

    @Test func `a party that only a line names is of an unknown kind`() throws {
        var map = RegionInOrder.map
        map.parties.entries.removeAll { $0.id == "vt" }
        let finding = try #require(NetworkSupport.review(map)[.kompas(3)])
        #expect(finding.state == .undecided)
        #expect(finding.outcome.missing.map { $0.at } == ["parties[vt].kind"])
    }

    @Test func `two entries of a party that differ in kind leave it open`() throws {
        var map = RegionInOrder.map
        map.parties.entries.append(NetworkParty("vt", .police))
        let finding = try #require(NetworkSupport.review(map)[.kompas(3)])
        #expect(finding.outcome.missing.map { $0.at } == ["parties[vt].kind"])
        map.parties.entries[map.parties.entries.count - 1] = NetworkParty("vt")
        #expect(NetworkSupport.review(map)[.kompas(3)]?.state == .met)
    }

    @Test func `all missing facts of a large map are told`() throws {
        var map = RegionInOrder.map
        var lines = map.lines.entries
        for number in 0..<100 {
            lines.append(
                try NetworkLine(
                    NetworkLine.End(try Identifier("partij-\(number)")),
                    NetworkLine.End("lokaal", .strong, on: "2026-09-17")))
        }
        map.lines.entries = lines
        let finding = try #require(NetworkSupport.review(map)[.kompas(21)])
        #expect(finding.outcome.missing.count == 100)
        #expect(finding.outcome.gaps.isEmpty)
    }
}
