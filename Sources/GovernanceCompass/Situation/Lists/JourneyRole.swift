public import Domain

/// In which role somebody takes part in a client journey (rol in een klantreis).
public enum JourneyRole: String, ClosedList, Transferable {
    /// Uitvoerder.
    case executor
    /// Beleidsmaker.
    case policyMaker
    /// (Familie)ervaringsdeskundige.
    case expertByExperience
    /// Cliënt.
    case client
    /// Naaste.
    case closeOne
    /// Procesbegeleider.
    case facilitator

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .executor:
                (
                    LocalizedText(nl: "uitvoerder", en: "executor"),
                    LocalizedText(
                        nl: "Werkt met huishoudens.",
                        en: "Works with households.")
                )
            case .policyMaker:
                (
                    LocalizedText(nl: "beleidsmaker", en: "policy maker"),
                    LocalizedText(
                        nl: "Maakt beleid.",
                        en: "Makes policy.")
                )
            case .expertByExperience:
                (
                    LocalizedText(
                        nl: "(familie)ervaringsdeskundige", en: "expert by experience, of the own life or the family"),
                    LocalizedText(
                        nl: "Brengt eigen ervaring in, of die van familie.",
                        en: "Brings in own experience, or that of family.")
                )
            case .client:
                (
                    LocalizedText(nl: "cliënt", en: "client"),
                    LocalizedText(
                        nl: "Doet mee vanuit het eigen leven.",
                        en: "Takes part from the own life.")
                )
            case .closeOne:
                (
                    LocalizedText(nl: "naaste", en: "somebody close"),
                    LocalizedText(
                        nl: "Staat dicht bij iemand om wie het gaat.",
                        en: "Is close to somebody whom it is about.")
                )
            case .facilitator:
                (
                    LocalizedText(nl: "procesbegeleider", en: "facilitator"),
                    LocalizedText(
                        nl: "Begeleidt de bijeenkomst.",
                        en: "Guides the session.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 4, Draaiboek Klantreis")],
            decision: self == .facilitator
                ? LocalizedText(
                    nl: "De bron zegt niet of wie begeleidt meetelt bij de zes tot tien; hier telt die niet mee.",
                    en:
                        "The source does not say whether who guides counts among the six to ten; here that one does not."
                )
                : nil)
    }
}
