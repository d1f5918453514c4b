/// A day of the calendar (datum): proleptic Gregorian, without time of day and without time zone.
///
/// From 0001-01-01 to 9999-12-31, so that the ISO 8601 text always has ten characters. The Gregorian rules hold for
/// every year, also for those before the calendar was introduced.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01: always within `limits`.
    @usableFromInline let number: Int32

    @usableFromInline init(valid number: Int) {
        self.number = Int32(truncatingIfNeeded: number)
    }

    /// Makes a date of a year (1…9999), a month (1…12) and a day of that month (from 1).
    ///
    /// - Throws: ``InvalidValue`` if there is no such day: 2021-02-29 is refused, not moved.
    @inlinable public init(year: Int, month: Int, day: Int) throws(InvalidValue) {
        guard let date = Self(knownYear: year, month: month, day: day) else {
            throw InvalidValue("date", allowed: Self.allowed)
        }
        self = date
    }

    /// Makes a date of its ISO 8601 text: `2022-06-14`.
    ///
    /// Read strictly, as `full-date` of RFC 3339: exactly ten ASCII characters, no spaces, no time, no zone.
    ///
    /// - Throws: ``InvalidValue`` if the text has another form or the day does not exist.
    public init(iso text: String) throws(InvalidValue) {
        guard let date = Self(isoBytes: text.utf8) else {
            throw InvalidValue("date", allowed: Self.allowed, length: text.utf8.count)
        }
        self = date
    }

    /// Makes a date of its number of days since 1970-01-01; `nil` outside the years 1…9999.
    public init?(dayNumber: Int) {
        guard Self.limits.contains(dayNumber) else { return nil }
        self.init(valid: dayNumber)
    }

    @inlinable init?(knownYear year: Int, month: Int, day: Int) {
        guard year >= 1, year <= 9999, month >= 1, month <= 12 else { return nil }
        guard day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
        // Years begin in March here, so that the leap day comes last; 400 years are 146,097 days.
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let daysBefore = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
        self.init(valid: daysBefore + dayOfYear - 719_468)
    }

    private init?(isoBytes bytes: String.UTF8View) {
        guard bytes.count == 10 else { return nil }
        var year = 0
        var month = 0
        var day = 0
        var position = 0
        for byte in bytes {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                let digit = Int(byte - UInt8(ascii: "0"))
                switch position {
                case 0...3: year = year * 10 + digit
                case 5...6: month = month * 10 + digit
                default: day = day * 10 + digit
                }
            }
            position += 1
        }
        self.init(knownYear: year, month: month, day: day)
    }

    /// The first day there is: 0001-01-01.
    public static var min: CalendarDate { CalendarDate(valid: limits.lowerBound) }
    /// The last day there is: 9999-12-31.
    public static var max: CalendarDate { CalendarDate(valid: limits.upperBound) }

    /// What a date may look like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een bestaande dag als JJJJ-MM-DD, van 0001-01-01 tot en met 9999-12-31",
            en: "an existing day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31")
    }

    private static var limits: ClosedRange<Int> { -719_162...2_932_896 }

    @inlinable static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days of a month (1…12).
    @inlinable static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day at once: cheaper than one by one.
    var parts: (year: Int, month: Int, day: Int) {
        // Counted from 1 March of year 0: positive for every date there is.
        let days = dayNumber + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    /// The number of days since 1970-01-01; negative before.
    public var dayNumber: Int { Int(number) }
    /// The year: 1…9999.
    public var year: Int { parts.year }
    /// The month: 1 (January) … 12.
    public var month: Int { parts.month }
    /// The day of the month: 1…31.
    public var day: Int { parts.day }

    /// The day of the week.
    public var weekday: Weekday {
        // The first day there is, is a Monday.
        Weekday(daysAfterMonday: (dayNumber - Self.limits.lowerBound) % 7)
    }

    /// The text of ISO 8601, ten characters: `2022-06-14`.
    public var iso: String {
        let (year, month, day) = parts
        func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10) }
        let dash = UInt8(ascii: "-")
        let bytes = [
            digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash,
            digit(month / 10), digit(month), dash, digit(day / 10), digit(day),
        ]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Earlier is less.
    public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

extension CalendarDate: ExpressibleByStringLiteral {
    /// Makes a date of a literal in source code; a literal that is no date becomes 0001-01-01.
    ///
    /// Literals are no data, so this cannot throw; ``CalendarDate/init(iso:)`` is for everything that is read.
    public init(stringLiteral value: String) {
        self = Self(isoBytes: value.utf8) ?? .min
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The text of ISO 8601.
    public var description: String { iso }
}

#if !hasFeature(Embedded)
extension CalendarDate: Codable {
    /// Reads the text of ISO 8601; refuses what ``CalendarDate/init(iso:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do { try self.init(iso: text) } catch { throw error.decodingError(at: container.codingPath) }
    }
    /// Writes the text of ISO 8601.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
#endif
