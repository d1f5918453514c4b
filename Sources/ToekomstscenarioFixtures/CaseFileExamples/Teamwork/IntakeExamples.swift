import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a referral by Veilig Thuis after attuning with the local team.
    static let veiligThuisAttunesReferral = RuleExamples(of: .proeftuin(13), from: referred(by: .veiligThuis))
        .met(
            "de aanmelding is alsnog met het lokale team besproken",
            wrong: { $0.changeReferral { $0.isAttunedWithLocalTeam = false } }
        ) { $0.changeReferral { $0.isAttunedWithLocalTeam = true } }
        .notMet(
            "Veilig Thuis meldde aan zonder het lokale team",
            at: ["involvement.teamwork.referrals[aanmelding-1].isAttunedWithLocalTeam"]
        ) { $0.changeReferral { $0.isAttunedWithLocalTeam = false } }
        .undecided(
            "niet vastgelegd of er is afgestemd",
            missing: ["involvement.teamwork.referrals[aanmelding-1].isAttunedWithLocalTeam"]
        ) { $0.changeReferral { $0.isAttunedWithLocalTeam = nil } }
        .undecided(
            "wie aanmeldde is niet vastgelegd", missing: ["involvement.teamwork.referrals[aanmelding-1].from"],
            wrong: { $0.changeReferral { $0.isAttunedWithLocalTeam = false } }
        ) { $0.changeReferral { $0.from = nil } }
        .undecided(
            "wie aanmeldde heeft een code van een latere versie",
            missing: ["involvement.teamwork.referrals[aanmelding-1].from"],
            wrong: { $0.changeReferral { $0.isAttunedWithLocalTeam = false } }
        ) { $0.changeReferral { $0.from = .unknown(code: "regiobureau") } }
        .undecided(
            "de dag van de aanmelding is niet vastgelegd",
            missing: ["involvement.teamwork.referrals[aanmelding-1].on"],
            wrong: { $0.changeReferral { $0.isAttunedWithLocalTeam = false } }
        ) { $0.changeReferral { $0.on = nil } }
        .undecided("niet vastgelegd of er aanmeldingen zijn", missing: ["involvement.teamwork.referrals"]) {
            $0.subject.teamwork.referrals = []
        }
        .undecided("niet vastgelegd of er meer aanmeldingen zijn", missing: ["involvement.teamwork.referrals"]) {
            $0.subject.teamwork.referrals.complete = nil
        }
        .notApplicable("het lokale team meldde aan") { $0.changeReferral { $0.from = .known(.localTeam) } }
        .notApplicable("de aanmelding komt pas na deze dag") {
            $0.changeReferral { $0.on = .day("2026-12-01") }
        }

    /// Examples of a referral by youth protection at the end of a measure.
    static let institutionRefersAtEndOfMeasure = RuleExamples(
        of: .proeftuin(14), from: referred(by: .certifiedInstitution)
    )
    .met(
        "de maatregel bleek bijna af te lopen", wrong: { $0.changeReferral { $0.measureEndsSoon = false } }
    ) { $0.changeReferral { $0.measureEndsSoon = true } }
    .notMet(
        "er liep geen maatregel af", at: ["involvement.teamwork.referrals[aanmelding-1].measureEndsSoon"]
    ) { $0.changeReferral { $0.measureEndsSoon = false } }
    .undecided(
        "niet vastgelegd of er een maatregel afliep",
        missing: ["involvement.teamwork.referrals[aanmelding-1].measureEndsSoon"]
    ) { $0.changeReferral { $0.measureEndsSoon = nil } }
    .undecided(
        "wie aanmeldde is niet vastgelegd", missing: ["involvement.teamwork.referrals[aanmelding-1].from"],
        wrong: { $0.changeReferral { $0.measureEndsSoon = false } }
    ) { $0.changeReferral { $0.from = nil } }
    .undecided(
        "de dag van de aanmelding is niet vastgelegd", missing: ["involvement.teamwork.referrals[aanmelding-1].on"],
        wrong: { $0.changeReferral { $0.measureEndsSoon = false } }
    ) { $0.changeReferral { $0.on = nil } }
    .undecided("niet vastgelegd of er aanmeldingen zijn", missing: ["involvement.teamwork.referrals"]) {
        $0.subject.teamwork.referrals = []
    }
    .undecided("niet vastgelegd of er meer aanmeldingen zijn", missing: ["involvement.teamwork.referrals"]) {
        $0.subject.teamwork.referrals.complete = nil
    }
    .notApplicable("het lokale team meldde aan") { $0.changeReferral { $0.from = .known(.localTeam) } }

    /// Examples of a referral that was judged.
    static let referralIsJudged = RuleExamples(of: .proeftuin(15), from: HouseholdInOrder.situation)
        .met(
            "het veiligheidsteam beoordeelde de aanmelding alsnog",
            wrong: { $0.subject.teamwork.triages.drop("triage-1") }
        ) {
            $0.subject.teamwork.triages.entries.append(
                Triage("later", of: "aanmelding-1", on: .day("2026-06-01"), form: .stated(.known(.consultation))))
        }
        .met(
            "het veiligheidsteam koos ervoor niet mee te doen",
            wrong: { $0.subject.teamwork.triages.change("triage-1") { $0.form = .notRecorded } }
        ) { $0.subject.teamwork.triages.change("triage-1") { $0.form = .recordedNone } }
        .notMet("de aanmelding bleef liggen", at: ["involvement.teamwork.triages.of[aanmelding-1]"]) {
            $0.subject.teamwork.triages.drop("triage-1")
        }
        .notMet("een tweede aanmelding bleef liggen", at: ["involvement.teamwork.triages.of[aanmelding-2]"]) {
            $0.subject.teamwork.referrals.entries.append(
                Referral("aanmelding-2", on: .day("2026-10-01"), from: .localTeam))
        }
        .undecided(
            "niet vastgelegd of er meer triages zijn", missing: ["involvement.teamwork.triages.of[aanmelding-1]"]
        ) { $0.subject.teamwork.triages.forget("triage-1") }
        .undecided(
            "bij welke aanmelding de triage hoort is niet vastgelegd",
            missing: ["involvement.teamwork.triages[triage-1].referral"]
        ) { $0.subject.teamwork.triages.change("triage-1") { $0.referral = nil } }
        .undecided(
            "welke vorm is gekozen is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].form"]
        ) { $0.subject.teamwork.triages.change("triage-1") { $0.form = .notRecorded } }
        .undecided(
            "de dag van de triage is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].on"]
        ) { $0.subject.teamwork.triages.change("triage-1") { $0.on = nil } }
        .undecided(
            "de dag van de aanmelding is niet vastgelegd",
            missing: ["involvement.teamwork.referrals[aanmelding-1].on"],
            wrong: { $0.subject.teamwork.triages.drop("triage-1") }
        ) { $0.changeReferral { $0.on = nil } }
        .undecided("niet vastgelegd of er aanmeldingen zijn", missing: ["involvement.teamwork.referrals"]) {
            $0.subject.teamwork.referrals = []
        }
        .undecided("niet vastgelegd of er meer aanmeldingen zijn", missing: ["involvement.teamwork.referrals"]) {
            $0.subject.teamwork.referrals.complete = nil
        }
        .notApplicable("vastgelegd dat er geen aanmelding is") {
            $0.subject.teamwork.referrals = .recordedNone
        }

    /// Examples of a role of the safety team that was chosen on purpose.
    static let safetyTeamRoleIsChosen = RuleExamples(of: .proeftuin(61), from: HouseholdInOrder.situation)
        .met(
            "de keuze is alsnog gemaakt",
            wrong: { $0.subject.teamwork.triages.change("triage-1") { $0.role = .recordedNone } }
        ) {
            $0.subject.teamwork.triages.change("triage-1") { $0.role = .stated(.known(.adviceToLocalTeam)) }
        }
        .notMet("er is niet gekozen", at: ["involvement.teamwork.triages[triage-1].role"]) {
            $0.subject.teamwork.triages.change("triage-1") { $0.role = .recordedNone }
        }
        .undecided("de keuze is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].role"]) {
            $0.subject.teamwork.triages.change("triage-1") { $0.role = .notRecorded }
        }
        .undecided(
            "de keuze heeft een code van een latere versie", missing: ["involvement.teamwork.triages[triage-1].role"]
        ) {
            $0.subject.teamwork.triages.change("triage-1") { $0.role = .stated(.unknown(code: "meekijken")) }
        }
        .undecided(
            "welke vorm is gekozen is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].form"],
            wrong: { $0.subject.teamwork.triages.change("triage-1") { $0.role = .recordedNone } }
        ) { $0.subject.teamwork.triages.change("triage-1") { $0.form = .notRecorded } }
        .undecided(
            "de dag van de triage is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].on"],
            wrong: { $0.subject.teamwork.triages.change("triage-1") { $0.role = .recordedNone } }
        ) { $0.subject.teamwork.triages.change("triage-1") { $0.on = nil } }
        .undecided("niet vastgelegd of er triages zijn", missing: ["involvement.teamwork.triages"]) {
            $0.subject.teamwork.triages = []
        }
        .undecided("niet vastgelegd of er meer triages zijn", missing: ["involvement.teamwork.triages"]) {
            $0.subject.teamwork.triages.complete = nil
        }
        .notApplicable("het veiligheidsteam doet niet mee") {
            $0.subject.teamwork.triages.change("triage-1") { $0.form = .recordedNone }
        }

    /// Examples of direct involvement that was discussed.
    static let directInvolvementIsDiscussed = RuleExamples(of: .proeftuin(16), from: HouseholdInOrder.situation)
        .met("de casus is alsnog besproken", wrong: { $0.subject.teamwork.discussions.drop("mdo-1") }) {
            $0.subject.teamwork.discussions.entries.append(
                CaseDiscussion("casuistiek", .caseDiscussion, on: .day("2026-11-12")))
        }
        .notMet("de casus is nooit besproken", at: ["involvement.teamwork.discussions"]) {
            $0.subject.teamwork.discussions.drop("mdo-1")
        }
        .notMet("er was alleen een instroomoverleg", at: ["involvement.teamwork.discussions"]) {
            $0.subject.teamwork.discussions.change("mdo-1") { $0.kind = .known(.intakeMeeting) }
        }
        .notMet("het MDO is pas na deze dag", at: ["involvement.teamwork.discussions"]) {
            $0.subject.teamwork.discussions.change("mdo-1") { $0.on = .day("2026-12-01") }
        }
        .undecided("niet vastgelegd of er besprekingen zijn", missing: ["involvement.teamwork.discussions"]) {
            $0.subject.teamwork.discussions = []
        }
        .undecided(
            "wat voor overleg het was is niet vastgelegd", missing: ["involvement.teamwork.discussions[mdo-1].kind"]
        ) { $0.subject.teamwork.discussions.change("mdo-1") { $0.kind = nil } }
        .undecided(
            "de dag van het overleg is niet vastgelegd", missing: ["involvement.teamwork.discussions[mdo-1].on"]
        ) { $0.subject.teamwork.discussions.change("mdo-1") { $0.on = nil } }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.teamwork.discussions.drop("mdo-1") }
        ) { $0.subject.involvement.form = Timeline() }
        .notApplicable("de betrokkenheid is vorm A") { $0.subject.workInForm(.consultation) }

    /// The household in order, referred by another party.
    private static func referred(by party: PartyKind) -> RuleExample<CaseFile>.Situation {
        .working { teamwork in
            teamwork.referrals.change("aanmelding-1") { referral in
                referral.from = .known(party)
                referral.measureEndsSoon = true
            }
        }
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Changes the referral.
    fileprivate mutating func changeReferral(_ change: (inout Referral) -> Void) {
        subject.teamwork.referrals.change("aanmelding-1", change)
    }
}
