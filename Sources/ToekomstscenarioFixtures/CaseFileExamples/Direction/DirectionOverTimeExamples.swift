import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of direction that starts when it is unsafe.
    static let directionStartsWithUnsafety = RuleExamples(of: .domein(19), from: HouseholdInOrder.situation)
        .met("binnen de gekozen dagen", wrong: { $0.subject.changeDirector { $0.since = "2026-07-01" } }) {
            $0.subject.changeDirector { $0.since = "2026-05-27" }
        }
        .met(
            "het is pas kort onveilig, en er is nog tijd",
            wrong: { $0.subject.changeDirector { $0.until = "2026-05-20" } }
        ) { $0.subject.involvement.unsafety.present = .since("2026-11-17", true) }
        .notMet("de regie begon een dag te laat", at: ["involvement.direction.directors"]) {
            $0.subject.changeDirector { $0.since = "2026-05-28" }
        }
        .notMet("vastgelegd dat er geen regisseur is", at: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = .recordedNone
        }
        .notMet(
            "het werd opnieuw onveilig, en wie regisseerde was al weg", at: ["involvement.direction.directors"],
            wrong: { $0.subject.changeDirector { $0.until = "2026-08-01" } }
        ) {
            $0.subject.involvement.unsafety.present = Timeline([
                .stated(true, Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
                .stated(false, Provenance(heldOn: .day("2026-08-01"), knownOn: "2026-08-01")),
                .stated(true, Provenance(heldOn: .day("2026-10-01"), knownOn: "2026-10-01")),
            ])
        }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .undecided("niet vastgelegd sinds wanneer", missing: ["involvement.direction.directors[regie-1].since"]) {
            $0.subject.changeDirector { $0.since = nil }
        }
        .undecided(
            "niet vastgelegd of er eerder iemand regisseerde", missing: ["involvement.direction.directors"],
            wrong: { $0.subject.changeDirector { $0.since = "2026-07-01" } }
        ) { $0.subject.direction.directors.complete = nil }
        .undecided("niet vastgelegd sinds wanneer het onveilig is", missing: ["involvement.unsafety.present"]) {
            $0.subject.involvement.unsafety.present = Timeline([.stated(true, Provenance(knownOn: "2026-05-20"))])
        }
        .undecided(
            "niet gekozen hoeveel dagen later nog op tijd is", missing: ["policy.directionStart"],
            wrong: { $0.subject.changeDirector { $0.since = "2026-05-22" } }
        ) { $0.context.policy = Policy() }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.direction.directors = .recordedNone }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .notApplicable("het is niet onveilig") { $0.subject.involvement.unsafety.present = .since("2026-05-20", false) }

    /// Examples of a change of director that was signalled.
    static let changeOfDirectorIsSignalled = RuleExamples(of: .domein(31), from: succeeded)
        .met("de breuk is alsnog gemeld", wrong: { $0.subject.changeHandOver { $0.isDiscontinuitySignalled = false } })
    { $0.subject.changeHandOver { $0.isDiscontinuitySignalled = true } }
        .notMet("de breuk is niet gemeld", at: ["involvement.direction.handOvers.of[collega]"]) {
            $0.subject.changeHandOver { $0.isDiscontinuitySignalled = false }
        }
        .notMet("vastgelegd dat er niets is overgedragen", at: ["involvement.direction.handOvers.of[collega]"]) {
            $0.subject.direction.handOvers = .recordedNone
        }
        .undecided(
            "niet vastgelegd of de breuk is gemeld",
            missing: ["involvement.direction.handOvers[overdracht-regie].isDiscontinuitySignalled"]
        ) { $0.subject.changeHandOver { $0.isDiscontinuitySignalled = nil } }
        .undecided(
            "niet vastgelegd wie overdroeg", missing: ["involvement.direction.handOvers[overdracht-regie].from"]
        ) { $0.subject.changeHandOver { $0.from = nil } }
        .undecided(
            "niet vastgelegd wat werd overgedragen",
            missing: ["involvement.direction.handOvers[overdracht-regie].of"]
        ) { $0.subject.changeHandOver { $0.of = nil } }
        .undecided(
            "niet vastgelegd wat er werd overgedragen, en door wie",
            missing: ["involvement.direction.handOvers.of[collega]"]
        ) { $0.subject.direction.handOvers = [] }
        .undecided(
            "niet vastgelegd sinds wanneer de opvolger er is",
            missing: ["involvement.direction.directors[regie-1].since"],
            wrong: { $0.subject.changeHandOver { $0.isDiscontinuitySignalled = false } }
        ) { $0.subject.changeDirector { $0.since = nil } }
        .undecided("niet vastgelegd of er eerder iemand regisseerde", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors.forget("regie-0")
        }
        .notApplicable("niemand volgde een ander op") { $0.subject.direction.directors.drop("regie-0") }

    /// Examples of direction that lies with the local team.
    static let directionLiesLocally = RuleExamples(of: .kompas(84), from: HouseholdInOrder.situation)
        .met(
            "het lokale team regisseert",
            wrong: { $0.subject.changeDirector { $0.organisation = .known(.veiligThuis) } }
        ) { $0.subject.changeDirector { $0.organisation = .known(.localTeam) } }
        .notMet("Veilig Thuis regisseert", at: ["involvement.direction.directors[regie-1].organisation"]) {
            $0.subject.changeDirector { $0.organisation = .known(.veiligThuis) }
        }
        .undecided(
            "niet vastgelegd voor welke organisatie", missing: ["involvement.direction.directors[regie-1].organisation"]
        ) { $0.subject.changeDirector { $0.organisation = nil } }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .undecided(
            "niet vastgelegd sinds wanneer", missing: ["involvement.direction.directors[regie-1].since"],
            wrong: { $0.subject.changeDirector { $0.organisation = .known(.veiligThuis) } }
        ) { $0.subject.changeDirector { $0.since = nil } }
        .notApplicable("vastgelegd dat er geen regisseur is") { $0.subject.direction.directors = .recordedNone }

    /// The household in order, whose direction came from Veilig Thuis.
    private static var succeeded: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.addDirector("regie-0", .veiligThuis, since: "2026-05-18", until: "2026-05-20")
        situation.subject.direction.handOvers.entries.append(
            HandOver("overdracht-regie", of: .direction, from: "collega", to: "lokaal", isDiscontinuitySignalled: true))
        return situation
    }
}

extension CaseFile {
    /// Changes the hand-over of direction.
    fileprivate mutating func changeHandOver(_ change: (inout HandOver) -> Void) {
        direction.handOvers.change("overdracht-regie", change)
    }
}
