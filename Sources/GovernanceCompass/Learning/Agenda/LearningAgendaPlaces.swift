public import Domain

extension PlaceNames {
    /// What the places of a learning agenda are called.
    public static let learningAgenda = PlaceNames([
        Name("group", LocalizedText(nl: "van wie de leeragenda is", en: "whose learning agenda it is")),
        Name("level", LocalizedText(nl: "het niveau van de leeragenda", en: "the level of the learning agenda")),
        Name(
            "involvedLevels",
            LocalizedText(nl: "welke niveaus de verandering raakt", en: "which levels the change touches")),
        Name("runsSince", LocalizedText(nl: "sinds wanneer het proces loopt", en: "since when the process runs")),
        Name(
            "endedOn", LocalizedText(nl: "of en wanneer het proces eindigde", en: "whether and when the process ended")),
        Name(
            "limitedTo", LocalizedText(nl: "onder wie de leeragenda rondgaat", en: "among whom the agenda goes round")),
        Name(
            "broughtUpOn",
            LocalizedText(
                nl: "de dag waarop de leeragenda hogerop is gebracht", en: "the day on which it was brought up the line"
            )),
        Name("aim", LocalizedText(nl: "waar de nieuwe werkwijze voor is", en: "what the new way of working is for")),
    ]).adding(PlaceNames(ofVersions)).adding(PlaceNames(ofQuestions)).adding(PlaceNames(ofAnalysis))
        .adding(PlaceNames(ofAim))

    private static let ofVersions = [
        Name("versions", LocalizedText(nl: "de versies van de leeragenda", en: "the versions of the learning agenda")),
        Name(
            "versions.complete",
            LocalizedText(nl: "of alle versies zijn vastgelegd", en: "whether all versions were recorded")),
        Name("versions.later", LocalizedText(nl: "een latere versie", en: "a later version")),
        Name(
            "versions[].drawnUpOn",
            LocalizedText(nl: "de dag van versie {1}", en: "the day of version {1}")),
        Name(
            "versions[].origin",
            LocalizedText(
                nl: "hoe de leervragen van versie {1} tot stand kwamen",
                en: "how the learning questions of version {1} came about")),
        Name(
            "versions[].inputs.group",
            LocalizedText(
                nl: "input van de groep zelf bij versie {1}", en: "input of the group itself for version {1}")),
        Name(
            "versions[].inputs.complete",
            LocalizedText(
                nl: "of alle input van versie {1} is vastgelegd", en: "whether all input of version {1} was recorded")),
        Name(
            "versions[].inputs[].by",
            LocalizedText(nl: "wie input {2} van versie {1} gaf", en: "who gave input {2} of version {1}")),
        Name(
            "versions[].inputs[].on",
            LocalizedText(nl: "de dag van input {2} van versie {1}", en: "the day of input {2} of version {1}")),
        Name("shares", LocalizedText(nl: "aan wie de leeragenda is gegeven", en: "to whom the agenda was handed")),
        Name(
            "shares.complete",
            LocalizedText(
                nl: "of is vastgelegd aan wie de leeragenda allemaal is gegeven",
                en: "whether all to whom the agenda was handed were recorded")),
        Name("shares[].to", LocalizedText(nl: "aan wie verspreiding {1} ging", en: "to whom share {1} went")),
        Name("shares[].on", LocalizedText(nl: "de dag van verspreiding {1}", en: "the day of share {1}")),
    ]

