public import Domain
public import SafetyAssessment

// What the examples change. The two plans and the ratings are changed often enough by others to be public.

extension CaseFile {
    /// Changes the safety plan.
    public mutating func changeSafetyPlan(_ change: (inout SafetyPlan) -> Void) { safetyPlan.change(change) }

    /// Changes the assistance plan.
    public mutating func changeAssistancePlan(_ change: (inout AssistancePlan) -> Void) {
        assistancePlan.change(change)
    }

    /// Adds a rating to a goal of either plan, given apart from others.
    public mutating func rate(
        _ goal: Identifier<Goal>, by informant: Identifier<Participant>, _ grade: Grade?,
        on day: CalendarDate = "2026-11-18", inPresenceOf others: [Identifier<Participant>]? = []
    ) {
        add(Rating(by: informant, grade, on: day, inPresenceOf: others), to: goal)
    }

    /// Takes an informant's ratings of a goal away, and the statement that the list is complete.
    public mutating func forgetRatings(of goal: Identifier<Goal>, by informant: Identifier<Participant>) {
        changeRatings(of: goal) { ratings in Ratings(ratings.all.filter { $0.by != informant }) }
    }

    /// Adds a rating to a goal of either plan.
    mutating func add(_ rating: Rating, to goal: Identifier<Goal>) {
        changeRatings(of: goal) { Ratings($0.all + [rating], complete: $0.complete) }
    }

    /// Takes the ratings of a goal away that pass a test; it is known that they are not there.
    mutating func dropRatings(of goal: Identifier<Goal>, where isDropped: (Rating) -> Bool) {
        changeRatings(of: goal) { ratings in
            Ratings(ratings.all.filter { !isDropped($0) }, complete: ratings.complete)
        }
    }

    /// Takes back that the ratings of all goals are complete: somebody else may have rated.
    mutating func leaveRatingsOpen() {
        for goal in safetyPlan.value?.goals.entries ?? [] { changeRatings(of: goal.id) { Ratings($0.all) } }
        for goal in assistancePlan.value?.goals.entries ?? [] { changeRatings(of: goal.id) { Ratings($0.all) } }
    }

    private mutating func changeRatings(of goal: Identifier<Goal>, _ change: (Ratings) -> Ratings) {
        safetyPlan.change { $0.goals.change(goal) { $0.ratings = change($0.ratings) } }
        assistancePlan.change { $0.goals.change(goal) { $0.ratings = change($0.ratings) } }
    }
}

extension CaseFile {
    /// Adds a person concerned who lives in the household.
    mutating func add(_ person: Identifier<Participant>, _ birth: Person.Birth?) {
        household.concerned.entries.append(Person(person, birth: birth, residence: .inHousehold))
    }

    /// Adds a baby of some months.
    mutating func addBaby() { add("baby", .born(.day("2026-05-25"))) }

    /// Records how the baby, who cannot rate or speak, was heard.
    mutating func hearBabyOtherwise() {
        heardOtherwise.entries.append(
            HeardOtherwise("baby", words: "Gezien bij moeder op schoot.", by: "lokaal", on: "2026-06-05"))
    }

    /// Takes back that those concerned are all listed: there may be somebody whom nobody wrote down.
    mutating func leaveConcernedOpen() { household.concerned.complete = nil }

    /// Records who is concerned as not recorded.
    mutating func forgetConcerned() { household.concerned = [] }

    /// Somebody suspects coercive control.
    mutating func suspectCoerciveControl() {
        involvement.unsafety.coerciveControlSuspected = .since("2026-11-12", true)
    }

    /// Somebody judged that there is acute danger.
    mutating func judgeAcuteDanger() { involvement.unsafety.acute = .since("2026-11-19", true) }

    /// Lets phase 2 have begun on a day, and makes it the phase of today.
    mutating func workInPhase2(since begin: DateRange) {
        phase = Timeline([
            .stated(.known(.immediateSafety), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
            .stated(.known(.riskDrivenCare), Provenance(heldOn: begin, knownOn: "2026-07-01")),
        ])
    }

    /// A phase whose code a later version may know.
    mutating func workInUnknownPhase() {
        phase = Timeline([
            .stated(.unknown(code: "preventie"), Provenance(heldOn: .day("2026-10-05"), knownOn: "2026-10-05"))
        ])
    }
}

extension Timeline {
    /// A statement that has held since a day, and became known on a later one.
    static func since(_ day: CalendarDate, _ value: Value, knownOn known: CalendarDate) -> Timeline {
        Timeline([.stated(value, Provenance(heldOn: .day(day), knownOn: known, by: "lokaal"))])
    }
}

extension DateRange {
    /// A day of which only the first and the last day are known that it can have been.
    static func between(_ earliest: CalendarDate, _ latest: CalendarDate) -> DateRange {
        (try? DateRange(earliest: earliest, latest: latest)) ?? .day(earliest)
    }
}

extension ReviewContext {
    /// A context in which somebody departed from a rule.
    mutating func depart(
        from rule: RuleID, because reason: String, on day: CalendarDate = "2026-11-16", until end: CalendarDate? = nil
    ) {
        if let deviation = try? Deviation(from: rule, because: reason, by: "lokaal", on: day, until: end) {
            deviations.append(deviation)
        }
    }

    /// Chooses a number for a value that the sources leave open.
    mutating func choose(_ key: PolicyKey<Int>, _ number: Int) {
        try? policy.choose(key, number, because: "synthetisch voorbeeld")
    }
}
