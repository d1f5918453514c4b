import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of consent that is each person's own.
    static let consentIsPersonal = RuleExamples(of: .proeftuin(39), from: HouseholdInOrder.situation)
        .met(
            "vader antwoordt alsnog zelf",
            wrong: { $0.subject.consent("toestemming-vader") { $0.givenBy = "moeder" } }
        ) { $0.subject.consent("toestemming-vader") { $0.givenBy = "vader" } }
        .met(
            "moeder antwoordde voor zoon als iemand met gezag",
            wrong: { $0.subject.consent("toestemming-zoon") { $0.capacity = .known(.oneself) } }
        ) { $0.subject.consent("toestemming-zoon") { $0.capacity = .known(.parentalAuthority) } }
        .met(
            "de toestemming die moeder voor vader gaf is ingetrokken",
            wrong: { $0.subject.consent("toestemming-vader") { $0.givenBy = "moeder" } }
        ) { $0.subject.consent("toestemming-vader") { $0.until = "2026-11-02" } }
        .notMet(
            "moeder gaf de toestemming van vader", at: ["involvement.consents.answers[toestemming-vader].givenBy"]
        ) { $0.subject.consent("toestemming-vader") { $0.givenBy = "moeder" } }
        .met(
            "wat in naam van vader werd gezegd was een nee, en dat is geen toestemming",
            wrong: { $0.subject.consent("toestemming-vader") { $0.givenBy = "moeder" } }
        ) { $0.subject.consent("toestemming-vader") { $0.isGiven = false } }
        .notMet(
            "moeder antwoordde als gezagsdrager voor vader",
            at: ["involvement.consents.answers[toestemming-vader].givenBy"],
            wrong: { $0.subject.consent("toestemming-vader") { $0.capacity = .known(.parentalAuthority) } }
        ) { $0.subject.consent("toestemming-vader") { $0.givenBy = "moeder" } }
        .undecided(
            "niet vastgelegd of zoon, voor wie moeder antwoordde, een kind is",
            missing: ["involvement.household.concerned[zoon].birth"]
        ) { $0.subject.household.concerned.change("zoon") { $0.birth = nil } }
        .undecided("niet vastgelegd of er meer toestemmingen zijn", missing: ["involvement.consents.answers"]) {
            $0.subject.involvement.consents.answers.complete = nil
        }
        .notMet(
            "moeder gaf de toestemming van vader, en als wie zij voor zoon antwoordde is niet vastgelegd",
            at: ["involvement.consents.answers[toestemming-vader].givenBy"],
            missing: ["involvement.consents.answers[toestemming-zoon].capacity"],
            wrong: { $0.subject.consent("toestemming-zoon") { $0.capacity = nil } }
        ) { $0.subject.consent("toestemming-vader") { $0.givenBy = "moeder" } }
        .undecided("niet vastgelegd of er toestemmingen zijn", missing: ["involvement.consents.answers"]) {
            $0.subject.involvement.consents.answers = []
        }
        .undecided(
            "wat vader antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].isGiven"]
        ) { $0.subject.consent("toestemming-vader") { $0.isGiven = nil } }
        .undecided(
            "wie de toestemming van vader gaf is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].givenBy"]
        ) { $0.subject.consent("toestemming-vader") { $0.givenBy = nil } }
        .undecided(
            "als wie moeder voor zoon antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-zoon].capacity"]
        ) { $0.subject.consent("toestemming-zoon") { $0.capacity = nil } }
        .undecided(
            "als wie moeder voor zoon antwoordde heeft een code van een latere versie",
            missing: ["involvement.consents.answers[toestemming-zoon].capacity"]
        ) { $0.subject.consent("toestemming-zoon") { $0.capacity = .unknown(code: "voogd") } }
        .undecided(
            "de toestemmingen werden pas na deze dag bekend", missing: ["involvement.consents.answers"]
        ) {
            $0.subject.involvement.consents.answers = [
                Consent(
                    "toestemming-vader", of: "vader", for: .safetyTeamInvolvement, isGiven: true, givenBy: "vader",
                    capacity: .oneself, from: "2026-11-10", knownOn: "2026-12-01")
            ]
        }
        .notApplicable("vastgelegd dat niemand iets is gevraagd") {
            $0.subject.involvement.consents.answers = .recordedNone
        }
}

extension CaseFile {
    /// Changes one answer.
    fileprivate mutating func consent(_ id: Identifier<Consent>, _ change: (inout Consent) -> Void) {
        involvement.consents.answers.change(id, change)
    }
}
