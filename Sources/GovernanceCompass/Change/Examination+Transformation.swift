internal import Domain

// How rules read a plan: what a list of codes names, what has happened by the day, and whether all entries are there.

extension Examination {
    /// States that all entries of a list were recorded.
    mutating func requireAll<Element>(of list: Listed<Element>, at place: Address) {
        require(!hasUnlisted(list, at: "\(place).complete"), at: "\(place).complete")
    }

    /// Whether one of some codes is named; unknown where nothing was recorded or a code is not known.
    mutating func namesOne<Member: ClosedList>(
        of members: [Member], in codes: [Coded<Member>]?, at place: @autoclosure () -> Address
    ) -> Truth {
        guard let codes else { return unknown(at: place()) }
        for member in members where codes.contains(.known(member)) { return .true }
        for code in codes where !code.isKnown { return unknown(at: place()) }
        return .false
    }

    /// Whether a recorded day is the reference day or before it; stated as none is no.
    mutating func hasCome(_ date: Recorded<DateRange>, at place: Address) -> Truth {
        let exists = fact(date, at: place).exists
        guard exists.isTrue, let known = date.value else { return exists }
        return hasCome(known, at: place)
    }

    /// Whether a day is the reference day or before it; unknown if it was not recorded.
    mutating func hasCome(_ date: DateRange?, at place: Address) -> Truth {
        guard let date else { return unknown(at: place) }
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        return isPast(date, at: place)
    }

    /// Whether something was on a day or later than that of something else; stated as none is no.
    mutating func follows(
        _ date: Recorded<DateRange>, at place: Address, _ first: Recorded<DateRange>, at firstPlace: Address
    ) -> Truth {
        let exist = fact(date, at: place).exists && fact(first, at: firstPlace).exists
        guard exist.isTrue else { return exist }
        return isOnOrBefore(first.value, at: firstPlace, date.value, at: place)
    }

    /// Whether a day has come and is at most so many months ago; unknown where the date leaves that open.
    mutating func isAtMost(_ date: DateRange?, monthsAgo months: Int, at place: Address) -> Truth {
        let hasCome = hasCome(date, at: place)
        guard !hasCome.isFalse, let date else { return hasCome }
        let first = date.earliest.map { $0.adding(months: months, rounding: .up) ?? .max }
        let last = date.latest.map { $0.adding(months: months, rounding: .up) ?? .max }
        for limit in [first, last] { mayChange(on: limit?.adding(days: 1)) }
        if let first, day <= first { return hasCome }
        if let last, day > last { return .false }
        return unknown(at: place)
    }

    /// Whether a recorded day has come and is at most so many months ago; stated as none is no.
    mutating func isAtMost(_ date: Recorded<DateRange>, monthsAgo months: Int, at place: Address) -> Truth {
        let exists = fact(date, at: place).exists
        guard exists.isTrue else { return exists }
        return isAtMost(date.value, monthsAgo: months, at: place)
    }
}
