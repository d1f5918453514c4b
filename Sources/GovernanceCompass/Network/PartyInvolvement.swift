public import Domain

/// How far a party is involved in the cooperation of a region (mate van betrokkenheid).
///
/// It is about the network, not about a household: that is `InvolvementForm`.
public enum PartyInvolvement: String, ClosedList, Transferable {
    /// Directly involved.
    case direct
    /// Of indirect influence.
    case indirectInfluence
    /// Perhaps not involved yet, and able to play an important part.
    case notYetInvolved

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .direct:
                (
                    LocalizedText(nl: "direct betrokken", en: "directly involved"),
                    LocalizedText(
                        nl: "Werkt nu al aan gezonde en veilige thuissituaties mee.",
                        en: "Already works towards healthy and safe homes.")
                )
            case .indirectInfluence:
                (
                    LocalizedText(nl: "indirecte invloed", en: "indirect influence"),
                    LocalizedText(
                        nl: "Heeft indirect invloed, zoals scholen en woningcorporaties.",
                        en: "Has indirect influence, such as schools and housing corporations.")
                )
            case .notYetInvolved:
                (
                    LocalizedText(nl: "nog niet betrokken", en: "not yet involved"),
                    LocalizedText(
                        nl: "Doet misschien nog niet mee, en kan een belangrijke rol spelen.",
                        en: "Perhaps does not take part yet, and can play an important part.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1, Netwerk in kaart")])
    }
}
