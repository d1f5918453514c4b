internal import Domain

// How rules read an approach: what happened by the day, what was stated, and what a list of codes names.

extension Examination {
    /// Whether something happened by the reference day: false if it was stated that it did not, or is foreseen.
    mutating func hasHappened(_ date: Recorded<DateRange>, at place: @autoclosure () -> Address) -> Truth {
        let isRecorded = fact(date, at: place()).exists
        guard isRecorded.isTrue, let date = date.value else { return isRecorded }
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        return isPast(date, at: place())
    }

    /// States that something happened by the reference day.
    mutating func requireHappened(
        _ date: Recorded<DateRange>, at place: @autoclosure () -> Address,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        require(
            hasHappened(date, at: place()), at: place(), seen: date.value?.detail ?? .none, mend: mend())
    }

    /// States that a day is the reference day or before it.
    mutating func requirePast(_ date: DateRange, at place: @autoclosure () -> Address) {
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        require(isPast(date, at: place()), at: place(), seen: date.detail)
    }

    /// States that it was recorded that something is so.
    mutating func requireStated(
        _ fact: Recorded<Bool>, at place: @autoclosure () -> Address, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        require(
            holds(fact, at: place()), at: place(), seen: fact.value?.detail ?? .none, needed: .truth(true), mend: mend()
        )
    }

    /// States that a list of codes names every member; each that it does not name is a gap of its own.
    mutating func requireAll<Member: ClosedList>(
        of codes: Recorded<[Coded<Member>]>, at place: @autoclosure () -> Address, _ gap: (Member) -> Address
    ) {
        guard let codes = need(codes, at: place()) else { return }
        for member in Member.allCases {
            require(names(codes, member, at: place()), at: gap(member), seen: .none)
        }
    }

    /// Whether a list of codes names a member; unknown where it holds a code that this version does not know.
    mutating func names<Member: ClosedList>(
        _ codes: [Coded<Member>], _ member: Member, at place: @autoclosure () -> Address
    ) -> Truth {
        if codes.contains(.known(member)) { return .true }
        for code in codes where !code.isKnown { return unknown(at: place()) }
        return .false
    }

    /// States that all entries of a list were recorded, for a rule that asks something of each of them.
    mutating func requireWhole<Element>(_ list: Listed<Element>, at place: @autoclosure () -> Address) {
        require(isComplete(list, at: place()), at: place())
    }

    /// Whether something was at most so many months ago; unknown where its date leaves that open.
    mutating func isRecent(_ date: DateRange?, notOlderThan months: Int, at place: @autoclosure () -> Address) -> Truth
    {
        let first = date?.earliest?.adding(months: months, rounding: .up)
        let last = date?.latest?.adding(months: months, rounding: .up)
        for limit in [first, last] { mayChange(on: limit?.adding(days: 1)) }
        mayChange(on: date?.earliest)
        mayChange(on: date?.latest)
        guard let date else { return unknown(at: place()) }
        // What is foreseen was not yet.
        if let earliest = date.earliest, earliest > day { return .false }
        if let last, day > last { return .false }
        if let earliest = date.earliest, let latest = date.latest, latest <= day,
            day <= earliest.adding(months: months, rounding: .up) ?? .max
        {
            return .true
        }
        return unknown(at: place())
    }
}
