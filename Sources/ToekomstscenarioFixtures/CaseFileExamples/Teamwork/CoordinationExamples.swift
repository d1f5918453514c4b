import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of form C on acute and structural unsafety.
    static let formCRestsOnAcuteAndStructural = RuleExamples(of: .proeftuin(9), from: coordinated)
        .met(
            "het veiligheidsteam neemt de coördinatie op zich",
            wrong: { $0.subject.involvement.coordination = .since("2026-05-20", .known(.localTeam)) }
        ) { $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam)) }
        .met(
            "het gevaar is geweken, en de vorm blijft C",
            wrong: { $0.subject.teamwork.professionals.drop("werk-lokaal") }
        ) {
            $0.subject.teamwork = coordinated.subject.teamwork
            $0.subject.involvement.unsafety.acute = .since("2026-05-20", false)
        }
        .notMet(
            "acuut en structureel onveilig, een maatregel kan nodig zijn, en het blijft vorm B",
            at: ["involvement.form"]
        ) { $0.subject.workInForm(.jointGuidance) }
        .notMet("het lokale team coördineert nog", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = .since("2026-05-20", .known(.localTeam))
        }
        .notMet("van het lokale team werkt niemand meer mee", at: ["involvement.teamwork.professionals.localTeam"]) {
            $0.subject.teamwork.professionals.drop("werk-lokaal")
        }
        .notMet("vorm C is gekozen waar het niet acuut was", at: ["involvement.teamwork.triages.formC"]) {
            $0.changeTriage { $0.isAcute = false }
        }
        .notMet("vorm C is gekozen waar het niet structureel was", at: ["involvement.teamwork.triages.formC"]) {
            $0.changeTriage { $0.isStructural = false }
        }
        .undecided(
            "of het bij de keuze acuut was is niet vastgelegd",
            missing: ["involvement.teamwork.triages[triage-1].isAcute"]
        ) { $0.changeTriage { $0.isAcute = nil } }
        .undecided(
            "of het bij de keuze structureel was is niet vastgelegd",
            missing: ["involvement.teamwork.triages[triage-1].isStructural"]
        ) { $0.changeTriage { $0.isStructural = nil } }
        .undecided(
            "welke vorm de triage koos is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].form"]
        ) { $0.changeTriage { $0.form = .notRecorded } }
        .undecided(
            "de dag van de triage is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].on"]
        ) { $0.changeTriage { $0.on = nil } }
        .undecided("niet vastgelegd of er triages zijn", missing: ["involvement.teamwork.triages.formC"]) {
            $0.subject.teamwork.triages = []
        }
        .undecided("wie er coördineert is niet vastgelegd", missing: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline()
        }
        .undecided("niet vastgelegd wie er meewerken", missing: ["involvement.teamwork.professionals.localTeam"]) {
            $0.subject.teamwork.professionals = []
        }
        .undecided(
            "sinds wanneer het lokale team meewerkt is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-lokaal].since"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.since = nil } }
        .undecided(
            "het team van de lokale collega is niet vastgelegd",
            missing: ["involvement.teamwork.professionals[werk-lokaal].team"]
        ) { $0.subject.teamwork.professionals.change("werk-lokaal") { $0.team = nil } }
        .undecided("de vorm is niet vastgelegd", missing: ["involvement.form"]) {
            $0.subject.involvement.form = Timeline()
        }
        .undecided(
            "vorm B, en niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.workInForm(.jointGuidance) }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .undecided(
            "vorm B, en niet vastgelegd of de onveiligheid structureel is",
            missing: ["involvement.unsafety.structural"], wrong: { $0.subject.workInForm(.jointGuidance) }
        ) { $0.subject.involvement.unsafety.structural = Timeline() }
        .undecided(
            "vorm B, en niet vastgelegd of een maatregel nodig kan zijn",
            missing: ["involvement.teamwork.mayNeedMeasure"], wrong: { $0.subject.workInForm(.jointGuidance) }
        ) { $0.subject.teamwork.mayNeedMeasure = Timeline() }
        .undecided(
            "vorm B, en niet vastgelegd of onderzoek zonder toestemming nodig kan zijn",
            missing: ["involvement.teamwork.mayNeedInvestigationWithoutConsent"],
            wrong: {
                $0.subject.workInForm(.jointGuidance)
                $0.subject.teamwork.mayNeedMeasure = .since("2026-05-20", false)
                $0.subject.teamwork.mayNeedInvestigationWithoutConsent = .since("2026-05-20", true)
            }
        ) { $0.subject.teamwork.mayNeedInvestigationWithoutConsent = Timeline() }
        .undecided(
            "vorm B, en niet vastgelegd of er een maatregel van kracht is",
            missing: ["involvement.childProtectionMeasure"], wrong: { $0.subject.workInForm(.jointGuidance) }
        ) { $0.subject.involvement.childProtectionMeasure = Timeline() }
        .notApplicable("het is niet acuut onveilig, en de vorm is B") {
            $0.subject.workInForm(.jointGuidance)
            $0.subject.involvement.unsafety.acute = .since("2026-05-20", false)
        }

    /// Examples of form D under a child protection measure.
    static let formDKeepsLocalTeamNear = RuleExamples(of: .proeftuin(10), from: measured)
        .met(
            "van het lokale team werkt nog niemand mee, en er wordt naar gestreefd",
            wrong: {
                $0.subject.teamwork.professionals.drop("werk-lokaal")
                $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", false)
            }
        ) { $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", true) }
        .met(
            "een instelling uit het veiligheidsteam coördineert",
            wrong: { $0.subject.involvement.coordination = .since("2026-05-20", .known(.localTeam)) }
        ) { $0.subject.involvement.coordination = .since("2026-05-20", .known(.certifiedInstitution)) }
        .met(
            "de politie coördineert, en werkt voor het veiligheidsteam mee",
            wrong: { $0.subject.involvement.coordination = .since("2026-05-20", .known(.police)) }
        ) {
            $0.subject.teamwork.professionals.entries.append(
                TeamProfessional(
                    "werk-politie", "agent", of: .regionalSafetyTeam, organisation: .police, since: "2026-05-20"))
        }
        .undecided(
            "de politie coördineert, en niet vastgelegd of zij in het veiligheidsteam zit",
            missing: ["involvement.coordination.safetyTeam"]
        ) { $0.subject.involvement.coordination = .since("2026-05-20", .known(.police)) }
        .notMet("vastgelegd dat er niemand coördineert", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline([.recordedNone])
        }
        .notMet("er geldt een maatregel, en het blijft vorm B", at: ["involvement.form"]) {
            $0.subject.workInForm(.jointGuidance)
        }
        .notMet("het lokale team coördineert de maatregel", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = .since("2026-05-20", .known(.localTeam))
        }
        .notMet(
            "van het lokale team werkt niemand mee, en dat wordt niet gezocht",
            at: ["involvement.teamwork.professionals.localTeam"],
            wrong: { $0.subject.teamwork.professionals.drop("werk-lokaal") }
        ) { $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", false) }
        .undecided("de vorm is niet vastgelegd", missing: ["involvement.form"]) {
            $0.subject.involvement.form = Timeline()
        }
        .undecided("wie er coördineert is niet vastgelegd", missing: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline()
        }
        .undecided(
            "niet vastgelegd of er iemand van het lokale team meewerkt",
            missing: ["involvement.teamwork.professionals.localTeam"],
            wrong: { $0.subject.teamwork.seeksLocalPresence = .since("2026-05-20", false) }
        ) { $0.subject.teamwork.professionals.forget("werk-lokaal") }
        .undecided(
            "van het lokale team werkt niemand mee, en niet vastgelegd of dat wordt gezocht",
            missing: ["involvement.teamwork.seeksLocalPresence"],
            wrong: { $0.subject.teamwork.professionals.drop("werk-lokaal") }
        ) { $0.subject.teamwork.seeksLocalPresence = Timeline() }
        .undecided(
            "niet vastgelegd of er een maatregel van kracht is", missing: ["involvement.childProtectionMeasure"],
            wrong: { $0.subject.workInForm(.jointGuidance) }
        ) { $0.subject.involvement.childProtectionMeasure = Timeline() }
        .notApplicable("alleen een huisverbod: of dat vorm D is, zegt geen bron") {
            $0.subject.involvement.childProtectionMeasure = .since("2026-05-20", false)
        }

    /// The household in order, acutely and structurally unsafe, in form C.
    private static var coordinated: RuleExample<CaseFile>.Situation {
        var situation = RuleExample<CaseFile>.Situation.involved(
            in: .safetyTeamCoordinates, coordinatedBy: .regionalSafetyTeam)
        situation.subject.involvement.unsafety.acute = .since("2026-05-20", true)
        situation.subject.teamwork.mayNeedMeasure = .since("2026-05-20", true)
        situation.changeTriage {
            $0.form = .stated(.known(.safetyTeamCoordinates))
            $0.isAcute = true
        }
        return situation
    }

    /// The household in order, under a child protection measure, in form D.
    private static var measured: RuleExample<CaseFile>.Situation {
        var situation = RuleExample<CaseFile>.Situation.involved(
            in: .protectionMeasure, coordinatedBy: .regionalSafetyTeam)
        situation.subject.involvement.legalFrame = .since("2026-05-20", .known(.compulsory))
        situation.subject.involvement.childProtectionMeasure = .since("2026-05-20", true)
        return situation
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Changes the triage.
    fileprivate mutating func changeTriage(_ change: (inout Triage) -> Void) {
        subject.teamwork.triages.change("triage-1", change)
    }
}
