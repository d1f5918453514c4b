public import Domain

/// When a figure holds (periode of peildatum): during a period, or on one day.
public enum FigurePeriod: Hashable, Sendable {
    /// What happened during a period; inferred if the source does not date it itself.
    case during(Period, isInferred: Bool = false)
    /// How things stood on a day.
    case on(CalendarDate)

    /// The first day.
    public var start: CalendarDate {
        switch self {
        case .during(let period, _): period.start
        case .on(let day): day
        }
    }

    /// Whether both are of the same days; whether they were inferred makes no difference.
    public func isSame(as other: FigurePeriod) -> Bool {
        switch (self, other) {
        case (.during(let mine, _), .during(let theirs, _)): mine == theirs
        case (.on(let mine), .on(let theirs)): mine == theirs
        default: false
        }
    }

    /// Whether both are days, or periods of the same length: in whole months where both have them, else in days.
    public func isAsLong(as other: FigurePeriod) -> Bool {
        switch (self, other) {
        case (.on, .on): return true
        case (.during(let mine, _), .during(let theirs, _)):
            guard let myDays = mine.days, let theirDays = theirs.days else { return false }
            if let myMonths = mine.wholeMonths, let theirMonths = theirs.wholeMonths { return myMonths == theirMonths }
            return myDays == theirDays
        default: return false
        }
    }

    /// Whether there is a day that belongs to both.
    public func overlaps(_ other: FigurePeriod) -> Bool {
        switch (self, other) {
        case (.during(let mine, _), .during(let theirs, _)): mine.overlaps(theirs)
        case (.during(let period, _), .on(let day)), (.on(let day), .during(let period, _)): period.contains(day)
        case (.on(let mine), .on(let theirs)): mine == theirs
        }
    }

    /// The days in words: the first and the last one that belong to it.
    public func text(in language: Language) -> String {
        switch self {
        case .on(let day): return day.iso
        case .during(let period, let isInferred):
            let isDutch = language == .nl
            var text = period.start.iso + (isDutch ? " tot en met " : " up to and including ")
            text += period.end?.adding(days: -1)?.iso ?? (isDutch ? "nu" : "now")
            return isInferred ? text + (isDutch ? " (afgeleid)" : " (inferred)") : text
        }
    }
}

extension Period {
    /// How many whole months it has; `nil` if it is open or does not begin and end on the same day of a month.
    fileprivate var wholeMonths: Int? {
        guard let end, end.day == start.day else { return nil }
        return (end.year - start.year) * 12 + end.month - start.month
    }
}

#if !hasFeature(Embedded)
extension FigurePeriod: Codable {
    private enum CodingKeys: String, CodingKey {
        case during, isInferred, on
    }

    /// Reads `{"during": {…}}`, with `isInferred` where it was, or `{"on": "2024-06-30"}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let day = try container.decodeIfPresent(CalendarDate.self, forKey: .on) {
            guard !container.contains(.during) else {
                throw InvalidValue(
                    "figure period",
                    allowed: LocalizedText(nl: "during of on, niet allebei", en: "during or on, not both")
                ).decodingError(at: container.codingPath)
            }
            self = .on(day)
            return
        }
        self = .during(
            try container.decode(Period.self, forKey: .during),
            isInferred: try container.decodeIfPresent(Bool.self, forKey: .isInferred) ?? false)
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .on(let day): try container.encode(day, forKey: .on)
        case .during(let period, let isInferred):
            try container.encode(period, forKey: .during)
            if isInferred { try container.encode(true, forKey: .isInferred) }
        }
    }
}
#endif
