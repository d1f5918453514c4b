import Domain
import Testing

@Suite struct DutchHolidaysTests {
    // Extremes and examples of Meeus, Astronomical Algorithms, chapter 8, and dates of recent calendars.
    @Test(arguments: [
        "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "1991-03-31", "1992-04-19",
        "1993-04-11", "2000-04-23", "2008-03-23", "2010-04-04", "2011-04-24", "2013-03-31", "2016-03-27", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25",
        "2285-03-22",
    ])
    func `Easter falls on the known day`(easter: CalendarDate) {
        #expect(DutchHolidays.easterSunday(year: easter.year) == easter)
    }

    @Test func `Easter of every year agrees with the epact`() throws {
        // Golden number, century, epact and Sunday, as in Knuth, The Art of Computer Programming, 1.3.2, exercise 14:
        // other intermediate values than those of the computation under test.
        func floorDivision(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }
        func modulo(_ a: Int, _ b: Int) -> Int { a - b * floorDivision(a, b) }
        var earliest = 99
        var latest = 0
        for year in 1...9999 {
            let golden = year % 19 + 1
            let century = year / 100 + 1
            let skippedLeapYears = 3 * century / 4 - 12
            let moonCorrection = floorDivision(8 * century + 5, 25) - 5
            let sunday = 5 * year / 4 - skippedLeapYears - 10
            var epact = modulo(11 * golden + 20 + moonCorrection - skippedLeapYears, 30)
            if epact == 24 || (epact == 25 && golden > 11) { epact += 1 }
            var day = 44 - epact
            if day < 21 { day += 30 }
            day += 7 - modulo(sunday + day, 7)
            let expected = try CalendarDate(year: year, month: day > 31 ? 4 : 3, day: day > 31 ? day - 31 : day)
            let easter = try #require(DutchHolidays.easterSunday(year: year))
            if easter != expected || easter.weekday != .sunday { Issue.record("\(easter), not \(expected)") }
            earliest = min(earliest, day)
            latest = max(latest, day)
        }
        #expect(earliest == 22)
        #expect(latest == 56)
    }

    // Calendars of the Dutch government for these years.
    @Test func `the feasts around Easter fall on their known days`() {
        for date in ["2020-04-13", "2021-04-05", "2022-04-18", "2023-04-10", "2024-04-01", "2025-04-21"] {
            let date = CalendarDate(stringLiteral: date)
            #expect(DutchHolidays.date(of: .easterMonday, in: date.year) == date)
        }
        #expect(DutchHolidays.date(of: .ascensionDay, in: 2020) == "2020-05-21")
        #expect(DutchHolidays.date(of: .ascensionDay, in: 2025) == "2025-05-29")
        #expect(DutchHolidays.date(of: .whitMonday, in: 2020) == "2020-06-01")
        #expect(DutchHolidays.date(of: .whitMonday, in: 2025) == "2025-06-09")
        #expect(DutchHolidays.date(of: .goodFriday, in: 2025) == "2025-04-18")
        #expect(DutchHolidays.date(of: .whitSunday, in: 2025) == "2025-06-08")
    }

    @Test(arguments: [
        // King's Day on 27 April, on a Sunday the 26th.
        (2014, "2014-04-26"), (2015, "2015-04-27"), (2024, "2024-04-27"), (2025, "2025-04-26"), (2031, "2031-04-26"),
        // Queen's Day on 30 April, on a Sunday the 29th.
        (2013, "2013-04-30"), (2006, "2006-04-29"), (2000, "2000-04-29"), (1995, "1995-04-29"), (1989, "1989-04-29"),
        (1980, "1980-04-30"),
        // Until 1979 on a Sunday 1 May.
        (1979, "1979-04-30"), (1978, "1978-05-01"), (1972, "1972-05-01"), (1967, "1967-05-01"), (1961, "1961-05-01"),
        (1950, "1950-05-01"), (1949, "1949-04-30"),
    ])
    func `the day of the monarch moves from a Sunday`(year: Int, date: CalendarDate) {
        #expect(DutchHolidays.date(of: .kingsDay, in: year) == date)
    }

