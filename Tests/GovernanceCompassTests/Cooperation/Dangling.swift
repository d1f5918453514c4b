import Domain
import GovernanceCompass
import Indicators

/// One reference that leads to nothing, and where it is told.
struct Dangling: Sendable {
    let address: Address
    let target: ReferenceTarget
    let belongsAt: Address?
    let change: @Sendable (inout RegionalCooperation) throws -> Void

    init(
        _ address: Address, _ target: ReferenceTarget, _ belongsAt: Address?,
        _ change: @escaping @Sendable (inout RegionalCooperation) throws -> Void
    ) {
        self.address = address
        self.target = target
        self.belongsAt = belongsAt
        self.change = change
    }

    static func participant(
        _ address: Address, _ change: @escaping @Sendable (inout RegionalCooperation) throws -> Void
    ) -> Dangling { Dangling(address, .participant, "participants[niemand]", change) }

    static func party(
        _ address: Address, _ change: @escaping @Sendable (inout RegionalCooperation) throws -> Void
    ) -> Dangling { Dangling(address, .party, "map.parties[ggz]", change) }

    /// One of each kind, in each place where it can stand.
    static var all: [Dangling] { participants + parties + others }

    private static let participants: [Dangling] = [
        .participant("organisation.coreGroup[niemand]") {
            $0.organisation.edit { $0.coreGroup = [OrganisationSeat("niemand")] }
        },
        .participant("organisation.outerRing[niemand]") {
            $0.organisation.edit { $0.outerRing = [OrganisationSeat("niemand")] }
        },
        .participant("organisation.projectGroup[niemand]") {
            $0.organisation.edit { $0.projectGroup = [OrganisationSeat("niemand")] }
        },
        .participant("organisation.duties[taak].owners") {
            $0.organisation.edit { $0.duties = [CoreGroupDuty("taak", by: ["ina", "niemand"])] }
        },
        .participant("organisation.processLead.participant") {
            $0.organisation.edit { $0.processLead = .stated(ProcessLead("niemand")) }
        },
        .participant("organisation.monitoringExpert") {
            $0.organisation.edit { $0.monitoringExpert = .stated("niemand") }
        },
        .participant("organisation.experiencePlaces[niemand]") {
            $0.organisation.edit { $0.experiencePlaces = [ExperiencePlace(of: "niemand")] }
        },
        .participant("governance.contact") { $0.governance.edit { $0.contact = .stated("niemand") } },
        .participant("governance.mandates[mandaat].of") {
            $0.governance.edit { $0.mandates = [RepresentationMandate("mandaat", of: "niemand", over: "inzet")] }
        },
        .participant("governance.answers[antwoord].owner") {
            $0.governance.edit { $0.answers = [ChecklistAnswer("antwoord", owner: "niemand")] }
        },
        .participant("governance.pitfalls[kuil].answer.owner") {
            $0.governance.edit { $0.pitfalls = [PitfallSign("kuil", answer: .stated(PitfallAnswer(owner: "niemand")))] }
        },
        .participant("governance.support.by") {
            $0.governance.edit { $0.support = .stated(CollaborationSupport(by: "niemand")) }
        },
        .participant("situation.journeys[klantreis].participants[gast].participant") {
            $0.situation.edit {
                $0.journeys.edit("klantreis") {
                    $0.participants = [JourneyParticipant("gast", participant: "niemand")]
                }
            }
        },
        .participant("activities.activities[actie].responsible") {
            $0.activities.edit { $0.activities.edit("actie") { $0.responsible = ["niemand"] } }
        },
        .participant("measurement.entries[REGIO-verhaal].owners") {
            try $0.measurement.edit { $0.entries = [try MeasurementPlanEntry("REGIO-verhaal", owners: ["niemand"])] }
        },
        .participant("learning.cycles[ronde].owners") {
            $0.learning.edit { $0.cycles.edit("ronde") { $0.owners = .stated(["niemand"]) } }
        },
        .participant("agendas[agenda].group") { $0.agendas.edit("agenda") { $0.group = .stated(["niemand"]) } },
        .participant("agendas[agenda].limitedTo") {
            $0.agendas.edit("agenda") { $0.limitedTo = .stated(["niemand"]) }
        },
        .participant("agendas[agenda].shares[post].to") {
            $0.agendas.edit("agenda") { $0.shares = [AgendaShare("post", to: ["niemand"])] }
        },
        .participant("agendas[agenda].versions[eerste].inputs[gesprek].by") {
            $0.agendas.edit("agenda") {
                $0.versions.edit("eerste") { $0.inputs = [AgendaInput("gesprek", by: ["niemand"])] }
            }
        },
        .participant("agendas[agenda].versions[eerste].questions[vraag].owners") {
            $0.agendas.edit("agenda") {
                $0.versions.edit("eerste") { $0.questions.edit("vraag") { $0.owners = ["niemand"] } }
            }
        },
        .participant("agendas[agenda].versions[eerste].questions[vraag].actions[poging].owners") {
            $0.agendas.edit("agenda") {
                $0.versions.edit("eerste") {
                    $0.questions.edit("vraag") { $0.actions = [LearningAction("poging", owners: ["niemand"])] }
                }
            }
        },
        .participant("transformation.components[oordeel].by") {
            $0.transformation.edit { $0.components = [ChangeJudgement("oordeel", by: "niemand")] }
        },
        .participant("transformation.mechanisms[oordeel].by") {
            $0.transformation.edit { $0.mechanisms = [ChangeJudgement("oordeel", by: "niemand")] }
        },
        .participant("transformation.successFactors[oordeel].by") {
            $0.transformation.edit { $0.successFactors = [ChangeJudgement("oordeel", by: "niemand")] }
        },
        .participant("transformation.elements[blik].by") {
            $0.transformation.edit { $0.elements = [NetworkElementNote("blik", by: "niemand")] }
        },
        .participant("steering.relations[opdracht].judgements[niemand]") {
            $0.steering.edit { $0.relations.edit("opdracht") { $0.judgements = [CompassJudgement(by: "niemand")] } }
        },
    ]

