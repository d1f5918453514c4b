internal import Domain

extension PlaceNames {
    /// What the places are called that the rules about understanding, priorities and reach speak of.
    static let understanding = PlaceNames([
        Name(
            "urgencyAgreements[]",
            LocalizedText(
                nl: "of {1} het eens is met wat het dringendst is",
                en: "whether {1} agrees with what is most urgent")),
        Name("problems", LocalizedText(nl: "de problemen van het huishouden", en: "the problems of the household")),
        Name(
            "problems[].priority",
            LocalizedText(
                nl: "of probleem {1} nu wordt aangepakt of kan wachten",
                en: "whether problem {1} is taken up now or can wait")),
        Name("problems[].doneBy", LocalizedText(nl: "wie probleem {1} oppakt", en: "who takes up problem {1}")),
        Name(
            "problems.now",
            LocalizedText(nl: "een probleem dat nu prioriteit heeft", en: "a problem that has priority now")),
        Name("problems.later", LocalizedText(nl: "wat kan wachten", en: "what can wait")),
        Name("memberSignals", LocalizedText(nl: "de signalen van betrokkenen", en: "the signals of those concerned")),
        Name("memberSignals[].on", LocalizedText(nl: "de dag van signaal {1}", en: "the day of signal {1}")),
        Name(
            "memberSignals[].followUp",
            LocalizedText(
                nl: "wat er met signaal {1} is gedaan",
                en: "what was done about signal {1}")),
        Name(
            "memberSignals[].followUp.on",
            LocalizedText(
                nl: "wanneer signaal {1} is opgepakt",
                en: "when signal {1} was picked up")),
        Name(
            "involvement.consents.rightsInformation.legalSituation[]",
            LocalizedText(
                nl: "wat {1} is verteld over hoe het juridisch zit", en: "what {1} was told of how things stand in law")
        ),
        Name(
            "involvement.consents.rightsInformation.rights[]",
            LocalizedText(nl: "wat {1} is verteld over rechten", en: "what {1} was told of rights")),
        Name(
            "involvement.consents.rightsInformation[].topics",
            LocalizedText(nl: "waarover informatie {1} ging", en: "what information {1} was about")),
        Name(
            "involvement.consents.rightsInformation[].on",
            LocalizedText(nl: "wanneer informatie {1} is gegeven", en: "when information {1} was given")),
        Name(
            "assistancePlan.persons[]",
            LocalizedText(
                nl: "hulp voor {1} in het hulpverleningsplan",
                en: "help for {1} in the assistance plan")),
        Name("assistancePlan.tasks", LocalizedText(nl: "de afspraken in het plan", en: "the tasks in the plan")),
        Name(
            "assistancePlan.tasks.of[]",
            LocalizedText(
                nl: "een afspraak van partij {1} in het hulpverleningsplan",
                en: "a task of party {1} in the assistance plan")),
        Name(
            "assistancePlan.tasks[].party",
            LocalizedText(
                nl: "welke partij afspraak {1} uitvoert",
                en: "which party carries out task {1}")),
        Name(
            "assistancePlan.tasks[].by", LocalizedText(nl: "wie afspraak {1} uitvoert", en: "who carries out task {1}")),
        Name(
            "assistancePlan.tasks[].due",
            LocalizedText(nl: "wanneer afspraak {1} klaar is", en: "by when task {1} is done")),
        Name(
            "assistancePlan.tasks[].responsible",
            LocalizedText(
                nl: "wie voor afspraak {1} staat",
                en: "who answers for task {1}")),
        Name("consultations", LocalizedText(nl: "de vragen aan de ggz", en: "the questions to mental health care")),
    ])

    /// What the places are called that the rules about what an analysis looks at speak of.
    static let analysisLook: PlaceNames = {
        var names = [
            Name(
                "safetyLookedAt",
                LocalizedText(
                    nl: "van wie is nagegaan of die veilig is",
                    en: "of whom it was looked at whether he or she is safe")),
            Name("safetyLookedAt[]", LocalizedText(nl: "of {1} veilig is", en: "whether {1} is safe")),
            Name(
                "isChildUnsafe",
                LocalizedText(
                    nl: "of een kind onveilig is genoemd",
                    en: "whether a child was judged unsafe")),
            Name("method", LocalizedText(nl: "hoe de analyse is gemaakt", en: "how the analysis was made")),
            Name("uses", LocalizedText(nl: "waarvoor de analyse is gebruikt", en: "what the analysis was used for")),
            Name(
                "uses[].purpose",
                LocalizedText(
                    nl: "waarvoor de analyse is gebruikt in {1}",
                    en: "what the analysis was used for in {1}")),
            Name("factors", LocalizedText(nl: "wat er meespeelt", en: "what plays a part")),
            Name(
                "factors[].level",
                LocalizedText(
                    nl: "op welk niveau factor {1} staat",
                    en: "on which level factor {1} stands")),
            Name(
                "parties",
                LocalizedText(
                    nl: "welke partijen meededen aan de analyse",
                    en: "which parties took part in the analysis")),
            Name(
                "parties[].tookPart",
                LocalizedText(
                    nl: "of partij {1} meedeed aan de analyse",
                    en: "whether party {1} took part in the analysis")),
            Name(
                "buildsOnResilience",
                LocalizedText(
                    nl: "veerkracht en eigen omgeving in de analyse",
                    en: "resilience and people's own surroundings in the analysis")),
            Name(
                "coversUnderlyingProblems",
                LocalizedText(
                    nl: "onderliggende problemen in de analyse",
                    en: "underlying problems in the analysis")),
            Name(
                "attestations[]",
                LocalizedText(
                    nl: "het antwoord op de vraag in {1}",
                    en: "the answer to the question in {1}")),
            Name("attestations[].of[]", LocalizedText(nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
        ]
        for level in ExplanatoryLevel.allCases {
            let place: Address = "levels.\(level)"
            let name = level.term.name
            names.append(
                Name(place.path, LocalizedText(nl: "het niveau " + name.nl, en: "the level of " + name.en)))
        }
        return PlaceNames(names)
    }()
}
