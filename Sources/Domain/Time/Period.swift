/// A run of days (periode), half-open: the start belongs to it, the end does not.
///
/// A measure that ends on the reference date is therefore no longer running on that date. Without an end the period
/// is open: it still runs, up to and including ``CalendarDate/max``. A period has at least one day: an empty one is
/// refused, because a measure that starts and ends on the same day is more often a slip than a fact.
public struct Period: Hashable, Sendable {
    /// The first day that belongs to it.
    public let start: CalendarDate
    /// The first day after it; `nil` if the period is open.
    public let end: CalendarDate?

    /// Makes a period of its first day and the first day after it; `nil` as the end makes it open.
    ///
    /// - Throws: ``InvalidValue`` if the end is not after the start.
    public init(start: CalendarDate, end: CalendarDate?) throws(InvalidValue) {
        if let end, end <= start { throw InvalidValue("period", allowed: Self.allowed) }
        self.init(valid: start, end: end)
    }

    /// Makes a period of its first and its last day: both belong to it.
    ///
    /// - Throws: ``InvalidValue`` if the last day is before the first one, or is ``CalendarDate/max``: there is no
    ///   day after it.
    public init(from first: CalendarDate, through last: CalendarDate) throws(InvalidValue) {
        guard first <= last, let end = last.adding(days: 1) else {
            throw InvalidValue("period", allowed: Self.allowed)
        }
        self.init(valid: first, end: end)
    }

    /// Makes an open period.
    public init(openFrom start: CalendarDate) {
        self.init(valid: start, end: nil)
    }

    private init(valid start: CalendarDate, end: CalendarDate?) {
        self.start = start
        self.end = end
    }

    /// What a period may look like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een begin, en een einde dat later valt of ontbreekt",
            en: "a start, and an end that is later or absent")
    }

    /// Whether it has no end.
    public var isOpen: Bool { end == nil }

    /// The number of days, at least 1; `nil` if the period is open.
    public var days: Int? {
        guard let end else { return nil }
        return start.days(until: end)
    }

    /// Whether a day belongs to it.
    public func contains(_ day: CalendarDate) -> Bool {
        day >= start && !isOver(on: day)
    }

    /// Whether there is a day that belongs to both: periods that only touch have none.
    public func overlaps(_ other: Period) -> Bool {
        !isOver(on: other.start) && !other.isOver(on: start)
    }

    /// The days that belong to both; `nil` if there are none.
    public func intersection(_ other: Period) -> Period? {
        guard overlaps(other) else { return nil }
        let end: CalendarDate? =
            switch (self.end, other.end) {
            case (let a?, let b?): min(a, b)
            case (let a, let b): a ?? b
            }
        return Period(valid: max(start, other.start), end: end)
    }

    private func isOver(on day: CalendarDate) -> Bool {
        guard let end else { return false }
        return day >= end
    }
}

#if !hasFeature(Embedded)
extension Period: Codable {
    private enum CodingKeys: String, CodingKey {
        case start, end
    }
    /// Reads `start` and `end`, where an absent `end` means open; refuses what ``Period/init(start:end:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(CalendarDate.self, forKey: .start)
        let end = try container.decodeIfPresent(CalendarDate.self, forKey: .end)
        do { try self.init(start: start, end: end) } catch { throw error.decodingError(at: container.codingPath) }
    }
    /// Writes `start`, and `end` unless the period is open.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(start, forKey: .start)
        try container.encodeIfPresent(end, forKey: .end)
    }
}
#endif