    private static let parties: [Dangling] = [
        .party("participants[ina].party") { $0.participants.edit("ina") { $0.party = "ggz" } },
        .party("organisation.coreGroup[ina].party") {
            $0.organisation.edit { $0.coreGroup = [OrganisationSeat("ina", for: "ggz")] }
        },
        .party("organisation.leadership[taak].party") {
            $0.organisation.edit { $0.leadership = [LeadershipTask("taak", of: "ggz")] }
        },
        .party("organisation.beginning.support[ggz]") {
            $0.organisation.edit { $0.support = [Endorsement(by: "ggz")] }
        },
        .party("map.lines[ggz][wijkteam]") {
            try $0.map.edit { $0.lines = [try NetworkLine(NetworkLine.End("wijkteam"), NetworkLine.End("ggz"))] }
        },
        .party("map.actions[bellen].between") {
            try $0.map.edit { $0.actions = [NetworkAction("bellen", between: try PartyPair("ggz", "wijkteam"))] }
        },
        .party("map.actions[bellen].owners") {
            try $0.map.edit {
                $0.actions = [
                    NetworkAction(
                        "bellen", between: try PartyPair("gemeente", "wijkteam"), owners: ["gemeente", "ggz"])
                ]
            }
        },
        .party("map.steering[samen].parties") {
            $0.map.edit { $0.steering = [SharedSteering("samen", parties: ["ggz"])] }
        },
        .party("map.waits[wacht].party") {
            try $0.map.edit { $0.waits = [try PartyWait("wacht", of: "ggz", for: "wijkteam")] }
        },
        .party("map.waits[wacht].other") {
            try $0.map.edit { $0.waits = [try PartyWait("wacht", of: "wijkteam", for: "ggz")] }
        },
        .party("map.firstSteps[eerst].party") { $0.map.edit { $0.firstSteps = [FirstStep("eerst", by: "ggz")] } },
        .party("governance.mandates[mandaat].party") {
            $0.governance.edit {
                $0.mandates = [RepresentationMandate("mandaat", of: "ina", for: "ggz", over: "inzet")]
            }
        },
        .party("governance.agreements[convenant].parties") {
            $0.governance.edit { $0.agreements = [CooperationAgreement("convenant", of: ["gemeente", "ggz"])] }
        },
        .party("situation.endorsements[steun].party") {
            $0.situation.edit { $0.endorsements = [ReportEndorsement("steun", of: "ggz")] }
        },
        .party("plan.planParties[ggz]") { $0.plan.edit { $0.parties = [PlanParty("ggz")] } },
        .party("plan.planAgreement[ggz]") { $0.plan.edit { $0.agreement = [Endorsement(by: "ggz")] } },
        .party("activities.activities[actie].organisation") {
            $0.activities.edit { $0.activities.edit("actie") { $0.organisation = "ggz" } }
        },
        .party("activities.organisations[ggz]") {
            $0.activities.edit { $0.organisations = [OrganisationInPlan("ggz")] }
        },
        .party("activities.activityPlan.support[ggz]") {
            $0.activities.edit { $0.support = [Endorsement(by: "ggz")] }
        },
        .party("activities.quickStart.organisations") {
            $0.activities.edit { $0.quickStart = .stated(QuickStartAgreement(organisations: ["ggz"])) }
        },
        .party("learning.meetings[sessie].nextSteps[stap].owners") {
            $0.learning.edit {
                $0.meetings.edit("sessie") { $0.nextSteps = [SessionStep("stap", owners: ["ggz"])] }
            }
        },
        .party("learning.frictions[wrijving].between") {
            $0.learning.edit {
                var friction = Friction("wrijving")
                friction.between = ["wijkteam", "ggz"]
                $0.frictions = [friction]
            }
        },
        .party("transformation.boundaries[grens].owners") {
            $0.transformation.edit { $0.boundaries = [BoundaryObstacle("grens", owners: ["ggz"])] }
        },
        .party("transformation.standings[houding].party") {
            $0.transformation.edit { $0.standings = [LayerStanding("houding", of: "ggz")] }
        },
        .party("approaches[aanpak].region.organisations[ggz]") {
            $0.approaches.edit("aanpak") { $0.region.organisations = [OrganisationAgreement("ggz")] }
        },
        .party("approaches[aanpak].knowledge.localTeams[ggz]") {
            $0.approaches.edit("aanpak") { $0.knowledge.localTeams = [LocalTeamTraining("ggz")] }
        },
        .party("approaches[aanpak].cooperation.methodChanges[wijziging].affects") {
            $0.approaches.edit("aanpak") {
                $0.cooperation.methodChanges = [MethodChange("wijziging", affects: ["ggz"])]
            }
        },
        .party("approaches[aanpak].cooperation.methodChanges[wijziging].inTalkWith") {
            $0.approaches.edit("aanpak") {
                $0.cooperation.methodChanges = [MethodChange("wijziging", inTalkWith: ["ggz"])]
            }
        },
        .party("steering.actors[uitvoering].party") {
            $0.steering.edit { $0.actors.edit("uitvoering") { $0.party = "ggz" } }
        },
    ]

