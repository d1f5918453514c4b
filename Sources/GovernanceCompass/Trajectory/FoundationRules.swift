public import Domain

extension Rule where Subject == NetworkTrajectory {
    /// The unit is the household, in every form and of every age.
    public static let unitIsHousehold = Rule(
        RuleDescription(
            .kompas(4),
            title: LocalizedText(
                nl:
                    "De samenwerking is er voor huishoudens in elke vorm, van rond de zwangerschap tot op hoge leeftijd",
                en: "The cooperation is there for households of every form, from around pregnancy to old age"),
            asks: LocalizedText(
                nl:
                    "De eenheid is het huishouden. Met en zonder kinderen, rond zwangerschap en kinderwens, minderjarigen, "
                    + "volwassenen en ouderen horen er allemaal bij.",
                en: "The unit is the household. With and without children, around pregnancy and the wish for a child, "
                    + "minors, adults and older people all belong to it."),
            mend: LocalizedText(
                nl: "Spreek af dat de samenwerking er ook voor deze mensen is, en wie hen bereikt.",
                en: "Agree that the cooperation is there for these people too, and who reaches them."),
            strength: .method, responsible: .coreGroup,
            citations: [.kompas("Inleiding, Van -10 maanden tot 100")])
    ) { trajectory, exam in
        guard let group = exam.need(trajectory.targetGroup, at: "targetGroup") else { return }
        exam.require(
            exam.fact(group.unit, at: "targetGroup.unit") == .household, at: "targetGroup.unit",
            seen: group.unit?.member.detail ?? .nothing,
            mend: .takeHousehold)
        exam.requireAll(in: group.spans, at: "targetGroup.spans")
    }

