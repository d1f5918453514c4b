public import Domain

/// A level on which a family-oriented look explains violence (verklaringsniveau): the six of the guide.
///
/// They are another list than the four of the balance model, and neither maps to the other.
public enum ExplanatoryLevel: String, ClosedList, Transferable {
    /// Cultuur.
    case culture
    /// Maatschappij.
    case society
    /// Netwerk om het gezin heen.
    case surroundingNetwork
    /// Omstandigheden in en rond het gezin.
    case circumstances
    /// Interactie tussen mensen.
    case interaction
    /// Het individu met zijn biologische context.
    case individual

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .culture:
                (
                    LocalizedText(nl: "cultuur", en: "culture"),
                    LocalizedText(
                        nl: "Opvattingen en gewoonten waarin mensen leven.",
                        en: "Views and customs in which people live.")
                )
            case .society:
                (
                    LocalizedText(nl: "maatschappij", en: "society"),
                    LocalizedText(
                        nl: "Wat regels, voorzieningen en kansen met mensen doen.",
                        en: "What rules, services and chances do to people.")
                )
            case .surroundingNetwork:
                (
                    LocalizedText(nl: "netwerk om het gezin heen", en: "network around the family"),
                    LocalizedText(
                        nl: "Familie, vrienden, buren en anderen om het huishouden.",
                        en: "Relatives, friends, neighbours and others around the household.")
                )
            case .circumstances:
                (
                    LocalizedText(
                        nl: "omstandigheden in en rond het gezin", en: "circumstances in and around the family"),
                    LocalizedText(
                        nl: "Wonen, geld, werk, gezondheid en wat er verder speelt.",
                        en: "Housing, money, work, health and what else is going on.")
                )
            case .interaction:
                (
                    LocalizedText(nl: "interactie tussen mensen", en: "interaction between people"),
                    LocalizedText(
                        nl: "Hoe mensen op elkaar reageren, ook door het geweld.",
                        en: "How people react to each other, because of the violence too.")
                )
            case .individual:
                (
                    LocalizedText(nl: "het individu", en: "the individual"),
                    LocalizedText(
                        nl: "Iemand zelf, met lichaam en aanleg.", en: "Somebody himself or herself, body and nature.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Gezinsgericht kijken en handelen")]
        )
    }
}
