import Domain
import Testing

@Suite struct PeriodTests {
    /// All periods whose bounds are among seven days, and the open ones.
    static let days = TimeSupport.days("2024-02-26", through: "2024-03-03")
    static let periods: [Period] = days.flatMap { start in
        days.compactMap { end in try? Period(start: start, end: end) } + [Period(openFrom: start)]
    }

    private func belong(_ period: Period) -> Set<CalendarDate> {
        Set(Self.days.filter { day in day >= period.start && (period.end.map { day < $0 } ?? true) })
    }

    // As Statistics Netherlands counts its closing stock: a measure that ends on the reference date is not in it.
    @Test func `the start belongs to a period and the end does not`() throws {
        let measure = try Period(start: "2022-01-15", end: "2022-12-31")
        #expect(measure.contains("2022-01-15"))
        #expect(measure.contains("2022-12-30"))
        #expect(!measure.contains("2022-12-31"))
        #expect(!measure.contains("2022-01-14"))
        #expect(measure.days == 350)
        #expect(!measure.isOpen)
    }

    @Test func `an open period runs to the last day there is`() throws {
        let period = Period(openFrom: "2022-01-15")
        #expect(period.isOpen)
        #expect(period.days == nil)
        #expect(period.contains(.max))
        #expect(!period.contains("2022-01-14"))
        #expect(try Period(start: "2022-01-15", end: nil) == period)
    }

    @Test func `a period without a day is refused`() {
        let error = #expect(throws: InvalidValue.self) { try Period(start: "2022-01-15", end: "2022-01-15") }
        #expect(error == InvalidValue("period", allowed: Period.allowed))
        #expect(throws: InvalidValue.self) { try Period(start: "2022-01-15", end: "2022-01-14") }
        #expect(throws: InvalidValue.self) { try Period(from: "2022-01-15", through: "2022-01-14") }
        #expect(throws: InvalidValue.self) { try Period(from: "2022-01-15", through: .max) }
        #expect(throws: InvalidValue.self) { try Period(start: .max, end: .min) }
    }

    @Test func `a period can be made of its first and its last day`() throws {
        #expect(
            try Period(from: "2022-01-01", through: "2022-12-31") == Period(start: "2022-01-01", end: "2023-01-01"))
        #expect(try Period(from: "2022-01-15", through: "2022-01-15").days == 1)
        #expect(try Period(from: "2024-01-01", through: "2024-12-31").days == 366)
        #expect(try Period(start: .min, end: .max).days == 3_652_058)
    }

    @Test func `which days belong to it is exhaustively as defined`() {
        #expect(Self.periods.count == 28)
        for period in Self.periods {
            let days = belong(period)
            #expect(Set(Self.days.filter { period.contains($0) }) == days)
            #expect(!days.isEmpty)
            if let count = period.days { #expect(count == days.count) }
        }
    }

    @Test func `overlap and intersection are those of the sets of days`() {
        for a in Self.periods {
            for b in Self.periods {
                let common = belong(a).intersection(belong(b))
                let both = a.intersection(b)
                #expect(a.overlaps(b) == !common.isEmpty)
                #expect(both.map { belong($0) } ?? [] == common)
                #expect((both == nil) == common.isEmpty)
                #expect(both == b.intersection(a))
                if let both { #expect(both.isOpen == (a.isOpen && b.isOpen)) }
            }
            #expect(a.intersection(a) == a)
        }
    }

    @Test func `intersection does not depend on the order of three`() {
        for a in Self.periods {
            for b in Self.periods {
                for c in Self.periods where a.intersection(b)?.intersection(c) != b.intersection(c)?.intersection(a) {
                    Issue.record("\(a) \(b) \(c)")
                }
            }
        }
    }

    @Test func `JSON holds start and end, and no end if the period is open`() throws {
        let closed = try Period(start: "2022-01-15", end: "2022-12-31")
        #expect(try TimeSupport.json(closed) == #"{"end":"2022-12-31","start":"2022-01-15"}"#)
        #expect(try TimeSupport.json(Period(openFrom: "2022-01-15")) == #"{"start":"2022-01-15"}"#)
        #expect(try TimeSupport.value(Period.self, #"{"start":"2022-01-15","end":null}"#).isOpen)
        for period in Self.periods {
            #expect(try TimeSupport.value(Period.self, TimeSupport.json(period)) == period)
        }
    }

    @Test func `what is refused on reading is named by its place and never repeated`() throws {
        let reversed = try #require(
            TimeSupport.refusal(Period.self, #"{"start": "2022-12-31", "end": "2022-01-15"}"#))
        #expect(reversed.path == "list.0")
        #expect(reversed.cause == InvalidValue("period", allowed: Period.allowed))
        #expect(!reversed.text.contains("2022-"))

        let empty = try #require(TimeSupport.refusal(Period.self, #"{"start": "2022-12-31", "end": "2022-12-31"}"#))
        #expect(empty.cause?.subject == "period")

        let name = try #require(TimeSupport.refusal(Period.self, #"{"start": "2022-12-31", "end": "Jansen"}"#))
        #expect(name.path == "list.0.end")
        #expect(!name.text.contains("Jansen"))

        #expect(TimeSupport.refusal(Period.self, #"{"end": "2022-12-31"}"#) != nil)
    }
}
