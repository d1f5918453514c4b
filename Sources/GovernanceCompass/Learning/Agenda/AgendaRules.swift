public import Domain

extension Rule where Subject == LearningAgenda {
    /// Each level has a learning agenda of its own.
    public static let levelHasItsOwnAgenda = Rule(
        RuleDescription(
            .domein(4),
            title: LocalizedText(
                nl: "Elk niveau heeft een eigen leeragenda", en: "Each level has a learning agenda of its own"),
            asks: LocalizedText(
                nl: "De agenda is van één niveau, en alle leervragen van de laatste versie spelen op dat niveau.",
                en: "The agenda is of one level, and all learning questions of the latest version are met on it."),
            appliesWhen: LocalizedText(
                nl: "er een versie van de leeragenda is en de verandering meer dan één niveau raakt",
                en: "there is a version of the learning agenda and the change touches more than one level"),
            mend: LocalizedText(
                nl: "Maak een eigen agenda met wie op dit niveau werken, en leg de agenda's naast elkaar.",
                en: "Make an agenda with those who work on this level, and lay the agendas beside each other."),
            strength: .recommendation, responsible: .agendaCompanions,
            citations: [.domein("2"), .domein("Bijlage 1.2")]),
        applies: { agenda, exam in
            exam.hasVersion(agenda)
                && exam.fact(agenda.involvedLevels, at: "involvedLevels").satisfies { $0.areSeveral }
        }
    ) { agenda, exam in
        let level = exam.fact(agenda.level, at: "level")
        exam.require(level.exists, at: "level", seen: level.detail)
        if level.exists.isFalse { return }
        exam.requireOfQuestions(of: agenda, at: "level") { question, place, exam in
            exam.fact(question.level, at: "\(place).level").satisfies(with: level) { $0 == $1 }
        }
    }

    /// Of each version it is recorded how its questions came about.
    public static let originIsRecorded = Rule(
        RuleDescription(
            .domein(5),
            title: LocalizedText(
                nl: "Van elke versie is vastgelegd of de leervragen samen zijn gemaakt of gereconstrueerd",
                en: "Of each version it is recorded whether the questions were co-created or reconstructed"),
            asks: LocalizedText(
                nl: "Bij elke versie staat de herkomst van de leervragen.",
                en: "Each version has the origin of its learning questions."),
            appliesWhen: .agendaHasVersion,
            mend: LocalizedText(
                nl: "Vraag wie erbij waren hoe deze leervragen tot stand kwamen.",
                en: "Ask those who were there how these learning questions came about."),
            strength: .recommendation, responsible: .agendaCompanions,
            citations: [.domein("2"), .domein("2.1"), .domein("Bijlage 1.1")]),
        applies: { agenda, exam in exam.hasVersion(agenda) }
    ) { agenda, exam in
        exam.requireAll(agenda.versions, at: "versions")
        for version in agenda.versions {
            let place: Address = "versions[\(version.id)].origin"
            let origin = exam.fact(version.origin, at: place)
            exam.require(origin.exists, at: place, seen: origin.detail)
        }
    }

