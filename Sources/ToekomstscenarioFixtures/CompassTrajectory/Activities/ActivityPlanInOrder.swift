public import Domain
public import GovernanceCompass

/// A synthetic activity plan that is recorded and in order: the base of the examples of activity plans.
///
/// Everything in it is made up.
public enum ActivityPlanInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the plan on the day.
    public static var situation: RuleExample<ActivityPlan>.Situation {
        RuleExample.Situation(plan, in: ReviewContext(on: day))
    }

    /// The plan.
    public static var plan: ActivityPlan {
        var plan = ActivityPlan("najaar")
        plan.madeOn = .stated(.day(madeOn), known)
        plan.basis = .stated([.known(.ambition), .known(.strategy)], known)
        plan.goals = Listed(
            [
                ActivityGoal(
                    "eerder-hulp", serves: .timelyFittingSupport, strategyElement: "luisteren", outcomes: [.safer],
                    knownOn: madeOn),
                ActivityGoal(
                    "samen-leren", serves: .learningCollaboration, strategyElement: "samen-leren",
                    outcomes: [.safer, .healthier], knownOn: madeOn),
            ], complete: known)
        plan.activities = Listed(activities, complete: known)
        plan.networkTimeline = .stated(PlanTimeline(from: "2026-10-01", until: "2027-12-31"), known)
        plan.organisations = Listed(
            organisations.map {
                OrganisationInPlan(
                    $0, timeline: .stated(PlanTimeline(from: "2026-10-01", until: "2027-06-30"), known), knownOn: madeOn
                )
            }, complete: known)
        plan.support = Listed(
            organisations.map { Endorsement(by: $0, true, on: madeOn, remark: "Wij doen ons deel.") }, complete: known)
        plan.subPlans = Listed(
            [
                SubPlan(
                    "inloop", from: [.projectGroup, .outerRing], isByThoseWhoCarryItOut: true,
                    groups: [.professionals, .expertsByExperience], knownOn: madeOn)
            ], complete: known)
        plan.monitoredBy = .stated([.known(.innerRing)], known)
        plan.progressMeetings = Listed(
            [ProgressMeeting("kwartaal", on: .day("2027-01-14"), knownOn: madeOn)], complete: known)
        plan.barriers = Listed(
            [
                BarrierEscalation(
                    "wachtlijst", words: "Er is geen plek voor ouders die tegelijk hulp nodig hebben.",
                    isSubstantiated: true, isSolvableHere: true, activity: .stated("plekken-delen", known),
                    onAgendaOn: .stated(.day("2026-10-05"), known), escalatedOn: .statedAsNone(known),
                    answeredOn: .statedAsNone(known), fedBackOn: .statedAsNone(known), knownOn: "2026-09-30"),
                BarrierEscalation(
                    "bekostiging", isSubstantiated: true, isSolvableHere: false, activity: .statedAsNone(known),
                    onAgendaOn: .stated(.day("2026-10-05"), known), escalatedOn: .stated(.day("2026-10-20"), known),
                    escalatedTo: .national, answeredOn: .statedAsNone(known), fedBackOn: .statedAsNone(known),
                    knownOn: "2026-09-30"),
            ], complete: known)
        plan.startTerm = .stated(HelpStartTerm(try? TermLength(2, .weeks), isMonitored: true), known)
        plan.quickStart = .stated(
            QuickStartAgreement(
                for: [.new, .stuck, .urgent], within: try? TermLength(3, .workingDays), organisations: ["lokaal", "gi"]),
            known
        )
        return plan
    }

    static let madeOn: CalendarDate = "2026-09-24"
    static let known = Provenance(knownOn: "2026-10-22")
    private static let organisations: [Identifier<NetworkParty>] = ["gemeente-noord", "lokaal", "ggz"]

    private static let activities: [PlannedActivity] = [
        PlannedActivity(
            "inloop-openen", words: "Elke week een inloop in het buurthuis.", for: "eerder-hulp", .network,
            responsible: ["lokaal-team"], due: .day("2027-02-01"), trains: [], knownOn: madeOn),
        PlannedActivity(
            "plekken-delen", words: "Lege plekken van week tot week delen.", for: "eerder-hulp", .ownOrganisation,
            of: "ggz", responsible: ["zorg"], due: .day("2027-03-01"), trains: [], knownOn: madeOn),
        PlannedActivity(
            "samen-oefenen", words: "Samen oefenen in beslissen met huishoudens.", for: "samen-leren", .network,
            responsible: ["lokaal-team", "ervaring-1"], due: .day("2027-04-15"),
            trains: [.decidingTogether, .integralWork], knownOn: madeOn),
    ]
}
