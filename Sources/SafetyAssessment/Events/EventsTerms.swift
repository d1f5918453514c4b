public import Domain

/// Concepts of what happened and what is said of it that are no closed list.
public enum EventsTerms: Sendable {
    /// Onveilige gebeurtenis.
    public static let unsafeEvent = Term(
        "unsafeEvent", LocalizedText(nl: "onveilige gebeurtenis", en: "unsafe event"),
        definition: LocalizedText(
            nl: "Iets dat gebeurd is, wanneer (ook als dat niet precies is), bij wie, en verteld door wie.",
            en: "Something that happened, when (imprecisely too), to whom, and told by whom."),
        citations: [
            .sturen("2.1.1"), .parallel("Een nieuw scenario voor de toekomst"), .domein("Bijlage 1.2"),
            .proeftuin("2.7"),
        ],
        aliases: [
            Term.Alias("feitelijke onveilige gebeurtenis", in: .sturen),
            Term.Alias("concreet onveilig gedrag", in: .parallel), Term.Alias("feit", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Een gebeurtenis is geen zorg en geen melding.",
            en: "An event is no concern and no report."),
        related: ["Concept.report", "Concept.signal"])
    /// Gevaar.
    public static let danger = Term(
        "danger", LocalizedText(nl: "gevaar", en: "danger"),
        definition: LocalizedText(
            nl: "Onveilige gebeurtenissen die er waren, en waarvan gevreesd wordt dat ze terugkomen.",
            en: "Unsafe events that occurred and that people fear may recur."),
        citations: [.sturen("2.1.1")])
    /// Soort uitspraak.
    public static let statementKind = Term(
        "statementKind", LocalizedText(nl: "soort uitspraak", en: "kind of statement"),
        definition: LocalizedText(
            nl: "Of iets een feit is, een aanname of een gevoel.",
            en: "Whether something is a fact, an assumption or a feeling."),
        citations: [.proeftuin("6.7"), .parallel("De proeftuin in FoodValley")],
        aliases: [Term.Alias("feitelijk", in: .parallel), Term.Alias("concreet", in: .parallel)],
        decision: LocalizedText(
            nl: "De drie van de proeftuinen. Concreet en gedetailleerd zijn kwaliteiten ernaast.",
            en: "The pilots' three. Concrete and detailed are qualities beside it."))

    /// All of them.
    public static let all: [Term] = [
        unsafeEvent, danger, statementKind,
    ]
}
