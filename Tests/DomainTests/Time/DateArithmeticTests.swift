import Domain
import Testing

@Suite struct DateArithmeticTests {
    // Cases of the date library of Catala (Monat, Fromherz, Merigoux: "Formalizing Date Arithmetic and Statically
    // Detecting Ambiguities for the Law", ESOP 2024).
    @Test(arguments: [
        ("2012-02-28", 1, "2012-02-29"), ("2013-02-28", 1, "2013-03-01"), ("2012-03-01", 71, "2012-05-11"),
        ("2012-11-01", 71, "2013-01-11"),
    ])
    func `days are counted over the ends of months and years`(from: CalendarDate, days: Int, to: CalendarDate) {
        #expect(from.adding(days: days) == to)
        #expect(to.adding(days: -days) == from)
        #expect(from.days(until: to) == days)
        #expect(to.days(until: from) == -days)
    }

    // The same source.
    @Test(arguments: [
        ("2012-10-31", 5, "2013-03-31"), ("2012-01-31", 2, "2012-03-31"), ("2012-02-29", 48, "2016-02-29"),
    ])
    func `months are exact where the day exists`(from: CalendarDate, months: Int, to: CalendarDate) {
        #expect(from.adding(months: months) == to)
        #expect(from.adding(months: months, rounding: .up) == to)
        #expect(from.adding(months: months, rounding: .down) == to)
    }

    // The same source: here the rounding must be named.
    @Test(arguments: [
        ("2012-01-31", 1, "2012-03-01", "2012-02-29"), ("2013-01-31", 1, "2013-03-01", "2013-02-28"),
        ("2012-03-31", 1, "2012-05-01", "2012-04-30"), ("2012-10-29", 4, "2013-03-01", "2013-02-28"),
        ("2012-02-29", 12, "2013-03-01", "2013-02-28"), ("2012-02-29", 88 * 12, "2100-03-01", "2100-02-28"),
    ])
    func `months are rounded as asked where the day does not exist`(
        from: CalendarDate, months: Int, up: CalendarDate, down: CalendarDate
    ) {
        #expect(from.adding(months: months) == nil)
        #expect(from.adding(months: months, rounding: .up) == up)
        #expect(from.adding(months: months, rounding: .down) == down)
    }

    // The same source, in years.
    @Test func `years are twelve months each`() {
        let leapDay: CalendarDate = "2012-02-29"
        #expect(leapDay.adding(years: 4) == "2016-02-29")
        #expect(leapDay.adding(years: 4, rounding: .up) == "2016-02-29")
        #expect(leapDay.adding(years: 1) == nil)
        #expect(leapDay.adding(years: 1, rounding: .up) == "2013-03-01")
        #expect(leapDay.adding(years: 1, rounding: .down) == "2013-02-28")
        #expect(leapDay.adding(years: 88) == nil)
        #expect(leapDay.adding(years: 88, rounding: .up) == "2100-03-01")
        #expect(leapDay.adding(years: 88, rounding: .down) == "2100-02-28")
        #expect(CalendarDate("2022-06-14").adding(years: -1) == "2021-06-14")
    }

