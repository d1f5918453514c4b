import Domain
import Testing

@Suite struct WorkingDayPolicyTests {
    static let policies: [WorkingDayPolicy] = [
        .standard, .algemeneTermijnenwet,
        WorkingDayPolicy(weekdays: Set(Weekday.allCases), freeHolidays: []),
        WorkingDayPolicy(weekdays: [.sunday], freeHolidays: Set(Holiday.allCases)),
        WorkingDayPolicy(
            weekdays: [.tuesday, .thursday], freeHolidays: [.ascensionDay], freeDays: ["2024-05-07", "2025-01-02"]),
    ]

    /// The definition, written down once more: every holiday of the year is looked at.
    private func isWorked(_ day: CalendarDate, _ policy: WorkingDayPolicy) -> Bool {
        let isFreeHoliday = DutchHolidays.holidays(in: day.year).contains {
            $0.date == day && policy.freeHolidays.contains($0.holiday)
        }
        return policy.weekdays.contains(day.weekday) && !isFreeHoliday && !policy.freeDays.contains(day)
    }

    @Test func `by default weekdays are worked, and generally free holidays are not`() {
        let policy = WorkingDayPolicy.standard
        for free in [
            "2024-01-01", "2024-04-01", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26", "2024-06-01",
            "2024-06-02", "2020-04-27", "2025-04-26",
        ] {
            #expect(!policy.isWorkingDay(CalendarDate(stringLiteral: free)), "\(free)")
        }
        // Good Friday and Liberation Day are worked.
        for worked in ["2024-03-29", "2025-05-05", "2024-06-03", "2024-12-27", "2024-04-29"] {
            #expect(policy.isWorkingDay(CalendarDate(stringLiteral: worked)), "\(worked)")
        }
        #expect(!policy.freeHolidays.contains(.goodFriday))
        #expect(!policy.freeHolidays.contains(.liberationDay))
        #expect(policy.freeHolidays.count == 9)
    }

    // Algemene termijnenwet, article 3, first and second paragraph.
    @Test func `for legal terms Good Friday and 5 May count as holidays too`() {
        let policy = WorkingDayPolicy.algemeneTermijnenwet
        for free in [
            "2025-01-01", "2025-04-18", "2025-04-21", "2020-04-27", "2025-05-05", "2025-05-29", "2025-06-09",
            "2025-12-25", "2025-12-26",
        ] {
            #expect(!policy.isWorkingDay(CalendarDate(stringLiteral: free)), "\(free)")
        }
        #expect(policy.isWorkingDay("2025-05-30"))
        // The act names neither Easter Sunday nor Whit Sunday: they are Sundays.
        #expect(!policy.freeHolidays.contains(.easterSunday))
        #expect(!policy.isWorkingDay("2025-04-20"))
    }

    // The norm time of Veilig Thuis for a safety assessment is five working days.
    @Test func `five working days pass over weekends and holidays`() {
        #expect(WorkingDayPolicy.standard.adding(workingDays: 5, to: "2024-06-03") == "2024-06-10")
        #expect(WorkingDayPolicy.standard.adding(workingDays: 5, to: "2025-04-17") == "2025-04-25")
        #expect(WorkingDayPolicy.algemeneTermijnenwet.adding(workingDays: 5, to: "2025-04-17") == "2025-04-28")
        #expect(WorkingDayPolicy.standard.adding(workingDays: -5, to: "2025-04-25") == "2025-04-17")
        #expect(WorkingDayPolicy.standard.adding(workingDays: 1, to: "2024-12-24") == "2024-12-27")
        #expect(WorkingDayPolicy.standard.adding(workingDays: 1, to: "2024-06-01") == "2024-06-03")
    }

    @Test func `zero working days later is the day itself, also a free one`() {
        #expect(WorkingDayPolicy.standard.adding(workingDays: 0, to: "2024-12-25") == "2024-12-25")
        let none = WorkingDayPolicy(weekdays: [], freeHolidays: [])
        #expect(none.adding(workingDays: 0, to: "2024-12-25") == "2024-12-25")
    }

    @Test func `a free day by date is free`() {
        var policy = WorkingDayPolicy.standard
        #expect(policy.isWorkingDay("2024-05-10"))
        policy.freeDays.insert("2024-05-10")
        #expect(!policy.isWorkingDay("2024-05-10"))
        #expect(policy.adding(workingDays: 1, to: "2024-05-08") == "2024-05-13")
    }

    @Test func `each day of two years is worked as defined`() {
        for policy in Self.policies {
            for day in TimeSupport.days("2023-12-20", through: "2025-12-31") {
                #expect(policy.isWorkingDay(day) == isWorked(day, policy))
            }
        }
    }

    @Test func `adding agrees with a walk day by day, in both directions`() {
        for policy in Self.policies {
            let days = TimeSupport.days("2023-01-01", through: "2026-12-31")
            let worked = days.filter { isWorked($0, policy) }
            for day in TimeSupport.days("2024-03-01", through: "2025-05-31") {
                let later = worked.filter { $0 > day }
                let earlier = worked.filter { $0 < day }
                for count in [1, 2, 3, 5, 10, 25] {
                    #expect(policy.adding(workingDays: count, to: day) == later[count - 1])
                    #expect(policy.adding(workingDays: -count, to: day) == earlier[earlier.count - count])
                }
            }
        }
    }

