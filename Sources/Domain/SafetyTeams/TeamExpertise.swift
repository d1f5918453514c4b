/// What a regional safety team must know together (expertise van het Regionaal Veiligheidsteam).
public enum TeamExpertise: String, ClosedList, Transferable {
    /// Child abuse.
    case childAbuse
    /// Developmental threat of children.
    case developmentalThreat
    /// Domestic violence.
    case domesticViolence
    /// Violence, and the patterns in it.
    case violencePatterns
    /// Legal instruments.
    case legalInstruments

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .childAbuse:
                (
                    LocalizedText(nl: "kindermishandeling", en: "child abuse"),
                    LocalizedText(nl: "Weten van kindermishandeling.", en: "Knowing of child abuse.")
                )
            case .developmentalThreat:
                (
                    LocalizedText(nl: "ontwikkelingsbedreiging", en: "developmental threat"),
                    LocalizedText(
                        nl: "Weten van wat de ontwikkeling van kinderen bedreigt.",
                        en: "Knowing of what threatens the development of children.")
                )
            case .domesticViolence:
                (
                    LocalizedText(nl: "huiselijk geweld", en: "domestic violence"),
                    LocalizedText(nl: "Weten van huiselijk geweld.", en: "Knowing of domestic violence.")
                )
            case .violencePatterns:
                (
                    LocalizedText(nl: "geweld en geweldspatronen", en: "violence and its patterns"),
                    LocalizedText(
                        nl: "Vakinhoudelijk weten hoe geweld verloopt en zich herhaalt.",
                        en: "Knowing professionally how violence develops and repeats itself.")
                )
            case .legalInstruments:
                (
                    LocalizedText(nl: "juridische instrumenten", en: "legal instruments"),
                    LocalizedText(
                        nl: "Weten welke juridische middelen er zijn en wat ze vragen.",
                        en: "Knowing which legal means there are and what they ask.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.parallel("Een nieuw scenario voor de toekomst")])
    }
}
