public import Domain

/// For what an analysis is used (gebruik van een analyse).
public enum AnalysisPurpose: String, ClosedList, Transferable {
    /// To understand why it is as it is.
    case understanding
    /// To set goals and choose help.
    case choosingHelp
    /// To ask for a measure or to weigh one.
    case weighing
    /// As a risk appraisal, for which it is not meant.
    case riskAppraisal
    /// As the diagnosis of somebody, for which it is not meant.
    case diagnosis

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .understanding:
                (
                    LocalizedText(nl: "begrijpen", en: "understanding"),
                    LocalizedText(
                        nl: "Om te begrijpen waarom het vastloopt.", en: "To understand why things get stuck.")
                )
            case .choosingHelp:
                (
                    LocalizedText(nl: "hulp kiezen", en: "choosing help"),
                    LocalizedText(
                        nl: "Om doelen te stellen en te kiezen wat past.", en: "To set goals and choose what fits.")
                )
            case .weighing:
                (
                    LocalizedText(nl: "onderbouwing van een weging", en: "grounds of a weighing"),
                    LocalizedText(
                        nl: "Als achtergrond van een afweging die zelf op feiten rust.",
                        en: "As the background of a weighing that itself rests on facts.")
                )
            case .riskAppraisal:
                (
                    LocalizedText(nl: "als risicotaxatie", en: "as a risk appraisal"),
                    LocalizedText(
                        nl: "Aangehaald alsof zij een inschatting van risico is.",
                        en: "Cited as if it were an appraisal of risk.")
                )
            case .diagnosis:
                (
                    LocalizedText(nl: "als diagnose", en: "as a diagnosis"),
                    LocalizedText(
                        nl: "Aangehaald alsof zij een diagnose van iemand is.",
                        en: "Cited as if it were a diagnosis of somebody.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Eindnoten"), .proeftuin("2.7")])
    }

    /// Whether an explanatory analysis is meant for it.
    public var isIntended: Bool {
        switch self {
        case .understanding, .choosingHelp, .weighing: true
        case .riskAppraisal, .diagnosis: false
        }
    }
}
