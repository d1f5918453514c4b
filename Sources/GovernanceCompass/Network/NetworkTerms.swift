public import Domain

/// Concepts of networks of parties that are no closed list.
public enum NetworkTerms: Sendable {
    /// Netwerksamenwerking.
    public static let partyNetwork = Term(
        "partyNetwork", LocalizedText(nl: "netwerksamenwerking", en: "network cooperation"),
        definition: LocalizedText(
            nl: "Organisaties die vanuit één doel samenwerken, zonder vaste volgorde en zonder één baas.",
            en: "Organisations that work together from one goal, with no fixed order and no one boss."),
        citations: [
            .kompas("Inleiding"), .domein("5.1"), .proeftuin("6.3"), .sturen("4.1.3"),
            .parallel("Parallele transformaties"),
        ],
        aliases: [Term.Alias("netwerk", in: .domein)],
        decision: LocalizedText(
            nl: "Iets anders dan het netwerk van mensen rond een huishouden, en dan netwerk als sturingsvorm.",
            en: "Another thing than the network of people around a household, and than network as a form of "
                + "steering."),
        related: ["Concept.informalNetwork", "Concept.steeringForm"])
    /// Bestuurlijk orgaan.
    public static let governanceBody = Term(
        "governanceBody", LocalizedText(nl: "bestuurlijk orgaan", en: "governance body"),
        definition: LocalizedText(
            nl: "Orgaan dat stuurt, voorbereidt of adviseert.",
            en: "Body that steers, prepares or advises."),
        citations: [.sturen("4.2.1"), .domein("1.3"), .proeftuin("2.8"), .kompas("Stap 1")],
        aliases: [
            Term.Alias("wethoudersoverleg", in: .sturen), Term.Alias("opdrachtgeversoverleg", in: .sturen),
            Term.Alias("stuurgroep", in: .sturen), Term.Alias("projectgroep", in: .sturen),
            Term.Alias("Taskforce", in: .domein), Term.Alias("stuurgroep", in: .proeftuin),
            Term.Alias("dagelijks bestuur", in: .proeftuin), Term.Alias("projectgroep", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "De projectgroep van Sturen (ambtenaren) en die van het Kompas (afgevaardigden van de "
                + "buitenring) zijn twee soorten.",
            en: "The project group of Sturen (officials) and that of the Kompas (delegates of the outer ring) "
                + "are two kinds."))
    /// Kerngroep.
    public static let coreGroup = Term(
        "coreGroup", LocalizedText(nl: "kerngroep", en: "core group"),
        definition: LocalizedText(
            nl: "Groep die een netwerk voorbereidt, trekt en bijhoudt.",
            en: "Group that prepares, drives and keeps up a network."),
        citations: [.kompas("Stap 1")],
        aliases: [Term.Alias("binnenring", in: .kompas), Term.Alias("kernteam", in: .kompas)],
        decision: LocalizedText(
            nl: "Mensen en partijen worden apart geteld. \"Kernteam\" is in de proeftuinen het vaste deel van "
                + "een veiligheidsteam: het woord vindt beide.",
            en: "People and parties are counted apart. In the pilots \"kernteam\" is the fixed part of a safety "
                + "team: the word finds both."),
        related: ["Concept.safetyTeamCore", "Concept.outerRing"])
    /// Buitenring.
    public static let outerRing = Term(
        "outerRing", LocalizedText(nl: "buitenring", en: "outer ring"),
        definition: LocalizedText(
            nl: "Belangrijke partijen iets verder weg, die adviseren en klankbord zijn.",
            en: "Important parties slightly further away that advise and are a sounding board."),
        citations: [.kompas("Stap 1"), .kompas("Stap 4")],
        related: ["Concept.coreGroup"])
    /// Governancevorm.
    public static let networkGovernanceForm = Term(
        "networkGovernanceForm", LocalizedText(nl: "governancevorm", en: "network governance form"),
        definition: LocalizedText(
            nl: "Hoe een netwerk zichzelf coördineert: gedeeld, door een organisatie, door een onafhankelijk "
                + "bureau, of gemengd.",
            en: "How a network coordinates itself: shared, by one organisation, by an independent agency, or "
                + "mixed."),
        citations: [.kompas("Stap 2")], aliases: [Term.Alias("typen netwerkgovernance", in: .kompas)],
        decision: LocalizedText(
            nl: "Geldt binnen netwerk als sturingsvorm; de twee lijsten worden niet op elkaar afgebeeld.",
            en: "Holds within network as a form of steering; the two lists are not mapped to each other."),
        related: ["Concept.steeringForm"])
    /// Mandaat van een vertegenwoordiger.
    public static let representationMandate = Term(
        "representationMandate", LocalizedText(nl: "mandaat van een vertegenwoordiger", en: "representation mandate"),
        definition: LocalizedText(
            nl: "Wat een vertegenwoordiger voor de eigen organisatie mag beslissen, per niveau.",
            en: "What a representative may decide for the organisation, by level."),
        citations: [.kompas("Stap 2")],
        aliases: [Term.Alias("mandaat", in: .kompas), Term.Alias("mandateringsmatrix", in: .kompas)],
        related: ["Concept.caseMandate"])
    /// Eindverantwoordelijkheid.
    public static let finalResponsibility = Term(
        "finalResponsibility", LocalizedText(nl: "eindverantwoordelijkheid", en: "final responsibility"),
        definition: LocalizedText(
            nl: "Wat altijd bij de stuurder blijft, ook als delen belegd zijn.",
            en: "What always stays with the steerer, also when parts are laid elsewhere."),
        citations: [.sturen("4.2.3")],
        related: ["Concept.partialResponsibility", "Concept.sharedResponsibility"])
    /// Deelverantwoordelijkheid.
    public static let partialResponsibility = Term(
        "partialResponsibility", LocalizedText(nl: "deelverantwoordelijkheid", en: "partial responsibility"),
        definition: LocalizedText(
            nl: "Een deel van de verantwoordelijkheid, belegd bij een netwerkpartner.",
            en: "A part of the responsibility, laid with a network partner."),
        citations: [.sturen("4.2"), .sturen("5.2")],
        related: ["Concept.finalResponsibility"])
    /// Trekker van het proces.
    public static let processLead = Term(
        "processLead", LocalizedText(nl: "trekker van het proces", en: "process lead"),
        definition: LocalizedText(
            nl: "Wie het proces van een netwerk trekt: voorzitter, coördinator of trekker, onafhankelijk.",
            en: "Who drives the process of a network: chair, coordinator or driver, independent."),
        citations: [.kompas("Stap 1")],
        aliases: [
            Term.Alias("onafhankelijk voorzitter", in: .kompas), Term.Alias("coördinator", in: .kompas),
            Term.Alias("trekker", in: .kompas), Term.Alias("projectleider", in: .sturen),
        ],
        related: ["Concept.regionalProjectLeader", "ProfessionalRole.meetingChair"])
    /// Regionaal projectleider.
    public static let regionalProjectLeader = Term(
        "regionalProjectLeader", LocalizedText(nl: "regionaal projectleider", en: "regional project leader"),
        definition: LocalizedText(
            nl: "Wie buiten de lijn partijen van lokaal tot landelijk verbindt.",
            en: "Who, outside the line, connects parties from local to national."),
        citations: [.domein("5.1"), .domein("5.3"), .domein("7")], aliases: [Term.Alias("RPL", in: .domein)],
        decision: LocalizedText(
            nl: "Buiten de lijn (evaluatie) en onafhankelijk (Kompas) is dezelfde positie; het zijn twee rollen.",
            en: "Outside the line (evaluation) and independent (Kompas) is the same position; they are two roles."),
        related: ["Concept.processLead"])
    /// Regierol van de gemeente.
    public static let municipalDirectingRole = Term(
        "municipalDirectingRole", LocalizedText(nl: "regierol van de gemeente", en: "municipal directing role"),
        definition: LocalizedText(
            nl: "De taak van gemeenten om een netwerk op te zetten en te ontwikkelen.",
            en: "The task of municipalities to set up and develop a network."),
        citations: [.kompas("Stap 1")], aliases: [Term.Alias("sturen", in: .sturen)],
        related: ["ProfessionalRole.caseDirector"])
    /// Georganiseerde onmacht.
    public static let deadlock = Term(
        "deadlock", LocalizedText(nl: "georganiseerde onmacht", en: "deadlock"),
        definition: LocalizedText(
            nl: "Partijen wachten in een kring op elkaar.",
            en: "Parties wait for each other in a circle."),
        citations: [
            .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"), .domein("4.2"),
        ],
        aliases: [Term.Alias("onmacht", in: .parallel), Term.Alias("eilandjes", in: .domein)],
        decision: LocalizedText(
            nl: "De kring wordt berekend, schuld niet.",
            en: "The circle is computed, blame is not."))
    /// Reflectiesessie.
    public static let reflectionSession = Term(
        "reflectionSession", LocalizedText(nl: "reflectiesessie", en: "reflection session"),
        definition: LocalizedText(
            nl: "Bijeenkomst waarin partijen terugkijken op hun samenwerking.",
            en: "Meeting in which parties look back on their cooperation."),
        citations: [.kompas("Stap 8"), .domein("Bijlage 7")],
        related: ["Concept.caseReflection"])
    /// Klantreis.
    public static let clientJourney = Term(
        "clientJourney", LocalizedText(nl: "klantreis", en: "client journey"),
        definition: LocalizedText(
            nl: "Bijeenkomst die de weg van iemand volgt, van dreigende onveiligheid tot nazorg.",
            en: "Meeting that follows somebody's way from threatening unsafety to aftercare."),
        citations: [.kompas("Stap 4, Draaiboek Klantreis"), .proeftuin("1.2")],
        aliases: [Term.Alias("cliëntreis", in: .proeftuin)],
        decision: LocalizedText(
            nl: "De cliëntreis in het onderzoek van de proeftuinen is een gesprek met één persoon; het woord leidt "
                + "hierheen.",
            en: "In the research of the pilots a \"cliëntreis\" is a talk with one person; the word leads here."))
    /// Doorbraakbudget.
    public static let breakthroughBudget = Term(
        "breakthroughBudget", LocalizedText(nl: "doorbraakbudget", en: "breakthrough budget"),
        definition: LocalizedText(
            nl: "Geld waarmee professionals snel maatwerk leveren als een huishouden vastloopt.",
            en: "Money with which professionals give tailored help quickly when a household gets stuck."),
        citations: [.kompas("Stap 8"), .kompas("Netwerkfinanciering")],
        decision: LocalizedText(nl: "Geld, en geen route voor een casus.", en: "Money, and no route for a case."),
        related: ["Concept.urgentRoute"])

    /// All of them.
    public static let all: [Term] = [
        partyNetwork, governanceBody, coreGroup, outerRing, networkGovernanceForm, representationMandate,
        finalResponsibility, partialResponsibility, processLead, regionalProjectLeader, municipalDirectingRole,
        deadlock, reflectionSession, clientJourney, breakthroughBudget,
    ]
}
