import Domain
import Testing

@Suite struct DateRangeTests {
    /// Days near each other and at both ends of the calendar: comparisons depend on nothing but their order.
    static let days =
        [CalendarDate.min] + [CalendarDate("0001-01-02")] + TimeSupport.days("2024-02-27", through: "2024-03-02")
        + [CalendarDate("9999-12-30"), .max]
    /// All imprecise dates whose bounds are among these days, or unknown.
    static let ranges: [DateRange] = (days.map { Optional($0) } + [nil]).flatMap { earliest in
        (days.map { Optional($0) } + [nil]).compactMap { latest in
            try? DateRange(earliest: earliest, latest: latest)
        }
    }

    private func possible(_ range: DateRange) -> [CalendarDate] {
        Self.days.filter { $0 >= range.earliest ?? .min && $0 <= range.latest ?? .max }
    }

    /// What holds in every case, in no case, or depends (`nil`).
    private func settled(_ cases: [Bool]) -> Bool? {
        cases.allSatisfy { $0 } ? true : cases.contains(true) ? nil : false
    }

    @Test func `a date can be exact, a year, a month, or bounded on one side`() throws {
        let exact = DateRange(exactly: "2022-06-14")
        #expect(exact.isExact)
        #expect(exact.exact == "2022-06-14")
        #expect(try DateRange(earliest: "2022-06-14", latest: "2022-06-14") == exact)

        let year = try DateRange(year: 2022)
        #expect(year.earliest == "2022-01-01")
        #expect(year.latest == "2022-12-31")
        #expect(!year.isExact)
        #expect(year.exact == nil)

        #expect(try DateRange(year: 2024, month: 2).latest == "2024-02-29")
        #expect(try DateRange(year: 2100, month: 2).latest == "2100-02-28")
        #expect(try DateRange(year: 9999, month: 12).latest == .max)

        let since = try DateRange(earliest: "2022-06-14", latest: nil)
        #expect(!since.isExact)
        #expect(since.latest == nil)
    }

