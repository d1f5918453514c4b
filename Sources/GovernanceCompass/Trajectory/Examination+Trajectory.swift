internal import Domain

// How rules read the trajectory and its plans: what was done, and what lies near the reference day.

extension Examination {
    /// States that something was done by the reference day.
    mutating func requireDone(
        _ date: Recorded<DateRange>, at place: @autoclosure () -> Address, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let done = need(date, at: place(), mend: mend()) else { return }
        require(hasCome(done, at: place()), at: place(), seen: done.detail, mend: mend())
    }

    /// Whether a day lies at most so many months before the reference day, or is planned within so many months.
    mutating func isWithin(
        _ months: Int, of date: DateRange?, at place: @autoclosure () -> Address
    ) -> Truth {
        guard let date else { return unknown(at: place()) }
        let firsts = [date.earliest, date.latest].map { $0.map { $0.adding(months: -months, rounding: .down) ?? .min } }
        let lasts = [date.earliest, date.latest].map { $0.map { $0.adding(months: months, rounding: .up) ?? .max } }
        for day in firsts { mayChange(on: day) }
        for day in lasts { mayChange(on: day?.adding(days: 1)) }
        let isNotTooLate = Truth(lasts.map { limit in limit.map { day <= $0 } }, unanimous: true)
        let isNotTooEarly = Truth(firsts.map { limit in limit.map { day >= $0 } }, unanimous: true)
        let isWithin = isNotTooLate && isNotTooEarly
        return isWithin.isUnknown ? unknown(at: place()) : isWithin
    }
}

extension Truth {
    /// What several answers agree on; unknown if one is missing or they differ.
    fileprivate init(_ answers: [Bool?], unanimous: Bool) {
        guard let first = answers.first, let known = first, answers.allSatisfy({ $0 == known }) else {
            self = .unknown
            return
        }
        self = Truth(known)
    }
}
