/// A step with its date and its rank among steps of one day.
struct DatedStep<State: Hashable & Sendable>: Sendable {
    /// The state after it; `nil` if the step is one that this version does not know.
    let state: State?
    let on: DateRange?
    let rank: Int

    func isCertainlyBefore(_ other: DatedStep) -> Bool {
        guard let on, let theirs = other.on else { return false }
        if on.isBefore(theirs) == true { return true }
        guard let day = on.exact, day == theirs.exact else { return false }
        return rank < other.rank
    }
}
