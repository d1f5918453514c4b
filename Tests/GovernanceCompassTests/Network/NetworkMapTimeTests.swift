import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkMapTimeTests {
    private func repetition(of map: NetworkMap, on day: CalendarDate, months: Int? = nil) throws -> Finding {
        var context = ReviewContext(on: day)
        if let months { try context.policy.choose(.networkMapMonths, months, because: "proef") }
        return try #require(RuleSet.networkMap.review(map, in: context)[.kompas(22)])
    }

    private func map(drawnOn day: DateRange) -> NetworkMap {
        var map = NetworkMap("kaart")
        map.drawnOn = .stated(day)
        return map
    }

    @Test func `a map holds for half a year to the day`() throws {
        let map = map(drawnOn: DateRange(exactly: "2026-03-17"))
        let last = try repetition(of: map, on: "2026-09-17")
        #expect(last.state == .met)
        #expect(last.outcome.until == "2026-09-18")
        let next = try repetition(of: map, on: "2026-09-18")
        #expect(next.state == .notMet)
        #expect(next.outcome.gaps.map { $0.seen } == [.date("2026-03-17")])
    }

    @Test func `a day that the month lacks is rounded up`() throws {
        let map = map(drawnOn: DateRange(exactly: "2025-08-31"))
        #expect(try repetition(of: map, on: "2026-03-01").state == .met)
        #expect(try repetition(of: map, on: "2026-03-02").state == .notMet)
    }

    @Test func `the review says itself until when it holds`() throws {
        let map = map(drawnOn: DateRange(exactly: "2026-01-05"))
        var day: CalendarDate = "2026-01-05"
        var state = try repetition(of: map, on: day)
        for _ in 0..<400 {
            let next = try #require(day.adding(days: 1))
            let after = try repetition(of: map, on: next)
            if after.state != state.state { #expect(state.outcome.until.map { $0 <= next } == true, "\(next)") }
            (day, state) = (next, after)
        }
        #expect(state.state == .notMet)
    }

    @Test func `a date that is not exactly known decides where all its days agree`() throws {
        let march = try map(drawnOn: DateRange(year: 2026, month: 3))
        #expect(try repetition(of: march, on: "2026-09-01").state == .met)
        #expect(try repetition(of: march, on: "2026-09-02").state == .undecided)
        #expect(try repetition(of: march, on: "2026-09-02").outcome.missing.map { $0.at } == ["drawnOn"])
        #expect(try repetition(of: march, on: "2026-09-30").state == .undecided)
        #expect(try repetition(of: march, on: "2026-10-02").state == .notMet)
        let before = try map(drawnOn: DateRange(earliest: nil, latest: "2026-03-31"))
        #expect(try repetition(of: before, on: "2026-04-01").state == .undecided)
        #expect(try repetition(of: before, on: "2026-10-01").state == .undecided)
        #expect(try repetition(of: before, on: "2026-10-02").state == .notMet)
        let after = try map(drawnOn: DateRange(earliest: "2026-03-01", latest: nil))
        // It may have a day that is still to come.
        #expect(try repetition(of: after, on: "2026-03-01").state == .undecided)
        #expect(try repetition(of: after, on: "2026-09-02").state == .undecided)
    }

    @Test func `a map with lines and a day that is still to come was not drawn again`() throws {
        var map = RegionInOrder.map
        map.drawnOn = .stated(DateRange(exactly: "2027-01-14"))
        let finding = try repetition(of: map, on: "2026-11-20")
        #expect(finding.state == .notMet)
        #expect(finding.outcome.until == "2027-01-14")
    }

    @Test func `no number of months and no day makes it trap`() throws {
        for months in [0, 1, 6, 119_987, 119_988, Int(Int32.max), Int.max] {
            for day in [CalendarDate.min, "2026-01-31", .max] {
                for drawn in [CalendarDate.min, "2026-01-31", .max] {
                    let finding = try repetition(of: map(drawnOn: DateRange(exactly: drawn)), on: day, months: months)
                    #expect(finding.state != .undecided)
                    if months > 119_987 && drawn <= day { #expect(finding.state == .met) }
                }
            }
        }
        let today = map(drawnOn: DateRange(exactly: "2026-01-31"))
        #expect(try repetition(of: today, on: "2026-01-31", months: 0).state == .met)
        #expect(try repetition(of: today, on: "2026-02-01", months: 0).state == .notMet)
    }

    @Test func `a map that is planned is not drawn yet`() {
        let map = map(drawnOn: DateRange(exactly: "2026-12-01"))
        func isOfDrawing(_ finding: Finding) -> Bool { ![.kompas(107), .parallel(54)].contains(finding.rule) }
        for finding in NetworkSupport.review(map, on: "2026-11-20").findings where isOfDrawing(finding) {
            #expect(finding.state == .notApplicable, "\(finding.rule)")
            #expect(finding.outcome.until == "2026-12-01", "\(finding.rule)")
        }
        for finding in NetworkSupport.review(map, on: "2026-12-01").findings where finding.rule != .kompas(22) {
            #expect(finding.state == .undecided, "\(finding.rule)")
        }
    }

    @Test func `lines show that a map was drawn, whatever was recorded of its day`() throws {
        var map = RegionInOrder.map
        map.actions.entries.removeAll { $0.id == "meedenken" }
        for drawnOn in [Recorded<DateRange>.notRecorded, .statedAsNone()] {
            map.drawnOn = drawnOn
            let finding = try #require(NetworkSupport.review(map)[.kompas(21)])
            #expect(finding.outcome.gaps.map { $0.at } == ["lines[ggz][lokaal].action"])
        }
        for rule in [RuleID.kompas(20), .kompas(22)] {
            let gaps = NetworkSupport.review(map)[rule]?.outcome.gaps ?? []
            #expect(gaps.map { $0.at } == ["drawnOn"] && gaps.allSatisfy { $0.mend != nil })
        }
    }

    @Test func `a closing that is planned is no closing`() throws {
        var map = RegionInOrder.map
        map.closedOn = .stated(DateRange(exactly: "2026-12-01"))
        let finding = try #require(NetworkSupport.review(map)[.kompas(21)])
        #expect(finding.outcome.gaps.map { $0.at } == ["closedOn"])
        #expect(finding.outcome.until == "2026-12-01")
        #expect(NetworkSupport.review(map, on: "2026-12-01")[.kompas(21)]?.state == .met)
        map.closedOn = .stated(try DateRange(year: 2026, month: 12))
        #expect(NetworkSupport.review(map)[.kompas(21)]?.outcome.until == "2026-12-01")
        #expect(NetworkSupport.review(map, on: "2026-12-02")[.kompas(21)]?.outcome.until == "2026-12-31")
        map.closedOn = .stated(try DateRange(year: 2026))
        #expect(NetworkSupport.review(map)[.kompas(21)]?.outcome.missing.map { $0.at } == ["closedOn"])
    }

    @Test func `nothing that became known later is seen`() {
        let map = RegionInOrder.map
        let before = map.view(for: .professional, on: "2026-09-16")
        #expect(before.goal == map.goal)
        #expect(before.drawnOn == .notRecorded && before.closedOn == .notRecorded && before.reflection == .notRecorded)
        #expect(!before.parties.isRecorded && !before.lines.isRecorded && !before.actions.isRecorded)
        #expect(map.view(for: .professional, on: "2026-09-17") == map)
        #expect(NetworkSupport.review(map, on: "2026-09-16") == NetworkSupport.review(before, on: "2026-09-16"))
    }

    @Test func `a later view of a line counts from its day, and stays out before it was known`() throws {
        var map = RegionInOrder.map
        let later = Provenance(heldOn: DateRange(exactly: "2026-10-01"), knownOn: "2026-10-20")
        map.lines.entries = try map.lines.entries.map { line in
            guard line.between == (try PartyPair("raad", "vt")) else { return line }
            let ours = NetworkLine.End(
                "vt", sees: Timeline(line.second.sees.statements + [.stated(.known(.lacking), later)]))
            return try NetworkLine(line.first, ours, knownOn: line.knownOn)
        }
        #expect(NetworkSupport.review(map, on: "2026-10-19")[.kompas(21)]?.state == .met)
        let after = try #require(NetworkSupport.review(map, on: "2026-10-20")[.kompas(21)])
        #expect(after.outcome.gaps.map { $0.at } == ["lines[raad][vt].action"])
        #expect(after.outcome.gaps.map { $0.seen } == [RelationQuality.lacking.detail])
    }

    @Test func `every audience sees the same map`() {
        let map = RegionInOrder.map
        for audience in [Audience.person("moeder"), .conference(present: ["moeder", "dochter"])] {
            let review = RuleSet.networkMap.review(map, in: ReviewContext(on: RegionInOrder.day, for: audience))
            #expect(review.findings == NetworkSupport.review(map).findings)
        }
    }
}
