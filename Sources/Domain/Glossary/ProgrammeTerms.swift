/// Concepts of the programme that no other room holds.
public enum ProgrammeTerms: Sendable {
    /// Toekomstscenario kind- en gezinsbescherming.
    public static let futureScenario = Term(
        "futureScenario",
        LocalizedText(
            nl: "Toekomstscenario kind- en gezinsbescherming",
            en: "Toekomstscenario for child and family protection"),
        definition: LocalizedText(
            nl: "Landelijk beeld van een nieuw stelsel voor onveilige thuissituaties, geredeneerd vanuit de "
                + "mensen om wie het gaat.",
            en: "National picture of a new system for unsafe home situations, reasoned from the people concerned."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("1.1"), .kompas("Inleiding")],
        aliases: [Term.Alias("scenario", in: .parallel)])
    /// Kind- en gezinsbescherming.
    public static let childAndFamilyProtection = Term(
        "childAndFamilyProtection", LocalizedText(nl: "kind- en gezinsbescherming", en: "child and family protection"),
        definition: LocalizedText(
            nl: "Bescherming van alle leden van een huishouden, niet alleen van kinderen.",
            en: "Protection of all members of a household, not only of children."),
        citations: [.parallel("Een nieuw scenario voor de toekomst")],
        related: ["Concept.youthProtection"])
    /// Duurzame veiligheid.
    public static let durableSafety = Term(
        "durableSafety", LocalizedText(nl: "duurzame veiligheid", en: "durable safety"),
        definition: LocalizedText(
            nl: "De bedoeling op lange termijn: veiligheid die blijft als de hulp weg is.",
            en: "The purpose in the long run: safety that lasts after help has gone."),
        citations: [
            .sturen("4.1.4"), .sturen("5.1"), .parallel("Parallele transformaties"), .proeftuin("2.5"),
            .kompas("Conceptueel kader"), .domein("Bijlage 1.1"),
        ],
        aliases: [Term.Alias("de bedoeling", in: .parallel), Term.Alias("de opgave", in: .parallel)],
        decision: LocalizedText(
            nl: "Een doel en een uitkomst voor groepen, nooit de toestand van één zaak. Het succescriterium "
                + "uit Sturen heeft geen indicator en krijgt die hier niet.",
            en: "A goal and an outcome for groups, never the state of one case. The success criterion in "
                + "Sturen has no indicator and gets none here."),
        related: ["Concept.stableSafety"])
    /// Definitie van veiligheid.
    public static let safetyDefinition = Term(
        "safetyDefinition", LocalizedText(nl: "definitie van veiligheid", en: "definition of safety"),
        definition: LocalizedText(
            nl: "Een met naam genoemde omschrijving van veiligheid die een partij gebruikt.",
            en: "A named description of safety that a party uses."),
        citations: [.sturen("2.1.1"), .domein("Bijlage 1.2"), .proeftuin("6.5")],
        decision: LocalizedText(
            nl: "Alle omschrijvingen blijven staan; een partij legt vast welke zij gebruikt. De taxatie gaat "
                + "uit van aangetoonde, voldoende bescherming over de tijd.",
            en: "All descriptions stay; a party records which it uses. The appraisal goes by demonstrated, "
                + "sufficient protection over time."),
        related: ["SafetyDefinition.demonstratedProtection"])
    /// Afwegingskader.
    public static let weighingFramework = Term(
        "weighingFramework", LocalizedText(nl: "afwegingskader", en: "weighing framework"),
        definition: LocalizedText(
            nl: "Een afgesproken kader voor wanneer ingrijpen mag of moet.",
            en: "An agreed framework for when one may or must intervene."),
        citations: [.proeftuin("7.2"), .sturen("4.4.2")], aliases: [Term.Alias("afwegingskaders", in: .sturen)],
        decision: LocalizedText(
            nl: "Een woord zonder inhoud: het landelijke kader waar professionals om vragen bestaat nog niet. "
                + "Een regio kan een eigen kader inbrengen.",
            en: "A term without content: the national framework that professionals ask for does not exist yet. "
                + "A region may bring its own."),
        related: ["Concept.weighingRecord"])
    /// Handelingskader.
    public static let actionFramework = Term(
        "actionFramework", LocalizedText(nl: "handelingskader", en: "action framework"),
        definition: LocalizedText(
            nl: "Kader dat professionals houvast en ruimte geeft om te doen wat nodig is.",
            en: "Framework that gives professionals hold and room to do what is needed."),
        citations: [.proeftuin("7.4"), .kompas("Eindnoten")],
        related: ["Concept.weighingFramework"])
    /// Regionale veiligheidsorganisatie.
    public static let regionalSafetyOrganisation = Term(
        "regionalSafetyOrganisation",
        LocalizedText(
            nl: "regionale veiligheidsorganisatie",
            en: "regional safety organisation"),
        definition: LocalizedText(
            nl: "Organisatie die het scenario voorziet en die er nog niet is.",
            en: "Organisation that the scenario foresees and that does not exist yet."),
        citations: [.proeftuin("2.1")],
        related: ["PartyKind.regionalSafetyTeam"])

    /// All of them.
    public static let all: [Term] = [
        futureScenario, childAndFamilyProtection, durableSafety, safetyDefinition, weighingFramework,
        actionFramework, regionalSafetyOrganisation,
    ]
}