    @Test func `the day of the monarch is never a Sunday`() {
        for year in 1949...9999 {
            let day = DutchHolidays.date(of: .kingsDay, in: year)
            if day == nil || day?.weekday == .sunday { Issue.record("\(year)") }
        }
    }

    @Test func `holidays that were not there yet have no day`() {
        #expect(DutchHolidays.date(of: .kingsDay, in: 1948) == nil)
        #expect(DutchHolidays.date(of: .liberationDay, in: 1944) == nil)
        #expect(DutchHolidays.date(of: .liberationDay, in: 1945) == "1945-05-05")
        #expect(DutchHolidays.holidays(in: 1944).count == Holiday.allCases.count - 2)
    }

    @Test func `the holidays of a year come in the order of their days`() {
        let list = DutchHolidays.holidays(in: 2024).map { "\($0.date) \($0.holiday.rawValue)" }
        #expect(
            list == [
                "2024-01-01 newYearsDay", "2024-03-29 goodFriday", "2024-03-31 easterSunday",
                "2024-04-01 easterMonday", "2024-04-27 kingsDay", "2024-05-05 liberationDay",
                "2024-05-09 ascensionDay", "2024-05-19 whitSunday", "2024-05-20 whitMonday",
                "2024-12-25 christmasDay", "2024-12-26 secondChristmasDay",
            ])
        // Ascension Day and Liberation Day were one day in 2016.
        let shared = DutchHolidays.holidays(in: 2016).filter { $0.date == "2016-05-05" }
        #expect(shared.map { $0.holiday } == [.liberationDay, .ascensionDay])
        for year in [1, 1949, 2000, 2008, 9999] {
            let dates = DutchHolidays.holidays(in: year).map { $0.date }
            #expect(dates == dates.sorted())
            #expect(dates.allSatisfy { $0.year == year })
        }
    }

    @Test func `outside the years 1 to 9999 there are no holidays`() {
        for year in TimeSupport.extremes where year < 1 || year > 9999 {
            #expect(DutchHolidays.easterSunday(year: year) == nil)
            #expect(DutchHolidays.holidays(in: year).isEmpty)
            for holiday in Holiday.allCases { #expect(DutchHolidays.date(of: holiday, in: year) == nil) }
        }
    }

    @Test func `every holiday has a name of its own in both languages`() {
        #expect(Set(Holiday.allCases.map { $0.name.nl }).count == 11)
        #expect(Set(Holiday.allCases.map { $0.name.en }).count == 11)
        #expect(Holiday.ascensionDay.name == LocalizedText(nl: "Hemelvaartsdag", en: "Ascension Day"))
    }

    @Test func `JSON holds codes, and a holiday on another day is refused`() throws {
        let first = try #require(DutchHolidays.holidays(in: 2024).first)
        #expect(try TimeSupport.json(first) == #"{"date":"2024-01-01","holiday":"newYearsDay"}"#)
        for day in DutchHolidays.holidays(in: 2016) {
            #expect(try TimeSupport.value(DutchHolidays.Day.self, TimeSupport.json(day)) == day)
        }
        let moved = try #require(
            TimeSupport.refusal(DutchHolidays.Day.self, #"{"date":"2024-01-02","holiday":"newYearsDay"}"#))
        #expect(moved.path == "list.0")
        #expect(moved.cause?.subject == "holiday")
        #expect(!moved.text.contains("2024-01-02"))

        let name = try #require(
            TimeSupport.refusal(DutchHolidays.Day.self, #"{"date":"2024-01-02","holiday":"Jansen"}"#))
        #expect(name.path == "list.0.holiday")
        #expect(name.cause?.length == 6)
        #expect(!name.text.contains("Jansen"))
    }
}
