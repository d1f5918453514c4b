import Domain
import GovernanceCompass
import Indicators

/// One thing that is due, and the days that it is told with.
struct DueExample: Sendable {
    let matter: DueMatter
    let address: Address
    let since: CalendarDate?
    let until: CalendarDate?
    let plannedOn: CalendarDate?
    let ground: DueGround
    let change: @Sendable (inout RegionalCooperation) throws -> Void

    init(
        _ matter: DueMatter, _ address: Address, since: CalendarDate? = nil, until: CalendarDate? = nil,
        plannedOn: CalendarDate? = nil, _ ground: DueGround = .agreed,
        _ change: @escaping @Sendable (inout RegionalCooperation) throws -> Void = { _ in }
    ) {
        self.matter = matter
        self.address = address
        self.since = since
        self.until = until
        self.plannedOn = plannedOn
        self.ground = ground
        self.change = change
    }

    /// What is due in the small cooperation on 20 November 2026, after a change each.
    static let all: [DueExample] = organising + planning + learning + changing

    private static let year = DueGround.standard(key: "repeatMonths")

    private static let organising: [DueExample] = [
        DueExample(
            .again(.networkMap), "map.drawnOn", since: "2026-03-15", until: "2026-09-15",
            .standard(key: "networkMapMonths")
        ) { $0.map.edit { $0.drawnOn = .stated(DateRange(exactly: "2026-03-15")) } },
        DueExample(
            .again(.governanceFit), "governance.formReviews", since: "2026-02-01", until: "2027-02-01",
            plannedOn: "2027-01-10", .standard(key: "governanceReviewMonths")
        ) {
            $0.governance.edit {
                $0.form = Timeline([.stated(.known(.hybrid), CooperationSupport.known)])
                $0.formReviews = [
                    FormReview("vorige", on: DateRange(exactly: "2026-02-01")),
                    FormReview("volgende", on: DateRange(exactly: "2027-01-10")),
                ]
            }
        },
        DueExample(
            .again(.planRevision), "trajectory.repeats.planRevision", since: "2026-01-31", until: "2027-01-31", year
        ) {
            $0.begin(.planOfApproach, repeating: .planRevision)
        },
        DueExample(
            .again(.clientJourney), "trajectory.repeats.clientJourney", since: "2026-01-31", until: "2027-01-31", year
        ) { $0.begin(.currentSituation, repeating: .clientJourney) },
        DueExample(
            .again(.feedbackRound), "trajectory.repeats.feedbackRound", since: "2026-01-31", until: "2027-01-31", year
        ) { $0.begin(.strategyAndIndicators, repeating: .feedbackRound) },
        DueExample(.again(.reflection), "trajectory.repeats.reflection", since: "2026-01-31", until: "2027-01-31", year)
        {
            $0.begin(.activityPlan, repeating: .reflection)
        },
        DueExample(
            .again(.monitoringMeeting), "activities.progressMeetings", since: "2026-04-02", until: "2027-04-02", year
        ) {
            $0.activities.edit {
                $0.madeOn = .stated(DateRange(exactly: "2026-02-01"))
                $0.progressMeetings = [ProgressMeeting("voorjaar", on: DateRange(exactly: "2026-04-02"))]
            }
        },
        DueExample(
            .reopenedStep(.governance), "trajectory.steps[governance].reopenings[opnieuw].endorsedAgainOn",
            since: "2026-09-01"
        ) {
            $0.trajectory.edit {
                var record = StepRecord(.governance)
                record.reopenings = [
                    StepReopening("opnieuw", on: DateRange(exactly: "2026-09-01"), endorsedAgainOn: .statedAsNone()),
                    StepReopening(
                        "eerder", on: DateRange(exactly: "2026-02-01"),
                        endorsedAgainOn: .stated(DateRange(exactly: "2026-03-01"))),
                ]
                $0.steps = [record]
            }
        },
        DueExample(.mapAction, "map.actions[bellen].due", since: "2026-06-01", until: "2026-10-01") {
            try $0.map.edit {
                $0.actions = [
                    NetworkAction(
                        "bellen", between: try PartyPair("gemeente", "wijkteam"), due: "2026-10-01",
                        knownOn: "2026-06-01")
                ]
            }
        },
        DueExample(.firstStep, "map.firstSteps[eerst].due", until: "2026-12-01") {
            $0.map.edit { $0.firstSteps = [FirstStep("eerst", by: "gemeente", due: "2026-12-01")] }
        },
        DueExample(.checklistAction, "governance.answers[antwoord].due", until: "2026-12-15") {
            $0.governance.edit { $0.answers = [ChecklistAnswer("antwoord", isAction: true, due: "2026-12-15")] }
        },
        DueExample(.checklistAction, "governance.answers[zonder-dag].due") {
            $0.governance.edit { $0.answers = [ChecklistAnswer("zonder-dag", isAction: true)] }
        },
        DueExample(.pitfallAction, "governance.pitfalls[kuil].answer") {
            $0.governance.edit {
                $0.pitfalls = [PitfallSign("kuil", answer: .stated(PitfallAnswer(isActionNeeded: true, owner: "jan")))]
            }
        },
    ]

