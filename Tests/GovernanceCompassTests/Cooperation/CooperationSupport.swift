import Domain
import GovernanceCompass
import Indicators

/// A small, made-up cooperation in which every reference leads somewhere.
enum CooperationSupport {
    static let day: CalendarDate = "2026-11-20"
    static let known = Provenance(knownOn: "2026-01-10")

    static var whole: RegionalCooperation {
        var whole = RegionalCooperation("streek")
        whole.participants = [
            CooperationParticipant("ina", of: "wijkteam"), CooperationParticipant("jan", of: "gemeente"),
        ]
        var map = NetworkMap("kaart")
        map.parties = [NetworkParty("wijkteam", .localTeam), NetworkParty("gemeente", .municipality)]
        whole.map = .stated(map, known)
        whole.trajectory = .stated(NetworkTrajectory("traject"), known)
        whole.organisation = .stated(NetworkOrganisation("organisatie"), known)
        var governance = NetworkGovernance("governance")
        governance.decisions = [DecisionType("inzet")]
        whole.governance = .stated(governance, known)
        var journey = ClientJourney("klantreis")
        journey.bottlenecks = [JourneyBottleneck("wachten")]
        var situation = SituationAnalysis("situatie")
        situation.journeys = [journey]
        whole.situation = .stated(situation, known)
        var ambition = Ambition("ambitie")
        ambition.elements = .stated([.known(.strongNetwork)], known)
        whole.ambition = .stated(ambition, known)
        whole.plan = .stated(PlanOfApproach("plan"), known)
        var activities = ActivityPlan("acties")
        activities.goals = [ActivityGoal("doel")]
        activities.activities = [PlannedActivity("actie", for: "doel")]
        whole.activities = .stated(activities, known)
        var portfolio = IndicatorPortfolio("set")
        portfolio.strategy = [StrategyElement("luisteren")]
        portfolio.entries = [PortfolioEntry("REGIO-verhaal")]
        whole.portfolio = .stated(portfolio, known)
        var measurement = MeasurementPlan("meten")
        measurement.ambition = [MeasuredAmbition("strongNetwork")]
        whole.measurement = .stated(measurement, known)
        addLearningAndChange(to: &whole)
        return whole
    }

    private static func addLearningAndChange(to whole: inout RegionalCooperation) {
        var learning = LearningNetwork("leren")
        learning.topics = [LearningTopic("toegang")]
        learning.meetings = [LearningMeeting("sessie")]
        learning.cycles = [LearningCycle("ronde")]
        whole.learning = .stated(learning, known)
        var agenda = LearningAgenda("agenda")
        agenda.versions = [AgendaVersion("eerste", questions: [LearningQuestion("vraag")])]
        whole.agendas = [agenda]
        var transformation = TransformationPlan("transformatie")
        transformation.steps = [TransformationStep("stap")]
        transformation.experiments = [LocalExperiment("proef")]
        whole.transformation = .stated(transformation, known)
        whole.approaches = [Approach("aanpak")]
        var steering = SteeringArrangement("sturing")
        steering.actors = [SteeringActor("bestuur", of: "gemeente"), SteeringActor("uitvoering")]
        if let pair = try? SteeringPair(steerer: "bestuur", steered: "uitvoering") {
            steering.relations = [SteeringRelation("opdracht", between: pair)]
        }
        whole.steering = .stated(steering, known)
        var choice = SolutionChoice("keuze")
        choice.arrangement = "sturing"
        choice.relation = "opdracht"
        whole.solutionChoices = [choice]
    }

}

extension Recorded {
    /// Changes what was stated.
    mutating func edit(_ change: (inout Value) throws -> Void) rethrows {
        guard case .stated(var value, let provenance) = self else { return }
        try change(&value)
        self = .stated(value, provenance)
    }
}

extension Listed where Element: Identifiable {
    /// Changes the entry of an identifier.
    mutating func edit(_ id: Element.ID, _ change: (inout Element) throws -> Void) rethrows {
        for index in entries.indices where entries[index].id == id { try change(&entries[index]) }
    }
}
