public import Domain

extension Rule where Subject == NetworkMap {
    /// A provisional goal is agreed before the map is drawn.
    public static let goalComesBeforeMap = Rule(
        RuleDescription(
            .kompas(20),
            title: LocalizedText(
                nl: "Voordat de kaart wordt getekend is er een voorlopig doel afgesproken dat past bij het "
                    + "Toekomstscenario",
                en: "Before the map is drawn, a provisional goal is agreed that is in line with the Toekomstscenario"),
            asks: LocalizedText(
                nl: "Er is een doel, van vóór of op de dag van de kaart, en wie het afspraken vinden dat het past bij "
                    + "het Toekomstscenario.",
                en: "There is a goal, of before or on the day of the map, and those who agreed it find it in line with "
                    + "the Toekomstscenario."),
            appliesWhen: LocalizedText(nl: "de kaart is getekend", en: "the map was drawn"),
            mend: LocalizedText(
                nl: "Spreek alsnog samen een voorlopig doel af en houd de kaart ernaast.",
                en: "Agree a provisional goal together after all and hold the map against it."),
            strength: .method, responsible: .mapParticipants, citations: [.kompas("Stap 1, Netwerk in kaart")]),
        applies: { map, exam in exam.isDrawn(map) }
    ) { map, exam in
        guard let goal = exam.need(map.goal, at: "goal") else { return }
        let agreed = exam.need(goal.agreedOn, at: "goal.agreedOn")
        let drawn = exam.need(map.drawnOn, at: "drawnOn", mend: .recordDay)
        if let agreed, let drawn {
            exam.require(
                exam.isOnOrBefore(agreed, at: "goal.agreedOn", drawn, at: "drawnOn"), at: "goal.agreedOn",
                seen: agreed.detail)
        }
        exam.require(
            goal.isInLineWithScenario, is: true, at: "goal.isInLineWithScenario",
            mend: LocalizedText(
                nl: "Pas het doel samen aan, zodat het past bij het Toekomstscenario.",
                en: "Change the goal together, so that it is in line with the Toekomstscenario."))
    }

    /// The map ends in actions that are divided, in a session that is closed together.
    public static let mapEndsInActions = Rule(
        RuleDescription(
            .kompas(21),
            title: LocalizedText(
                nl:
                    "De kaart is getekend, besproken en plenair afgesloten, en elke lijn die niet sterk is heeft een actie "
                    + "die een partij oppakt",
                en: "The map is drawn, discussed and closed with everybody, and every line that is not strong has an "
                    + "action that a party takes up"),
            asks: LocalizedText(
                nl:
                    "Alle partijen en lijnen staan op de kaart. Waar een van beide partijen de lijn niet sterk vindt, is "
                    + "een actie. Elke actie heeft een eigenaar en een plaats in de volgorde. De vier vragen zijn gesteld "
                    + "en er is plenair afgesloten.",
                en: "All parties and lines are on the map. Where one of the two parties does not find the line strong, "
                    + "there is an action. Every action has an owner and a place in the order. The four questions were "
                    + "asked, and it was closed with everybody in one room."),
            appliesWhen: LocalizedText(nl: "de kaart is getekend", en: "the map was drawn"),
            mend: LocalizedText(
                nl: "Bespreek met beide partijen wat er nodig is en spreek een actie af.",
                en: "Discuss with both parties what it takes and agree an action."),
            strength: .method, responsible: .mapParticipants, citations: [.kompas("Stap 1, Netwerk in kaart")],
            misuse: LocalizedText(
                nl: "Een lijn is hoe twee partijen het samen zien, geen cijfer voor een partij of een mens; het "
                    + "netwerk is een middel.",
                en: "A line is how two parties see it together, no mark for a party or a person; the network is a "
                    + "means.")),
        applies: { map, exam in exam.isDrawn(map) }
    ) { map, exam in
        exam.requireDrawing(of: map)
        exam.requireActions(on: map)
        exam.requireDividedTasks(of: map)
        exam.requireReflection(on: map)
    }

    /// The map is drawn again after some time.
    public static let mapIsRepeated = Rule(
        RuleDescription(
            .kompas(22),
            title: LocalizedText(
                nl: "De kaart wordt na enige tijd opnieuw getekend", en: "The map is drawn again after some time"),
            asks: LocalizedText(
                nl: "De laatste kaart is niet ouder dan de gekozen tijd, een half jaar als niets anders is gekozen.",
                en: "The last map is not older than the chosen time, half a year if nothing else was chosen."),
            appliesWhen: LocalizedText(nl: "de kaart is getekend", en: "the map was drawn"),
            mend: LocalizedText(
                nl: "Teken de kaart opnieuw en leg haar naast deze: wat is er veranderd?",
                en: "Draw the map again and lay it beside this one: what has changed?"),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 1, Netwerk in kaart")],
            policyKeys: [PolicyKey.networkMapMonths.name]),
        applies: { map, exam in exam.isDrawn(map) }
    ) { map, exam in
        guard let months = exam.policy(.networkMapMonths),
            let drawn = exam.need(map.drawnOn, at: "drawnOn", mend: .recordDay)
        else { return }
        exam.require(exam.isRecent(drawn, months: months, at: "drawnOn"), at: "drawnOn", seen: drawn.detail)
    }
}

