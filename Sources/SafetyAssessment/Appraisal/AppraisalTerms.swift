public import Domain

/// Concepts of appraisal that are no closed list.
public enum AppraisalTerms: Sendable {
    /// Veiligheidstaxatie.
    public static let safetyAppraisal = Term(
        "safetyAppraisal", LocalizedText(nl: "veiligheidstaxatie", en: "safety appraisal"),
        definition: LocalizedText(nl: "Inschatten of het nu veilig is.", en: "Appraising whether it is safe now."),
        citations: [
            .proeftuin("2.7"), .proeftuin("6.5"), .sturen("2.1.2, tabel 2"), .parallel("De proeftuin in FoodValley"),
        ],
        aliases: [Term.Alias("analyse van de onveiligheid", in: .parallel)],
        related: ["Concept.riskAppraisal"])
    /// Risicotaxatie.
    public static let riskAppraisal = Term(
        "riskAppraisal", LocalizedText(nl: "risicotaxatie", en: "risk appraisal"),
        definition: LocalizedText(
            nl: "Inschatten wat het (weer) onveilig kan maken.",
            en: "Appraising what could make it unsafe (again)."),
        citations: [.sturen("2.1.2"), .proeftuin("2.7"), .proeftuin("6.5"), .kompas("Eindnoten")],
        aliases: [Term.Alias("risico-inschatting", in: .kompas)],
        decision: LocalizedText(
            nl: "Sturen mengt de woorden in één zin; de tweede fase vraagt een risicotaxatie.",
            en: "Sturen mixes the words in one sentence; the second phase takes a risk appraisal."),
        related: ["Concept.safetyAppraisal"])
    /// Kracht.
    public static let demonstratedStrength = Term(
        "demonstratedStrength", LocalizedText(nl: "kracht", en: "demonstrated strength"),
        definition: LocalizedText(
            nl: "Gedrag dat over de tijd voldoende tegen het gevaar heeft beschermd.",
            en: "Behaviour that over time has sufficiently protected against the danger."),
        citations: [.sturen("2.1.1"), .sturen("5.1"), .proeftuin("6.2")],
        aliases: [Term.Alias("wat werkt", in: .proeftuin), Term.Alias("draagkracht", in: .kompas)],
        decision: LocalizedText(
            nl: "Een belofte of omstandigheid is geen kracht.",
            en: "A promise or circumstance is no strength."),
        related: ["Concept.protectiveFactor", "Concept.danger"])
    /// Top-3 methodiek.
    public static let topThree = Term(
        "topThree", LocalizedText(nl: "Top-3 methodiek", en: "Top-3 method"),
        definition: LocalizedText(
            nl: "Op feiten gebaseerd kijken naar de drie onveiligste situaties.",
            en: "A look, based on facts, at the three most unsafe situations."),
        citations: [.parallel("De proeftuin in FoodValley"), .proeftuin("2.7")],
        aliases: [
            Term.Alias("Top-3", in: .parallel), Term.Alias("Top-3", in: .proeftuin),
            Term.Alias("Top3", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Er zit geen inhoud van de methodiek in dit pakket; het cijfer eruit is een eigen soort "
                + "beoordeling.",
            en: "No content of the method ships with this package; its mark is a kind of rating of its own."),
        related: ["Concept.rating"])

    /// Veiligheidskaart.
    public static let safetyCard = Term(
        "safetyCard", LocalizedText(nl: "veiligheidskaart", en: "safety card"),
        definition: LocalizedText(
            nl: "Korte, feitelijke samenvatting van hoe veilig het nu is, met een eigenaar die haar bijhoudt.",
            en: "Short, factual summary of how safe it is now, with an owner who keeps it up to date."),
        citations: [.proeftuin("2.7")],
        decision: LocalizedText(
            nl: "Een pilot heeft haar zelf ontwikkeld. Hoe oud een kaart mag zijn staat nergens, en is een keuze.",
            en: "One pilot developed it. How old a card may be is written nowhere, and is a choice."),
        related: ["Concept.safetyAppraisal"])

    /// All of them.
    public static let all: [Term] = [
        safetyAppraisal, riskAppraisal, demonstratedStrength, topThree, safetyCard,
    ]
}