    /// The agenda is updated while the process runs.
    public static let agendaIsUpdated = Rule(
        RuleDescription(
            .domein(6),
            title: LocalizedText(
                nl: "De leeragenda wordt bijgewerkt zolang het proces loopt",
                en: "The learning agenda is updated while the process runs"),
            asks: LocalizedText(
                nl: "Na de eerste versie kwam een latere.", en: "After the first version came a later one."),
            appliesWhen: LocalizedText(
                nl:
                    "het proces loopt en de eerste versie ouder is dan gekozen, een half jaar als niets anders is gekozen",
                en:
                    "the process runs and the first version is older than chosen, half a year if nothing else was chosen"
            ),
            mend: LocalizedText(
                nl: "Leg de leervragen opnieuw voor: wat is opgelost, wat is anders, wat bleef liggen?",
                en: "Lay the learning questions before people again: what is solved, what is different, what stayed?"),
            strength: .method, responsible: .agendaCompanions,
            citations: [.domein("2"), .domein("2.2"), .domein("2.3")],
            policyKeys: [PolicyKey.learningAgendaMonths.name]),
        applies: { agenda, exam in
            guard let months = exam.policy(.learningAgendaMonths) else { return .unknown }
            return exam.isReached(agenda.runsSince, at: "runsSince")
                && !exam.isReached(agenda.endedOn, at: "endedOn") && exam.hasVersion(olderThan: months, agenda)
        }
    ) { agenda, exam in
        var isUpdated = Truth.false
        for version in agenda.versions {
            for other in agenda.versions where other.id != version.id {
                isUpdated =
                    isUpdated
                    || (exam.isDrawnUp(other) && exam.isDrawnUp(version)
                        && !exam.isOnOrBefore(other, version))
            }
        }
        exam.require(
            isUpdated || exam.hasUnlisted(agenda.versions, at: "versions.complete"), at: "versions.later", seen: .none)
    }

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
            citations: [.domein("2.1"), .domein("Bijlage 1.2"), .domein("Bijlage 2.1")],
            misuse: LocalizedText(
                nl:
                    "Eén schema vangt zelden hoe het plaatselijk zit; het is een begin van een gesprek, geen oordeel over "
                    + "een partij.",
                en: "One scheme seldom holds how things are locally; it begins a talk and judges no party.")),
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
            exam.require(isWithin || !exam.isReached(share.on, at: "\(place).on"), at: "\(place).to")
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
            strength: .tip, responsible: .agendaCompanions, citations: [.domein("Bijlage 4"), .domein("Bijlage 1.2")]),
        applies: { agenda, exam in
            exam.hasVersion(agenda) && exam.fact(agenda.level, at: "level") == .operational
        }
    ) { agenda, exam in
        guard let day = exam.need(agenda.broughtUpOn, at: "broughtUpOn") else { return }
        exam.require(exam.isReached(day, at: "broughtUpOn"), at: "broughtUpOn", seen: day.detail)
    }

    /// Of an agenda that is called co-created the group itself gave input.
    public static let coCreationIsReal = Rule(
        RuleDescription(
            .domein(11),
            title: LocalizedText(
                nl: "Aan een leeragenda die samen gemaakt heet, gaf de groep zelf input",
                en: "Of a learning agenda that is called co-created, the group itself gave input"),
            asks: LocalizedText(
                nl:
                    "Bij elke versie die samen gemaakt heet, kwam input van ten minste één van hen van wie de agenda is.",
                en: "Of each version that is called co-created, input came of at least one of those whose agenda it is."
            ),
            appliesWhen: LocalizedText(
                nl: "een versie samen gemaakt heet", en: "a version is called co-created"),
            mend: LocalizedText(
                nl: "Leg de vragen voor aan de groep zelf, of noem de versie gereconstrueerd.",
                en: "Lay the questions before the group itself, or call the version reconstructed."),
            strength: .method, responsible: .agendaCompanions, citations: [.domein("2"), .domein("Bijlage 5")]),
        applies: { agenda, exam in
            let exists = exam.exists(agenda.versions, at: "versions")
            guard exists.isTrue else { return exists }
            var isThere = Truth.false
            for version in agenda.versions { isThere = isThere || exam.isCoCreated(version) }
            return isThere || exam.hasUnlisted(agenda.versions, at: "versions.complete")
        }
    ) { agenda, exam in
        exam.requireAll(agenda.versions, at: "versions")
        guard let group = exam.need(agenda.group, at: "group") else { return }
        for version in agenda.versions {
            let isCoCreated = exam.isCoCreated(version)
            if isCoCreated.isFalse { continue }
            let place: Address = "versions[\(version.id)].inputs"
            var isTheirs = Truth.false
            for input in version.inputs {
                let gave = exam.fact(input.by, at: "\(place)[\(input.id)].by")
                isTheirs = isTheirs || gave.satisfies { by in by.contains { group.contains($0) } }
            }
            exam.require(
                !isCoCreated || isTheirs || exam.hasUnlisted(version.inputs, at: "\(place).complete"),
                at: "\(place).group", seen: .none)
        }
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
            strength: .recommendation, responsible: .agendaCompanions, citations: [.domein("2")]),
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

extension RuleSet where Subject == LearningAgenda {
    /// The rules about a learning agenda.
    public static let learningAgenda = RuleSet(
        [
            .challengeIsAQuestion, .barrierIsNamed, .questionIsInFirstPerson, .levelHasItsOwnAgenda,
            .originIsRecorded, .agendaIsUpdated, .returningQuestionIsMarked, .agendaRestsOnAnalysis,
            .circulationIsKept, .agendaIsBroughtUp, .coCreationIsReal, .aimStaysInSight, .barrierHasActions,
        ], places: .learningAgenda)
}

extension Examination {
    /// Whether there is a version that was drawn up more than so many months ago.
    fileprivate mutating func hasVersion(olderThan months: Int, _ agenda: LearningAgenda) -> Truth {
        let exists = exists(agenda.versions, at: "versions")
        guard exists.isTrue else { return exists }
        var isThere = Truth.false
        for version in agenda.versions {
            isThere =
                isThere
                || (isDrawnUp(version) && !isRecent(version.drawnUpOn, months: months, at: version.dayAddress))
        }
        return isThere || hasUnlisted(agenda.versions, at: "versions.complete")
    }

    /// Whether a version is called co-created.
    fileprivate mutating func isCoCreated(_ version: AgendaVersion) -> Truth {
        fact(version.origin, at: "versions[\(version.id)].origin") == .coCreated
    }

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

extension PolicyKey where Value == Int {
    /// How many months after its first version a learning agenda is to have been updated; a day that a month lacks is
    /// rounded up.
    public static let learningAgendaMonths = PolicyKey(
        "learningAgendaMonths", default: 6,
        note: LocalizedText(
            nl:
                "Hoeveel maanden na de eerste versie een leeragenda bijgewerkt hoort te zijn. De bron noemt geen getal; "
                + "dat 6 de standaard is, is een keuze van deze SDK.",
            en:
                "How many months after its first version a learning agenda is to have been updated. The source names no "
                + "number; that 6 is the default is a choice of this SDK."))
}

extension [Coded<LearningLevel>] {
    /// Whether it names more than one level.
    fileprivate var areSeveral: Bool {
        guard let first else { return false }
        return contains { $0.code != first.code }
    }
}
