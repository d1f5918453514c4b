public import Domain

extension Rule where Subject == SituationAnalysis {
    /// A client journey is held with six to ten people, of several roles.
    ///
    /// Whoever guides it does not count, by a decision of this SDK. A journey in which professionals take part is not
    /// one of clients and close ones only, whatever was stated of it.
    public static let journeyIsMixed = Rule(
        RuleDescription(
            .kompas(54),
            title: LocalizedText(
                nl: "Een klantreis heeft zes tot tien deelnemers: uitvoerders, beleidsmakers en ervaringsdeskundigen",
                en: "A client journey has six to ten participants: executors, policy makers and experts by experience"),
            asks: LocalizedText(
                nl: "Elke klantreis heeft zes tot tien deelnemers, de begeleider niet meegeteld. Er zijn uitvoerders, "
                    + "beleidsmakers en ervaringsdeskundigen bij, behalve bij een klantreis van alleen cliënten en naasten.",
                en:
                    "Every client journey has six to ten participants, the facilitator not counted. Executors, policy makers "
                    + "and experts by experience take part, but for a journey of clients and close ones only."),
            appliesWhen: LocalizedText(nl: "er een klantreis is", en: "there is a client journey"),
            mend: LocalizedText(
                nl: "Nodig uit wie nog ontbreekt, of verdeel de groep over twee klantreizen.",
                en: "Invite those who lack, or divide the group over two journeys."),
            strength: .method, responsible: .journeyOrganiser, citations: [.kompas("Stap 4, Draaiboek Klantreis")],
            misuse: LocalizedText(
                nl: "Niemand hoeft mee te doen om een aantal te halen.",
                en: "Nobody has to take part to reach a number.")),
        applies: { analysis, exam in exam.exists(analysis.journeys, at: "journeys") }
    ) { analysis, exam in
        exam.require(exam.isComplete(analysis.journeys, at: "journeys"), at: "journeys")
        for journey in analysis.journeys {
            let place: Address = "journeys[\(journey.id)]"
            let size = exam.size(of: journey)
            exam.require(
                size.isEnough && size.isNotTooMany, at: "\(place).participants",
                seen: .count(size.counted, .participant))
            for role in JourneyRole.mixed {
                exam.require(
                    exam.isSeparate(journey) || exam.has([role], in: journey),
                    at: .role(role, of: journey), seen: .none)
            }
        }
    }

    /// A client journey with professionals has experts by experience.
    public static let journeyHasExperience = Rule(
        RuleDescription(
            .kompas(55),
            title: LocalizedText(
                nl: "Bij een klantreis met professionals zijn altijd ervaringsdeskundigen",
                en: "At a client journey with professionals there are always experts by experience"),
            asks: LocalizedText(
                nl: "Waar uitvoerders of beleidsmakers meedoen, doet ten minste één ervaringsdeskundige mee.",
                en: "Where executors or policy makers take part, at least one expert by experience does."),
            appliesWhen: LocalizedText(
                nl: "professionals meedoen aan een klantreis", en: "professionals take part in a client journey"),
            mend: LocalizedText(
                nl: "Nodig ervaringsdeskundigen uit, en regel wat zij nodig hebben om mee te doen.",
                en: "Invite experts by experience, and arrange what they need to take part."),
            strength: .method, responsible: .journeyOrganiser, citations: [.kompas("Stap 4, Draaiboek Klantreis")]),
        applies: { analysis, exam in
            var takePart = Truth.false
            for journey in analysis.journeys { takePart = exam.has(JourneyRole.professionals, in: journey) || takePart }
            return takePart || exam.hasUnlisted(analysis.journeys, at: "journeys.complete")
        }
    ) { analysis, exam in
        exam.require(exam.isComplete(analysis.journeys, at: "journeys"), at: "journeys")
        for journey in analysis.journeys {
            exam.require(
                !exam.has(JourneyRole.professionals, in: journey) || exam.has([.expertByExperience], in: journey),
                at: .role(.expertByExperience, of: journey), seen: .none)
        }
    }

    /// A client journey is repeated to see whether bottlenecks are solved.
    public static let journeyIsRepeated = Rule(
        RuleDescription(
            .kompas(57),
            title: LocalizedText(
                nl: "Zolang een klantreis een open knelpunt heeft, is er een herhaling gepland",
                en: "As long as a client journey has an open bottleneck, a repeat is planned"),
            asks: LocalizedText(
                nl:
                    "Van elke klantreis met een knelpunt dat niet is opgelost komt er nog een herhaling, of is er sinds de "
                    + "dag daarvan weer een klantreis gehouden.",
                en:
                    "Of every client journey with a bottleneck that is not solved a repeat is still to come, or a journey "
                    + "was held again since its day."),
            appliesWhen: LocalizedText(
                nl: "een klantreis een open knelpunt heeft", en: "a client journey has an open bottleneck"),
            mend: LocalizedText(
                nl: "Prik een dag om de klantreis te herhalen, en kijk wat er met het knelpunt is gedaan.",
                en: "Set a day to repeat the journey, and look what was done about the bottleneck."),
            strength: .recommendation, responsible: .coreGroup,
            citations: [.kompas("Stap 4, Draaiboek Klantreis"), .kompas("Stap 6")]),
        applies: { analysis, exam in
            var isOpen = Truth.false
            for journey in analysis.journeys { isOpen = exam.hasOpenBottleneck(journey) || isOpen }
            return isOpen || exam.hasUnlisted(analysis.journeys, at: "journeys.complete")
        }
    ) { analysis, exam in
        exam.require(exam.isComplete(analysis.journeys, at: "journeys"), at: "journeys")
        for journey in analysis.journeys {
            let place: Address = "journeys[\(journey.id)].repeatOn"
            exam.require(
                !exam.hasOpenBottleneck(journey) || exam.isRepeated(journey, in: analysis), at: place, seen: .none)
        }
    }
}

extension JourneyRole {
    /// The roles that the guide asks to be mixed.
    static let mixed: [JourneyRole] = [.executor, .policyMaker, .expertByExperience]
    /// The roles of those who take part by their profession.
    static let professionals: [JourneyRole] = [.executor, .policyMaker]
}

extension Address {
    /// Where somebody in a role is looked for in a journey; the role is no identifier, and so it has a name of its own.
    static func role(_ role: JourneyRole, of journey: ClientJourney) -> Address {
        "journeys[\(journey.id)].roles.\(role)"
    }
}

extension Noun {
    fileprivate static let participant = Noun(
        one: LocalizedText(nl: "deelnemer", en: "participant"),
        many: LocalizedText(nl: "deelnemers", en: "participants"))
}
