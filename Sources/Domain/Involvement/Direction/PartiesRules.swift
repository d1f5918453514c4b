extension Rule where Subject == Involvement {
    /// Rotterdam-Rijnmond: specialist help and regional partners come for a time, aligned with the director.
    public static let partnersComeForATime = Rule(
        RuleDescription(
            .domein(21),
            title: LocalizedText(
                nl: "Specialistische hulp en regionale partners zijn er tijdelijk, afgestemd met de lokale regisseur",
                en: "Specialist help and regional partners come for a time, aligned with the local director"),
            asks: LocalizedText(
                nl: "Van elk is afgesproken tot wanneer, en dat het is afgestemd met wie lokaal regisseert.",
                en: "Of each it was agreed until when, and that it is aligned with whoever directs locally."),
            appliesWhen: LocalizedText(
                nl: "er specialistische hulp of een regionale partner betrokken is",
                en: "specialist help or a regional partner is involved"),
            mend: LocalizedText(
                nl: "Spreek af tot wanneer deze hulp er in elk geval is, en wie daarna kijkt wat nodig is.",
                en: "Agree until when this help is there in any case, and who then looks at what is needed."),
            strength: .recommendation, responsible: .involvedOrganisations, scope: .rotterdamRijnmond,
            citations: [.domein("3.2")],
            misuse: LocalizedText(
                nl: "Tijdelijk is geen reden om te stoppen met hulp die nog nodig is.",
                en: "For a time is no reason to stop help that is still needed.")),
        applies: { involvement, exam in
            let parties = involvement.direction.parties
            return parties.some { exam.isInvolved($0) && exam.comesFromOutside($0) }
                || exam.hasUnlisted(parties, at: "direction.parties")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.direction.parties, at: "direction.parties"), at: "direction.parties")
        for party in involvement.direction.parties {
            let comes = exam.isInvolved(party) && exam.comesFromOutside(party)
            if comes.isFalse { continue }
            exam.require(
                !comes || exam.fact(party.agreedUntil, at: "direction.parties[\(party.id)].agreedUntil").exists,
                at: "direction.parties[\(party.id)].agreedUntil", seen: .none)
            exam.require(
                !comes
                    || exam.holds(
                        party.isAlignedWithDirector, at: "direction.parties[\(party.id)].isAlignedWithDirector"),
                at: "direction.parties[\(party.id)].isAlignedWithDirector", seen: false.detail, needed: true.detail,
                mend: LocalizedText(
                    nl: "Stem met de lokale regisseur af wat deze partij doet.",
                    en: "Align with the local director what this party does."))
        }
    }

    /// Rotterdam-Rijnmond: a report is taken up together, at the same time where needed.
    public static let reportIsTakenUpTogether = Rule(
        RuleDescription(
            .domein(22),
            title: LocalizedText(
                nl: "Een melding is samen opgepakt, waar nodig gelijktijdig, met gedeelde verantwoordelijkheid",
                en: "A report was taken up together, at the same time where needed, with shared responsibility"),
            asks: LocalizedText(
                nl: "Twee of meer partijen pakten de melding op en delen de verantwoordelijkheid; waar dat nodig was "
                    + "werkten zij gelijktijdig en niet na elkaar. Of het meteen was en de juiste mensen waren, wegen partijen "
                    + "zelf.",
                en: "Two or more parties took the report up and share responsibility; where that was needed they "
                    + "worked at the same time and not one after the other. Whether it was at once and by the right people "
                    + "the parties weigh themselves."),
            appliesWhen: LocalizedText(
                nl: "is vastgelegd hoe een melding is opgepakt", en: "it is recorded how a report was taken up"),
            mend: LocalizedText(
                nl: "Vraag de partijen om samen aan te sluiten, en spreek af dat zij er samen voor staan.",
                en: "Ask the parties to join together, and agree that they answer for it together."),
            strength: .recommendation, responsible: .involvedOrganisations, scope: .rotterdamRijnmond,
            citations: [.domein("3.2")]),
        applies: { involvement, exam in exam.exists(involvement.direction.reports, at: "direction.reports") }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.direction.reports, at: "direction.reports"), at: "direction.reports")
        for report in involvement.direction.reports {
            exam.require(
                report.isResponsibilityShared, is: true, at: "direction.reports[\(report.id)].isResponsibilityShared")
            guard let parties = exam.need(report.parties, at: "direction.reports[\(report.id)].parties") else {
                continue
            }
            exam.require(
                Set(parties).count > 1, at: "direction.reports[\(report.id)].parties", seen: .ids(of: parties))
            exam.require(
                !exam.holds(report.needsSimultaneity, at: "direction.reports[\(report.id)].needsSimultaneity")
                    || exam.worked(parties, atTheSameTimeIn: involvement.direction.parties),
                at: "direction.reports[\(report.id)].simultaneity")
        }
    }

    /// A party stays until the problem is solved, or hands over.
    public static let partiesStayUntilSolved = Rule(
        RuleDescription(
            .kompas(83),
            title: LocalizedText(
                nl: "Wie meedoet gaat niet weg voordat de casus is afgesloten, of draagt over",
                en: "Who takes part does not leave before the case is closed, or hands over"),
            asks: LocalizedText(
                nl: "Wie wegging voordat de casus was afgesloten, droeg over wat die deed.",
                en: "Who left before the case was closed handed over what it did."),
            appliesWhen: LocalizedText(nl: "een partij is weggegaan", en: "a party has left"),
            mend: LocalizedText(
                nl: "Vraag deze partij om weer aan te sluiten of alsnog over te dragen.",
                en: "Ask this party to join again, or to hand over after all."),
            strength: .tip, responsible: .involvedOrganisations, citations: [.kompas("Stap 7")],
            misuse: LocalizedText(
                nl:
                    "De bron zegt: tot het probleem is opgelost. Dat afsluiten of overdragen ook telt, is een lezing van deze "
                    + "SDK.",
                en:
                    "The source says: until the problem is solved. That closing or handing over counts too is a reading of "
                    + "this SDK.")),
        applies: { involvement, exam in
            let parties = involvement.direction.parties
            return parties.some { exam.hasEnded(until: $0.until) }
                || exam.hasUnlisted(parties, at: "direction.parties")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.direction.parties, at: "direction.parties"), at: "direction.parties")
        for party in involvement.direction.parties {
            guard let until = party.until, until <= exam.day else {
                exam.mayChange(on: party.until)
                continue
            }
            exam.require(
                exam.hasHandedOver(party, involvement.direction) || exam.isClosed(involvement, on: until)
                    || exam.hasUnlisted(
                        involvement.direction.handOvers, at: "direction.handOvers.ofParty[\(party.id)]"),
                at: "direction.handOvers.ofParty[\(party.id)]")
        }
    }

    /// Every hand-over has a reason.
    public static let handOversHaveAReason = Rule(
        RuleDescription(
            .parallel(41),
            title: LocalizedText(
                nl: "Een huishouden is niet zonder reden doorgegeven aan een volgende",
                en: "A household was not passed on to a next one without a reason"),
            asks: LocalizedText(
                nl: "Van elke overdracht is vastgelegd waarom zij nodig was.",
                en: "Of every hand-over it is recorded why it was needed."),
            appliesWhen: LocalizedText(nl: "er een overdracht is vastgelegd", en: "a hand-over is recorded"),
            mend: LocalizedText(
                nl: "Leg vast waarom de overdracht nodig was, of bekijk of wie er al is het erbij kan doen.",
                en: "Record why the hand-over was needed, or look whether who is there already can do it too."),
            strength: .method, responsible: .involvedOrganisations,
            citations: [
                .parallel("De ingezette veranderstrategie"),
                .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            ],
            misuse: LocalizedText(
                nl: "Een reden maakt een overdracht nog niet nodig; of zij te vermijden was, bespreken mensen.",
                en: "A reason does not make a hand-over needed; whether it was avoidable is for people to discuss.")),
        applies: { involvement, exam in exam.exists(involvement.direction.handOvers, at: "direction.handOvers") }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.direction.handOvers, at: "direction.handOvers"), at: "direction.handOvers")
        for handOver in involvement.direction.handOvers {
            exam.require(
                exam.fact(handOver.reason, at: "direction.handOvers[\(handOver.id)].reason").exists,
                at: "direction.handOvers[\(handOver.id)].reason", seen: .none)
        }
    }
}

