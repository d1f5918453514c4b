/// The state of a measure (stand), which follows from its recorded steps.
public enum MeasureState: String, ClosedList, Transferable {
    /// It is being considered.
    case considered
    /// It was requested.
    case requested
    /// It was tested and nothing was decided yet.
    case tested
    /// It is in force.
    case inForce
    /// It was refused.
    case refused
    /// It ended or lapsed.
    case ended

    /// The term.
    public var term: Term {
        switch self {
        case .considered: named(.considered)
        case .requested: named(.requested)
        case .tested: named(.tested)
        case .inForce:
            Term(
                rawValue, LocalizedText(nl: "van kracht", en: "in force"),
                definition: LocalizedText(
                    nl: "De maatregel is opgelegd en niet beëindigd.", en: "The measure was imposed and has not ended."),
                citations: [.proeftuin("2.3")])
        case .refused: named(.refused)
        case .ended: named(.ended)
        }
    }

    private func named(_ step: MeasureStep) -> Term {
        Term(rawValue, step.term.name, definition: step.term.definition, citations: step.term.citations)
    }

    /// The steps that can be expected next; what happened can always be recorded.
    public var nextSteps: [MeasureStep] {
        switch self {
        case .considered: [.requested, .tested]
        case .requested: [.tested, .imposed, .refused]
        case .tested: [.requested, .imposed, .refused]
        case .inForce: [.executionStarted, .extended, .ended, .lapsed]
        case .refused, .ended: []
        }
    }
}
