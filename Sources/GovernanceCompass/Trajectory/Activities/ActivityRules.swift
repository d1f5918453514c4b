public import Domain

extension Rule where Subject == ActivityPlan {
    /// Each goal is about home: cooperation is a means.
    public static let goalsAreAboutHome = Rule(
        RuleDescription(
            .kompas(5),
            title: LocalizedText(
                nl: "Elk doel maakt thuis iets veiliger of gezonder: samenwerken is een middel",
                en: "Each goal makes something safer or healthier at home: cooperation is a means"),
            asks: LocalizedText(
                nl: "Van elk doel is vastgelegd wat er thuis door verandert.",
                en: "Of each goal it is recorded what changes at home by it."),
            appliesWhen: LocalizedText(nl: "het plan doelen heeft", en: "the plan has goals"),
            mend: LocalizedText(
                nl: "Vraag bij dit doel: wat merkt een huishouden ervan?",
                en: "Ask of this goal: what will a household notice of it?"),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Inleiding")],
            misuse: LocalizedText(
                nl:
                    "Een doel over samenwerken mag er staan, met erbij wat er thuis door verandert; een netwerk krijgt hier "
                    + "geen cijfer.",
                en: "A goal about cooperation may stand here, with what changes at home by it; a network gets no mark "
                    + "here.")),
        applies: { plan, exam in exam.exists(plan.goals, at: "goals") }
    ) { plan, exam in
        exam.require(!exam.hasUnlisted(plan.goals, at: "goals"), at: "goals")
        for goal in plan.goals {
            let outcomes = exam.fact(goal.outcomes, at: "goals[\(goal.id)].outcomes")
            exam.require(outcomes.satisfies { !$0.isEmpty }, at: "goals[\(goal.id)].outcomes", seen: .none)
        }
    }

