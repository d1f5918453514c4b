public import Domain

extension Rule where Subject == Approach {
    /// With a director's position come a mandate and the power to decide.
    public static let directorsHaveMandate = Rule(
        RuleDescription(
            .domein(33),
            title: LocalizedText(
                nl: "Bij de positie van wie regisseert horen mandaat en doorzettingsmacht",
                en: "A mandate and the power to decide come with the position of whoever directs"),
            asks: LocalizedText(
                nl: "Bij elke positie van een regisseur is vastgelegd dat mandaat en doorzettingsmacht erbij horen.",
                en: "Of every position of a director it is recorded that a mandate and the power to decide come "
                    + "with it."),
            appliesWhen: LocalizedText(
                nl: "er posities van regisseurs zijn", en: "there are positions of directors"),
            mend: LocalizedText(
                nl: "Spreek met de organisaties af wat deze positie mag beslissen, en wie de knoop doorhakt.",
                en: "Agree with the organisations what this position may decide, and who cuts the knot."),
            strength: .recommendation, responsible: .managersAndAdministrators,
            citations: [.domein("5.2"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Dit gaat over een positie en nooit over de mens die haar heeft. Of mandaat wordt gevoeld, is een "
                    + "vraag apart.",
                en: "This is about a position and never about the person in it. Whether a mandate is felt is another "
                    + "question.")),
        applies: { approach, exam in exam.exists(approach.room.directors, at: "room.directors") }
    ) { approach, exam in
        exam.requireWhole(approach.room.directors, at: "room.directors")
        for position in approach.room.directors {
            exam.requireStated(position.hasMandate, at: "room.directors[\(position.id)].hasMandate")
            exam.requireStated(position.hasDecisivePower, at: "room.directors[\(position.id)].hasDecisivePower")
        }
    }

    /// A route of escalation tells to whom, which problems, and where one's own limits lie.
    public static let escalationRouteIsClear = Rule(
        RuleDescription(
            .domein(34),
            title: LocalizedText(
                nl: "Elke escalatieroute maakt duidelijk naar wie, met welke problemen, en waar de eigen grens ligt",
                en: "Every route of escalation makes clear to whom, with which problems, and where one's own limit "
                    + "lies"),
            asks: LocalizedText(
                nl: "Van elke route zijn drie onderdelen duidelijk: naar wie, welke problemen, en "
                    + "bewustzijn van de eigen grenzen.",
                en: "Of every route three parts are clear: to whom, which problems, and awareness of "
                    + "one's own limits."),
            appliesWhen: LocalizedText(
                nl: "er een escalatieroute is gemaakt", en: "a route of escalation was made"),
            mend: LocalizedText(
                nl: "Vul dit onderdeel samen met professionals aan.",
                en: "Add this part together with professionals."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("4.1")],
            misuse: LocalizedText(
                nl: "Bij acuut gevaar wacht niemand op een route.", en: "In acute danger nobody waits for a route.")),
        applies: { approach, exam in exam.exists(approach.room.escalationRoutes, at: "room.escalationRoutes") }
    ) { approach, exam in
        exam.requireWhole(approach.room.escalationRoutes, at: "room.escalationRoutes")
        for route in approach.room.escalationRoutes {
            exam.requireAll(
                in: route.tells, at: "room.escalationRoutes[\(route.id)].tells",
                gap: { element in
                    "room.escalationRoutes[\(route.id)].\(element)"
                })
        }
    }

    /// Of a new table it was checked that somebody can decide when a case gets stuck.
    public static let newTableCanDecide = Rule(
        RuleDescription(
            .domein(36),
            title: LocalizedText(
                nl: "Bij een nieuw overleg is nagegaan dat er iemand bij zit die kan beslissen als een "
                    + "casus vastloopt",
                en: "Of a new table it was checked that somebody at it can decide when a case gets stuck"),
            asks: LocalizedText(
                nl: "Van elk nieuw overleg is vastgelegd dat er doorzettingsmacht aan tafel zit.",
                en: "Of every new table it is recorded that the power to decide sits at it."),
            appliesWhen: LocalizedText(
                nl: "er een nieuw overleg is ingericht", en: "a new table was set up"),
            mend: LocalizedText(
                nl: "Regel wie beslist als een casus vastloopt; een extra overleg alleen lost dat niet "
                    + "op.",
                en: "Arrange who decides when a case gets stuck; another table alone does not solve "
                    + "that."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Een overleg is nog geen doorzettingsmacht: die missen volgens geïnterviewden vaak de "
                    + "regisseurs zelf.",
                en: "A table is not yet the power to decide: those interviewed say that directors themselves often "
                    + "lack it.")),
        applies: { approach, exam in exam.exists(approach.room.tables, at: "room.tables") }
    ) { approach, exam in
        exam.requireWhole(approach.room.tables, at: "room.tables")
        for table in approach.room.tables {
            exam.requireStated(table.canDecide, at: "room.tables[\(table.id)].canDecide")
        }
    }

    /// Of room that was given it was asked whether it is felt, and a difference is talked about.
    public static let givenRoomIsFelt = Rule(
        RuleDescription(
            .domein(38),
            title: LocalizedText(
                nl:
                    "Van de ruimte die is gegeven is gevraagd of professionals haar voelen, en een verschil "
                    + "is besproken",
                en: "Of the room that was given professionals were asked whether they feel it, and a difference was "
                    + "talked about"),
            asks: LocalizedText(
                nl: "Nadat de ruimte is gegeven is ernaar gevraagd. Wordt zij niet gevoeld, dan is dat "
                    + "daarna besproken.",
                en: "It was asked after the room was given. Where it is not felt, that was talked about "
                    + "after that."),
            appliesWhen: LocalizedText(nl: "er ruimte is gegeven", en: "room was given"),
            mend: LocalizedText(
                nl: "Vraag professionals samen of zonder naam wat zij van deze ruimte merken, en bespreek wat ertussen "
                    + "zit.",
                en: "Ask professionals together or without a name what they notice of this room, and discuss what "
                    + "stands between."),
            strength: .recommendation, responsible: .managersAndAdministrators,
            citations: [.domein("4.1"), .domein("5.2"), .domein("7"), .domein("Bijlage 7")],
            misuse: LocalizedText(
                nl: "Wat men voelt wordt nooit per professional vastgelegd. Eén keer vragen is niet "
                    + "genoeg: blijf erover in gesprek.",
                en: "What is felt is never recorded per professional. To ask once is not enough: keep "
                    + "talking about it.")),
        applies: { approach, exam in exam.hasGivenRoom(approach.room.given) }
    ) { approach, exam in
        exam.requireWhole(approach.room.given, at: "room.given")
        for room in approach.room.given { exam.requireFeltOrDiscussed(room) }
    }

    /// Rules leave room, and it is looked at from time to time where obstacles lie.
    public static let obstaclesAreKeptInView = Rule(
        RuleDescription(
            .domein(91),
            title: LocalizedText(
                nl: "Regels en kaders laten ruimte voor flexibiliteit en reflectie, en belemmeringen blijven in beeld",
                en: "Rules and frames leave room to be flexible and to reflect, and obstacles stay in view"),
            asks: LocalizedText(
                nl: "Er is ruimte voor flexibiliteit en voor reflectie. Niet langer geleden dan gekozen, een jaar als "
                    + "niets anders is gekozen, is bekeken waar belemmeringen liggen en hoe ze weg kunnen.",
                en: "There is room to be flexible and to reflect. Not longer ago than chosen, a year if nothing else "
                    + "was chosen, it was looked at where obstacles lie and how they can be removed."),
            mend: LocalizedText(
                nl: "Bekijk met professionals wat hen hindert, en wie wat kan weghalen.",
                en: "Look with professionals at what hinders them, and who can remove what."),
            strength: .recommendation, responsible: .managersAndAdministrators, citations: [.domein("7")],
            misuse: LocalizedText(
                nl: "Niet elke belemmering kan meteen weg: een tekort aan mensen of geld vraagt soms tijd.",
                en: "Not every obstacle can go at once: a lack of people or money sometimes takes time."),
            policyKeys: [PolicyKey.obstacleViewMonths.name])
    ) { approach, exam in
        exam.requireStated(approach.room.isFlexible, at: "room.isFlexible")
        exam.requireStated(approach.room.hasRoomToReflect, at: "room.hasRoomToReflect")
        guard let months = exam.policy(.obstacleViewMonths) else { return }
        var isInView = Truth.false
        for view in approach.room.obstacleViews {
            let place: Address = "room.obstacleViews[\(view.id)]"
            isInView =
                (exam.isRecent(view.on, months: months, at: "\(place).on")
                    && exam.holds(view.tellsHowToRemove, at: "\(place).tellsHowToRemove")) || isInView
        }
        exam.require(
            isInView || !exam.isComplete(approach.room.obstacleViews, at: "room.obstacleViews"),
            at: "room.obstacleViews.recent", seen: .none)
    }
}

extension Examination {
    /// Whether room was given by the reference day: what is foreseen was not given yet.
    fileprivate mutating func hasGivenRoom(_ given: Listed<GivenRoom>) -> Truth {
        let exists = exists(given, at: "room.given")
        let isGiven = given.some { hasCome($0.givenOn, at: "room.given[\($0.id)].givenOn") }
        return exists && (isGiven || !isComplete(given, at: "room.given"))
    }

