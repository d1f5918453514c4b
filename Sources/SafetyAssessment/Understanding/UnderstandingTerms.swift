public import Domain

/// Concepts of understanding a household that are no closed list.
public enum UnderstandingTerms: Sendable {
    /// Gezamenlijke analyse.
    public static let householdAnalysis = Term(
        "householdAnalysis", LocalizedText(nl: "gezamenlijke analyse", en: "joint analysis"),
        definition: LocalizedText(
            nl: "Wat betrokkenen en professionals samen begrijpen van hoe het onveilig werd en blijft.",
            en: "What those concerned and professionals together understand of how it became and stays unsafe."),
        citations: [
            .sturen("4.1.3"), .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .parallel("De proeftuin in FoodValley"), .proeftuin("2.7"), .proeftuin("7.4"),
            .kompas("Gezinsgericht kijken en handelen"),
        ],
        aliases: [
            Term.Alias("domein brede, verklarende analyse", in: .sturen),
            Term.Alias("gedeelde analyse", in: .parallel), Term.Alias("analyse van de onveiligheid", in: .parallel),
            Term.Alias("probleemanalyse", in: .proeftuin),
        ],
        related: ["Concept.explanatoryAnalysis"])
    /// Verklarende analyse.
    public static let explanatoryAnalysis = Term(
        "explanatoryAnalysis", LocalizedText(nl: "verklarende analyse", en: "explanatory analysis"),
        definition: LocalizedText(
            nl: "Samen uitzoeken waarom het is zoals het is, en wat patronen doorbreekt.",
            en: "Finding out together why it is as it is, and what breaks patterns."),
        citations: [
            .sturen("4.1.3"), .parallel("De proeftuin in FoodValley"), .proeftuin("2.7"), .proeftuin("6.2"),
            .kompas("Eindnoten"),
        ],
        aliases: [Term.Alias("Verklarende Analyse", in: .parallel), Term.Alias("VA", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Geen risico-inschatting en geen diagnose. Wie haar maakt en of de brede of de specifieke vorm "
                + "bedoeld is, wordt vastgelegd.",
            en: "No risk estimate and no diagnosis. Who makes it and whether the broad or the specific form is "
                + "meant is recorded."),
        related: ["Concept.householdAnalysis"])
    /// Geweldsprofiel.
    public static let violenceProfile = Term(
        "violenceProfile", LocalizedText(nl: "geweldsprofiel", en: "violence profile"),
        definition: LocalizedText(
            nl: "Herkenbaar patroon van geweld dat helpt de juiste vragen te stellen.",
            en: "Recognisable pattern of violence that helps to ask the right questions."),
        citations: [.kompas("Geweldsprofielen")],
        decision: LocalizedText(
            nl: "Een hulp bij vragen en nooit een etiket op een huishouden; niets wordt berekend.",
            en: "An aid for questions and never a label on a household; nothing is computed."),
        related: ["ViolenceProfile.intimateTerror", "Concept.complexSeparation"])
    /// Risicofactor.
    public static let riskFactor = Term(
        "riskFactor", LocalizedText(nl: "risicofactor", en: "risk factor"),
        definition: LocalizedText(
            nl: "Omstandigheid die onveiligheid waarschijnlijker maakt.",
            en: "Circumstance that makes unsafety more likely."),
        citations: [.kompas("Stap 4"), .domein("Bijlage 1.2"), .proeftuin("3.5"), .sturen("2.1.2")],
        aliases: [Term.Alias("bevorderende factor", in: .kompas), Term.Alias("draaglast", in: .kompas)],
        decision: LocalizedText(
            nl: "\"Bevorderende factor\" in het Kompas bevordert onveiligheid. Kenmerken van bevolkingsgroepen "
                + "gelden niet voor een huishouden; niets wordt opgeteld.",
            en: "The Kompas's promoting factor promotes unsafety. Traits of populations do not hold for a "
                + "household; nothing is added up."),
        related: ["Concept.protectiveFactor"])
    /// Beschermende factor.
    public static let protectiveFactor = Term(
        "protectiveFactor", LocalizedText(nl: "beschermende factor", en: "protective factor"),
        definition: LocalizedText(
            nl: "Omstandigheid die onveiligheid minder waarschijnlijk maakt.",
            en: "Circumstance that makes unsafety less likely."),
        citations: [.kompas("Stap 4"), .proeftuin("3.5")], aliases: [Term.Alias("draagkracht", in: .kompas)],
        related: ["Concept.riskFactor", "Concept.demonstratedStrength"])
    /// Onderliggend patroon.
    public static let underlyingPattern = Term(
        "underlyingPattern", LocalizedText(nl: "onderliggend patroon", en: "underlying pattern"),
        definition: LocalizedText(
            nl: "Wisselwerking die steeds terugkomt en waar gedrag uit voortkomt.",
            en: "Interaction that keeps recurring and from which behaviour comes."),
        citations: [
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .parallel("Parallele transformaties"), .domein("6.1"), .proeftuin("7.4"),
            .kompas("Gezinsgericht kijken en handelen"),
        ],
        aliases: [
            Term.Alias("patronen", in: .parallel), Term.Alias("dynamiek", in: .domein),
            Term.Alias("dynamiek", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Van huishoudens, en ook van het stelsel.",
            en: "Of households, and of the system too."))
    /// Verklaringsniveau.
    public static let explanatoryLevel = Term(
        "explanatoryLevel", LocalizedText(nl: "verklaringsniveau", en: "explanatory level"),
        definition: LocalizedText(
            nl: "Niveau waarop geweld verklaard wordt, van het individu tot de cultuur.",
            en: "Level on which violence is explained, from the individual to culture."),
        citations: [
            .kompas("Gezinsgericht kijken en handelen"), .kompas("Stap 4"), .parallel("Parallele transformaties"),
        ],
        decision: LocalizedText(
            nl: "De zes niveaus van gezinsgericht kijken en de vier van het balansmodel zijn twee lijsten.",
            en: "The six levels of the family-oriented look and the four of the balance model are two lists."))
    /// Balansmodel huiselijk geweld.
    public static let balanceModel = Term(
        "balanceModel", LocalizedText(nl: "balansmodel huiselijk geweld", en: "balance model of domestic violence"),
        definition: LocalizedText(
            nl: "Draaglast en draagkracht op vier niveaus, om een situatie te bespreken.",
            en: "Load and capacity on four levels, to talk a situation over."),
        citations: [.kompas("Stap 4"), .kompas("Figuur 8")],
        decision: LocalizedText(
            nl: "De figuur noemt Bakker e.a. (1998) en St. Blijfgroep (2007). Zij heeft geen gewichten: er wordt niets "
                + "opgeteld of afgetrokken. Werkloosheid staat er twee keer in, op twee niveaus.",
            en:
                "The figure names Bakker and others (1998) and St. Blijfgroep (2007). It has no weights: nothing is added "
                + "up or subtracted. Unemployment stands in it twice, on two levels."),
        related: ["Concept.riskFactor", "Concept.protectiveFactor", "BalanceLevel.microPersonal"])

    /// All of them.
    public static let all: [Term] = [
        householdAnalysis, explanatoryAnalysis, violenceProfile, riskFactor, protectiveFactor, underlyingPattern,
        explanatoryLevel, balanceModel,
    ]
}
