public import Domain

/// As what somebody drives the process of the cooperation (rol van de trekker).
public enum ProcessLeadRole: String, ClosedList, Transferable {
    /// Voorzitter.
    case chair
    /// Coördinator.
    case coordinator
    /// Trekker.
    case driver

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .chair:
                (
                    LocalizedText(nl: "voorzitter", en: "chair"),
                    LocalizedText(
                        nl: "Zit de bijeenkomsten van het netwerk voor.", en: "Chairs the meetings of the network.")
                )
            case .coordinator:
                (
                    LocalizedText(nl: "coördinator", en: "coordinator"),
                    LocalizedText(
                        nl: "Verbindt de partijen en bewaakt de voortgang.",
                        en: "Connects the parties and guards the progress.")
                )
            case .driver:
                (
                    LocalizedText(nl: "trekker", en: "driver"),
                    LocalizedText(
                        nl: "Brengt het proces op gang en versnelt het.", en: "Sets the process going and speeds it up."
                    )
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1")])
    }
}
