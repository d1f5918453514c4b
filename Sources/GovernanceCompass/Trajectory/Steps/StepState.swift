public import Domain

/// How far a step of the trajectory is (stand van een stap).
///
/// The guide prints no such states: they are a decision of this SDK, made of what it says happens in each step.
public enum StepState: String, ClosedList, Transferable {
    /// Nog niet begonnen.
    case notBegun
    /// Er wordt aan gewerkt.
    case inProgress
    /// Er ligt een concept van het resultaat.
    case drafted
    /// Het concept is voorgelegd.
    case consulted
    /// Het resultaat heeft draagvlak.
    case endorsed
    /// Heropend om te herzien.
    case reopened

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .notBegun:
                (
                    LocalizedText(nl: "nog niet begonnen", en: "not begun yet"),
                    LocalizedText(nl: "Aan de stap is nog niet begonnen.", en: "The step was not begun yet.")
                )
            case .inProgress:
                (
                    LocalizedText(nl: "in uitvoering", en: "in progress"),
                    LocalizedText(nl: "Er wordt aan de stap gewerkt.", en: "The step is being worked on.")
                )
            case .drafted:
                (
                    LocalizedText(nl: "concept gereed", en: "drafted"),
                    LocalizedText(
                        nl: "Er ligt een concept van wat de stap oplevert.",
                        en: "There is a draft of what the step yields.")
                )
            case .consulted:
                (
                    LocalizedText(nl: "voorgelegd", en: "consulted"),
                    LocalizedText(
                        nl: "Het concept is voorgelegd aan wie het aangaat.",
                        en: "The draft was put to those whom it concerns.")
                )
            case .endorsed:
                (
                    LocalizedText(nl: "gedragen", en: "endorsed"),
                    LocalizedText(
                        nl: "Het resultaat van de stap heeft draagvlak.", en: "What the step yields has support.")
                )
            case .reopened:
                (
                    LocalizedText(nl: "heropend", en: "reopened"),
                    LocalizedText(
                        nl: "De stap is opnieuw begonnen om het resultaat te herzien.",
                        en: "The step was begun again to revise what it yielded.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Leeswijzer")])
    }

    /// What can come next; what happened otherwise can be recorded all the same.
    public var possible: [StepMove] {
        switch self {
        case .notBegun: [.begin]
        case .inProgress: [.draft]
        case .drafted: [.consult]
        case .consulted: [.endorse, .giveBack]
        case .endorsed: [.reopen]
        case .reopened: [.draft, .endorse]
        }
    }
}
