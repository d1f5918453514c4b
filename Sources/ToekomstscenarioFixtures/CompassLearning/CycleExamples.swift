import Domain
import GovernanceCompass

extension RuleExamples where Subject == LearningNetwork {
    /// Examples of the cycle that guards progress.
    static let cycleGuardsProgress = RuleExamples(of: .kompas(90), from: LearningNetworkInOrder.situation)
        .met("een nieuwe ronde is gepland", wrong: { $0.subject.cycles.drop("ronde-twee") }) {
            var cycle = LearningCycle("ronde-drie", knownOn: "2026-11-01")
            cycle.closedOn = .statedAsNone(Provenance(knownOn: "2026-11-01"))
            $0.subject.cycles.entries.append(cycle)
        }
        .notMet("er loopt geen ronde meer", at: ["cycles.open"]) { $0.subject.cycles.drop("ronde-twee") }
        .notMet("er zijn geen leercycli", at: ["cycles.open"]) { $0.subject.cycles = .recordedNone }
        .undecided("niet vastgelegd of de laatste ronde is afgesloten", missing: ["cycles[ronde-twee].closedOn"]) {
            $0.subject.cycles.change("ronde-twee") { $0.closedOn = .notRecorded }
        }
        .undecided(
            "geen open ronde, en niemand zei dat er niet meer zijn", missing: ["cycles.complete"],
            wrong: { $0.subject.cycles.drop("ronde-twee") }
        ) { $0.subject.cycles.complete = nil }
        .undecided("niet vastgelegd of de strategie is bijgesteld", missing: ["adjustments"]) {
            $0.subject.adjustments = []
        }
        .undecided("niet vastgelegd of dit alle bijstellingen zijn", missing: ["adjustments.complete"]) {
            $0.subject.adjustments.complete = nil
        }
        .notApplicable("het netwerk is nog niet begonnen") { $0.subject.runsSince = .recordedNone }

    /// Examples of what inspires.
    static let cycleBeginsWithInspiration = RuleExamples(of: .kompas(95), from: LearningNetworkInOrder.situation)
        .met("de vraag is alsnog beantwoord", wrong: { $0.subject.dropAnswer(to: .inspiration, of: "ronde-twee") }) {
            $0.subject.cycles.change("ronde-twee") { $0.answers.entries.append(CycleAnswer(to: .inspiration)) }
        }
        .notMet("de vraag naar inspiratie bleef leeg", at: ["cycles[ronde-twee].answers.inspiration"]) {
            $0.subject.dropAnswer(to: .inspiration, of: "ronde-twee")
        }
        .undecided("niet vastgelegd wat inspireerde", missing: ["cycles[ronde-twee].answers.inspiration"]) {
            $0.subject.dropAnswer(to: .inspiration, of: "ronde-twee")
            $0.subject.cycles.change("ronde-twee") { $0.answers.complete = nil }
        }
        .undecided("niet vastgelegd of dit alle leercycli zijn", missing: ["cycles.complete"]) {
            $0.subject.cycles.complete = nil
        }
        .undecided("geen leercycli vastgelegd", missing: ["cycles"]) { $0.subject.cycles = [] }
        .undecided(
            "niet vastgelegd of een ronde zonder inspiratie loopt", missing: ["cycles[ronde-twee].closedOn"],
            wrong: { $0.subject.dropAnswer(to: .inspiration, of: "ronde-twee") }
        ) { $0.subject.cycles.change("ronde-twee") { $0.closedOn = .notRecorded } }
        .notApplicable("elke leercyclus is afgesloten") {
            $0.subject.cycles.change("ronde-twee") {
                $0.closedOn = .stated(.day("2026-11-01"), Provenance(knownOn: "2026-11-01"))
            }
        }
        .notApplicable("er zijn geen leercycli") { $0.subject.cycles = .recordedNone }

