import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a contract with the family, in a region that works by IHV13w.
    static let contractCoversExchange = RuleExamples(of: .sturen(29), from: adopting(.ihv13w))
        .met(
            "de samenwerking is alsnog in het contract gezet",
            wrong: { $0.subject.changeContract { $0.covers = [.known(.informationExchange)] } }
        ) { $0.subject.changeContract { $0.covers = [.known(.informationExchange), .known(.cooperation)] } }
        .notMet("vastgelegd dat er geen contract is", at: ["involvement.consents.contract"]) {
            $0.subject.involvement.consents.contract = .recordedNone
        }
        .notMet(
            "het contract regelt het uitwisselen niet", at: ["involvement.consents.contract.covers.informationExchange"]
        ) { $0.subject.changeContract { $0.covers = [.known(.cooperation)] } }
        .undecided("er is geen contract vastgelegd", missing: ["involvement.consents.contract"]) {
            $0.subject.involvement.consents.contract = .notRecorded
        }
        .undecided("wat het contract regelt is niet vastgelegd", missing: ["involvement.consents.contract.covers"]) {
            $0.subject.changeContract { $0.covers = nil }
        }
        .undecided(
            "wat het contract regelt heeft een code van een latere versie",
            missing: ["involvement.consents.contract.covers"]
        ) {
            $0.subject.changeContract { $0.covers = [.known(.informationExchange), .unknown(code: "duur")] }
        }
        .undecided("vermoeden van intieme terreur", missing: ["involvement.consents.contract"]) {
            $0.subject.suspectCoerciveControl()
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of access to a file.
    static let consentIsNoAccess = RuleExamples(of: .proeftuin(40), from: HouseholdInOrder.situation)
        .met(
            "over de inzage is alsnog iets afgesproken",
            wrong: { $0.subject.access("veiligheid-leest") { $0.basis = .stated(.known(.consentToExchange)) } }
        ) { $0.subject.access("veiligheid-leest") { $0.basis = .stated(.known(.agreedRegime)) } }
        .met(
            "de toegang waarover niets was afgesproken is gestopt",
            wrong: { $0.subject.access("veiligheid-leest") { $0.basis = .stated(.known(.consentToExchange)) } }
        ) { $0.subject.access("veiligheid-leest") { $0.until = "2026-11-01" } }
        .notMet("de toegang rust alleen op toestemming", at: ["involvement.consents.access[veiligheid-leest].basis"]) {
            $0.subject.access("veiligheid-leest") { $0.basis = .stated(.known(.consentToExchange)) }
        }
        .notMet("de toegang rust nergens op", at: ["involvement.consents.access[veiligheid-leest].basis"]) {
            $0.subject.access("veiligheid-leest") { $0.basis = .recordedNone }
        }
        .notMet(
            "de ene toegang rust alleen op toestemming, en van de andere is het niet vastgelegd",
            at: ["involvement.consents.access[veiligheid-leest].basis"],
            missing: ["involvement.consents.access[lokaal-eigen].basis"],
            wrong: { $0.subject.access("lokaal-eigen") { $0.basis = .notRecorded } }
        ) { $0.subject.access("veiligheid-leest") { $0.basis = .stated(.known(.consentToExchange)) } }
        .undecided(
            "waarop de toegang rust is niet vastgelegd",
            missing: ["involvement.consents.access[veiligheid-leest].basis"]
        ) { $0.subject.access("veiligheid-leest") { $0.basis = .notRecorded } }
        .undecided(
            "sinds wanneer er toegang is, is niet vastgelegd",
            missing: ["involvement.consents.access[veiligheid-leest].from"],
            wrong: { $0.subject.access("veiligheid-leest") { $0.basis = .recordedNone } }
        ) { $0.subject.access("veiligheid-leest") { $0.from = nil } }
        .undecided("wie toegang heeft is niet vastgelegd", missing: ["involvement.consents.access"]) {
            $0.subject.involvement.consents.access = []
        }
        .undecided("niet vastgelegd of er meer toegang is", missing: ["involvement.consents.access"]) {
            $0.subject.involvement.consents.access.complete = nil
        }
        .notApplicable("vastgelegd dat niemand toegang heeft") {
            $0.subject.involvement.consents.access = .recordedNone
        }

    /// Examples of a professional from outside who joins, in a region that works as in the example of Amsterdam.
    static let joiningFollowsConsent = RuleExamples(of: .kompas(88), from: adopting(.amsterdam))
        .met(
            "moeder had er al mee ingestemd",
            wrong: { $0.subject.joiningConsent { $0.from = "2026-09-20" } }
        ) { $0.subject.joiningConsent { $0.from = "2026-09-01" } }
        .notMet("moeder stemde er pas later mee in", at: ["involvement.consents.answers.of[moeder]"]) {
            $0.subject.joiningConsent { $0.from = "2026-09-20" }
        }
        .notMet("moeder weigerde", at: ["involvement.consents.answers.of[moeder]"]) {
            $0.subject.joiningConsent { $0.isGiven = false }
        }
        .notMet("moeder was niet gevraagd", at: ["involvement.consents.answers.of[moeder]"]) {
            $0.subject.involvement.consents.answers.drop("toestemming-spv")
        }
        .notMet("moeder trok haar toestemming voor het gesprek in", at: ["involvement.consents.answers.of[moeder]"]) {
            $0.subject.joiningConsent { $0.until = "2026-09-05" }
        }
        .notMet(
            "moeder weigerde, en met wie een ander gesprek was is niet vastgelegd",
            at: ["involvement.consents.answers.of[moeder]"],
            missing: ["involvement.consents.joinedTalks[spv-later].with"],
            wrong: {
                $0.subject.involvement.consents.joinedTalks.entries.append(
                    JoinedTalk("spv-later", from: .mentalHealthCare, on: "2026-10-10"))
            }
        ) { $0.subject.joiningConsent { $0.isGiven = false } }
        .undecided(
            "wat moeder antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-spv].isGiven"]
        ) { $0.subject.joiningConsent { $0.isGiven = nil } }
        .undecided(
            "vanaf wanneer haar toestemming telt is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-spv].from"]
        ) { $0.subject.joiningConsent { $0.from = nil } }
        .undecided("of moeder instemde is niet vastgelegd", missing: ["involvement.consents.answers.of[moeder]"]) {
            $0.subject.involvement.consents.answers.forget("toestemming-spv")
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei ja waar vader bij was",
            missing: ["involvement.consents.answers.of[moeder]"],
            wrong: { $0.subject.joiningConsent { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "met wie het gesprek was is niet vastgelegd", missing: ["involvement.consents.joinedTalks[spv-mee].with"]
        ) { $0.subject.involvement.consents.joinedTalks.change("spv-mee") { $0.with = nil } }
        .undecided(
            "de dag van het gesprek is niet vastgelegd", missing: ["involvement.consents.joinedTalks[spv-mee].on"]
        ) { $0.subject.involvement.consents.joinedTalks.change("spv-mee") { $0.on = nil } }
        .undecided(
            "niet vastgelegd of er iemand aansloot", missing: ["involvement.consents.joinedTalks"]
        ) { $0.subject.involvement.consents.joinedTalks = [] }
        .undecided("niet vastgelegd of er meer gesprekken waren", missing: ["involvement.consents.joinedTalks"]) {
            $0.subject.involvement.consents.joinedTalks.complete = nil
        }
        .notApplicable("niemand van buiten sloot aan") {
            $0.subject.involvement.consents.joinedTalks = .recordedNone
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of bringing information together.
    static let informationIsBundledEarly = RuleExamples(of: .domein(89), from: HouseholdInOrder.situation)
        .met("het team antwoordt alsnog", wrong: { $0.context.forgetAnswers(to: .domein(89)) }) {
            $0.context.answer(.domein(89), .yes, by: "lokaal")
        }
        .notMet("volgens het team was het te laat", at: ["attestations[DOMEIN-89]"]) {
            $0.context.answer(.domein(89), .no, by: "lokaal")
        }
        .undecided("niemand antwoordde", missing: ["attestations[DOMEIN-89]"]) {
            $0.context.forgetAnswers(to: .domein(89))
        }
        .undecided("de school ziet het anders dan het lokale team", missing: ["attestations[DOMEIN-89]"]) {
            $0.context.answer(.domein(89), .no, by: "school")
        }

    /// Examples of the report's reading of privacy law, which is only explained.
    static let sharedWithinTeam = RuleExamples(of: .domein(41), from: HouseholdInOrder.situation)
        .notApplicable("vastgelegd dat er niets is gedeeld of opgevraagd") {
            $0.subject.involvement.consents.sharings = .recordedNone
        }

    /// Examples of both parents and the treatment of a child.
    static let parentsAndTreatment = RuleExamples(of: .proeftuin(67), from: treatment)
        .met("met beide ouders is gesproken", wrong: { _ in }) { $0.context.answer(.proeftuin(67), .yes, by: "lokaal") }
        .undecided(
            "nog niet besproken: dat is een open vraag en houdt behandeling niet tegen",
            missing: ["attestations[PROEFTUIN-67]"],
            wrong: { $0.context.answer(.proeftuin(67), .yes, by: "lokaal", on: "2026-11-09") }
        ) { $0.context.answer(.proeftuin(67), .no, by: "lokaal") }
        .undecided(
            "het lokale team en de school zien het anders", missing: ["attestations[PROEFTUIN-67]"],
            wrong: { $0.context.answer(.proeftuin(67), .yes, by: "lokaal") }
        ) { $0.context.answer(.proeftuin(67), .no, by: "school") }
        .undecided(
            "niet vastgelegd of er om toestemming is gevraagd", missing: ["involvement.consents.answers"],
            wrong: { $0.subject.involvement.consents.answers = .recordedNone }
        ) { $0.subject.involvement.consents.answers = [] }
        .notApplicable("er is niet om toestemming voor behandeling gevraagd") {
            $0.subject.involvement.consents.answers.drop("behandeling-zoon")
        }

    /// The household in order, in which the mother consented to treatment of the son and the father refused.
    private static var treatment: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.involvement.consents.answers.entries.append(
            Consent(
                "behandeling-zoon", of: "zoon", for: .treatmentOfChild, isGiven: false, givenBy: "vader",
                capacity: .parentalAuthority, inPresenceOf: [], from: "2026-11-02"))
        return situation
    }

    /// The household in order, in a region that adopted this.
    private static func adopting(_ scope: Scope) -> RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.context.adopted = [scope]
        return situation
    }
}

extension CaseFile {
    fileprivate mutating func changeContract(_ change: (inout FamilyContract) -> Void) {
        involvement.consents.contract.change(change)
    }

    fileprivate mutating func access(_ id: Identifier<FileAccess>, _ change: (inout FileAccess) -> Void) {
        involvement.consents.access.change(id, change)
    }

    fileprivate mutating func joiningConsent(_ change: (inout Consent) -> Void) {
        involvement.consents.answers.change("toestemming-spv", change)
    }
}

extension ReviewContext {
    fileprivate mutating func answer(
        _ rule: RuleID, _ answer: Attestation.Answer, by participant: Identifier<Participant>,
        on day: CalendarDate = "2026-11-10"
    ) { attestations.append(Attestation(rule, answer, by: participant, on: day)) }

    fileprivate mutating func forgetAnswers(to rule: RuleID) { attestations.removeAll { $0.rule == rule } }
}
