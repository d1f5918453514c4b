public import Domain

/// What decided which help there is (wat bepalend was).
public enum PlanLead: String, ClosedList, Transferable {
    /// What the household asks for.
    case helpRequest
    /// How one organisation works.
    case organisationsMethod
    /// How somebody sees the own task.
    case viewOfOwnTask
    /// What happens to be available.
    case availableInterventions

    /// The term.
    public var term: Term {
        let professionals = Citation.parallel(
            "Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")
        let parallel = Citation.parallel("Parallele transformaties")
        switch self {
        case .helpRequest:
            return Term(
                rawValue, LocalizedText(nl: "de hulpvraag", en: "the request for help"),
                definition: LocalizedText(
                    nl: "Wat het huishouden vraagt, bepaalt wat er gebeurt.",
                    en: "What the household asks for decides what is done."),
                citations: [professionals, parallel])
        case .organisationsMethod:
            return Term(
                rawValue,
                LocalizedText(nl: "de werkwijze van een organisatie", en: "the way of working of an organisation"),
                definition: LocalizedText(
                    nl: "Hoe een organisatie gewend is te werken, bepaalt wat er gebeurt.",
                    en: "How an organisation is used to working decides what is done."),
                citations: [professionals])
        case .viewOfOwnTask:
            return Term(
                rawValue, LocalizedText(nl: "de eigen taakopvatting", en: "the view of the own task"),
                definition: LocalizedText(
                    nl: "Wat iemand als zijn of haar taak ziet, bepaalt wat er gebeurt.",
                    en: "What somebody sees as the own task decides what is done."),
                citations: [parallel])
        case .availableInterventions:
            return Term(
                rawValue, LocalizedText(nl: "wat er beschikbaar is", en: "what is available"),
                definition: LocalizedText(
                    nl: "Welk aanbod er toevallig is, bepaalt wat er gebeurt.",
                    en: "Which offer happens to be there decides what is done."),
                citations: [parallel])
        }
    }
}
