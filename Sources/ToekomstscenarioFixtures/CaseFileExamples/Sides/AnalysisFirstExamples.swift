import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of an analysis before an approach or a measure.
    static let analysisComesFirst = RuleExamples(of: .proeftuin(77), from: .analysedMeasure)
        .met("de analyse was er toch eerder", wrong: { $0.analysed(on: "2026-08-01") }) {
            $0.analysed(on: "2026-07-10")
        }
        .met(
            "de maatregel was er vóór de analyse, bij acuut gevaar",
            wrong: {
                $0.analysed(on: "2026-07-05")
                $0.imposed(on: .day("2026-07-01"))
            }
        ) { $0.subject.involvement.unsafety.acute = .acuteInSummer }
        .notMet("de aanpak is zonder analyse gekozen", at: ["analysis", "analysis.before[maatregel-1]"]) {
            $0.subject.analysis = .recordedNone
        }
        .notMet("de professionals maakten de analyse alleen", at: ["analysis.shared.sides.of[household]"]) {
            $0.subject.changeShared { $0.sides = [.known(.professionals)] }
        }
        .undecided("niet vastgelegd wie tot de analyse kwamen", missing: ["analysis.shared.sides"]) {
            $0.subject.changeShared { $0.sides = nil }
        }
        .notMet("de analyse kwam na de aanpak", at: ["analysis"]) { $0.analysed(on: "2026-07-15") }
        .notMet(
            "de analyse kwam na de maatregel", at: ["analysis.before[maatregel-1]"],
            wrong: { $0.analysed(on: "2026-07-05") }
        ) { $0.imposed(on: .day("2026-07-01")) }
        .undecided(
            "niet vastgelegd of er een analyse is", missing: ["analysis"]
        ) { $0.subject.analysis = .notRecorded }
        .undecided("de dag van de analyse is niet vastgelegd", missing: ["analysis.heldOn"]) { $0.analysed(on: nil) }
        .undecided(
            "de dag van het hulpverleningsplan is niet vastgelegd", missing: ["assistancePlan.on"]
        ) { $0.subject.changeAssistancePlan { $0.on = nil } }
        .undecided(
            "de dag van de maatregel is niet vastgelegd",
            missing: ["measures[maatregel-1].events[opgelegd].on"],
            wrong: {
                $0.analysed(on: "2026-07-05")
                $0.imposed(on: .day("2026-07-01"))
            }
        ) { $0.imposed(on: nil) }
        .undecided("niet vastgelegd of er andere maatregelen waren", missing: ["measures"]) {
            $0.subject.measures.complete = nil
        }
        .undecided("niet vastgelegd wat er nog met de maatregel gebeurde", missing: ["measures[maatregel-1].events"]) {
            $0.subject.measures.change("maatregel-1") { $0.events.complete = nil }
        }
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"]
        ) { $0.subject.assistancePlan = .notRecorded }
        .undecided(
            "niet vastgelegd of er nu acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.analysis = .recordedNone }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("er is nu acuut gevaar", wrong: { $0.subject.analysis = .recordedNone }) {
            $0.subject.judgeAcuteDanger()
        }
        .notApplicable("er is geen aanpak en geen maatregel") {
            $0.subject.assistancePlan = .recordedNone
            $0.subject.measures = .recordedNone
        }

    /// Examples of children with a voice of their own.
    static let childrenHaveTheirOwnVoice = RuleExamples(of: .proeftuin(54), from: .withEveryoneToldOf)
        .met("zoon is alsnog gesproken", wrong: { $0.subject.conversations.drop("gesprek-zoon") }) {
            $0.subject.conversations.entries.append(Conversation("later", with: ["zoon"]))
        }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met(
            "zoon vertelde zelf iets", wrong: { $0.subject.conversations.drop("gesprek-zoon") }
        ) { $0.subject.statements.entries.append(Statement("zelf", by: "zoon", inPresenceOf: [])) }
        .met(
            "zoon is bij een vermoeden apart gesproken",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.conversations.change("gesprek-zoon") { $0.with = ["zoon", "moeder"] }
            }
        ) { $0.subject.conversations.change("gesprek-zoon") { $0.with = ["zoon"] } }
        .notMet("de baby zat op schoot bij een gesprek van de ouders", at: ["voices.of[baby]"]) {
            $0.subject.addBaby()
            $0.subject.conversations.entries.append(
                Conversation("met-baby", with: ["moeder", "vader", "baby"], on: .day("2026-06-12")))
        }
        .notMet("met zoon is niet gesproken", at: ["voices.of[zoon]"]) {
            $0.subject.conversations.drop("gesprek-zoon")
        }
        .notMet("zoon is bij een vermoeden alleen met moeder erbij gesproken", at: ["voices.of[zoon]"]) {
            $0.subject.suspectCoerciveControl()
            $0.subject.conversations.change("gesprek-zoon") { $0.with = ["zoon", "moeder"] }
        }
        .undecided("niet vastgelegd met wie is gesproken", missing: ["conversations[gesprek-zoon].with"]) {
            $0.subject.conversations.change("gesprek-zoon") { $0.with = nil }
        }
        .undecided("niet vastgelegd of met zoon is gesproken", missing: ["conversations.of[zoon]"]) {
            $0.subject.conversations.forget("gesprek-zoon")
        }
        .undecided(
            "niet vastgelegd of zoon iets zei", missing: ["statements.of[zoon]"],
            wrong: { $0.subject.conversations.drop("gesprek-zoon") }
        ) { $0.subject.statements = [] }
        .undecided(
            "bij een vermoeden is niet vastgelegd wie erbij was", missing: ["statements[zelf].inPresenceOf"],
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.conversations.drop("gesprek-zoon")
            }
        ) { $0.subject.statements.entries.append(Statement("zelf", by: "zoon")) }
        .undecided(
            "niet vastgelegd of er een vermoeden is", missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.conversations.drop("gesprek-zoon")
                $0.subject.statements.entries.append(Statement("zelf", by: "zoon", inPresenceOf: ["moeder"]))
            }
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided(
            "niet vastgelegd wanneer zoon is geboren", missing: ["involvement.household.concerned[zoon].birth"],
            wrong: { $0.subject.conversations.drop("gesprek-zoon") }
        ) { $0.subject.household.concerned.change("zoon") { $0.birth = nil } }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("er is geen kind betrokken") {
            $0.subject.household.concerned.drop { ["dochter", "zoon"].contains($0.id) }
        }

    /// Examples of speaking with parents apart, which is explained where a child is concerned.
    static let parentsMayBeSpokenApart = RuleExamples(of: .proeftuin(26), from: HouseholdInOrder.situation)
        .notApplicable("er is geen kind betrokken") {
            $0.subject.household.concerned.drop { ["dochter", "zoon"].contains($0.id) }
        }

    /// Examples of connection first, which is explained where it is unsafe and there is no acute danger.
    static let connectionComesFirst = RuleExamples(of: .proeftuin(79), from: HouseholdInOrder.situation)
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("het is niet onveilig") { $0.subject.involvement.unsafety.present = .since("2026-05-20", false) }

    /// Examples of mistakes that people tell of, explained where there were conversations.
    static let toldMistakesAreSafe = RuleExamples(of: .proeftuin(93), from: HouseholdInOrder.situation)
        .notApplicable("vastgelegd dat er geen gesprekken waren") { $0.subject.conversations = .recordedNone }
}

extension RuleExample<CaseFile>.Situation {
    /// The measure in the file of the household in order, with an analysis of which the day is known.
    fileprivate static var analysedMeasure: Self {
        var situation = MeasureInOrder.inFile
        situation.analysed(on: "2026-06-20")
        return situation
    }

    /// Lets the analysis have been made on a day.
    fileprivate mutating func analysed(on day: CalendarDate?) {
        guard case .stated(let analysis, _) = subject.analysis else { return }
        subject.analysis = .stated(analysis, Provenance(heldOn: day.map { .day($0) }))
    }

    /// Lets the measure have been imposed on a day.
    fileprivate mutating func imposed(on day: DateRange?) {
        subject.measures.change("maatregel-1") { $0.events.change("opgelegd") { $0.on = day } }
    }
}

extension Timeline<Bool> {
    /// Acute danger from the end of June, lifted in the middle of July.
    fileprivate static var acuteInSummer: Timeline {
        Timeline([
            .stated(true, Provenance(heldOn: .day("2026-06-28"), knownOn: "2026-06-28", by: "lokaal")),
            .stated(false, Provenance(heldOn: .day("2026-07-14"), knownOn: "2026-07-14", by: "lokaal")),
        ])
    }
}
