import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a duo of local team and safety team.
    static let duoWorksWhereUnsafe = RuleExamples(of: .proeftuin(3), from: HouseholdInOrder.situation)
        .met("er is een duo gevormd", wrong: { $0.subject.teamwork.duos.drop("samen") }) {
            $0.subject.teamwork.duos.entries = HouseholdInOrder.teamwork.duos.entries
        }
        .met(
            "twee mensen van het veiligheidsteam, met de reden erbij",
            wrong: { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.team = .known(.regionalSafetyTeam) } }
        ) {
            $0.subject.teamwork.duos.change("samen") {
                $0.bothOfSafetyTeamBecause = "Het lokale team zoekt nog iemand."
            }
        }
        .met("onder een maatregel is er nog geen duo, en dat wordt gezocht", wrong: { $0.leaveUnderMeasure() }) {
            $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", true)
        }
        .notMet("er is geen duo", at: ["involvement.teamwork.duos"]) { $0.subject.teamwork.duos.drop("samen") }
        .notMet("het duo is opgehouden, en niemand volgde op", at: ["involvement.teamwork.duos"]) {
            $0.subject.teamwork.duos.change("samen") { $0.until = "2026-10-01" }
        }
        .notMet("het duo komt uit twee andere teams", at: ["involvement.teamwork.duos"]) {
            $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.team = .known(.veiligThuis) }
        }
        .undecided("niet vastgelegd of er een duo is", missing: ["involvement.teamwork.duos"]) {
            $0.subject.teamwork.duos = []
        }
        .undecided(
            "sinds wanneer het duo er is, is niet vastgelegd", missing: ["involvement.teamwork.duos[samen].since"]
        ) { $0.subject.teamwork.duos.change("samen") { $0.since = nil } }
        .undecided(
            "het team van een van beiden is niet vastgelegd",
            missing: [
                "involvement.teamwork.duos[samen].bothOfSafetyTeamBecause",
                "involvement.teamwork.professionals[werk-lokaal].team",
            ]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.team = nil } }
        .undecided(
            "sinds wanneer een van beiden meewerkt is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-lokaal].since"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.since = nil } }
        .undecided(
            "twee mensen van het veiligheidsteam, en de reden is niet vastgelegd",
            missing: ["involvement.teamwork.duos[samen].bothOfSafetyTeamBecause"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.team = .known(.regionalSafetyTeam) } }
        .undecided(
            "voor welk team een van beiden werkt is niet vastgelegd",
            missing: [
                "involvement.teamwork.duos[samen].bothOfSafetyTeamBecause",
                "involvement.teamwork.professionals.of[lokaal]",
            ]
        ) { $0.subject.teamwork.professionals.forget("werk-lokaal") }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.teamwork.duos.drop("samen") }
        ) { $0.subject.involvement.form = Timeline() }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.teamwork.duos.drop("samen") }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .notApplicable("de betrokkenheid is vorm A") { $0.subject.workInForm(.consultation) }
        .notApplicable("het is niet onveilig") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }

    /// Examples of a duo that is needed.
    static let duoIsNeeded = RuleExamples(of: .parallel(15), from: HouseholdInOrder.situation)
        .met(
            "samen optrekken blijkt toch nodig",
            wrong: { $0.subject.teamwork.duos.change("samen") { $0.isNeeded = false } }
        ) { $0.subject.teamwork.duos.change("samen") { $0.isNeeded = true } }
        .notMet("advies zou genoeg zijn", at: ["involvement.teamwork.duos[samen].isNeeded"]) {
            $0.subject.teamwork.duos.change("samen") { $0.isNeeded = false }
        }
        .undecided(
            "of samen optrekken nodig is, is niet vastgelegd", missing: ["involvement.teamwork.duos[samen].isNeeded"]
        ) { $0.subject.teamwork.duos.change("samen") { $0.isNeeded = nil } }
        .undecided(
            "sinds wanneer het duo er is, is niet vastgelegd", missing: ["involvement.teamwork.duos[samen].since"],
            wrong: { $0.subject.teamwork.duos.change("samen") { $0.isNeeded = false } }
        ) { $0.subject.teamwork.duos.change("samen") { $0.since = nil } }
        .undecided("niet vastgelegd of er een duo is", missing: ["involvement.teamwork.duos"]) {
            $0.subject.teamwork.duos = []
        }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.teamwork.duos.change("samen") { $0.isNeeded = false } }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("er is geen duo") { $0.subject.teamwork.duos.drop("samen") }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of a duo that shares often.
    static let duoShares = RuleExamples(of: .parallel(16), from: HouseholdInOrder.situation)
        .met(
            "de tweede antwoordt alsnog", wrong: { $0.context.forgetAnswers(to: .parallel(16), of: "veiligheid") }
        ) { $0.context.answer(.parallel(16), .yes, by: "veiligheid") }
        .notMet("beiden staan er alleen voor", at: ["attestations[PARALLEL-16]"]) {
            $0.context.answer(.parallel(16), .no, by: "lokaal")
            $0.context.answer(.parallel(16), .no, by: "veiligheid")
        }
        .undecided("de een wel en de ander niet", missing: ["attestations[PARALLEL-16]"]) {
            $0.context.answer(.parallel(16), .no, by: "veiligheid")
        }
        .undecided("de tweede antwoordde niet", missing: ["attestations[PARALLEL-16].of[veiligheid]"]) {
            $0.context.forgetAnswers(to: .parallel(16), of: "veiligheid")
        }
        .undecided("de een antwoordde voor de ander", missing: ["attestations[PARALLEL-16].of[veiligheid]"]) {
            $0.context.forgetAnswers(to: .parallel(16), of: "veiligheid")
            $0.context.answer(.parallel(16), .yes, by: "lokaal", of: "veiligheid")
        }
        .undecided(
            "niet vastgelegd of er een duo is", missing: ["involvement.teamwork.duos"]
        ) { $0.subject.teamwork.duos = [] }
        .notApplicable("er is geen duo") { $0.subject.teamwork.duos.drop("samen") }

    /// Examples of a duo of which both can read the file.
    static let duoReadsFile = RuleExamples(of: .proeftuin(83), from: HouseholdInOrder.situation)
        .met("de tweede krijgt toegang", wrong: { $0.letRead(false) }) { $0.letRead(true) }
        .notMet(
            "een van beiden kan niet bij het dossier", at: ["involvement.teamwork.professionals.readsFile[veiligheid]"]
        ) {
            $0.letRead(false)
        }
        .notMet(
            "een van beiden werkt niet meer mee", at: ["involvement.teamwork.professionals.readsFile[veiligheid]"]
        ) { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.until = "2026-10-01" } }
        .undecided(
            "of een van beiden erbij kan is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-veiligheid].readsFile"]
        ) { $0.letRead(nil) }
        .undecided(
            "sinds wanneer een van beiden meewerkt is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-veiligheid].since"]
        ) { $0.subject.teamwork.professionals.change("werk-veiligheid") { $0.since = nil } }
        .undecided(
            "van een van beiden is niets vastgelegd", missing: ["involvement.teamwork.professionals.of[veiligheid]"]
        ) { $0.subject.teamwork.professionals.forget("werk-veiligheid") }
        .undecided(
            "sinds wanneer het duo er is, is niet vastgelegd", missing: ["involvement.teamwork.duos[samen].since"],
            wrong: { $0.letRead(false) }
        ) { $0.subject.teamwork.duos.change("samen") { $0.since = nil } }
        .undecided("niet vastgelegd of er een duo is", missing: ["involvement.teamwork.duos"]) {
            $0.subject.teamwork.duos = []
        }
        .notApplicable("er is geen duo") { $0.subject.teamwork.duos.drop("samen") }
}

extension RuleExample<CaseFile>.Situation {
    /// Lets it be recorded whether the professional of the safety team can read the file.
    fileprivate mutating func letRead(_ readsFile: Bool?) {
        subject.teamwork.professionals.change("werk-veiligheid") { $0.readsFile = readsFile }
    }
}
