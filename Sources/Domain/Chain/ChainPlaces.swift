extension PlaceNames {
    /// What the places of a trajectory through the chain are called.
    public static let chain = PlaceNames([
        Name("requests", LocalizedText(nl: "de verzoeken aan de Raad", en: "the requests to the Board")),
        Name(
            "requests[].reasons",
            LocalizedText(nl: "waarom verzoek {1} is gedaan", en: "why request {1} was made")),
        Name("investigations", LocalizedText(nl: "het onderzoek van de Raad", en: "the Board's investigation")),
        Name(
            "investigations[].isOwnJudgement",
            LocalizedText(
                nl: "of de Raad in onderzoek {1} een eigen oordeel vormde",
                en: "whether the Board formed a judgement of its own in investigation {1}")),
        Name(
            "investigations[].concluded",
            LocalizedText(nl: "wanneer onderzoek {1} is afgerond", en: "when investigation {1} was concluded")),
        Name("events", LocalizedText(nl: "wat er in de keten is gebeurd", en: "what happened in the chain")),
        Name("events[].step", LocalizedText(nl: "welke stap gebeurtenis {1} is", en: "which step event {1} is")),
        Name("events[].on", LocalizedText(nl: "de dag van gebeurtenis {1}", en: "the day of event {1}")),
        Name(
            "pressures", LocalizedText(nl: "of er drang is uitgeoefend", en: "whether pressure was applied")),
        Name(
            "pressures[].from",
            LocalizedText(
                nl: "sinds wanneer traject {1} onder drang loopt", en: "since when track {1} under pressure runs")
        ),
        Name(
            "pressures[].ended",
            LocalizedText(nl: "of traject {1} onder drang nog loopt", en: "whether track {1} under pressure still runs")
        ),
        Name(
            "pressures[].parents",
            LocalizedText(
                nl: "op wiens instemming traject {1} rust", en: "on whose consent track {1} rests")),
        Name(
            "pressures[].answers.of[]",
            LocalizedText(nl: "het antwoord van {2} op traject {1}", en: "the answer of {2} to track {1}")),
        Name(
            "pressures[].answers[].isGiven",
            LocalizedText(nl: "het ja of nee in antwoord {2}", en: "the yes or no in answer {2}")),
        Name(
            "pressures[].answers[].inPresenceOf",
            LocalizedText(nl: "wie er bij antwoord {2} was", en: "who was there at answer {2}")),
        Name(
            "pressures[].answers[].on",
            LocalizedText(nl: "de dag van antwoord {2}", en: "the day of answer {2}")),
    ])
}
