/// Concepts of parties, layers and areas that are no closed list.
public enum PartiesTerms: Sendable {
    /// Partij.
    public static let partyKind = Term(
        "partyKind", LocalizedText(nl: "partij", en: "party"),
        definition: LocalizedText(
            nl: "Organisatie of team dat met of rond een huishouden werkt.",
            en: "Organisation or team that works with or around a household."),
        citations: [
            .sturen("1.3"), .proeftuin("2.2"), .kompas("Inleiding"), .parallel("Samenvatting"),
            .domein("Bijlage 3.1"),
        ],
        aliases: [
            Term.Alias("organisatie", in: .proeftuin), Term.Alias("organisatie", in: .kompas),
            Term.Alias("ketenpartner", in: .sturen),
        ],
        decision: LocalizedText(
            nl: "Eén lijst van alle soorten, met de lijsten waarin de bronnen ze noemen. Groepen van mensen "
                + "zijn een tweede lijst.",
            en: "One list of all kinds, with the lists in which the sources name them. Groups of people are a "
                + "second list."))
    /// Actorgroep.
    public static let actorGroup = Term(
        "actorGroup", LocalizedText(nl: "actorgroep", en: "actor group"),
        definition: LocalizedText(
            nl: "Groep van mensen die een bron als actor telt, naast de organisaties.",
            en: "Group of people that a source counts as an actor, beside the organisations."),
        citations: [.domein("Bijlage 3.1"), .parallel("Parallele transformaties")])
    /// Kernteam van het veiligheidsteam.
    public static let safetyTeamCore = Term(
        "safetyTeamCore", LocalizedText(nl: "kernteam van het veiligheidsteam", en: "core of the safety team"),
        definition: LocalizedText(
            nl: "Het vaste deel van een Regionaal Veiligheidsteam: Veilig Thuis, de gecertificeerde "
                + "instellingen en meestal de Raad, vaak met een gedragswetenschapper.",
            en: "The fixed part of a regional safety team: Veilig Thuis, the certified institutions and "
                + "usually the Board, often with a behavioural scientist."),
        citations: [.proeftuin("2.2")], aliases: [Term.Alias("kernteam", in: .proeftuin)],
        decision: LocalizedText(
            nl: "\"Kernteam\" betekent in het Kompas de kerngroep van een netwerk: het woord vindt beide.",
            en: "In the Kompas \"kernteam\" means the core group of a network: the word finds both."),
        related: ["Concept.coreGroup", "PartyKind.regionalSafetyTeam"])
    /// Flexibele schil.
    public static let flexibleShell = Term(
        "flexibleShell", LocalizedText(nl: "flexibele schil", en: "flexible shell"),
        definition: LocalizedText(
            nl: "Vaste professionals van andere partners die aansluiten als het nodig is.",
            en: "Fixed professionals of other partners who join when needed."),
        citations: [.proeftuin("2.8")],
        related: ["Concept.safetyTeamCore"])
    /// Lokaal veld.
    public static let localField = Term(
        "localField", LocalizedText(nl: "lokaal veld", en: "local field"),
        definition: LocalizedText(
            nl: "De lokale teams die toegang geven tot zorg en ondersteuning; partners horen er niet bij.",
            en: "The local teams that give access to care and support; partners do not belong to it."),
        citations: [.domein("1.3"), .domein("4.2"), .sturen("Bijlage 3")],
        related: ["PartyKind.localTeam"])
    /// Jeugdbescherming.
    public static let youthProtection = Term(
        "youthProtection", LocalizedText(nl: "jeugdbescherming", en: "youth protection"),
        definition: LocalizedText(
            nl: "De functie: kinderen beschermen met een maatregel of om er een te voorkomen.",
            en: "The function: to protect children with a measure or to prevent one."),
        citations: [.proeftuin("3.3"), .kompas("Eindnoten"), .domein("4.2")],
        decision: LocalizedText(
            nl: "Een functie; de organisatie is de gecertificeerde instelling.",
            en: "A function; the organisation is the certified institution."),
        related: ["PartyKind.certifiedInstitution"])
    /// Domeinoverstijgend werken.
    public static let crossDomainWork = Term(
        "crossDomainWork", LocalizedText(nl: "domeinoverstijgend werken", en: "cross-domain work"),
        definition: LocalizedText(
            nl: "Samenwerken over zorg, veiligheid, sociaal domein, jeugd en volwassenen heen.",
            en: "Working together across care, safety, social domain, youth and adults."),
        citations: [
            .domein("Bijlage 6"), .kompas("Inleiding"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .proeftuin("7.4"),
        ],
        aliases: [Term.Alias("brede blik", in: .proeftuin), Term.Alias("gelijktijdig", in: .sturen)],
        decision: LocalizedText(
            nl: "Gelijktijdig werken (Sturen) geldt binnen één fase.",
            en: "Simultaneous work (Sturen) holds within one phase."),
        related: ["PolicyDomain.care"])
    /// Domein.
    public static let policyDomain = Term(
        "policyDomain", LocalizedText(nl: "domein", en: "policy domain"),
        definition: LocalizedText(
            nl: "Beleidsveld waarin hulp, zorg of veiligheid is ingedeeld.",
            en: "Field of policy into which help, care or safety is divided."),
        citations: [.kompas("Conceptueel kader"), .domein("4.2")])
    /// Laag.
    public static let actorLayer = Term(
        "actorLayer", LocalizedText(nl: "laag", en: "layer"),
        definition: LocalizedText(
            nl: "De laag waarin iemand handelt: uitvoering, leiding, bestuur en verder omhoog.",
            en: "The layer in which somebody acts: execution, management, direction and further up."),
        citations: [.parallel("Samenvatting"), .domein("4.2"), .kompas("Conceptueel kader"), .sturen("4.2.2")])
    /// Schaal.
    public static let geographicScale = Term(
        "geographicScale", LocalizedText(nl: "schaal", en: "scale"),
        definition: LocalizedText(
            nl: "Hoe groot het gebied is van een orgaan of actie.",
            en: "How large the area of a body or action is."),
        citations: [.domein("5.3"), .kompas("Stap 1")],
        related: ["GeographicScale.regional"])
    /// Gebied.
    public static let area = Term(
        "area", LocalizedText(nl: "gebied", en: "area"),
        definition: LocalizedText(
            nl: "Gemeente, wijk of regio, met de tijd waarin zij bestaat.",
            en: "Municipality, neighbourhood or region, with the time in which it exists."),
        citations: [.proeftuin("2.4"), .sturen("1.3"), .domein("1.3"), .parallel("De proeftuin in FoodValley")],
        aliases: [
            Term.Alias("wijk", in: .proeftuin), Term.Alias("regio", in: .proeftuin),
            Term.Alias("gemeente", in: .sturen), Term.Alias("regio", in: .sturen), Term.Alias("regio", in: .domein),
            Term.Alias("jeugdhulpregio", in: .parallel), Term.Alias("werkgebied", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Gebieden gaan samen en uit elkaar: vergelijken in de tijd vraagt om de tijd waarin een gebied "
                + "bestond.",
            en: "Areas merge and split: to compare over time one needs the time in which an area existed."))

    /// All of them.
    public static let all: [Term] = [
        partyKind, actorGroup, safetyTeamCore, flexibleShell, localField, youthProtection, crossDomainWork,
        policyDomain, actorLayer, geographicScale, area,
    ]
}
