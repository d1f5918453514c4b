import Domain
import Testing

@Suite struct TimelineTests {
    typealias Statement = Recorded<String>

    private func provenance(_ held: CalendarDate?, _ known: CalendarDate? = nil) -> Provenance {
        Provenance(heldOn: held.map { DateRange(exactly: $0) }, knownOn: known)
    }

    private func range(_ earliest: CalendarDate?, _ latest: CalendarDate?) throws -> Provenance {
        Provenance(heldOn: try DateRange(earliest: earliest, latest: latest))
    }

    @Test func `each statement holds until the next one`() {
        let timeline = Timeline<String>([
            .stated("b", provenance("2024-03-01")), .stated("a", provenance("2024-01-01")),
            .statedAsNone(provenance("2024-02-01")), .stated("c", provenance("2024-04-01")),
        ])
        let expected: [(CalendarDate, String?)] = [
            ("2023-12-31", nil), ("2024-01-01", "a"), ("2024-01-31", "a"), ("2024-02-01", nil), ("2024-02-29", nil),
            ("2024-03-01", "b"), ("2024-03-31", "b"), ("2024-04-01", "c"), (.max, "c"),
        ]
        for (day, value) in expected { #expect(timeline.on(day).value == value, "\(day)") }
        #expect(timeline.on("2023-12-31") == .notRecorded)
        #expect(timeline.on("2024-02-01") == .statedAsNone(provenance("2024-02-01")))
        #expect(Timeline<String>().on(.max) == .notRecorded)
    }

    @Test func `a statement counts from the day on which it became known`() {
        let timeline = Timeline<String>([
            .stated("a", provenance("2024-01-01", "2024-01-05")), .stated("b", provenance("2024-02-01", "2024-03-01")),
        ])
        #expect(timeline.on("2024-01-04") == .notRecorded)
        #expect(timeline.on("2024-01-05").value == "a")
        #expect(timeline.on("2024-02-29").value == "a")
        #expect(timeline.on("2024-03-01").value == "b")
    }

    @Test func `what became known later corrects what was said of the same day`() {
        let timeline = Timeline<String>([
            .stated("right", provenance("2024-01-01", "2024-02-01")),
            .stated("wrong", provenance("2024-01-01", "2024-01-01")),
        ])
        #expect(timeline.on("2024-01-31").value == "wrong")
        #expect(timeline.on("2024-02-01").value == "right")
    }

    @Test func `the timeline as it was known on a day`() {
        let early = Statement.stated("a", provenance("2024-01-01", "2024-01-05"))
        let late = Statement.stated("b", provenance("2023-01-01", "2024-03-01"))
        let undated = Statement.stated("c", provenance(nil))
        let timeline = Timeline([early, late, undated])
        #expect(timeline.asKnown(on: "2024-03-01") == timeline)
        #expect(timeline.asKnown(on: "2024-02-29") == Timeline([undated, early]))
        #expect(timeline.asKnown(on: "2024-01-01") == Timeline([undated]))
        #expect(timeline.statements == [undated, late, early])
        #expect(Timeline<String>([.notRecorded, .notRecorded]).statements == [])
    }

    @Test func `two that differ about the same day settle nothing, and a third does not break the tie`() {
        let yes = Statement.stated("yes", provenance("2024-01-01"))
        let no = Statement.stated("no", provenance("2024-01-01"))
        let none = Statement.statedAsNone(provenance("2024-01-01"))
        let earlier = Statement.stated("before", provenance("2023-01-01"))
        let later = Statement.stated("after", provenance("2024-06-01"))
        for conflict in [
            [yes, no], [yes, none], [yes, no, yes], [no, yes, yes], [yes, yes, no], [yes, no, none],
            [yes, no, yes, no],
        ] {
            let timeline = Timeline(conflict + [earlier, later])
            #expect(timeline.on("2023-12-31").value == "before")
            #expect(timeline.on("2024-01-01") == .notRecorded, "\(conflict)")
            #expect(timeline.on("2024-05-31") == .notRecorded, "\(conflict)")
            #expect(timeline.on("2024-06-01").value == "after")
        }
        #expect(Timeline([yes, yes]).on("2024-01-01").value == "yes")
        #expect(Timeline([none, none]).on("2024-01-01") == none)
    }

    @Test func `two without a day that differ settle nothing either`() {
        let yes = Statement.stated("yes", provenance(nil))
        let no = Statement.stated("no", provenance(nil))
        #expect(Timeline([yes, no]).on(.max) == .notRecorded)
        #expect(Timeline([no, yes]).on(.max) == .notRecorded)
        #expect(Timeline([yes, yes]).on(.min).value == "yes")
        let corrected = Timeline([
            .stated("right", provenance(nil, "2024-02-01")), .stated("wrong", provenance(nil, "2024-01-01")),
        ])
        #expect(corrected.on("2024-02-01").value == "right")
        #expect(corrected.on("2024-01-31").value == "wrong")
        #expect(Timeline([yes, .stated("dated", provenance("2024-01-01"))]).on("2024-01-01") == .notRecorded)
        #expect(Timeline([yes, .stated("yes", provenance("2024-01-01"))]).on("2024-01-01").value == "yes")
        #expect(Timeline([yes, .stated("dated", provenance("2024-01-01"))]).on("2023-12-31").value == "yes")
    }

    @Test func `an imprecise beginning is not known until it has certainly begun`() throws {
        let timeline = Timeline<String>([.stated("a", try range("2024-02-01", "2024-02-10"))])
        #expect(timeline.on("2024-01-31") == .notRecorded)
        #expect(timeline.on("2024-02-05") == .notRecorded)
        #expect(timeline.on("2024-02-10").value == "a")
        let same = Timeline<String>([
            .stated("a", provenance("2024-01-01")), .stated("a", try range("2024-02-01", "2024-02-10")),
        ])
        #expect(same.on("2024-02-05").value == "a")
        let other = Timeline<String>([
            .stated("b", provenance("2024-01-01")), .stated("a", try range("2024-02-01", "2024-02-10")),
        ])
        #expect(other.on("2024-01-31").value == "b")
        #expect(other.on("2024-02-05") == .notRecorded)
        #expect(other.on("2024-02-10").value == "a")
        #expect(Timeline<String>([.stated("a", try range(nil, "2024-02-10"))]).on("2024-02-09") == .notRecorded)
        #expect(Timeline<String>([.stated("a", try range("2024-02-10", nil))]).on(.max).value == "a")
        #expect(Timeline<String>([.stated("a", try range("2024-02-10", nil))]).on("2030-01-01") == .notRecorded)
    }

    @Test func `which of two came last is not known where their days overlap`() throws {
        let during = Statement.stated("a", provenance("2024-06-01"))
        let year = Statement.stated("b", try range("2024-01-01", "2024-12-31"))
        for timeline in [Timeline([during, year]), Timeline([year, during])] {
            #expect(timeline.on("2024-03-01") == .notRecorded)
            #expect(timeline.on("2024-07-01") == .notRecorded)
            #expect(timeline.on("2025-07-01") == .notRecorded)
        }
    }

    /// What a timeline says, by trying every day on which each statement may have begun.
    private func bruteForce(_ statements: [Statement], on day: CalendarDate, days: [CalendarDate]) -> String? {
        let known = statements.filter { $0.provenance?.isKnown(on: day) ?? false }
        // Of statements about the same days the one that became known last corrects the others.
        let current = known.filter { a in
            !known.contains { b in
                a.provenance?.heldOn == b.provenance?.heldOn
                    && (a.provenance?.knownOn ?? .min) < (b.provenance?.knownOn ?? .min)
            }
        }
        func text(_ statement: Statement) -> String { statement.value ?? "none" }
        var results: Set<String> = []
        func tryAll(_ rest: ArraySlice<Statement>, _ began: [(CalendarDate, String)]) {
            guard let next = rest.first else {
                let past = began.filter { $0.0 <= day }
                guard let last = past.map({ $0.0 }).max() else { return _ = results.insert("nothing") }
                for (start, value) in past where start == last { results.insert(value) }
                return
            }
            guard let held = next.provenance?.heldOn else {
                // One without a day has begun, nobody knows when.
                for start in [.min] + days where start <= day {
                    tryAll(rest.dropFirst(), began + [(start, text(next))])
                }
                return
            }
            for start in days where start >= held.earliest ?? .min && start <= held.latest ?? .max {
                tryAll(rest.dropFirst(), began + [(start, text(next))])
            }
        }
        tryAll(current[...], [])
        return results.count == 1 ? results.first : nil
    }

    @Test(arguments: [141, 142] as [UInt64])
    func `what held on a day is what every possible beginning agrees on, in whatever order it is recorded`(seed: UInt64)
        throws
    {
        let days: [CalendarDate] = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"]
        var random = KernelRandom(seed: seed)
        for _ in 0..<1500 {
            let statements = try (0...random.below(4)).map { _ -> Statement in
                let (a, b) = (random.below(5), random.below(5))
                let held: DateRange? =
                    switch random.below(6) {
                    case 0: nil
                    case 1, 2: try DateRange(earliest: days[min(a, b)], latest: days[max(a, b)])
                    default: DateRange(exactly: days[a])
                    }
                let provenance = Provenance(heldOn: held, knownOn: random.once(in: 3) ? random.pick(days) : nil)
                return random.once(in: 5) ? .statedAsNone(provenance) : .stated(random.pick(["x", "y"]), provenance)
            }
            for day in days {
                let expected = bruteForce(statements, on: day, days: days)
                for order in [statements, statements.reversed(), statements.shuffled(using: &random)] {
                    let found = Timeline(order).on(day)
                    let text: String? =
                        switch found {
                        case .stated(let value, _): value
                        case .statedAsNone: "none"
                        case .notRecorded: expected == "nothing" ? "nothing" : nil
                        }
                    #expect(text == expected, "seed \(seed): \(order) on \(day)")
                }
            }
        }
    }

    @Test func `a timeline is written as its statements, and absent if there are none`() throws {
        struct Folder: Codable, Hashable { var plan = Timeline<String>() }
        let timeline = Timeline<String>([
            .stated("b", provenance("2024-03-01")), .stated("a", provenance("2024-01-01")),
        ])
        let json = #"[{"heldOn":"2024-01-01","value":"a"},{"heldOn":"2024-03-01","value":"b"}]"#
        #expect(try KernelJSON.text(timeline) == json)
        #expect(try KernelJSON.read(Timeline<String>.self, json) == timeline)
        #expect(try KernelJSON.text(Folder()) == "{}")
        #expect(try KernelJSON.text(Folder(plan: timeline)) == #"{"plan":\#(json)}"#)
        for empty in ["{}", #"{"plan": null}"#, #"{"plan": []}"#] {
            #expect(try KernelJSON.read(Folder.self, empty) == Folder())
        }
        #expect(try KernelJSON.read(Folder.self, #"{"plan": \#(json)}"#) == Folder(plan: timeline))
    }
}
