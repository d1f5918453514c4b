public import Domain

extension Rule where Subject == IndicatorPortfolio {
    /// The framework serves reflection at work and adjusting agreements.
    public static let frameworkServesBoth = Rule(
        RuleDescription(
            .domein(67),
            title: LocalizedText(
                nl:
                    "Het raamwerk dient zowel reflectie op de werkvloer als bijsturen van afspraken tussen organisaties",
                en: "The framework serves both reflection at work and adjusting agreements among organisations"),
            asks: LocalizedText(
                nl: "Vastgelegd is waartoe het raamwerk dient, en beide staan erbij.",
                en: "It is recorded what the framework serves, and both are among it."),
            mend: LocalizedText(
                nl: "Bespreek de cijfers ook waar dit nog niet gebeurt.",
                en: "Discuss the figures also where this is not done yet."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.domein("6")])
    ) { portfolio, exam in
        guard let uses = exam.need(portfolio.uses, at: "uses") else { return }
        for use in FrameworkUse.allCases {
            exam.require(exam.names(use, in: uses, at: "uses"), at: .use(use), seen: .none)
        }
    }

    /// Needs for feedback come first, then they are aligned, then systems are set up.
    public static let needsComeBeforeSystems = Rule(
        RuleDescription(
            .domein(68),
            title: LocalizedText(
                nl: "Informatiesystemen zijn ingericht nadat de feedback die gezinnen, professionals, managers en "
                    + "bestuurders nodig hebben in kaart is en op één lijn",
                en: "Information systems were set up after the feedback that families, professionals, managers and "
                    + "administrators need was mapped and aligned"),
            asks: LocalizedText(
                nl:
                    "Van alle vier is de behoefte in kaart, vóór of op de dag van het afstemmen; de systemen kwamen op of na "
                    + "die dag.",
                en:
                    "The need of all four was mapped, before or on the day of aligning; the systems came on or after that "
                    + "day."),
            appliesWhen: LocalizedText(
                nl: "er informatiesystemen voor zijn ingericht", en: "information systems were set up for it"),
            mend: LocalizedText(
                nl: "Vraag alsnog wat zij minimaal nodig hebben, en pas het systeem daarop aan.",
                en: "Ask after all what they need at least, and adapt the system to it."),
            strength: .method, responsible: .indicatorUsers, citations: [.domein("6.3")]),
        applies: { portfolio, exam in exam.fact(portfolio.systemsSetUpOn, at: "systemsSetUpOn").exists }
    ) { portfolio, exam in
        let systems = exam.need(portfolio.systemsSetUpOn, at: "systemsSetUpOn")
        let aligned = exam.need(portfolio.alignedOn, at: "alignedOn")
        if let aligned, let systems {
            exam.require(
                exam.isOnOrBefore(aligned, at: "alignedOn", systems, at: "systemsSetUpOn"), at: "systemsSetUpOn")
        }
        for audience in FeedbackAudience.allCases {
            var isMapped = Truth.false
            for need in portfolio.feedbackNeeds {
                let place: Address = "feedbackNeeds[\(need.id)].mappedOn"
                let isTheirs = exam.fact(need.audience, at: "feedbackNeeds[\(need.id)].audience") == audience
                guard !isTheirs.isFalse, let aligned else {
                    isMapped = isMapped || isTheirs
                    continue
                }
                isMapped =
                    (isTheirs && exam.isOnOrBefore(need.mappedOn, at: place, aligned, at: "alignedOn")) || isMapped
            }
            exam.require(
                isMapped || exam.hasUnlisted(portfolio.feedbackNeeds, at: "feedbackNeeds.complete"),
                at: .audience(audience), seen: .none)
        }
    }

