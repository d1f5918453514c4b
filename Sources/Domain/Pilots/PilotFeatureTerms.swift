/// The terms of ``PilotFeature``.
enum PilotFeatureTerms {}

// In the order of the report's sections.

extension PilotFeatureTerms {
    static let womensShelterInCore = Term(
        "womensShelterInCore",
        LocalizedText(
            nl: "vrouwenopvang in het kernteam",
            en: "women's shelter in the core team"),
        definition: LocalizedText(
            nl: "De vrouwenopvang hoort bij de vaste kernpartners.",
            en: "The women's shelter belongs to the fixed core partners."),
        citations: [.proeftuin("2.2")])
    static let psychiatricNurseInCore = Term(
        "psychiatricNurseInCore", LocalizedText(nl: "SPV'er aangesloten", en: "community psychiatric nurse joins"),
        definition: LocalizedText(
            nl: "Een sociaalpsychiatrisch verpleegkundige is aangesloten.",
            en: "A community psychiatric nurse has joined."),
        citations: [.proeftuin("2.2")])
    static let forensicCareAndSocialWorkInCore = Term(
        "forensicCareAndSocialWorkInCore",
        LocalizedText(
            nl: "forensische ggz en maatschappelijk werk in het team",
            en: "forensic care and social work in the team"),
        definition: LocalizedText(
            nl: "In Almere horen forensische ggz en maatschappelijk werk bij het veiligheidsteam.",
            en: "In Almere forensic mental health care and social work belong to the safety team."),
        citations: [.proeftuin("2.2")])
    static let splitCoreTeam = Term(
        "splitCoreTeam", LocalizedText(nl: "gesplitst kernteam", en: "split core team"),
        definition: LocalizedText(
            nl: "Het kernteam bestaat uit een analyseteam en een uitvoerend team.",
            en: "The core team consists of an analysis team and an executive team."),
        citations: [.proeftuin("2.2")])
    static let boardLeftCore = Term(
        "boardLeftCore", LocalizedText(nl: "Raad niet meer in het kernteam", en: "Board no longer in the core team"),
        definition: LocalizedText(
            nl: "De Raad zit niet meer in het kernteam, om onafhankelijk te kunnen toetsen.",
            en: "The Board no longer sits in the core team, so that it can test independently."),
        citations: [.proeftuin("3.3")])
    static let householdsWithChildrenOnly = Term(
        "householdsWithChildrenOnly",
        LocalizedText(
            nl: "alleen huishoudens met kinderen",
            en: "households with children only"),
        definition: LocalizedText(
            nl: "Alleen zaken waar kinderen bij betrokken zijn worden ingebracht.",
            en: "Only cases that involve children are brought in."),
        citations: [.proeftuin("2.5")])
    static let topThreeAsBasis = Term(
        "topThreeAsBasis", LocalizedText(nl: "Top-3 als basismethodiek", en: "Top-3 as basic method"),
        definition: LocalizedText(nl: "De Top-3 is de basismethodiek.", en: "The Top-3 is the basic method."),
        citations: [.proeftuin("2.7")])
    static let topThreeWovenIn = Term(
        "topThreeWovenIn",
        LocalizedText(
            nl: "Top-3 verweven in een andere methodiek",
            en: "Top-3 woven into another method"),
        definition: LocalizedText(
            nl: "De Top-3 zit in een andere methodiek verweven, of wordt met een ander format gecombineerd.",
            en: "The Top-3 is woven into another method, or combined with another format."),
        citations: [.proeftuin("2.7")])
    static let safetyCard = Term(
        "safetyCard", LocalizedText(nl: "Veiligheidskaart", en: "safety card"),
        definition: LocalizedText(
            nl: "Een korte, feitelijke samenvatting van de veiligheid, bij alle huishoudens.",
            en: "A short, factual summary of safety, for all households."),
        citations: [.proeftuin("2.7")])
    static let genogram = Term(
        "genogram", LocalizedText(nl: "genogram", en: "genogram"),
        definition: LocalizedText(nl: "Er wordt met een genogram gewerkt.", en: "A genogram is used."),
        citations: [.proeftuin("4.3")])
    static let householdAtConference = Term(
        "householdAtConference",
        LocalizedText(
            nl: "huishouden standaard aan tafel",
            en: "household at the table by default"),
        definition: LocalizedText(
            nl: "Het huishouden zit standaard bij het casuïstiekoverleg.",
            en: "The household sits at the case conference by default."),
        citations: [.proeftuin("2.6")])
    static let experienceInDesign = Term(
        "experienceInDesign",
        LocalizedText(
            nl: "ervaringsdeskundigen bij de vormgeving",
            en: "experts by experience in design"),
        definition: LocalizedText(
            nl: "Ervaringsdeskundigen adviseren over de vormgeving.",
            en: "Experts by experience advise on the design."),
        citations: [.proeftuin("3.6")])
    static let experienceAdvising = Term(
        "experienceAdvising",
        LocalizedText(
            nl: "ervaringsdeskundigen als adviseur",
            en: "experts by experience as advisers"),
        definition: LocalizedText(
            nl: "Ervaringsdeskundigen adviseren professionals.",
            en: "Experts by experience advise professionals."),
        citations: [.proeftuin("3.6")])
    static let experienceSupporting = Term(
        "experienceSupporting",
        LocalizedText(
            nl: "ervaringsdeskundigen naast huishoudens",
            en: "experts by experience beside households"),
        definition: LocalizedText(
            nl: "Ervaringsdeskundigen ondersteunen huishoudens.",
            en: "Experts by experience support households."),
        citations: [.proeftuin("3.6")])
    static let wholeRegion = Term(
        "wholeRegion", LocalizedText(nl: "hele regio", en: "whole region"),
        definition: LocalizedText(
            nl: "De proeftuin richt zich op de hele regio.",
            en: "The pilot is directed at the whole region."),
        citations: [.proeftuin("2.4")])
    static let sharedFile = Term(
        "sharedFile", LocalizedText(nl: "gezamenlijk dossier", en: "shared file"),
        definition: LocalizedText(nl: "Alle medewerkers werken in één dossier.", en: "All staff work in one file."),
        citations: [.proeftuin("3.7")])
    static let householdFolder = Term(
        "householdFolder", LocalizedText(nl: "map voor het huishouden", en: "folder for the household"),
        definition: LocalizedText(
            nl: "Het huishouden krijgt een map met alle informatie.",
            en: "The household gets a folder with all information."),
        citations: [.proeftuin("4.4")])
    static let educationInShell = Term(
        "educationInShell",
        LocalizedText(
            nl: "onderwijs in de flexibele schil",
            en: "education in the flexible shell"),
        definition: LocalizedText(
            nl: "Het onderwijs is een vaste partner in de flexibele schil.",
            en: "Education is a fixed partner in the flexible shell."),
        citations: [.proeftuin("2.8")])
    static let youthProbationLink = Term(
        "youthProbationLink", LocalizedText(nl: "verbinding met jeugdreclassering", en: "link with youth probation"),
        definition: LocalizedText(
            nl: "Er is een verbinding met de jeugdreclassering.",
            en: "There is a link with youth probation."),
        citations: [.proeftuin("2.8")])
}
