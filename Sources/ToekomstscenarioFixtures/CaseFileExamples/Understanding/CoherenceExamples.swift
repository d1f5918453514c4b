import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a look at what lies under the unsafety.
    static let underlyingProblemsAreLookedAt = RuleExamples(of: .kompas(111), from: HouseholdInOrder.situation)
        .met(
            "er is alsnog gekeken naar wat eronder ligt",
            wrong: { $0.subject.analysis.change { $0.coversUnderlyingProblems = false } }
        ) { $0.subject.analysis.change { $0.coversUnderlyingProblems = true } }
        .notMet("er is alleen naar de veiligheid nu gekeken", at: ["analysis.coversUnderlyingProblems"]) {
            $0.subject.analysis.change { $0.coversUnderlyingProblems = false }
        }
        .notMet("er is geen analyse", at: ["analysis"]) { $0.subject.analysis = .recordedNone }
        .undecided("niet vastgelegd of ernaar is gekeken", missing: ["analysis.coversUnderlyingProblems"]) {
            $0.subject.analysis.change { $0.coversUnderlyingProblems = nil }
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided(
            "niet vastgelegd in welke fase er wordt gewerkt", missing: ["phase"],
            wrong: { $0.subject.analysis.change { $0.coversUnderlyingProblems = false } }
        ) { $0.subject.phase = Timeline() }
        .notApplicable("het werk is nog aan de directe veiligheid") { $0.subject.workInPhase1() }

    /// Examples of several organisations with one plan.
    static let partiesShareOnePlan = RuleExamples(of: .kompas(119), from: HouseholdInOrder.situation)
        .met("de ggz krijgt alsnog een afspraak", wrong: { $0.subject.changeTasks { $0.drop("behandeling") } }) {
            $0.subject.changeTasks {
                $0.entries.append(
                    PlanTask(
                        "intake", party: .stated("ggz"), by: "behandelaar", due: .day("2026-12-05"),
                        responsible: "behandelaar"))
            }
        }
        .met("de ggz is vertrokken", wrong: { $0.subject.changeTasks { $0.drop("behandeling") } }) {
            $0.subject.involvement.direction.parties.change("ggz") { $0.until = "2026-11-01" }
            $0.subject.involvement.direction.parties.entries.append(
                InvolvedParty("wijkteam-twee", .localTeam, position: .localField, since: "2026-11-01"))
            $0.subject.changeTasks {
                $0.entries.append(
                    PlanTask(
                        "tweede", party: .stated("wijkteam-twee"), by: "lokaal", due: .day("2026-12-05"),
                        responsible: "lokaal"))
            }
        }
        .notMet("de ggz werkt zonder afspraak in het plan", at: ["assistancePlan.tasks.of[ggz]"]) {
            $0.subject.changeTasks { $0.drop("behandeling") }
        }
        .notMet("er is geen gezamenlijk plan", at: ["assistancePlan"]) { $0.subject.assistancePlan = .recordedNone }
        .notMet(
            "de ggz heeft geen afspraak, en wie voor de andere staat is niet vastgelegd",
            at: ["assistancePlan.tasks.of[ggz]"], missing: ["assistancePlan.tasks[opvoedgesprekken].responsible"],
            wrong: { $0.subject.changeTasks { $0.change("opvoedgesprekken") { $0.responsible = nil } } }
        ) { $0.subject.changeTasks { $0.drop("behandeling") } }
        .undecided("wie de behandeling geeft is niet vastgelegd", missing: ["assistancePlan.tasks[behandeling].by"]) {
            $0.subject.changeTasks { $0.change("behandeling") { $0.by = nil } }
        }
        .undecided(
            "wanneer de behandeling klaar is, is niet vastgelegd", missing: ["assistancePlan.tasks[behandeling].due"]
        ) { $0.subject.changeTasks { $0.change("behandeling") { $0.due = nil } } }
        .undecided(
            "wie voor de behandeling staat is niet vastgelegd",
            missing: ["assistancePlan.tasks[behandeling].responsible"]
        ) { $0.subject.changeTasks { $0.change("behandeling") { $0.responsible = nil } } }
        .undecided(
            "welke partij de behandeling geeft is niet vastgelegd",
            missing: ["assistancePlan.tasks[behandeling].party"]
        ) { $0.subject.changeTasks { $0.change("behandeling") { $0.party = .notRecorded } } }
        .undecided(
            "niet vastgelegd of de ggz een afspraak heeft",
            missing: ["assistancePlan.tasks", "assistancePlan.tasks.of[ggz]"]
        ) { $0.subject.changeTasks { $0.forget("behandeling") } }
        .undecided("niet vastgelegd of dit alle afspraken zijn", missing: ["assistancePlan.tasks"]) {
            $0.subject.changeTasks { $0.complete = nil }
        }
        .undecided("niet vastgelegd of dit alle partijen zijn", missing: ["involvement.direction.parties"]) {
            $0.subject.involvement.direction.parties.complete = nil
        }
        .undecided("niet vastgelegd of er een plan is", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided(
            "sinds wanneer de ggz meewerkt is niet vastgelegd", missing: ["involvement.direction.parties[ggz].since"],
            wrong: { $0.subject.changeTasks { $0.drop("behandeling") } }
        ) { $0.subject.involvement.direction.parties.change("ggz") { $0.since = nil } }
        .undecided(
            "niet vastgelegd of er meer organisaties meewerken", missing: ["involvement.direction.parties"],
            wrong: {
                $0.subject.involvement.direction.parties.drop("ggz")
                $0.subject.changeTasks { $0.drop("opvoedgesprekken") }
            }
        ) { $0.subject.involvement.direction.parties.complete = nil }
        .notApplicable("er werkt nog maar één organisatie mee") {
            $0.subject.involvement.direction.parties.drop("ggz")
        }
}

extension CaseFile {
    /// Changes who does what in the assistance plan.
    fileprivate mutating func changeTasks(_ change: (inout Listed<PlanTask>) -> Void) {
        changeAssistancePlan { change(&$0.tasks) }
    }
}
