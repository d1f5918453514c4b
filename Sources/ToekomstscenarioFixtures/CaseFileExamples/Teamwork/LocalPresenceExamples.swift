import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a fixed face that is and stays a local professional.
    static let fixedContactIsLocal = RuleExamples(of: .parallel(8), from: HouseholdInOrder.situation)
        .met(
            "het lokale team is weer het vaste gezicht",
            wrong: { $0.subject.involvement.fixedContacts.entries = [.other] }
        ) {
            $0.subject.involvement.fixedContacts.entries = HouseholdInOrder.involvement.fixedContacts.entries
        }
        .notMet("vastgelegd dat er geen vast gezicht is", at: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts = .recordedNone
        }
        .notMet(
            "het veiligheidsteam is het vaste gezicht geworden", at: ["involvement.fixedContacts[ander].professionals"]
        ) { $0.subject.involvement.fixedContacts.entries = [.other] }
        .notMet(
            "er zijn er twee naast elkaar",
            at: ["involvement.fixedContacts", "involvement.fixedContacts[ander].professionals"]
        ) { $0.subject.involvement.fixedContacts.entries.append(.other) }
        .undecided("het vaste contact is niet vastgelegd", missing: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts = []
        }
        .undecided("niet vastgelegd of er nog een vast gezicht is", missing: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts.complete = nil
        }
        .undecided(
            "sinds wanneer het vaste contact er is, is niet vastgelegd",
            missing: ["involvement.fixedContacts[duo-1].since"]
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.since = nil } }
        .undecided(
            "het team van het vaste contact is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-lokaal].team"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.team = nil } }
        .undecided(
            "sinds wanneer het vaste contact meewerkt is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-lokaal].since"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.since = nil } }
        .undecided(
            "voor welk team het vaste contact werkt is niet vastgelegd",
            missing: ["involvement.teamwork.professionals.of[lokaal]"]
        ) { $0.subject.teamwork.professionals.forget("werk-lokaal") }

    /// Examples of a local team that stays when the safety team joins.
    static let localTeamStays = RuleExamples(of: .proeftuin(62), from: HouseholdInOrder.situation)
        .met(
            "een collega van het lokale team volgt op",
            wrong: { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.until = "2026-10-01" } }
        ) {
            $0.subject.teamwork.professionals.entries.append(
                TeamProfessional("opvolger", "wijkteamwerker", of: .localTeam, since: "2026-10-01"))
        }
        .met(
            "onder een maatregel werkt het lokale team nog niet mee, en dat wordt gezocht",
            wrong: { $0.leaveUnderMeasure() }
        ) { $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", true) }
        .undecided(
            "onder een maatregel werkt het lokale team niet mee, en niet vastgelegd of dat wordt gezocht",
            missing: ["involvement.teamwork.seeksLocalPresence"], wrong: { $0.leaveUnderMeasure() }
        ) { $0.subject.teamwork.seeksLocalPresence = Timeline() }
        .notMet("het lokale team vertrok", at: ["involvement.teamwork.professionals.localTeam"]) {
            $0.subject.teamwork.professionals.change("werk-lokaal") { $0.until = "2026-05-20" }
        }
        .undecided("niet vastgelegd wie er meewerken", missing: ["involvement.teamwork.professionals.localTeam"]) {
            $0.subject.teamwork.professionals = []
        }
        .undecided(
            "sinds wanneer het lokale team meewerkt is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-lokaal].since"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.since = nil } }
        .undecided(
            "voor welk team iemand werkt heeft een code van een latere versie",
            missing: ["involvement.teamwork.professionals[werk-lokaal].team"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.team = .unknown(code: "stadsteam") } }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.teamwork.professionals.drop("werk-lokaal") }
        ) { $0.subject.involvement.form = Timeline() }
        .notApplicable("de betrokkenheid is vorm A") { $0.subject.workInForm(.consultation) }

    /// Examples of a safety team that joins and does not take over.
    static let safetyTeamJoinsColleague = RuleExamples(of: .parallel(12), from: HouseholdInOrder.situation)
        .met("de lokale collega doet weer mee", wrong: { $0.subject.teamwork.professionals.drop("werk-lokaal") }) {
            $0.subject.teamwork.professionals.entries = HouseholdInOrder.teamwork.professionals.entries
        }
        .met(
            "onder een maatregel werkt het lokale team nog niet mee, en dat wordt gezocht",
            wrong: { $0.leaveUnderMeasure() }
        ) { $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", true) }
        .notMet("het lokale team vertrok", at: ["involvement.teamwork.professionals.localTeam"]) {
            $0.subject.teamwork.professionals.drop("werk-lokaal")
        }
        .notMet("de casus is overgedragen aan het veiligheidsteam", at: ["involvement.teamwork.scalingMoves"]) {
            $0.subject.teamwork.scalingMoves.entries.append(.takeover)
        }
        .undecided("niet vastgelegd wie er meewerken", missing: ["involvement.teamwork.professionals.localTeam"]) {
            $0.subject.teamwork.professionals = []
        }
        .undecided("niet vastgelegd of er is overgedragen", missing: ["involvement.teamwork.scalingMoves"]) {
            $0.subject.teamwork.scalingMoves = []
        }
        .undecided(
            "aan wie is overgedragen is niet vastgelegd",
            missing: ["involvement.teamwork.scalingMoves[overdracht].to"],
            wrong: { $0.subject.teamwork.scalingMoves.entries.append(.takeover) }
        ) { $0.subject.teamwork.scalingMoves.change("overdracht") { $0.to = nil } }
        .undecided(
            "wat er is geschaald is niet vastgelegd",
            missing: ["involvement.teamwork.scalingMoves[overdracht].verb"],
            wrong: { $0.subject.teamwork.scalingMoves.entries.append(.takeover) }
        ) { $0.subject.teamwork.scalingMoves.change("overdracht") { $0.verb = nil } }
        .undecided(
            "wanneer is overgedragen is niet vastgelegd",
            missing: ["involvement.teamwork.scalingMoves[overdracht].on"],
            wrong: { $0.subject.teamwork.scalingMoves.entries.append(.takeover) }
        ) { $0.subject.teamwork.scalingMoves.change("overdracht") { $0.on = nil } }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.teamwork.professionals.drop("werk-lokaal") }
        ) { $0.subject.involvement.form = Timeline() }
        .notApplicable("vastgelegd dat het veiligheidsteam niet betrokken is") {
            $0.subject.involvement.form = Timeline([.recordedNone])
        }

    /// Examples of a local team that keeps the file.
    static let localTeamKeepsFile = RuleExamples(of: .proeftuin(41), from: HouseholdInOrder.situation)
        .met(
            "het lokale team houdt het dossier weer bij",
            wrong: { $0.subject.teamwork.fileKeptBy = .since("2026-05-20", .known(.regionalSafetyTeam)) }
        ) { $0.subject.teamwork.fileKeptBy = .since("2026-05-20", .known(.localTeam)) }
        .notMet("het veiligheidsteam houdt het dossier bij", at: ["involvement.teamwork.fileKeptBy"]) {
            $0.subject.teamwork.fileKeptBy = .since("2026-05-20", .known(.regionalSafetyTeam))
        }
        .notMet(
            "het veiligheidsteam kan niet meelezen",
            at: ["involvement.teamwork.professionals[werk-veiligheid].readsFile"]
        ) { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.readsFile = false } }
        .undecided("wie het dossier bijhoudt is niet vastgelegd", missing: ["involvement.teamwork.fileKeptBy"]) {
            $0.subject.teamwork.fileKeptBy = Timeline()
        }
        .undecided(
            "of het veiligheidsteam kan meelezen is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-veiligheid].readsFile"]
        ) { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.readsFile = nil } }
        .undecided(
            "het team van wie niet kan meelezen is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-veiligheid].team"],
            wrong: { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.readsFile = false } }
        ) { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.team = nil } }
        .undecided(
            "sinds wanneer iemand meewerkt die niet kan meelezen is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-veiligheid].since"],
            wrong: { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.readsFile = false } }
        ) { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.since = nil } }
        .undecided("niet vastgelegd wie er nog meer meewerken", missing: ["involvement.teamwork.professionals"]) {
            $0.subject.teamwork.professionals.complete = nil
        }
        .undecided(
            "wie er coördineert is niet vastgelegd", missing: ["involvement.coordination"],
            wrong: { $0.subject.teamwork.fileKeptBy = .since("2026-05-20", .known(.regionalSafetyTeam)) }
        ) { $0.subject.involvement.coordination = Timeline() }
        .notApplicable("het veiligheidsteam coördineert") {
            $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam))
        }
}

extension RuleExample<CaseFile>.Situation {
    /// Under a measure nobody of the local team works along, and nobody seeks that.
    mutating func leaveUnderMeasure() {
        subject.workInForm(.protectionMeasure)
        subject.teamwork.professionals.drop("werk-lokaal")
        subject.teamwork.duos.drop("samen")
        subject.teamwork.seeksLocalPresence = .since("2026-05-20", false)
    }
}

extension FixedContact {
    /// The safety team as fixed contact.
    fileprivate static var other: FixedContact {
        FixedContact("ander", professional: "veiligheid", since: "2026-06-01", coordinatesHelpers: true)
    }
}

extension ScalingMove {
    /// A hand-over to the safety team.
    fileprivate static var takeover: ScalingMove {
        ScalingMove("overdracht", .handOver, on: .day("2026-06-01"), occasion: .other, to: .regionalSafetyTeam)
    }
}
