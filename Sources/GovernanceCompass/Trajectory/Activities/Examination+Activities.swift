internal import Domain

// How rules read the activity plan.

extension Examination {
    /// Whether the plan was made by the reference day.
    mutating func isMade(_ plan: ActivityPlan) -> Truth { hasCome(plan.madeOn, at: "madeOn") }

    /// States that there are activities, and that all of them were recorded.
    mutating func requireActivities(of plan: ActivityPlan) {
        guard let activities = need(plan.activities, at: "activities") else { return }
        require(!activities.isEmpty, at: "activities", seen: .none)
        require(!hasUnlisted(activities, at: "activities"), at: "activities")
    }

    /// States that an activity says what is done, and that it has a timeline.
    mutating func requireWordsAndTimeline(of activity: PlannedActivity) {
        let place: Address = "activities[\(activity.id)]"
        require(holds(activity.isDescribed, at: "\(place).words"), at: "\(place).words", seen: .none)
        require(fact(activity.due, at: "\(place).due").exists, at: "\(place).due", seen: .none)
    }

    /// States that there is a timeline, and until when it runs: one without an end tells nobody when things are done.
    mutating func requireTimeline(
        _ timeline: Recorded<PlanTimeline>, at place: Address, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let timeline = need(timeline, at: place, mend: mend()) else { return }
        require(fact(timeline.until, at: "\(place).until").exists, at: "\(place).until")
    }

    /// Whether an activity of the plan takes up a barrier; one that is named and not in the plan is none of its
    /// activities.
    mutating func isInPlan(
        _ barrier: BarrierEscalation, among activities: Set<Identifier<PlannedActivity>>, of plan: ActivityPlan
    ) -> Truth {
        let named = fact(barrier.activity, at: "barriers[\(barrier.id)].activity")
        return named.satisfies { activities.contains($0) }
            || (named.exists && hasUnlisted(plan.activities, at: "activities"))
    }
}
