public import Domain

extension Rule where Subject == LearningNetwork {
    /// A learning cycle runs or is planned, and how the strategy is adjusted is recorded.
    public static let cycleGuardsProgress = Rule(
        RuleDescription(
            .kompas(90),
            title: LocalizedText(
                nl: "Een leercyclus bewaakt de voortgang, en de strategie wordt bijgesteld waar dat nodig is",
                en: "A learning cycle guards progress, and the strategy is adjusted where needed"),
            asks: LocalizedText(
                nl:
                    "Er loopt een leercyclus of er is er een gepland, en vastgelegd is welke bijstellingen er waren, ook "
                    + "als er geen waren.",
                en:
                    "A learning cycle runs or is planned, and it is recorded which adjustments there were, also if there "
                    + "were none."),
            appliesWhen: .networkWorks,
            mend: LocalizedText(
                nl: "Begin een nieuwe ronde: wat willen we nu uitproberen?",
                en: "Begin a new round: what do we want to try "
                    + "now?"),
            strength: .method, responsible: .learningParties, citations: [.kompas("Stap 8")],
            misuse: LocalizedText(
                nl: "Dat er niets is bijgesteld zegt niet of dat nodig was; dat bespreken de partijen zelf.",
                en: "That nothing was adjusted does not say whether it was needed; the parties discuss that "
                    + "themselves.")),
        applies: { network, exam in exam.works(network) }
    ) { network, exam in
        var isOpen = Truth.false
        for cycle in network.cycles {
            let found = exam.isOpen(cycle)
            isOpen = isOpen || found
        }
        exam.require(isOpen || exam.hasUnlisted(network.cycles, at: "cycles.complete"), at: "cycles.open", seen: .none)
        guard let adjustments = exam.need(network.adjustments, at: "adjustments") else { return }
        exam.requireAll(adjustments, at: "adjustments")
    }

    /// A learning cycle begins with what inspires.
    public static let cycleBeginsWithInspiration = Rule(
        RuleDescription(
            .kompas(95),
            title: LocalizedText(
                nl: "Een leercyclus begint bij wat inspireert, naast plannen, doen, nagaan en bijstellen",
                en: "A learning cycle begins with what inspires, beside planning, doing, checking and acting"),
            asks: LocalizedText(
                nl: "Bij elke leercyclus die niet is afgesloten is de vraag naar inspiratie beantwoord.",
                en: "Of each learning cycle that is not closed the question of what inspires was answered."),
            appliesWhen: LocalizedText(
                nl: "er een leercyclus is die niet is afgesloten", en: "there is a learning cycle that is not closed"),
            mend: LocalizedText(
                nl: "Vraag de eigenaren wat hen raakt en waar zij echt voor willen gaan.",
                en: "Ask the owners what touches them and what they really want to go for."),
            strength: .method, responsible: .cycleOwners, citations: [.kompas("Stap 8")]),
        applies: { network, exam in exam.hasCycle(in: network) { cycle, exam in exam.isOpen(cycle) } }
    ) { network, exam in
        exam.requireAll(network.cycles, at: "cycles")
        for cycle in network.cycles {
            let isOpen = exam.isOpen(cycle)
            if isOpen.isFalse { continue }
            exam.require(
                !isOpen || exam.isAnswered(.inspiration, in: cycle), at: .answer(.inspiration, in: cycle.id),
                seen: .none)
        }
    }

    /// A learning cycle has owners and an end, and says before it is carried out when it succeeds.
    public static let cycleIsPrepared = Rule(
        RuleDescription(
            .kompas(96),
            title: LocalizedText(
                nl: "Een leercyclus heeft eigenaren en een einddatum, een vooraf bepaalde toets van wat slagen is, en "
                    + "vastgelegde resultaten",
                en:
                    "A learning cycle has owners and an end date, a test of success that was fixed before, and recorded "
                    + "results"),
            asks: LocalizedText(
                nl:
                    "Bij elke leercyclus staan eigenaren en een einddatum. Is de uitvoering begonnen, dan zijn de vragen "
                    + "wanneer het slaagt en hoe dat wordt nagegaan op of vóór die dag beantwoord. Na de einddatum, of als "
                    + "er is nagegaan of afgesloten, zijn er resultaten.",
                en:
                    "Each learning cycle has owners and an end date. If carrying out began, the questions when it succeeds "
                    + "and how that is checked were answered on or before that day. After the end date, or once it was "
                    + "checked or closed, there are results."),
            appliesWhen: .hasCycles,
            mend: LocalizedText(
                nl: "Vul dit samen in, en pak het de volgende ronde vóór het begin op.",
                en: "Fill this in together, and take it up before the start of the next round."),
            strength: .method, responsible: .cycleOwners, citations: [.kompas("Stap 8")],
            misuse: LocalizedText(
                nl: "Een actie die niet slaagt is ook een resultaat; wie haar probeerde wordt er niet op beoordeeld.",
                en: "An action that does not succeed is a result too; those who tried it are not judged by it.")),
        applies: { network, exam in exam.exists(network.cycles, at: "cycles") }
    ) { network, exam in
        exam.requireAll(network.cycles, at: "cycles")
        for cycle in network.cycles {
            let place: Address = "cycles[\(cycle.id)]"
            if let owners = exam.need(cycle.owners, at: "\(place).owners", mend: .chooseOwner) {
                exam.require(!owners.isEmpty, at: "\(place).owners", seen: .none, mend: .chooseOwner)
            }
            _ = exam.need(cycle.endsOn, at: "\(place).endsOn", mend: .chooseEnd)
            let isExecuted = exam.hasCome(cycle.executedOn, at: "\(place).executedOn")
            for question in [CycleQuestion.successCriterion, .checkMethod] where !isExecuted.isFalse {
                exam.require(
                    !isExecuted || exam.isAnsweredBeforeExecution(question, of: cycle),
                    at: .answer(question, in: cycle.id), seen: .none)
            }
            let isDone = exam.isCheckedOrClosed(cycle)
            let isOver = exam.hasCome(cycle.endsOn, at: "\(place).endsOn")
            exam.require(
                !(isOver || isDone) || exam.isAnswered(.results, in: cycle), at: .answer(.results, in: cycle.id),
                seen: .none)
        }
    }

