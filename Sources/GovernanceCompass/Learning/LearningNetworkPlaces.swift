public import Domain

extension PlaceNames {
    /// What the places of a learning network are called.
    public static let learningNetwork = PlaceNames([
        Name("runsSince", LocalizedText(nl: "sinds wanneer het netwerk werkt", en: "since when the network works")),
        Name("attestations[]", LocalizedText(nl: "de antwoorden op vraag {1}", en: "the answers to question {1}")),
        Name("topics", LocalizedText(nl: "de deelonderwerpen", en: "the topics")),
        Name(
            "topics.complete",
            LocalizedText(nl: "of alle deelonderwerpen zijn vastgelegd", en: "whether all topics were recorded")),
        Name(
            "topics[].evaluation",
            LocalizedText(nl: "een evaluatie van deelonderwerp {1}", en: "an evaluation of topic {1}")),
        Name(
            "adjustments", LocalizedText(nl: "de bijstellingen van de strategie", en: "the adjustments of the strategy")
        ),
        Name(
            "adjustments.complete",
            LocalizedText(
                nl: "of alle bijstellingen van de strategie zijn vastgelegd",
                en: "whether all adjustments of the strategy were recorded")),
        Name(
            "hasAttentionForImpact",
            LocalizedText(nl: "aandacht voor wat casuïstiek oproept", en: "attention for what cases stir up")),
    ]).adding(PlaceNames(ofMeetings)).adding(PlaceNames(ofCycles)).adding(PlaceNames(ofAnswers))
        .adding(PlaceNames(ofInfrastructure))

    private static let ofMeetings: [Name] = {
        var names = [
            Name("meetings", LocalizedText(nl: "de leerbijeenkomsten", en: "the learning meetings")),
            Name(
                "meetings.complete",
                LocalizedText(nl: "of alle leerbijeenkomsten zijn vastgelegd", en: "whether all meetings were recorded")
            ),
            Name(
                "meetings.wholeNetwork",
                LocalizedText(nl: "een evaluatie van het hele netwerk", en: "an evaluation of the whole network")),
            Name(
                "meetings[].kinds", LocalizedText(nl: "wat voor bijeenkomst {1} is", en: "what kind of meeting {1} is")),
            Name("meetings[].on", LocalizedText(nl: "de dag van bijeenkomst {1}", en: "the day of meeting {1}")),
            Name("meetings[].topics", LocalizedText(nl: "de onderwerpen van bijeenkomst {1}", en: "the topics of {1}")),
            Name(
                "meetings[].isAboutWholeNetwork",
                LocalizedText(
                    nl: "of bijeenkomst {1} over het hele netwerk gaat",
                    en: "whether meeting {1} is about the whole network")),
            Name(
                "meetings[].hasRoomToAdjust",
                LocalizedText(
                    nl: "ruimte om bij te stellen in bijeenkomst {1}", en: "room to adjust in meeting {1}")),
            Name(
                "meetings[].hasExpertsByExperience",
                LocalizedText(
                    nl: "of ervaringsdeskundigen meedoen aan bijeenkomst {1}",
                    en: "whether experts by experience take part in meeting {1}")),
            Name(
                "meetings[].asked", LocalizedText(nl: "wat in bijeenkomst {1} is gevraagd", en: "what was asked in {1}")
            ),
            Name(
                "meetings[].nextSteps",
                LocalizedText(
                    nl: "een gezamenlijke vervolgstap na bijeenkomst {1}", en: "a joint next step after meeting {1}")),
            Name(
                "meetings[].nextSteps[].owners",
                LocalizedText(
                    nl: "wie stap {2} na bijeenkomst {1} oppakt", en: "who takes up step {2} after meeting {1}")),
            Name(
                "meetings[].infographicOn",
                LocalizedText(nl: "de infographic van bijeenkomst {1}", en: "the infographic of meeting {1}")),
        ]
        for question in SessionQuestion.allCases {
            let name = question.term.name
            names.append(
                Name(
                    "meetings[].asked." + question.rawValue,
                    LocalizedText(
                        nl: "de vraag “" + name.nl + "” in bijeenkomst {1}",
                        en: "the question “" + name.en + "” in meeting {1}")))
        }
        for kind in [LearningMeetingKind.evaluation, .reflectionSession] {
            let name = kind.term.name
            names.append(
                Name(
                    Address.yearly(kind).path,
                    LocalizedText(
                        nl: name.nl + " met ervaringsdeskundigen in het afgelopen jaar",
                        en: name.en + " with experts by experience in the past year")))
        }
        return names
    }()