    @Test func `without any bound, or with bounds in the wrong order, it is refused`() {
        let refused = InvalidValue("date range", allowed: DateRange.allowed)
        #expect(#expect(throws: InvalidValue.self) { try DateRange(earliest: nil, latest: nil) } == refused)
        #expect(
            #expect(throws: InvalidValue.self) {
                try DateRange(earliest: "2022-06-14", latest: "2022-06-13")
            } == refused)
        for number in TimeSupport.extremes where number < 1 || number > 9999 {
            #expect(throws: InvalidValue.self) { try DateRange(year: number) }
            #expect(throws: InvalidValue.self) { try DateRange(year: number, month: 1) }
            #expect(throws: InvalidValue.self) { try DateRange(year: 2022, month: number) }
        }
        #expect(throws: InvalidValue.self) { try DateRange(year: 2022, month: 13) }
    }

    @Test func `what can be told is told, and the rest is unknown`() throws {
        let spring = try DateRange(earliest: "2022-03-01", latest: "2022-05-31")
        #expect(spring.isBefore("2022-06-01") == true)
        #expect(spring.isBefore("2022-05-31") == nil)
        #expect(spring.isOnOrBefore("2022-05-31") == true)
        #expect(spring.isBefore("2022-03-01") == false)
        #expect(spring.isOnOrBefore("2022-03-01") == nil)
        #expect(spring.isOnOrAfter("2022-03-01") == true)
        #expect(spring.isAfter("2022-03-01") == nil)
        #expect(spring.isWithin(try Period(start: "2022-01-01", end: "2023-01-01")) == true)
        #expect(spring.isWithin(try Period(start: "2022-03-01", end: "2022-05-31")) == nil)
        #expect(spring.isWithin(try Period(start: "2022-04-01", end: "2022-04-02")) == nil)
        #expect(spring.isWithin(Period(openFrom: "2022-06-01")) == false)
        #expect(spring.isBefore(spring) == nil)
        #expect(spring.isOnOrBefore(spring) == nil)

        let since = try DateRange(earliest: "2022-03-01", latest: nil)
        #expect(since.isBefore("2022-03-01") == false)
        #expect(since.isBefore("2022-03-02") == nil)
        #expect(since.isAfter("2022-02-28") == true)
        #expect(since.isWithin(Period(openFrom: "2022-03-01")) == true)
    }

    @Test func `an exact date compares as its day, and everything is known`() throws {
        for a in Self.days {
            let exact = DateRange(exactly: a)
            for b in Self.days {
                #expect(exact.isBefore(b) == (a < b))
                #expect(exact.isOnOrBefore(b) == (a <= b))
                #expect(exact.isAfter(b) == (a > b))
                #expect(exact.isOnOrAfter(b) == (a >= b))
                #expect(exact.isWithin(Period(openFrom: b)) == (a >= b))
                if let period = try? Period(start: .min, end: b) { #expect(exact.isWithin(period) == (a < b)) }
            }
        }
    }

    @Test func `comparisons agree with trying every day of both dates`() {
        var seen: [Bool?: Int] = [:]
        var wrong: [String] = []
        for a in Self.ranges {
            let daysOfA = possible(a)
            for b in Self.ranges {
                var before: [Bool] = []
                var onOrBefore: [Bool] = []
                for x in daysOfA {
                    for y in possible(b) {
                        before.append(x < y)
                        onOrBefore.append(x <= y)
                    }
                }
                let isBefore = settled(before)
                let isOnOrBefore = settled(onOrBefore)
                let agrees =
                    a.isBefore(b) == isBefore && b.isAfter(a) == isBefore && a.isOnOrBefore(b) == isOnOrBefore
                    && b.isOnOrAfter(a) == isOnOrBefore && a.isOnOrAfter(b) == isBefore.map { !$0 }
                if !agrees { wrong.append("\(a) \(b)") }
                seen[isBefore, default: 0] += 1
            }
        }
        #expect(wrong == [])
        #expect(Self.ranges.count == 63)
        #expect(seen.count == 3)
    }

    @Test func `comparisons with a day and a period agree with trying every day`() {
        let periods = Self.days.flatMap { start in
            Self.days.compactMap { end in try? Period(start: start, end: end) } + [Period(openFrom: start)]
        }
        for range in Self.ranges {
            let days = possible(range)
            for day in Self.days {
                #expect(range.isBefore(day) == settled(days.map { $0 < day }))
                #expect(range.isOnOrBefore(day) == settled(days.map { $0 <= day }))
                #expect(range.isAfter(day) == settled(days.map { $0 > day }))
                #expect(range.isOnOrAfter(day) == settled(days.map { $0 >= day }))
            }
            for period in periods {
                #expect(range.isWithin(period) == settled(days.map { period.contains($0) }))
            }
        }
    }

    @Test func `JSON holds an exact date as its text and another one as its bounds`() throws {
        #expect(try TimeSupport.json(DateRange(exactly: "2022-06-14")) == #""2022-06-14""#)
        #expect(try TimeSupport.json(DateRange(year: 2022)) == #"{"earliest":"2022-01-01","latest":"2022-12-31"}"#)
        #expect(
            try TimeSupport.json(DateRange(earliest: nil, latest: "2022-06-14")) == #"{"latest":"2022-06-14"}"#)
        for range in Self.ranges {
            #expect(try TimeSupport.value(DateRange.self, TimeSupport.json(range)) == range)
        }
        let exact = try TimeSupport.value(DateRange.self, #"{"earliest":"2022-06-14","latest":"2022-06-14"}"#)
        #expect(exact == DateRange(exactly: "2022-06-14"))
        #expect(try TimeSupport.value(DateRange.self, #"{"earliest":"2022-06-14","latest":null}"#).latest == nil)
    }

    @Test func `what is refused on reading is named by its place and never repeated`() throws {
        let name = try #require(TimeSupport.refusal(DateRange.self, #""Jansen""#))
        #expect(name.path == "list.0")
        #expect(name.cause == InvalidValue("date", allowed: CalendarDate.allowed, length: 6))
        #expect(!name.text.contains("Jansen"))

        let bound = try #require(TimeSupport.refusal(DateRange.self, #"{"earliest": "Jansen"}"#))
        #expect(bound.path == "list.0.earliest")
        #expect(!bound.text.contains("Jansen"))

        let none = try #require(TimeSupport.refusal(DateRange.self, "{}"))
        #expect(none.path == "list.0")
        #expect(none.cause == InvalidValue("date range", allowed: DateRange.allowed))

        let reversed = try #require(
            TimeSupport.refusal(DateRange.self, #"{"earliest": "2022-06-14", "latest": "2022-06-13"}"#))
        #expect(reversed.path == "list.0")
        #expect(!reversed.text.contains("2022-06"))

        let number = try #require(TimeSupport.refusal(DateRange.self, "20220614"))
        #expect(!number.text.contains("20220614"))
    }
}
