public import Domain

/// After which time a measure can show something (termijn).
public enum IndicatorHorizon: String, ClosedList, Transferable {
    /// Can show something within the run of a trajectory.
    case short
    /// Shows something only when trajectories are completed.
    case medium
    /// Shows something only after a long time, with research.
    case long

    /// The term.
    public var term: Term {
        switch self {
        case .short:
            Term(
                rawValue, LocalizedText(nl: "korte termijn", en: "short term"),
                definition: LocalizedText(
                    nl: "Kan binnen de looptijd van een traject al iets laten zien.",
                    en: "Can show something within the run of a trajectory."),
                citations: [.domein("6.1"), .sturen("2.1.2")])
        case .medium:
            Term(
                rawValue, LocalizedText(nl: "middellange termijn", en: "medium term"),
                definition: LocalizedText(
                    nl: "Laat pas iets zien als trajecten zijn afgerond.",
                    en: "Shows something only when trajectories are completed."),
                decision: LocalizedText(
                    nl: "Een tussenstap van deze SDK tussen de twee termijnen van de bronnen.",
                    en: "A step of this SDK between the two terms of the sources."))
        case .long:
            Term(
                rawValue, LocalizedText(nl: "lange termijn", en: "long term"),
                definition: LocalizedText(
                    nl: "Laat pas na lange tijd iets zien, met onderzoek.",
                    en: "Shows something only after a long time, with research."),
                citations: [.domein("6.1"), .sturen("2.1.2")])
        }
    }
}
