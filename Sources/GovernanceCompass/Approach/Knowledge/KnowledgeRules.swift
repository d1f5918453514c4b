public import Domain

extension Rule where Subject == Approach {
    /// Professionals can fall back on people who support and who contradict them.
    public static let professionalsHaveBackground = Rule(
        RuleDescription(
            .parallel(45),
            title: LocalizedText(
                nl: "Professionals kunnen terugvallen op een stevige achtergrond die steunt en tegenspreekt",
                en: "Professionals can fall back on a firm background that supports and contradicts"),
            asks: LocalizedText(
                nl: "Er zijn mensen op wie professionals terugvallen, en die doen beide.",
                en: "There are people on whom professionals fall back, and they do both."),
            mend: LocalizedText(
                nl: "Regel bij wie professionals terechtkunnen, en spreek af dat die ook kritisch bevraagt.",
                en: "Arrange whom professionals can turn to, and agree that they question critically too."),
            strength: .recommendation, responsible: .approachOrganisations, citations: [.organisationalSetting]),
        check: { approach, exam in
            guard let background = exam.need(approach.knowledge.background, at: "knowledge.background") else { return }
            exam.require(background.supports, is: true, at: "knowledge.background.supports")
            exam.require(background.contradicts, is: true, at: "knowledge.background.contradicts")
        })

    /// Reflection covers the household, what it does with the professional, and whether one still does right.
    public static let reflectionIsWhole = Rule(
        RuleDescription(
            .parallel(46),
            title: LocalizedText(
                nl:
                    "Reflectie gaat over het huishouden, over wat het met de professional doet, en of men nog het "
                    + "juiste doet",
                en: "Reflection is about the household, about what it does with the professional, and whether one "
                    + "still does the right thing"),
            asks: LocalizedText(
                nl: "Alle drie de onderwerpen komen aan bod.", en: "All three subjects have their turn."),
            appliesWhen: LocalizedText(nl: "professionals samen reflecteren", en: "professionals reflect together"),
            mend: LocalizedText(
                nl: "Neem dit onderwerp op in het volgende gesprek.", en: "Take this subject into the next talk."),
            strength: .recommendation, responsible: .approachOrganisations, citations: [.organisationalSetting],
            misuse: LocalizedText(
                nl: "Wat iemand over zichzelf vertelt blijft in dat gesprek; alleen het onderwerp wordt vastgelegd.",
                en: "What somebody tells of himself or herself stays in that talk; only the subject is recorded.")),
        applies: { approach, exam in exam.fact(approach.knowledge.reflectsOn, at: "knowledge.reflectsOn").exists }
    ) { approach, exam in
        exam.requireAll(in: approach.knowledge.reflectsOn, at: "knowledge.reflectsOn", gap: { .reflection($0) })
    }

    /// Where it was agreed, each local team is trained in the Top-3 method.
    public static let localTeamsLearnTopThree = Rule(
        RuleDescription(
            .proeftuin(91),
            title: LocalizedText(
                nl: "De lokale teams zijn getraind in de Top-3, zodat er één taal is",
                en: "The local teams are trained in the Top-3, so that there is one language"),
            asks: LocalizedText(
                nl: "Alle lokale teams zijn vastgelegd, en van elk de dag waarop het is getraind.",
                en: "All local teams are recorded, and of each the day on which it was trained."),
            appliesWhen: LocalizedText(
                nl: "is afgesproken dat lokale teams die training krijgen",
                en: "it was agreed that local teams get that training"),
            mend: LocalizedText(
                nl: "Plan de training voor dit team.", en: "Plan the training for this team."),
            strength: .agreement, responsible: .approachOrganisations, citations: [.proeftuin("2.7")],
            misuse: LocalizedText(
                nl: "Een instrument is een hulpmiddel; getraind zijn zegt niet hoe goed iemand werkt.",
                en: "An instrument is an aid; to be trained does not say how well somebody works.")),
        applies: { approach, exam in exam.holds(approach.knowledge.trainsLocalTeams, at: "knowledge.trainsLocalTeams") }
    ) { approach, exam in
        guard let teams = exam.need(approach.knowledge.localTeams, at: "knowledge.localTeams") else { return }
        exam.require(!teams.isEmpty, at: "knowledge.localTeams", seen: .none)
        exam.requireWhole(teams, at: "knowledge.localTeams")
        for team in teams {
            exam.requireHappened(team.trainedOn, at: "knowledge.localTeams[\(team.id)].trainedOn")
        }
    }

