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
                        nl: "Zit voor en zorgt dat elke stem gehoord en gewogen wordt.",
                        en: "Chairs and sees that every voice is heard and weighed.")
                )
            case .coordinator:
                (
                    LocalizedText(nl: "coördinator", en: "coordinator"),
                    LocalizedText(
                        nl: "Stemt af en zorgt dat elke stem gehoord en gewogen wordt.",
                        en: "Coordinates and sees that every voice is heard and weighed.")
                )
            case .driver:
                (
                    LocalizedText(nl: "trekker", en: "driver"),
                    LocalizedText(
                        nl: "Houdt gaande en zorgt dat elke stem gehoord en gewogen wordt.",
                        en: "Keeps going and sees that every voice is heard and weighed.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1, Wie te betrekken?")],
            decision: LocalizedText(
                nl: "De bron noemt de drie naast elkaar en geeft ze dezelfde taken: verbinden, versnellen, bewaken.",
                en:
                    "The source names the three side by side and gives them the same tasks: to connect, to speed up, to "
                    + "guard."))
    }
}
