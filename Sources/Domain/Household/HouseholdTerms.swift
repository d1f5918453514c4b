/// Concepts of the household and those concerned that are no closed list.
public enum HouseholdTerms: Sendable {
    /// Huishouden.
    public static let household = Term(
        "household", LocalizedText(nl: "huishouden", en: "household"),
        definition: LocalizedText(
            nl: "Mensen die samen wonen of voor elkaar zorgen, in elke samenstelling, met of zonder kinderen, "
                + "van ongeboren tot oud.",
            en: "People who share a home or care for each other, in any composition, with or without children, "
                + "from unborn to old."),
        citations: [
            .kompas("Inleiding"), .proeftuin("2.1"), .parallel("Een nieuw scenario voor de toekomst"),
            .sturen("4.1.1"), .domein("1.2"),
        ],
        aliases: [
            Term.Alias("gezin", in: .sturen), Term.Alias("gezinssysteem", in: .sturen),
            Term.Alias("gezin", in: .parallel), Term.Alias("gezin of huishouden", in: .parallel),
            Term.Alias("gezin", in: .domein), Term.Alias("cliëntsysteem", in: .domein),
            Term.Alias("gezin of huishouden", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Het woord van het Kompas gaat voor; \"gezin\" vindt hetzelfde begrip. Iemand kan bij meer "
                + "huishoudens horen, en lid zijn heeft een begin en een einde.",
            en: "The word of the Kompas goes first; \"gezin\" finds the same concept. A person may belong to "
                + "several households, and membership has a beginning and an end."),
        related: ["Concept.thoseConcerned"])
    /// Betrokkenen.
    public static let thoseConcerned = Term(
        "thoseConcerned", LocalizedText(nl: "betrokkenen", en: "those concerned"),
        definition: LocalizedText(
            nl: "De leden van het huishouden, en wie daarbuiten woont maar deel is van de onveiligheid, zoals "
                + "een ex-partner.",
            en: "The members of the household, and those who live elsewhere but are part of the unsafety, such "
                + "as a former partner."),
        citations: [
            .sturen("2.1.1"), .parallel("Een nieuw scenario voor de toekomst"), .proeftuin("4.3"),
            .kompas("Inleiding"),
        ],
        aliases: [
            Term.Alias("alle betrokken partijen", in: .sturen),
            Term.Alias("leden van het gezin of huishouden", in: .parallel),
            Term.Alias("volwassenen", in: .proeftuin), Term.Alias("(ex-)partner", in: .proeftuin),
            Term.Alias("naasten", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Regels die over iedereen gaan, gaan over de betrokkenen en niet over de bewoners: anders valt "
                + "de ouder die langskomt erbuiten.",
            en: "Rules about everybody range over those concerned and not over residents: otherwise the parent "
                + "who drops in is left out."),
        related: ["Concept.household"])
    /// Persoon.
    public static let person = Term(
        "person", LocalizedText(nl: "persoon", en: "person"),
        definition: LocalizedText(
            nl: "Een mens: met een eigen stem, en een geboortedag, een verwachte geboortedag of geen van beide "
                + "bekend.",
            en: "A human being: with a voice of their own, and a day of birth, an expected day of birth or "
                + "neither known."),
        citations: [
            .proeftuin("4.3"), .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .kompas("Inleiding"),
        ],
        aliases: [
            Term.Alias("gezinslid", in: .sturen), Term.Alias("lid", in: .parallel),
            Term.Alias("cliënt", in: .domein), Term.Alias("cliënt", in: .proeftuin),
            Term.Alias("lid", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "\"Cliënt\" is alleen een synoniem. Een rol in het geweld hoort nooit bij een persoon.",
            en: "\"Client\" is only an alias. A role in violence never belongs to a person."),
        related: ["Concept.roleInViolence"])
    /// Minderjarige.
    public static let minor = Term(
        "minor", LocalizedText(nl: "minderjarige", en: "minor"),
        definition: LocalizedText(
            nl: "Iemand die op een bepaalde dag jonger is dan achttien.",
            en: "Somebody younger than eighteen on a given day."),
        citations: [.sturen("2.1.1"), .domein("4.1")],
        aliases: [
            Term.Alias("jeugdige", in: .sturen), Term.Alias("18-", in: .domein), Term.Alias("kind", in: .proeftuin),
            Term.Alias("jongere", in: .proeftuin), Term.Alias("kind", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Wordt berekend en nooit opgeslagen. Jeugdreclassering tot 21 is een grens van die maatregel.",
            en: "Is computed and never stored. Youth probation up to 21 is a bound of that measure."))
    /// Ongeboren kind.
    public static let unbornChild = Term(
        "unbornChild", LocalizedText(nl: "ongeboren kind", en: "unborn child"),
        definition: LocalizedText(
            nl: "Een kind dat verwacht wordt: betrokkene, met een verwachte geboortedag.",
            en: "A child that is expected: concerned, with an expected day of birth."),
        citations: [.kompas("Inleiding"), .proeftuin("2.1")],
        decision: LocalizedText(
            nl: "De bronnen beginnen bij 0 jaar, bij −9 en bij −10 maanden; elke verwachte geboortedag telt. "
                + "Een ongeboren kind is nooit informant.",
            en: "The sources begin at 0 years, at −9 and at −10 months; any expected day of birth counts. An "
                + "unborn child is never an informant."))
    /// Gezag.
    public static let parentalAuthority = Term(
        "parentalAuthority", LocalizedText(nl: "gezag", en: "parental authority"),
        definition: LocalizedText(
            nl: "Wie over een kind beslist en het vertegenwoordigt, van wanneer tot wanneer en volgens wie.",
            en: "Who decides for a child and represents it, from when until when and as stated by whom."),
        citations: [.sturen("2.1.1"), .kompas("Geweldsprofielen")],
        aliases: [Term.Alias("gezamenlijk gezag", in: .kompas)],
        decision: LocalizedText(
            nl: "Nooit afgeleid uit het ouderschap: wie gezag heeft is onbekend tot het is vastgelegd.",
            en: "Never inferred from parenthood: who holds authority is unknown until it is recorded."))
    /// Huiselijke kring.
    public static let domesticCircle = Term(
        "domesticCircle", LocalizedText(nl: "huiselijke kring", en: "domestic circle"),
        definition: LocalizedText(
            nl: "Familieleden, huisgenoten, partners en ex-partners, en mantelzorgers.",
            en: "Family members, housemates, spouses and former spouses, and informal carers."),
        citations: [.sturen("2.1.1"), .proeftuin("5.2"), .kompas("Stap 4")],
        aliases: [Term.Alias("(ex-)partner", in: .proeftuin), Term.Alias("naasten", in: .kompas)],
        related: ["Relation.Kind.informalCarer"])
    /// Kwetsbare volwassene.
    public static let vulnerableAdult = Term(
        "vulnerableAdult", LocalizedText(nl: "kwetsbare volwassene", en: "vulnerable adult"),
        definition: LocalizedText(
            nl: "Volwassene die naast de kinderen ook bescherming nodig heeft, naar het oordeel van iemand.",
            en: "Adult who needs protection beside the children, as judged by somebody."),
        citations: [.parallel("Een nieuw scenario voor de toekomst")],
        aliases: [Term.Alias("ouderen", in: .kompas)],
        decision: LocalizedText(
            nl: "Geen bron noemt kenmerken: het is een vastgelegd oordeel en wordt nooit berekend.",
            en: "No source names criteria: it is a recorded judgement and never computed."))
    /// Informeel netwerk.
    public static let informalNetwork = Term(
        "informalNetwork", LocalizedText(nl: "informeel netwerk", en: "informal network"),
        definition: LocalizedText(
            nl: "Familie, vrienden en buren rond het huishouden.",
            en: "Family, friends and neighbours around the household."),
        citations: [
            .kompas("Inleiding"), .kompas("Stap 4"), .proeftuin("3.4"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
        ],
        aliases: [
            Term.Alias("netwerk", in: .parallel), Term.Alias("sociaal netwerk", in: .proeftuin),
            Term.Alias("naasten", in: .kompas), Term.Alias("netwerk van het huishouden", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "\"Netwerk\" betekent drie dingen. Dit is het netwerk van mensen; een netwerk van organisaties "
                + "heet netwerksamenwerking.",
            en: "\"Network\" means three things. This is the network of people; a network of organisations is "
                + "called network cooperation."),
        related: ["Concept.partyNetwork"])
    /// Jouw ingebrachte mentor.
    public static let chosenMentor = Term(
        "chosenMentor", LocalizedText(nl: "jouw ingebrachte mentor", en: "chosen mentor"),
        definition: LocalizedText(
            nl: "Iemand die een jongere of volwassene vertrouwt en zelf kiest om het proces te steunen.",
            en: "Somebody whom a young person or adult trusts and chooses to support the process."),
        citations: [.proeftuin("3.4")], aliases: [Term.Alias("JI-medewerker", in: .proeftuin)],
        decision: LocalizedText(
            nl: "De bron drukt \"JI-medewerker\"; elders in het veld heet dit JIM.",
            en: "The source prints \"JI-medewerker\"; elsewhere in the field it is called JIM."))

    /// All of them.
    public static let all: [Term] = [
        household, thoseConcerned, person, minor, unbornChild, parentalAuthority, domesticCircle, vulnerableAdult,
        informalNetwork, chosenMentor,
    ]
}
