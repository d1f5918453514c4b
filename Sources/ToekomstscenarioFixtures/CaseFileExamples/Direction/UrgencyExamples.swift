import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a quick start.
    static let quickStartIsQuick = RuleExamples(of: .kompas(82), from: HouseholdInOrder.situation)
        .met(
            "de duiding was op de laatste dag",
            wrong: { $0.subject.changeStart { $0.interpretedOn = .stated("2026-05-23") } }
        ) { $0.subject.changeStart { $0.interpretedOn = .stated("2026-05-22") } }
        .met(
            "er is nog tijd voor eerste acties",
            wrong: { $0.subject.changeStart { $0.firstActionsOn = .recordedNone } }
        ) { $0.subject.changeStart { $0.begunOn = "2026-11-18" } }
        .notMet(
            "er is geen regiehouder aangewezen", at: ["involvement.direction.quickStarts[start-1].directorNamed"]
        ) { $0.subject.changeStart { $0.directorNamedOn = .recordedNone } }
        .notMet(
            "de eerste acties kwamen een dag te laat",
            at: ["involvement.direction.quickStarts[start-1].firstActions"]
        ) { $0.subject.changeStart { $0.firstActionsOn = .stated("2026-05-23") } }
        .undecided(
            "niet vastgelegd wanneer het team bijeenkwam",
            missing: ["involvement.direction.quickStarts[start-1].teamMet"]
        ) { $0.subject.changeStart { $0.teamMetOn = .notRecorded } }
        .undecided(
            "niet vastgelegd wanneer de situatie is geduid",
            missing: ["involvement.direction.quickStarts[start-1].interpreted"]
        ) { $0.subject.changeStart { $0.interpretedOn = .notRecorded } }
        .undecided(
            "niet vastgelegd wanneer een regiehouder is aangewezen",
            missing: ["involvement.direction.quickStarts[start-1].directorNamed"]
        ) { $0.subject.changeStart { $0.directorNamedOn = .notRecorded } }
        .undecided(
            "niet vastgelegd wanneer de eerste acties begonnen",
            missing: ["involvement.direction.quickStarts[start-1].firstActions"]
        ) { $0.subject.changeStart { $0.firstActionsOn = .notRecorded } }
        .undecided(
            "niet vastgelegd wanneer de snelle start begon",
            missing: ["involvement.direction.quickStarts[start-1].begunOn"]
        ) { $0.subject.changeStart { $0.begunOn = nil } }
        .undecided("niet vastgelegd of er een snelle start is", missing: ["involvement.direction.quickStarts"]) {
            $0.subject.direction.quickStarts = []
        }
        .undecided("niet vastgelegd of er meer snelle starts zijn", missing: ["involvement.direction.quickStarts"]) {
            $0.subject.direction.quickStarts.complete = nil
        }
        .undecided("niet gekozen hoeveel enkele dagen zijn", missing: ["policy.quickStart"]) {
            $0.context.policy = Policy()
        }
        .notApplicable("vastgelegd dat er geen snelle start is") { $0.subject.direction.quickStarts = .recordedNone }
        .notApplicable("de snelle start begint later") { $0.subject.changeStart { $0.begunOn = "2026-12-01" } }

    /// Examples of a missing mandate that is taken up.
    static let missingMandateIsTakenUp = RuleExamples(of: .domein(78), from: HouseholdInOrder.situation)
        .met(
            "de escalatietafel pakt het op", wrong: { $0.subject.changeShortfall { $0.takenUpBy = .recordedNone } }
        ) { $0.subject.changeShortfall { $0.takenUpBy = .stated(.known(.escalationTable)) } }
        .notMet("niemand pakt het op", at: ["involvement.direction.mandateShortfalls[mandaat-1].takenUpBy"]) {
            $0.subject.changeShortfall { $0.takenUpBy = .recordedNone }
        }
        .undecided(
            "niet vastgelegd wie het oppakt",
            missing: ["involvement.direction.mandateShortfalls[mandaat-1].takenUpBy"]
        ) { $0.subject.changeShortfall { $0.takenUpBy = .notRecorded } }
        .undecided(
            "wie het oppakt kent een latere versie",
            missing: ["involvement.direction.mandateShortfalls[mandaat-1].takenUpBy"]
        ) { $0.subject.changeShortfall { $0.takenUpBy = .stated(.unknown(code: "raad-van-toezicht")) } }
        .undecided(
            "niet vastgelegd of er een mandaat ontbrak", missing: ["involvement.direction.mandateShortfalls"]
        ) { $0.subject.direction.mandateShortfalls = [] }
        .undecided(
            "niet vastgelegd of er vaker een mandaat ontbrak", missing: ["involvement.direction.mandateShortfalls"]
        ) { $0.subject.direction.mandateShortfalls.complete = nil }
        .notApplicable("vastgelegd dat er geen mandaat ontbrak") {
            $0.subject.direction.mandateShortfalls = .recordedNone
        }

    /// Examples of an informal network that was asked about.
    static let informalNetworkIsAskedAbout = RuleExamples(of: .kompas(108), from: HouseholdInOrder.situation)
        .met(
            "moeder is gevraagd op wie zij kan terugvallen",
            wrong: { $0.subject.direction.informalNetwork = .recordedNone }
        ) {
            $0.subject.direction.informalNetwork.entries.append(
                InformalNetworkQuestion("vraag", to: "moeder", on: .day("2026-11-02")))
        }
        .notMet("vastgelegd dat niemand ernaar vroeg", at: ["involvement.direction.informalNetwork"]) {
            $0.subject.direction.informalNetwork = .recordedNone
        }
        .undecided("niet vastgelegd of ernaar is gevraagd", missing: ["involvement.direction.informalNetwork"]) {
            $0.subject.direction.informalNetwork = []
        }
}

extension CaseFile {
    /// Changes the quick start.
    fileprivate mutating func changeStart(_ change: (inout QuickStart) -> Void) {
        direction.quickStarts.change("start-1", change)
    }

    /// Changes the record of a missing mandate.
    fileprivate mutating func changeShortfall(_ change: (inout MandateShortfall) -> Void) {
        direction.mandateShortfalls.change("mandaat-1", change)
    }
}
