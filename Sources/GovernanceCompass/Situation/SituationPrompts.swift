public import Domain

// What only people can say of the analysis of a situation: nothing recorded settles it.

extension Rule where Subject == SituationAnalysis {
    /// What is said in a client journey stays there.
    ///
    /// Who was spoken of has no field here: those who took part are asked.
    public static let journeyIsConfidential = Rule(
        prompt: RuleDescription(
            .kompas(56),
            title: LocalizedText(
                nl: "Wat in een klantreis wordt gezegd, blijft daar", en: "What is said in a client journey stays there"
            ),
            asks: LocalizedText(
                nl: "Kon je in de klantreis vrij spreken, en is wat je zei daar gebleven?",
                en: "Could you speak freely in the client journey, and did what you said stay there?"),
            appliesWhen: LocalizedText(nl: "er een klantreis is", en: "there is a client journey"),
            mend: LocalizedText(
                nl: "Spreek vooraf af wat naar buiten gaat: conclusies over het gebied, nooit over iemand.",
                en: "Agree beforehand what goes outside: conclusions on the area, never on somebody."),
            strength: .method, responsible: .journeyOrganiser, citations: [.kompas("Stap 4, Draaiboek Klantreis")],
            misuse: LocalizedText(
                nl: "Vertrouwelijk is geen reden om te zwijgen als iemand gevaar loopt.",
                en: "Confidential is no reason for silence when somebody is in danger."),
            whyNotComputed: LocalizedText(
                nl: "Wie wat zei wordt niet vastgelegd; alleen deelnemers weten of het binnen de klantreis bleef.",
                en: "Who said what is not recorded; only participants know whether it stayed within the client "
                    + "journey.")),
        applies: { analysis, exam in exam.exists(analysis.journeys, at: "journeys") })

    /// Places where people come easily are known, and belong to the network.
    public static let easyPlacesAreKnown = Rule(
        prompt: RuleDescription(
            .kompas(87),
            title: LocalizedText(
                nl: "Plekken waar mensen makkelijk binnenlopen zijn bekend en horen bij het netwerk, ook voor herstel",
                en: "Places that people enter easily are known and belong to the network, for recovery too"),
            asks: LocalizedText(
                nl:
                    "Weten jullie waar mensen hier makkelijk naartoe gaan, ook voor herstel na de acute situatie, en werken "
                    + "jullie met die plekken samen?",
                en:
                    "Do you know where people here go easily, also for recovery after the acute situation, and do you work "
                    + "with those places?"),
            mend: LocalizedText(
                nl: "Vraag bewoners en ervaringsdeskundigen naar die plekken, en nodig ze uit.",
                en: "Ask residents and experts by experience about those places, and invite them."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [.kompas("Stap 7, Vergeet laagdrempelige hulp niet")],
            whyNotComputed: LocalizedText(
                nl: "Waar mensen makkelijk binnenlopen is lokale kennis, die in geen lijst staat.",
                en: "Where people walk in easily is local knowledge, which stands in no list.")))

    /// Help is easy to reach, early and in people's own world.
    ///
    /// Only the answers of those who sought help count.
    public static let helpIsEasyToReach = Rule(
        prompt: RuleDescription(
            .kompas(121),
            title: LocalizedText(
                nl: "Hulp is direct en eenvoudig te bereiken, en sluit vroeg aan bij de leefwereld van mensen",
                en: "Help can be reached directly and simply, and joins people's own world early"),
            asks: LocalizedText(
                nl: "Was het makkelijk om op tijd hulp te vinden en te vragen, op een manier die bij jou paste?",
                en: "Was it easy to find and ask for help in time, in a way that fitted you?"),
            mend: LocalizedText(
                nl: "Vraag mensen die hulp zochten wat hen tegenhield, en begin daar.",
                en: "Ask people who sought help what held them back, and begin there."),
            strength: .recommendation, responsible: .thoseWhoReachOut,
            citations: [.kompas("Stap 7, Vergeet laagdrempelige hulp niet")],
            misuse: LocalizedText(
                nl: "Dat niemand klaagt zegt niets: wie zwijgt heeft vaak reden.",
                en: "That nobody complains says nothing: those who are silent often have a reason."),
            whyNotComputed: LocalizedText(
                nl: "Hoe hoog een drempel is, weet wie ervoor stond.",
                en: "How high a threshold is, only those who stood before it know.")),
        ownExperience: true)
}

extension RuleSet where Subject == SituationAnalysis {
    /// The rules about the analysis of a situation and its client journeys.
    public static let situationAnalysis = RuleSet(
        [
            .analysisIsWhole, .reportIsDiscussed, .analysisIsShared, .figuresHaveAStory, .journeyIsMixed,
            .journeyHasExperience, .journeyIsConfidential, .journeyIsRepeated, .missingDataIsSaid, .easyPlacesAreKnown,
            .householdsAreCounted, .shortagesAreConsidered, .helpIsEasyToReach,
        ], places: .situationAnalysis)
}
