/// The terms of ``ProfessionalRole``.
enum RoleTerms {}

// Who works with the household.

extension RoleTerms {
    static let localProfessional = Term(
        "localProfessional", LocalizedText(nl: "professional van het lokale team", en: "local professional"),
        definition: LocalizedText(
            nl: "Professional van het lokale team, dicht bij het huishouden.",
            en: "Professional of the local team, near the household."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("2.5")],
        aliases: [
            Term.Alias("lokale professional", in: .parallel), Term.Alias("lokale teammedewerker", in: .proeftuin),
            Term.Alias("wijkteammedewerker", in: .sturen),
        ])
    static let safetyTeamProfessional = Term(
        "safetyTeamProfessional",
        LocalizedText(
            nl: "professional van het veiligheidsteam",
            en: "safety team professional"),
        definition: LocalizedText(
            nl: "Professional van een van de organisaties in het veiligheidsteam, die zich bij het lokale team "
                + "voegt.",
            en: "Professional of one of the organisations in the safety team, who joins the local team."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("2.3")],
        aliases: [Term.Alias("veiligheidsprofessional", in: .proeftuin)])
    static let fixedContact = Term(
        "fixedContact", LocalizedText(nl: "vast contactpersoon", en: "fixed contact"),
        definition: LocalizedText(
            nl: "De benaderbare professional, of het duo, die bij het huishouden blijft, overzicht houdt en "
                + "alle hulp afstemt.",
            en: "The approachable professional, or the duo, who stays with the household, keeps overview and "
                + "attunes all help."),
        citations: [
            .proeftuin("4.4"), .proeftuin("7.2"), .parallel("Een nieuw scenario voor de toekomst"), .domein("1.2"),
        ],
        aliases: [
            Term.Alias("vast gezicht", in: .proeftuin), Term.Alias("vast aanspreekpunt", in: .proeftuin),
            Term.Alias("vast gezicht", in: .parallel), Term.Alias("eerste aanspreekpunt", in: .parallel),
            Term.Alias("vast aanspreekpunt", in: .domein), Term.Alias("contactpersoon", in: .domein),
        ],
        related: ["Concept.fixedContact"])
    static let duoPartner = Term(
        "duoPartner", LocalizedText(nl: "duopartner", en: "duo partner"),
        definition: LocalizedText(
            nl: "Een van de twee professionals die samen met één huishouden werken.",
            en: "One of the two professionals who work together with one household."),
        citations: [.proeftuin("2.3"), .proeftuin("4.4"), .parallel("De proeftuin in FoodValley"), .sturen("3.2")],
        related: ["Concept.duo"])
    static let shadowColleague = Term(
        "shadowColleague", LocalizedText(nl: "schaduwcollega", en: "shadow colleague"),
        definition: LocalizedText(
            nl: "Collega die met de regisseur meekijkt en kan invallen.",
            en: "Colleague who looks along with the director and can step in."),
        citations: [.domein("Bijlage 6")])
    static let caseDirector = Term(
        "caseDirector", LocalizedText(nl: "casusregisseur", en: "case director"),
        definition: LocalizedText(
            nl: "De persoon die het hele traject van een huishouden bij elkaar houdt: één plan, zicht op "
                + "veiligheid, bijsturen.",
            en: "The person who holds the whole trajectory of a household together: one plan, sight of safety, "
                + "adjusting."),
        citations: [
            .sturen("2.1.2"), .domein("1.2"), .domein("3.3"), .domein("3.5"), .proeftuin("2.6"), .proeftuin("4.4"),
            .kompas("Stap 7"),
        ],
        aliases: [
            Term.Alias("casusregie", in: .sturen), Term.Alias("procesregisseur", in: .sturen),
            Term.Alias("regisseur", in: .domein), Term.Alias("veiligheidscoördinator", in: .domein),
            Term.Alias("procesregisseur", in: .domein), Term.Alias("intensief casusregisseur", in: .domein),
            Term.Alias("ICR", in: .domein), Term.Alias("casusregiehouder", in: .proeftuin),
            Term.Alias("regievoerder", in: .proeftuin), Term.Alias("regiehouder", in: .proeftuin),
            Term.Alias("zorgcoördinator", in: .proeftuin), Term.Alias("regiehouder", in: .kompas),
            Term.Alias("casusregie", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Eén per huishouden tegelijk, en wel of niet de vaste contactpersoon. In Sturen en het Kompas "
                + "is casusregie regie over de hele casus; in Niet samenwerken omdat het moet is het regie van "
                + "een aanbieder over de eigen hulp. Het woord vindt beide.",
            en: "One per household at a time, and the fixed contact or not. In Sturen and the Kompas "
                + "casusregie directs the whole case; in Niet samenwerken omdat het moet it is a provider's "
                + "direction of its own help. The word finds both."),
        related: ["Concept.treatmentCoordination", "ProfessionalRole.fixedContact"])
    static let treatmentCoordinator = Term(
        "treatmentCoordinator", LocalizedText(nl: "behandelregisseur", en: "treatment coordinator"),
        definition: LocalizedText(
            nl: "Wie de hulp van één aanbieder op elkaar afstemt.",
            en: "Who attunes the help of one provider."),
        citations: [.sturen("4.1.3"), .domein("Bijlage 6")],
        related: ["Concept.treatmentCoordination", "ProfessionalRole.caseDirector"])
    static let familySocialWorker = Term(
        "familySocialWorker", LocalizedText(nl: "gezinsmaatschappelijk werker", en: "family social worker"),
        definition: LocalizedText(
            nl: "Professional van Blijvend Veilig die met het gezin werkt en doet wat nodig is.",
            en: "Professional of Blijvend Veilig who works with the family and does what is needed."),
        citations: [.sturen("4.1.3"), .sturen("3.3.1")])
    static let youthProtector = Term(
        "youthProtector", LocalizedText(nl: "jeugdbeschermer", en: "youth protector"),
        definition: LocalizedText(
            nl: "Professional van een gecertificeerde instelling die een jeugdbeschermingsmaatregel uitvoert, "
                + "of ervoor al betrokken is.",
            en: "Professional of a certified institution who carries out a youth protection measure, or is "
                + "involved before one."),
        citations: [.sturen("Bijlage 3"), .proeftuin("3.3")])
    static let youthProbationOfficer = Term(
        "youthProbationOfficer", LocalizedText(nl: "jeugdreclasseerder", en: "youth probation officer"),
        definition: LocalizedText(
            nl: "Professional van een gecertificeerde instelling die jeugdreclassering uitvoert.",
            en: "Professional of a certified institution who carries out youth probation."),
        citations: [.sturen("Bijlage 3")])
    static let practitioner = Term(
        "practitioner", LocalizedText(nl: "behandelaar", en: "practitioner"),
        definition: LocalizedText(
            nl: "Wie een of meer leden van het huishouden behandelt.",
            en: "Who treats one or more members of the household."),
        citations: [.sturen("4.2.2"), .sturen("4.1.3")], aliases: [Term.Alias("hulpverlener", in: .sturen)])
    static let expertByExperience = Term(
        "expertByExperience", LocalizedText(nl: "ervaringsdeskundige", en: "expert by experience"),
        definition: LocalizedText(
            nl: "Iemand die eigen ervaring met onveiligheid of hulp gebruikt in een rol.",
            en: "Somebody who uses own experience of unsafety or help in a role."),
        citations: [
            .proeftuin("3.6"), .parallel("Een nieuw scenario voor de toekomst"), .domein("1.2"), .kompas("Stap 8"),
        ],
        aliases: [
            Term.Alias("spiegelgroep", in: .domein), Term.Alias("klankbordgroep", in: .domein),
            Term.Alias("ervaringskennis", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Een rol en geen soort partij. Het Kompas telt hen als professionals; of ze meetellen kiest "
                + "wie telt.",
            en: "A role and no kind of party. The Kompas counts them as professionals; whoever counts chooses."),
        related: ["ExperienceDeployment.supportToHouseholds"])
}
