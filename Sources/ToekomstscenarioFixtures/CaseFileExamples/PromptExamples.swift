import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a household that recognises itself in its file.
    static let householdRecognisesItself = RuleExamples(of: .proeftuin(71), from: HouseholdInOrder.situation)
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("ieder zegt dat de vraag niet van toepassing is", missing: ["attestations[PROEFTUIN-71]"]) {
            for person in HouseholdInOrder.voices { $0.context.answer(.notApplicable, by: person) }
        }
        .notApplicable("vastgelegd dat er niemand betrokken is") {
            $0.subject.household.concerned = .recordedNone
        }
        .met("zoon antwoordt alsnog zelf", wrong: { $0.context.forgetAnswer(of: "zoon") }) {
            $0.context.answer(.yes, by: "zoon")
        }
        .met("vader herkent zich na een aanpassing wel", wrong: { $0.context.answer(.no, by: "vader") }) {
            $0.context.answer(.yes, by: "vader", on: "2026-11-15")
        }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet("niemand herkent zich", at: ["attestations[PROEFTUIN-71]"]) {
            for person in HouseholdInOrder.voices { $0.context.answer(.no, by: person) }
        }
        .notMet(
            "wie antwoordde herkent zich niet, en zoon antwoordde niet", at: ["attestations[PROEFTUIN-71]"],
            missing: ["attestations[PROEFTUIN-71].of[zoon]"], wrong: { $0.context.forgetAnswer(of: "zoon") }
        ) {
            for person in HouseholdInOrder.voices where person != "zoon" { $0.context.answer(.no, by: person) }
        }
        .undecided("vader herkent zich niet en de anderen wel", missing: ["attestations[PROEFTUIN-71]"]) {
            $0.context.answer(.no, by: "vader")
        }
        .undecided("zoon antwoordde niet", missing: ["attestations[PROEFTUIN-71].of[zoon]"]) {
            $0.context.forgetAnswer(of: "zoon")
        }
        .undecided(
            "vader, die elders woont, antwoordde niet", missing: ["attestations[PROEFTUIN-71].of[vader]"]
        ) { $0.context.forgetAnswer(of: "vader") }
        .undecided(
            "het lokale team antwoordde namens zoon", missing: ["attestations[PROEFTUIN-71].of[zoon]"]
        ) {
            $0.context.forgetAnswer(of: "zoon")
            $0.context.answer(.yes, by: "lokaal", of: "zoon")
        }
        .undecided(
            "het lokale team antwoordde namens allemaal",
            missing: [
                "attestations[PROEFTUIN-71].of[dochter]", "attestations[PROEFTUIN-71].of[moeder]",
                "attestations[PROEFTUIN-71].of[vader]", "attestations[PROEFTUIN-71].of[zoon]",
            ]
        ) {
            $0.context.attestations = []
            for person in HouseholdInOrder.voices { $0.context.answer(.yes, by: "lokaal", of: person) }
        }
        .met(
            "vermoeden van intieme terreur, en ieder antwoordde apart",
            wrong: { $0.subject.suspectCoerciveControl() }
        ) {
            for person in HouseholdInOrder.voices { $0.context.answer(.yes, by: person, inPresenceOf: []) }
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder antwoordde waar vader bij was",
            missing: ["attestations[PROEFTUIN-71].of[moeder]"],
            wrong: {
                $0.subject.suspectCoerciveControl()
                for person in HouseholdInOrder.voices { $0.context.answer(.yes, by: person, inPresenceOf: []) }
            }
        ) { $0.context.answer(.yes, by: "moeder", on: "2026-11-15", inPresenceOf: ["vader"]) }
        .undecided(
            "niet vastgelegd of er een vermoeden van intieme terreur is",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided("het antwoord van zoon is verlopen", missing: ["attestations[PROEFTUIN-71].of[zoon]"]) {
            $0.context.forgetAnswer(of: "zoon")
            $0.context.answer(.yes, by: "zoon", until: HouseholdInOrder.day)
        }
        .undecided("zoon nam zijn antwoord terug", missing: ["attestations[PROEFTUIN-71].of[zoon]"]) {
            $0.context.forgetAnswer(of: "zoon")
            $0.context.answer(.yes, by: "zoon", withdrawn: Attestation.Withdrawal(on: "2026-11-16", by: "zoon"))
        }
        .undecided("zoon antwoordt pas na deze dag", missing: ["attestations[PROEFTUIN-71].of[zoon]"]) {
            $0.context.forgetAnswer(of: "zoon")
            $0.context.answer(.yes, by: "zoon", on: "2026-12-01")
        }
        .deviated(
            "het team wacht met voorleggen tot het rustig is", at: ["attestations[PROEFTUIN-71]"],
            wrong: { for person in HouseholdInOrder.voices { $0.context.answer(.no, by: person) } }
        ) { $0.context.depart(from: .proeftuin(71), because: "Het dossier wordt met ieder opnieuw geschreven.") }
}

extension ReviewContext {
    /// Adds an answer of somebody who speaks for himself or herself, or for another.
    fileprivate mutating func answer(
        _ answer: Attestation.Answer, by participant: Identifier<Participant>,
        of person: Identifier<Participant>? = nil, on day: CalendarDate = "2026-11-10", until end: CalendarDate? = nil,
        withdrawn: Attestation.Withdrawal? = nil, inPresenceOf others: [Identifier<Participant>]? = nil
    ) {
        attestations.append(
            Attestation(
                .proeftuin(71), answer, by: participant, of: person, on: day, until: end, withdrawn: withdrawn,
                inPresenceOf: others))
    }

    /// Takes a person's answers away.
    fileprivate mutating func forgetAnswer(of person: Identifier<Participant>) {
        attestations.removeAll { $0.of == person }
    }
}
