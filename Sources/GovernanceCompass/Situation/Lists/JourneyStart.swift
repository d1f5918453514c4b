public import Domain

/// From whom a client journey starts (opdracht vooraf).
public enum JourneyStart: String, ClosedList, Transferable {
    /// Een persoon die deelnemers vooraf tekenden.
    case imaginedPerson
    /// Het eigen leven van cliënten en naasten.
    case ownLife
    /// Een bestaande casus.
    case existingCase
    /// Een geweldsprofiel.
    case violenceProfile

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .imaginedPerson:
                (
                    LocalizedText(nl: "een getekende persoon", en: "a person whom participants drew"),
                    LocalizedText(
                        nl: "Een of meer personen die baat hebben bij de uitkomst.",
                        en: "One or more persons who benefit from the outcome.")
                )
            case .ownLife:
                (
                    LocalizedText(nl: "het eigen perspectief", en: "the own life"),
                    LocalizedText(
                        nl: "Cliënten en naasten doen mee vanuit zichzelf.",
                        en: "Clients and those close to them take part from themselves.")
                )
            case .existingCase:
                (
                    LocalizedText(nl: "een bestaande casus", en: "an existing case"),
                    LocalizedText(
                        nl: "Een casus, zonder dat te herkennen is om wie het gaat.",
                        en: "A case, without it being recognisable whom it is about.")
                )
            case .violenceProfile:
                (
                    LocalizedText(nl: "een geweldsprofiel als begin", en: "a violence profile to begin with"),
                    LocalizedText(
                        nl: "Een van de profielen die helpen vragen te stellen.",
                        en: "One of the profiles that help to ask questions.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 4, Draaiboek Klantreis")],
            decision: self == .existingCase
                ? LocalizedText(
                    nl: "Dat niet te herkennen is om wie het gaat, vraagt deze SDK; de bron vraagt vertrouwelijkheid.",
                    en: "That it is not recognisable whom it is about is asked by this SDK; the source asks "
                        + "confidentiality.")
                : nil)
    }
}
