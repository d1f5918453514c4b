internal import Domain
public import Indicators

/// The surveys of the monitor of the pilots, with what is and what is not in the source.
public enum PublishedSurveys: Sendable {
    /// The professionals: nine percentages and one in five; no other statement and no other answer is printed.
    public static let professionals = survey(
        "professionals", LocalizedText(nl: "Ervaringen van professionals", en: "Experiences of professionals"),
        .professionalsOfMonitor, 73,
        [
            statement(
                "P1",
                LocalizedText(
                    nl: "Ik kan goed uitleggen wat een gezin mag verwachten",
                    en: "I can explain well what a family can expect"), .printedPercentage(.whole(82))),
            statement(
                "P2",
                LocalizedText(
                    nl: "Ik kan goed uitleggen waarom iets is besloten",
                    en: "I can explain well why something was decided"), .printedPercentage(.whole(82))),
            statement(
                "P3", LocalizedText(nl: "Ik bied goede ondersteuning", en: "I give good support"),
                .printedPercentage(.whole(62))),
            statement(
                "P4", LocalizedText(nl: "Er is genoeg tijd om te luisteren", en: "There is enough time to listen"),
                .printedPercentage(.whole(71))),
            statement(
                "P5",
                LocalizedText(
                    nl: "Oplossingen worden samen met het gezin gezocht",
                    en: "Solutions are sought together with the family"), .printedPercentage(.whole(82))),
            statement(
                "P6",
                LocalizedText(nl: "Oplossingen zijn er voor het hele gezin", en: "Solutions are for the whole family"),
                .printedPercentage(.whole(82))),
            statement(
                "P7", LocalizedText(nl: "Het is eenvoudiger voor cliënten", en: "It is simpler for clients"),
                .printedPercentage(.whole(71))),
            statement(
                "P8",
                LocalizedText(
                    nl: "Gezinsleden zijn tevreden over de aanpak", en: "Family members are satisfied with the approach"
                ), .printedPercentage(.whole(53))),
            statement(
                "P9",
                LocalizedText(
                    nl: "Ik heb meer plezier in mijn werk dan in mijn vorige baan",
                    en: "I enjoy my work more than in my job before"), .printedPercentage(.whole(45))),
            statement(
                "P10",
                LocalizedText(
                    nl: "De werkdruk is lager dan in mijn vorige functie",
                    en: "The pressure of work is lower than in my function before"),
                .words(LocalizedText(nl: "een op de vijf", en: "one in five"))),
        ], .proeftuin("6.6"))

    /// The clients: only how many there were.
    public static let clients = survey(
        "clients", LocalizedText(nl: "Ervaringen van cliënten", en: "Experiences of clients"), .clientsOfMonitor, 24,
        [
            statement("C1", LocalizedText(nl: "Wat in de figuur staat", en: "What is in the figure"), .notInSource)
        ], .proeftuin("5.4"))

    private static func statement(
        _ id: Identifier<SurveyStatement>, _ text: LocalizedText, _ answers: SurveyStatement.Answers
    ) -> SurveyStatement? { try? SurveyStatement(id, text, answers) }

    private static func survey(
        _ id: Identifier<Survey>, _ name: LocalizedText, _ population: FigurePopulation, _ respondents: Int,
        _ statements: [SurveyStatement?], _ citation: Citation
    ) -> Survey? {
        try? Survey(
            id, name, of: population, respondents: respondents, statements: statements.compactMap { $0 },
            hasAllStatements: false, citation: citation)
    }
}
