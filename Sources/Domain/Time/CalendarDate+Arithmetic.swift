extension CalendarDate {
    /// The day a number of days later, or earlier if it is negative; `nil` outside the years 1…9999.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    /// The number of days from this day to another; negative if the other day is earlier.
    public func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }

    /// The same day of the month a number of months later, or earlier if it is negative.
    ///
    /// - Returns: `nil` if that month has no such day (31 January and one month) or lies outside the years 1…9999.
    public func adding(months: Int) -> CalendarDate? {
        guard let (year, month, day) = shifted(months: months) else { return nil }
        return CalendarDate(knownYear: year, month: month, day: day)
    }

    /// The same day of the month a number of months later, or earlier if it is negative; rounded if there is no such
    /// day.
    ///
    /// Where the day exists, both ways of rounding give it. The months are counted at once, not one after another:
    /// 31 January and two months is 31 March.
    ///
    /// - Returns: `nil` only outside the years 1…9999.
    public func adding(months: Int, rounding: MonthRounding) -> CalendarDate? {
        guard let (year, month, day) = shifted(months: months) else { return nil }
        let length = Self.length(ofMonth: month, in: year)
        if day <= length { return CalendarDate(knownYear: year, month: month, day: day) }
        switch rounding {
        case .down: return CalendarDate(knownYear: year, month: month, day: length)
        // A month that lacks a day is never December.
        case .up: return CalendarDate(knownYear: year, month: month + 1, day: 1)
        }
    }

    /// The same day a number of years later, or earlier if it is negative.
    ///
    /// - Returns: `nil` if that year has no such day (29 February) or lies outside the years 1…9999.
    public func adding(years: Int) -> CalendarDate? {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        return overflow ? nil : adding(months: months)
    }

    /// The same day a number of years later, or earlier if it is negative; 29 February is rounded in common years.
    ///
    /// - Returns: `nil` only outside the years 1…9999.
    public func adding(years: Int, rounding: MonthRounding) -> CalendarDate? {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        return overflow ? nil : adding(months: months, rounding: rounding)
    }

    /// The age (leeftijd), in whole years, on a day, of somebody who was born on this day; `nil` before birth.
    ///
    /// On the day of birth the age is 0. Who was born on 29 February becomes a year older on 1 March of a common
    /// year: that the year of life is full only after 28 February is a decision of this SDK.
    public func age(on day: CalendarDate) -> Int? {
        guard day >= self else { return nil }
        let birth = parts
        let then = day.parts
        let birthdayIsPast = (then.month, then.day) >= (birth.month, birth.day)
        return then.year - birth.year - (birthdayIsPast ? 0 : 1)
    }

    /// Year and month moved, the day left as it was: it may not exist; `nil` outside the years 1…9999.
    private func shifted(months: Int) -> (year: Int, month: Int, day: Int)? {
        let (year, month, day) = parts
        let (sum, overflow) = ((year - 1) * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 0, sum < 9999 * 12 else { return nil }
        return (sum / 12 + 1, sum % 12 + 1, day)
    }
}
