public import Domain

/// That an actor is responsible, in the end or for a part (eindverantwoordelijkheid, deelverantwoordelijkheid).
public struct SteeringResponsibility: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<SteeringResponsibility>
    /// Whether it is final or partial; `nil` if that was not recorded.
    public var kind: Coded<ResponsibilityKind>?
    /// Who holds it: an actor and never a person; `nil` if that was not recorded.
    public var holder: Identifier<SteeringActor>?
    /// For what, in words of those who agreed it; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a responsibility.
    public init(
        _ id: Identifier<SteeringResponsibility>, _ kind: ResponsibilityKind? = nil,
        of holder: Identifier<SteeringActor>? = nil, words: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.holder = holder
        self.words = words
        self.knownOn = knownOn
    }
}

/// A kind of responsibility in steering (soort verantwoordelijkheid).
public enum ResponsibilityKind: String, ClosedList, Transferable {
    /// Eindverantwoordelijkheid.
    case finalResponsibility
    /// Deelverantwoordelijkheid.
    case partialResponsibility

    /// The term.
    public var term: Term {
        switch self {
        case .finalResponsibility: NetworkTerms.finalResponsibility
        case .partialResponsibility: NetworkTerms.partialResponsibility
        }
    }
}