    /// Indicators are put in an order, and each element of the strategy has one.
    public static let indicatorsArePrioritised = Rule(
        RuleDescription(
            .kompas(67),
            title: LocalizedText(
                nl: "De indicatoren zijn geprioriteerd, en van elk onderdeel van de strategie is te meten of het werkt",
                en: "The indicators are prioritised, and of each element of the strategy it can be measured whether it "
                    + "works"),
            asks: LocalizedText(
                nl: "Elke indicator heeft een plaats in de volgorde, bij elk onderdeel van de strategie hoort een "
                    + "indicator, en wie haar maken dragen de strategie.",
                en: "Each indicator has a place in the order, each element of the strategy has an indicator, and those "
                    + "who make the strategy support it."),
            mend: LocalizedText(
                nl: "Kies samen wat het belangrijkst is om te weten, en kies een indicator voor wat er nog geen heeft.",
                en: "Choose together what is most important to know, and an indicator for what has none yet."),
            strength: .method, responsible: .indicatorUsers, citations: [.kompas("Stap 6")])
    ) { portfolio, exam in
        guard let entries = exam.need(portfolio.entries, at: "entries") else { return }
        exam.require(!entries.isEmpty, at: "entries", seen: .none)
        exam.requireAllEntries(of: portfolio)
        for entry in entries { _ = exam.need(entry.rank, at: "entries[\(entry.id)].rank") }
        if let isSupported = exam.need(portfolio.isStrategySupported, at: "isStrategySupported") {
            exam.require(
                isSupported, at: "isStrategySupported", seen: isSupported.detail, needed: true.detail,
                mend: LocalizedText(
                    nl: "Bespreek met wie de strategie uitvoeren wat zij nodig hebben om erachter te staan.",
                    en: "Discuss with those who carry out the strategy what they need to stand behind it."))
        }
        guard let strategy = exam.need(portfolio.strategy, at: "strategy") else { return }
        exam.require(!strategy.isEmpty, at: "strategy", seen: .none)
        exam.require(!exam.hasUnlisted(strategy, at: "strategy.complete"), at: "strategy.complete")
        for element in strategy {
            var isMeasured = Truth.false
            for entry in entries {
                let measures = exam.fact(entry.strategyElement, at: "entries[\(entry.id)].strategyElement")
                isMeasured = isMeasured || measures == element.id
            }
            exam.require(
                isMeasured || exam.hasUnlisted(entries, at: "entries.complete"),
                at: "strategy[\(element.id)].indicator", seen: .none)
        }
    }

    /// The set is small: essential and well measurable.
    public static let setIsSmall = Rule(
        RuleDescription(
            .kompas(68),
            title: LocalizedText(
                nl: "De set is klein: elke indicator is echt essentieel en goed meetbaar",
                en: "The set is small: each indicator is really essential and well measurable"),
            asks: LocalizedText(
                nl: "Van elke indicator is vastgelegd dat wie hem gebruikt hem essentieel en goed meetbaar vindt.",
                en: "Of each indicator it is recorded that those who use it find it essential and well measurable."),
            appliesWhen: LocalizedText(nl: "er indicatoren zijn gekozen", en: "indicators were chosen"),
            mend: LocalizedText(
                nl: "Laat deze indicator los, of spreek af hoe hij wel meetbaar wordt.",
                en: "Let go of this indicator, or agree how it becomes measurable."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.kompas("Stap 6")],
            misuse: LocalizedText(
                nl: "Wat moeilijk te meten is, zoals de stem van een kind, is daarom niet onbelangrijk.",
                en: "What is hard to measure, such as a child's voice, is not unimportant for that.")),
        applies: { portfolio, exam in exam.hasEntries(portfolio) }
    ) { portfolio, exam in
        exam.requireAllEntries(of: portfolio)
        for entry in portfolio.entries {
            exam.require(entry.isEssential, is: true, at: "entries[\(entry.id)].isEssential")
            exam.require(entry.isMeasurable, is: true, at: "entries[\(entry.id)].isMeasurable")
        }
    }

