public import Domain

/// The questions that are asked over a network map once its lines are drawn (reflectievragen).
public enum ReflectionQuestion: String, ClosedList, Transferable {
    /// What goes well, and what keeps it so.
    case goesWell
    /// What can be better, what stands in the way, which action it asks.
    case canImprove
    /// Where contact is absent that would be of value to households, and what it takes to make it.
    case isLacking
    /// What is agreed, and which actions follow.
    case nextSteps

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .goesWell:
                (
                    LocalizedText(nl: "wat gaat goed", en: "what goes well"),
                    LocalizedText(
                        nl: "Waar de samenwerking sterk is, en wat haar zo houdt.",
                        en: "Where the cooperation is strong, and what keeps it so.")
                )
            case .canImprove:
                (
                    LocalizedText(nl: "wat kan beter", en: "what can be better"),
                    LocalizedText(
                        nl: "Waar contact is dat nog niet goed loopt, wat in de weg zit en welke actie nodig is.",
                        en: "Where contact does not run well yet, what stands in the way, and which action it asks.")
                )
            case .isLacking:
                (
                    LocalizedText(nl: "wat ontbreekt", en: "what is lacking"),
                    LocalizedText(
                        nl:
                            "Waar weinig of geen contact is dat volgens het Toekomstscenario en huishoudens van waarde zou "
                            + "zijn, en wat nodig is om het te leggen.",
                        en:
                            "Where there is little or no contact that would be of value according to the Toekomstscenario and "
                            + "households, and what it takes to make it."
                    )
                )
            case .nextSteps:
                (
                    LocalizedText(nl: "wat gaan we doen", en: "what we will do"),
                    LocalizedText(
                        nl: "Wat er wordt afgesproken en welke acties volgen.",
                        en: "What is agreed and which actions follow.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1, Netwerk in kaart")])
    }
}