extension Examination {
    /// Whether a party comes in as specialist help or as a regional partner.
    fileprivate mutating func comesFromOutside(_ party: InvolvedParty) -> Truth {
        fact(party.position, at: "direction.parties[\(party.id)].position").satisfies { $0 != .localField }
    }

    /// Whether two of these parties worked with the household at the same time.
    fileprivate mutating func worked(
        _ ids: [Identifier<InvolvedParty>], atTheSameTimeIn parties: Listed<InvolvedParty>
    ) -> Truth {
        var together = Truth.false
        var found: [InvolvedParty] = []
        for party in parties where ids.contains(party.id) {
            for other in found { together = overlap(party, other) || together }
            found.append(party)
        }
        for id in ids where !found.contains(where: { $0.id == id }) {
            together = together || hasUnlisted(parties, at: "direction.parties[\(id)]")
        }
        return together
    }

    private mutating func overlap(_ one: InvolvedParty, _ other: InvolvedParty) -> Truth {
        mayChange(on: one.since)
        mayChange(on: other.since)
        if let since = one.since, since > day { return .false }
        if let since = other.since, since > day { return .false }
        if let since = one.since, let until = other.until, until <= since { return .false }
        if let since = other.since, let until = one.until, until <= since { return .false }
        var isKnown = Truth.true
        if one.since == nil { isKnown = unknown(at: "direction.parties[\(one.id)].since") }
        if other.since == nil { isKnown = isKnown && unknown(at: "direction.parties[\(other.id)].since") }
        return isKnown
    }

