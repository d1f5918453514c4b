internal import Domain

// How rules read the governance of a network.

extension Examination {
    /// Whether a code stands in a list of codes; unknown where nothing was recorded, or one of them is not known.
    mutating func isNamed<Member: ClosedList>(
        _ member: Member, in codes: [Coded<Member>]?, at place: @autoclosure () -> Address
    ) -> Truth {
        guard let codes else { return unknown(at: place()) }
        if codes.contains(.known(member)) { return .true }
        for code in codes where !code.isKnown { return unknown(at: place()) }
        return .false
    }

    /// States that every member of a closed list stands in a list of codes.
    mutating func requireAll<Member: ClosedList>(
        _ members: Member.Type, in codes: Recorded<[Coded<Member>]>, at place: Address
    ) {
        guard let codes = need(codes, at: place) else { return }
        for member in members.allCases {
            require(isNamed(member, in: codes, at: place), at: "\(place).\(member)", seen: .none)
        }
    }

    /// Whether a date is past and lies no more than so many months back.
    mutating func isRecent(
        _ date: DateRange?, within months: Int, at place: @autoclosure () -> Address
    ) -> Truth {
        guard let date else { return unknown(at: place()) }
        let first = date.earliest?.lastDay(within: months)
        let last = date.latest?.lastDay(within: months)
        for day in [first, last] { mayChange(on: day?.adding(days: 1)) }
        for day in [date.earliest, date.latest] { mayChange(on: day) }
        let isPast = isPast(date, at: place())
        if let last, day > last { return .false }
        if let first, day <= first { return isPast }
        return isPast && unknown(at: place())
    }

    /// Whether a recorded date is past; stated as none is no.
    mutating func isPast(_ date: Recorded<DateRange>, since place: Address) -> Truth {
        let isThere = fact(date, at: place).exists
        guard isThere.isTrue, case .stated(let date, _) = date.asKnown(on: day) else { return isThere }
        for bound in [date.earliest, date.latest] { mayChange(on: bound) }
        return isPast(date, at: place)
    }
}
