public import Domain

/// Concepts of phases and of safety over time that are no closed list.
public enum PhasesTerms: Sendable {
    /// Fase.
    public static let safetyPhase = Term(
        "safetyPhase", LocalizedText(nl: "fase", en: "phase"),
        definition: LocalizedText(
            nl: "Fase van samen werken aan veiligheid: eerst directe veiligheid, dan risicogestuurde zorg, "
                + "vervolgens herstel.",
            en: "Phase of working together on safety: immediate safety first, then risk-driven care, then "
                + "recovery."),
        citations: [.sturen("2.1.2"), .proeftuin("2.7"), .domein("1.2"), .kompas("Conceptueel kader")],
        aliases: [
            Term.Alias("gefaseerde ketensamenwerking", in: .sturen),
            Term.Alias("Gefaseerd Samenwerken voor Veiligheid", in: .proeftuin),
            Term.Alias("gefaseerd", in: .domein), Term.Alias("gefaseerd samenwerken aan veiligheid", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "De drie fasen van Sturen gelden; \"stabiele veiligheid\" in de proeftuinen is de tweede. De "
                + "fasen van de Top-3 hebben geen beschreven inhoud en worden nergens op afgebeeld.",
            en: "The three phases of Sturen hold; \"stable safety\" in the pilots is the second. The phases of "
                + "the Top-3 have no described content and are mapped to nothing."),
        related: ["SafetyPhase.immediateSafety", "Concept.programmeStage"])
    /// Stadium.
    public static let programmeStage = Term(
        "programmeStage", LocalizedText(nl: "stadium", en: "stage"),
        definition: LocalizedText(
            nl: "Stadium van een aanpak, proeftuin, samenwerking of traject; geen fase van veiligheid.",
            en: "Stage of an approach, pilot, cooperation or trajectory; no phase of safety."),
        citations: [.sturen("4.1.3"), .proeftuin("1.3"), .kompas("Stap 2")],
        aliases: [Term.Alias("fase van samenwerking", in: .kompas), Term.Alias("fase", in: .sturen)],
        decision: LocalizedText(
            nl: "\"Fase\" is gereserveerd voor veiligheid en voor de fasen van het Kompas.",
            en: "\"Phase\" is reserved for safety and for the phases of the Kompas."),
        related: ["Concept.safetyPhase"])
    /// Directe veiligheid.
    public static let immediateSafety = Term(
        "immediateSafety", LocalizedText(nl: "directe veiligheid", en: "immediate safety"),
        definition: LocalizedText(
            nl: "Het geweld is gestopt en mensen zijn nu beschermd.",
            en: "Violence has stopped and people are protected now."),
        citations: [.sturen("2.1.1"), .proeftuin("2.7"), .domein("5.2"), .kompas("Stap 5")],
        decision: LocalizedText(
            nl: "In Sturen staat een keer dat de veiligheid wordt gestopt; bedoeld is de onveiligheid.",
            en: "Sturen once prints that safety is stopped; unsafety is meant."),
        related: ["SafetyPhase.immediateSafety"])
    /// Stabiele veiligheid.
    public static let stableSafety = Term(
        "stableSafety", LocalizedText(nl: "stabiele veiligheid", en: "stable safety"),
        definition: LocalizedText(
            nl: "De uitspraak dat het al langere tijd veilig is en dat er aan gewerkt wordt.",
            en: "The claim that it has been safe for a longer time and is being worked on."),
        citations: [.sturen("2.1.1"), .domein("Bijlage 1.2"), .proeftuin("2.7"), .kompas("Stap 1")],
        aliases: [
            Term.Alias("stabiele veiligheid en herstel", in: .kompas),
            Term.Alias("fase stabiele veiligheid", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Een uitspraak op een dag met voorwaarden uit twee bronnen, elk in orde, niet in orde of "
                + "onbekend. Geen ja of nee, en geen poort naar de volgende fase.",
            en: "A claim on a day with conditions of two sources, each in order, not in order or unknown. No "
                + "yes or no, and no gate to the next phase."),
        related: ["Concept.durableSafety", "Concept.goodEnough"])
    /// Op het randje.
    public static let onTheEdge = Term(
        "onTheEdge", LocalizedText(nl: "op het randje", en: "on the edge"),
        definition: LocalizedText(
            nl: "Een situatie die blijvend op de grens zit.",
            en: "A situation that stays borderline."),
        citations: [
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .proeftuin("4.3"),
        ],
        aliases: [Term.Alias("verdragen", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Ontslaat niemand ervan de onveiligheid te blijven benoemen.",
            en: "Relieves nobody of naming the unsafety."))
    /// Terugval.
    public static let relapse = Term(
        "relapse", LocalizedText(nl: "terugval", en: "relapse"),
        definition: LocalizedText(
            nl: "Onveilig gedrag komt terug nadat het gestopt was.",
            en: "Unsafe behaviour returns after it had stopped."),
        citations: [.sturen("2.1.2"), .proeftuin("2.5"), .kompas("Consultatiefunctie ggz")],
        aliases: [Term.Alias("omgaan met terugval", in: .sturen), Term.Alias("terugvalpreventie", in: .kompas)],
        decision: LocalizedText(
            nl: "Terugval in de oude werkwijze is iets anders, en een doel dat onder de norm zakt heet verlies "
                + "van directe veiligheid.",
            en: "Reverting to the old way of working is another thing, and a goal below the norm is called "
                + "loss of immediate safety."),
        related: ["Concept.reversionToOldMethod"])
    /// Terugval in de oude werkwijze.
    public static let reversionToOldMethod = Term(
        "reversionToOldMethod", LocalizedText(nl: "terugval in de oude werkwijze", en: "reversion to the old method"),
        definition: LocalizedText(
            nl: "Professionals of organisaties gaan weer werken zoals voor de verandering.",
            en: "Professionals or organisations work again as before the change."),
        citations: [.domein("5.2"), .domein("Bijlage 7")], aliases: [Term.Alias("terugval", in: .domein)],
        related: ["Concept.relapse"])

    /// All of them.
    public static let all: [Term] = [
        safetyPhase, programmeStage, immediateSafety, stableSafety, onTheEdge, relapse, reversionToOldMethod,
    ]
}
