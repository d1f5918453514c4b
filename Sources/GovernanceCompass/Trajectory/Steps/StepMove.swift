public import Domain

/// What can be done with a step of the trajectory (zet).
public enum StepMove: String, ClosedList, Transferable {
    /// Beginnen.
    case begin
    /// Een concept maken.
    case draft
    /// Voorleggen.
    case consult
    /// Draagvlak vastleggen.
    case endorse
    /// Teruggeven met opmerkingen.
    case giveBack
    /// Heropenen.
    case reopen

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .begin:
                (
                    LocalizedText(nl: "beginnen", en: "begin"),
                    LocalizedText(nl: "Aan de stap beginnen.", en: "Begin the step.")
                )
            case .draft:
                (
                    LocalizedText(nl: "concept maken", en: "draft"),
                    LocalizedText(
                        nl: "Een concept maken van wat de stap oplevert.", en: "Make a draft of what the step yields.")
                )
            case .consult:
                (
                    LocalizedText(nl: "voorleggen", en: "consult"),
                    LocalizedText(
                        nl: "Het concept voorleggen aan wie het aangaat.",
                        en: "Put the draft to those whom it concerns.")
                )
            case .endorse:
                (
                    LocalizedText(nl: "draagvlak vastleggen", en: "endorse"),
                    LocalizedText(
                        nl: "Vastleggen dat het resultaat wordt gedragen.", en: "Record that the result is supported.")
                )
            case .giveBack:
                (
                    LocalizedText(nl: "teruggeven", en: "give back"),
                    LocalizedText(
                        nl: "Het concept teruggeven met opmerkingen.", en: "Give the draft back with remarks.")
                )
            case .reopen:
                (
                    LocalizedText(nl: "heropenen", en: "reopen"),
                    LocalizedText(nl: "De stap opnieuw openen om te herzien.", en: "Open the step again to revise.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Leeswijzer")])
    }
}
