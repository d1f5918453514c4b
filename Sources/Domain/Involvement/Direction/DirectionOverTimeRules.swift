extension Rule where Subject == Involvement {
    /// Direction starts when it becomes unsafe.
    public static let directionStartsWithUnsafety = Rule(
        RuleDescription(
            .domein(19),
            title: LocalizedText(
                nl: "De regie begint zodra het onveilig is", en: "Direction begins as soon as it is unsafe"),
            asks: LocalizedText(
                nl:
                    "Toen voor het eerst werd vastgelegd dat het onveilig is, of binnen de gekozen dagen daarna, was er een regisseur.",
                en:
                    "When it was first recorded that it is unsafe, or within the chosen days after that, there was a director."
            ),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Spreek vandaag af wie regisseert; bekijk later waardoor het wachten kwam.",
                en: "Agree today who directs; look later at what made it wait."),
            strength: .recommendation, responsible: .municipality,
            citations: [.domein("3.3"), .domein("Bijlage 1.2")],
            misuse: LocalizedText(
                nl: "Dit gaat over hoe de regie is geregeld, niet over wie haar kreeg.",
                en: "This is about how direction is arranged, not about who got it."),
            policyKeys: [PolicyKey<Int>.directionStart.name]),
        applies: { involvement, exam in
            exam.holds(involvement.unsafety.present, at: "unsafety.present", of: .professionals)
        }
    ) { involvement, exam in
        guard let directors = exam.need(involvement.direction.directors, at: "direction.directors") else { return }
        guard
            let begin = exam.need(
                involvement.unsafety.present.firstDay(of: exam.day), at: "unsafety.present", of: .professionals)
        else { return }
        let isThere = directors.some { exam.directed($0, from: begin, to: begin) }
        if isThere.isTrue { return exam.require(isThere, at: "direction.directors") }
        guard let days = exam.policy(.directionStart), let limit = begin.adding(days: days) else { return }
        if exam.day <= limit { exam.mayChange(on: limit.adding(days: 1)) }
        exam.require(
            Truth(exam.day <= limit) || directors.some { exam.directed($0, from: begin, to: limit) }
                || exam.hasUnlisted(directors, at: "direction.directors"),
            at: "direction.directors", needed: limit.detail)
    }

    /// A change of director is signalled as a break in the thread.
    public static let changeOfDirectorIsSignalled = Rule(
        RuleDescription(
            .domein(31),
            title: LocalizedText(
                nl: "Bij een wisseling van regisseur is gemeld dat de lijn kan breken",
                en: "Where the director changed it was signalled that the thread may break"),
            asks: LocalizedText(
                nl: "Van elke regisseur die werd opgevolgd is de overdracht vastgelegd, en dat deze breuk is gemeld.",
                en: "Of each director who was succeeded the hand-over is recorded, and that this break was signalled."),
            appliesWhen: LocalizedText(
                nl: "een regisseur door een ander is opgevolgd", en: "a director was succeeded by another"),
            mend: LocalizedText(
                nl: "Vertel het huishouden en de anderen dat de regie wisselt, en wat daardoor kan wegvallen.",
                en: "Tell the household and the others that direction changes, and what may get lost by it."),
            strength: .recommendation, responsible: .municipality,
            citations: [.domein("3.3"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "De bron beschrijft het probleem; dat een wisseling wordt gemeld, is een lezing van deze SDK.",
                en: "The source describes the problem; that a change is signalled is a reading of this SDK.")),
        applies: { involvement, exam in
            let directors = involvement.direction.directors
            return directors.some { former in
                exam.hasEnded(until: former.until) && directors.some { exam.follows($0, former) }
            } || exam.hasUnlisted(directors, at: "direction.directors")
        }
    ) { involvement, exam in
        let direction = involvement.direction
        for former in direction.directors {
            let wasSucceeded =
                exam.hasEnded(until: former.until) && direction.directors.some { exam.follows($0, former) }
            if wasSucceeded.isFalse { continue }
            var isSignalled = Truth.false
            for handOver in direction.handOvers {
                let isThis =
                    exam.fact(handOver.from, at: "direction.handOvers[\(handOver.id)].from") == former.director
                    && exam.fact(handOver.of, at: "direction.handOvers[\(handOver.id)].of") == .direction
                isSignalled =
                    (isThis
                        && exam.holds(
                            handOver.isDiscontinuitySignalled,
                            at: "direction.handOvers[\(handOver.id)].isDiscontinuitySignalled"))
                    || isSignalled
            }
            exam.require(
                !wasSucceeded || isSignalled
                    || exam.hasUnlisted(direction.handOvers, at: "direction.handOvers.of[\(former.director)]"),
                at: "direction.handOvers.of[\(former.director)]")
        }
    }

    /// Direction of the case lies with the local team.
    public static let directionLiesLocally = Rule(
        RuleDescription(
            .kompas(84),
            title: LocalizedText(
                nl: "De casusregie ligt uitdrukkelijk bij het lokale team",
                en: "Case direction lies explicitly with the local team"),
            asks: LocalizedText(
                nl: "De regisseur van de casus doet dat voor het lokale team.",
                en: "The director of the case does so for the local team."),
            appliesWhen: LocalizedText(nl: "er een regisseur is", en: "there is a director"),
            mend: LocalizedText(
                nl: "Bespreek of het lokale team de regie kan nemen, en wat het daarvoor nodig heeft.",
                en: "Discuss whether the local team can take direction, and what it needs for that."),
            strength: .tip, responsible: .involvedOrganisations, citations: [.kompas("Stap 7")],
            misuse: LocalizedText(
                nl: "Geen reden om van regisseur te wisselen: dat breekt de lijn voor het huishouden.",
                en: "No reason to change directors: that breaks the thread for the household.")),
        applies: { involvement, exam in exam.hasDirector(involvement.direction) }
    ) { involvement, exam in
        for director in involvement.direction.directors {
            let directs = exam.directs(director)
            if directs.isFalse { continue }
            let organisation = exam.fact(
                director.organisation, at: "direction.directors[\(director.id)].organisation")
            exam.require(
                !directs || organisation == .localTeam, at: "direction.directors[\(director.id)].organisation",
                seen: organisation.detail, needed: PartyKind.localTeam.detail)
        }
    }
}