    @Test func `every day of four years, 30 months back and forth, agrees with counting month by month`() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var wrong: [String] = []
        var ambiguous = 0
        for day in TimeSupport.days("2021-01-01", through: "2024-12-31") {
            for count in -30...30 {
                // One month at a time, without looking at the day.
                var (year, month) = (day.year, day.month)
                for _ in 0..<count.magnitude {
                    month += count.signum()
                    if month == 13 { (year, month) = (year + 1, 1) }
                    if month == 0 { (year, month) = (year - 1, 12) }
                }
                let length = month == 2 && year.isMultiple(of: 4) ? 29 : lengths[month - 1]
                let exact = try? CalendarDate(year: year, month: month, day: day.day)
                let last = try? CalendarDate(year: year, month: month, day: length)
                let next = last?.adding(days: 1)
                let up = day.adding(months: count, rounding: .up)
                let down = day.adding(months: count, rounding: .down)
                if day.adding(months: count) != exact || up != exact ?? next || down != exact ?? last {
                    wrong.append("\(day) \(count)")
                }
                if exact == nil { ambiguous += 1 }
            }
        }
        #expect(wrong == [])
        // The loop must have met days that do not exist.
        #expect(ambiguous > 1000)
    }

    @Test func `rounding up is the day after rounding down, and both keep the order of days`() {
        for count in -14...14 {
            var before: (down: CalendarDate, up: CalendarDate) = (.min, .min)
            for day in TimeSupport.days("2023-12-01", through: "2025-03-31") {
                guard
                    let down = day.adding(months: count, rounding: .down),
                    let up = day.adding(months: count, rounding: .up)
                else {
                    Issue.record("\(day) \(count)")
                    continue
                }
                #expect(down.days(until: up) == (day.adding(months: count) == nil ? 1 : 0))
                #expect(before.down <= down)
                #expect(before.up <= up)
                before = (down, up)
            }
        }
    }

    @Test func `days added are days between, and back`() {
        let days = TimeSupport.days("1999-12-20", through: "2000-03-10")
        for (i, a) in days.enumerated() {
            for (j, b) in days.enumerated() {
                #expect(a.days(until: b) == j - i)
                #expect(a.adding(days: j - i) == b)
            }
        }
        #expect(CalendarDate.min.days(until: .max) == 3_652_058)
        #expect(CalendarDate.min.adding(days: 3_652_058) == .max)
    }

    @Test func `outside the years 1 to 9999 there is no day`() {
        #expect(CalendarDate.max.adding(days: 1) == nil)
        #expect(CalendarDate.min.adding(days: -1) == nil)
        #expect(CalendarDate.max.adding(months: 1, rounding: .up) == nil)
        #expect(CalendarDate.min.adding(months: -1, rounding: .down) == nil)
        #expect(CalendarDate.min.adding(months: 9999 * 12 - 1) == "9999-12-01")
        #expect(CalendarDate.min.adding(months: 9999 * 12) == nil)
        #expect(CalendarDate("9999-10-31").adding(months: 1, rounding: .up) == "9999-12-01")
        #expect(CalendarDate.max.adding(years: -9998) == "0001-12-31")
        #expect(CalendarDate.max.adding(years: -9999) == nil)
    }

    @Test func `no number is too large or too small to ask with`() {
        for number in TimeSupport.extremes {
            for date in [CalendarDate.min, "2012-02-29", .max] {
                let answers = [
                    date.adding(days: number), date.adding(months: number), date.adding(years: number),
                    date.adding(months: number, rounding: .up), date.adding(months: number, rounding: .down),
                    date.adding(years: number, rounding: .up), date.adding(years: number, rounding: .down),
                    try? CalendarDate(year: number, month: 1, day: 1),
                    try? CalendarDate(year: 2000, month: number, day: 1),
                    try? CalendarDate(year: 2000, month: 1, day: number), CalendarDate(dayNumber: number),
                ]
                for answer in answers {
                    if let answer { #expect(answer >= .min && answer <= .max) }
                }
                if number.magnitude > 4_000_000 { #expect(answers.allSatisfy { $0 == nil }) }
            }
        }
        var random = TimeRandom(state: 2022)
        for _ in 0..<100_000 {
            let shift = Int.random(in: 0...63, using: &random)
            let numbers = (0..<3).map { _ in Int(truncatingIfNeeded: random.next()) >> shift }
            let date = try? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
            let moved = (date ?? "2012-02-29").adding(days: numbers[0])?.adding(months: numbers[1], rounding: .up)
            #expect((moved ?? .min) >= .min)
        }
    }
}

@Suite struct AgeTests {
    @Test func `age is counted in whole years from the day of birth`() {
        let birth: CalendarDate = "2004-06-15"
        #expect(birth.age(on: "2004-06-14") == nil)
        #expect(birth.age(on: "2004-06-15") == 0)
        #expect(birth.age(on: "2005-06-14") == 0)
        #expect(birth.age(on: "2005-06-15") == 1)
        #expect(birth.age(on: "2022-06-14") == 17)
        #expect(birth.age(on: "2022-06-15") == 18)
        #expect(CalendarDate.min.age(on: .max) == 9998)
        #expect(CalendarDate.max.age(on: .min) == nil)
    }

    @Test func `who was born on 29 February becomes older on 1 March of a common year`() {
        let birth: CalendarDate = "2004-02-29"
        #expect(birth.age(on: "2005-02-28") == 0)
        #expect(birth.age(on: "2005-03-01") == 1)
        #expect(birth.age(on: "2008-02-28") == 3)
        #expect(birth.age(on: "2008-02-29") == 4)
        #expect(birth.age(on: "2022-02-28") == 17)
        #expect(birth.age(on: "2022-03-01") == 18)
        #expect(CalendarDate("1896-02-29").age(on: "1900-02-28") == 3)
        #expect(CalendarDate("1896-02-29").age(on: "1900-03-01") == 4)
    }

    @Test func `age changes on the birthdays, rounded up, and on no other day`() {
        for birth in TimeSupport.days("2004-02-20", through: "2005-03-05") {
            let birthdays = Set((1...6).compactMap { birth.adding(years: $0, rounding: .up) })
            var age = 0
            for day in TimeSupport.days(birth, through: "2010-02-01") {
                if birthdays.contains(day) { age += 1 }
                if birth.age(on: day) != age { Issue.record("born \(birth), on \(day)") }
            }
            #expect(age >= 4)
        }
    }
}
