/// Which days are working days (werkdagen): a norm time in working days means nothing without it.
///
/// A day is a working day if its weekday is worked and it is neither a free holiday nor a free day.
public struct WorkingDayPolicy: Hashable, Sendable {
    /// The weekdays that are worked.
    public var weekdays: Set<Weekday>
    /// The holidays that are free.
    public var freeHolidays: Set<Holiday>
    /// Other free days, by date: a bridging day, a local closing.
    public var freeDays: Set<CalendarDate>

    /// Makes a policy.
    public init(weekdays: Set<Weekday>, freeHolidays: Set<Holiday>, freeDays: Set<CalendarDate> = []) {
        self.weekdays = weekdays
        self.freeHolidays = freeHolidays
        self.freeDays = freeDays
    }

    /// Monday to Friday, without the holidays that are generally free in the Netherlands.
    ///
    /// Good Friday and Liberation Day are worked: for many people they are not free. This is the default of this SDK,
    /// not of a source.
    public static var standard: WorkingDayPolicy {
        WorkingDayPolicy(
            weekdays: mondayToFriday,
            freeHolidays: [
                .newYearsDay, .easterSunday, .easterMonday, .kingsDay, .ascensionDay, .whitSunday, .whitMonday,
                .christmasDay, .secondChristmasDay,
            ])
    }

    /// The days that are neither Saturday, Sunday nor a generally recognised holiday of the *Algemene termijnenwet*.
    ///
    /// The holidays are those of article 3, first and second paragraph: New Year's Day, Easter Monday, Whit Monday,
    /// both Christmas days, Ascension Day, King's Day, 5 May and, put on a level with them, Good Friday. Days that a
    /// royal decree puts on a level with them (third paragraph) belong in ``freeDays``. Applied to other years, it is
    /// the act as it reads today; 5 May was added in the 1980s. The policy says which days count; how a term is
    /// prolonged that ends on another day (articles 1 and 2) it does not.
    public static var algemeneTermijnenwet: WorkingDayPolicy {
        WorkingDayPolicy(
            weekdays: mondayToFriday,
            freeHolidays: [
                .newYearsDay, .goodFriday, .easterMonday, .kingsDay, .liberationDay, .ascensionDay, .whitMonday,
                .christmasDay, .secondChristmasDay,
            ])
    }

    private static var mondayToFriday: Set<Weekday> { [.monday, .tuesday, .wednesday, .thursday, .friday] }

    /// Whether a day is a working day.
    public func isWorkingDay(_ day: CalendarDate) -> Bool {
        var walk = Walk(policy: self)
        return walk.isWorkingDay(day)
    }

    /// The day that is a number of working days after a day, or before it if the number is negative.
    ///
    /// Five working days after a Monday is the next Monday, if no day between is free. The day itself does not count
    /// and may be free. Zero working days after it is the day itself, also if that is free.
    ///
    /// - Returns: `nil` if there is no such day in the years 1…9999, as with a policy without worked weekdays.
    public func adding(workingDays count: Int, to day: CalendarDate) -> CalendarDate? {
        guard count != 0 else { return day }
        var left = count.magnitude
        // Spares the walk to the end of the calendar where it cannot succeed.
        let days = count > 0 ? day.days(until: .max) : CalendarDate.min.days(until: day)
        guard !weekdays.isEmpty, left <= days.magnitude else { return nil }
        var walk = Walk(policy: self)
        var current = day
        while left > 0 {
            guard let next = current.adding(days: count > 0 ? 1 : -1) else { return nil }
            current = next
            if walk.isWorkingDay(current) { left -= 1 }
        }
        return current
    }

    /// The number of working days in a period; `nil` if the period is open.
    public func workingDays(in period: Period) -> Int? {
        guard let end = period.end else { return nil }
        var walk = Walk(policy: self)
        var count = 0
        for number in period.start.dayNumber..<end.dayNumber {
            guard let day = CalendarDate(dayNumber: number) else { continue }
            if walk.isWorkingDay(day) { count += 1 }
        }
        return count
    }

    /// Asks a policy about one day after another: it finds the free holidays once per year.
    private struct Walk {
        let policy: WorkingDayPolicy
        private let isWorked: [Bool]
        private var year = 0
        private var freeHolidays: [CalendarDate] = []

        init(policy: WorkingDayPolicy) {
            self.policy = policy
            isWorked = Weekday.allCases.map { policy.weekdays.contains($0) }
        }

        mutating func isWorkingDay(_ day: CalendarDate) -> Bool {
            guard isWorked[day.weekday.number - 1] else { return false }
            if day.year != year {
                year = day.year
                freeHolidays = policy.freeHolidays.compactMap { DutchHolidays.date(of: $0, in: day.year) }
            }
            return !freeHolidays.contains(day) && !policy.freeDays.contains(day)
        }
    }
}

#if !hasFeature(Embedded)
extension WorkingDayPolicy: Codable {
    private enum CodingKeys: String, CodingKey {
        case weekdays, freeHolidays, freeDays
    }
    /// Reads three lists; a value that stands twice in one counts once.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        weekdays = Set(try container.decode([Weekday].self, forKey: .weekdays))
        freeHolidays = Set(try container.decode([Holiday].self, forKey: .freeHolidays))
        freeDays = Set(try container.decode([CalendarDate].self, forKey: .freeDays))
    }
    /// Writes three lists: weekdays from Monday, holidays in the order of ``Holiday``, days from the earliest.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(weekdays.sorted(), forKey: .weekdays)
        try container.encode(Holiday.allCases.filter { freeHolidays.contains($0) }, forKey: .freeHolidays)
        try container.encode(freeDays.sorted(), forKey: .freeDays)
    }
}
#endif