extension PolicyKey where Value == Int {
    /// How many days after it was recorded that it is unsafe somebody must direct.
    public static let directionStart = PolicyKey(
        "directionStart", default: nil,
        note: LocalizedText(
            nl:
                "Aantal dagen; de bron zegt alleen: zodra het onveilig is. Zonder keuze is later dan dat onbeslist.",
            en:
                "Number of days; the source says only: as soon as it is unsafe. Unchosen, later than that is undecided."
        ))
}

extension Examination {
    /// Whether somebody directed the case on one of these days.
    fileprivate mutating func directed(
        _ director: CaseDirector, from first: CalendarDate, to last: CalendarDate
    ) -> Truth {
        mayChange(on: director.since)
        if let until = director.until, until <= first { return .false }
        guard let since = director.since else { return unknown(at: "direction.directors[\(director.id)].since") }
        return Truth(since <= last && since <= day)
    }

    /// Whether another person began to direct by the day, and after this one did.
    fileprivate mutating func follows(_ later: CaseDirector, _ former: CaseDirector) -> Truth {
        guard later.id != former.id, later.director != former.director else { return .false }
        mayChange(on: later.since)
        guard let since = later.since else { return unknown(at: "direction.directors[\(later.id)].since") }
        guard since <= day else { return .false }
        guard let begin = former.since else { return unknown(at: "direction.directors[\(former.id)].since") }
        return Truth(since > begin)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about direction over time, and where it lies.
    static let directionOverTime = RuleSet(
        [.directionStartsWithUnsafety, .changeOfDirectorIsSignalled, .directionLiesLocally],
        places: PlaceNames([
            PlaceNames.Name(
                "direction.directors[].organisation",
                LocalizedText(
                    nl: "voor welke organisatie regie {1} wordt gevoerd", en: "for which organisation direction {1} is")
            ),
            PlaceNames.Name(
                "direction.handOvers.of[]",
                LocalizedText(nl: "de overdracht van de regie door {1}", en: "the hand-over of direction by {1}")),
            PlaceNames.Name(
                "direction.handOvers[].from",
                LocalizedText(nl: "wie overdroeg in overdracht {1}", en: "who passed on in hand-over {1}")),
            PlaceNames.Name(
                "direction.handOvers[].of",
                LocalizedText(nl: "wat werd overgedragen in overdracht {1}", en: "what was passed on in hand-over {1}")),
            PlaceNames.Name(
                "direction.handOvers[].isDiscontinuitySignalled",
                LocalizedText(
                    nl: "of de breuk bij overdracht {1} is gemeld",
                    en: "whether the break at hand-over {1} was signalled")),
            PlaceNames.Name(
                "policy.directionStart",
                LocalizedText(
                    nl: "de keuze binnen hoeveel dagen de regie begint",
                    en: "the choice within how many days direction begins")),
        ]))
}