    /// After the check of a cycle, what works is secured and spread, and what does not gets a next step.
    public static let cycleLeadsOn = Rule(
        RuleDescription(
            .kompas(97),
            title: LocalizedText(
                nl: "Wat na het nagaan werkt wordt geborgd en verspreid, en wat niet werkt krijgt een vervolgstap",
                en: "What works after the check is secured and spread, and what does not gets a next step"),
            asks: LocalizedText(
                nl:
                    "Van elke leercyclus die is nagegaan of afgesloten is vastgelegd of men tevreden is. Zo ja, dan staat "
                    + "er hoe het geborgd en verspreid wordt; zo nee, dan staat er een vervolgstap.",
                en:
                    "Of each learning cycle that was checked or closed it is recorded whether people are satisfied. If so, "
                    + "it says how it is secured and spread; if not, it says a next step."),
            appliesWhen: LocalizedText(
                nl: "een leercyclus is nagegaan of afgesloten", en: "a learning cycle was checked or closed"),
            mend: LocalizedText(
                nl: "Kom nog één keer samen: houden en doorgeven, of anders proberen?",
                en: "Meet once more: keep and pass on, or try otherwise?"),
            strength: .method, responsible: .cycleOwners, citations: [.kompas("Stap 8")]),
        applies: { network, exam in
            exam.hasCycle(in: network) { cycle, exam in exam.isCheckedOrClosed(cycle) }
        }
    ) { network, exam in
        exam.requireAll(network.cycles, at: "cycles")
        for cycle in network.cycles {
            let counts = exam.isCheckedOrClosed(cycle)
            if counts.isFalse { continue }
            let place: Address = "cycles[\(cycle.id)].isSatisfied"
            exam.require(!counts || exam.fact(cycle.isSatisfied, at: place).exists, at: place)
            let isSatisfied = exam.holds(cycle.isSatisfied, at: place)
            exam.require(
                !counts || !isSatisfied || exam.isAnswered(.securing, in: cycle), at: .answer(.securing, in: cycle.id),
                seen: .none)
            exam.require(
                !counts || isSatisfied || exam.isAnswered(.followUp, in: cycle), at: .answer(.followUp, in: cycle.id),
                seen: .none)
        }
    }
}

extension Examination {
    /// Whether there is a cycle of some sort.
    fileprivate mutating func hasCycle(
        in network: LearningNetwork, _ isMeant: (LearningCycle, inout Examination) -> Truth
    ) -> Truth {
        let exists = exists(network.cycles, at: "cycles")
        guard exists.isTrue else { return exists }
        var isThere = Truth.false
        for cycle in network.cycles {
            let found = isMeant(cycle, &self)
            isThere = isThere || found
        }
        return isThere || hasUnlisted(network.cycles, at: "cycles.complete")
    }

    /// Whether a cycle was not closed by the reference day; one that is planned is open too.
    fileprivate mutating func isOpen(_ cycle: LearningCycle) -> Truth {
        !hasCome(cycle.closedOn, at: "cycles[\(cycle.id)].closedOn")
    }

    /// Whether was looked at what a cycle brought, or it was closed.
    fileprivate mutating func isCheckedOrClosed(_ cycle: LearningCycle) -> Truth {
        hasCome(cycle.checkedOn, at: "cycles[\(cycle.id)].checkedOn") || !isOpen(cycle)
    }

    /// Whether a question of the form was answered.
    fileprivate mutating func isAnswered(_ question: CycleQuestion, in cycle: LearningCycle) -> Truth {
        var isAnswered = Truth.false
        for answer in cycle.answers {
            let found = fact(answer.question, at: "cycles[\(cycle.id)].answers") == question
            isAnswered = isAnswered || found
        }
        return isAnswered || hasUnlisted(cycle.answers, at: .answer(question, in: cycle.id))
    }

    /// Whether a question of the form was answered on or before the day on which carrying out began.
    fileprivate mutating func isAnsweredBeforeExecution(_ question: CycleQuestion, of cycle: LearningCycle) -> Truth {
        var isAnswered = Truth.false
        for answer in cycle.answers {
            let found =
                fact(answer.question, at: "cycles[\(cycle.id)].answers") == question
                && isBeforeExecution(answer, to: question, of: cycle)
            isAnswered = isAnswered || found
        }
        return isAnswered || hasUnlisted(cycle.answers, at: .answer(question, in: cycle.id))
    }
}

extension LocalizedText {
    fileprivate static let hasCycles = LocalizedText(
        nl: "er leercycli zijn", en: "there are learning cycles")
    fileprivate static let chooseOwner = LocalizedText(
        nl: "Kies samen wie deze actie draagt, dicht bij de praktijk.",
        en: "Choose together who carries this action, close to the work.")
    fileprivate static let chooseEnd = LocalizedText(
        nl: "Spreek af wanneer jullie klaar willen zijn.", en: "Agree when you want to be done.")
}
