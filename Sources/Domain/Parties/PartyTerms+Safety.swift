/// The terms of ``PartyKind``.
enum PartyTerms {}

// Protection, safety and justice.

extension PartyTerms {
    static let localTeam = Term(
        "localTeam", LocalizedText(nl: "lokaal team", en: "local team"),
        definition: LocalizedText(
            nl: "Gemeentelijk team dicht bij de mensen, dat zelf hulp geeft en het huishouden blijft kennen.",
            en: "Municipal team near people that gives help itself and keeps knowing the household."),
        citations: [.proeftuin("2.1"), .proeftuin("2.3"), .sturen("1.3"), .domein("4.2"), .kompas("Inleiding")],
        aliases: [
            Term.Alias("wijkteam", in: .sturen), Term.Alias("sociaal team", in: .sturen),
            Term.Alias("lokaal wijkteam", in: .parallel), Term.Alias("jeugdteam", in: .parallel),
            Term.Alias("Centrum voor Jeugd en Gezin", in: .parallel), Term.Alias("gebiedsteam", in: .domein),
            Term.Alias("lokaal veld", in: .domein), Term.Alias("lokaal (wijk)team", in: .proeftuin),
            Term.Alias("buurtteam", in: .proeftuin), Term.Alias("wijkteam", in: .kompas),
        ])
    static let regionalSafetyTeam = Term(
        "regionalSafetyTeam", LocalizedText(nl: "Regionaal Veiligheidsteam", en: "regional safety team"),
        definition: LocalizedText(
            nl: "Professionals van verschillende organisaties die zich bij het lokale team voegen als het "
                + "onveilig is. Bevoegdheden blijven bij hun organisaties.",
            en: "Professionals of several organisations who join the local team where it is unsafe. Powers "
                + "stay with their organisations."),
        citations: [.proeftuin("2.2"), .proeftuin("2.3")],
        aliases: [
            Term.Alias("RVT", in: .proeftuin), Term.Alias("veiligheidsteam", in: .proeftuin),
            Term.Alias("Blijvend Veilig", in: .sturen),
        ])
    static let veiligThuis = Term(
        "veiligThuis", LocalizedText(nl: "Veilig Thuis", en: "Veilig Thuis"),
        definition: LocalizedText(
            nl: "Advies- en meldpunt huiselijk geweld en kindermishandeling: beoordeelt meldingen en kan "
                + "onderzoek doen.",
            en: "Advice and report centre for domestic violence and child abuse: judges reports and can "
                + "investigate."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3"), .proeftuin("2.2"), .proeftuin("7.2")],
        aliases: [Term.Alias("AMHK", in: .sturen), Term.Alias("VT", in: .proeftuin)])
    static let certifiedInstitution = Term(
        "certifiedInstitution", LocalizedText(nl: "gecertificeerde instelling", en: "certified institution"),
        definition: LocalizedText(
            nl: "Organisatie met een certificaat die maatregelen van jeugdbescherming en jeugdreclassering "
                + "uitvoert. Jeugdbescherming is de functie, de instelling is de organisatie.",
            en: "Organisation with a certificate that carries out measures of youth protection and youth "
                + "probation. Youth protection is the function, the institution is the organisation."),
        citations: [.sturen("1.3"), .proeftuin("2.2"), .kompas("Eindnoten")],
        aliases: [
            Term.Alias("GI", in: .sturen), Term.Alias("GI", in: .parallel),
            Term.Alias("Gecertificeerde Instelling voor jeugdbescherming", in: .parallel),
            Term.Alias("jeugdbescherming", in: .domein), Term.Alias("GI", in: .proeftuin),
            Term.Alias("JB", in: .proeftuin), Term.Alias("jeugdbescherming", in: .proeftuin),
            Term.Alias("jeugdbescherming", in: .kompas),
        ])
    static let childCareAndProtectionBoard = Term(
        "childCareAndProtectionBoard",
        LocalizedText(
            nl: "Raad voor de Kinderbescherming",
            en: "Child Care and Protection Board"),
        definition: LocalizedText(
            nl: "Landelijke organisatie die onderzoekt en onafhankelijk toetst of een maatregel nodig is.",
            en: "National body that investigates and tests independently whether a measure is needed."),
        citations: [.sturen("1.3"), .proeftuin("2.2"), .proeftuin("3.3")],
        aliases: [
            Term.Alias("RvdK", in: .sturen), Term.Alias("RvdK", in: .domein),
            Term.Alias("Raad van Kinderbescherming", in: .domein), Term.Alias("RvdK", in: .proeftuin),
            Term.Alias("de Raad", in: .proeftuin),
        ])
    static let juvenileCourt = Term(
        "juvenileCourt", LocalizedText(nl: "kinderrechter", en: "juvenile court"),
        definition: LocalizedText(
            nl: "Rechter die op verzoek van de Raad beslist of een kinderbeschermingsmaatregel nodig is.",
            en: "Court that decides, on request of the Board, whether a child protection measure is needed."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3")], aliases: [Term.Alias("rechter", in: .sturen)])
    static let police = Term(
        "police", LocalizedText(nl: "politie", en: "police"),
        definition: LocalizedText(
            nl: "Politie in het gebied, ook wijkagenten en jeugdagenten. Heeft een signalerende functie.",
            en: "Police in the area, neighbourhood and youth officers too. Has a signalling function."),
        citations: [.domein("5.1"), .proeftuin("2.2"), .proeftuin("2.8"), .kompas("Stap 1, Netwerk in kaart")],
        aliases: [
            Term.Alias("wijkagent", in: .proeftuin), Term.Alias("jeugdagent", in: .proeftuin),
            Term.Alias("politieagent", in: .sturen),
        ])
    static let publicProsecutor = Term(
        "publicProsecutor", LocalizedText(nl: "officier van justitie", en: "public prosecutor"),
        definition: LocalizedText(
            nl: "Een van de gebruikers van het risicotaxatie-instrument huiselijk geweld, naast de politie. "
                + "Meer zeggen de bronnen niet.",
            en: "One of the users of the risk appraisal instrument for domestic violence, beside the police. "
                + "The sources say no more."),
        citations: [.sturen("2.1.2, tabel 2")])
    static let justice = Term(
        "justice", LocalizedText(nl: "justitie", en: "justice"),
        definition: LocalizedText(
            nl: "De justitiële kant als samenwerkingspartner, zoals de bronnen haar noemen: zonder te zeggen "
                + "welke organisatie.",
            en: "The justice side as a partner, as the sources name it: without saying which organisation."),
        citations: [.proeftuin("7.2"), .kompas("Stap 1")])
    static let youthProbation = Term(
        "youthProbation", LocalizedText(nl: "jeugdreclassering", en: "youth probation"),
        definition: LocalizedText(
            nl: "Begeleiding van en toezicht op een jongere na een strafbaar feit, als partij die bij een "
                + "casus aansluit. Een gecertificeerde instelling voert haar uit.",
            en: "Supervision and guidance of a young person after an offence, as a party that joins in a case. "
                + "A certified institution carries it out."),
        citations: [.proeftuin("2.2"), .proeftuin("2.8"), .sturen("2.1.1"), .kompas("Eindnoten")])
    static let probationService = Term(
        "probationService", LocalizedText(nl: "reclassering", en: "probation service"),
        definition: LocalizedText(
            nl: "Organisatie die volwassenen na een strafbaar feit begeleidt.",
            en: "Organisation that supervises adults after an offence."),
        citations: [.sturen("4.2.1")], aliases: [Term.Alias("Reclassering Nederland", in: .sturen)])
    static let safetyHouse = Term(
        "safetyHouse", LocalizedText(nl: "Zorg- en Veiligheidshuis", en: "care and safety house"),
        definition: LocalizedText(
            nl: "Samenwerkingsverband van zorg en justitie rond mensen; het criminele aspect staat er meer op "
                + "de voorgrond.",
            en: "Cooperation of care and justice around people; the criminal side stands more in the foreground."),
        citations: [.domein("4.2"), .proeftuin("2.8"), .kompas("Stap 4")],
        aliases: [Term.Alias("veiligheidshuis", in: .kompas), Term.Alias("ZVH", in: .proeftuin)])
    static let crisisTeam = Term(
        "crisisTeam", LocalizedText(nl: "crisisteam", en: "crisis team"),
        definition: LocalizedText(
            nl: "Team voor spoed waarmee het lokale veld in verbinding staat.",
            en: "Team for emergencies with which the local field is connected."),
        citations: [.domein("4.2")])
}
