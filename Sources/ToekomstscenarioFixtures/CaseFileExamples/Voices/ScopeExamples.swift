import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of an analysis and plans that are about everyone.
    static let everyoneIsInView = RuleExamples(of: .parallel(2), from: HouseholdInOrder.situation)
        .met(
            "de analyse gaat nu ook over vader",
            wrong: { $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] } }
        ) { $0.subject.analysis.change { $0.persons = HouseholdInOrder.voices } }
        .met(
            "er staat waarom de analyse niet over vader gaat",
            wrong: { $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] } }
        ) { $0.subject.leaveOut("vader", from: .plans) }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet(
            "de analyse gaat alleen over de kinderen", at: ["dialogue.inView[moeder]", "dialogue.inView[vader]"]
        ) { $0.subject.analysis.change { $0.persons = ["dochter", "zoon"] } }
        .notMet(
            "de plannen gaan alleen over de kinderen", at: ["dialogue.inView[moeder]", "dialogue.inView[vader]"],
            wrong: { $0.subject.aimGoalsAtChildren() }
        ) { $0.subject.changeAssistancePlan { $0.persons = ["dochter", "zoon"] } }
        .notMet(
            "vader komt niet voor omdat hij niet meedoet in besluiten", at: ["dialogue.inView[vader]"],
            wrong: { $0.subject.leaveOut("vader", from: .deciding) }
        ) { $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] } }
        .undecided("over wie de analyse gaat is niet vastgelegd", missing: ["analysis.persons"]) {
            $0.subject.analysis.change { $0.persons = nil }
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided(
            "voor wie het hulpverleningsplan is, is niet vastgelegd", missing: ["assistancePlan.persons"],
            wrong: { $0.subject.aimGoalsAtChildren() }
        ) { $0.subject.changeAssistancePlan { $0.persons = nil } }
        .undecided(
            "niet vastgelegd of er iemand buiten beeld bleef", missing: ["dialogue.leftOut"],
            wrong: { $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] } }
        ) { $0.subject.dialogue.leftOut = [] }
        .undecided(
            "niet vastgelegd waarom vader buiten beeld bleef", missing: ["dialogue.leftOut[buiten-vader].reason"],
            wrong: { $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] } }
        ) { $0.subject.leaveOut("vader", from: .plans, reason: .notRecorded) }
        .undecided(
            "niet vastgelegd waar vader buiten beeld bleef", missing: ["dialogue.leftOut[buiten-vader].part"],
            wrong: { $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] } }
        ) { $0.subject.leaveOut("vader", from: nil) }
        .undecided(
            "niet vastgelegd of het kind geboren is",
            missing: ["involvement.household.concerned[kind].birth"]
        ) { $0.subject.add("kind", nil) }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable(
            "vastgelegd dat er geen analyse is en geen plan",
            wrong: {
                $0.subject.safetyPlan = .recordedNone
                $0.subject.assistancePlan = .recordedNone
                $0.subject.analysis.change { $0.persons = nil }
            }
        ) { $0.subject.analysis = .recordedNone }

    /// Examples of a file in which everyone is heard, or it says why not.
    static let everyoneIsHeard = RuleExamples(of: .parallel(3), from: HouseholdInOrder.situation)
        .met("zoon vertelt alsnog zelf", wrong: { $0.subject.statements.drop("woord-zoon") }) {
            $0.subject.statements.entries.append(
                Statement("woord-zoon-2", by: "zoon", kind: .feeling, on: .day("2026-11-10"), inPresenceOf: []))
        }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met("er staat waarom vader nog niet is gehoord", wrong: { $0.subject.statements.drop("woord-vader") }) {
            $0.subject.leaveOut("vader", from: .listening)
        }
        .met(
            "vermoeden van intieme terreur, en moeder vertelt alsnog alleen",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.statements.change("woord-moeder") { $0.inPresenceOf = ["vader"] }
            }
        ) {
            $0.subject.statements.entries.append(
                Statement("woord-moeder-2", by: "moeder", kind: .fact, on: .day("2026-11-15"), inPresenceOf: []))
        }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet("niemand vroeg het aan zoon", at: ["statements.of[zoon]"]) {
            $0.subject.statements.drop("woord-zoon")
        }
        .notMet("vader, die elders woont, is niet gehoord", at: ["statements.of[vader]"]) {
            $0.subject.statements.drop("woord-vader")
        }
        .notMet(
            "er is geen reden waarom vader niet is gehoord", at: ["statements.of[vader]"],
            wrong: {
                $0.subject.statements.drop("woord-vader")
                $0.subject.leaveOut("vader", from: .listening)
            }
        ) { $0.subject.dialogue.leftOut.change("buiten-vader") { $0.reason = .recordedNone } }
        .undecided("een uitspraak van zoon is niet vastgelegd", missing: ["statements.of[zoon]"]) {
            $0.subject.statements.forget("woord-zoon")
        }
        .undecided("de uitspraak van zoon is van na deze dag", missing: ["statements.of[zoon]"]) {
            $0.subject.statements.complete = nil
            $0.subject.statements.change("woord-zoon") { $0.on = .day("2026-12-01") }
        }
        .undecided(
            "niet vastgelegd of zoon anders is gehoord", missing: ["heardOtherwise[zoon]"],
            wrong: { $0.subject.statements.drop("woord-zoon") }
        ) { $0.subject.heardOtherwise = [] }
        .undecided(
            "niet vastgelegd of er een reden is", missing: ["dialogue.leftOut"],
            wrong: { $0.subject.statements.drop("woord-zoon") }
        ) { $0.subject.dialogue.leftOut = [] }
        .undecided(
            "vermoeden van intieme terreur, en moeder vertelde waar vader bij was", missing: ["statements.of[moeder]"],
            wrong: { $0.subject.statements.change("woord-moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is, en moeder vertelde waar vader bij was",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.statements.change("woord-moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.forgetSuspicion() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er niemand betrokken is") { $0.subject.household.concerned = .recordedNone }
}

extension CaseFile {
    /// Lets the safety goals be about the children only.
    fileprivate mutating func aimGoalsAtChildren() {
        changeSafetyPlan { plan in
            for index in plan.goals.entries.indices { plan.goals.entries[index].concerns = ["dochter", "zoon"] }
        }
    }
}