    private static let ofQuestions = [
        Name(
            "versions[].questions",
            LocalizedText(nl: "de leervragen van versie {1}", en: "the learning questions of version {1}")),
        Name(
            "versions[].questions.complete",
            LocalizedText(
                nl: "of alle leervragen van versie {1} zijn vastgelegd",
                en: "whether all learning questions of version {1} were recorded")),
        Name(
            "versions[].questions[].isQuestion",
            LocalizedText(
                nl: "of leervraag {2} van versie {1} als vraag is gesteld",
                en: "whether learning question {2} of version {1} is put as a question")),
        Name(
            "versions[].questions[].person",
            LocalizedText(
                nl: "wie er spreekt in leervraag {2} van versie {1}",
                en: "who speaks in learning question {2} of version {1}")),
        Name(
            "versions[].questions[].barrier",
            LocalizedText(
                nl: "de barrière in leervraag {2} van versie {1}",
                en: "the barrier in learning question {2} of version {1}")),
        Name(
            "versions[].questions[].level",
            LocalizedText(
                nl: "het niveau van leervraag {2} van versie {1}",
                en: "the level of learning question {2} of version {1}")),
        Name(
            "versions[].questions[].continues",
            LocalizedText(
                nl: "welke eerdere vraag leervraag {2} van versie {1} voortzet",
                en: "which earlier question learning question {2} of version {1} goes on with")),
        Name(
            "versions[].questions[].isMarkedAsPersistent",
            LocalizedText(
                nl: "of leervraag {2} van versie {1} is gemarkeerd als barrière die blijft",
                en: "whether learning question {2} of version {1} is marked as a barrier that persists")),
        Name(
            "versions[].questions[].actions",
            LocalizedText(
                nl: "een actie bij leervraag {2} van versie {1}",
                en: "an action for learning question {2} of version {1}")
        ),
        Name(
            "versions[].questions[].actions.complete",
            LocalizedText(
                nl: "of alle acties bij leervraag {2} van versie {1} zijn vastgelegd",
                en: "whether all actions for learning question {2} of version {1} were recorded")),
        Name(
            "versions[].questions[].actions[].isTargeted",
            LocalizedText(
                nl: "of actie {3} bij leervraag {2} van versie {1} gericht is",
                en: "whether action {3} for learning question {2} of version {1} is targeted")),
        Name(
            "versions[].questions[].actions[].isFeasible",
            LocalizedText(
                nl: "of actie {3} bij leervraag {2} van versie {1} haalbaar is",
                en: "whether action {3} for learning question {2} of version {1} is feasible")),
        Name(
            "versions[].questions[].actions[].monitoredOn",
            LocalizedText(
                nl: "de dag waarop naar actie {3} bij leervraag {2} van versie {1} wordt gekeken",
                en: "the day on which action {3} for learning question {2} of version {1} is looked at")),
    ]

    private static let ofAnalysis = [
        Name("analysis", LocalizedText(nl: "de systeemanalyse", en: "the system analysis")),
        Name(
            "analysis.isMadeWithProjectLeaders",
            LocalizedText(
                nl: "of de projectleiders de analyse meemaakten",
                en: "whether the project leaders made the analysis too")),
        Name(
            "analysis.isMadeInRounds",
            LocalizedText(
                nl: "of de analyse nog eens is doorgenomen", en: "whether the analysis was gone over once more")),
        Name("analysis.entries", LocalizedText(nl: "wat in de systeemanalyse staat", en: "what the analysis holds")),
        Name(
            "analysis.entries.complete",
            LocalizedText(
                nl: "of de hele systeemanalyse is vastgelegd", en: "whether the whole system analysis was recorded")),
        Name(
            "analysis.entries[].aspect",
            LocalizedText(nl: "het aspect van {1} in de analyse", en: "the aspect of {1} in the analysis")),
        Name(
            "analysis.entries[].parties",
            LocalizedText(nl: "de partijen bij {1} in de analyse", en: "the parties of {1} in the analysis")),
        Name(
            "analysis.entries[].groups",
            LocalizedText(nl: "de groepen bij {1} in de analyse", en: "the groups of {1} in the analysis")),
        Name(
            "analysis.entries[].actors",
            LocalizedText(nl: "over wie {1} in de analyse gaat", en: "whom {1} in the analysis is about")),
    ]

    private static let ofAim = [
        Name("aim.goals", LocalizedText(nl: "de einddoelen", en: "the goals in the end")),
        Name(
            "aim.goals.complete",
            LocalizedText(nl: "of alle einddoelen zijn vastgelegd", en: "whether all goals were recorded")),
        Name("aim.goals[].endUsers", LocalizedText(nl: "voor wie einddoel {1} is", en: "for whom goal {1} is")),
        Name("aim.milestones", LocalizedText(nl: "de tussenstappen", en: "the steps on the way")),
        Name(
            "aim.milestones.complete",
            LocalizedText(nl: "of alle tussenstappen zijn vastgelegd", en: "whether all steps were recorded")),
        Name(
            "aim.milestones[].endUsers",
            LocalizedText(nl: "voor wie tussenstap {1} verschil maakt", en: "for whom step {1} makes a difference")),
    ]
}
