/// How far a process has come on a day (stand van een proces), as it follows from recorded steps.
public enum ProcessStanding<State: Hashable & Sendable>: Hashable, Sendable {
    /// It was stated that nothing happened.
    case notBegun
    /// It is in this state.
    case at(State)
    /// It cannot be told: nothing was recorded, or which step came last is not known.
    case unknown
}

extension ProcessStanding {
    /// The state after the last of the steps that were taken by a day.
    ///
    /// The order in which steps were recorded makes no difference; of several on one day the one that comes later in
    /// the process is the last. An undated step, or one that may lie on either side of another, leaves it unknown
    /// unless both lead to the same state.
    init(_ steps: [DatedStep<State>], isComplete: Bool, on day: CalendarDate) {
        var taken: [DatedStep<State>] = []
        var isDoubtful: [DatedStep<State>] = []
        for step in steps {
            switch step.on.flatMap({ $0.isOnOrBefore(day) }) {
            case true?: taken.append(step)
            case false?: break
            case nil: isDoubtful.append(step)
            }
        }
        var candidates = isDoubtful
        for step in taken where !taken.contains(where: { step.isCertainlyBefore($0) }) { candidates.append(step) }
        guard let first = candidates.first else {
            self = isComplete ? .notBegun : .unknown
            return
        }
        for other in candidates where other.state != first.state {
            self = .unknown
            return
        }
        // A doubtful step may not have been taken at all: alone it settles nothing.
        self = first.state.map { taken.isEmpty ? .unknown : .at($0) } ?? .unknown
    }
}