    private static let ofCycles = [
        Name("cycles", LocalizedText(nl: "de leercycli", en: "the learning cycles")),
        Name(
            "cycles.complete",
            LocalizedText(nl: "of alle leercycli zijn vastgelegd", en: "whether all learning cycles were recorded")),
        Name(
            "cycles.open",
            LocalizedText(nl: "een leercyclus die loopt of gepland is", en: "a cycle that runs or is planned")),
        Name("cycles[].owners", LocalizedText(nl: "de eigenaren van leercyclus {1}", en: "the owners of cycle {1}")),
        Name("cycles[].endsOn", LocalizedText(nl: "de einddatum van leercyclus {1}", en: "the end date of cycle {1}")),
        Name(
            "cycles[].executedOn",
            LocalizedText(
                nl: "de dag waarop de uitvoering van leercyclus {1} begon",
                en: "the day on which carrying out cycle {1} began")),
        Name(
            "cycles[].checkedOn",
            LocalizedText(nl: "de dag waarop leercyclus {1} is nagegaan", en: "the day on which cycle {1} was checked")),
        Name(
            "cycles[].closedOn",
            LocalizedText(nl: "of en wanneer leercyclus {1} is afgesloten", en: "whether and when cycle {1} was closed")
        ),
        Name(
            "cycles[].isSatisfied",
            LocalizedText(
                nl: "of men tevreden is over leercyclus {1}", en: "whether people are satisfied with cycle {1}")),
        Name("cycles[].answers", LocalizedText(nl: "de antwoorden bij leercyclus {1}", en: "the answers of cycle {1}")),
    ]

    private static let ofAnswers: [Name] = {
        var names: [Name] = []
        for question in CycleQuestion.allCases {
            let name = question.term.name
            let pattern = "cycles[].answers." + question.rawValue
            names.append(
                Name(
                    pattern,
                    LocalizedText(
                        nl: "“" + name.nl + "” bij leercyclus {1}", en: "“" + name.en + "” of cycle {1}")))
            names.append(
                Name(
                    pattern + ".on",
                    LocalizedText(
                        nl: "de dag van “" + name.nl + "” bij leercyclus {1}",
                        en: "the day of “" + name.en + "” of cycle {1}")))
        }
        return names
    }()

    private static let ofInfrastructure = [
        Name(
            "boundaryObjects.complete",
            LocalizedText(
                nl: "of alle boundary objects zijn vastgelegd", en: "whether all boundary objects were recorded")),
        Name(
            "boundaryObjects.embedded",
            LocalizedText(
                nl: "een vaste plek of vorm om over grenzen heen te leren",
                en: "a fixed place or form to learn across boundaries")),
        Name(
            "boundaryObjects[].embeddedOn",
            LocalizedText(
                nl: "sinds wanneer {1} een plek heeft in de samenwerking",
                en: "since when {1} has a place in the cooperation")),
        Name(
            "boundaryObjects[].endedOn", LocalizedText(nl: "of en wanneer {1} stopte", en: "whether and when {1} ended")
        ),
        Name(
            "successMoments.complete",
            LocalizedText(nl: "of alle succesmomenten zijn vastgelegd", en: "whether all moments were recorded")),
        Name("successMoments.planned", LocalizedText(nl: "een gepland succesmoment", en: "a planned success moment")),
        Name("successMoments[].on", LocalizedText(nl: "de dag van succesmoment {1}", en: "the day of moment {1}")),
        Name("frictions", LocalizedText(nl: "waar het schuurt", en: "where it chafes")),
        Name(
            "frictions.complete",
            LocalizedText(
                nl: "of alles is vastgelegd waar het schuurt", en: "whether all was recorded where it chafes")),
        Name(
            "frictions[].discussedOn",
            LocalizedText(nl: "een gesprek over wrijving {1}", en: "a talk about friction {1}")),
        Name(
            "frictions[].isOwnershipAskedAgain",
            LocalizedText(
                nl: "of bij wrijving {1} opnieuw is gevraagd wie aan zet is",
                en: "whether it was asked again at friction {1} whose move it is")),
        Name(
            "frictions[].isSeenAsLearning",
            LocalizedText(
                nl: "of wrijving {1} wordt gezien als iets om van te leren",
                en: "whether friction {1} is seen as something to learn from")),
        Name("frictions[].overOn", LocalizedText(nl: "of wrijving {1} voorbij is", en: "whether friction {1} is over")),
    ]
}
