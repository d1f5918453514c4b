import Domain
import Testing

@Suite struct `A term` {
    @Test(
        arguments: [
            (5, TermLength.Unit.calendarDays, "2026-11-16", "2026-11-21"),
            (5, .workingDays, "2026-11-16", "2026-11-23"),
            (10, .weeks, "2026-01-05", "2026-03-16"), (3, .months, "2025-11-30", "2026-02-28"),
            (1, .years, "2024-02-29", "2025-02-28"), (1, .years, "2025-03-01", "2026-03-01"),
            (0, .calendarDays, "2026-11-16", "2026-11-16"),
        ] as [(Int, TermLength.Unit, CalendarDate, CalendarDate)])
    func `has a last day`(_ count: Int, _ unit: TermLength.Unit, _ start: CalendarDate, _ last: CalendarDate) throws {
        #expect(try TermLength(count, unit).lastDay(from: start) == last)
    }

    @Test func `in working days leaves weekends and holidays out`() throws {
        let five = try TermLength(5, .workingDays)
        // Easter Monday 2025-04-21, King's Day 2025-04-26 (a Saturday).
        #expect(five.lastDay(from: "2025-04-17") == "2025-04-25")
        // Good Friday 2025-04-18 is free in one policy and worked in the other.
        #expect(five.lastDay(from: "2025-04-17", workingDays: .algemeneTermijnenwet) == "2025-04-28")
    }

    @Test func `is refused outside its range, without the value`() {
        for count in [-1, 10_001, Int.max, Int.min] {
            let error = #expect(throws: InvalidValue.self) { try TermLength(count, .months) }
            #expect(error?.message(in: .en).contains(count.description) == false)
        }
    }

    @Test func `never leaves the calendar`() throws {
        for unit in TermLength.Unit.allCases { #expect(try TermLength(10_000, unit).lastDay(from: .max) == nil) }
        let assessment = TermAssessment(
            try TermLength(10_000, .years), from: .exactly("2026-01-01"), to: .stated(.exactly("2026-01-02")),
            on: "2026-02-01")
        #expect(assessment.isWithin.isUnknown)
        #expect(assessment.lastDay == nil)
    }
}

@Suite struct `Whether something stayed within a term` {
    let ten: TermLength
    let day: CalendarDate = "2026-11-20"

    init() throws { ten = try TermLength(10, .calendarDays) }

    @Test func `the last day is in time and the day after is late`() {
        #expect(assess(from: .exactly("2026-11-01"), to: .stated(.exactly("2026-11-11"))).isWithin.isTrue)
        #expect(assess(from: .exactly("2026-11-01"), to: .stated(.exactly("2026-11-12"))).isWithin.isFalse)
    }

    @Test func `an open case is not late before the last day has passed, and never in time`() {
        for (start, isLate) in [("2026-11-10", false), ("2026-11-09", true)] as [(CalendarDate, Bool)] {
            let open = assess(from: .exactly(start), to: .open(on: day))
            #expect(open.isWithin == (isLate ? .false : .unknown))
            #expect(open.isRunning.isTrue)
            #expect(open.daysAtMost == nil)
            #expect(open.daysAtLeast == start.days(until: day))
        }
        let open = assess(from: .exactly("2026-11-10"), to: .open(on: day))
        #expect(open.until == "2026-11-21")
        #expect(open.lastDay == .exactly("2026-11-20"))
    }

    @Test func `that a case was open some days ago says nothing of today`() {
        let old = assess(from: .exactly("2026-11-01"), to: .open(on: "2026-11-05"))
        #expect(old.isWithin.isUnknown)
        #expect(old.isRunning.isUnknown)
        #expect(old.daysAtLeast == 4)
        #expect(assess(from: .exactly("2026-11-01"), to: .open(on: "2026-11-12")).isWithin.isFalse)
        #expect(assess(from: .exactly("2026-11-01"), to: .statedAsNone()).isWithin.isUnknown)
    }

    @Test func `nothing recorded is neither in time nor late`() {
        for assessment in [
            assess(from: .exactly("2026-01-01"), to: .notRecorded),
            assess(from: nil, to: .stated(.exactly("2026-11-02"))),
            assess(from: nil, to: .notRecorded),
        ] { #expect(assessment.isWithin.isUnknown) }
        #expect(assess(from: .exactly("2026-01-01"), to: .notRecorded).lastDay == .exactly("2026-01-11"))
    }

    @Test func `imprecise dates settle it only where every day does`() throws {
        let start = try DateRange(earliest: "2026-10-01", latest: "2026-10-05")
        #expect(assess(from: start, to: .stated(.exactly("2026-10-11"))).isWithin.isTrue)
        #expect(assess(from: start, to: .stated(.exactly("2026-10-12"))).isWithin.isUnknown)
        #expect(assess(from: start, to: .stated(.exactly("2026-10-15"))).isWithin.isUnknown)
        let late = assess(from: start, to: .stated(.exactly("2026-10-16")))
        #expect(late.isWithin.isFalse)
        #expect(late.daysAtLeast == 11)
        #expect(late.daysAtMost == 15)
        let unbounded = try DateRange(earliest: nil, latest: "2026-10-05")
        #expect(assess(from: unbounded, to: .stated(.exactly("2026-10-16"))).isWithin.isFalse)
        #expect(assess(from: unbounded, to: .stated(.exactly("2026-10-01"))).isWithin.isUnknown)
    }

    @Test func `an end after the day has not happened yet`() {
        let open = assess(from: .exactly("2026-11-15"), to: .stated(.exactly("2026-11-25")))
        #expect(open.isWithin.isUnknown)
        #expect(open.isRunning.isTrue)
        let late = assess(from: .exactly("2026-11-01"), to: .stated(.exactly("2026-11-25")))
        #expect(late.isWithin.isFalse)
        let unknown = assess(
            from: .exactly("2026-11-01"),
            to: .stated(.exactly("2026-11-05"), Provenance(knownOn: "2026-11-21")))
        #expect(unknown.isWithin.isUnknown)
    }

    @Test func `an end before the start is no answer`() {
        #expect(assess(from: .exactly("2026-11-10"), to: .stated(.exactly("2026-11-01"))).isWithin.isUnknown)
    }

    private func assess(from start: DateRange?, to end: Recorded<DateRange>) -> TermAssessment {
        TermAssessment(ten, from: start, to: end, on: day)
    }
}

extension DateRange {
    fileprivate static func exactly(_ day: CalendarDate) -> DateRange { DateRange(exactly: day) }
}

extension Recorded where Value == DateRange {
    fileprivate static func open(on day: CalendarDate) -> Recorded {
        .statedAsNone(Provenance(heldOn: .exactly(day)))
    }
}
