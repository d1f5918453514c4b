public import Domain

extension Rule where Subject == LearningAgenda {
    /// The agenda rests on a system analysis that was made with the project leaders.
    ///
    /// Interviews and sessions are input of an analysis and not instead of it: that is how this SDK reads the source.
    public static let agendaRestsOnAnalysis = Rule(
        RuleDescription(
            .domein(8),
            title: LocalizedText(
                nl: "De leeragenda rust op een systeemanalyse die in rondes met de projectleiders is gemaakt",
                en: "The learning agenda rests on a system analysis that was made in rounds with the project leaders"),
            asks: LocalizedText(
                nl:
                    "Er is een systeemanalyse. Alles wat erin staat hoort bij een aspect en bij partijen of groepen. De "
                    + "projectleiders maakten haar mee, en zij is na een eerste versie nog doorgenomen.",
                en: "There is a system analysis. Everything in it belongs to an aspect and to parties or groups. The "
                    + "project leaders made it too, and it was gone over again after a first draft."),
            appliesWhen: .agendaHasVersion,
            mend: LocalizedText(
                nl:
                    "Zet met de projectleiders in een matrix wat de verandering belemmert en helpt, per aspect en actor.",
                en: "Put into a matrix with the project leaders what hinders and helps the change, by aspect and actor."
            ),
            strength: .recommendation, responsible: .agendaCompanions,
            citations: [.domein("2.1"), .domein("Bijlage 1.2"), .domein("Bijlage 2.1"), .domein("Bijlage 4")],
            misuse: LocalizedText(
                nl: "Eén schema vangt zelden hoe het plaatselijk zit; het is een begin van een gesprek, geen oordeel "
                    + "over een partij. Een eerste leeragenda kan ook met interviews en werksessies beginnen.",
                en: "One scheme seldom holds how things are locally; it begins a talk and judges no party. A first "
                    + "learning agenda may also begin with interviews and work sessions.")),
        applies: { agenda, exam in exam.hasVersion(agenda) }
    ) { agenda, exam in
        guard let analysis = exam.need(agenda.analysis, at: "analysis") else { return }
        if let entries = exam.need(analysis.entries, at: "analysis.entries") {
            exam.require(!entries.isEmpty, at: "analysis.entries", seen: .none)
            exam.requireAll(entries, at: "analysis.entries")
            for entry in entries { exam.requirePlace(of: entry) }
        }
        exam.require(
            analysis.isMadeWithProjectLeaders, is: true, at: "analysis.isMadeWithProjectLeaders",
            mend: LocalizedText(
                nl: "Neem de analyse met de projectleiders door.",
                en: "Go through the analysis with the project leaders."))
        exam.require(
            analysis.isMadeInRounds, is: true, at: "analysis.isMadeInRounds",
            mend: LocalizedText(
                nl: "Leg de analyse nog eens voor, en pas aan wat niet klopt.",
                en: "Lay the analysis before people once more, and change what is not right."))
    }

    /// An agenda of limited circulation stays among those for whom it is meant.
    public static let circulationIsKept = Rule(
        RuleDescription(
            .domein(9),
            title: LocalizedText(
                nl: "Een leeragenda die beperkt verspreid mag worden blijft bij wie is afgesproken",
                en: "A learning agenda of limited circulation stays with those for whom that was agreed"),
            asks: LocalizedText(
                nl: "Ieder aan wie de agenda is gegeven hoort bij wie is afgesproken.",
                en: "Everybody to whom the agenda was handed is one of those for whom that was agreed."),
            appliesWhen: LocalizedText(
                nl: "is afgesproken onder wie de leeragenda rondgaat",
                en: "it was agreed among whom the learning agenda goes round"),
            mend: LocalizedText(
                nl: "Bespreek met de groep of de kring ruimer mag, en vraag anders of het stuk blijft waar het is.",
                en:
                    "Discuss with the group whether the circle may be wider, and else ask that the paper stays where it "
                    + "is."),
            strength: .recommendation, responsible: .agendaDrafters, citations: [.domein("Bijlage 1.2")],
            misuse: LocalizedText(
                nl: "Een kring maakt het veilig om eerlijk te leren; zij is geen reden om een barrière niet hogerop te "
                    + "brengen.",
                en: "A circle makes it safe to learn honestly; it is no reason not to bring a barrier up the line.")),
        applies: { agenda, exam in exam.fact(agenda.limitedTo, at: "limitedTo").exists }
    ) { agenda, exam in
        guard let circle = exam.need(agenda.limitedTo, at: "limitedTo"),
            let shares = exam.need(agenda.shares, at: "shares")
        else { return }
        exam.requireAll(shares, at: "shares")
        for share in shares {
            let place: Address = "shares[\(share.id)]"
            let isWithin = exam.fact(share.to, at: "\(place).to").satisfies { to in
                to.allSatisfy { circle.contains($0) }
            }
            exam.require(
                isWithin || !exam.hasCome(share.on, at: "\(place).on"), at: "\(place).to",
                seen: share.to.map { .ids(of: $0) } ?? .nothing)
        }
    }

