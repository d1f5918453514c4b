internal import Domain

extension DueCollector {
    /// Adds what the trajectory says is repeated, joined with what a part of its own says of the same.
    mutating func addRepeats(of whole: RegionalCooperation) {
        var left: [RepeatedActivity: Moment] = [
            .networkMap: whole.map.value.map { mapMoment($0) },
            .governanceFit: whole.governance.value.flatMap { formMoment($0) },
            .monitoringMeeting: whole.activities.value.flatMap { progressMoment($0) },
        ].compactMapValues { $0 }
        for item in whole.trajectory.value?.dueList(on: day, policy: policy) ?? [] {
            let moment = Moment(
                address: "trajectory.repeats.\(item.activity)", since: item.lastOn, until: item.dueOn,
                plannedOn: item.plannedOn, ground: ground(of: item.activity.months))
            left[item.activity] = joined(moment, left[item.activity])
        }
        for activity in RepeatedActivity.allCases {
            if let moment = left[activity] { add(.again(activity), moment, asked: activity.rule) }
        }
    }

    private func mapMoment(_ map: NetworkMap) -> Moment {
        var moment = Moment(address: "map.drawnOn", ground: ground(of: .networkMapMonths))
        guard let drawn = map.drawnOn.value else { return moment }
        guard hasCome(drawn) else {
            moment.plannedOn = nextPlanned([drawn])
            return moment
        }
        moment.since = drawn.earliest ?? drawn.latest
        if let months = policy[.networkMapMonths], let again = map.dueAgain(after: months) {
            moment.until = (again.earliest ?? again.latest)?.adding(days: -1)
        }
        return moment
    }

    /// Only a form that was chosen is looked at again.
    private func formMoment(_ governance: NetworkGovernance) -> Moment? {
        guard case .stated = governance.form.on(day) else { return nil }
        let dates = governance.formReviews.map { $0.on }
        var moment = Moment(
            address: "governance.formReviews", since: dates.compactMap { $0?.exact }.filter { $0 <= day }.max(),
            plannedOn: nextPlanned(dates), ground: ground(of: .governanceReviewMonths))
        if let months = policy[.governanceReviewMonths] {
            moment.until = governance.formReviewDue(on: day, after: months)?.adding(days: -1)
        }
        return moment
    }

    /// Only a plan that was made is followed.
    private func progressMoment(_ plan: ActivityPlan) -> Moment? {
        guard hasCome(plan.madeOn.value) else { return nil }
        return moment(
            at: "activities.progressMeetings", held: plan.progressMeetings.map { $0.on }, every: .repeatMonths)
    }
}

extension RepeatedActivity {
    /// The rule that asks to repeat it.
    fileprivate var rule: RuleDescription {
        switch self {
        case .networkMap: Rule<NetworkMap>.mapIsRepeated.description
        case .governanceFit: Rule<NetworkGovernance>.formIsReviewed.description
        case .planRevision: Rule<PlanOfApproach>.planGrowsWithSteps.description
        case .clientJourney: Rule<SituationAnalysis>.journeyIsRepeated.description
        case .feedbackRound, .reflection: Rule<NetworkTrajectory>.everybodyLooksBack.description
        case .monitoringMeeting: Rule<ActivityPlan>.progressIsFollowed.description
        }
    }
}
