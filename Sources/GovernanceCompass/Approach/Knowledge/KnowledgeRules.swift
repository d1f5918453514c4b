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
                nl: "Vastgelegd is wie dat zijn, en zij steunen en spreken ook tegen.",
                en: "It is recorded who they are, and they support and contradict too."),
            mend: LocalizedText(
                nl: "Regel bij wie professionals terechtkunnen, en spreek af dat die steunt en ook "
                    + "kritisch bevraagt.",
                en: "Arrange whom professionals can turn to, and agree that they support and question "
                    + "critically too."),
            strength: .recommendation, responsible: .approachOrganisations, citations: [.organisationalSetting]),
        check: { approach, exam in
            guard let background = exam.need(approach.knowledge.background, at: "knowledge.background") else { return }
            if let roles = exam.need(background.roles, at: "knowledge.background.roles") {
                exam.require(!roles.isEmpty, at: "knowledge.background.roles", seen: .none)
            }
            exam.require(background.supports, is: true, at: "knowledge.background.supports")
            exam.require(background.contradicts, is: true, at: "knowledge.background.contradicts")
        })

    /// Professionals reflect: on the household, on what it does with them, and on whether they still do right.
    public static let reflectionIsWhole = Rule(
        RuleDescription(
            .parallel(46),
            title: LocalizedText(
                nl: "Professionals reflecteren op het huishouden, op wat het met hen doet, en op de "
                    + "vraag of zij nog het juiste doen",
                en: "Professionals reflect on the household, on what it does with them, and on whether "
                    + "they still do the right thing"),
            asks: LocalizedText(
                nl: "Er wordt gereflecteerd, en alle drie de onderwerpen komen aan bod.",
                en: "There is reflection, and all three subjects have their turn."),
            mend: LocalizedText(
                nl: "Maak in het volgende gesprek ruimte voor wat nog niet aan bod komt.",
                en: "Make room in the next talk for what does not have its turn yet."),
            strength: .recommendation, responsible: .approachOrganisations, citations: [.organisationalSetting],
            misuse: LocalizedText(
                nl: "Wat iemand over zichzelf vertelt blijft in dat gesprek; alleen het onderwerp wordt vastgelegd.",
                en: "What somebody tells of himself or herself stays in that talk; only the subject is recorded.")),
        check: { approach, exam in
            exam.requireAll(in: approach.knowledge.reflectsOn, at: "knowledge.reflectsOn", gap: { .reflection($0) })
        })

    /// Where it was agreed, each local team is trained in the Top-3 method.
    public static let localTeamsLearnTopThree = Rule(
        RuleDescription(
            .proeftuin(91),
            title: LocalizedText(
                nl: "De lokale teams zijn getraind in de Top-3, voor een gezamenlijke taal en expertise",
                en: "The local teams are trained in the Top-3, for a shared language and expertise"),
            asks: LocalizedText(
                nl: "Alle lokale teams zijn vastgelegd, en van elk de dag waarop al zijn professionals "
                    + "waren getraind.",
                en: "All local teams are recorded, and of each the day on which all its professionals "
                    + "were trained."),
            appliesWhen: LocalizedText(
                nl: "is afgesproken dat lokale teams die training krijgen",
                en: "it was agreed that local teams get that training"),
            mend: LocalizedText(
                nl: "Plan de training voor wie in dit team nog niet is getraind.",
                en: "Plan the training for those of this team who were not trained yet."),
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
                nl: "Vastgelegd is bij wie: een jurist van de moederorganisatie, of een onafhankelijk "
                    + "jurist via de gemeente met wie er regelmatig overleg is.",
                en: "It is recorded with whom: a lawyer of the parent organisation, or an independent "
                    + "lawyer through the municipality with whom there is regular consultation."),
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
            "knowledge.background.roles",
            LocalizedText(nl: "wie die achtergrond vormen", en: "who make up that background")),
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
