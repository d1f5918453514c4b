/// Concepts of direction and mandate that are no closed list.
///
/// The Dutch word *regie* means seven things in the sources; here each has a name of its own.
public enum DirectionTerms: Sendable {
    /// Casusregisseur.
    public static let caseDirector = Term(
        "caseDirector", LocalizedText(nl: "casusregisseur", en: "case director"),
        definition: LocalizedText(
            nl: "Degene die het hele traject van een huishouden bij elkaar houdt.",
            en: "Who holds the whole trajectory of a household together."),
        citations: [.sturen("2.1.2"), .domein("1.2"), .proeftuin("2.6"), .kompas("Stap 7")],
        decision: LocalizedText(
            nl: "Eén per huishouden tegelijk; wel of niet de vaste contactpersoon. De namen die de bronnen "
                + "gebruiken staan bij de rol.",
            en: "One per household at a time; the fixed contact or not. The names that the sources use stand "
                + "with the role."),
        related: ["ProfessionalRole.caseDirector", "Concept.fixedContact"])
    /// Procesregie.
    public static let processResponsibility = Term(
        "processResponsibility", LocalizedText(nl: "procesregie", en: "process responsibility"),
        definition: LocalizedText(
            nl: "De verantwoordelijkheid, meestal van de gemeente, dat iemand het hele traject regisseert.",
            en: "The responsibility, mostly the municipality's, that somebody directs the whole trajectory."),
        citations: [.domein("5.2"), .domein("Bijlage 6"), .proeftuin("6.7"), .kompas("Stap 7")],
        aliases: [Term.Alias("versterkte procesregie", in: .domein)],
        decision: LocalizedText(
            nl: "De verantwoordelijkheid en niet de persoon: dat is de casusregisseur.",
            en: "The responsibility and not the person: that is the case director."),
        related: ["ProfessionalRole.caseDirector"])
    /// Behandelregie.
    public static let treatmentCoordination = Term(
        "treatmentCoordination", LocalizedText(nl: "behandelregie", en: "treatment coordination"),
        definition: LocalizedText(
            nl: "Regie van een aanbieder over de eigen hulp.",
            en: "A provider's direction of its own help."),
        citations: [.sturen("4.1.3"), .domein("Bijlage 6")], aliases: [Term.Alias("casusregie", in: .domein)],
        decision: LocalizedText(
            nl: "In Niet samenwerken omdat het moet heet dit casusregie; in Sturen en het Kompas betekent dat "
                + "woord regie over de hele casus.",
            en: "Niet samenwerken omdat het moet calls this casusregie; in Sturen and the Kompas that word "
                + "means direction of the whole case."),
        related: ["ProfessionalRole.caseDirector", "ProfessionalRole.treatmentCoordinator"])
    /// Regie op veiligheid.
    public static let safetyDirection = Term(
        "safetyDirection", LocalizedText(nl: "regie op veiligheid", en: "direction on safety"),
        definition: LocalizedText(
            nl: "Alle partijen in een casus werken vanuit één beeld van wat nodig is voor veiligheid nu, "
                + "veiligheid die blijft en herstel.",
            en: "All parties in a case work from one view of what is needed for safety now, lasting safety and "
                + "recovery."),
        citations: [.domein("5.2"), .proeftuin("3.5")],
        related: ["Concept.sharedLanguage"])
    /// Één gezin, één plan, één regisseur.
    public static let oneFamilyOnePlanOneDirector = Term(
        "oneFamilyOnePlanOneDirector",
        LocalizedText(
            nl: "één gezin, één plan, één regisseur",
            en: "one family, one plan, one director"),
        definition: LocalizedText(
            nl: "Leus: voor een gezin één samenhangend plan en één regisseur, ook als er meer regierollen zijn.",
            en: "Slogan: for a family one coherent plan and one director, also with several roles of direction."),
        citations: [.domein("1.2"), .domein("4.1"), .domein("5.2")],
        related: ["Concept.onePlan"])
    /// Mandaat.
    public static let caseMandate = Term(
        "caseMandate", LocalizedText(nl: "mandaat", en: "case mandate"),
        definition: LocalizedText(
            nl: "Wat een regisseur mag beslissen of inzetten; op papier en zoals het gevoeld wordt.",
            en: "What a director may decide or deploy; on paper and as it is felt."),
        citations: [.domein("4.1"), .domein("5.1"), .domein("5.2"), .proeftuin("7.4")],
        decision: LocalizedText(
            nl: "Het mandaat van een regisseur in een casus is iets anders dan dat van een vertegenwoordiger "
                + "in een netwerk. Formeel en gevoeld staan naast elkaar, en gevoeld nooit per persoon.",
            en: "A director's mandate in a case is another thing than a representative's in a network. Formal "
                + "and felt stand side by side, and felt never per person."),
        related: ["Concept.representationMandate", "Concept.powerToAct", "Concept.decisivePower"])
    /// Doorzettingsmacht.
    public static let decisivePower = Term(
        "decisivePower", LocalizedText(nl: "doorzettingsmacht", en: "decisive power"),
        definition: LocalizedText(
            nl: "De macht om te beslissen als partijen er samen niet uitkomen.",
            en: "The power to decide when parties get stuck together."),
        citations: [.domein("1.2"), .domein("5.1"), .domein("Bijlage 6"), .proeftuin("6.7")],
        aliases: [Term.Alias("knopen doorhakken", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Volgt niet uit een mandaat, en niet uit een nieuwe overlegtafel.",
            en: "Does not follow from a mandate, nor from a new table."),
        related: ["Concept.caseMandate"])
    /// Gedeelde verantwoordelijkheid.
    public static let sharedResponsibility = Term(
        "sharedResponsibility", LocalizedText(nl: "gedeelde verantwoordelijkheid", en: "shared responsibility"),
        definition: LocalizedText(
            nl: "Meer partijen staan samen voor één casus.",
            en: "Several parties answer together for one case."),
        citations: [.proeftuin("7.2"), .kompas("Stap 7"), .domein("4.2"), .sturen("4.2")],
        aliases: [
            Term.Alias("deelverantwoordelijkheid", in: .sturen), Term.Alias("eindverantwoordelijkheid", in: .sturen),
            Term.Alias("eigenaarschap", in: .domein),
            Term.Alias("gezamenlijke verantwoordelijkheid", in: .proeftuin),
            Term.Alias("gedeelde casusverantwoordelijkheid", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Op casusniveau: één regisseur naast medeverantwoordelijke partijen. Eind- en "
                + "deelverantwoordelijkheid in Sturen gaan over een netwerk.",
            en: "At case level: one director beside co-responsible parties. Final and partial responsibility "
                + "in Sturen are about a network."),
        related: ["ProfessionalRole.caseDirector"])
    /// Intensiteit van een casus.
    public static let caseIntensity = Term(
        "caseIntensity", LocalizedText(nl: "intensiteit van een casus", en: "case intensity"),
        definition: LocalizedText(
            nl: "Hoe vaak regisseur en hulpverleners elkaar spreken, zoals afgesproken.",
            en: "How often director and providers speak with each other, as agreed."),
        citations: [.domein("Bijlage 6")],
        aliases: [Term.Alias("stoplicht", in: .domein), Term.Alias("stoplichtmethode", in: .domein)],
        decision: LocalizedText(
            nl: "Gebruik van één gemeente. Het gaat over contact, niet over ernst en niet over vorm A tot D; "
                + "de kleuren zijn alleen een andere naam.",
            en: "One municipality's practice. It is about contact, not about seriousness nor form A to D; the "
                + "colours are only another name."))

    /// All of them.
    public static let all: [Term] = [
        caseDirector, processResponsibility, treatmentCoordination, safetyDirection, oneFamilyOnePlanOneDirector,
        caseMandate, decisivePower, sharedResponsibility, caseIntensity,
    ]
}
