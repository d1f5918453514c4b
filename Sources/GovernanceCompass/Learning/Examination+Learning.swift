internal import Domain

// How rules of this room read lists and days. Where one entry of a list suffices, all are read before they are joined:
// what is read also says until when an outcome holds, and that must not hang on the order of the entries.

extension Examination {
    /// States that all entries of a list were recorded: what is said of each of them hangs on that.
    mutating func requireAll<Element>(_ list: Listed<Element>, at place: Address) {
        require(isComplete(list, at: place), at: "\(place).complete")
    }

    /// Whether a day that may be missing is the reference day or before it.
    mutating func isReached(_ date: DateRange?, at place: @autoclosure () -> Address) -> Truth {
        guard let date else { return unknown(at: place()) }
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        return isPast(date, at: place())
    }

    /// Whether a recorded day is the reference day or before it; false where it was stated that there is none.
    mutating func isReached(_ date: Recorded<DateRange>, at place: @autoclosure () -> Address) -> Truth {
        let isRecorded = fact(date, at: place()).exists
        guard isRecorded.isTrue else { return isRecorded }
        return isReached(date.asKnown(on: day).value, at: place())
    }

    /// Whether a day is the reference day or at most so many months before it; a day that a month lacks is rounded up.
    mutating func isRecent(
        _ date: DateRange?, months: Int, at place: @autoclosure () -> Address
    ) -> Truth {
        let isReached = isReached(date, at: place())
        guard !isReached.isFalse, let date else { return isReached }
        let first = date.earliest?.limit(months: months)
        let last = date.latest?.limit(months: months)
        for limit in [first, last] { mayChange(on: limit?.adding(days: 1)) }
        if let last, day > last { return .false }
        if let first, day <= first { return isReached }
        return unknown(at: place())
    }
}

extension CalendarDate {
    /// The last day that is not more than so many months after this one.
    func limit(months: Int) -> CalendarDate { adding(months: months, rounding: .up) ?? .max }
}
