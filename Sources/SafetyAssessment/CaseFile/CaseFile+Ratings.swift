public import Domain

extension CaseFile {
    /// How people rate the goals of both plans on a day, each goal and each informant apart, as an audience may see it.
    ///
    /// Expected raters are those concerned who are born, never the marks that happen to be there. To a person it is told
    /// of nobody else that a mark is not there; to a conference of nobody.
    public func ratings(on day: CalendarDate, for audience: Audience = .professional) -> [RatingOverview] {
        let known = view(for: audience, on: day)
        return known.overviews(.safetyGoal, known.safetyPlan.goals, on: day, for: audience)
            + known.overviews(.assistanceGoal, known.assistancePlan.goals, on: day, for: audience)
    }

    private func overviews(
        _ kind: RatingKind, _ goals: [Goal], on day: CalendarDate, for audience: Audience
    ) -> [RatingOverview] {
        var concerned: [Identifier<Participant>] = []
        for person in household.concerned { concerned.append(person.id) }
        return goals.sorted { $0.id < $1.id }.map { goal in
            RatingOverview(
                kind, of: goal, expected: expectedRaters(of: goal, on: day, for: audience), concerned: concerned,
                on: day, for: audience)
        }
    }

    private func expectedRaters(
        of goal: Goal, on day: CalendarDate, for audience: Audience
    ) -> [RatingOverview.NotHeard] {
        var expected: [RatingOverview.NotHeard] = []
        for person in household.concerned where person.isToBeHeard(on: day) && audience.mayBeTold(of: person.id) {
            expected.append(whyNotHeard(person, goal, on: day))
        }
        return expected
    }

    private func whyNotHeard(_ person: Person, _ goal: Goal, on day: CalendarDate) -> RatingOverview.NotHeard {
        var heard: HeardOtherwise?
        for record in heardOtherwise where record.person == person.id {
            if heard == nil || record.on ?? .min > heard?.on ?? .min { heard = record }
        }
        if let heard { return RatingOverview.NotHeard(person: person.id, why: .heardOtherwise, on: heard.on) }
        if person.birth != nil, person.isUnborn(on: day) == nil {
            return RatingOverview.NotHeard(person: person.id, why: .perhapsUnborn, on: nil)
        }
        guard let complete = goal.ratings.complete else {
            return RatingOverview.NotHeard(person: person.id, why: .notRecorded, on: nil)
        }
        return RatingOverview.NotHeard(person: person.id, why: .notAsked, on: complete.knownOn)
    }
}
