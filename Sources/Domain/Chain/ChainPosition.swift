/// Where a trajectory stands: in a state that the sources describe, or where they leave open what comes next.
public enum ChainPosition: Hashable, Sendable {
    /// In this state.
    case state(ChainState)
    /// At a point from which the sources leave open what comes next.
    case leftOpen(ChainOpenEnd)

    /// The term.
    public var term: Term {
        switch self {
        case .state(let state): state.term
        case .leftOpen(let end): end.term
        }
    }
}
