internal import Domain

extension Ambition {
    /// The days of the interviews, if they were recorded.
    var interviewsOn: DateRange? { interviews.value?.on }
}

extension Examination {
    /// Whether a list of codes holds more than one; a code that this version does not know may be any.
    mutating func areDiverse<Member: ClosedList>(
        _ codes: [Coded<Member>]?, at place: @autoclosure () -> Address
    ) -> Truth {
        guard let codes else { return unknown(at: place()) }
        var members: Set<Member> = []
        var hasUnknown = false
        for code in codes {
            guard let member = code.member else {
                hasUnknown = true
                continue
            }
            members.insert(member)
        }
        if members.count > 1 { return .true }
        return hasUnknown ? unknown(at: place()) : .false
    }
}
