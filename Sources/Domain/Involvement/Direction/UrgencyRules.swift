extension Rule where Subject == Involvement {
    /// A quick start has a team, a reading, a director and first actions within a few days.
    public static let quickStartIsQuick = Rule(
        RuleDescription(
            .kompas(82),
            title: LocalizedText(
                nl:
                    "Bij een snelle start zijn er binnen enkele dagen een team, duiding, een regiehouder en eerste acties",
                en: "In a quick start there are a team, a reading, a director and first actions within a few days"),
            asks: LocalizedText(
                nl: "Elk van de vier gebeurde binnen het gekozen aantal dagen na het begin.",
                en: "Each of the four happened within the chosen number of days after it began."),
            appliesWhen: LocalizedText(nl: "er een snelle start is", en: "there is a quick start"),
            mend: LocalizedText(
                nl: "Doe deze stap vandaag, met wie er is.", en: "Take this step today, with those who are there."),
            strength: .tip, responsible: .involvedOrganisations, citations: [.kompas("Stap 7")],
            policyKeys: [PolicyKey<Int>.quickStart.name]),
        applies: { involvement, exam in
            let starts = involvement.direction.quickStarts
            return starts.some { exam.hasBegun($0) } || exam.hasUnlisted(starts, at: "direction.quickStarts")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.direction.quickStarts, at: "direction.quickStarts"),
            at: "direction.quickStarts")
        for start in involvement.direction.quickStarts {
            if exam.hasBegun(start).isFalse { continue }
            guard let begin = exam.need(start.begunOn, at: "direction.quickStarts[\(start.id)].begunOn"),
                let days = exam.policy(.quickStart), let limit = begin.adding(days: days)
            else { continue }
            for step in QuickStart.Step.allCases {
                exam.requireStep(start[step], by: limit, at: "direction.quickStarts[\(start.id)].\(step)")
            }
        }
    }

    /// Where a mandate lacks, the manager or another body takes it up.
    public static let missingMandateIsTakenUp = Rule(
        RuleDescription(
            .domein(78),
            title: LocalizedText(
                nl: "Waar het mandaat voor nodige hulp ontbreekt, pakt de manager of een ander gremium het op",
                en: "Where the mandate for needed help lacks, the manager or another body takes it up"),
            asks: LocalizedText(
                nl: "Van elke keer dat het mandaat ontbrak is vastgelegd wie het oppakte.",
                en: "Of each time that the mandate lacked it is recorded who took it up."),
            appliesWhen: LocalizedText(
                nl: "is vastgelegd dat een mandaat ontbrak", en: "it is recorded that a mandate lacked"),
            mend: LocalizedText(
                nl: "Breng dit vandaag naar de manager of de escalatietafel, en spreek af wie het oppakt.",
                en: "Bring this to the manager or the escalation table today, and agree who takes it up."),
            strength: .recommendation, responsible: .manager, citations: [.domein("4.1")]),
        applies: { involvement, exam in
            exam.exists(involvement.direction.mandateShortfalls, at: "direction.mandateShortfalls")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.direction.mandateShortfalls, at: "direction.mandateShortfalls"),
            at: "direction.mandateShortfalls")
        for shortfall in involvement.direction.mandateShortfalls {
            let uptake = exam.fact(
                shortfall.takenUpBy, at: "direction.mandateShortfalls[\(shortfall.id)].takenUpBy")
            exam.require(
                uptake.exists, at: "direction.mandateShortfalls[\(shortfall.id)].takenUpBy", seen: uptake.detail)
        }
    }

    /// Somebody asked about the informal network.
    public static let informalNetworkIsAskedAbout = Rule(
        RuleDescription(
            .kompas(108),
            title: LocalizedText(
                nl: "Er is gevraagd naar familie, vrienden of buren die mee kunnen helpen",
                en: "People were asked about family, friends or neighbours who can help"),
            asks: LocalizedText(
                nl: "Aan ten minste iemand die betrokken is, is gevraagd wie er om het huishouden heen staan.",
                en: "At least somebody concerned was asked who stand around the household."),
            mend: LocalizedText(
                nl: "Vraag, ieder apart, op wie iemand kan terugvallen en of die erbij mag zijn.",
                en: "Ask, each person apart, whom somebody can fall back on and whether they may be there."),
            strength: .recommendation, responsible: .professionals,
            citations: [.kompas("Stap 4, Benut het informele netwerk")],
            misuse: LocalizedText(
                nl: "Naasten komen er alleen bij als de persoon dat wil; wie niemand noemt mist niets.",
                en: "Those close by join only if the person wants that; who names nobody lacks nothing."))
    ) { involvement, exam in
        exam.require(
            exam.exists(involvement.direction.informalNetwork, at: "direction.informalNetwork"),
            at: "direction.informalNetwork", seen: .none)
    }
}

