public import Domain

/// How far a barrier that somebody raised is (stand van een belemmering).
///
/// The states are made by this SDK, of what the guide says of bottlenecks that go beyond the network.
public enum BarrierState: String, ClosedList, Transferable {
    /// Ingebracht.
    case raised
    /// Op de agenda van de kerngroep.
    case onAgenda
    /// Binnen het netwerk opgepakt.
    case inPlan
    /// Doorgegeven aan wie er wel over gaat.
    case escalated
    /// Er is antwoord.
    case answered
    /// Teruggekoppeld aan wie haar inbracht.
    case fedBack

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .raised:
                (
                    LocalizedText(nl: "ingebracht", en: "raised"),
                    LocalizedText(nl: "Iemand heeft haar ingebracht.", en: "Somebody raised it.")
                )
            case .onAgenda:
                (
                    LocalizedText(nl: "op de agenda", en: "on the agenda"),
                    LocalizedText(
                        nl: "De kerngroep heeft haar op de agenda.", en: "The core group has it on the agenda.")
                )
            case .inPlan:
                (
                    LocalizedText(nl: "binnen het netwerk opgepakt", en: "taken up in the network"),
                    LocalizedText(
                        nl: "Er is een actie voor in het activiteitenplan.",
                        en: "There is an activity for it in the activity plan.")
                )
            case .escalated:
                (
                    LocalizedText(nl: "doorgegeven", en: "passed on"),
                    LocalizedText(
                        nl: "Zij is doorgegeven aan wie er wel over gaat.",
                        en: "It was passed on to those who do decide on it.")
                )
            case .answered:
                (
                    LocalizedText(nl: "beantwoord", en: "answered"),
                    LocalizedText(nl: "Er is een antwoord gekomen.", en: "An answer came.")
                )
            case .fedBack:
                (
                    LocalizedText(nl: "teruggekoppeld", en: "told back"),
                    LocalizedText(
                        nl: "Wie haar inbracht, weet wat ermee is gebeurd.",
                        en: "Those who raised it know what came of it.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Leeswijzer"), .kompas("Stap 7")])
    }

    /// What can come next; what happened otherwise can be recorded all the same.
    public var possible: [BarrierState] {
        switch self {
        case .raised: [.onAgenda]
        case .onAgenda: [.inPlan, .escalated]
        case .inPlan: [.escalated, .fedBack]
        case .escalated: [.answered]
        case .answered: [.fedBack, .inPlan]
        case .fedBack: []
        }
    }
}
