public import Domain

/// For whom conditions are to be organised (voor wie condities nodig zijn): five.
public enum ConditionBeneficiary: String, ClosedList, Transferable {
    /// Huishoudens.
    case households
    /// Professionals.
    case professional
    /// Bestuurders.
    case director
    /// Toezichthouders.
    case supervisor
    /// Stelselverantwoordelijken.
    case systemOwner

    /// The term.
    public var term: Term {
        switch self {
        case .households: ActorGroup.households.term
        case .professional: ActorLayer.professional.term
        case .director: ActorLayer.director.term
        case .supervisor: ActorLayer.supervisor.term
        case .systemOwner: ActorLayer.systemOwner.term
        }
    }
}