    /// Government sees to shelter and safety.
    ///
    /// The municipality is asked.
    public static let shelterIsThere = Rule(
        prompt: RuleDescription(
            .kompas(1),
            title: LocalizedText(
                nl:
                    "De overheid voorkomt en stopt huiselijk geweld en zorgt dat slachtoffers opvang en veiligheid hebben",
                en: "Government prevents and stops domestic violence and sees to shelter and safety for victims"),
            asks: LocalizedText(
                nl:
                    "Is er in jullie gebied genoeg om geweld te voorkomen en te stoppen, en opvang en veiligheid voor wie "
                    + "dat nodig heeft?",
                en:
                    "Is there enough in your area to prevent and stop violence, and shelter and safety for those who need "
                    + "it?"),
            mend: LocalizedText(
                nl: "Breng in beeld wat er tekortkomt, en leg het voor aan het college.",
                en: "Show what falls short, and put it before the municipal executive."),
            strength: .legalDuty, responsible: .municipality, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "De bron noemt verdragen en wetten zonder artikel; dit is geen juridisch advies, en geen reden om "
                    + "iemand te laten wachten.",
                en:
                    "The source names treaties and statutes without an article; this is no legal advice, and no reason to "
                    + "let anybody wait."),
            whyNotComputed: LocalizedText(
                nl: "Of er genoeg opvang en bescherming is, is een oordeel; geen gegeven van een netwerk zegt dat.",
                en: "Whether there is enough shelter and protection is a judgement; no record of a network tells it."))
    )

    /// The core group comes first.
    public static let coreGroupComesFirst = Rule(
        RuleDescription(
            .kompas(10),
            title: LocalizedText(
                nl: "Eerst is er een kerngroep gevormd, daarna begonnen de volgende stappen",
                en: "First a core group was formed, then the next steps began"),
            asks: LocalizedText(
                nl: "De kerngroep is gevormd op of vóór de dag waarop elke latere stap begon.",
                en: "The core group was formed on or before the day on which each later step began."),
            appliesWhen: LocalizedText(
                nl: "een stap na de eerste is begonnen", en: "a step after the first was begun"),
            mend: LocalizedText(
                nl: "Vorm alsnog een kerngroep uit gemeenten en regio, en kijk samen terug op deze stap.",
                en:
                    "Form a core group from municipalities and the region after all, and look back on this step together."
            ),
            strength: .method, responsible: .municipality, citations: [.kompas("Stap 1, Hoe begin je?")]),
        applies: { trajectory, exam in exam.hasBegun(oneOf: KompasStep.afterTheFirst, in: trajectory) }
    ) { trajectory, exam in
        guard let formed = exam.need(trajectory.coreGroupFormedOn, at: "coreGroupFormedOn") else { return }
        for step in KompasStep.afterTheFirst {
            let hasBegun = exam.hasBegun(step, in: trajectory)
            if hasBegun.isFalse { continue }
            let record = trajectory.record(of: step)
            exam.require(
                !hasBegun || exam.isInTime(formed, at: "coreGroupFormedOn", before: step, record),
                at: "\(Address.step(step)).coreGroup", seen: formed.detail, mend: .lookBack)
        }
    }

    /// What works well already is built on.
    public static let existingIsBuiltOn = Rule(
        RuleDescription(
            .kompas(25),
            title: LocalizedText(
                nl: "Wat al goed werkt aan samenwerking, daarop wordt voortgebouwd",
                en: "Cooperation that works well already is built on"),
            asks: LocalizedText(
                nl: "Van elk bestaand verband dat goed werkt, is vastgelegd dat erop wordt voortgebouwd.",
                en: "Of each existing network that works well it is recorded that it is built on."),
            appliesWhen: LocalizedText(
                nl: "er al een verband is dat goed werkt", en: "there is a network already that works well"),
            mend: LocalizedText(
                nl: "Ga langs bij dit verband, en vraag hoe jullie erop kunnen aansluiten.",
                en: "Visit this network, and ask how you can connect to it."),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 2")]),
        applies: { trajectory, exam in
            var works = Truth.false
            for network in trajectory.existingNetworks {
                works = exam.holds(network.worksWell, at: "existingNetworks[\(network.id)].worksWell") || works
            }
            return works || exam.hasUnlisted(trajectory.existingNetworks, at: "existingNetworks")
        }
    ) { trajectory, exam in
        exam.require(
            !exam.hasUnlisted(trajectory.existingNetworks, at: "existingNetworks"), at: "existingNetworks")
        for network in trajectory.existingNetworks {
            let place: Address = "existingNetworks[\(network.id)]"
            let worksWell = exam.holds(network.worksWell, at: "\(place).worksWell")
            if worksWell.isFalse { continue }
            exam.require(
                !worksWell || exam.holds(network.isBuiltOn, at: "\(place).isBuiltOn"), at: "\(place).isBuiltOn")
        }
    }

    /// Different perspectives meet in a regional dialogue.
    public static let dialogueHelps = Rule(
        guidance: RuleDescription(
            .kompas(116),
            title: LocalizedText(
                nl: "In een regionale dialoog laten verschillende perspectieven de gezamenlijke opgave beter zien",
                en: "In a regional dialogue different perspectives show the common task better"),
            asks: LocalizedText(
                nl:
                    "Nodig mensen met verschillende blikken uit voor een gesprek in de regio, huishoudens en naasten ook. "
                    + "Er is geen maat voor wanneer dat genoeg is.",
                en: "Invite people of different views to a talk in the region, households and close ones too. There is "
                    + "no measure of when that is enough."),
            mend: LocalizedText(
                nl: "Plan één gesprek met wie nog niet aan tafel zat.",
                en: "Plan one talk with those who were not at the table yet."),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 3, Niets over ons zonder ons")],
            whyNotComputed: LocalizedText(
                nl: "De bron geeft een advies van de Nederlandse Zorgautoriteit door; geen verslag toont dat men een "
                    + "opgave daarna beter ziet.",
                en:
                    "The source passes on advice of the Dutch Healthcare Authority; no report shows that a task is seen "
                    + "better afterwards.")))
}

extension KompasStep {
    /// The steps after the first.
    fileprivate static let afterTheFirst: [KompasStep] = allCases.filter { $0 != .organisationalStructure }
}

extension LocalizedText {
    fileprivate static let lookBack = LocalizedText(
        nl: "Leg aan de kerngroep voor wat in deze stap al is besloten, en kijk er samen op terug.",
        en: "Put to the core group what was decided in this step already, and look back on it together.")
    fileprivate static let takeHousehold = LocalizedText(
        nl: "Kies het huishouden als eenheid: alle samenlevingsvormen, met en zonder kinderen.",
        en: "Take the household as the unit: all forms of living together, with and without children.")
}
