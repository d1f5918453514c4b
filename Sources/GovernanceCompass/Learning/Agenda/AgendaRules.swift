public import Domain

extension Rule where Subject == LearningAgenda {
    /// A learning agenda is of one level: other levels meet other barriers.
    public static let levelHasItsOwnAgenda = Rule(
        RuleDescription(
            .domein(4),
            title: LocalizedText(
                nl: "De leeragenda is van één niveau, met de vragen die daar spelen",
                en: "The learning agenda is of one level, with the questions that are met on it"),
            asks: LocalizedText(
                nl: "De agenda is van één niveau, en alle leervragen van de laatste versie spelen op dat niveau.",
                en: "The agenda is of one level, and all learning questions of the latest version are met on it."),
            appliesWhen: LocalizedText(
                nl: "in de laatste versie een leervraag staat en de verandering meer dan één niveau raakt",
                en: "a learning question stands in the latest version and the change touches more than one level"),
            mend: LocalizedText(
                nl: "Maak een eigen agenda met wie op dit niveau werken, en leg de agenda's naast elkaar.",
                en: "Make an agenda with those who work on this level, and lay the agendas beside each other."),
            strength: .recommendation, responsible: .agendaCompanions,
            citations: [.domein("2"), .domein("Bijlage 1.2")],
            misuse: LocalizedText(
                nl: "Dit gaat over één leeragenda, en zegt niet of de andere niveaus er ook een hebben.",
                en: "This is about one learning agenda, and does not say whether the other levels have one too.")),
        applies: { agenda, exam in
            exam.hasQuestion(in: agenda)
                && exam.fact(agenda.involvedLevels, at: "involvedLevels").satisfies { $0.areSeveral }
        }
    ) { agenda, exam in
        let level = exam.fact(agenda.level, at: "level")
        exam.require(level.exists, at: "level", seen: level.detail)
        if level.exists.isFalse { return }
        exam.requireOfQuestions(of: agenda, at: "level", seen: { $0.level?.member.detail ?? .nothing }) {
            question, place, exam in
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
                nl: "Bij elke versie die is opgemaakt staat de herkomst van de leervragen.",
                en: "Each version that was drawn up has the origin of its learning questions."),
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
            let isDrawnUp = exam.isDrawnUp(version)
            if isDrawnUp.isFalse { continue }
            let place: Address = "versions[\(version.id)].origin"
            let origin = exam.fact(version.origin, at: place)
            exam.require(!isDrawnUp || origin.exists, at: place, seen: origin.detail)
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
                nl: "Binnen de gekozen tijd, een half jaar als niets anders is gekozen, kwam er een nieuwe versie.",
                en: "Within the chosen time, half a year if nothing else was chosen, there came a new version."),
            appliesWhen: LocalizedText(
                nl: "het proces loopt en de eerste versie ouder is dan de gekozen tijd",
                en: "the process runs and the first version is older than the chosen time"),
            mend: LocalizedText(
                nl: "Leg de leervragen opnieuw voor: wat is opgelost, wat is anders, wat bleef liggen?",
                en: "Lay the learning questions before people again: what is solved, what is different, what stayed?"),
            strength: .method, responsible: .agendaCompanions,
            citations: [.domein("2"), .domein("2.2"), .domein("2.3")],
            policyKeys: [PolicyKey.learningAgendaMonths.name]),
        applies: { agenda, exam in
            guard let months = exam.policy(.learningAgendaMonths) else { return .unknown }
            return exam.hasCome(agenda.runsSince, at: "runsSince")
                && !exam.hasCome(agenda.endedOn, at: "endedOn") && exam.hasVersion(olderThan: months, agenda)
        }
    ) { agenda, exam in
        guard let months = exam.policy(.learningAgendaMonths) else { return }
        // The first version is older than this: what was drawn up since is a later one.
        var isUpdated = Truth.false
        for version in agenda.versions {
            let found = exam.isRecent(version.drawnUpOn, months: months, at: version.dayAddress)
            isUpdated = isUpdated || found
        }
        exam.require(
            isUpdated || exam.hasUnlisted(agenda.versions, at: "versions.complete"), at: "versions.later", seen: .none)
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
                    "Voor elke versie die samen gemaakt heet, gaf ten minste één van hen van wie de agenda is input, op "
                    + "of vóór de dag van die versie.",
                en:
                    "For each version that is called co-created at least one of those whose agenda it is gave input, on or "
                    + "before the day of that version."),
            appliesWhen: LocalizedText(
                nl: "een versie samen gemaakt heet", en: "a version is called co-created"),
            mend: LocalizedText(
                nl: "Leg de vragen voor aan de groep zelf, of noem de versie gereconstrueerd.",
                en: "Lay the questions before the group itself, or call the version reconstructed."),
            strength: .method, responsible: .agendaCompanions, citations: [.domein("2"), .domein("Bijlage 5")],
            misuse: LocalizedText(
                nl: "Input van één is het minste. Samen gemaakt zijn vragen pas als de groep ze zelf heeft besproken.",
                en: "Input of one is the least. Questions are co-created only if the group itself discussed them.")),
        applies: { agenda, exam in
            let exists = exam.exists(agenda.versions, at: "versions")
            guard exists.isTrue else { return exists }
            var isThere = Truth.false
            for version in agenda.versions {
                let found = exam.isCoCreated(version)
                isThere = isThere || found
            }
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
                let found =
                    gave.satisfies { by in by.contains { group.contains($0) } }
                    && exam.isOnOrBefore(
                        input.on, at: "\(place)[\(input.id)].on", version.drawnUpOn, at: version.dayAddress)
                isTheirs = isTheirs || found
            }
            exam.require(
                !isCoCreated || isTheirs || exam.hasUnlisted(version.inputs, at: "\(place).complete"),
                at: "\(place).group", seen: .none)
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
            let found = isDrawnUp(version) && !isRecent(version.drawnUpOn, months: months, at: version.dayAddress)
            isThere = isThere || found
        }
        return isThere || hasUnlisted(agenda.versions, at: "versions.complete")
    }

    /// Whether a version was drawn up and is called co-created.
    fileprivate mutating func isCoCreated(_ version: AgendaVersion) -> Truth {
        isDrawnUp(version) && fact(version.origin, at: "versions[\(version.id)].origin") == .coCreated
    }
}

extension PolicyKey where Value == Int {
    /// Within how many months a learning agenda is updated again while its process runs; a day that a month lacks is
    /// rounded up.
    public static let learningAgendaMonths = PolicyKey(
        "learningAgendaMonths", default: 6,
        note: LocalizedText(
            nl:
                "Binnen hoeveel maanden een leeragenda opnieuw wordt bijgewerkt zolang het proces loopt. De bron noemt "
                + "geen getal; dat 6 de standaard is, is een keuze van deze SDK.",
            en:
                "Within how many months a learning agenda is updated again while its process runs. The source names no "
                + "number; that 6 is the default is a choice of this SDK."))
}

extension [Coded<LearningLevel>] {
    /// Whether it names more than one level.
    fileprivate var areSeveral: Bool {
        guard let first else { return false }
        return contains { $0.code != first.code }
    }
}
