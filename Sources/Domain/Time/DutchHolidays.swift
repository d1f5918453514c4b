/// On which days the public holidays (feestdagen) of the Netherlands fall.
///
/// Computed, for the years 1…9999. The feasts around Easter follow the Gregorian reckoning in every year: before 1583
/// they were kept on other days.
public enum DutchHolidays: Sendable {
    /// A holiday and the day on which it falls.
    public struct Day: Hashable, Sendable {
        /// Which holiday it is.
        public let holiday: Holiday
        /// The day.
        public let date: CalendarDate
    }

    /// Easter Sunday (eerste paasdag) of a year; `nil` outside the years 1…9999.
    public static func easterSunday(year: Int) -> CalendarDate? {
        guard year >= 1, year <= 9999 else { return nil }
        // The Gregorian computus in the form of Meeus, Astronomical Algorithms, chapter 8.
        let century = year / 100
        let yearOfCycle = year % 19
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * yearOfCycle + century - century / 4 - moonCorrection + 15) % 30
        let daysToSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7
        let correction = (yearOfCycle + 11 * epact + 22 * daysToSunday) / 451
        let daysFromMarch = epact + daysToSunday - 7 * correction + 114
        return CalendarDate(knownYear: year, month: daysFromMarch / 31, day: daysFromMarch % 31 + 1)
    }

    /// The day on which a holiday falls in a year.
    ///
    /// King's Day is 27 April, on a Sunday the 26th, since 2014. Before, it was Queen's Day: 30 April from 1949,
    /// moved from a Sunday to 1 May, and since 1980 to 29 April.
    ///
    /// - Returns: `nil` outside the years 1…9999, for King's Day before 1949 and for Liberation Day before 1945.
    public static func date(of holiday: Holiday, in year: Int) -> CalendarDate? {
        switch holiday {
        case .newYearsDay: CalendarDate(knownYear: year, month: 1, day: 1)
        case .goodFriday: easterSunday(year: year)?.adding(days: -2)
        case .easterSunday: easterSunday(year: year)
        case .easterMonday: easterSunday(year: year)?.adding(days: 1)
        case .kingsDay: kingsDay(year: year)
        case .liberationDay: year < 1945 ? nil : CalendarDate(knownYear: year, month: 5, day: 5)
        case .ascensionDay: easterSunday(year: year)?.adding(days: 39)
        case .whitSunday: easterSunday(year: year)?.adding(days: 49)
        case .whitMonday: easterSunday(year: year)?.adding(days: 50)
        case .christmasDay: CalendarDate(knownYear: year, month: 12, day: 25)
        case .secondChristmasDay: CalendarDate(knownYear: year, month: 12, day: 26)
        }
    }

    /// The holidays of a year, in the order of their days; empty outside the years 1…9999.
    ///
    /// Two can fall on one day, as Ascension Day and Liberation Day did in 2016.
    public static func holidays(in year: Int) -> [Day] {
        var days: [Day] = []
        for holiday in Holiday.allCases {
            guard let date = date(of: holiday, in: year) else { continue }
            days.append(Day(holiday: holiday, date: date))
        }
        days.sort { $0.date < $1.date }
        return days
    }

    private static func kingsDay(year: Int) -> CalendarDate? {
        guard year >= 1949 else { return nil }
        let isKing = year >= 2014
        let birthday = CalendarDate(knownYear: year, month: 4, day: isKing ? 27 : 30)
        guard let birthday, birthday.weekday == .sunday else { return birthday }
        return birthday.adding(days: year < 1980 ? 1 : -1)
    }
}

#if !hasFeature(Embedded)
extension DutchHolidays.Day: Codable {
    private enum CodingKeys: String, CodingKey {
        case holiday, date
    }
    /// Reads `holiday` and `date`; refuses a day on which the holiday does not fall.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        holiday = try container.decode(Holiday.self, forKey: .holiday)
        date = try container.decode(CalendarDate.self, forKey: .date)
        guard let expected = DutchHolidays.date(of: holiday, in: date.year), expected == date else {
            let allowed = LocalizedText(nl: "een dag waarop hij valt", en: "a day on which it falls")
            throw InvalidValue("holiday", allowed: allowed).decodingError(at: container.codingPath)
        }
    }
    /// Writes `holiday` and `date`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(holiday, forKey: .holiday)
        try container.encode(date, forKey: .date)
    }
}
#endif