    /// The agenda of those who do the work is brought up the line.
    public static let agendaIsBroughtUp = Rule(
        RuleDescription(
            .domein(10),
            title: LocalizedText(
                nl: "De leeragenda van de uitvoering is hogerop gebracht",
                en: "The learning agenda of those who do the work is brought up the line"),
            asks: LocalizedText(
                nl: "Er is een dag waarop de agenda naar beleid en bestuur is gegaan.",
                en: "There is a day on which the agenda went to policy and administrators."),
            appliesWhen: LocalizedText(
                nl: "er een versie is en de leeragenda van het operationele niveau is",
                en: "there is a version and the learning agenda is of the operational level"),
            mend: LocalizedText(
                nl:
                    "Breng de agenda, aangepast en met instemming van de groep, in de ambtelijke lijn en bij het bestuur.",
                en: "Bring the agenda, adapted and with the consent of the group, to the officials and administrators."),
            strength: .tip, responsible: .agendaCompanions,
            citations: [.domein("Bijlage 4"), .domein("Bijlage 1.2"), .domein("Bijlage 5")],
            misuse: LocalizedText(
                nl:
                    "Zo deed Gooi en Vechtstreek het. Rotterdam-Rijnmond wachtte in de eerste fase bewust met het bestuur; "
                    + "wat niet hogerop ging is dus nog geen verzuim.",
                en: "So did Gooi en Vechtstreek. Rotterdam-Rijnmond waited with administrators on purpose in the first "
                    + "phase; what did not go up the line is no neglect yet.")),
        applies: { agenda, exam in
            exam.hasVersion(agenda) && exam.fact(agenda.level, at: "level") == .operational
        }
    ) { agenda, exam in
        guard let day = exam.need(agenda.broughtUpOn, at: "broughtUpOn") else { return }
        exam.require(exam.hasCome(day, at: "broughtUpOn"), at: "broughtUpOn", seen: day.detail)
    }

    /// Whoever introduces a new way of working keeps goals, those for whom it is and steps on the way in sight.
    public static let aimStaysInSight = Rule(
        RuleDescription(
            .domein(12),
            title: LocalizedText(
                nl: "Einddoelen, eindgebruikers en tussenstappen van de nieuwe werkwijze blijven in beeld",
                en: "Goals, end users and steps of the new way of working stay in sight"),
            asks: LocalizedText(
                nl: "Er zijn einddoelen en tussenstappen, en bij elk staat voor wie.",
                en: "There are goals and steps on the way, and each says for whom."),
            appliesWhen: LocalizedText(
                nl: "een nieuwe werkwijze wordt ingevoerd", en: "a new way of working is being introduced"),
            mend: LocalizedText(
                nl: "Bespreek, ook met ervaringsdeskundigen, wat mensen thuis hiervan merken.",
                en: "Discuss, with experts by experience too, what people at home notice of this."),
            strength: .recommendation, responsible: .agendaCompanions, citations: [.domein("2")],
            misuse: LocalizedText(
                nl: "Dat iets is opgeschreven, zegt nog niet dat het onderweg voor ogen blijft.",
                en: "That something was written down does not say yet that it is kept in view on the way.")),
        applies: { agenda, exam in exam.fact(agenda.aim, at: "aim").exists }
    ) { agenda, exam in
        guard let aim = exam.need(agenda.aim, at: "aim") else { return }
        if let goals = exam.need(aim.goals, at: "aim.goals") {
            exam.require(!goals.isEmpty, at: "aim.goals", seen: .none)
            exam.requireAll(goals, at: "aim.goals")
            for goal in goals {
                let place: Address = "aim.goals[\(goal.id)].endUsers"
                exam.require(exam.fact(goal.endUsers, at: place).satisfies { !$0.isEmpty }, at: place, seen: .none)
            }
        }
        if let steps = exam.need(aim.milestones, at: "aim.milestones") {
            exam.require(!steps.isEmpty, at: "aim.milestones", seen: .none)
            exam.requireAll(steps, at: "aim.milestones")
            for step in steps {
                let place: Address = "aim.milestones[\(step.id)].endUsers"
                exam.require(exam.fact(step.endUsers, at: place).satisfies { !$0.isEmpty }, at: place, seen: .none)
            }
        }
    }
}

extension Examination {
    /// States that an entry of a system analysis belongs to an aspect, and to parties or groups.
    fileprivate mutating func requirePlace(of entry: SystemAnalysisEntry) {
        let place: Address = "analysis.entries[\(entry.id)]"
        require(fact(entry.aspect, at: "\(place).aspect").exists, at: "\(place).aspect")
        require(
            fact(entry.parties, at: "\(place).parties").satisfies { !$0.isEmpty }
                || fact(entry.groups, at: "\(place).groups").satisfies { !$0.isEmpty }, at: "\(place).actors",
            seen: .none)
    }
}
