internal import Domain

extension PlaceNames {
    /// What the places are called that no rule speaks of: references between parts, and days of what is due.
    static let betweenParts = PlaceNames(places.map { Name($0.pattern, LocalizedText(nl: $0.nl, en: $0.en)) })

    private static let places: [(pattern: String, nl: String, en: String)] = [
        ("participants[].party", "bij welke partij {1} hoort", "to which party {1} belongs"),
        ("trajectory.evidence[].check", "bij welke controlevraag {1} hoort", "to which check {1} belongs"),
        ("trajectory.repeats.planRevision", "wanneer het plan is herzien", "when the plan was revised"),
        ("trajectory.repeats.clientJourney", "wanneer er een klantreis is gehouden", "when a client journey was held"),
        ("trajectory.repeats.feedbackRound", "wanneer er een feedbackronde was", "when there was a feedback round"),
        (
            "trajectory.repeats.reflection", "wanneer er een evaluatie met reflectie was",
            "when there was an evaluation with reflection"
        ),
        ("trajectory.repeats.networkMap", "wanneer de netwerkkaart is getekend", "when the network map was drawn"),
        (
            "trajectory.repeats.governanceFit", "wanneer is nagegaan of de governance past",
            "when it was asked whether the governance fits"
        ),
        (
            "trajectory.repeats.monitoringMeeting", "wanneer er een voortgangsbijeenkomst was",
            "when there was a meeting on progress"
        ),
        (
            "trajectory.steps[].reopenings[].endorsedAgainOn",
            "de dag waarop stap {1} na heropening {2} weer draagvlak had",
            "the day on which step {1} had support again after reopening {2}"
        ),
        ("organisation.coreGroup[]", "de zetel van {1} in de kerngroep", "the seat of {1} in the core group"),
        ("organisation.outerRing[]", "de zetel van {1} in de buitenring", "the seat of {1} in the outer ring"),
        ("organisation.projectGroup[]", "de zetel van {1} in de projectgroep", "the seat of {1} in the project group"),
        ("organisation.outerRing[].party", "voor welke partij zetel {1} is", "for which party seat {1} is"),
        ("organisation.projectGroup[].party", "voor welke partij zetel {1} is", "for which party seat {1} is"),
        ("organisation.processLead.participant", "wie het proces trekt", "who drives the process"),
        ("organisation.experiencePlaces[]", "de plek van {1}", "the place of {1}"),
        ("governance.contact", "wie de governance bijhoudt", "who keeps the governance"),
        ("governance.mandates[].of", "wie mandaat {1} heeft", "who has mandate {1}"),
        ("governance.mandates[].party", "namens welke partij mandaat {1} is", "for which party mandate {1} is"),
        (
            "governance.mandates[].over", "over welk soort besluit mandaat {1} gaat",
            "over which type of decision mandate {1} is"
        ),
        ("governance.answers[].owner", "wie actiepunt {1} oppakt", "who takes up action {1}"),
        ("governance.answers[].due", "de dag van actiepunt {1}", "the day of action {1}"),
        ("governance.pitfalls[].answer.owner", "wie valkuil {1} oppakt", "who takes up pitfall {1}"),
        ("governance.agreements[].parties", "de partijen van overeenkomst {1}", "the parties of agreement {1}"),
        ("governance.support.by", "wie de samenwerking ondersteunt", "who supports the cooperation"),
        ("situation.journeys[].on", "de dag van klantreis {1}", "the day of client journey {1}"),
        (
            "situation.journeys[].participants[].participant", "wie {2} is in klantreis {1}",
            "who {2} is in client journey {1}"
        ),
        ("situation.endorsements[].party", "welke partij {1} zei", "which party said {1}"),
        (
            "ambition.interviews.themes[].helpsWith", "bij welke knelpunten thema {1} helpt",
            "with which bottlenecks theme {1} helps"
        ),
        ("plan.planParties[]", "partij {1} in het plan", "party {1} in the plan"),
        ("plan.stepsDone[]", "stap {1} in het plan", "step {1} in the plan"),
        (
            "activities.goals[].strategyElement", "welk onderdeel van de strategie doel {1} dient",
            "which element of the strategy goal {1} serves"
        ),
        (
            "activities.activities[].organisation", "van welke organisatie actie {1} is",
            "of which organisation activity {1} is"
        ),
        (
            "activities.organisations[]", "organisatie {1} in het activiteitenplan",
            "organisation {1} in the activity plan"
        ),
        (
            "activities.quickStart.organisations", "wie mensen levert voor een snelle start",
            "who offers people for a quick start"
        ),
        ("portfolio.entries[]", "indicator {1}", "indicator {1}"),
        ("measurement", "wat over meten is afgesproken", "what was agreed about measuring"),
        ("measurement.portfolio", "de set waarover dat gaat", "the set that it is about"),
        (
            "measurement.ambition[]", "onderdeel {1} van de ambitie, dat wordt gemeten",
            "element {1} of the ambition, which is measured"
        ),
        ("measurement.entries[]", "wat over indicator {1} is afgesproken", "what was agreed about indicator {1}"),
        (
            "measurement.entries[].ambition", "over welk onderdeel van de ambitie indicator {1} iets zegt",
            "of which element of the ambition indicator {1} says something"
        ),
        ("measurement.entries[].owners", "wie indicator {1} volgt", "who follows indicator {1}"),
        (
            "measurement.entries[].lookedAtOn", "wanneer naar indicator {1} is gekeken",
            "when indicator {1} was looked at"
        ),
        (
            "learning.meetings[].nextSteps[].owners", "wie stap {2} na bijeenkomst {1} oppakt",
            "who takes up step {2} after meeting {1}"
        ),
        (
            "learning.meetings[].nextSteps[].due", "de dag van stap {2} na bijeenkomst {1}",
            "the day of step {2} after meeting {1}"
        ),
        (
            "learning.adjustments[].after", "na welke bijeenkomst bijstelling {1} kwam",
            "after which meeting adjustment {1} came"
        ),
        ("learning.cycles[].follows", "op welke cyclus cyclus {1} volgt", "which cycle cycle {1} follows"),
        ("learning.cycles[].question", "de leervraag van cyclus {1}", "the learning question of cycle {1}"),
        (
            "learning.frictions[].between", "tussen welke partijen wrijving {1} is",
            "between which parties friction {1} is"
        ),
        ("learning.boundaryObjects[].kind", "welke vorm {1} heeft", "which form {1} has"),
        (
            "agendas[].aim.milestones[].due", "de dag van mijlpaal {2} op leeragenda {1}",
            "the day of milestone {2} on learning agenda {1}"
        ),
        ("agendas[].versions[].questions[].owners", "van wie vraag {3} is", "whose question {3} is"),
        (
            "agendas[].versions[].questions[].actions[].owners", "wie actie {4} bij vraag {3} doet",
            "who does action {4} on question {3}"
        ),
        ("transformation.standings[].party", "van welke partij houding {1} is", "of which party standing {1} is"),
        ("transformation.components[].by", "wie oordeel {1} gaf", "who gave judgement {1}"),
        ("transformation.mechanisms[].by", "wie oordeel {1} gaf", "who gave judgement {1}"),
        ("transformation.successFactors[].by", "wie oordeel {1} gaf", "who gave judgement {1}"),
        ("transformation.elements[].by", "wie {1} zo ziet", "who sees {1} so"),
        ("approaches[].adoptions[].until", "tot wanneer aanpak {1} {2} overnam", "until when approach {1} adopted {2}"),
        ("approaches[].region.organisations[]", "organisatie {2} bij aanpak {1}", "organisation {2} with approach {1}"),
        ("approaches[].knowledge.localTeams[]", "lokaal team {2} bij aanpak {1}", "local team {2} with approach {1}"),
        ("steering.actors[].party", "van welke partij actor {1} is", "of which party actor {1} is"),
        ("steering.relations[].between", "tussen wie relatie {1} is", "between whom relation {1} is"),
        (
            "steering.relations[].judgements[]", "het oordeel van {2} over relatie {1}",
            "the judgement of {2} about relation {1}"
        ),
        (
            "solutionChoices[].arrangement", "over welk arrangement keuze {1} gaat",
            "which arrangement choice {1} is about"
        ),
        ("solutionChoices[].relation", "over welke relatie keuze {1} gaat", "which relation choice {1} is about"),
        (
            "solutionChoices[].canvas.actor", "wiens positie op het canvas van keuze {1} staat",
            "whose position is on the canvas of choice {1}"
        ),
        (
            "solutionChoices[].canvas.other", "met wie keuze {1} verbinding zoekt",
            "with whom choice {1} wants to connect"
        ),
        ("map.lines[][]", "de lijn tussen {1} en {2}", "the line between {1} and {2}"),
        (
            "earlierMaps[].lines[][]", "de lijn tussen {2} en {3} op kaart {1}",
            "the line between {2} and {3} on map {1}"
        ),
        ("map.actions[].between", "tussen welke partijen actie {1} is", "between which parties action {1} is"),
        (
            "earlierMaps[].actions[].between", "tussen welke partijen actie {2} is op kaart {1}",
            "between which parties action {2} is on map {1}"
        ),
        ("map.actions[].due", "de dag van actie {1}", "the day of action {1}"),
        ("map.steering[].parties", "welke partijen {1} samen sturen", "which parties steer {1} together"),
        (
            "earlierMaps[].steering[].parties", "welke partijen {2} samen sturen op kaart {1}",
            "which parties steer {2} together on map {1}"
        ),
        ("map.waits[].party", "wie wacht bij {1}", "who waits in {1}"),
        ("earlierMaps[].waits[].party", "wie wacht bij {2} op kaart {1}", "who waits in {2} on map {1}"),
        ("map.waits[].other", "op wie wordt gewacht bij {1}", "who is waited for in {1}"),
        (
            "earlierMaps[].waits[].other", "op wie wordt gewacht bij {2} op kaart {1}",
            "who is waited for in {2} on map {1}"
        ),
        ("map.firstSteps[].party", "wie eerste stap {1} zet", "who takes first step {1}"),
        (
            "earlierMaps[].firstSteps[].party", "wie eerste stap {2} zet op kaart {1}",
            "who takes first step {2} on map {1}"
        ),
        ("map.firstSteps[].due", "de dag van eerste stap {1}", "the day of first step {1}"),
        ("earlierMaps[].actions[].owners", "wie actie {2} op kaart {1} oppakt", "who takes up action {2} on map {1}"),
    ]
}
