internal import Domain

// How rules read the trajectory and its plans: which steps were begun, what a list of codes holds, what was done.

extension Examination {
    /// Whether something was done by the reference day: what is planned was not, and no day is unknown.
    mutating func wasDone(_ date: DateRange?, at place: @autoclosure () -> Address) -> Truth {
        guard let date else { return unknown(at: place()) }
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        return isPast(date, at: place())
    }

    /// Whether something was done by the reference day: stated as none is no.
    mutating func wasDone(_ date: Recorded<DateRange>, at place: @autoclosure () -> Address) -> Truth {
        let exists = fact(date, at: place()).exists
        guard exists.isTrue else { return exists }
        return wasDone(date.asKnown(on: day).value, at: place())
    }

    /// States that something was done by the reference day.
    mutating func requireDone(
        _ date: Recorded<DateRange>, at place: @autoclosure () -> Address, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let done = need(date, at: place(), mend: mend()) else { return }
        require(wasDone(done, at: place()), at: place(), seen: done.detail, mend: mend())
    }

    /// Whether a code stands in a list of codes; unknown where it holds a code that this version does not know.
    mutating func names<Member: ClosedList>(
        _ member: Member, in codes: [Coded<Member>]?, at place: @autoclosure () -> Address
    ) -> Truth {
        guard let codes else { return unknown(at: place()) }
        if codes.contains(.known(member)) { return .true }
        for code in codes where !code.isKnown { return unknown(at: place()) }
        return .false
    }

    /// States that each of some codes stands in a list of codes; each has a place of its own.
    mutating func requireAll<Member: ClosedList>(
        _ members: [Member], in codes: [Coded<Member>]?, at place: Address,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let codes = need(codes, at: place) else { return }
        for member in members {
            require(names(member, in: codes, at: place), at: "\(place).\(member)", seen: .none, mend: mend())
        }
    }

    /// States that each of some codes stands in a recorded list of codes; each has a place of its own.
    mutating func requireAll<Member: ClosedList>(
        _ members: [Member], in codes: Recorded<[Coded<Member>]>, at place: Address,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let codes = need(codes, at: place, mend: mend()) else { return }
        requireAll(members, in: codes, at: place, mend: mend())
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
