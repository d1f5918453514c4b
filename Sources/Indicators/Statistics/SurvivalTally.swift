public import Domain

/// After how many days something ended, and how long it ran at least where it had not: what a survival curve is made of.
///
/// Parts can be counted apart and put together in any order, and nothing changes, not even the last bit.
public struct SurvivalTally: Hashable, Sendable {
    /// What happened after one number of days.
    struct Row: Hashable, Sendable {
        var ended: Int64 = 0
        var open: Int64 = 0
    }

    /// Of how many the time is not known.
    public private(set) var missing: Int64 = 0
    /// The first century, day by day, as far as there is something; behind it what lies beyond, by day.
    private var rows: [Row] = []
    private var far: [Int: Row] = [:]

    private static let century = 36_525

    /// Nothing counted yet.
    public init() {}

    /// Counts the times.
    ///
    /// - Throws: What ``add(_:)`` throws.
    public init(_ times: [ElapsedDays?]) throws(InvalidValue) {
        for time in times { try add(time) }
    }

    /// Counts a time: ended after so many days, or open after so many; `nil` is missing.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the days are below zero.
    public mutating func add(_ time: ElapsedDays?) throws(InvalidValue) {
        switch time {
        case .exactly(let days): try add(Row(ended: 1, open: 0), after: days)
        case .atLeast(let days): try add(Row(ended: 0, open: 1), after: days)
        case nil:
            guard missing < Self.most else { throw InvalidValue("survival", allowed: Self.allowed) }
            missing += 1
        }
    }

    /// Counts the times of another part as well.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there are more than can be counted; then it is not to be used any more.
    public mutating func merge(_ other: SurvivalTally) throws(InvalidValue) {
        let (all, overflow) = missing.addingReportingOverflow(other.missing)
        guard !overflow, all <= Self.most else { throw InvalidValue("survival", allowed: Self.allowed) }
        for (day, row) in other.ordered { try add(row, after: day) }
        missing = all
    }

    /// What can be counted.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "0 of meer dagen, en hooguit 2^53 keer hetzelfde aantal",
            en: "0 or more days, and at most 2^53 times the same number")
    }

    private static let most: Int64 = 9_007_199_254_740_992

    private mutating func add(_ row: Row, after day: Int) throws(InvalidValue) {
        guard day >= 0 else { throw InvalidValue("survival", allowed: Self.allowed) }
        if day >= rows.count && day < Self.century {
            rows.append(contentsOf: repeatElement(Row(), count: day - rows.count + 1))
        }
        var sum = day < rows.count ? rows[day] : far[day] ?? Row()
        // Both are at most 2^53, so that their sum is exact.
        sum.ended += row.ended
        sum.open += row.open
        guard sum.ended <= Self.most, sum.open <= Self.most else {
            throw InvalidValue("survival", allowed: Self.allowed)
        }
        if day < rows.count { rows[day] = sum } else { far[day] = sum }
    }

    /// The days on which something ended or was open, in ascending order.
    var ordered: [(day: Int, row: Row)] {
        var ordered: [(day: Int, row: Row)] = []
        var day = 0
        for row in rows {
            if row != Row() { ordered.append((day, row)) }
            day += 1
        }
        for day in far.keys.sorted() {
            if let row = far[day] { ordered.append((day, row)) }
        }
        return ordered
    }
}

#if !hasFeature(Embedded)
extension SurvivalTally: Codable {
    private enum CodingKeys: String, CodingKey {
        case missing, days, ended, open
    }

    /// Reads a part; refuses counts below zero, and days that are not ascending.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let days = try container.decode([Int].self, forKey: .days)
        let ended = try container.decode([Int64].self, forKey: .ended)
        let open = try container.decode([Int64].self, forKey: .open)
        let missing = try container.decode(Int64.self, forKey: .missing)
        let refusal = InvalidValue("survival", allowed: Self.allowed)
        guard days.count == ended.count, days.count == open.count, missing >= 0, missing <= Self.most else {
            throw refusal.decodingError(at: container.codingPath)
        }
        self.init()
        self.missing = missing
        var last = -1
        for index in days.indices {
            let row = Row(ended: ended[index], open: open[index])
            guard days[index] > last, row != Row(), row.ended >= 0, row.open >= 0, row.ended <= Self.most,
                row.open <= Self.most
            else { throw refusal.decodingError(at: container.codingPath) }
            last = days[index]
            do { try add(row, after: last) } catch { throw error.decodingError(at: container.codingPath) }
        }
    }

    /// Writes the days that occur, and beside each how many ended and how many were open.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let ordered = ordered
        try container.encode(missing, forKey: .missing)
        try container.encode(ordered.map { $0.day }, forKey: .days)
        try container.encode(ordered.map { $0.row.ended }, forKey: .ended)
        try container.encode(ordered.map { $0.row.open }, forKey: .open)
    }
}
#endif
