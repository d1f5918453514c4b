internal import Domain

// How rules read a plan: what a list of codes names, what has happened by the day, and whether all entries are there.

extension Examination {
    /// States that all entries of a list were recorded.
    mutating func requireAll<Element>(of list: Listed<Element>, at place: Address) {
        require(!hasUnlisted(list, at: "\(place).complete"), at: "\(place).complete")
    }

    /// Whether something was on a day or later than that of something else; stated as none is no.
    mutating func follows(
        _ date: Recorded<DateRange>, at place: Address, _ first: Recorded<DateRange>, at firstPlace: Address
    ) -> Truth {
        let exist = fact(date, at: place).exists && fact(first, at: firstPlace).exists
        guard exist.isTrue else { return exist }
        return isOnOrBefore(first.value, at: firstPlace, date.value, at: place)
    }

    /// Whether a recorded day has come and is on or before another one; stated as none is no.
    mutating func hasCome(
        _ date: Recorded<DateRange>, at place: Address, onOrBefore other: DateRange?, at otherPlace: Address
    ) -> Truth {
        let hasCome = hasCome(date, at: place)
        guard hasCome.isTrue else { return hasCome }
        return isOnOrBefore(date.value, at: place, other, at: otherPlace)
    }
}
