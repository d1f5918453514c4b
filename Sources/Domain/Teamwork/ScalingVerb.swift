/// What the field calls scaling (op-, af- en bijschalen): eight different things, kept apart.
///
/// More and less have no order of worth here: none of the eight is a step up or down a ladder of seriousness.
public enum ScalingVerb: String, ClosedList, Transferable {
    /// Bijschalen: expertise joins, everybody stays.
    case addExpertise
    /// Opschalen: another authority gets the case.
    case escalateCase
    /// Overdragen: another organisation takes over.
    case handOver
    /// Afbouwen: less involvement, step by step.
    case taper
    /// Op- en afschalen van functies: more or less treatment, guidance or protection.
    case functionScaling
    /// Escaleren van een beslissing: a decision is taken higher up the agreed ladder.
    case decisionEscalation
    /// Agenderen van een knelpunt: what nobody near the household can solve goes to those who govern.
    case barrierEscalation
    /// Contactfrequentie: the director and the helpers speak more or less often.
    case contactFrequency

    /// Whether the household gets to do with another party than before.
    public var movesCaseElsewhere: Bool { self == .escalateCase || self == .handOver }

    /// The term.
    public var term: Term {
        switch self {
        case .addExpertise: ScalingTerms.addExpertise
        case .escalateCase: ScalingTerms.escalateCase
        case .handOver: InvolvementTerms.handOver
        case .taper: InvolvementTerms.taper
        case .functionScaling: ScalingTerms.functionScaling
        case .decisionEscalation: ScalingTerms.decisionEscalation
        case .barrierEscalation: ScalingTerms.barrierEscalation
        case .contactFrequency: ScalingTerms.contactFrequency
        }
    }
}
