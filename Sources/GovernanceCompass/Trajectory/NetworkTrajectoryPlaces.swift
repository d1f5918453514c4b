public import Domain

extension PlaceNames {
    /// What the places of a trajectory are called.
    public static let networkTrajectory = PlaceNames([
        Name(
            "targetGroup", LocalizedText(nl: "voor wie de samenwerking er is", en: "for whom the cooperation is there")),
        Name(
            "targetGroup.unit",
            LocalizedText(
                nl: "welke eenheid de samenwerking neemt", en: "which unit the cooperation takes")),
        Name(
            "targetGroup.spans",
            LocalizedText(nl: "tot waar de samenwerking reikt", en: "how far the cooperation reaches")),
        Name(
            "existingNetworks", LocalizedText(nl: "welke verbanden er al zijn", en: "which networks there are already")),
        Name(
            "existingNetworks[].worksWell",
            LocalizedText(nl: "of verband {1} goed werkt", en: "whether network {1} works well")),
        Name(
            "existingNetworks[].isBuiltOn",
            LocalizedText(
                nl: "of op verband {1} wordt voortgebouwd", en: "whether network {1} is built on")),
        Name(
            "coreGroupFormedOn",
            LocalizedText(
                nl: "de dag waarop de kerngroep is gevormd", en: "the day on which the core group was formed")),
        Name(
            "returnRoute",
            LocalizedText(
                nl: "de weg waarlangs professionals knelpunten teruggeven",
                en: "the way by which professionals give bottlenecks back")),
        Name(
            "returnRoute.since",
            LocalizedText(nl: "sinds wanneer die weg er is", en: "since when that way is there")),
        Name(
            "returnRoute.to",
            LocalizedText(nl: "wie de knelpunten oppakt", en: "who takes up the bottlenecks")),
        Name(
            "returnRoute.to.policy", LocalizedText(nl: "de weg terug naar beleid", en: "the way back to policy")),
        Name(
            "returnRoute.to.director",
            LocalizedText(nl: "de weg terug naar bestuur", en: "the way back to the board")),
        Name(
            "strategySet",
            LocalizedText(
                nl: "of strategie en indicatoren zijn vastgesteld", en: "whether strategy and indicators were set")),
        Name(
            "strategySet.on",
            LocalizedText(
                nl: "de dag waarop strategie en indicatoren zijn vastgesteld",
                en: "the day on which strategy and indicators were set")),
        Name(
            "strategySet.by",
            LocalizedText(
                nl: "wie strategie en indicatoren vaststelde", en: "who set strategy and indicators")),
        Name(
            "strategySet.by.innerRing",
            LocalizedText(
                nl: "de kerngroep bij het vaststellen", en: "the core group at the setting")),
        Name(
            "strategySet.by.projectGroup",
            LocalizedText(
                nl: "de projectgroep bij het vaststellen", en: "the project group at the setting")),
        Name("repeats", LocalizedText(nl: "wat er is herhaald of gepland", en: "what was repeated or is planned")),
        Name("repeats[].activity", LocalizedText(nl: "wat herhaling {1} was", en: "what repeat {1} was")),
        Name(
            "repeats[].groups", LocalizedText(nl: "wie aan herhaling {1} meedoen", en: "who takes part in repeat {1}")),
        Name("repeats[].on", LocalizedText(nl: "de dag van herhaling {1}", en: "the day of repeat {1}")),
        Name(
            "attestations[]",
            LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
    ]).adding(PlaceNames(ofSteps)).adding(PlaceNames(spans)).adding(PlaceNames(rounds))

    private static let spans: [Name] = TargetSpan.allCases.map { span in
        let name = span.term.name
        return Name(
            "targetGroup.spans." + span.rawValue,
            LocalizedText(
                nl: "of dit erbij hoort: " + name.nl, en: "whether this belongs to it: " + name.en))
    }

    private static let rounds: [Name] = ConsultedGroup.ofFeedbackRounds.map { group in
        let name = group.term.name
        return Name(
            "feedbackRounds." + group.rawValue,
            LocalizedText(
                nl: "een evaluatie of feedbackronde met " + name.nl,
                en: "an evaluation or feedback round with " + name.en))
    }

    private static let ofSteps: [Name] = KompasStep.allCases.flatMap { step in
        let place = Address.step(step).path
        let nl = "stap " + step.number.description
        let en = "step " + step.number.description
        var names = [
            Name(place, LocalizedText(nl: nl, en: en)),
            Name(
                place + ".begunOn",
                LocalizedText(nl: "of en wanneer " + nl + " is begonnen", en: "whether and when " + en + " was begun")),
            Name(place + ".coreGroup", LocalizedText(nl: "een kerngroep vóór " + nl, en: "a core group before " + en)),
            Name(place + ".ledBy", LocalizedText(nl: "wie " + nl + " trekt", en: "who leads " + en)),
            Name(
                place + ".consulted",
                LocalizedText(nl: "met wie in " + nl + " is gesproken", en: "who was consulted in " + en)),
            Name(
                place + ".prominent",
                LocalizedText(nl: "wie in " + nl + " op de voorgrond treedt", en: "who comes to the fore in " + en)),
            Name(
                place + ".feedback",
                LocalizedText(nl: "feedback van huishoudens in " + nl, en: "feedback of households in " + en)),
            Name(
                place + ".feedback[].gatheredOn",
                LocalizedText(nl: "de dag van feedback {1} in " + nl, en: "the day of feedback {1} in " + en)),
            Name(
                place + ".feedback[].isUsed",
                LocalizedText(
                    nl: "of er in " + nl + " iets is gedaan met feedback {1}",
                    en: "whether something was done with feedback {1} in " + en)),
        ]
        for group in ConsultedGroup.allCases {
            let name = group.term.name
            names.append(
                Name(
                    place + ".consulted." + group.rawValue,
                    LocalizedText(nl: "gesprek met " + name.nl + " in " + nl, en: "consulting " + name.en + " in " + en)
                ))
            names.append(
                Name(
                    place + ".prominent." + group.rawValue,
                    LocalizedText(
                        nl: "een grotere rol voor " + name.nl + " in " + nl,
                        en: "a larger part for " + name.en + " in " + en)))
        }
        return names
    }
}
