internal import Domain

// How rules read an approach: what happened by the day, what was stated, and what a list of codes names.

extension Examination {
    /// States that something happened by the reference day.
    mutating func requireHappened(
        _ date: Recorded<DateRange>, at place: @autoclosure () -> Address,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        require(
            hasCome(date, at: place()), at: place(), seen: date.value?.detail ?? .none, mend: mend())
    }

    /// States that a day is the reference day or before it.
    mutating func requirePast(_ date: DateRange, at place: @autoclosure () -> Address) {
        require(hasCome(date, at: place()), at: place(), seen: date.detail)
    }

    /// States that it was recorded that something is so.
    mutating func requireStated(
        _ fact: Recorded<Bool>, at place: @autoclosure () -> Address, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        require(
            holds(fact, at: place()), at: place(), seen: fact.value?.detail ?? .none, needed: .truth(true), mend: mend()
        )
    }

    /// States that all entries of a list were recorded, for a rule that asks something of each of them.
    mutating func requireWhole<Element>(_ list: Listed<Element>, at place: @autoclosure () -> Address) {
        require(isComplete(list, at: place()), at: place())
    }
}