    /// The strategy is worked out in concrete activities with a timeline.
    public static let planIsConcrete = Rule(
        RuleDescription(
            .kompas(73),
            title: LocalizedText(
                nl: "De strategie is uitgewerkt in concrete acties met een tijdspad, van het netwerk of van een "
                    + "organisatie zelf",
                en: "The strategy is worked out in concrete activities with a timeline, of the network or of an "
                    + "organisation itself"),
            asks: LocalizedText(
                nl: "Er zijn acties. Elke actie zegt wat er gebeurt en wanneer.",
                en: "There are activities. Each activity says what is done and when."),
            appliesWhen: .activityPlanIsMade,
            mend: LocalizedText(
                nl: "Maak de actie zo klein dat je weet wie morgen begint, en zet er een datum bij.",
                en: "Make the activity so small that you know who begins tomorrow, and put a date to it."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 7")]),
        applies: { plan, exam in exam.isMade(plan) }
    ) { plan, exam in
        exam.requireActivities(of: plan)
        for activity in plan.activities { exam.requireWordsAndTimeline(of: activity) }
    }

    /// The plan rests on ambition and strategy, has timelines for all, and is carried by all.
    public static let activityPlanIsCarried = Rule(
        RuleDescription(
            .kompas(74),
            title: LocalizedText(
                nl:
                    "Alle betrokkenen dragen het plan, dat rust op ambitie en strategie, met een tijdspad voor het netwerk "
                    + "en voor elke organisatie",
                en:
                    "All involved carry the plan, which rests on ambition and strategy, with a timeline for the network "
                    + "and for each organisation"),
            asks: LocalizedText(
                nl:
                    "Elke organisatie in het plan draagt het en heeft een tijdspad, het netwerk ook. Elke actie hoort bij "
                    + "een doel van het plan.",
                en:
                    "Each organisation in the plan carries it and has a timeline, and so does the network. Each activity "
                    + "belongs to a goal of the plan."),
            appliesWhen: .activityPlanIsMade,
            mend: LocalizedText(
                nl: "Bespreek met deze organisatie wat zij wanneer kan doen.",
                en: "Discuss with this organisation what it can do when."),
            strength: .method, responsible: .coreGroup,
            citations: [.kompas("Stap 7"), .kompas("Stap 7, Activiteitenplan")]),
        applies: { plan, exam in exam.isMade(plan) }
    ) { plan, exam in
        exam.requireAll(in: plan.basis, at: "planBasis", mend: .laySideBySide)
        exam.requireTimeline(plan.networkTimeline, at: "networkTimeline", mend: .makeTimeline)
        if let organisations = exam.need(plan.organisations, at: "organisations") {
            exam.require(!organisations.isEmpty, at: "organisations", seen: .none)
            exam.require(!exam.hasUnlisted(organisations, at: "organisations"), at: "organisations")
            for organisation in organisations {
                let place: Address = "organisations[\(organisation.id)]"
                exam.requireTimeline(organisation.timeline, at: "\(place).timeline", mend: .makeTimeline)
                exam.require(
                    exam.supports(organisation.id, in: plan.support, at: "activityPlan.support"),
                    at: "activityPlan.support[\(organisation.id)]")
            }
        }
        exam.requireActivities(of: plan)
        for activity in plan.activities {
            let place: Address = "activities[\(activity.id)].goal"
            let isOfPlan = exam.fact(activity.goal, at: place).satisfies { goal in
                plan.goals.contains { $0.id == goal }
            }
            exam.require(isOfPlan || exam.hasUnlisted(plan.goals, at: "goals"), at: place, mend: .tieToGoal)
        }
    }

    /// Each activity has words, goal, somebody responsible and a timeline.
    public static let activitiesAreWhole = Rule(
        RuleDescription(
            .kompas(80),
            title: LocalizedText(
                nl: "Bij elke actie staat wat er gebeurt, waarvoor, wie verantwoordelijk is en wanneer",
                en: "With each activity it says what is done, what for, who is responsible and when"),
            asks: LocalizedText(
                nl: "Elke rij van het formulier is gevuld: actie, doel, verantwoordelijkheid en tijdspad.",
                en: "Each row of the form is filled: activity, goal, responsibility and timeline."),
            appliesWhen: .activityPlanIsMade,
            mend: LocalizedText(
                nl: "Vul aan wat in deze rij ontbreekt.", en: "Add what this row lacks."),
            strength: .method, responsible: .organisations, citations: [.kompas("Stap 7, Activiteitenplan")]),
        applies: { plan, exam in exam.isMade(plan) }
    ) { plan, exam in
        exam.requireActivities(of: plan)
        for activity in plan.activities {
            let place: Address = "activities[\(activity.id)]"
            exam.requireWordsAndTimeline(of: activity)
            exam.require(exam.fact(activity.goal, at: "\(place).goal").exists, at: "\(place).goal")
            let responsible = exam.fact(activity.responsible, at: "\(place).responsible")
            exam.require(responsible.satisfies { !$0.isEmpty }, at: "\(place).responsible", seen: .none)
        }
    }

    /// New competences are trained.
    public static let competencesAreTrained = Rule(
        RuleDescription(
            .kompas(120),
            title: LocalizedText(
                nl: "Het plan bevat scholing in de nieuwe competenties die werken over domeinen heen vraagt",
                en: "The plan holds training in the new competences that working across domains asks for"),
            asks: LocalizedText(
                nl: "Ten minste één actie is scholing in iets wat voor mensen nieuw is.",
                en: "At least one activity is training in something that is new to people."),
            appliesWhen: .activityPlanIsMade,
            mend: LocalizedText(
                nl: "Vraag professionals wat zij willen leren, en plan het samen.",
                en: "Ask professionals what they want to learn, and plan it together."),
            strength: .recommendation, responsible: .organisations,
            citations: [.kompas("Stap 7, Nieuwe functies, rollen en competenties nodig")]),
        applies: { plan, exam in exam.isMade(plan) }
    ) { plan, exam in
        var isTrained = Truth.false
        for activity in plan.activities {
            let trains = exam.fact(activity.trains, at: "activities[\(activity.id)].trains")
            isTrained = isTrained || trains.satisfies { !$0.isEmpty }
        }
        exam.require(isTrained || exam.hasUnlisted(plan.activities, at: "activities"), at: "training", seen: .none)
    }
}

extension LocalizedText {
    static let activityPlanIsMade = LocalizedText(
        nl: "het activiteitenplan is gemaakt", en: "the activity plan was made")
    fileprivate static let laySideBySide = LocalizedText(
        nl: "Leg het plan naast de ambitie en de strategie, en pas aan wat er niet bij past.",
        en: "Lay the plan beside ambition and strategy, and change what does not fit.")
    fileprivate static let makeTimeline = LocalizedText(
        nl: "Spreek een tijdspad af dat haalbaar is.", en: "Agree a timeline that is feasible.")
    fileprivate static let tieToGoal = LocalizedText(
        nl: "Zet bij deze actie voor welk doel zij is, of laat haar los.",
        en: "Put to this activity for which goal it is, or let it go.")
}