    @Test func `counting agrees with a walk day by day`() throws {
        for policy in Self.policies {
            let days = TimeSupport.days("2024-11-25", through: "2025-06-20")
            let worked = Set(days.filter { isWorked($0, policy) })
            for start in days.prefix(60) {
                var count = 0
                for day in days.drop(while: { $0 < start }) {
                    if day > start {
                        let period = try Period(start: start, end: day)
                        if policy.workingDays(in: period) != count { Issue.record("\(start) \(day)") }
                    }
                    if worked.contains(day) { count += 1 }
                }
                #expect(count > 0)
            }
        }
    }

    @Test func `an open period has no number of working days`() {
        #expect(WorkingDayPolicy.standard.workingDays(in: Period(openFrom: "2024-01-01")) == nil)
    }

    @Test func `2024 and 2025 have their known numbers of working days`() throws {
        // 262 and 261 weekdays, less the holidays that fall on one (six, and six).
        let year2024 = try Period(from: "2024-01-01", through: "2024-12-31")
        let year2025 = try Period(from: "2025-01-01", through: "2025-12-31")
        #expect(WorkingDayPolicy.standard.workingDays(in: year2024) == 256)
        #expect(WorkingDayPolicy.standard.workingDays(in: year2025) == 255)
        #expect(WorkingDayPolicy.algemeneTermijnenwet.workingDays(in: year2025) == 253)
    }

    @Test func `a policy under which nothing is worked answers instead of searching`() throws {
        let none = WorkingDayPolicy(weekdays: [], freeHolidays: [])
        #expect(none.adding(workingDays: 1, to: "2024-01-01") == nil)
        #expect(none.adding(workingDays: -1, to: "2024-01-01") == nil)
        #expect(none.workingDays(in: try Period(start: "2024-01-01", end: "2025-01-01")) == 0)
    }

    @Test func `the ends of the calendar are reached and not passed`() throws {
        let all = WorkingDayPolicy(weekdays: Set(Weekday.allCases), freeHolidays: [])
        #expect(all.adding(workingDays: 3_652_058, to: .min) == .max)
        #expect(all.adding(workingDays: -3_652_058, to: .max) == .min)
        #expect(all.workingDays(in: try Period(start: .min, end: .max)) == 3_652_058)
        // 9999-12-31 is a Friday.
        #expect(WorkingDayPolicy.standard.adding(workingDays: 1, to: "9999-12-30") == .max)
        #expect(WorkingDayPolicy.standard.adding(workingDays: 2, to: "9999-12-30") == nil)
        #expect(WorkingDayPolicy.standard.adding(workingDays: 3_000_000, to: "2024-01-01") == nil)
        for policy in Self.policies {
            for count in TimeSupport.extremes where count.magnitude > 3_652_058 {
                #expect(policy.adding(workingDays: count, to: "2024-01-01") == nil)
                #expect(policy.adding(workingDays: count, to: .min) == nil)
                #expect(policy.adding(workingDays: count, to: .max) == nil)
            }
        }
    }

    @Test func `JSON holds sorted lists, the same in every run`() throws {
        let policy = WorkingDayPolicy(
            weekdays: [.friday, .monday, .sunday], freeHolidays: [.christmasDay, .newYearsDay, .kingsDay],
            freeDays: ["2025-01-02", "2024-05-10", "2024-12-24"])
        let json =
            #"{"freeDays":["2024-05-10","2024-12-24","2025-01-02"],"#
            + #""freeHolidays":["newYearsDay","kingsDay","christmasDay"],"weekdays":["monday","friday","sunday"]}"#
        #expect(try TimeSupport.json(policy) == json)
        for policy in Self.policies {
            #expect(try TimeSupport.value(WorkingDayPolicy.self, TimeSupport.json(policy)) == policy)
        }
        let twice = #"{"weekdays":["monday","monday"],"freeHolidays":[],"freeDays":[]}"#
        #expect(try TimeSupport.value(WorkingDayPolicy.self, twice).weekdays == [.monday])
    }

    @Test func `what is refused on reading is named by its place and never repeated`() throws {
        let weekday = try #require(
            TimeSupport.refusal(
                WorkingDayPolicy.self, #"{"weekdays":["monday","Jansen"],"freeHolidays":[],"freeDays":[]}"#))
        #expect(weekday.path == "list.0.weekdays.1")
        #expect(!weekday.text.contains("Jansen"))

        let holiday = try #require(
            TimeSupport.refusal(
                WorkingDayPolicy.self, #"{"weekdays":[],"freeHolidays":["Jansen"],"freeDays":[]}"#))
        #expect(holiday.path == "list.0.freeHolidays.0")
        #expect(!holiday.text.contains("Jansen"))

        let day = try #require(
            TimeSupport.refusal(
                WorkingDayPolicy.self, #"{"weekdays":[],"freeHolidays":[],"freeDays":["2024-02-30"]}"#))
        #expect(day.path == "list.0.freeDays.0")
        #expect(!day.text.contains("2024-02-30"))
    }
}