extension PolicyKey where Value == Int {
    /// How many days after the beginning of a quick start are a few.
    public static let quickStart = PolicyKey(
        "quickStart", default: nil,
        note: LocalizedText(
            nl: "Aantal dagen; de bron zegt: binnen enkele dagen. Zonder keuze is de regel onbeslist.",
            en: "Number of days; the source says: within a few days. Unchosen, the rule is undecided."))
}

extension Examination {
    /// Whether a quick start has begun.
    fileprivate mutating func hasBegun(_ start: QuickStart) -> Truth {
        mayChange(on: start.begunOn)
        guard let begin = start.begunOn else { return unknown(at: "direction.quickStarts[\(start.id)].begunOn") }
        return Truth(begin <= day)
    }

    /// States that a step was taken by a day; until that day has passed it may still be.
    fileprivate mutating func requireStep(
        _ step: Recorded<CalendarDate>, by limit: CalendarDate, at place: @autoclosure () -> Address
    ) {
        let taken = fact(step, at: place())
        if case .stated(let on, _) = step { mayChange(on: on) }
        let last = Swift.min(limit, day)
        var isInTime = taken <= last
        if isInTime.isFalse && day <= limit {
            mayChange(on: limit.adding(days: 1))
            isInTime = .true
        }
        require(isInTime, at: place(), seen: taken.detail, needed: limit.detail)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about getting moving, and about who is asked to help.
    static let urgency = RuleSet(
        [.quickStartIsQuick, .missingMandateIsTakenUp, .informalNetworkIsAskedAbout],
        places: PlaceNames([
            PlaceNames.Name("direction.quickStarts", LocalizedText(nl: "de snelle starts", en: "the quick starts")),
            PlaceNames.Name(
                "direction.quickStarts[].begunOn",
                LocalizedText(nl: "de dag waarop snelle start {1} begon", en: "the day on which quick start {1} began")),
            PlaceNames.Name(
                "direction.quickStarts[].teamMet",
                LocalizedText(nl: "een klein team in snelle start {1}", en: "a small team in quick start {1}")),
            PlaceNames.Name(
                "direction.quickStarts[].interpreted",
                LocalizedText(
                    nl: "de duiding in snelle start {1}", en: "the reading of the situation in quick start {1}")),
            PlaceNames.Name(
                "direction.quickStarts[].directorNamed",
                LocalizedText(nl: "een regiehouder in snelle start {1}", en: "a director in quick start {1}")),
            PlaceNames.Name(
                "direction.quickStarts[].firstActions",
                LocalizedText(nl: "de eerste acties in snelle start {1}", en: "the first actions in quick start {1}")),
            PlaceNames.Name(
                "direction.mandateShortfalls",
                LocalizedText(nl: "waar een mandaat ontbrak", en: "where a mandate lacked")),
            PlaceNames.Name(
                "direction.mandateShortfalls[].takenUpBy",
                LocalizedText(nl: "wie ontbrekend mandaat {1} oppakte", en: "who took up missing mandate {1}")),
            PlaceNames.Name(
                "direction.informalNetwork",
                LocalizedText(nl: "de vraag naar het informele netwerk", en: "the question about the informal network")),
            PlaceNames.Name(
                "policy.quickStart",
                LocalizedText(nl: "de keuze hoeveel dagen enkele dagen zijn", en: "the choice how many days a few are")),
        ]))
}