    private static let planning: [DueExample] = [
        DueExample(.clientJourney, "situation.journeys[klantreis].on", until: "2026-12-03") {
            $0.situation.edit { $0.journeys.edit("klantreis") { $0.on = .stated(DateRange(exactly: "2026-12-03")) } }
        },
        DueExample(.journeyAgain, "situation.journeys[klantreis].repeatOn", since: "2026-05-01", until: "2026-11-01") {
            $0.situation.edit {
                $0.journeys.edit("klantreis") {
                    $0.on = .stated(DateRange(exactly: "2026-05-01"))
                    $0.repeatOn = .stated(DateRange(exactly: "2026-11-01"))
                    $0.bottlenecks.edit("wachten") { $0.isSolved = false }
                }
            }
        },
        DueExample(.planPart(.currentSituation), "plan.planParts.currentSituation", since: "2026-08-14") {
            $0.plan.edit {
                $0.stepsDone = [StepDone(.currentSituation, on: .stated(DateRange(exactly: "2026-08-14")))]
            }
        },
        DueExample(.activity, "activities.activities[actie].due", until: "2027-03-31") {
            try $0.activities.edit {
                try $0.activities.edit("actie") { $0.due = try DateRange(earliest: "2027-03-01", latest: "2027-03-31") }
            }
        },
        DueExample(.endOfTimeline, "activities.networkTimeline", since: "2026-01-01", until: "2027-12-31") {
            $0.activities.edit { $0.networkTimeline = .stated(PlanTimeline(from: "2026-01-01", until: "2027-12-31")) }
        },
        DueExample(.endOfTimeline, "activities.organisations[gemeente].timeline", until: "2027-06-30") {
            $0.activities.edit {
                $0.organisations = [
                    OrganisationInPlan("gemeente", timeline: .stated(PlanTimeline(until: "2027-06-30")))
                ]
            }
        },
        DueExample(
            .portfolioTalk, "portfolio.talks.recent", since: "2025-12-01", until: "2026-12-01",
            .standard(key: "portfolioTalkMonths")
        ) {
            $0.portfolio.edit {
                $0.inUseSince = .stated(DateRange(exactly: "2025-01-01"))
                $0.talks = [PortfolioTalk("gesprek", on: DateRange(exactly: "2025-12-01"))]
            }
        },
        DueExample(
            .indicator, "measurement.entries[REGIO-verhaal].lookedAtOn", since: "2026-08-31", until: "2027-03-01"
        ) {
            try $0.measurement.edit {
                $0.entries = [
                    try MeasurementPlanEntry(
                        "REGIO-verhaal", everyMonths: 6, lookedAtOn: .stated(DateRange(exactly: "2026-08-31")))
                ]
            }
        },
        DueExample(.indicator, "portfolio.entries[REGIO-verhaal]"),
    ]

    private static let halfYear = DueGround.standard(key: "progressEvaluationMonths")

    private static let learning: [DueExample] = [
        DueExample(.evaluation, "learning.meetings.wholeNetwork", until: "2026-07-01", halfYear) {
            $0.learning.edit { $0.runsSince = .stated(DateRange(exactly: "2026-01-01")) }
        },
        DueExample(.evaluationOfTopic, "learning.topics[toegang].evaluation", until: "2026-07-01", halfYear) {
            $0.learning.edit { $0.runsSince = .stated(DateRange(exactly: "2026-01-01")) }
        },
        DueExample(
            .yearly(.reflectionSession), "learning.meetings.yearly.reflectionSession", until: "2027-01-01", .printed
        ) {
            $0.learning.edit { $0.runsSince = .stated(DateRange(exactly: "2026-01-01")) }
        },
        DueExample(.learningMeeting, "learning.meetings[sessie].on", until: "2026-12-09") {
            $0.learning.edit { $0.meetings.edit("sessie") { $0.on = DateRange(exactly: "2026-12-09") } }
        },
        DueExample(
            .sessionStep, "learning.meetings[sessie].nextSteps[stap].due", since: "2026-11-02", until: "2026-11-30"
        ) {
            $0.learning.edit {
                $0.meetings.edit("sessie") {
                    $0.on = DateRange(exactly: "2026-11-02")
                    $0.nextSteps = [SessionStep("stap", due: "2026-11-30")]
                }
            }
        },
        DueExample(.infographic, "learning.meetings[sessie].infographicOn", until: "2026-12-02", .printed) {
            $0.learning.edit {
                $0.meetings.edit("sessie") {
                    $0.kinds = [.known(.learningSession)]
                    $0.on = DateRange(exactly: "2026-11-02")
                }
            }
        },
        DueExample(.endOfCycle, "learning.cycles[ronde].endsOn", until: "2027-01-20") {
            $0.learning.edit { $0.cycles.edit("ronde") { $0.endsOn = .stated(DateRange(exactly: "2027-01-20")) } }
        },
        DueExample(.endOfCycle, "learning.cycles[ronde].endsOn"),
        DueExample(.successMoment, "learning.successMoments[taart].on", until: "2026-12-18") {
            $0.learning.edit { $0.successMoments = [SuccessMoment("taart", on: DateRange(exactly: "2026-12-18"))] }
        },
        DueExample(.successMoment, "learning.successMoments[taart].on") {
            $0.learning.edit { $0.successMoments = [SuccessMoment("taart")] }
        },
        DueExample(
            .agendaUpdate, "agendas[agenda].versions.later", since: "2026-07-15", until: "2027-01-15",
            .standard(key: "learningAgendaMonths")
        ) {
            $0.agendas.edit("agenda") {
                $0.versions.edit("eerste") { $0.drawnUpOn = DateRange(exactly: "2026-07-15") }
            }
        },
        DueExample(.milestone, "agendas[agenda].aim.milestones[mijlpaal].due", until: "2027-05-01") {
            $0.agendas.edit("agenda") {
                $0.aim = .stated(
                    ImplementationAim(
                        milestones: [ImplementationMilestone("mijlpaal", due: DateRange(exactly: "2027-05-01"))]))
            }
        },
        DueExample(
            .learningAction, "agendas[agenda].versions[eerste].questions[vraag].actions[poging].monitoredOn",
            until: "2026-12-20"
        ) {
            $0.agendas.edit("agenda") {
                $0.versions.edit("eerste") {
                    $0.questions.edit("vraag") {
                        $0.actions = [
                            LearningAction("poging", monitoredOn: .stated(DateRange(exactly: "2026-12-20"))),
                            LearningAction("gezien", monitoredOn: .stated(DateRange(exactly: "2026-10-20"))),
                        ]
                    }
                }
            }
        },
    ]

