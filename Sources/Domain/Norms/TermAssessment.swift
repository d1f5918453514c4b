/// Whether something stayed within a term (termijn gehaald), as far as that can be told on a day.
///
/// A case that still runs is not late before the last day has passed, and not in time either: it is unknown, with
/// the bounds of what it can still become. Nothing recorded about the end is unknown too, never in time and never
/// late.
public struct TermAssessment: Hashable, Sendable {
    /// Whether it stayed within the term; unknown while it runs or where dates are missing or imprecise.
    public let isWithin: Truth
    /// The last day within the term, as precisely as the start is known; `nil` if the start is not known.
    public let lastDay: DateRange?
    /// Whether it still runs on the day; unknown if nothing was recorded about its end.
    public let isRunning: Truth
    /// Calendar days that certainly have passed between start and end, or up to now; `nil` if the start is not known.
    public let daysAtLeast: Int?
    /// Calendar days that have passed at most; `nil` while it runs or where a date is not known.
    public let daysAtMost: Int?
    /// The first day on which the answer may become another though nothing new is recorded; `nil` if there is none.
    public let until: CalendarDate?

    /// Assesses a term on a day.
    ///
    /// - Parameters:
    ///   - term: The term.
    ///   - start: When it began; `nil` if that was not recorded.
    ///   - end: When it ended; stated as none, with the day on which that held, while it runs.
    ///   - day: The reference day; what is dated after it has not happened yet.
    ///   - workingDays: Which days are working days.
    public init(
        _ term: TermLength, from start: DateRange?, to end: Recorded<DateRange>, on day: CalendarDate,
        workingDays: WorkingDayPolicy = .standard
    ) {
        let lastDay = start.flatMap { Self.lastDay(of: term, from: $0, workingDays) }
        self.lastDay = lastDay
        let known = end.asKnown(on: day)
        switch Self.standing(known, from: start, on: day) {
        case .ended(let ended):
            isRunning = .false
            isWithin = lastDay.flatMap { ended.isOnOrBefore($0) }.map { Truth($0) } ?? .unknown
            daysAtLeast = Self.days(from: start?.latest, to: ended.earliest)
            daysAtMost = Self.days(from: start?.earliest, to: ended.latest)
            until = nil
        case .running(let asOf):
            isRunning = asOf == day ? .true : .unknown
            isWithin = lastDay?.latest.map { $0 < asOf } == true ? .false : .unknown
            daysAtLeast = Self.days(from: start?.latest, to: asOf)
            daysAtMost = nil
            until = isWithin.isUnknown ? Self.dayAfter(lastDay?.latest, ifAfter: asOf) : nil
        case .unknown:
            isRunning = .unknown
            isWithin = .unknown
            daysAtLeast = nil
            daysAtMost = nil
            until = nil
        }
    }

    private enum Standing {
        case ended(DateRange)
        case running(asOf: CalendarDate)
        case unknown
    }

    private static func standing(
        _ end: Recorded<DateRange>, from start: DateRange?, on day: CalendarDate
    ) -> Standing {
        switch end {
        case .stated(let ended, _):
            if let start, ended.isBefore(start) == true { return .unknown }
            switch ended.isOnOrBefore(day) {
            case true?: return .ended(ended)
            case false?: return .running(asOf: day)
            case nil: return .unknown
            }
        case .statedAsNone(let provenance):
            // That it has not ended was true on the day of the statement; of later days it says nothing.
            guard let stated = provenance.heldOn?.earliest else { return .unknown }
            return .running(asOf: min(stated, day))
        case .notRecorded: return .unknown
        }
    }

    private static func lastDay(
        of term: TermLength, from start: DateRange, _ workingDays: WorkingDayPolicy
    ) -> DateRange? {
        let earliest = start.earliest.flatMap { term.lastDay(from: $0, workingDays: workingDays) }
        let latest = start.latest.flatMap { term.lastDay(from: $0, workingDays: workingDays) }
        return try? DateRange(earliest: earliest, latest: latest)
    }

    private static func days(from first: CalendarDate?, to last: CalendarDate?) -> Int? {
        guard let first, let last else { return nil }
        return max(first.days(until: last), 0)
    }

    private static func dayAfter(_ last: CalendarDate?, ifAfter asOf: CalendarDate) -> CalendarDate? {
        guard let last, last >= asOf else { return nil }
        return last.adding(days: 1)
    }
}
