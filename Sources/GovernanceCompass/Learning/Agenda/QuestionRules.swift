public import Domain

extension Rule where Subject == LearningAgenda {
    /// Every entry of a learning agenda is a question.
    public static let challengeIsAQuestion = Rule(
        RuleDescription(
            .domein(1),
            title: LocalizedText(
                nl: "Elke uitdaging op de leeragenda is een vraag", en: "Every challenge on the agenda is a question"),
            asks: LocalizedText(
                nl: "Van elke leervraag van de laatste versie is vastgelegd dat zij als vraag is gesteld: hoe kan ik, "
                    + "hoe komen we.",
                en: "Of every learning question of the latest version it is recorded that it is put as a question: how "
                    + "can I, how do we."),
            appliesWhen: .agendaHasQuestion,
            mend: LocalizedText(
                nl: "Maak er samen een vraag van die begint met “hoe”.",
                en: "Make it a question together that begins "
                    + "with “how”."),
            strength: .method, responsible: .agendaDrafters, citations: [.domein("2"), .domein("Bijlage 1.2")],
            misuse: LocalizedText(
                nl: "De vorm helpt om te leren; een klacht die er achter zit verdient ook antwoord.",
                en: "The form helps to learn; a complaint behind it deserves an answer too.")),
        applies: { agenda, exam in exam.hasQuestion(in: agenda) }
    ) { agenda, exam in
        exam.requireOfQuestions(of: agenda, at: "isQuestion", seen: { $0.isQuestion.detail }) { question, place, exam in
            exam.holds(question.isQuestion, at: "\(place).isQuestion")
        }
    }

    /// Every learning question names the barrier that it meets.
    public static let barrierIsNamed = Rule(
        RuleDescription(
            .domein(2),
            title: LocalizedText(
                nl: "Elke leervraag noemt na “terwijl” de barrière die in de weg staat",
                en: "Every learning question names after “while” the barrier that stands in the way"),
            asks: LocalizedText(
                nl: "Bij elke leervraag van de laatste versie is een barrière vastgelegd.",
                en: "Of every learning question of the latest version a barrier is recorded."),
            appliesWhen: .agendaHasQuestion,
            mend: LocalizedText(
                nl: "Vraag wat er in de weg staat, en vul de vraag aan met “terwijl …”.",
                en: "Ask what stands in the way, and complete the question with “while …”."),
            strength: .method, responsible: .agendaDrafters, citations: [.domein("2")],
            misuse: LocalizedText(
                nl: "De vorm geeft ruimte voor de barrière; een vraag zonder is niet minder waard. Een barrière is hoe "
                    + "iets is geregeld, nooit een mens.",
                en: "The form gives room for the barrier; a question without one is worth no less. A barrier is how "
                    + "things are arranged, never a person.")),
        applies: { agenda, exam in exam.hasQuestion(in: agenda) }
    ) { agenda, exam in
        exam.requireOfQuestions(of: agenda, at: "barrier") { question, place, exam in
            exam.fact(question.barrier, at: "\(place).barrier").exists
        }
    }

    /// Learning questions are put in the first person.
    public static let questionIsInFirstPerson = Rule(
        RuleDescription(
            .domein(3),
            title: LocalizedText(
                nl: "Leervragen staan in de eerste persoon: ik of wij",
                en: "Learning questions are in the first person: I or we"),
            asks: LocalizedText(
                nl: "Van elke leervraag van de laatste versie is vastgelegd dat wie haar stelt over zichzelf spreekt.",
                en: "Of every learning question of the latest version it is recorded that those who ask it speak of "
                    + "themselves."),
            appliesWhen: .agendaHasQuestion,
            mend: LocalizedText(
                nl: "Vraag degene om wie het gaat wat zijn of haar eigen vraag is.",
                en: "Ask those whom it is about what their own question is."),
            strength: .recommendation, responsible: .agendaDrafters,
            citations: [.domein("2"), .domein("Bijlage 2.1"), .domein("Bijlage 2.2")],
            misuse: LocalizedText(
                nl: "Een vraag over anderen is niet fout: ook de evaluatie drukt er vier af. In de eerste persoon laat "
                    + "zij zien wat wie haar stelt zelf kan doen.",
                en: "A question about others is not wrong: the evaluation prints four of them too. In the first person "
                    + "it shows what those who ask it can do themselves.")),
        applies: { agenda, exam in exam.hasQuestion(in: agenda) }
    ) { agenda, exam in
        exam.requireOfQuestions(of: agenda, at: "person", seen: { $0.person?.member.detail ?? .nothing }) {
            question, place, exam in
            exam.fact(question.person, at: "\(place).person").satisfies { $0.isFirst }
        }
    }

