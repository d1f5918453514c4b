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
            return exam.hasCome(agenda.runsSince, at: "runsSince")
                && !exam.hasCome(agenda.endedOn, at: "endedOn") && exam.hasVersion(olderThan: months, agenda)
        }
    ) { agenda, exam in
        var isUpdated = Truth.false
        for version in agenda.versions {
            for other in agenda.versions where other.id != version.id {
                let found =
                    exam.isDrawnUp(other) && exam.isDrawnUp(version)
                    && !exam.isOnOrBefore(other, version)
                isUpdated = isUpdated || found
            }
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
                let found = gave.satisfies { by in by.contains { group.contains($0) } }
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

    /// Whether a version is called co-created.
    fileprivate mutating func isCoCreated(_ version: AgendaVersion) -> Truth {
        fact(version.origin, at: "versions[\(version.id)].origin") == .coCreated
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
