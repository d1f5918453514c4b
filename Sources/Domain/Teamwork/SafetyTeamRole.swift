/// How near the safety team comes to a household (rol van het veiligheidsteam): the choice that is made on purpose.
public enum SafetyTeamRole: String, ClosedList, Transferable {
    /// Somebody of the safety team is with the household too.
    case withHousehold
    /// The safety team advises the worker of the local team.
    case adviceToLocalTeam

    /// The term.
    public var term: Term {
        switch self {
        case .withHousehold:
            Term(
                rawValue, LocalizedText(nl: "ook bij het huishouden", en: "with the household too"),
                definition: LocalizedText(
                    nl: "Iemand van het veiligheidsteam komt zelf bij het huishouden.",
                    en: "Somebody of the safety team meets the household in person."),
                citations: [.proeftuin("4.4")])
        case .adviceToLocalTeam:
            Term(
                rawValue, LocalizedText(nl: "advies aan het lokale team", en: "advice to the local team"),
                definition: LocalizedText(
                    nl: "Het veiligheidsteam adviseert wie vanuit het lokale team bij het huishouden komt.",
                    en: "The safety team advises whoever meets the household for the local team."),
                citations: [.proeftuin("4.4"), .proeftuin("3.2")])
        }
    }
}
