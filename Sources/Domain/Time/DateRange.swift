/// A date that is not exactly known (onnauwkeurige datum): one day, not before the earliest, not after the latest.
///
/// It is no ``Period``: something happened on *one* of these days. A bound may be unknown, but not both: then there
/// is no date at all, and that is recorded as such.
///
/// Comparisons answer `nil` where the truth depends on which day it was. They take two dates as independent: a date
/// that is not exactly known is not known to be on or before itself. `==` asks whether the same is known about both,
/// not whether both are the same day.
public struct DateRange: Hashable, Sendable {
    /// The first day it can be; `nil` if unknown.
    public let earliest: CalendarDate?
    /// The last day it can be; `nil` if unknown.
    public let latest: CalendarDate?

    /// Makes a date that is exactly known.
    public init(exactly day: CalendarDate) {
        earliest = day
        latest = day
    }

    /// Makes a date of the first and the last day it can be; one of them may be `nil`, unknown.
    ///
    /// - Throws: ``InvalidValue`` if both are unknown or the earliest is after the latest.
    public init(earliest: CalendarDate?, latest: CalendarDate?) throws(InvalidValue) {
        guard earliest != nil || latest != nil, earliest ?? .min <= latest ?? .max else {
            throw InvalidValue("date range", allowed: Self.allowed)
        }
        self.earliest = earliest
        self.latest = latest
    }

    /// Makes a date of which only the year (1…9999) is known.
    ///
    /// - Throws: ``InvalidValue`` if there is no such year.
    public init(year: Int) throws(InvalidValue) {
        earliest = try CalendarDate(year: year, month: 1, day: 1)
        latest = try CalendarDate(year: year, month: 12, day: 31)
    }

    /// Makes a date of which only the year (1…9999) and the month (1…12) are known.
    ///
    /// - Throws: ``InvalidValue`` if there is no such month.
    public init(year: Int, month: Int) throws(InvalidValue) {
        let first = try CalendarDate(year: year, month: month, day: 1)
        earliest = first
        latest = try CalendarDate(year: year, month: month, day: CalendarDate.length(ofMonth: month, in: year))
    }

    /// What an imprecise date may look like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een dag, of een vroegste dag, een laatste dag, of beide in die volgorde",
            en: "a day, or an earliest day, a latest day, or both in that order")
    }

    /// Whether it can be only one day.
    public var isExact: Bool { exact != nil }

    /// The day, if it can be only one.
    public var exact: CalendarDate? {
        earliest == latest ? earliest : nil
    }

    // An unknown bound leaves every day open that can be written at all.
    private var first: CalendarDate { earliest ?? .min }
    private var last: CalendarDate { latest ?? .max }

    /// Whether it is before a day; `nil` if that cannot be told.
    public func isBefore(_ day: CalendarDate) -> Bool? { isBefore(DateRange(exactly: day)) }
    /// Whether it is before another date; `nil` if that cannot be told.
    public func isBefore(_ other: DateRange) -> Bool? {
        if last < other.first { return true }
        if first >= other.last { return false }
        return nil
    }

    /// Whether it is before a day or that day itself; `nil` if that cannot be told.
    public func isOnOrBefore(_ day: CalendarDate) -> Bool? { isOnOrBefore(DateRange(exactly: day)) }
    /// Whether it is before another date or on the same day; `nil` if that cannot be told.
    public func isOnOrBefore(_ other: DateRange) -> Bool? {
        if last <= other.first { return true }
        if first > other.last { return false }
        return nil
    }

    /// Whether it is after a day; `nil` if that cannot be told.
    public func isAfter(_ day: CalendarDate) -> Bool? { isAfter(DateRange(exactly: day)) }
    /// Whether it is after another date; `nil` if that cannot be told.
    public func isAfter(_ other: DateRange) -> Bool? { other.isBefore(self) }

    /// Whether it is after a day or that day itself; `nil` if that cannot be told.
    public func isOnOrAfter(_ day: CalendarDate) -> Bool? { isOnOrAfter(DateRange(exactly: day)) }
    /// Whether it is after another date or on the same day; `nil` if that cannot be told.
    public func isOnOrAfter(_ other: DateRange) -> Bool? { other.isOnOrBefore(self) }

    /// Whether it belongs to a period; `nil` if that cannot be told.
    public func isWithin(_ period: Period) -> Bool? {
        let firstIsIn = period.contains(first)
        let lastIsIn = period.contains(last)
        if firstIsIn && lastIsIn { return true }
        if firstIsIn || lastIsIn { return nil }
        // Neither end is in: either the whole period lies between them, or all days lie on one side of it.
        return first < period.start && last > period.start ? nil : false
    }
}

#if !hasFeature(Embedded)
extension DateRange: Codable {
    private enum CodingKeys: String, CodingKey {
        case earliest, latest
    }
    /// Reads one ISO 8601 text, or `earliest` and `latest`, of which one may be absent.
    ///
    /// Refuses what ``DateRange/init(earliest:latest:)`` refuses.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            do { self.init(exactly: try CalendarDate(iso: text)) } catch {
                throw error.decodingError(at: decoder.codingPath)
            }
            return
        }
        guard let container = try? decoder.container(keyedBy: CodingKeys.self) else {
            throw InvalidValue("date range", allowed: Self.allowed).decodingError(at: decoder.codingPath)
        }
        let earliest = try container.decodeIfPresent(CalendarDate.self, forKey: .earliest)
        let latest = try container.decodeIfPresent(CalendarDate.self, forKey: .latest)
        do { try self.init(earliest: earliest, latest: latest) } catch {
            throw error.decodingError(at: container.codingPath)
        }
    }
    /// Writes an exact date as its ISO 8601 text, another one as `earliest` and `latest`, without the unknown bound.
    public func encode(to encoder: any Encoder) throws {
        if let exact {
            var container = encoder.singleValueContainer()
            try container.encode(exact)
            return
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(earliest, forKey: .earliest)
        try container.encodeIfPresent(latest, forKey: .latest)
    }
}
#endif