    private static let changing: [DueExample] = [
        DueExample(
            .changeReflection, "transformation.topics.changeAndBarriers", since: "2026-08-31", until: "2027-03-01",
            .standard(key: "reflectionMonths")
        ) {
            $0.transformation.edit {
                $0.implementedOn = .stated(DateRange(exactly: "2026-02-01"))
                $0.reflections = [
                    TransformationReflection(
                        "terugblik", on: DateRange(exactly: "2026-08-31"), topics: [.changeAndBarriers])
                ]
            }
        },
        DueExample(
            .columnExchange(.systemOwner), "transformation.policyColumn.systemOwner", since: "2026-05-20",
            until: "2026-11-20", .standard(key: "columnExchangeMonths")
        ) {
            $0.transformation.edit {
                $0.exchanges = [
                    ColumnExchange("tafel", on: DateRange(exactly: "2026-05-20"), layers: [.commissioner, .policy])
                ]
            }
        },
        DueExample(.transformationStep, "transformation.steps[stap].takenOn", until: "2027-02-02") {
            $0.transformation.edit { $0.steps.edit("stap") { $0.takenOn = .stated(DateRange(exactly: "2027-02-02")) } }
        },
        DueExample(.stepLearning, "transformation.steps[stap].learnedOn", since: "2026-10-02", until: "2027-02-02") {
            $0.transformation.edit {
                $0.steps.edit("stap") {
                    $0.takenOn = .stated(DateRange(exactly: "2026-10-02"))
                    $0.learnedOn = .stated(DateRange(exactly: "2027-02-02"))
                }
            }
        },
        DueExample(
            .obstacleView, "approaches[aanpak].room.obstacleViews.recent", since: "2025-11-19", until: "2026-11-19",
            .standard(key: "obstacleViewMonths")
        ) {
            $0.approaches.edit("aanpak") {
                $0.room.obstacleViews = [
                    ObstacleView("blik", on: DateRange(exactly: "2025-11-19"), tellsHowToRemove: true)
                ]
            }
        },
        DueExample(.newRole, "approaches[aanpak].staffing.newRoles[rol].startsOn", until: "2027-01-01") {
            $0.approaches.edit("aanpak") {
                $0.staffing.newRoles = [NewRole("rol", startsOn: DateRange(exactly: "2027-01-01"))]
            }
        },
        DueExample(
            .endOfAdoption, "approaches[aanpak].adoptions[proef].until", since: "2025-01-01", until: "2027-01-01"
        ) {
            $0.approaches.edit("aanpak") {
                var adoption = ScopeAdoption("proef", of: .blijvendVeilig, since: DateRange(exactly: "2025-01-01"))
                adoption.until = .stated(DateRange(exactly: "2027-01-01"))
                $0.adoptions = [adoption]
            }
        },
    ]
}

extension RegionalCooperation {
    /// Begins a step, and records that something of it was held on the last day of January.
    fileprivate mutating func begin(_ step: KompasStep, repeating activity: RepeatedActivity) {
        trajectory.edit {
            var record = StepRecord(step)
            record.begunOn = .stated(DateRange(exactly: "2026-01-02"))
            record.draftedOn = .statedAsNone()
            record.consultedOn = .statedAsNone()
            record.endorsedOn = .statedAsNone()
            $0.steps = [record]
            $0.repeats = [RepeatRecord("keer", activity, on: DateRange(exactly: "2026-01-31"))]
        }
    }
}
