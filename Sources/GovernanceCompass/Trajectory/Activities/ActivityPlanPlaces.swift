public import Domain

extension PlaceNames {
    /// What the places of an activity plan are called.
    public static let activityPlan = PlaceNames([
        name("madeOn", "of en wanneer het activiteitenplan is gemaakt", "whether and when the activity plan was made"),
        name("goals", "de doelen van het plan", "the goals of the plan"),
        name("goals[].outcomes", "wat er thuis verandert door doel {1}", "what changes at home by goal {1}"),
        name("activities", "de acties van het plan", "the activities of the plan"),
        name("activities[].words", "wat actie {1} inhoudt", "what activity {1} is"),
        name("activities[].due", "het tijdspad van actie {1}", "the timeline of activity {1}"),
        name("activities[].goal", "het doel van actie {1}", "the goal of activity {1}"),
        name(
            "activities[].responsible", "wie verantwoordelijk is voor actie {1}", "who is responsible for activity {1}"),
        name("activities[].trains", "of actie {1} scholing is", "whether activity {1} is training"),
        name("planBasis", "waar het activiteitenplan op rust", "what the activity plan rests on"),
        name("planBasis.ambition", "de ambitie als grondslag", "the ambition as a basis"),
        name("planBasis.strategy", "de strategie als grondslag", "the strategy as a basis"),
        name("networkTimeline", "het tijdspad voor het hele netwerk", "the timeline for the whole network"),
        name("networkTimeline.until", "tot wanneer het netwerk plant", "until when the network plans"),
        name("organisations", "de organisaties in het activiteitenplan", "the organisations in the activity plan"),
        name("organisations[].timeline", "het tijdspad van organisatie {1}", "the timeline of organisation {1}"),
        name(
            "organisations[].timeline.until", "tot wanneer organisatie {1} plant", "until when organisation {1} plans"),
        name(
            "activityPlan.support[]", "of organisatie {1} het activiteitenplan draagt",
            "whether organisation {1} carries the activity plan"),
        name("training", "scholing in het plan", "training in the plan"),
        name("subPlans", "de deelplannen", "the sub-plans"),
        name("subPlans[].from", "van wie deelplan {1} komt", "of whom sub-plan {1} is"),
        name(
            "subPlans[].isByThoseWhoCarryItOut", "of deelplan {1} is geschreven door wie het uitvoert",
            "whether sub-plan {1} was written by those who carry it out"),
        name("subPlans[].groups", "welke groepen deelplan {1} schreven", "which groups wrote sub-plan {1}"),
        name("monitoredBy", "wie de voortgang volgt", "who follows the progress"),
        name(
            "monitoredBy.innerRing", "de kerngroep die de voortgang volgt", "the core group that follows the progress"),
        name("progressMeetings", "een bijeenkomst over de voortgang", "a meeting on progress"),
        name("progressMeetings[].on", "de dag van bijeenkomst {1}", "the day of meeting {1}"),
        name("barriers", "de belemmeringen die zijn ingebracht", "the barriers that were raised"),
        name("barriers[]", "belemmering {1}", "barrier {1}"),
        name("barriers[].escalatedOn", "of en wanneer {1} is doorgegeven", "whether and when {1} was passed on"),
        name(
            "barriers[].isSolvableHere", "of het netwerk {1} kan oplossen", "whether the network can solve {1}"),
        name("barriers[].activity", "een actie voor {1}", "an activity for {1}"),
        name("startTerm", "een afspraak over het starten van hulp", "an agreement on starting help"),
        name("startTerm.length", "binnen welke tijd hulp begint", "within which time help starts"),
        name("startTerm.isMonitored", "of dat wordt gevolgd", "whether that is followed"),
    ])

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
