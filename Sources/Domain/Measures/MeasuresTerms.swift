/// Concepts of legal frame and measures that are no closed list.
public enum MeasuresTerms: Sendable {
    /// Juridisch kader.
    public static let legalFrame = Term(
        "legalFrame", LocalizedText(nl: "juridisch kader", en: "legal frame"),
        definition: LocalizedText(nl: "Vrijwillig of gedwongen.", en: "Voluntary or compulsory."),
        citations: [
            .sturen("1.1"), .sturen("1.3"), .proeftuin("4.4"), .kompas("Stap 6"),
            .parallel("De proeftuin in FoodValley"),
        ],
        aliases: [
            Term.Alias("vrijwillig kader", in: .sturen), Term.Alias("dwangkader", in: .sturen),
            Term.Alias("dwangtraject", in: .domein), Term.Alias("gedwongen kader", in: .proeftuin),
            Term.Alias("juridische interventie", in: .parallel),
        ],
        decision: LocalizedText(
            nl: "Twee waarden. Drang is geen derde kader: Sturen zegt zelf dat het op vrijwilligheid van de "
                + "ouders berust.",
            en: "Two values. Drang is no third frame: Sturen itself says that it rests on the parents' "
                + "voluntariness."),
        related: ["Concept.pressure"])
    /// Drang.
    public static let pressure = Term(
        "pressure", LocalizedText(nl: "drang", en: "pressure"),
        definition: LocalizedText(
            nl: "Druk binnen het vrijwillige kader: uitgeoefend door de een, gevoeld door de ander.",
            en: "Pressure inside the voluntary frame: applied by one, felt by another."),
        citations: [.sturen("1.3"), .proeftuin("4.4"), .parallel("Een nieuw scenario voor de toekomst")],
        aliases: [Term.Alias("drang-kader", in: .sturen)],
        decision: LocalizedText(
            nl: "Uitgeoefend en gevoeld worden apart vastgelegd. Bij een gecertificeerde instelling is "
                + "instemming van de ouders nodig.",
            en: "Applied and felt are recorded apart. With a certified institution the parents' consent is "
                + "needed."),
        related: ["Concept.legalFrame"])
    /// Kinderbeschermingsmaatregel.
    public static let protectionMeasure = Term(
        "protectionMeasure", LocalizedText(nl: "kinderbeschermingsmaatregel", en: "child protection measure"),
        definition: LocalizedText(
            nl: "Maatregel van de kinderrechter ter bescherming van een kind: (voorlopige) "
                + "ondertoezichtstelling, machtiging uithuisplaatsing, gezagsbeëindiging, voogdij.",
            en: "Measure of the juvenile court to protect a child: (provisional) supervision order, placement "
                + "authorisation, termination of parental authority, guardianship."),
        citations: [.sturen("2.1.1"), .parallel("De proeftuin in FoodValley"), .proeftuin("2.5")],
        aliases: [
            Term.Alias("OTS", in: .sturen), Term.Alias("ondertoezichtstelling", in: .sturen),
            Term.Alias("jeugdbeschermingsmaatregel", in: .proeftuin),
            Term.Alias("juridische maatregel", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Gezagsbeëindiging heet in het Engels nooit custody: het gezag eindigt, het kind wordt er niet "
                + "door weggenomen.",
            en: "In English the ending of parental authority is never called custody: authority ends, the "
                + "child is not taken away by it."),
        related: ["Concept.compulsoryMeasure", "Concept.parentalAuthority"])
    /// Gedwongen maatregel.
    public static let compulsoryMeasure = Term(
        "compulsoryMeasure", LocalizedText(nl: "gedwongen maatregel", en: "compulsory measure"),
        definition: LocalizedText(
            nl: "Elke gedwongen maatregel: ook huisverbod, contactverbod en reclassering.",
            en: "Any compulsory measure: house ban, contact ban and probation too."),
        citations: [.kompas("Stap 6"), .proeftuin("2.5")],
        decision: LocalizedText(
            nl: "Elk met de eigen autoriteit; een huisverbod komt niet van de kinderrechter.",
            en: "Each with its own authority; a house ban does not come from the juvenile court."),
        related: ["Concept.protectionMeasure"])
    /// Reclassering.
    public static let probation = Term(
        "probation", LocalizedText(nl: "reclassering", en: "probation"),
        definition: LocalizedText(
            nl: "Begeleiding en toezicht na een strafbaar feit, voor jongeren en volwassenen.",
            en: "Supervision and guidance after an offence, for young people and adults."),
        citations: [.sturen("2.1.1"), .proeftuin("2.5")],
        aliases: [
            Term.Alias("jeugdreclassering", in: .sturen),
            Term.Alias("(jeugd)reclasseringsmaatregel", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "De monitor telt jong en oud samen; hier is dat jeugd, volwassen of niet vermeld.",
            en: "The monitor counts young and old together; here it is youth, adult or not stated."),
        related: ["PartyKind.youthProbation", "PartyKind.probationService"])
    /// Onafhankelijke toets.
    public static let independentTest = Term(
        "independentTest", LocalizedText(nl: "onafhankelijke toets", en: "independent test"),
        definition: LocalizedText(
            nl: "Het eigen oordeel van de Raad of een maatregel nodig is.",
            en: "The Board's own judgement whether a measure is needed."),
        citations: [
            .proeftuin("2.8"), .proeftuin("3.3"), .sturen("1.3"), .parallel("Een nieuw scenario voor de toekomst"),
        ],
        aliases: [
            Term.Alias("toets", in: .proeftuin), Term.Alias("toetsing", in: .proeftuin),
            Term.Alias("tegenspraak", in: .parallel),
        ],
        decision: LocalizedText(
            nl: "Wie toetst is een ander dan wie van de Raad al betrokken was.",
            en: "Who tests is another than who of the Board was already involved."),
        related: ["ProfessionalRole.independentTester", "Concept.organisedDissent"])

    /// All of them.
    public static let all: [Term] = [
        legalFrame, pressure, protectionMeasure, compulsoryMeasure, probation, independentTest,
    ]
}