extension Examination {
    /// States that parties and lines are on a map.
    fileprivate mutating func requireDrawing(of map: NetworkMap) {
        if let parties = need(map.parties, at: "parties") {
            require(!parties.isEmpty, at: "parties", seen: .none, mend: .drawParties)
            require(isComplete(parties, at: "parties"), at: "parties")
        }
        if let lines = need(map.lines, at: "lines") {
            require(!lines.isEmpty, at: "lines", seen: .none, mend: .drawLines)
            require(isComplete(lines, at: "lines"), at: "lines")
        }
    }

    /// States that there is an action on every line that one of its two parties does not find strong.
    fileprivate mutating func requireActions(on map: NetworkMap) {
        let day = day
        let areAllActionsKnown = isComplete(map.actions, at: "actions")
        require(areAllActionsKnown, at: "actions")
        var withAction: Set<PartyPair> = []
        for action in map.actions { withAction.insert(action.between) }
        for line in map.relations {
            require(
                Truth(withAction.contains(line.between)) || !asksForAction(line) || !areAllActionsKnown,
                at: "\(line.between.address).action", seen: line.weakestView(on: day).detail,
                needed: .count(1, .action))
        }
    }

    /// States that every action is taken up by a party and, where there are several, has its place in the order.
    fileprivate mutating func requireDividedTasks(of map: NetworkMap) {
        for action in map.actions {
            if let owners = need(action.owners, at: "actions[\(action.id)].owners") {
                require(!owners.isEmpty, at: "actions[\(action.id)].owners", seen: .ids(of: owners), mend: .divideTasks)
            }
            if map.actions.count > 1 { _ = need(action.rank, at: "actions[\(action.id)].rank") }
        }
    }

    /// States that the four questions were asked, and that those who drew the map closed together.
    fileprivate mutating func requireReflection(on map: NetworkMap) {
        if let asked = need(map.reflection, at: "reflection", mend: .askQuestions) {
            requireAll(in: asked, at: "reflection", gap: { .reflection($0) }, mend: .askQuestion)
        }
        if let closed = need(map.closedOn, at: "closedOn", mend: .closeTogether) {
            require(hasCome(closed, at: "closedOn"), at: "closedOn", seen: closed.detail, mend: .closeTogether)
            require(!isBeforeDrawing(closed, of: map), at: "closedOn", seen: closed.detail, mend: .closeTogether)
            mayChange(on: closed.earliest)
            mayChange(on: closed.latest)
        }
    }
}

extension PolicyKey where Value == Int {
    /// After how many months a network map is drawn again; a day that a month lacks is rounded up.
    public static let networkMapMonths = PolicyKey(
        "networkMapMonths", default: 6,
        note: LocalizedText(
            nl: "Na hoeveel maanden de kaart opnieuw wordt getekend. De bron noemt elk half jaar als voorbeeld; dat 6 "
                + "de standaard is, is een keuze van deze SDK.",
            en: "After how many months the map is drawn again. The source gives every half year as an example; that 6 "
                + "is the default is a choice of this SDK."))
}

extension RuleSet where Subject == NetworkMap {
    /// The rules about a network map.
    public static let networkMap = RuleSet(
        [
            .closePartnersCooperate, .sectorsAreAligned, .goalComesBeforeMap, .mapEndsInActions, .mapIsRepeated,
            .institutionsAreCertified, .nobodyWaitsInACircle,
        ], places: .networkMap)
}

extension Noun {
    /// Actions.
    static let action = Noun(
        one: LocalizedText(nl: "actie", en: "action"), many: LocalizedText(nl: "acties", en: "actions"))
}

extension LocalizedText {
    fileprivate static let recordDay = LocalizedText(
        nl: "Leg vast op welke dag de kaart is getekend.", en: "Record the day on which the map was drawn.")
    fileprivate static let drawParties = LocalizedText(
        nl: "Teken samen welke partijen ertoe doen.", en: "Draw together which parties matter.")
    fileprivate static let drawLines = LocalizedText(
        nl: "Teken samen de lijnen tussen de partijen.", en: "Draw the lines between the parties together.")
    fileprivate static let divideTasks = LocalizedText(
        nl: "Spreek af welke partij deze actie oppakt.", en: "Agree which party takes up this action.")
    fileprivate static let askQuestions = LocalizedText(
        nl: "Stel elkaar de vier vragen, met de kaart erbij.",
        en: "Ask each other the four questions, with the map at hand.")
    fileprivate static let askQuestion = LocalizedText(
        nl: "Stel elkaar ook deze vraag.", en: "Ask each other this question too.")
    fileprivate static let closeTogether = LocalizedText(
        nl: "Bespreek met iedereen de inzichten en acties, en verdeel de taken.",
        en: "Discuss the insights and actions with everybody, and divide the tasks.")
}
