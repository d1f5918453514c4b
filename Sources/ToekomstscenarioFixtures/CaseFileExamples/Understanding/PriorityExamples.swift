import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of agreement on what is most urgent.
    static let mostUrgentIsAgreed = RuleExamples(of: .proeftuin(27), from: HouseholdInOrder.situation)
        .met("vader is het nu wel eens", wrong: { $0.subject.findUrgent(false, by: "vader") }) {
            $0.subject.findUrgent(true, by: "vader", on: "2026-11-15")
        }
        .met(
            "vermoeden van intieme terreur, en moeder is apart gevraagd",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.findUrgent(true, by: "moeder", inPresenceOf: ["vader"])
            }
        ) { $0.subject.findUrgent(true, by: "moeder", on: "2026-11-15") }
        .met("hoe het met de baby is, is anders gehoord", wrong: { $0.subject.addBaby() }) {
            $0.subject.hearBabyOtherwise()
        }
        .notMet("vader vindt iets anders dringender", at: ["urgencyAgreements[vader]"]) {
            $0.subject.findUrgent(false, by: "vader")
        }
        .notMet("zoon is er niet naar gevraagd", at: ["urgencyAgreements[zoon]"]) {
            $0.subject.urgencyAgreements.drop { $0.by == "zoon" }
        }
        .undecided("niet vastgelegd of zoon het eens is", missing: ["urgencyAgreements[zoon]"]) {
            $0.subject.urgencyAgreements.forget { $0.by == "zoon" }
        }
        .undecided("wat vader zei is niet vastgelegd", missing: ["urgencyAgreements[vader]"]) {
            $0.subject.findUrgent(nil, by: "vader")
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei het waar vader bij was",
            missing: ["urgencyAgreements[moeder]"],
            wrong: { $0.subject.findUrgent(true, by: "moeder", inPresenceOf: ["vader"]) }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "niet vastgelegd of er doelen zijn", missing: ["assistancePlan", "safetyPlan"],
            wrong: { $0.subject.findUrgent(false, by: "vader") }
        ) {
            $0.subject.safetyPlan = .notRecorded
            $0.subject.assistancePlan = .notRecorded
        }
        .notApplicable("vastgelegd dat er geen plannen zijn") {
            $0.subject.safetyPlan = .recordedNone
            $0.subject.assistancePlan = .recordedNone
        }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of what comes now and what can wait.
    static let problemsArePrioritised = RuleExamples(of: .proeftuin(28), from: HouseholdInOrder.situation)
        .met("de schulden kunnen wachten", wrong: { $0.subject.prioritise("schulden", .now) }) {
            $0.subject.prioritise("schulden", .later)
        }
        .notMet("alles kan wachten", at: ["problems.now"]) { $0.subject.prioritise("drank", .later) }
        .undecided("niet vastgelegd of dit alle problemen zijn", missing: ["problems"]) {
            $0.subject.problems.complete = nil
        }
        .notMet("alles gebeurt tegelijk", at: ["problems.later"]) { $0.subject.prioritise("schulden", .now) }
        .notMet("niemand pakt het drinken op", at: ["problems[drank].doneBy"]) {
            $0.subject.problems.change("drank") { $0.doneBy = [] }
        }
        .notMet(
            "niemand pakt het drinken op, en van de schulden is niet gekozen", at: ["problems[drank].doneBy"],
            missing: ["problems[schulden].priority"],
            wrong: { $0.subject.problems.change("schulden") { $0.priority = nil } }
        ) { $0.subject.problems.change("drank") { $0.doneBy = [] } }
        .undecided("wie het drinken oppakt is niet vastgelegd", missing: ["problems[drank].doneBy"]) {
            $0.subject.problems.change("drank") { $0.doneBy = nil }
        }
        .undecided("van het drinken is niet vastgelegd of het kan wachten", missing: ["problems[drank].priority"]) {
            $0.subject.problems.change("drank") { $0.priority = nil }
        }
        .undecided(
            "niet vastgelegd of er meer problemen zijn", missing: ["problems"],
            wrong: { $0.subject.prioritise("schulden", .now) }
        ) { $0.subject.problems.complete = nil }
        .undecided("de problemen zijn niet vastgelegd", missing: ["problems"]) { $0.subject.problems = [] }
        .undecided(
            "een probleem werd pas na deze dag bekend", missing: ["problems"]
        ) {
            $0.subject.problems.complete = nil
            $0.subject.problems.change("schulden") { $0.knownOn = "2026-12-01" }
        }
        .notApplicable("er is maar één probleem") { $0.subject.problems.drop("schulden") }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
}

extension CaseFile {
    /// Records whether somebody agrees with what is most urgent.
    fileprivate mutating func findUrgent(
        _ agrees: Bool?, by person: Identifier<Participant>, on day: CalendarDate = "2026-11-10",
        inPresenceOf others: [Identifier<Participant>] = []
    ) {
        urgencyAgreements.entries.append(Agreement(by: person, agrees: agrees, on: day, inPresenceOf: others))
    }

    /// Chooses when a problem is taken up.
    fileprivate mutating func prioritise(
        _ problem: Identifier<PrioritisedProblem>, _ priority: PrioritisedProblem.Priority
    ) {
        problems.change(problem) { $0.priority = .known(priority) }
    }
}