    /// Whether a hand-over by a party is recorded that was completed by the day.
    fileprivate mutating func hasHandedOver(_ party: InvolvedParty, _ direction: CaseDirection) -> Truth {
        direction.handOvers.some { handOver in
            fact(handOver.fromParty, at: "direction.handOvers[\(handOver.id)].fromParty") == party.id
                && isTakenOver(handOver)
        }
    }

    private mutating func isTakenOver(_ handOver: HandOver) -> Truth {
        for event in handOver.events { mayChange(on: event.on) }
        switch handOver.standing(on: day) {
        case .after(let step): return Truth(step == .takenOver)
        case .notBegun: return .false
        case .unknown: return unknown(at: "direction.handOvers[\(handOver.id)].events")
        }
    }

    /// Whether the involvement was closed on a day.
    fileprivate mutating func isClosed(_ involvement: Involvement, on other: CalendarDate) -> Truth {
        let closing = fact(involvement.closing, at: "closing")
        guard closing.exists.isTrue else { return closing.exists }
        if closing.satisfies({ $0.closedOn == nil }).isTrue { return unknown(at: "closing.closedOn") }
        return closing.satisfies { closing in
            guard let closedOn = closing.closedOn, closedOn <= other else { return false }
            guard let until = closing.until else { return true }
            return until > other
        }
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about the parties of a case, and how they pass on.
    static let parties = RuleSet(
        [.partnersComeForATime, .reportIsTakenUpTogether, .partiesStayUntilSolved, .handOversHaveAReason],
        places: PlaceNames([
            PlaceNames.Name(
                "direction.parties", LocalizedText(nl: "de betrokken partijen", en: "the parties involved")),
            PlaceNames.Name("direction.parties[]", LocalizedText(nl: "partij {1}", en: "party {1}")),
            PlaceNames.Name(
                "direction.parties[].since",
                LocalizedText(nl: "sinds wanneer partij {1} betrokken is", en: "since when party {1} has been involved")
            ),
            PlaceNames.Name(
                "direction.parties[].position",
                LocalizedText(nl: "van waaruit partij {1} erbij kwam", en: "from where party {1} came in")),
            PlaceNames.Name(
                "direction.parties[].agreedUntil",
                LocalizedText(
                    nl: "tot wanneer partij {1} er volgens afspraak is",
                    en: "until when party {1} was agreed to be there")),
            PlaceNames.Name(
                "direction.parties[].isAlignedWithDirector",
                LocalizedText(
                    nl: "of partij {1} is afgestemd met de regisseur",
                    en: "whether party {1} is aligned with the director")),
            PlaceNames.Name(
                "direction.reports", LocalizedText(nl: "hoe meldingen zijn opgepakt", en: "how reports were taken up")),
            PlaceNames.Name(
                "direction.reports[].parties",
                LocalizedText(nl: "welke partijen melding {1} oppakten", en: "which parties took up report {1}")),
            PlaceNames.Name(
                "direction.reports[].isResponsibilityShared",
                LocalizedText(
                    nl: "of de verantwoordelijkheid voor melding {1} is gedeeld",
                    en: "whether responsibility for report {1} is shared")),
            PlaceNames.Name(
                "direction.reports[].needsSimultaneity",
                LocalizedText(
                    nl: "of melding {1} gelijktijdig werk vroeg", en: "whether report {1} took work at the same time")),
            PlaceNames.Name(
                "direction.reports[].simultaneity",
                LocalizedText(
                    nl: "of partijen gelijktijdig werkten aan melding {1}",
                    en: "whether parties worked on report {1} at the same time")),
            PlaceNames.Name("direction.handOvers", LocalizedText(nl: "de overdrachten", en: "the hand-overs")),
            PlaceNames.Name(
                "direction.handOvers.ofParty[]",
                LocalizedText(nl: "een overdracht door partij {1}", en: "a hand-over by party {1}")),
            PlaceNames.Name(
                "direction.handOvers[].fromParty",
                LocalizedText(
                    nl: "welke partij overdroeg in overdracht {1}", en: "which party passed on in hand-over {1}")),
            PlaceNames.Name(
                "direction.handOvers[].events",
                LocalizedText(nl: "wat er gebeurde in overdracht {1}", en: "what happened in hand-over {1}")),
            PlaceNames.Name(
                "direction.handOvers[].reason",
                LocalizedText(nl: "de reden van overdracht {1}", en: "the reason of hand-over {1}")),
            PlaceNames.Name(
                "closing",
                LocalizedText(nl: "of de betrokkenheid is afgesloten", en: "whether the involvement was closed")),
            PlaceNames.Name("closing.closedOn", LocalizedText(nl: "de dag van afsluiten", en: "the day of closing")),
        ]))
}
