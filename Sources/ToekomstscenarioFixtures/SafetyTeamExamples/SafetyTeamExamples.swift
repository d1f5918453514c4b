public import Domain

/// The examples of all rules about a regional safety team.
public enum SafetyTeamExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<SafetyTeam>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.safetyTeam`.
    public static func documents() -> [ExampleDocument<SafetyTeam>] {
        all.map { ExampleDocument($0, reviewedBy: .safetyTeam) }
    }
    #endif

    private static let ofRules: [RuleExamples<SafetyTeam>] = [
        .teamCoversExpertise, .teamJoinsThreeKinds, .teamSharesConcepts,
    ]
}

extension RuleExamples where Subject == SafetyTeam {
    /// Examples of the five fields of knowledge.
    static let teamCoversExpertise = RuleExamples(of: .parallel(13), from: SafetyTeamInOrder.situation)
        .met(
            "Veilig Thuis brengt voortaan ook geweldspatronen in", wrong: { $0.subject.members.drop("opvang") }
        ) {
            $0.subject.members.change("veilig-thuis") {
                $0.expertise = [.known(.childAbuse), .known(.domesticViolence), .known(.violencePatterns)]
            }
        }
        .notMet("de opvang doet niet mee", at: ["expertise.violencePatterns"]) { $0.subject.members.drop("opvang") }
        .notMet("de Raad is vertrokken", at: ["expertise.legalInstruments"]) {
            $0.subject.members.change("raad") { $0.until = "2026-11-20" }
        }
        .notMet("de opvang doet pas volgend jaar mee", at: ["expertise.violencePatterns"]) {
            $0.subject.members.change("opvang") { $0.from = "2027-01-01" }
        }
        .notMet(
            "de opvang brengt niets in, en sinds wanneer de Raad meedoet is niet vastgelegd",
            at: ["expertise.violencePatterns"], missing: ["members[raad].from"],
            wrong: { $0.subject.members.change("raad") { $0.from = nil } }
        ) { $0.subject.members.change("opvang") { $0.expertise = [] } }
        .undecided("wat de Raad inbrengt is niet vastgelegd", missing: ["members[raad].expertise"]) {
            $0.subject.members.change("raad") { $0.expertise = nil }
        }
        .undecided(
            "wat de opvang inbrengt heeft een code van een latere versie", missing: ["members[opvang].expertise"]
        ) {
            $0.subject.members.change("opvang") { $0.expertise = [.unknown(code: "dadertypen")] }
        }
        .undecided("sinds wanneer de opvang meedoet is niet vastgelegd", missing: ["members[opvang].from"]) {
            $0.subject.members.change("opvang") { $0.from = nil }
        }
        .undecided("niet vastgelegd of er meer organisaties meedoen", missing: ["expertise.violencePatterns"]) {
            $0.subject.members.forget("opvang")
        }

    /// Examples of the three kinds of organisation.
    static let teamJoinsThreeKinds = RuleExamples(of: .parallel(14), from: SafetyTeamInOrder.situation)
        .met(
            "een andere GI is deelnemer",
            wrong: { $0.subject.members.change("jeugdbescherming") { $0.until = "2026-06-01" } }
        ) {
            $0.subject.members.entries.append(
                SafetyTeamMember("nieuwe-gi", .certifiedInstitution, in: .core, expertise: [], from: "2026-06-01"))
        }
        .notMet("de Raad is geen deelnemer", at: ["organisations.childCareAndProtectionBoard"]) {
            $0.subject.members.drop("raad")
        }
        .notMet("de enige GI is vertrokken", at: ["organisations.certifiedInstitution"]) {
            $0.subject.members.change("jeugdbescherming") { $0.until = "2026-06-01" }
        }
        .notMet(
            "de Raad is geen deelnemer, en sinds wanneer Veilig Thuis meedoet is niet vastgelegd",
            at: ["organisations.childCareAndProtectionBoard"], missing: ["members[veilig-thuis].from"],
            wrong: { $0.subject.members.change("veilig-thuis") { $0.from = nil } }
        ) {
            $0.subject.members.change("raad") { $0.until = "2026-06-01" }
        }
        .undecided(
            "wat voor organisatie de opvang is, is niet vastgelegd", missing: ["members[opvang].kind"],
            wrong: { $0.subject.members.drop("raad") }
        ) { $0.subject.members.change("opvang") { $0.kind = nil } }
        .undecided("sinds wanneer de Raad meedoet is niet vastgelegd", missing: ["members[raad].from"]) {
            $0.subject.members.change("raad") { $0.from = nil }
        }
        .undecided(
            "niet vastgelegd of er meer organisaties meedoen", missing: ["organisations.childCareAndProtectionBoard"]
        ) {
            $0.subject.members.forget("raad")
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of shared knowledge and concepts.
    static let teamSharesConcepts = RuleExamples(of: .proeftuin(74), from: SafetyTeamInOrder.situation)
        .met("de Raad antwoordt alsnog", wrong: { $0.context.forgetAnswer(of: "raad") }) {
            $0.context.attestations.append(Attestation(.proeftuin(74), .yes, by: "raad", on: "2026-11-02"))
        }
        .met("de Raad, die niet antwoordde, is vertrokken", wrong: { $0.context.forgetAnswer(of: "raad") }) {
            $0.subject.members.change("raad") { $0.until = "2026-10-01" }
        }
        .notMet("volgens alle organisaties is dat niet zo", at: ["attestations[PROEFTUIN-74]"]) {
            for member in SafetyTeamInOrder.members {
                $0.context.attestations.append(Attestation(.proeftuin(74), .no, by: member, on: "2026-11-02"))
            }
        }
        .undecided("de Raad ziet het anders", missing: ["attestations[PROEFTUIN-74]"]) {
            $0.context.attestations.append(Attestation(.proeftuin(74), .no, by: "raad", on: "2026-11-02"))
        }
        .undecided("de Raad antwoordde niet", missing: ["attestations[PROEFTUIN-74].of[raad]"]) {
            $0.context.forgetAnswer(of: "raad")
        }
        .undecided("wie er deelnemen is niet vastgelegd", missing: ["members"]) { $0.subject.members = [] }
        .notApplicable("vastgelegd dat er geen organisaties deelnemen") { $0.subject.members = .recordedNone }
}

extension ReviewContext {
    /// Takes an organisation's answers away.
    fileprivate mutating func forgetAnswer(of member: Identifier<Participant>) {
        attestations.removeAll { $0.of == member }
    }
}