    /// States that it was asked whether room that was given is felt, and that it was talked about where it is not.
    fileprivate mutating func requireFeltOrDiscussed(_ room: GivenRoom) {
        let place: Address = "room.given[\(room.id)]"
        let isGiven = hasCome(room.givenOn, at: "\(place).givenOn")
        guard !isGiven.isFalse else { return }
        let asking = fact(room.askedOn, at: "\(place).askedOn")
        let isAsked = hasCome(room.askedOn, at: "\(place).askedOn")
        require(isGiven.implies(isAsked), at: "\(place).askedOn", seen: asking.detail)
        guard !isAsked.isFalse, let asked = need(room.askedOn, at: "\(place).askedOn") else { return }
        require(
            isGiven.implies(isOnOrBefore(room.givenOn, at: "\(place).givenOn", asked, at: "\(place).askedOn")),
            at: "\(place).askedOn", seen: asked.detail)
        let isFelt = holds(room.isFelt, at: "\(place).isFelt")
        let isDiscussed = hasCome(room.discussedOn, at: "\(place).discussedOn")
        require(isGiven.implies(isFelt || isDiscussed), at: "\(place).discussedOn", seen: .none)
        guard !isFelt.isTrue, !isDiscussed.isFalse,
            let discussed = need(room.discussedOn, at: "\(place).discussedOn")
        else { return }
        // A talk before anybody was asked was not about the difference.
        let cameAfter = isOnOrBefore(asked, at: "\(place).askedOn", discussed, at: "\(place).discussedOn")
        require(isGiven.implies(isFelt || cameAfter), at: "\(place).discussedOn", seen: discussed.detail)
    }
}

extension PolicyKey where Value == Int {
    /// After how many months it is looked at again where obstacles lie; a day that a month lacks is rounded up.
    public static let obstacleViewMonths = PolicyKey(
        "obstacleViewMonths", default: 12,
        note: LocalizedText(
            nl: "Na hoeveel maanden opnieuw wordt bekeken waar belemmeringen liggen. De bron zegt periodiek; dat 12 de "
                + "standaard is, is een keuze van deze SDK.",
            en:
                "After how many months it is looked at again where obstacles lie. The source says periodically; that "
                + "12 is the default is a choice of this SDK."))
}

extension RuleSet where Subject == Approach {
    /// The room that professionals have.
    static let approachRoom = RuleSet(
        [
            .directorsHaveMandate, .escalationRouteIsClear, .newTableCanDecide, .givenRoomIsFelt,
            .obstaclesAreKeptInView, .possibilitiesAreStated, .supportRestsOnTrust, .workloadIsRelieved,
            .executorsFeelMandate, .mistakesAreAllowed, .instrumentsDoNotHinder, .accountabilityHelps,
            .moreIsPossible,
        ], places: .approachRoom)
}