    /// Instruments come after the ambition and the indicator, and are simple and existing.
    public static let instrumentsComeLast = Rule(
        RuleDescription(
            .kompas(69),
            title: LocalizedText(
                nl: "Pas na ambitie en indicator is een instrument gekozen: eenvoudig, liefst bestaand, en niet alleen "
                    + "kwantitatief",
                en: "Only after ambition and indicator was an instrument chosen: simple, preferably existing, and not "
                    + "quantitative only"),
            asks: LocalizedText(
                nl:
                    "De dag van elk instrument ligt op of na die van de ambitie en van de indicator. Het is eenvoudig, en "
                    + "bestond al, is licht aangepast, of er was gezocht en niets bruikbaars. Er is ook een kwalitatieve "
                    + "indicator.",
                en:
                    "The day of each instrument lies on or after that of the ambition and of the indicator. It is simple "
                    + "and existed, was lightly adapted, or one was looked for and none was usable. There is a qualitative "
                    + "indicator too."),
            appliesWhen: LocalizedText(
                nl: "voor een indicator een instrument is gekozen", en: "an instrument was chosen for an indicator"),
            mend: LocalizedText(
                nl: "Ga terug naar wat je wilt weten, en kijk of een eenvoudiger instrument volstaat.",
                en: "Go back to what you want to know, and see whether a simpler instrument will do."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.kompas("Stap 6")]),
        applies: { portfolio, exam in
            let exists = exam.hasEntries(portfolio)
            guard exists.isTrue else { return exists }
            var isChosen = Truth.false
            for entry in portfolio.entries {
                isChosen = exam.fact(entry.instrument, at: "entries[\(entry.id)].instrument").exists || isChosen
            }
            return isChosen || exam.hasUnlisted(portfolio.entries, at: "entries.complete")
        }
    ) { portfolio, exam in
        exam.requireAllEntries(of: portfolio)
        exam.require(exam.has(.qualitative, in: portfolio), at: .character(.qualitative), seen: .none)
        let ambition = exam.need(portfolio.ambitionSetOn, at: "ambitionSetOn")
        for entry in portfolio.entries {
            let place: Address = "entries[\(entry.id)].instrument"
            let isChosen = exam.fact(entry.instrument, at: place).exists
            if isChosen.isFalse { continue }
            guard let instrument = exam.need(entry.instrument, at: place) else { continue }
            let day = instrument.chosenOn
            if let ambition {
                exam.require(
                    exam.isOnOrBefore(ambition, at: "ambitionSetOn", day, at: "\(place).chosenOn"),
                    at: "\(place).chosenOn", seen: day.detail)
            }
            if let indicator = exam.need(entry.chosenOn, at: "entries[\(entry.id)].chosenOn") {
                exam.require(
                    exam.isOnOrBefore(indicator, at: "entries[\(entry.id)].chosenOn", day, at: "\(place).chosenOn"),
                    at: "\(place).chosenOn", seen: day.detail)
            }
            exam.require(instrument.isSimple, is: true, at: "\(place).isSimple")
            exam.require(
                exam.holds(instrument.isExisting, at: "\(place).isExisting")
                    || exam.holds(instrument.noneExisted, at: "\(place).noneExisted"),
                at: "\(place).isExisting", seen: instrument.isExisting.detail, needed: true.detail)
        }
    }

    /// The talk about the framework goes on.
    public static let talkGoesOn = Rule(
        RuleDescription(
            .domein(75),
            title: LocalizedText(
                nl: "Over het raamwerk blijft men met elkaar in gesprek", en: "The talk about the framework goes on"),
            asks: LocalizedText(
                nl:
                    "Het laatste gesprek over het raamwerk is niet langer geleden dan gekozen, een jaar als niets anders "
                    + "is gekozen.",
                en:
                    "The last talk about the framework is not longer ago than chosen, a year if nothing else was chosen."
            ),
            appliesWhen: LocalizedText(nl: "het raamwerk in gebruik is", en: "the framework is in use"),
            mend: LocalizedText(
                nl: "Plan een gesprek: wat laten de cijfers zien, en kloppen ze nog met wat we willen weten?",
                en: "Plan a talk: what do the figures show, and do they still fit what we want to know?"),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.domein("7"), .domein("6.2")],
            policyKeys: [PolicyKey.portfolioTalkMonths.name]),
        applies: { portfolio, exam in exam.fact(portfolio.inUseSince, at: "inUseSince").exists }
    ) { portfolio, exam in
        guard let months = exam.policy(.portfolioTalkMonths) else { return }
        var isRecent = Truth.false
        for talk in portfolio.talks { isRecent = exam.isWithin(months, talk) || isRecent }
        exam.require(
            isRecent || exam.hasUnlisted(portfolio.talks, at: "talks.complete"), at: "talks.recent", seen: .none)
    }
}

extension Examination {
    /// Whether a talk was held at most so many months ago; unknown where its date leaves that open.
    fileprivate mutating func isWithin(_ months: Int, _ talk: PortfolioTalk) -> Truth {
        let first = talk.on?.earliest?.adding(months: months, rounding: .up)
        let last = talk.on?.latest?.adding(months: months, rounding: .up)
        for limit in [first, last] { mayChange(on: limit?.adding(days: 1)) }
        mayChange(on: talk.on?.earliest)
        mayChange(on: talk.on?.latest)
        guard let day = talk.on else { return unknown(at: "talks[\(talk.id)].on") }
        // What is foreseen was not held yet.
        if let earliest = day.earliest, earliest > self.day { return .false }
        if let last, self.day > last { return .false }
        if let first, self.day <= first, let latest = day.latest, latest <= self.day { return .true }
        return unknown(at: "talks[\(talk.id)].on")
    }
}

extension PolicyKey where Value == Int {
    /// After how many months a framework in use is talked about again; a day that a month lacks is rounded up.
    public static let portfolioTalkMonths = PolicyKey(
        "portfolioTalkMonths", default: 12,
        note: LocalizedText(
            nl: "Na hoeveel maanden er opnieuw over het raamwerk wordt gesproken. De bron noemt geen getal; dat 12 de "
                + "standaard is, is een keuze van deze SDK.",
            en: "After how many months the framework is talked about again. The source names no number; that 12 is the "
                + "default is a choice of this SDK."))
}
