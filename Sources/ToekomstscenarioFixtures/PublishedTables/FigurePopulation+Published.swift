internal import Domain
internal import Indicators

// The populations of the published figures: whoever a source counts, by the name that it gives them.

extension FigurePopulation {
    static let measuresOfThesis = FigurePopulation(
        "measuresOfThesis",
        LocalizedText(
            nl: "maatregelen in Nederland; wat precies is geteld staat er niet",
            en: "measures in the Netherlands; what exactly is counted is not said"), counted: .measures)
    static let measuresOfCBS = FigurePopulation(
        "measuresOfCBS", LocalizedText(nl: "maatregelen in Nederland", en: "measures in the Netherlands"),
        counted: .measures, selection: .everyone)
    static let bvTeam = FigurePopulation(
        "bvTeam", LocalizedText(nl: "het team van Blijvend Veilig", en: "the team of Blijvend Veilig"),
        counted: .professionals)
    static let ihvTeam = FigurePopulation(
        "ihvTeam", LocalizedText(nl: "het team van IHV13w", en: "the team of IHV13w"), counted: .professionals)
    static let bvTrajectories = FigurePopulation(
        "bvTrajectories", LocalizedText(nl: "trajecten van Blijvend Veilig", en: "trajectories of Blijvend Veilig"),
        counted: .trajectories)
    static let ihvTrajectories = FigurePopulation(
        "ihvTrajectories", LocalizedText(nl: "trajecten van IHV13w", en: "trajectories of IHV13w"),
        counted: .trajectories, selection: .selected,
        note: LocalizedText(
            nl: "gezinnen die door de eerste dertien weken kwamen",
            en: "families who came through the first thirteen weeks"))
    static let inhabitants = FigurePopulation(
        "inhabitants", LocalizedText(nl: "inwoners", en: "inhabitants"), counted: .persons, selection: .everyone)
    static let reports = FigurePopulation(
        "reports", LocalizedText(nl: "meldingen bij Veilig Thuis", en: "reports to Veilig Thuis"), counted: .reports,
        selection: .everyone)
    static let children = FigurePopulation(
        "children", LocalizedText(nl: "kinderen in een onderzoek", en: "children in a study"), counted: .children)
    static let adults = FigurePopulation(
        "adults", LocalizedText(nl: "volwassenen in een onderzoek", en: "adults in a study"), counted: .persons)
    static let g4Families = FigurePopulation(
        "g4Families",
        LocalizedText(
            nl: "gezinnen met ernstig geweld in de vier grote steden",
            en: "families with serious violence in the four large cities"), counted: .households)
    static let g4Parents = FigurePopulation(
        "g4Parents",
        LocalizedText(nl: "ouders van deze gezinnen in een onderzoek", en: "parents of these families in a study"),
        counted: .persons)
    static let g4Children = FigurePopulation(
        "g4Children",
        LocalizedText(nl: "kinderen van deze gezinnen in een onderzoek", en: "children of these families in a study"),
        counted: .children)
    static let g4Reference = FigurePopulation(
        "g4Reference", LocalizedText(nl: "referentiegroep van het onderzoek", en: "reference group of the study"),
        counted: .children)
    static let parentsOfFiles = FigurePopulation(
        "parentsOfFiles",
        LocalizedText(
            nl: "ouders in een dossieronderzoek van Amsterdam", en: "parents in a file study of Amsterdam"),
        counted: .persons)
    static let householdsOfStudy = FigurePopulation(
        "householdsOfStudy", LocalizedText(nl: "huishoudens in een onderzoek", en: "households in a study"),
        counted: .households)
    static let casesOfPartnerViolence = FigurePopulation(
        "casesOfPartnerViolence",
        LocalizedText(
            nl: "gevallen van partner- en ander huiselijk geweld", en: "cases of partner and other domestic violence"),
        counted: .other)
    static let casesOfChildAbuse = FigurePopulation(
        "casesOfChildAbuse",
        LocalizedText(nl: "gevallen van kindermishandeling", en: "cases of child abuse"), counted: .other)
    static let ihvFamilyMembers = FigurePopulation(
        "ihvFamilyMembers",
        LocalizedText(
            nl: "gezinsleden in een evaluatie van IHV13w", en: "family members in an evaluation of IHV13w"),
        counted: .persons)
    static let families = FigurePopulation(
        "families", LocalizedText(nl: "gezinnen in een onderzoek", en: "families in a study"), counted: .households)
    static let respondents = FigurePopulation(
        "respondents", LocalizedText(nl: "respondenten van de scriptie", en: "respondents of the thesis"),
        counted: .professionals, selection: .selected)
    static let foodValleyHouseholds = FigurePopulation(
        "foodValleyHouseholds",
        LocalizedText(
            nl: "huishoudens bij het veiligheidsteam in FoodValley", en: "households of the safety team in FoodValley"),
        counted: .households)
    static let foodValleyDuos = FigurePopulation(
        "foodValleyDuos", LocalizedText(nl: "duo-trajecten in FoodValley", en: "duo trajectories in FoodValley"),
        counted: .trajectories)
    static let directors = FigurePopulation(
        "directors", LocalizedText(nl: "opgeleide regisseurs", en: "trained directors"), counted: .professionals,
        selection: .everyone)
    static let interviewsDomein = FigurePopulation(
        "interviewsDomein", LocalizedText(nl: "gesprekken van de derde fase", en: "talks of the third phase"),
        counted: .talks, selection: .everyone)
    static let casesOfOne = FigurePopulation(
        "casesOfOne",
        LocalizedText(
            nl: "zaken van één respondent en collega-regisseurs", en: "cases of one respondent and fellow directors"),
        counted: .trajectories)
    static let householdsOfMonitor = FigurePopulation(
        "householdsOfMonitor",
        LocalizedText(
            nl: "huishoudens bij een veiligheidsteam, volgens de tussenrapportage",
            en: "households of a safety team, according to the interim report"), counted: .households,
        selection: .everyone)
    static let householdsOfOlderPilots = FigurePopulation(
        "householdsOfOlderPilots",
        LocalizedText(
            nl: "huishoudens van proeftuinen die al langer draaien", en: "households of pilots that run longer"),
        counted: .households, selection: .selected,
        note: LocalizedText(nl: "proeftuinen die al langer draaien", en: "pilots that run longer"))
    static let casesOfMonitor = FigurePopulation(
        "casesOfMonitor",
        LocalizedText(
            nl: "zaken waarbij een veiligheidsteam betrokken is", en: "cases with which a safety team is involved"),
        counted: .trajectories, selection: .everyone)
    static let householdsOfGuide = FigurePopulation(
        "householdsOfGuide",
        LocalizedText(
            nl: "geholpen huishoudens van de proeftuinen, volgens de gids",
            en: "helped households of the pilots, according to the guide"), counted: .households, selection: .everyone)
    static let measuresOfQuarter = FigurePopulation(
        "measuresOfQuarter",
        LocalizedText(nl: "maatregelen in de proeftuinen in één kwartaal", en: "measures in the pilots in one quarter"),
        counted: .measures, selection: .everyone)
    static let requestsOfQuarter = FigurePopulation(
        "requestsOfQuarter",
        LocalizedText(nl: "verzoeken tot toetsing in één kwartaal", en: "requests for testing in one quarter"),
        counted: .requests, selection: .everyone)
    static let journeys = FigurePopulation(
        "journeys", LocalizedText(nl: "klantreizen", en: "client journeys"), counted: .talks)
    static let talksWithProfessionals = FigurePopulation(
        "talksWithProfessionals", LocalizedText(nl: "gesprekken met professionals", en: "talks with professionals"),
        counted: .talks)
    static let familiesAsProfessionalsSay = FigurePopulation(
        "familiesAsProfessionalsSay",
        LocalizedText(nl: "gezinnen, volgens professionals", en: "families, according to professionals"),
        counted: .households)
    static let professionalsOfPractice = FigurePopulation(
        "professionalsOfPractice",
        LocalizedText(nl: "professionals van een praktijkvoorbeeld", en: "professionals of a practice example"),
        counted: .professionals)
    static let professionalsOfMonitor = FigurePopulation(
        "professionalsOfMonitor",
        LocalizedText(nl: "professionals van de proeftuinen", en: "professionals of the pilots"),
        counted: .professionals, selection: .respondents)
    static let clientsOfMonitor = FigurePopulation(
        "clientsOfMonitor", LocalizedText(nl: "cliënten van de proeftuinen", en: "clients of the pilots"),
        counted: .clients, selection: .respondents)
}
