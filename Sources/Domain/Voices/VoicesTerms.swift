/// Concepts of who says what that are no closed list.
public enum VoicesTerms: Sendable {
    /// Informant.
    public static let informant = Term(
        "informant", LocalizedText(nl: "informant", en: "informant"),
        definition: LocalizedText(
            nl: "Wie iets zegt of beoordeelt, op welke dag en in wiens bijzijn.",
            en: "Who says or rates something, on which day and in whose presence."),
        citations: [
            .sturen("2.1.1"), .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .proeftuin("7.4"), .kompas("Inleiding"),
        ],
        aliases: [Term.Alias("perspectief", in: .parallel), Term.Alias("stem", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Een woord van dit pakket voor wat de bronnen beoordelen, perspectief en stem noemen, of "
                + "alleen laten zien.",
            en: "A word of this package for what the sources call rating, perspective and voice, or only show."))
    /// Nog niet gehoord.
    public static let notHeard = Term(
        "notHeard", LocalizedText(nl: "nog niet gehoord", en: "not heard yet"),
        definition: LocalizedText(
            nl: "Betrokkene van wie geen eigen uitspraak is vastgelegd.",
            en: "Person concerned of whom no statement of their own is recorded."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("7.2")],
        decision: LocalizedText(
            nl: "Een reden maakt zichtbaar waarom iemand niet gehoord is; gehoord is diegene daarmee niet.",
            en: "A reason shows why somebody was not heard; it does not make that person heard."))
    /// Hulpvraag.
    public static let helpRequest = Term(
        "helpRequest", LocalizedText(nl: "hulpvraag", en: "request for help"),
        definition: LocalizedText(
            nl: "Wat iemand, of het huishouden, zelf vraagt.",
            en: "What a person, or the household, asks for."),
        citations: [
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .parallel("Parallele transformaties"), .proeftuin("2.7"),
        ],
        decision: LocalizedText(
            nl: "Per persoon vastgelegd. Geen vraag hebben, of weigeren, is geen tekort van het huishouden.",
            en: "Recorded per person. To have no request, or to refuse, is no gap of the household."))

    /// All of them.
    public static let all: [Term] = [
        informant, notHeard, helpRequest,
    ]
}
