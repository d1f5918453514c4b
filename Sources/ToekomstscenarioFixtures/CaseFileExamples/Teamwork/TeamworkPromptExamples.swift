import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of promises that are kept.
    static let promisesAreKept = RuleExamples(of: .proeftuin(47), from: HouseholdInOrder.situation)
        .askedOfVoices(.proeftuin(47), "attestations[PROEFTUIN-47]", "attestations[PROEFTUIN-47].of[zoon]")
        .undecided(
            "niet vastgelegd of er iets is afgesproken", missing: ["involvement.teamwork.appointments"],
            wrong: { $0.sayNo(.proeftuin(47), HouseholdInOrder.voices) }
        ) { $0.subject.teamwork.appointments = [] }
        .notApplicable("vastgelegd dat er niets is afgesproken") {
            $0.subject.teamwork.appointments = .recordedNone
        }

    /// Examples of room to change where it does not click.
    static let thereIsRoomToChange = RuleExamples(of: .proeftuin(68), from: HouseholdInOrder.situation)
        .met(
            "de professional antwoordt alsnog",
            wrong: { $0.context.forgetAnswers(to: .proeftuin(68), of: "veiligheid") }
        ) { $0.context.answer(.proeftuin(68), .yes, by: "veiligheid") }
        .notMet("niemand ziet ruimte om te wisselen", at: ["attestations[PROEFTUIN-68]"]) {
            $0.sayNo(.proeftuin(68), HouseholdInOrder.voices + ["lokaal", "veiligheid"])
        }
        .undecided("moeder ziet geen ruimte en de anderen wel", missing: ["attestations[PROEFTUIN-68]"]) {
            $0.context.answer(.proeftuin(68), .no, by: "moeder")
        }
        .undecided("moeder antwoordde niet", missing: ["attestations[PROEFTUIN-68].of[moeder]"]) {
            $0.context.forgetAnswers(to: .proeftuin(68), of: "moeder")
        }
        .undecided("een professional antwoordde niet", missing: ["attestations[PROEFTUIN-68].of[lokaal]"]) {
            $0.context.forgetAnswers(to: .proeftuin(68), of: "lokaal")
        }
        .undecided(
            "het vaste contact is niet vastgelegd", missing: ["involvement.fixedContacts"],
            wrong: { $0.sayNo(.proeftuin(68), HouseholdInOrder.voices + ["lokaal", "veiligheid"]) }
        ) { $0.subject.involvement.fixedContacts = [] }
        .notApplicable("vastgelegd dat er geen vast contact is") {
            $0.subject.involvement.fixedContacts = .recordedNone
        }

    /// Examples of a contact that can be reached.
    static let contactIsReachable = RuleExamples(of: .proeftuin(69), from: HouseholdInOrder.situation)
        .askedOfVoices(.proeftuin(69), "attestations[PROEFTUIN-69]", "attestations[PROEFTUIN-69].of[zoon]")
        .undecided(
            "het vaste contact is niet vastgelegd", missing: ["involvement.fixedContacts"],
            wrong: { $0.sayNo(.proeftuin(69), HouseholdInOrder.voices) }
        ) { $0.subject.involvement.fixedContacts = [] }
        .notApplicable("vastgelegd dat er geen vast contact is") {
            $0.subject.involvement.fixedContacts = .recordedNone
        }

    /// Examples of a household that does not go from table to table.
    static let householdStaysAtOneTable = RuleExamples(of: .proeftuin(94), from: atTables)
        .askedOfVoices(.proeftuin(94), "attestations[PROEFTUIN-94]", "attestations[PROEFTUIN-94].of[zoon]")
        .undecided(
            "niet vastgelegd of er andere tafels zijn", missing: ["involvement.teamwork.urgentRoutes"],
            wrong: { $0.sayNo(.proeftuin(94), HouseholdInOrder.voices) }
        ) { $0.subject.teamwork.urgentRoutes = [] }
        .notApplicable("vastgelegd dat er geen andere tafel is") {
            $0.subject.teamwork.urgentRoutes = .recordedNone
        }

    /// Examples of joint responsibility.
    static let responsibilityIsJoint = RuleExamples(of: .proeftuin(72), from: HouseholdInOrder.situation)
        .met(
            "het veiligheidsteam antwoordt alsnog",
            wrong: { $0.context.forgetAnswers(to: .proeftuin(72), of: "veiligheid") }
        ) { $0.context.answer(.proeftuin(72), .yes, by: "veiligheid") }
        .notMet("beiden staan er alleen voor als het misgaat", at: ["attestations[PROEFTUIN-72]"]) {
            $0.sayNo(.proeftuin(72), ["lokaal", "veiligheid"])
        }
        .undecided("de een wel en de ander niet", missing: ["attestations[PROEFTUIN-72]"]) {
            $0.context.answer(.proeftuin(72), .no, by: "lokaal")
        }
        .undecided("het veiligheidsteam antwoordde niet", missing: ["attestations[PROEFTUIN-72].of[veiligheid]"]) {
            $0.context.forgetAnswers(to: .proeftuin(72), of: "veiligheid")
        }
        .undecided(
            "niet vastgelegd wie er meewerken", missing: ["involvement.teamwork.professionals"],
            wrong: { $0.sayNo(.proeftuin(72), ["lokaal", "veiligheid"]) }
        ) { $0.subject.teamwork.professionals = [] }
        .notApplicable("vastgelegd dat er niemand meewerkt") {
            $0.subject.teamwork.professionals = .recordedNone
        }

    /// The household in order, with another table beside the safety team.
    private static var atTables: RuleExample<CaseFile>.Situation {
        var situation = RuleExample<CaseFile>.Situation.working { teamwork in
            teamwork.urgentRoutes.entries = [
                UrgentRoute(
                    "tafel", .mdaPlusPlus, trigger: .stuck, on: .day("2026-09-10"), director: "lokaal",
                    actions: [UrgentRoute.Action(who: "veiligheid", by: "2026-09-17")])
            ]
        }
        for person in HouseholdInOrder.voices {
            situation.context.answer(.proeftuin(94), .yes, by: person, on: "2026-11-02")
        }
        return situation
    }

    /// Examples that every question to each person concerned has.
    private func askedOfVoices(_ rule: RuleID, _ all: Address, _ ofSon: Address) -> Self {
        met("zoon antwoordt alsnog zelf", wrong: { $0.context.forgetAnswers(to: rule, of: "zoon") }) {
            $0.context.answer(rule, .yes, by: "zoon")
        }
        .notMet("niemand vindt het zo", at: [all]) { $0.sayNo(rule, HouseholdInOrder.voices) }
        .undecided("vader vindt het niet zo en de anderen wel", missing: [all]) {
            $0.context.answer(rule, .no, by: "vader")
        }
        .undecided("zoon antwoordde niet", missing: [ofSon]) { $0.context.forgetAnswers(to: rule, of: "zoon") }
        .undecided("het lokale team antwoordde namens zoon", missing: [ofSon]) {
            $0.context.forgetAnswers(to: rule, of: "zoon")
            $0.context.answer(rule, .yes, by: "lokaal", of: "zoon")
        }
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Lets each of these say no.
    fileprivate mutating func sayNo(_ rule: RuleID, _ people: [Identifier<Participant>]) {
        for person in people { context.answer(rule, .no, by: person) }
    }
}