    private static let others: [Dangling] = [
        Dangling("trajectory.evidence[bewijs].check", .check, nil) {
            $0.trajectory.edit { $0.evidence = [CheckEvidence("bewijs", for: "C9-1")] }
        },
        Dangling("plan.stepsDone[governance]", .step, "trajectory.steps[governance]") {
            $0.plan.edit { $0.stepsDone = [StepDone(.governance)] }
        },
        Dangling("governance.mandates[mandaat].over", .decision, "governance.decisions[geld]") {
            $0.governance.edit { $0.mandates = [RepresentationMandate("mandaat", of: "ina", over: "geld")] }
        },
        Dangling("ambition.interviews.themes[thema].helpsWith", .bottleneck, "situation.journeys.bottlenecks[elders]") {
            $0.ambition.edit {
                $0.interviews = .stated(
                    AppreciativeInterviews(themes: [InterviewTheme("thema", helpsWith: ["wachten", "elders"])]))
            }
        },
        Dangling("plan.planAmbition", .ambition, "ambition") {
            $0.plan.edit { $0.ambition = .stated(PlanAmbition()) }
            $0.ambition = .notRecorded
            $0.measurement = .notRecorded
        },
        Dangling("activities.planBasis", .ambition, "ambition") {
            $0.activities.edit { $0.basis = .stated([.known(.ambition)]) }
            $0.ambition = .notRecorded
            $0.measurement = .notRecorded
        },
        Dangling("measurement.ambition[safeHealthyHome]", .ambitionElement, "ambition.elements") {
            $0.measurement.edit { $0.ambition = [MeasuredAmbition("safeHealthyHome")] }
        },
        Dangling("measurement.entries[REGIO-verhaal].ambition", .measuredAmbition, "measurement.ambition[elders]") {
            try $0.measurement.edit { $0.entries = [try MeasurementPlanEntry("REGIO-verhaal", of: ["elders"])] }
        },
        Dangling("measurement.portfolio", .portfolio, "portfolio") {
            $0.measurement.edit { $0.portfolio = "andere-set" }
        },
        Dangling("measurement.entries[REGIO-elders]", .indicator, "portfolio.entries[REGIO-elders]") {
            try $0.measurement.edit { $0.entries = [try MeasurementPlanEntry("REGIO-elders")] }
        },
        Dangling("portfolio.entries[REGIO-verhaal].strategyElement", .strategyElement, "portfolio.strategy[elders]") {
            $0.portfolio.edit { $0.entries.edit("REGIO-verhaal") { $0.strategyElement = "elders" } }
        },
        Dangling("activities.goals[doel].strategyElement", .strategyElement, "portfolio.strategy[elders]") {
            $0.activities.edit { $0.goals = [ActivityGoal("doel", strategyElement: "elders")] }
        },
        Dangling("activities.activities[actie].goal", .goal, "activities.goals[elders]") {
            $0.activities.edit { $0.activities.edit("actie") { $0.goal = "elders" } }
        },
        Dangling("activities.barriers[wachtlijst].activity", .activity, "activities.activities[elders]") {
            $0.activities.edit { $0.barriers = [BarrierEscalation("wachtlijst", activity: .stated("elders"))] }
        },
        Dangling("learning.meetings[sessie].topics", .topic, "learning.topics[elders]") {
            $0.learning.edit { $0.meetings.edit("sessie") { $0.topics = ["elders"] } }
        },
        Dangling("learning.adjustments[bijstelling].after", .meeting, "learning.meetings[elders]") {
            $0.learning.edit { $0.adjustments = [StrategyAdjustment("bijstelling", after: "elders")] }
        },
        Dangling("learning.cycles[ronde].follows", .cycle, "learning.cycles[elders]") {
            $0.learning.edit { $0.cycles.edit("ronde") { $0.follows = .stated("elders") } }
        },
        Dangling("learning.cycles[ronde].question", .question, "agendas.questions[elders]") {
            $0.learning.edit { $0.cycles.edit("ronde") { $0.question = .stated("elders") } }
        },
        Dangling(
            "agendas[agenda].versions[eerste].questions[vraag].continues", .question,
            "agendas[agenda].questions[elders]"
        ) {
            $0.agendas.edit("agenda") {
                $0.versions.edit("eerste") { $0.questions.edit("vraag") { $0.continues = .stated(["elders"]) } }
            }
        },
        Dangling(
            "learning.boundaryObjects[potje].kind", .breakthroughBudget, "approaches.funding.breakthroughBudget"
        ) { $0.learning.edit { $0.boundaryObjects = [BoundaryObject("potje", .breakthroughBudget)] } },
        Dangling("agendas[agenda].involvedLevels", .agendaOfLevel, "agendas") {
            $0.agendas.edit("agenda") {
                $0.level = .stated(.known(.operational))
                $0.involvedLevels = .stated([.known(.operational), .known(.tactical)])
            }
        },
        Dangling("transformation.steps[stap].facilitatedBy", .transformationStep, "transformation.steps[elders]") {
            $0.transformation.edit { $0.steps.edit("stap") { $0.facilitatedBy = ["elders"] } }
        },
        Dangling("transformation.boundaries[grens].steps", .transformationStep, "transformation.steps[elders]") {
            $0.transformation.edit { $0.boundaries = [BoundaryObstacle("grens", steps: ["stap", "elders"])] }
        },
        Dangling("transformation.setUpDecisions[besluit].restsOn", .experiment, "transformation.experiments[elders]") {
            $0.transformation.edit { $0.setUpDecisions = [SetUpDecision("besluit", restsOn: ["elders"])] }
        },
        Dangling("solutionChoices[keuze].arrangement", .arrangement, "steering") {
            $0.solutionChoices.edit("keuze") { $0.arrangement = "elders" }
        },
        Dangling("solutionChoices[keuze].relation", .relation, "steering.relations[elders]") {
            $0.solutionChoices.edit("keuze") { $0.relation = "elders" }
        },
        Dangling("solutionChoices[keuze].canvas.actor", .actor, "steering.actors[elders]") {
            $0.solutionChoices.edit("keuze") {
                $0.canvas = .stated(InterpretConnectCanvas(of: "elders", with: "bestuur"))
            }
        },
        Dangling("solutionChoices[keuze].canvas.other", .actor, "steering.actors[elders]") {
            $0.solutionChoices.edit("keuze") {
                $0.canvas = .stated(InterpretConnectCanvas(of: "bestuur", with: "elders"))
            }
        },
        Dangling("solutionChoices[keuze].considered[weg].willingness[elders]", .actor, "steering.actors[elders]") {
            $0.solutionChoices.edit("keuze") {
                var direction = ConsideredDirection("weg")
                direction.willingness = [ActorWillingness(of: "elders", isWilling: nil)]
                $0.considered = [direction]
            }
        },
        Dangling("steering.relations[extra].between", .actor, "steering.actors[elders]") {
            let pair = try SteeringPair(steerer: "bestuur", steered: "elders")
            $0.steering.edit { $0.relations.entries.append(SteeringRelation("extra", between: pair)) }
        },
        Dangling("steering.responsibilities[plicht].holder", .actor, "steering.actors[elders]") {
            $0.steering.edit { $0.responsibilities = [SteeringResponsibility("plicht", of: "elders")] }
        },
    ]
}
