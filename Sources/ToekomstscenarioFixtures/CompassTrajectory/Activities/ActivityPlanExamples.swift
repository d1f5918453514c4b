import Domain
public import GovernanceCompass

/// The examples of all rules about an activity plan.
public enum ActivityPlanExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<ActivityPlan>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.activityPlan`.
    public static func documents() -> [ExampleDocument<ActivityPlan>] {
        all.map { ExampleDocument($0, reviewedBy: .activityPlan) }
    }
    #endif

    private static let ofRules: [RuleExamples<ActivityPlan>] = [
        .goalsAreAboutHome, .planIsConcrete, .activityPlanIsCarried, .doersWriteSubPlans, .progressIsFollowed,
        .barriersAreAddressed, .activitiesAreWhole, .helpStartIsAgreed, .competencesAreTrained,
    ]
}

extension RuleExamples where Subject == ActivityPlan {
    /// Examples of goals that are about home.
    static let goalsAreAboutHome = RuleExamples(of: .kompas(5), from: ActivityPlanInOrder.situation)
        .met(
            "ook dit doel maakt thuis iets veiliger",
            wrong: { $0.subject.goals.change("samen-leren") { $0.outcomes = [] } }
        ) { $0.subject.goals.change("samen-leren") { $0.outcomes = [.known(.safer)] } }
        .notMet("samenwerken om de samenwerking", at: ["goals[samen-leren].outcomes"]) {
            $0.subject.goals.change("samen-leren") { $0.outcomes = [] }
        }
        .undecided("niet vastgelegd wat er thuis verandert", missing: ["goals[samen-leren].outcomes"]) {
            $0.subject.goals.change("samen-leren") { $0.outcomes = nil }
        }
        .undecided("misschien zijn er meer doelen", missing: ["goals"]) { $0.subject.goals.complete = nil }
        .undecided("niets vastgelegd van doelen", missing: ["goals"]) { $0.subject.goals = [] }
        .notApplicable("het plan heeft geen doelen") { $0.subject.goals = .recordedNone }

    /// Examples of concrete activities.
    static let planIsConcrete = RuleExamples(of: .kompas(73), from: ActivityPlanInOrder.situation)
        .met("er kwamen acties", wrong: { $0.subject.activities = .recordedNone }) {
            $0.subject.activities.entries.append(
                PlannedActivity("eerste", words: "Beginnen.", due: .day("2027-01-05")))
        }
        .notMet("het plan heeft geen acties", at: ["activities"]) { $0.subject.activities = .recordedNone }
        .notMet("een actie zegt niets", at: ["activities[inloop-openen].words"]) {
            $0.subject.activities.change("inloop-openen") { $0.words = "" }
        }
        .undecided("een actie heeft geen woorden", missing: ["activities[inloop-openen].words"]) {
            $0.subject.activities.change("inloop-openen") { $0.words = nil }
        }
        .undecided("een actie heeft geen tijdspad", missing: ["activities[inloop-openen].due"]) {
            $0.subject.activities.change("inloop-openen") { $0.due = nil }
        }
        .undecided("misschien zijn er meer acties", missing: ["activities"]) { $0.subject.activities.complete = nil }
        .undecided(
            "niet vastgelegd of het plan er is", missing: ["madeOn"],
            wrong: { $0.subject.activities = .recordedNone }
        ) { $0.subject.madeOn = .notRecorded }
        .notApplicable("er is nog geen plan") { $0.subject.madeOn = .statedAsNone(ActivityPlanInOrder.known) }

    /// Examples of a plan that is carried.
    static let activityPlanIsCarried = RuleExamples(of: .kompas(74), from: ActivityPlanInOrder.situation)
        .met(
            "de ggz draagt het nu ook",
            wrong: { $0.subject.support.change("ggz") { $0 = Endorsement(by: "ggz", false, on: "2026-09-24") } }
        ) { $0.subject.support.change("ggz") { $0 = Endorsement(by: "ggz", true, on: "2026-11-02") } }
        .notMet("de ggz draagt het niet", at: ["activityPlan.support[ggz]"]) {
            $0.subject.support.change("ggz") { $0 = Endorsement(by: "ggz", false, on: "2026-09-24") }
        }
        .notMet("de ggz heeft geen tijdspad", at: ["organisations[ggz].timeline"]) {
            $0.subject.organisations.change("ggz") { $0.timeline = .statedAsNone(ActivityPlanInOrder.known) }
        }
        .notMet("het netwerk heeft geen tijdspad", at: ["networkTimeline"]) {
            $0.subject.networkTimeline = .statedAsNone(ActivityPlanInOrder.known)
        }
        .notMet("het plan rust niet op de strategie", at: ["planBasis.strategy"]) {
            $0.subject.basis = .stated([.known(.ambition)], ActivityPlanInOrder.known)
        }
        .notMet("een actie hoort bij geen doel", at: ["activities[plekken-delen].goal"]) {
            $0.subject.activities.change("plekken-delen") { $0.goal = "iets-anders" }
        }
        .undecided("de ggz zei nog niets", missing: ["activityPlan.support[ggz]"]) {
            $0.subject.support.change("ggz") { $0.isSupport = Timeline() }
        }
        .undecided("niet vastgelegd waar het op rust", missing: ["planBasis"]) { $0.subject.basis = .notRecorded }
        .undecided("niet vastgelegd welk doel een actie heeft", missing: ["activities[plekken-delen].goal"]) {
            $0.subject.activities.change("plekken-delen") { $0.goal = nil }
        }
        .undecided("niet vastgelegd of de ggz een tijdspad heeft", missing: ["organisations[ggz].timeline"]) {
            $0.subject.organisations.change("ggz") { $0.timeline = .notRecorded }
        }
        .undecided("niet vastgelegd of het netwerk een tijdspad heeft", missing: ["networkTimeline"]) {
            $0.subject.networkTimeline = .notRecorded
        }
        .undecided("niet vastgelegd tot wanneer de ggz plant", missing: ["organisations[ggz].timeline.until"]) {
            $0.subject.organisations.change("ggz") { $0.timeline.change { $0.until = nil } }
        }
        .undecided("niet vastgelegd tot wanneer het netwerk plant", missing: ["networkTimeline.until"]) {
            $0.subject.networkTimeline.change { $0.until = nil }
        }
        .undecided("misschien zijn er meer organisaties", missing: ["organisations"]) {
            $0.subject.organisations.complete = nil
        }
        .undecided("het doel van een actie staat er misschien niet bij", missing: ["goals"]) {
            $0.subject.goals.forget("samen-leren")
        }
        .notMet("het plan noemt geen organisaties", at: ["organisations"]) {
            $0.subject.organisations = .recordedNone
        }
        .undecided("niets vastgelegd van organisaties", missing: ["organisations"]) { $0.subject.organisations = [] }
        .undecided(
            "niet vastgelegd of het plan er is", missing: ["madeOn"],
            wrong: { $0.subject.networkTimeline = .statedAsNone(ActivityPlanInOrder.known) }
        ) { $0.subject.madeOn = .notRecorded }
        .notApplicable("er is nog geen plan") { $0.subject.madeOn = .statedAsNone(ActivityPlanInOrder.known) }

    /// Examples of rows of the form.
    static let activitiesAreWhole = RuleExamples(of: .kompas(80), from: ActivityPlanInOrder.situation)
        .met(
            "iemand neemt het op zich",
            wrong: { $0.subject.activities.change("samen-oefenen") { $0.responsible = [] } }
        ) { $0.subject.activities.change("samen-oefenen") { $0.responsible = ["zorg"] } }
        .notMet("niemand is verantwoordelijk", at: ["activities[samen-oefenen].responsible"]) {
            $0.subject.activities.change("samen-oefenen") { $0.responsible = [] }
        }
        .undecided("niet vastgelegd wie verantwoordelijk is", missing: ["activities[samen-oefenen].responsible"]) {
            $0.subject.activities.change("samen-oefenen") { $0.responsible = nil }
        }
        .undecided("niet vastgelegd waarvoor", missing: ["activities[samen-oefenen].goal"]) {
            $0.subject.activities.change("samen-oefenen") { $0.goal = nil }
        }
        .undecided("niet vastgelegd wanneer", missing: ["activities[samen-oefenen].due"]) {
            $0.subject.activities.change("samen-oefenen") { $0.due = nil }
        }
        .undecided("niet vastgelegd wat er gebeurt", missing: ["activities[samen-oefenen].words"]) {
            $0.subject.activities.change("samen-oefenen") { $0.words = nil }
        }
        .undecided(
            "niet vastgelegd of het plan er is", missing: ["madeOn"],
            wrong: { $0.subject.activities.change("samen-oefenen") { $0.responsible = [] } }
        ) { $0.subject.madeOn = .notRecorded }
        .notApplicable("er is nog geen plan") { $0.subject.madeOn = .statedAsNone(ActivityPlanInOrder.known) }

    /// Examples of training.
    static let competencesAreTrained = RuleExamples(of: .kompas(120), from: ActivityPlanInOrder.situation)
        .met("er kwam scholing bij", wrong: { $0.subject.activities.drop("samen-oefenen") }) {
            $0.subject.activities.entries.append(PlannedActivity("luisteren", trains: [.communication]))
        }
        .notMet("geen scholing in het plan", at: ["training"]) { $0.subject.activities.drop("samen-oefenen") }
        .undecided("niet vastgelegd of een actie scholing is", missing: ["activities[samen-oefenen].trains"]) {
            $0.subject.activities.change("samen-oefenen") { $0.trains = nil }
        }
        .undecided("misschien is er nog een actie", missing: ["activities"]) {
            $0.subject.activities.forget("samen-oefenen")
        }
        .undecided(
            "niet vastgelegd of het plan er is", missing: ["madeOn"],
            wrong: { $0.subject.activities.drop("samen-oefenen") }
        ) { $0.subject.madeOn = .notRecorded }
        .notApplicable("er is nog geen plan") { $0.subject.madeOn = .statedAsNone(ActivityPlanInOrder.known) }
}