    /// Professionals can get legal advice.
    public static let legalAdviceIsThere = Rule(
        RuleDescription(
            .proeftuin(92),
            title: LocalizedText(
                nl: "Professionals kunnen voor juridisch advies terecht bij een jurist",
                en: "Professionals can turn to a lawyer for legal advice"),
            asks: LocalizedText(
                nl: "Vastgelegd is bij wie: een jurist van de eigen organisatie, of een onafhankelijk jurist via de "
                    + "gemeente.",
                en: "It is recorded with whom: a lawyer of the own organisation, or an independent lawyer through the "
                    + "municipality."),
            mend: LocalizedText(
                nl: "Spreek af welke jurist professionals kunnen bellen.",
                en: "Agree which lawyer professionals can call."),
            strength: .agreement, responsible: .approachOrganisations, citations: [.proeftuin("4.4")]),
        check: { approach, exam in
            let advice = exam.fact(approach.knowledge.legalAdvice, at: "knowledge.legalAdvice")
            exam.require(advice.exists, at: "knowledge.legalAdvice", seen: advice.detail)
        })
}

extension Address {
    /// Where a subject of reflection is looked for.
    static func reflection(_ subject: ReflectionSubject) -> Address { "knowledge.reflectsOn.\(subject)" }
}

extension RuleSet where Subject == Approach {
    /// What professionals know and can fall back on.
    static let approachKnowledge = RuleSet(
        [
            .professionalsHaveBackground, .reflectionIsWhole, .localTeamsLearnTopThree, .legalAdviceIsThere,
            .expertiseIsSecured, .learningHasRoom, .ownValuesHaveSupport, .knowledgeLossIsSignalled,
            .intimateTerrorIsRecognised, .intensiveDirectorsAreEquipped,
        ], places: .approachKnowledge)
}

extension PlaceNames {
    /// What the places of knowledge are called.
    static let approachKnowledge = PlaceNames([
        Name(
            "knowledge.background",
            LocalizedText(nl: "op wie professionals terugvallen", en: "whom professionals fall back on")),
        Name(
            "knowledge.background.supports",
            LocalizedText(nl: "of die achtergrond steunt", en: "whether that background supports")),
        Name(
            "knowledge.background.contradicts",
            LocalizedText(nl: "of die achtergrond tegenspreekt", en: "whether that background contradicts")),
        Name(
            "knowledge.reflectsOn",
            LocalizedText(nl: "waarop professionals reflecteren", en: "what professionals reflect on")),
        Name(
            "knowledge.trainsLocalTeams",
            LocalizedText(
                nl: "of is afgesproken dat lokale teams de Top-3 leren",
                en: "whether it was agreed that local teams learn the Top-3")),
        Name("knowledge.localTeams", LocalizedText(nl: "de lokale teams", en: "the local teams")),
        Name(
            "knowledge.localTeams.complete",
            LocalizedText(nl: "of alle lokale teams zijn vastgelegd", en: "whether all local teams were recorded")),
        Name(
            "knowledge.localTeams[].trainedOn",
            LocalizedText(nl: "de training van lokaal team {1}", en: "the training of local team {1}")),
        Name(
            "knowledge.legalAdvice",
            LocalizedText(
                nl: "waar professionals juridisch advies krijgen", en: "where professionals get legal advice")),
    ]).adding(PlaceNames(subjects))

    private static let subjects: [Name] = {
        var names: [Name] = []
        for subject in ReflectionSubject.allCases {
            let name = subject.term.name
            names.append(
                Name(
                    Address.reflection(subject).path,
                    LocalizedText(nl: "reflectie op " + name.nl, en: "reflection on " + name.en)))
        }
        return names
    }()
}
