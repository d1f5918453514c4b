/// The length of a term (termijn): a number and what is counted.
public struct TermLength: Hashable, Transferable {
    /// What is counted.
    public enum Unit: String, StableCode, Transferable {
        /// Every day.
        case calendarDays
        /// Working days only: a ``WorkingDayPolicy`` says which.
        case workingDays
        /// Weeks of seven days.
        case weeks
        /// Calendar months; a day that a month lacks becomes its last day.
        case months
        /// Calendar years; 29 February becomes 28 February.
        case years
    }

    /// How many: 0 to 10,000.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// Makes a length.
    ///
    /// - Throws: ``InvalidValue`` if the count is outside 0…10,000.
    public init(_ count: Int, _ unit: Unit) throws(InvalidValue) {
        guard Self.limits.contains(count) else { throw InvalidValue("term", allowed: Self.allowed) }
        self.init(valid: count, unit)
    }

    /// Makes a length of a literal of this package.
    init(valid count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    private static var limits: ClosedRange<Int> { 0...10_000 }

    /// What a length may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "een aantal van 0 tot en met 10000", en: "a count from 0 to 10000")
    }

    /// The last day that still lies within the term; `nil` if the calendar does not reach so far.
    ///
    /// The first day itself does not count: five days from a Monday end on Saturday, five working days on the next
    /// Monday if no day between is free. That months and years are rounded down is a decision of this SDK.
    public func lastDay(
        from start: CalendarDate, workingDays: WorkingDayPolicy = .standard
    ) -> CalendarDate? {
        switch unit {
        case .calendarDays: start.adding(days: count)
        case .workingDays: workingDays.adding(workingDays: count, to: start)
        case .weeks: start.adding(days: count * 7)
        case .months: start.adding(months: count, rounding: .down)
        case .years: start.adding(years: count, rounding: .down)
        }
    }

    /// The length in words.
    public func text(in language: Language) -> String {
        let noun: (one: LocalizedText, many: LocalizedText) =
            switch unit {
            case .calendarDays: (LocalizedText(nl: "dag", en: "day"), LocalizedText(nl: "dagen", en: "days"))
            case .workingDays:
                (LocalizedText(nl: "werkdag", en: "working day"), LocalizedText(nl: "werkdagen", en: "working days"))
            case .weeks: (LocalizedText(nl: "week", en: "week"), LocalizedText(nl: "weken", en: "weeks"))
            case .months: (LocalizedText(nl: "maand", en: "month"), LocalizedText(nl: "maanden", en: "months"))
            case .years: (LocalizedText(nl: "jaar", en: "year"), LocalizedText(nl: "jaar", en: "years"))
            }
        return count.description + " " + (count == 1 ? noun.one : noun.many)[language]
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case count, unit
    }

    /// Reads `count` and `unit`; refuses what ``TermLength/init(_:_:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let unit = try container.decode(Unit.self, forKey: .unit)
        do { try self.init(try container.decode(Int.self, forKey: .count), unit) } catch let error as InvalidValue {
            throw error.decodingError(at: container.codingPath + [CodingKeys.count])
        }
    }
    #endif
}
