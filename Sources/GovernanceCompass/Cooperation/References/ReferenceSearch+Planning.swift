internal import Domain
internal import Indicators

extension ReferenceSearch {
    /// Looks through the situation, the ambition, both plans and the set of indicators.
    mutating func lookThroughPlanning(_ whole: RegionalCooperation) {
        lookThroughSituationAndAmbition(whole)
        if let plan = whole.plan.value { lookThrough(plan, of: whole) }
        if let plan = whole.activities.value { lookThrough(plan, of: whole) }
        for entry in whole.portfolio.value?.entries ?? [] {
            look(for: entry.strategyElement, at: "portfolio.entries[\(entry.id)].strategyElement")
        }
        if let plan = whole.measurement.value { lookThrough(plan, of: whole) }
    }

    private mutating func lookThroughSituationAndAmbition(_ whole: RegionalCooperation) {
        var bottlenecks: Set<Identifier<JourneyBottleneck>> = []
        if let situation = whole.situation.value {
            for journey in situation.journeys {
                for bottleneck in journey.bottlenecks { bottlenecks.insert(bottleneck.id) }
                for person in journey.participants {
                    look(
                        for: person.participant,
                        at: "situation.journeys[\(journey.id)].participants[\(person.id)].participant")
                }
            }
            for endorsement in situation.endorsements {
                look(for: endorsement.party, at: "situation.endorsements[\(endorsement.id)].party")
            }
        }
        for theme in whole.ambition.value?.interviews.value?.themes ?? [] {
            look(
                for: theme.helpsWith, among: bottlenecks, .bottleneck, in: "situation.journeys.bottlenecks",
                at: "ambition.interviews.themes[\(theme.id)].helpsWith")
        }
    }

    private mutating func lookThrough(_ plan: PlanOfApproach, of whole: RegionalCooperation) {
        for party in plan.parties { look(for: party.id, at: "plan.planParties[\(party.id)]") }
        for entry in plan.agreement { look(for: entry.id, at: "plan.planAgreement[\(entry.id)]") }
        let steps = Set((whole.trajectory.value?.steps ?? []).map { $0.step })
        for entry in plan.stepsDone where !steps.contains(entry.step) {
            add(
                .step, entry.step.rawValue, belongingAt: "trajectory.steps[\(entry.step)]",
                at: "plan.stepsDone[\(entry.step)]")
        }
        if plan.ambition.value != nil, whole.ambition.value == nil {
            add(.ambition, belongingAt: "ambition", at: "plan.planAmbition")
        }
    }

    private mutating func lookThrough(_ plan: ActivityPlan, of whole: RegionalCooperation) {
        if plan.basis.value?.contains(.known(.ambition)) ?? false, whole.ambition.value == nil {
            add(.ambition, belongingAt: "ambition", at: "activities.planBasis")
        }
        for goal in plan.goals { look(for: goal.strategyElement, at: "activities.goals[\(goal.id)].strategyElement") }
        let goals = Set(plan.goals.map { $0.id })
        let activities = Set(plan.activities.map { $0.id })
        for activity in plan.activities {
            let place: Address = "activities.activities[\(activity.id)]"
            look(for: activity.goal, among: goals, .goal, in: "activities.goals", at: "\(place).goal")
            look(for: activity.organisation, at: "\(place).organisation")
            look(for: activity.responsible, at: "\(place).responsible")
        }
        for organisation in plan.organisations {
            look(for: organisation.id, at: "activities.organisations[\(organisation.id)]")
        }
        for entry in plan.support { look(for: entry.id, at: "activities.activityPlan.support[\(entry.id)]") }
        for barrier in plan.barriers {
            look(
                for: barrier.activity.value, among: activities, .activity, in: "activities.activities",
                at: "activities.barriers[\(barrier.id)].activity")
        }
        look(for: plan.quickStart.value?.organisations, at: "activities.quickStart.organisations")
    }

    private mutating func lookThrough(_ plan: MeasurementPlan, of whole: RegionalCooperation) {
        if let portfolio = plan.portfolio, portfolio != whole.portfolio.value?.id {
            add(.portfolio, portfolio.text, belongingAt: "portfolio", at: "measurement.portfolio")
        }
        let codes = Set((whole.ambition.value?.elements.value ?? []).map { $0.code })
        for element in plan.ambition where !codes.contains(element.id.text) {
            add(
                .ambitionElement, element.id.text, belongingAt: "ambition.elements",
                at: "measurement.ambition[\(element.id)]")
        }
        let indicators = Set((whole.portfolio.value?.entries ?? []).map { $0.id })
        let measured = Set(plan.ambition.map { $0.id })
        for entry in plan.entries {
            let place: Address = "measurement.entries[\(entry.id)]"
            look(for: entry.id, among: indicators, .indicator, in: "portfolio.entries", at: place)
            look(
                for: entry.ambition, among: measured, .measuredAmbition, in: "measurement.ambition",
                at: "\(place).ambition")
            look(for: entry.owners, at: "\(place).owners")
        }
    }
}
