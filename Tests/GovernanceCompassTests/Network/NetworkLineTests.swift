import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkLineTests {
    @Test func `a line stands between two different parties`() throws {
        let error = #expect(throws: InvalidValue.self) {
            try NetworkLine(NetworkLine.End("vt"), NetworkLine.End("vt", .strong, on: "2026-09-17"))
        }
        #expect(error?.subject == "pair of parties")
        #expect(throws: InvalidValue.self) { try PartyPair("vt", "vt") }
    }

    @Test func `a line has no direction`() throws {
        let ours = NetworkLine.End("raad", .strong, on: "2026-09-17")
        let theirs = NetworkLine.End("gi", .improvable, on: "2026-09-17")
        #expect(try NetworkLine(ours, theirs) == NetworkLine(theirs, ours))
        #expect(try NetworkLine(ours, theirs).first == theirs)
        #expect(try PartyPair("b", "a") == PartyPair("a", "b"))
        #expect(try !(PartyPair("a", "c") < PartyPair("b", "a")))
        #expect(try PartyPair("a", "b") < PartyPair("a", "c"))
    }

    @Test func `each party has its own view, and both stay`() throws {
        let line = try NetworkLine(
            NetworkLine.End("raad", .strong, on: "2026-09-17"), NetworkLine.End("gi", .improvable, on: "2026-09-20"))
        #expect(line.quality(seenBy: "raad", on: "2026-09-20") == .strong)
        #expect(line.quality(seenBy: "gi", on: "2026-09-20") == .improvable)
        #expect(line.quality(seenBy: "gi", on: "2026-09-19") == nil)
        #expect(line.quality(seenBy: "vt", on: "2026-09-20") == nil)
        #expect(line.isSeenDifferently(on: "2026-09-19") == nil)
        #expect(line.isSeenDifferently(on: "2026-09-20") == true)
    }

    @Test func `a party may see no cooperation and want none`() throws {
        let none = NetworkLine.End("school", sees: Timeline([.statedAsNone(Provenance(knownOn: "2026-09-17"))]))
        let line = try NetworkLine(none, NetworkLine.End("raad", .strong, on: "2026-09-17"))
        #expect(line.isSeenDifferently(on: "2026-09-20") == true)
        #expect(line.quality(seenBy: "school", on: "2026-09-20") == nil)
        let both = try NetworkLine(
            none, NetworkLine.End("raad", sees: Timeline([.statedAsNone(Provenance(knownOn: "2026-09-17"))])))
        #expect(both.isSeenDifferently(on: "2026-09-20") == false)

        var map = RegionInOrder.map
        map.lines.entries.append(both)
        #expect(NetworkSupport.review(map) == NetworkSupport.review(RegionInOrder.map))
        map.lines.entries[map.lines.entries.count - 1] = try NetworkLine(
            none, NetworkLine.End("raad", .lacking, on: "2026-09-17"))
        #expect(
            NetworkSupport.review(map)[.kompas(21)]?.outcome.gaps.map { $0.at } == ["lines[raad][school].action"])
    }

    @Test func `a map without parties or without lines is no map`() throws {
        var map = RegionInOrder.map
        map.lines.entries = []
        let withoutLines = try #require(NetworkSupport.review(map)[.kompas(21)])
        #expect(withoutLines.outcome.gaps.map { $0.at } == ["lines"])
        #expect(NetworkSupport.review(map)[.kompas(3)]?.outcome.gaps.count == 5)
        map.parties.entries = []
        let empty = try #require(NetworkSupport.review(map)[.kompas(21)])
        #expect(empty.outcome.gaps.map { $0.at } == ["lines", "parties"])
        #expect(
            NetworkSupport.review(map)[.kompas(3)]?.outcome.gaps.map { $0.at } == [
                "kinds.certifiedInstitution", "kinds.childCareAndProtectionBoard", "kinds.localTeam",
                "kinds.municipality", "kinds.veiligThuis",
            ])
    }

    /// All combinations of what two parties see, with an action or without, and whether all actions are known.
    @Test func `an action is asked as soon as one party does not find a line strong`() throws {
        let views: [RelationQuality?] = [nil, .strong, .improvable, .lacking]
        for a in views {
            for b in views {
                for hasAction in [false, true] {
                    for isComplete in [false, true] {
                        var map = RegionInOrder.map
                        let ends = zip(["a", "b"], [a, b]).map { id, view -> NetworkLine.End in
                            let party = (try? Identifier<NetworkParty>(id)) ?? "a"
                            return view.map { NetworkLine.End(party, $0, on: "2026-09-17") } ?? NetworkLine.End(party)
                        }
                        map.lines.entries = [try NetworkLine(ends[0], ends[1])]
                        map.actions.entries =
                            hasAction ? [NetworkAction("x", between: try PartyPair("a", "b"), owners: ["a"])] : []
                        map.actions.complete = isComplete ? Provenance() : nil
                        let finding = try #require(NetworkSupport.review(map)[.kompas(21)])
                        let known = [a, b].compactMap { $0 }
                        let asks = known.contains { $0 != .strong }
                        let expected: OutcomeState
                        if !isComplete {
                            expected = .undecided
                        } else if hasAction || known == [.strong, .strong] {
                            expected = .met
                        } else {
                            expected = asks ? .notMet : .undecided
                        }
                        #expect(finding.state == expected, "\(String(describing: a)) \(String(describing: b))")
                    }
                }
            }
        }
    }

    /// Every way in which the five can have lines with each other, all of them strong.
    @Test func `none of the five stands apart`() throws {
        let ids: [Identifier<NetworkParty>] = ["a", "b", "c", "d", "e"]
        var pairs: [(Int, Int)] = []
        for i in 0..<5 { for j in (i + 1)..<5 { pairs.append((i, j)) } }
        for mask in 0..<(1 << pairs.count) {
            var map = RegionInOrder.map
            map.parties.entries = zip(ids, NetworkPartyKind.closePartners).map { NetworkParty($0, $1) }
            map.lines.entries = []
            var touched: Set<Int> = []
            for (bit, pair) in pairs.enumerated() where mask >> bit & 1 == 1 {
                touched.formUnion([pair.0, pair.1])
                map.lines.entries.append(
                    try NetworkLine(
                        NetworkLine.End(ids[pair.0], .strong, on: "2026-09-17"),
                        NetworkLine.End(ids[pair.1], .improvable, on: "2026-09-17")))
            }
            let finding = try #require(NetworkSupport.review(map)[.kompas(3)])
            #expect(finding.outcome.gaps.count == 5 - touched.count)
            #expect((finding.state == .met) == (touched.count == 5))
        }
    }
}