    /// A question that returns is marked as a barrier that persists.
    public static let returningQuestionIsMarked = Rule(
        RuleDescription(
            .domein(7),
            title: LocalizedText(
                nl: "Een leervraag die terugkeert is gemarkeerd als barrière die blijft",
                en: "A learning question that returns is marked as a barrier that persists"),
            asks: LocalizedText(
                nl:
                    "Van elke leervraag van de laatste versie zeiden mensen of zij een eerdere voortzet. Staat zij zo in "
                    + "het gekozen aantal versies, twee als niets anders is gekozen, dan is zij gemarkeerd.",
                en: "Of every learning question of the latest version people said whether it goes on with an earlier "
                    + "one. If it stands in the chosen number of versions so, two if nothing else was chosen, it is "
                    + "marked."),
            appliesWhen: LocalizedText(
                nl: "een leervraag van de laatste versie terugkeert",
                en: "a learning question of the latest version returns"),
            mend: LocalizedText(
                nl: "Markeer de vraag, en bespreek wie er meer aan kan doen dan wie haar stelt.",
                en: "Mark the question, and discuss who can do more about it than those who ask it."),
            strength: .method, responsible: .agendaDrafters, citations: [.domein("2")],
            misuse: LocalizedText(
                nl: "Dat een vraag blijft zegt iets over hoe het is geregeld, niet over de inzet van wie haar stelt.",
                en: "That a question stays says something of how things are arranged, not of the effort of those who "
                    + "ask it."),
            policyKeys: [PolicyKey.returningQuestionVersions.name]),
        applies: { agenda, exam in
            guard let wanted = exam.policy(.returningQuestionVersions) else { return .unknown }
            let lineage = QuestionLineage(agenda)
            return exam.hasQuestion(in: agenda) { question, _, exam in
                lineage.stands(question, inAtLeast: wanted, of: agenda, &exam)
            }
        }
    ) { agenda, exam in
        guard let wanted = exam.policy(.returningQuestionVersions) else { return }
        let lineage = QuestionLineage(agenda)
        exam.requireOfQuestions(of: agenda, at: "isMarkedAsPersistent", seen: { $0.isMarkedAsPersistent.detail }) {
            question, place, exam in
            lineage.stands(question, inAtLeast: wanted, of: agenda, &exam)
                .implies(exam.holds(question.isMarkedAsPersistent, at: "\(place).isMarkedAsPersistent"))
        }
    }

