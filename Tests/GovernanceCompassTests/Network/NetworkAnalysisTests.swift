import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkAnalysisTests {
    private let day: CalendarDate = "2026-11-20"

    @Test func `what a network hangs together by is what trying everything finds`() {
        var maker = NetworkMaker(random: SeededRandom(state: 54))
        for round in 0..<400 {
            let count = 1 + round % 12
            let map = maker.map(parties: count, lines: round % 23, waits: 0)
            let oracle = NetworkOracle(map, on: day)
            let analysis = map.analysis(on: day)
            #expect(analysis.parties == oracle.parties)
            #expect(analysis.groups == oracle.groups())
            let bridging = oracle.parties.filter { !oracle.pieces(without: $0).isEmpty }
            #expect(analysis.bridgingParties.map { $0.party } == bridging)
            for party in analysis.bridgingParties {
                let pieces = oracle.pieces(without: party.party)
                #expect(party.pieces == pieces.map { $0.count }.sorted(by: >))
            }
            for party in oracle.parties {
                #expect(map.pieces(without: party, on: day) == oracle.pieces(without: party))
            }
            let groups = oracle.groups().count
            let lines = map.relations.map { $0.between }.filter { oracle.groups(cutting: $0).count > groups }
            #expect(analysis.bridgingLines == lines)
        }
    }

    @Test func `circles and knots are what trying everything finds`() {
        var maker = NetworkMaker(random: SeededRandom(state: 55))
        for round in 0..<400 {
            let map = maker.map(parties: 2 + round % 7, lines: 0, waits: round % 20, firstSteps: round % 3)
            let oracle = NetworkOracle(map, on: day)
            let waiting = map.waitingCircles(on: day, limit: 10_000)
            #expect(waiting.areAllCircles)
            #expect(waiting.circles == oracle.circles())
            #expect(waiting.knots == oracle.knots())
            #expect(Set(waiting.circles.flatMap { $0 }) == Set(waiting.knots.flatMap { $0 }))
        }
    }

    @Test func `a search that stopped says so, and finds the same whatever the order`() {
        var maker = NetworkMaker(random: SeededRandom(state: 56))
        let map = maker.map(parties: 8, lines: 0, waits: 40)
        let all = map.waitingCircles(on: day, limit: 100_000)
        #expect(all.areAllCircles && all.circles.count > 10)
        for limit in [-1, 0, 1, 7, all.circles.count - 1, all.circles.count, all.circles.count + 1] {
            let found = map.waitingCircles(on: day, limit: limit)
            #expect(found.circles.count == min(max(0, limit), all.circles.count))
            #expect(found.areAllCircles == (limit >= all.circles.count))
            #expect(found.knots == all.knots)
            #expect(Set(found.circles).isSubset(of: Set(all.circles)))
            var other = map
            other.waits.entries.shuffle(using: &maker.random)
            #expect(other.waitingCircles(on: day, limit: limit) == found)
        }
    }

    @Test func `a network of which everybody waits for everybody ends`() {
        var map = NetworkMap("kaart")
        for a in 0..<60 {
            for b in 0..<60 where a != b {
                guard let id = try? Identifier<PartyWait>("w\(a)-\(b)"),
                    let wait = try? PartyWait(id, of: NetworkMaker.party(a), for: NetworkMaker.party(b))
                else { continue }
                map.waits.entries.append(wait)
            }
        }
        let waiting = map.analysis(on: day).waiting
        #expect(!waiting.areAllCircles)
        #expect(waiting.circles.count == WaitingCircles.standardLimit)
        #expect(waiting.knots.map { $0.count } == [60])
    }

    @Test func `a long row of parties needs no deep stack`() throws {
        var map = NetworkMap("kaart")
        let count = 30_000
        for number in 0..<(count - 1) {
            let (a, b) = (NetworkMaker.party(number), NetworkMaker.party(number + 1))
            map.lines.entries.append(
                try NetworkLine(NetworkLine.End(a, .strong, on: day), NetworkLine.End(b, .strong, on: day)))
            map.waits.entries.append(try PartyWait(Identifier("w\(number)"), of: a, for: b))
        }
        map.waits.entries.append(
            try PartyWait("terug", of: NetworkMaker.party(count - 1), for: NetworkMaker.party(0)))
        let analysis = map.analysis(on: day)
        #expect(analysis.groups.count == 1)
        #expect(analysis.bridgingParties.count == count - 2)
        #expect(analysis.bridgingLines.count == count - 1)
        #expect(analysis.waiting.circles.map { $0.count } == [count])
        #expect(analysis.waiting.areAllCircles)
    }

    @Test func `the order of entries changes nothing, and an entry that stands twice neither`() {
        var maker = NetworkMaker(random: SeededRandom(state: 57))
        for _ in 0..<30 {
            let map = maker.map(parties: 9, lines: 20, waits: 12, firstSteps: 1)
            var other = map
            other.parties.entries.shuffle(using: &maker.random)
            other.lines.entries.shuffle(using: &maker.random)
            other.waits.entries.shuffle(using: &maker.random)
            other.lines.entries += map.lines.entries
            other.parties.entries += map.parties.entries
            #expect(other.analysis(on: day) == map.analysis(on: day))
            #expect(other.absences(on: day) == map.absences(on: day))
        }
    }

    @Test func `lists of lines say who sees what`() throws {
        let analysis = RegionInOrder.map.analysis(on: RegionInOrder.day)
        #expect(analysis.strongLines.count == 12)
        #expect(analysis.weakLines == [try PartyPair("ggz", "lokaal"), try PartyPair("lokaal", "school")])
        #expect(analysis.linesSeenDifferently == [try PartyPair("lokaal", "school")])
        #expect(analysis.weakLinesWithoutAction == [] && analysis.openLines == [])
        #expect(analysis.notYetInvolved == ["ggz"])
        #expect(analysis.ofIndirectInfluence == ["justitie", "school"])
        #expect(analysis.bridgingParties.map { $0.party } == ["lokaal", "politie"])
        #expect(analysis.waiting.circles == [])

        var map = RegionInOrder.map
        map.actions.entries.removeAll { $0.id == "meedenken" }
        map.see(nil, by: "vt", with: "raad")
        map.firstSteps = Listed([], complete: Provenance())
        let later = map.analysis(on: RegionInOrder.day)
        #expect(later.weakLinesWithoutAction == [try PartyPair("ggz", "lokaal")])
        #expect(later.openLines == [try PartyPair("raad", "vt")])
        #expect(later.waiting.circles == [["gemeente-noord", "lokaal", "ggz"]])
        #expect(later.waiting.knots == [["gemeente-noord", "ggz", "lokaal"]])
    }

    @Test func `what became known later was not known`() {
        let before: CalendarDate = "2026-09-16"
        let analysis = RegionInOrder.map.analysis(on: before)
        #expect(analysis.parties == [] && analysis.groups == [] && analysis.weakLines == [])
        #expect(analysis.waiting.knots == [])
        #expect(RegionInOrder.map.absences(on: before).closePartners.count == 5)
        #expect(RegionInOrder.map.absences(on: before).relations == [])
    }

    @Test func `what ought to be there is asked about, and whether the map tells enough is said`() {
        let absences = RegionInOrder.map.absences(on: RegionInOrder.day)
        #expect(absences.closePartners == [] && absences.sectors == [])
        #expect(absences.kinds == [.debtCounselling])
        #expect(absences.relations == ["ggz-huisarts"])
        #expect(absences.isSettled)
        var map = RegionInOrder.map
        map.removeParty("vt")
        map.removeParty("school")
        #expect(map.absences(on: RegionInOrder.day).closePartners == [.veiligThuis])
        #expect(map.absences(on: RegionInOrder.day).sectors == [.education])
        map.parties.complete = nil
        #expect(!map.absences(on: RegionInOrder.day).isSettled)
        var open = RegionInOrder.map
        open.see(nil, by: "raad", with: "vt")
        #expect(!open.absences(on: RegionInOrder.day).isSettled)
    }

    @Test func `the next map is laid beside the one before`() throws {
        let before = RegionInOrder.map
        var after = before
        after.removeParty("school")
        after.parties.entries.append(NetworkParty("schulden", .debtCounselling))
        after.lines.entries.append(
            try NetworkLine(
                NetworkLine.End("schulden", .strong, on: "2026-11-19"),
                NetworkLine.End("lokaal", .strong, on: "2026-11-19")))
        after.see(.known(.improvable), by: "ggz", with: "lokaal", on: "2026-11-19")
        after.see(nil, by: "raad", with: "gi")
        let found = after.comparison(with: before, on: "2026-09-17", and: "2026-11-20")
        #expect(found.newParties == ["schulden"] && found.goneParties == ["school"])
        #expect(found.newLines == [try PartyPair("lokaal", "schulden")])
        #expect(found.goneLines == [try PartyPair("lokaal", "school")])
        #expect(found.changedViews.map { $0.party } == ["ggz", "raad"])
        #expect(found.changedViews.first?.before == .quality(.lacking))
        #expect(found.changedViews.first?.after == .quality(.improvable))
        #expect(found.changedViews.last?.after == .notSaid)
        #expect(found.stillWeakLines == [try PartyPair("ggz", "lokaal")])
        #expect(found.stillWaiting == [])
        let same = before.comparison(with: before, on: "2026-11-20", and: "2026-11-20")
        #expect(same.newParties == [] && same.goneLines == [] && same.changedViews == [])
        var waiting = before
        waiting.firstSteps = Listed([], complete: Provenance())
        let held = waiting.comparison(with: waiting, on: "2026-11-20", and: "2026-11-20")
        #expect(held.stillWaiting == [["gemeente-noord", "ggz", "lokaal"]])
    }

    @Test func `a map asks to be drawn again after half a year, on the day its rule says so`() throws {
        #expect(RegionInOrder.map.dueAgain() == DateRange(exactly: "2027-03-18"))
        #expect(RegionInOrder.map.dueAgain(after: 2) == DateRange(exactly: "2026-11-18"))
        #expect(NetworkMap("leeg").dueAgain() == nil)
        let due = try #require(RegionInOrder.map.dueAgain()?.exact)
        let before = try #require(due.adding(days: -1))
        #expect(NetworkSupport.review(RegionInOrder.map, on: before)[.kompas(22)]?.state == .met)
        #expect(NetworkSupport.review(RegionInOrder.map, on: due)[.kompas(22)]?.state == .notMet)
        for months in [Int.min, -1, 0, Int.max] {
            for day in [CalendarDate.min, .max] {
                var map = NetworkMap("kaart")
                map.drawnOn = .stated(DateRange(exactly: day))
                _ = map.dueAgain(after: months)
            }
        }
    }

    @Test func `a party waits for another and not for itself`() throws {
        #expect(throws: InvalidValue.self) { try PartyWait("w", of: "vt", for: "vt") }
        let json =
            #"{"formatVersion": 1, "id": "k", "waits": {"entries": [{"id": "w", "party": "Geheim", "for": "Geheim"}]}}"#
        let refusal = try #require(NetworkSupport.refusal(NetworkMap.self, json))
        #expect(refusal.path == "waits.entries.0" && !refusal.text.contains("Geheim"))
    }
}