    /// Examples of a cycle that is prepared.
    static let cycleIsPrepared = RuleExamples(of: .kompas(96), from: LearningNetworkInOrder.situation)
        .met(
            "iemand neemt de actie op zich",
            wrong: { $0.subject.cycles.change("ronde-twee") { $0.owners = .recordedNone } }
        ) {
            $0.subject.cycles.change("ronde-twee") {
                $0.owners = .stated(["team-stad"], Provenance(knownOn: "2026-08-20"))
            }
        }
        .notMet("niemand is eigenaar", at: ["cycles[ronde-twee].owners"]) {
            $0.subject.cycles.change("ronde-twee") { $0.owners = .recordedNone }
        }
        .notMet("het einde is opengelaten", at: ["cycles[ronde-twee].endsOn"]) {
            $0.subject.cycles.change("ronde-twee") { $0.endsOn = .recordedNone }
        }
        .notMet("pas achteraf is bedacht wanneer het slaagt", at: ["cycles[ronde-twee].answers.successCriterion"]) {
            $0.subject.answer(.successCriterion, of: "ronde-twee", on: .day("2026-10-01"))
        }
        .notMet("hoe het wordt nagegaan staat er niet", at: ["cycles[ronde-twee].answers.checkMethod"]) {
            $0.subject.dropAnswer(to: .checkMethod, of: "ronde-twee")
        }
        .notMet("na de einddatum zijn er geen resultaten", at: ["cycles[ronde-twee].answers.results"]) {
            $0.subject.cycles.change("ronde-twee") {
                $0.endsOn = .stated(.day("2026-11-15"), Provenance(knownOn: "2026-08-20"))
            }
        }
        .notMet("vóór de einddatum afgesloten zonder resultaten", at: ["cycles[ronde-twee].answers.results"]) {
            $0.subject.cycles.change("ronde-twee") {
                $0.closedOn = .stated(.day("2026-11-01"), Provenance(knownOn: "2026-11-01"))
            }
        }
        .notMet("vóór de einddatum nagegaan zonder resultaten", at: ["cycles[ronde-twee].answers.results"]) {
            $0.subject.cycles.change("ronde-twee") {
                $0.checkedOn = .stated(.day("2026-11-01"), Provenance(knownOn: "2026-11-01"))
            }
        }
        .undecided(
            "niet vastgelegd of een ronde zonder resultaten is nagegaan", missing: ["cycles[ronde-twee].checkedOn"]
        ) { $0.subject.cycles.change("ronde-twee") { $0.checkedOn = .notRecorded } }
        .undecided("niet vastgelegd wie eigenaar is", missing: ["cycles[ronde-twee].owners"]) {
            $0.subject.cycles.change("ronde-twee") { $0.owners = .notRecorded }
        }
        .undecided(
            "de einddatum van een ronde zonder resultaten is niet vastgelegd", missing: ["cycles[ronde-twee].endsOn"]
        ) { $0.subject.cycles.change("ronde-twee") { $0.endsOn = .notRecorded } }
        .undecided(
            "niet vastgelegd wanneer is bedacht of het slaagt",
            missing: [
                "cycles[ronde-twee].answers.successCriterion.on"
            ]
        ) { $0.subject.answer(.successCriterion, of: "ronde-twee", on: nil) }
        .undecided(
            "niet vastgelegd of de uitvoering is begonnen", missing: ["cycles[ronde-twee].executedOn"],
            wrong: { $0.subject.dropAnswer(to: .checkMethod, of: "ronde-twee") }
        ) { $0.subject.cycles.change("ronde-twee") { $0.executedOn = .notRecorded } }
        .undecided("niet vastgelegd of dit alle leercycli zijn", missing: ["cycles.complete"]) {
            $0.subject.cycles.complete = nil
        }
        .notApplicable("er zijn geen leercycli") { $0.subject.cycles = .recordedNone }

    /// Examples of a cycle that leads on.
    static let cycleLeadsOn = RuleExamples(of: .kompas(97), from: LearningNetworkInOrder.situation)
        .met(
            "er staat een vervolgstap", wrong: { $0.subject.cycles.change("ronde-een") { $0.isSatisfied = false } }
        ) { $0.subject.cycles.change("ronde-een") { $0.answers.entries.append(CycleAnswer(to: .followUp)) } }
        .notMet("wat werkt wordt niet geborgd", at: ["cycles[ronde-een].answers.securing"]) {
            $0.subject.dropAnswer(to: .securing, of: "ronde-een")
        }
        .notMet("men is niet tevreden en stopt", at: ["cycles[ronde-een].answers.followUp"]) {
            $0.subject.cycles.change("ronde-een") { $0.isSatisfied = false }
        }
        .undecided(
            "niet vastgelegd of men tevreden is", missing: ["cycles[ronde-een].isSatisfied"]
        ) { $0.subject.cycles.change("ronde-een") { $0.isSatisfied = nil } }
        .undecided(
            "borging en vervolg staan er, en niemand zei of men tevreden is",
            missing: ["cycles[ronde-een].isSatisfied"],
            wrong: {
                $0.subject.cycles.change("ronde-een") { $0.answers.entries.append(CycleAnswer(to: .followUp)) }
            }
        ) { $0.subject.cycles.change("ronde-een") { $0.isSatisfied = nil } }
        .undecided("niet vastgelegd hoe het wordt geborgd", missing: ["cycles[ronde-een].answers.securing"]) {
            $0.subject.dropAnswer(to: .securing, of: "ronde-een")
            $0.subject.cycles.change("ronde-een") { $0.answers.complete = nil }
        }
        .undecided(
            "niet vastgelegd of de tweede ronde is nagegaan",
            missing: [
                "cycles[ronde-twee].checkedOn", "cycles[ronde-twee].isSatisfied",
            ]
        ) { $0.subject.cycles.change("ronde-twee") { $0.checkedOn = .notRecorded } }
        .undecided("niet vastgelegd of dit alle leercycli zijn", missing: ["cycles.complete"]) {
            $0.subject.cycles.complete = nil
        }
        .notApplicable("geen ronde is al nagegaan") { $0.subject.cycles.drop("ronde-een") }
}

extension LearningNetwork {
    /// Takes away the answer to a question; what is left is still stated to be everything.
    fileprivate mutating func dropAnswer(to question: CycleQuestion, of cycle: Identifier<LearningCycle>) {
        cycles.change(cycle) { $0.answers.drop { $0.question == .known(question) } }
    }

    /// Changes the day on which a question was answered.
    fileprivate mutating func answer(
        _ question: CycleQuestion, of cycle: Identifier<LearningCycle>, on day: DateRange?
    ) {
        cycles.change(cycle) { cycle in
            for index in cycle.answers.entries.indices where cycle.answers.entries[index].question == .known(question) {
                cycle.answers.entries[index].on = day
            }
        }
    }
}