    /// What is done about a barrier is aimed at it, can be done and is looked at.
    public static let barrierHasActions = Rule(
        RuleDescription(
            .domein(84),
            title: LocalizedText(
                nl: "Bij elke barrière horen actiepunten die gericht en haalbaar zijn en gevolgd worden",
                en: "Every barrier has action points that are targeted and feasible and are monitored"),
            asks: LocalizedText(
                nl:
                    "Elke leervraag van de laatste versie die een barrière noemt heeft ten minste één actie. Elke actie "
                    + "is gericht en haalbaar volgens wie haar doen, en er is een dag waarop ernaar wordt gekeken.",
                en: "Every learning question of the latest version that names a barrier has at least one action. Each "
                    + "action is targeted and feasible in the judgement of those who do it, and there is a day on which "
                    + "it is looked at."),
            appliesWhen: LocalizedText(
                nl: "een leervraag van de laatste versie een barrière noemt",
                en: "a learning question of the latest version names a barrier"),
            mend: LocalizedText(
                nl: "Kies één stap die binnen bereik ligt, al is het de barrière aankaarten bij wie er wel over gaat.",
                en: "Choose one step within reach, if only to raise the barrier with those who can decide on it."),
            strength: .method, responsible: .agendaDrafters, citations: [.domein("2")]),
        applies: { agenda, exam in
            exam.hasQuestion(in: agenda) { question, place, exam in
                exam.fact(question.barrier, at: "\(place).barrier").exists
            }
        }
    ) { agenda, exam in
        exam.requireOfQuestions(of: agenda, at: "actions") { question, place, exam in
            let isNamed = exam.fact(question.barrier, at: "\(place).barrier").exists
            return !isNamed || !Truth(question.actions.isEmpty)
                || exam.hasUnlisted(question.actions, at: "\(place).actions")
        }
        exam.requireOfActions(of: agenda, at: "isTargeted", seen: { $0.isTargeted.detail }, mend: .aimAction) {
            action, place, exam in
            exam.holds(action.isTargeted, at: place)
        }
        exam.requireOfActions(of: agenda, at: "isFeasible", seen: { $0.isFeasible.detail }, mend: .shrinkAction) {
            action, place, exam in
            exam.holds(action.isFeasible, at: place)
        }
        exam.requireOfActions(of: agenda, at: "monitoredOn", seen: { _ in .none }, mend: .watchAction) {
            action, place, exam in
            exam.fact(action.monitoredOn, at: place).exists
        }
    }
}

extension Examination {
    /// States something of each action about a question of the latest version that names a barrier.
    fileprivate mutating func requireOfActions(
        of agenda: LearningAgenda, at part: Address, seen: (LearningAction) -> Detail, mend: LocalizedText,
        _ holds: (LearningAction, Address, inout Examination) -> Truth
    ) {
        for version in agenda.versions {
            let isLatest = isLatest(version, of: agenda)
            if isLatest.isFalse { continue }
            for question in version.questions {
                let place: Address = "versions[\(version.id)].questions[\(question.id)]"
                let counts = isLatest && fact(question.barrier, at: "\(place).barrier").exists
                if counts.isFalse || question.actions.isEmpty { continue }
                require(
                    !counts || isComplete(question.actions, at: "\(place).actions"), at: "\(place).actions.complete")
                for action in question.actions {
                    let address: Address = "\(place).actions[\(action.id)].\(part)"
                    require(!counts || holds(action, address, &self), at: address, seen: seen(action), mend: mend)
                }
            }
        }
    }
}

extension PolicyKey where Value == Int {
    /// In how many versions of a learning agenda a question stands when it counts as returning.
    public static let returningQuestionVersions = PolicyKey(
        "returningQuestionVersions", default: 2,
        note: LocalizedText(
            nl:
                "In hoeveel versies een leervraag staat als zij terugkeert. De bron noemt geen getal; dat 2 de standaard "
                + "is, is een keuze van deze SDK.",
            en:
                "In how many versions a learning question stands when it returns. The source names no number; that 2 is "
                + "the default is a choice of this SDK."))
}

extension LocalizedText {
    /// When the rules about the versions of an agenda apply.
    static let agendaHasVersion = LocalizedText(
        nl: "er een versie van de leeragenda is", en: "there is a version of the learning agenda")
    /// When the rules about the questions of an agenda apply.
    static let agendaHasQuestion = LocalizedText(
        nl: "in de laatste versie van de leeragenda een leervraag staat",
        en: "a learning question stands in the latest version of the learning agenda")

    fileprivate static let aimAction = LocalizedText(
        nl: "Bespreek of deze actie de barrière raakt, en kies anders een andere.",
        en: "Discuss whether this action touches the barrier, and else choose another.")
    fileprivate static let shrinkAction = LocalizedText(
        nl: "Maak de actie kleiner, tot wie haar doen zeggen dat het kan.",
        en: "Make the action smaller, until those who do it say that it can be done.")
    fileprivate static let watchAction = LocalizedText(
        nl: "Spreek een dag af waarop jullie kijken wat de actie bracht.",
        en: "Agree a day on which you look at what the action brought.")
}
