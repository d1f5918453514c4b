public import Domain

extension PlaceNames {
    /// What the places of the analysis of a situation are called.
    public static let situationAnalysis = PlaceNames([
        name("aspects", "waar de analyse naar kijkt", "what the analysis looks at"),
        name("householdCount", "het aantal huishoudens", "the number of households"),
        name("missingData.complete", "of alle ontbrekende data zijn genoemd", "whether all missing data were named"),
        name("missingData[].topic", "waarover bij {1} gegevens ontbreken", "what data are missing about at {1}"),
        name("sources.complete", "of alle bronnen zijn vastgelegd", "whether all sources were recorded"),
        name("sources[].kind", "wat voor bron {1} is", "what kind of source {1} is"),
        name("journeys", "de klantreizen", "the client journeys"),
        name("journeys[].on", "de dag van klantreis {1}", "the day of client journey {1}"),
        name("journeys.complete", "of alle klantreizen zijn vastgelegd", "whether all client journeys were recorded"),
        name("journeys[].participants", "de deelnemers van klantreis {1}", "the participants of client journey {1}"),
        name(
            "journeys[].participants.complete", "of alle deelnemers van klantreis {1} zijn vastgelegd",
            "whether all participants of client journey {1} were recorded"),
        name(
            "journeys[].participants[].role", "de rol van {2} in klantreis {1}",
            "the role of {2} in client journey {1}"),
        name(
            "journeys[].isOfClientsOnly", "of klantreis {1} alleen voor cliënten en naasten is",
            "whether client journey {1} is for clients and close ones only"),
        name(
            "journeys[].bottlenecks.complete", "of alle knelpunten van klantreis {1} zijn vastgelegd",
            "whether all bottlenecks of client journey {1} were recorded"),
        name(
            "journeys[].bottlenecks[].isSolved", "of knelpunt {2} van klantreis {1} is opgelost",
            "whether bottleneck {2} of client journey {1} was solved"),
        name("journeys[].repeatOn", "de herhaling van klantreis {1}", "the repeat of client journey {1}"),
        name("report", "de rapportage", "the report"),
        name("report.writtenOn", "de dag van de rapportage", "the day of the report"),
        name(
            "report.sections.complete", "of alle onderdelen van de rapportage zijn vastgelegd",
            "whether all sections of the report were recorded"),
        name("report.sections[].section", "welk onderdeel {1} is", "which section {1} is"),
        name(
            "report.saysHowToReduceShortages", "hoe tekorten kleiner kunnen worden",
            "how shortages can become smaller"),
        name("meeting", "de gezamenlijke bijeenkomst", "the joint meeting"),
        name("meeting.on", "de dag van de gezamenlijke bijeenkomst", "the day of the joint meeting"),
        name("meeting.hadCoreGroup", "de binnenring bij de bijeenkomst", "the inner ring at the meeting"),
        name("meeting.hadOuterRing", "de buitenring bij de bijeenkomst", "the outer ring at the meeting"),
        name("meeting.hadFeedback", "wat men in de bijeenkomst terugzei", "what people said back at the meeting"),
        name("endorsements", "het draagvlak van partijen", "the endorsement of parties"),
        name(
            "endorsements.complete", "of van alle partijen het draagvlak is vastgelegd",
            "whether the endorsement of all parties was recorded"),
        name(
            "endorsements[].isBehindIt", "of men bij {1} achter de analyse staat", "whether {1} is behind the analysis"),
        name("endorsements[].wantsToAct", "of men bij {1} aan de slag wil", "whether {1} wants to get to work"),
        name("attestations[]", "een antwoord op vraag {1}", "an answer to question {1}"),
        name("attestations[].of[]", "het eigen antwoord van {2}", "the own answer of {2}"),
    ]).adding(PlaceNames(lookedFor))

    private static let lookedFor: [Name] = {
        var names: [Name] = []
        for aspect in AnalysisAspect.allCases {
            let name = aspect.term.name
            names.append(
                Name(
                    Address.aspect(aspect).path,
                    LocalizedText(nl: "in de analyse: " + name.nl, en: "in the analysis: " + name.en)))
        }
        for kind in AnalysisSourceKind.voices {
            let name = kind.term.name
            names.append(
                Name(
                    Address.source(kind).path,
                    LocalizedText(nl: "als bron: " + name.nl, en: "as a source: " + name.en)))
        }
        for section in ReportSection.allCases {
            let name = section.term.name
            names.append(
                Name(
                    Address.section(section).path,
                    LocalizedText(nl: "in de rapportage: " + name.nl, en: "in the report: " + name.en)))
        }
        for role in JourneyRole.allCases {
            let name = role.term.name
            names.append(
                Name(
                    "journeys[].roles." + role.rawValue,
                    LocalizedText(nl: "bij klantreis {1}: " + name.nl, en: "at client journey {1}: " + name.en)))
        }
        return names
    }()

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
