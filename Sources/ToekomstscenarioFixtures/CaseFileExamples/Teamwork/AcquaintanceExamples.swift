import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of consent that was asked by the acquaintance, and of a local team that goes on after a refusal.
    static let consentIsAskedAtAcquaintance = RuleExamples(of: .proeftuin(38), from: HouseholdInOrder.situation)
        .met(
            "vader, die elders woont, is voor de kennismaking gevraagd",
            wrong: { $0.subject.involvement.consents.answers.drop("toestemming-vader") }
        ) {
            $0.subject.involvement.consents.answers.entries.append(
                Consent(
                    "vader-vooraf", of: "vader", for: .safetyTeamInvolvement, isGiven: true, givenBy: "vader",
                    capacity: .oneself, inPresenceOf: [], from: "2026-05-19"))
        }
        .met(
            "de baby was er bij de kennismaking nog niet, en is later gevraagd",
            wrong: { $0.subject.addBaby() }
        ) {
            $0.subject.involvement.consents.answers.entries.append(
                Consent(
                    "toestemming-baby", of: "baby", for: .safetyTeamInvolvement, isGiven: true, givenBy: "moeder",
                    capacity: .parentalAuthority, inPresenceOf: [], from: "2026-06-10"))
        }
        .met(
            "vader weigert, en het veiligheidsteam trekt zich terug tot advies",
            wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.workInForm(.consultation) }
        .notMet("vader, die elders woont, is niet gevraagd", at: ["involvement.consents.answers.of[vader]"]) {
            $0.subject.involvement.consents.answers.drop("toestemming-vader")
        }
        .notMet("vader is pas na de kennismaking gevraagd", at: ["involvement.consents.answers.of[vader]"]) {
            $0.subject.changeConsent("toestemming-vader") { $0.from = "2026-06-10" }
        }
        .notMet("vader weigert, en het blijft vorm B", at: ["involvement.form"]) {
            $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false }
        }
        .notMet(
            "vader weigert, en van het lokale team gaat niemand door",
            at: ["involvement.teamwork.professionals.localTeam"],
            wrong: {
                $0.subject.workInForm(.consultation)
                $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false }
            }
        ) { $0.subject.teamwork.professionals.drop("werk-lokaal") }
        .undecided(
            "de kennismaking is niet vastgelegd", missing: ["involvement.teamwork.acquaintance"]
        ) { $0.subject.teamwork.acquaintance = .notRecorded }
        .undecided(
            "of vader voor de kennismaking is gevraagd staat niet vast",
            missing: ["involvement.teamwork.acquaintance"]
        ) { $0.subject.teamwork.acquaintance = .stated(.between("2026-05-10", "2026-05-30")) }
        .undecided(
            "vanaf wanneer de toestemming van vader telt is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].from"]
        ) { $0.subject.changeConsent("toestemming-vader") { $0.from = nil } }
        .undecided(
            "of vader is gevraagd is niet vastgelegd",
            missing: ["involvement.consents.answers", "involvement.consents.answers.of[vader]"]
        ) { $0.subject.involvement.consents.answers.forget("toestemming-vader") }
        .undecided(
            "wat vader antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].isGiven"]
        ) { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = nil } }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.involvement.consents.answers.drop("toestemming-vader") }
        ) { $0.subject.involvement.form = Timeline() }
        .undecided(
            "vader weigert, en niet vastgelegd is wie van het lokale team doorgaat",
            missing: ["involvement.teamwork.professionals.localTeam"],
            wrong: {
                $0.subject.workInForm(.consultation)
                $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false }
            }
        ) { $0.subject.teamwork.professionals.forget("werk-lokaal") }
        .undecided("niet vastgelegd of er meer betrokkenen zijn", missing: ["involvement.household.concerned"]) {
            $0.subject.household.concerned.complete = nil
        }
        .notApplicable("de betrokkenheid is vorm A, en niemand weigert") { $0.subject.workInForm(.consultation) }
}
