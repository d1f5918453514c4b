import Domain
import Testing

@Suite struct CalendarDateTests {
    @Test func `every day from 0001 to 9999 is the day after the one before it`() throws {
        // A calendar by counting: no formula is shared with the type under test.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        func padded(_ number: Int, to width: Int) -> String {
            let text = number.description
            return String(repeating: "0", count: width - text.count) + text
        }
        let twoDigits = (0...31).map { padded($0, to: 2) }
        var number = CalendarDate.min.dayNumber
        var weekday = 0
        var previous: CalendarDate = .min
        var failures = 0
        for year in 1...9999 {
            let leap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
            for month in 1...12 {
                let days = month == 2 && leap ? 29 : lengths[month - 1]
                let prefix = "\(padded(year, to: 4))-\(twoDigits[month])-"
                for day in 1...days {
                    let text = prefix + twoDigits[day]
                    let date = try CalendarDate(iso: text)
                    let agrees =
                        date.dayNumber == number && date.year == year && date.month == month && date.day == day
                        && date.iso == text && date.weekday.number == weekday + 1
                        && CalendarDate(dayNumber: number) == date && (previous < date || date == .min)
                    if !agrees { failures += 1 }
                    number += 1
                    weekday = (weekday + 1) % 7
                    previous = date
                }
                #expect(throws: InvalidValue.self) { try CalendarDate(year: year, month: month, day: days + 1) }
            }
        }
        #expect(failures == 0)
        #expect(previous == CalendarDate.max)
        #expect(number == CalendarDate.max.dayNumber + 1)
        #expect(number - CalendarDate.min.dayNumber == 3_652_059)
    }

    @Test func `a date is made of year, month and day`() throws {
        let date = try CalendarDate(year: 2022, month: 6, day: 14)
        #expect(date == CalendarDate("2022-06-14"))
        #expect(try CalendarDate(year: 1970, month: 1, day: 1).dayNumber == 0)
        #expect(try CalendarDate(year: 1, month: 1, day: 1) == .min)
        #expect(try CalendarDate(year: 9999, month: 12, day: 31) == .max)
        #expect(CalendarDate.min.iso == "0001-01-01")
        #expect(CalendarDate.max.iso == "9999-12-31")
    }

    @Test(arguments: [
        (2021, 2, 29), (100, 2, 29), (2100, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0),
        (2022, 1, 32), (0, 1, 1), (-1, 1, 1), (10000, 1, 1), (Int.max, 1, 1), (Int.min, 1, 1), (2022, Int.max, 1),
        (2022, Int.min, 1), (2022, 1, Int.max), (2022, 1, Int.min),
    ])
    func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
        let error = #expect(throws: InvalidValue.self) { try CalendarDate(year: year, month: month, day: day) }
        #expect(error == InvalidValue("date", allowed: CalendarDate.allowed))
    }

    // RFC 3339, section 5.6, full-date.
    @Test(arguments: ["0001-01-01", "0400-02-29", "2020-12-31", "2000-02-29", "2024-02-29", "9999-12-31"])
    func `a text of ISO 8601 is read and written unchanged`(text: String) throws {
        #expect(try CalendarDate(iso: text).iso == text)
        #expect(try CalendarDate(iso: text).description == text)
    }

    @Test(arguments: [
        "2021-02-29", "0100-02-29", "2100-02-29", "2020-01-01Z", " 2024-01-15", "2020-13-01", "1998-1-20", "1998-01-1",
        "", "2020", "2020-01", "20200101", "2020-01-01 ", "2020-01-01T00:00:00Z", "2020/01/01", "01-01-2020",
        "2020-00-10", "2020-10-00", "2020-04-31", "0000-01-01", "-001-01-01", "+020-01-01", "12020-01-01",
        "2020-1-001", "20200-1-01", "2020-0101-", "2020--1-01", "2020-01--1", "2020-0a-01",
        // Digits and dashes that are not ASCII; the first two are ten characters, the last ones ten bytes.
        "২০২০-০১-০১", "２０２０-01-01", "2020‐01‐01", "2020–01–01", "202٠-01-0", "2020-01-é",
        "2020-01-01\u{0}", "\u{FEFF}2020-01-01", "2020-01-0\u{301}", "2020-W01-1", "2020-001",
        // Would be days if the length were not looked at.
        "2020-01-015", "2020-01-0000000000000000000000015", "99999999999999999999-01-01",
    ])
    func `every other text is refused`(text: String) {
        let error = #expect(throws: InvalidValue.self) { try CalendarDate(iso: text) }
        #expect(error?.length == text.utf8.count)
        #expect(error?.subject == "date")
        #expect(error?.allowed == CalendarDate.allowed)
    }

    @Test func `texts of ten characters are read only if each character is where it belongs`() {
        // One change at a time, at each place, to each ASCII character.
        let good = Array("2024-02-28".utf8)
        var accepted: Set<String> = []
        for place in 0..<10 {
            for byte in UInt8(0)...127 {
                var bytes = good
                bytes[place] = byte
                let text = String(decoding: bytes, as: UTF8.self)
                if let date = try? CalendarDate(iso: text) {
                    #expect(date.iso == text)
                    accepted.insert(text)
                }
            }
        }
        // Every year has a 28 February, so each digit of the year may be any; month and day may not.
        let months = (1...9).map { "2024-0\($0)-28" } + ["2024-12-28"]
        let days = (1...9).map { "2024-02-2\($0)" } + ["2024-02-20", "2024-02-08", "2024-02-18", "2024-02-28"]
        let years =
            (0...9).map { "\($0)024-02-28" } + (0...9).map { "2\($0)24-02-28" } + (0...9).map { "20\($0)4-02-28" }
            + (0...9).map { "202\($0)-02-28" }
        #expect(accepted == Set(months + days + years))
    }

    @Test func `a literal that is no date becomes the first day there is`() {
        let date: CalendarDate = "2022-06-14"
        #expect(date.iso == "2022-06-14")
        let wrong: CalendarDate = "2021-02-29"
        #expect(wrong == .min)
    }

    @Test(arguments: [
        // The first day of the Gregorian calendar, Waterloo, the liberation of the Netherlands, the moon landing.
        ("1582-10-15", Weekday.friday), ("1815-06-18", .sunday), ("1945-05-05", .saturday), ("1969-07-20", .sunday),
        ("1970-01-01", .thursday), ("1900-01-01", .monday), ("2000-01-01", .saturday), ("2000-02-29", .tuesday),
        ("2024-02-29", .thursday), ("2025-04-30", .wednesday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
    func `the day of the week is the known one`(date: String, weekday: Weekday) throws {
        #expect(try CalendarDate(iso: date).weekday == weekday)
    }

    @Test func `weekdays run from Monday, 1, to Sunday, 7`() {
        #expect(Weekday.allCases.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        #expect(Weekday.allCases.shuffled().sorted() == Weekday.allCases)
        #expect(Weekday.monday.name == LocalizedText(nl: "maandag", en: "Monday"))
        #expect(Set(Weekday.allCases.map(\.name.nl)).count == 7)
        #expect(Set(Weekday.allCases.map(\.name.en)).count == 7)
    }

    @Test func `a date is written out for people`() {
        #expect(CalendarDate("2022-06-14").text(in: .nl) == "14 juni 2022")
        #expect(CalendarDate("2022-06-14").text(in: .en) == "14 June 2022")
        #expect(CalendarDate("0001-01-01").text(in: .nl) == "1 januari 1")
        let dutch = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ]
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        for month in 1...12 {
            let date = CalendarDate("2023-01-31").adding(months: month - 1, rounding: .down)
            #expect(date?.text(in: .nl).split(separator: " ")[1] == Substring(dutch[month - 1]))
            #expect(date?.text(in: .en).split(separator: " ")[1] == Substring(english[month - 1]))
        }
    }

    @Test func `a day number outside the calendar is no date`() {
        #expect(CalendarDate(dayNumber: CalendarDate.min.dayNumber - 1) == nil)
        #expect(CalendarDate(dayNumber: CalendarDate.max.dayNumber + 1) == nil)
        #expect(CalendarDate(dayNumber: .max) == nil)
        #expect(CalendarDate(dayNumber: .min) == nil)
    }

    @Test func `JSON holds the text of ISO 8601`() throws {
        #expect(try TimeSupport.json(CalendarDate("2022-06-14")) == #""2022-06-14""#)
        #expect(try TimeSupport.value(CalendarDate.self, #""2022-06-14""#) == "2022-06-14")
        #expect(try TimeSupport.json(Weekday.sunday) == #""sunday""#)
        #expect(try TimeSupport.value(Weekday.self, #""sunday""#) == .sunday)
    }

    @Test func `what is refused on reading is named by its place and never repeated`() throws {
        let date = try #require(TimeSupport.refusal(CalendarDate.self, #""Jansen""#))
        #expect(date.path == "list.0")
        #expect(date.cause == InvalidValue("date", allowed: CalendarDate.allowed, length: 6))
        #expect(!date.text.contains("Jansen"))

        let number = try #require(TimeSupport.refusal(CalendarDate.self, "20220614"))
        #expect(number.path == "list.0")
        #expect(!number.text.contains("20220614"))

        let weekday = try #require(TimeSupport.refusal(Weekday.self, #""Jansen""#))
        #expect(weekday.path == "list.0")
        #expect(weekday.cause?.subject == "code")
        #expect(weekday.cause?.allowed.nl == "monday, tuesday, wednesday, thursday, friday, saturday, sunday")
        #expect(!weekday.text.contains("Jansen"))

        let rounding = try #require(TimeSupport.refusal(MonthRounding.self, #""Jansen""#))
        #expect(
            rounding.cause == InvalidValue("code", allowed: .init(nl: "up, down", en: "up, down"), length: 6))
        #expect(!rounding.text.contains("Jansen"))
    }
}
