/// The terms of ``PartyList``.
enum PartyListTerms {}

// By source, in the order of the sources.

extension PartyListTerms {
    static let sturenChain = Term(
        "sturenChain", LocalizedText(nl: "de keten, volgens Sturen", en: "the chain, by Sturen"),
        definition: LocalizedText(
            nl: "Van melding tot gedwongen hulp: wie in de jeugdbeschermingsketen zit.",
            en: "From report to compulsory help: who is in the youth protection chain."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3")])
    static let sturenPhasedGuideline = Term(
        "sturenPhasedGuideline",
        LocalizedText(
            nl: "rond de gefaseerde ketensamenwerking",
            en: "around phased chain cooperation"),
        definition: LocalizedText(
            nl: "Wie de driefasenvisie als leidraad overnam (onder andere), en wie er de opdracht voor gaf.",
            en: "Who adopted the vision of three phases as a guideline (among others), and who commissioned it."),
        citations: [.sturen("2.1.2")])
    static let sturenInstrumentUsers = Term(
        "sturenInstrumentUsers",
        LocalizedText(
            nl: "gebruikers van het risicotaxatie-instrument huiselijk geweld",
            en: "users of the risk appraisal instrument for domestic violence"),
        definition: LocalizedText(
            nl: "Wie het instrument gebruikt na signalen.",
            en: "Who uses the instrument after signals."),
        citations: [.sturen("2.1.2, tabel 2")])
    static let sturenOtherPartners = Term(
        "sturenOtherPartners",
        LocalizedText(
            nl: "andere relevante partijen van Blijvend Veilig",
            en: "other relevant parties of Blijvend Veilig"),
        definition: LocalizedText(
            nl: "Met wie Blijvend Veilig nog ging samenwerken (zoals).",
            en: "With whom Blijvend Veilig was still to cooperate (such as)."),
        citations: [.sturen("4.2.1")])
    static let parallelChain = Term(
        "parallelChain",
        LocalizedText(
            nl: "de keten, volgens Parallelle transformaties",
            en: "the chain, by the article on parallel transformations"),
        definition: LocalizedText(
            nl: "De drie organisaties van de huidige keten.",
            en: "The three organisations of the present chain."),
        citations: [.parallel("Samenvatting")])
    static let parallelCommissioners = Term(
        "parallelCommissioners",
        LocalizedText(
            nl: "opdrachtgevers van het Toekomstscenario",
            en: "commissioners of the Toekomstscenario"),
        definition: LocalizedText(
            nl: "Wie de opdracht voor het scenario gaf: twee ministeries en de vereniging van gemeenten.",
            en: "Who commissioned the scenario: two ministries and the association of municipalities."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .kompas("Inleiding")])
    static let domeinAnalysisGooiEnVechtstreek = Term(
        "domeinAnalysisGooiEnVechtstreek",
        LocalizedText(
            nl: "systeemanalyse Gooi en Vechtstreek",
            en: "system analysis Gooi en Vechtstreek"),
        definition: LocalizedText(
            nl: "Organisaties in de systeemanalyse van 20 februari 2020.",
            en: "Organisations in the system analysis of 20 February 2020."),
        citations: [.domein("Bijlage 3.1")])
    static let domeinAnalysisRotterdamRijnmond = Term(
        "domeinAnalysisRotterdamRijnmond",
        LocalizedText(
            nl: "systeemanalyse Rotterdam-Rijnmond",
            en: "system analysis Rotterdam-Rijnmond"),
        definition: LocalizedText(
            nl: "Organisaties in de systeemanalyse van 25 februari 2020.",
            en: "Organisations in the system analysis of 25 February 2020."),
        citations: [.domein("Bijlage 3.2")])
    static let domeinNetwork = Term(
        "domeinNetwork", LocalizedText(nl: "wie er in een netwerk nodig zijn", en: "who are needed in a network"),
        definition: LocalizedText(
            nl: "Partijen die elkaar nodig hebben om een casus op te lossen.",
            en: "Parties that need each other to solve a case."),
        citations: [.domein("5.1")])
    static let domeinRegionalPartners = Term(
        "domeinRegionalPartners", LocalizedText(nl: "partners van het lokale veld", en: "partners of the local field"),
        definition: LocalizedText(
            nl: "Met wie het lokale veld in verbinding staat (zoals).",
            en: "With whom the local field is connected (such as)."),
        citations: [.domein("4.2")])
    static let domeinScales = Term(
        "domeinScales", LocalizedText(nl: "partijen op andere schalen", en: "parties on other scales"),
        definition: LocalizedText(
            nl: "Organisaties die regionaal werken, elk op een eigen schaal.",
            en: "Organisations that work regionally, each on a scale of its own."),
        citations: [.domein("Bijlage 6")])
    static let proeftuinScenario = Term(
        "proeftuinScenario",
        LocalizedText(
            nl: "wie volgens het Toekomstscenario samenwerken",
            en: "who work together by the Toekomstscenario"),
        definition: LocalizedText(
            nl: "Van wie de professionals samen met het huishouden aan veiligheid werken.",
            en: "Whose professionals work on safety with the household."),
        citations: [.proeftuin("2.1")])
    static let proeftuinCore = Term(
        "proeftuinCore", LocalizedText(nl: "vaste kern van het veiligheidsteam", en: "fixed core of the safety team"),
        definition: LocalizedText(
            nl: "Wie in het kernteam zit; de Raad meestal.",
            en: "Who sits in the core team; the Board usually."),
        citations: [.proeftuin("2.2")])
    static let proeftuinCoreInSome = Term(
        "proeftuinCoreInSome",
        LocalizedText(
            nl: "kern van het veiligheidsteam in sommige proeftuinen",
            en: "core of the safety team in some pilots"),
        definition: LocalizedText(
            nl: "Wie in enkele proeftuinen ook bij het kernteam hoort.",
            en: "Who belongs to the core team too in a few pilots."),
        citations: [.proeftuin("2.2")])
    static let proeftuinOnConsultation = Term(
        "proeftuinOnConsultation", LocalizedText(nl: "op consultatiebasis", en: "on consultation"),
        definition: LocalizedText(
            nl: "Met wie het veiligheidsteam per casus overlegt.",
            en: "With whom the safety team consults, by case."),
        citations: [.proeftuin("2.2")])
    static let proeftuinPartners = Term(
        "proeftuinPartners",
        LocalizedText(
            nl: "andere zorg- en veiligheidspartners",
            en: "other partners of care and safety"),
        definition: LocalizedText(
            nl: "Met wie proeftuinen aansluiting hebben of zoeken.",
            en: "With whom pilots are connected or want to be."),
        citations: [.proeftuin("2.8"), .proeftuin("7.2")])
    static let kompasIntroduction = Term(
        "kompasIntroduction",
        LocalizedText(
            nl: "partijen in het voorbeeld van Marieke",
            en: "parties in the example of Marieke"),
        definition: LocalizedText(
            nl: "Wie samen zicht op het geheel krijgen in het verhaal van de inleiding.",
            en: "Who together see the whole in the story of the introduction."),
        citations: [.kompas("Inleiding")])
    static let kompasWhyNetwork = Term(
        "kompasWhyNetwork", LocalizedText(nl: "waarom netwerksamenwerking", en: "why network cooperation"),
        definition: LocalizedText(
            nl: "Tussen wie netwerksamenwerking nodig is.",
            en: "Between whom network cooperation is needed."),
        citations: [.kompas("Inleiding")])
    static let kompasClosePartners = Term(
        "kompasClosePartners", LocalizedText(nl: "wie nauw samenwerken", en: "who work closely together"),
        definition: LocalizedText(
            nl: "Partijen die nauw samenwerken om geweld te voorkomen en te stoppen.",
            en: "Parties that work closely together to prevent and stop violence."),
        citations: [.kompas("Stap 1")])
    static let kompasWiderPartners = Term(
        "kompasWiderPartners",
        LocalizedText(
            nl: "partijen rond volwassenenproblematiek",
            en: "parties around problems of adults"),
        definition: LocalizedText(
            nl: "Wie gezinsgericht werken er ook bij vraagt.",
            en: "Whom family-oriented work asks to join."),
        citations: [.kompas("Stap 1")])
    static let kompasCoreGroup = Term(
        "kompasCoreGroup", LocalizedText(nl: "voorstel voor de kerngroep", en: "suggestion for the core group"),
        definition: LocalizedText(
            nl: "Uit welke partijen de kerngroep bijvoorbeeld bestaat.",
            en: "Of which parties the core group consists, for instance."),
        citations: [.kompas("Stap 1")])
    static let kompasStakeholders = Term(
        "kompasStakeholders",
        LocalizedText(
            nl: "stakeholders op de netwerkkaart",
            en: "stakeholders on the network map"),
        definition: LocalizedText(
            nl: "Direct, indirect of mogelijk betrokken partijen; huishoudens staan er ook bij en zijn geen "
                + "organisatie.",
            en: "Parties directly, indirectly or possibly involved; households stand there too and are no "
                + "organisation."),
        citations: [.kompas("Stap 1, Netwerk in kaart")])
    static let kompasAlignment = Term(
        "kompasAlignment",
        LocalizedText(
            nl: "wie op elkaar afgestemd moeten zijn",
            en: "who must be attuned to each other"),
        definition: LocalizedText(
            nl: "Sectoren waarvan professionals hun inzet afstemmen.",
            en: "Sectors whose professionals attune what they do."),
        citations: [.kompas("Stap 1")])
    static let kompasDataSources = Term(
        "kompasDataSources", LocalizedText(nl: "wie cijfers en verhalen heeft", en: "who has figures and stories"),
        definition: LocalizedText(
            nl: "Waar gegevens over het werkgebied te vinden zijn.",
            en: "Where data about the working area can be found."),
        citations: [.kompas("Stap 4")])
    static let kompasSystemParties = Term(
        "kompasSystemParties", LocalizedText(nl: "landelijke systeempartijen", en: "national system parties"),
        definition: LocalizedText(
            nl: "Wie vooraf bij nieuwe bekostiging betrokken wordt (zoals).",
            en: "Who is involved beforehand in new funding (such as)."),
        citations: [.kompas("Netwerkfinanciering")])
}
