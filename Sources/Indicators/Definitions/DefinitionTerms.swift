public import Domain

/// Concepts of what a measure is.
public enum DefinitionTerms: Sendable {
    /// Betekenisvolle meting.
    public static let meaningfulMeasurement = Term(
        "meaningfulMeasurement", LocalizedText(nl: "betekenisvolle meting", en: "meaningful measurement"),
        definition: LocalizedText(
            nl: "Meting die de kern van het werk weergeeft en helpt om samen terug te kijken.",
            en: "Measure that expresses the essence of the work and helps to look back together."),
        citations: [
            .sturen("4.3"), .sturen("4.4.1"), .domein("6"), .domein("6.3"), .kompas("Stap 6"),
            .parallel("Over eigen schaduw heen stappen"),
        ],
        aliases: [
            Term.Alias("betekenisvolle metingen", in: .sturen), Term.Alias("reflexieve standaard", in: .domein),
            Term.Alias("indicator", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Een eigenschap van een definitie: kern, gebruik voor reflectie en last. Geen aparte soort "
                + "indicator.",
            en: "A property of a definition: essence, use for reflection and burden. No class of indicator of "
                + "its own."),
        related: ["Concept.administrativeBurden"])
    /// Registratielast.
    public static let administrativeBurden = Term(
        "administrativeBurden", LocalizedText(nl: "registratielast", en: "administrative burden"),
        definition: LocalizedText(nl: "Extra werk dat een meting kost.", en: "Extra work that a measure costs."),
        citations: [
            .sturen("4.3"), .sturen("5.2"), .domein("6.3"), .kompas("Stap 6"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
        ],
        aliases: [Term.Alias("paarse krokodil", in: .sturen), Term.Alias("verantwoording", in: .parallel)],
        decision: LocalizedText(
            nl: "Op elke definitie staat: geen, afgeleid of extra.",
            en: "Each definition says: none, derived or extra."),
        related: ["Concept.meaningfulMeasurement"])

    /// All of them.
    public static let all: [Term] = [
        meaningfulMeasurement, administrativeBurden,
    ]
}
