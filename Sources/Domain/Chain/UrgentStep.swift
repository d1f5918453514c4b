/// A step on an urgent route (stap), as it can be recorded.
///
/// They are told of the quick start and of the table of a municipality; for the other routes no source tells steps.
public enum UrgentStep: String, ClosedList, Transferable {
    /// The case was brought in.
    case called
    /// A small team met and interpreted the situation.
    case interpreted
    /// It was settled who holds the case together, and who does what and when.
    case agreed
    /// The first actions have begun.
    case actionsStarted

    /// Its place in the order in which the sources tell the steps.
    var rank: Int {
        switch self {
        case .called: 0
        case .interpreted: 1
        case .agreed: 2
        case .actionsStarted: 3
        }
    }

    /// Whether no source tells what comes after it.
    var isLast: Bool { self == .actionsStarted }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .called:
                (
                    LocalizedText(nl: "ingebracht", en: "brought in"),
                    LocalizedText(
                        nl: "Iemand bracht de casus in langs deze route.", en: "Somebody brought the case in this way.")
                )
            case .interpreted:
                (
                    LocalizedText(nl: "geduid", en: "interpreted"),
                    LocalizedText(
                        nl: "Een klein team kwam samen en duidde wat er speelt.",
                        en: "A small team met and interpreted what is going on.")
                )
            case .agreed:
                (
                    LocalizedText(nl: "afgesproken", en: "agreed"),
                    LocalizedText(
                        nl: "Wie de regie heeft en wie wat wanneer doet, is afgesproken.",
                        en: "Who directs, and who does what and when, was agreed.")
                )
            case .actionsStarted:
                (
                    LocalizedText(nl: "eerste acties gestart", en: "first actions started"),
                    LocalizedText(
                        nl: "Wat als eerste nodig was, is begonnen.", en: "What was needed first has begun.")
                )
            }
        let citations: [Citation] =
            switch self {
            case .called, .agreed: [.kompas("Stap 7"), .domein("Bijlage 6")]
            case .interpreted, .actionsStarted: [.kompas("Stap 7")]
            }
        return Term(rawValue, names.name, definition: names.definition, citations: citations)
    }
}
