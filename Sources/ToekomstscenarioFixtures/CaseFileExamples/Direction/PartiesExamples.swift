import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of specialist help and partners who come for a time.
    static let partnersComeForATime = RuleExamples(of: .domein(21), from: .adopting(.rotterdamRijnmond))
        .met(
            "de hulp is afgestemd met de regisseur",
            wrong: { $0.subject.changeParty("ggz") { $0.isAlignedWithDirector = false } }
        ) { $0.subject.changeParty("ggz") { $0.isAlignedWithDirector = true } }
        .notMet("er is geen einde afgesproken", at: ["involvement.direction.parties[ggz].agreedUntil"]) {
            $0.subject.changeParty("ggz") { $0.agreedUntil = .recordedNone }
        }
        .notMet("de hulp is niet afgestemd", at: ["involvement.direction.parties[ggz].isAlignedWithDirector"]) {
            $0.subject.changeParty("ggz") { $0.isAlignedWithDirector = false }
        }
        .undecided("niet vastgelegd tot wanneer", missing: ["involvement.direction.parties[ggz].agreedUntil"]) {
            $0.subject.changeParty("ggz") { $0.agreedUntil = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of het is afgestemd", missing: ["involvement.direction.parties[ggz].isAlignedWithDirector"]
        ) { $0.subject.changeParty("ggz") { $0.isAlignedWithDirector = nil } }
        .undecided(
            "niet vastgelegd van waaruit de partij kwam", missing: ["involvement.direction.parties[ggz].position"],
            wrong: { $0.subject.changeParty("ggz") { $0.isAlignedWithDirector = false } }
        ) { $0.subject.changeParty("ggz") { $0.position = nil } }
        .undecided(
            "niet vastgelegd sinds wanneer de partij er is", missing: ["involvement.direction.parties[ggz].since"],
            wrong: { $0.subject.changeParty("ggz") { $0.isAlignedWithDirector = false } }
        ) { $0.subject.changeParty("ggz") { $0.since = nil } }
        .undecided("niet vastgelegd wie betrokken zijn", missing: ["involvement.direction.parties"]) {
            $0.subject.direction.parties = []
        }
        .undecided("niet vastgelegd of er meer partijen zijn", missing: ["involvement.direction.parties"]) {
            $0.subject.direction.parties.complete = nil
        }
        .notApplicable("de specialistische hulp is voorbij") {
            $0.subject.changeParty("ggz") { $0.until = "2026-10-01" }
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of a report that is taken up together.
    static let reportIsTakenUpTogether = RuleExamples(of: .domein(22), from: .adopting(.rotterdamRijnmond))
        .met(
            "het wijkteam begon toen Veilig Thuis er nog was",
            wrong: { $0.subject.changeParty("wijkteam") { $0.since = "2026-06-15" } }
        ) { $0.subject.changeParty("wijkteam") { $0.since = "2026-06-14" } }
        .met(
            "gelijktijdig werk was niet nodig",
            wrong: { $0.subject.changeParty("wijkteam") { $0.since = "2026-06-15" } }
        ) { $0.subject.changeReport { $0.needsSimultaneity = false } }
        .notMet(
            "de een begon toen de ander wegging", at: ["involvement.direction.reports[melding-1].simultaneity"]
        ) { $0.subject.changeParty("wijkteam") { $0.since = "2026-06-15" } }
        .notMet(
            "de verantwoordelijkheid is niet gedeeld",
            at: ["involvement.direction.reports[melding-1].isResponsibilityShared"]
        ) { $0.subject.changeReport { $0.isResponsibilityShared = false } }
        .notMet(
            "één partij pakte de melding op",
            at: [
                "involvement.direction.reports[melding-1].parties",
                "involvement.direction.reports[melding-1].simultaneity",
            ]
        ) { $0.subject.changeReport { $0.parties = ["wijkteam"] } }
        .undecided(
            "niet vastgelegd of de verantwoordelijkheid is gedeeld",
            missing: ["involvement.direction.reports[melding-1].isResponsibilityShared"]
        ) { $0.subject.changeReport { $0.isResponsibilityShared = nil } }
        .undecided(
            "niet vastgelegd wie de melding oppakten", missing: ["involvement.direction.reports[melding-1].parties"]
        ) { $0.subject.changeReport { $0.parties = nil } }
        .undecided(
            "niet vastgelegd of gelijktijdig werk nodig was",
            missing: ["involvement.direction.reports[melding-1].needsSimultaneity"],
            wrong: { $0.subject.changeParty("wijkteam") { $0.since = "2026-06-15" } }
        ) { $0.subject.changeReport { $0.needsSimultaneity = nil } }
        .undecided(
            "niet vastgelegd sinds wanneer het wijkteam er is",
            missing: ["involvement.direction.parties[wijkteam].since"]
        ) { $0.subject.changeParty("wijkteam") { $0.since = nil } }
        .undecided(
            "niet vastgelegd wie betrokken zijn",
            missing: ["involvement.direction.parties[veilig-thuis]", "involvement.direction.parties[wijkteam]"]
        ) { $0.subject.direction.parties = [] }
        .undecided("niet vastgelegd hoe meldingen zijn opgepakt", missing: ["involvement.direction.reports"]) {
            $0.subject.direction.reports = []
        }
        .undecided("niet vastgelegd of er meer meldingen zijn", missing: ["involvement.direction.reports"]) {
            $0.subject.direction.reports.complete = nil
        }
        .notApplicable("vastgelegd dat er geen melding is opgepakt") { $0.subject.direction.reports = .recordedNone }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of parties that stay until the problem is solved.
    static let partiesStayUntilSolved = RuleExamples(of: .kompas(83), from: HouseholdInOrder.situation)
        .met(
            "de casus was toen al afgesloten", wrong: { $0.subject.direction.handOvers = .recordedNone }
        ) { $0.subject.involvement.closing = .stated(Closing(reasons: [.problemSolved], closedOn: "2026-06-15")) }
        .met(
            "de ander heeft het overgenomen",
            wrong: { $0.subject.changeHandOver { $0.events.drop { $0.step == .known(.takenOver) } } }
        ) {
            $0.subject.changeHandOver { $0.events.entries.append(HandOver.Event(.takenOver, on: "2026-07-01")) }
        }
        .notMet(
            "vastgelegd dat er niets is overgedragen", at: ["involvement.direction.handOvers.ofParty[veilig-thuis]"]
        ) { $0.subject.direction.handOvers = .recordedNone }
        .notMet("niemand nam het over", at: ["involvement.direction.handOvers.ofParty[veilig-thuis]"]) {
            $0.subject.changeHandOver { $0.events.drop { $0.step == .known(.takenOver) } }
        }
        .notMet("de overdracht ging niet door", at: ["involvement.direction.handOvers.ofParty[veilig-thuis]"]) {
            $0.subject.changeHandOver { $0.events.entries.append(HandOver.Event(.calledOff, on: "2026-06-20")) }
        }
        .notMet(
            "de casus werd pas later afgesloten", at: ["involvement.direction.handOvers.ofParty[veilig-thuis]"],
            wrong: {
                $0.subject.direction.handOvers = .recordedNone
                $0.subject.involvement.closing = .stated(Closing(closedOn: "2026-06-15"))
            }
        ) { $0.subject.involvement.closing = .stated(Closing(closedOn: "2026-06-16")) }
        .undecided(
            "niet vastgelegd of er is overgedragen",
            missing: ["involvement.direction.handOvers.ofParty[veilig-thuis]"]
        ) { $0.subject.direction.handOvers = [] }
        .undecided(
            "niet vastgelegd door welke partij",
            missing: ["involvement.direction.handOvers[overdracht-1].fromParty"]
        ) { $0.subject.changeHandOver { $0.fromParty = nil } }
        .undecided(
            "niet vastgelegd wanneer het is overgenomen",
            missing: ["involvement.direction.handOvers[overdracht-1].events"]
        ) {
            $0.subject.changeHandOver { handOver in
                handOver.events.drop { $0.step == .known(.takenOver) }
                handOver.events.entries.append(HandOver.Event(.takenOver))
            }
        }
        .undecided(
            "niet vastgelegd of de casus is afgesloten", missing: ["involvement.closing"],
            wrong: { $0.subject.direction.handOvers = .recordedNone }
        ) { $0.subject.involvement.closing = .notRecorded }
        .undecided(
            "niet vastgelegd wanneer de casus is afgesloten", missing: ["involvement.closing.closedOn"],
            wrong: { $0.subject.direction.handOvers = .recordedNone }
        ) { $0.subject.involvement.closing = .stated(Closing()) }
        .undecided("niet vastgelegd wie betrokken zijn", missing: ["involvement.direction.parties"]) {
            $0.subject.direction.parties = []
        }
        .undecided("niet vastgelegd of er meer partijen zijn", missing: ["involvement.direction.parties"]) {
            $0.subject.direction.parties.complete = nil
        }
        .notApplicable("niemand ging weg") { $0.subject.direction.parties.drop("veilig-thuis") }

    /// Examples of hand-overs with a reason.
    static let handOversHaveAReason = RuleExamples(of: .parallel(41), from: HouseholdInOrder.situation)
        .met(
            "de reden is alsnog vastgelegd", wrong: { $0.subject.changeHandOver { $0.reason = .notRecorded } }
        ) { $0.subject.changeHandOver { $0.reason = .stated("Veilig Thuis kon hier stoppen.") } }
        .notMet("er was geen reden", at: ["involvement.direction.handOvers[overdracht-1].reason"]) {
            $0.subject.changeHandOver { $0.reason = .recordedNone }
        }
        .undecided(
            "niet vastgelegd waarom", missing: ["involvement.direction.handOvers[overdracht-1].reason"]
        ) { $0.subject.changeHandOver { $0.reason = .notRecorded } }
        .undecided("niet vastgelegd of er is overgedragen", missing: ["involvement.direction.handOvers"]) {
            $0.subject.direction.handOvers = []
        }
        .undecided("niet vastgelegd of er vaker is overgedragen", missing: ["involvement.direction.handOvers"]) {
            $0.subject.direction.handOvers.complete = nil
        }
        .notApplicable("vastgelegd dat er niets is overgedragen") { $0.subject.direction.handOvers = .recordedNone }
}

extension CaseFile {
    /// Changes a party.
    fileprivate mutating func changeParty(
        _ id: Identifier<InvolvedParty>, _ change: (inout InvolvedParty) -> Void
    ) {
        direction.parties.change(id, change)
    }

    /// Changes how the report was taken up.
    fileprivate mutating func changeReport(_ change: (inout ReportUptake) -> Void) {
        direction.reports.change("melding-1", change)
    }

    /// Changes the hand-over by Veilig Thuis.
    fileprivate mutating func changeHandOver(_ change: (inout HandOver) -> Void) {
        direction.handOvers.change("overdracht-1", change)
    }
}
