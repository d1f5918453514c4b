import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkGovernance {
    /// Examples of a voice in governance.
    static let householdsHaveAVoice = RuleExamples(of: .kompas(33), from: NetworkGovernanceInOrder.situation)
        .met("de jongerenraad is begonnen", wrong: { $0.subject.voices.drop("stuurgroep") }) {
            $0.subject.voices.change("jongerenraad") { $0.isInUse = true }
        }
        .notMet("alleen een plan voor een jongerenraad", at: ["voices"]) { $0.subject.voices.drop("stuurgroep") }
        .notMet("alleen een symbolische stoel", at: ["voices"]) {
            $0.subject.voices.change("stuurgroep") { $0.hasInfluence = false }
        }
        .undecided("niet vastgelegd of zij invloed hebben", missing: ["voices[stuurgroep].hasInfluence"]) {
            $0.subject.voices.change("stuurgroep") { $0.hasInfluence = nil }
        }
        .notMet("geen enkele manier", at: ["voices"]) { $0.subject.voices = .recordedNone }
        .undecided(
            "niet vastgelegd of het in gebruik is", missing: ["voices[stuurgroep].isInUse"]
        ) { $0.subject.voices.change("stuurgroep") { $0.isInUse = nil } }
        .undecided("niet vastgelegd welke manier het is", missing: ["voices[stuurgroep].mechanism"]) {
            $0.subject.voices.change("stuurgroep") { $0.mechanism = nil }
        }
        .undecided("misschien is er een andere manier", missing: ["voices.complete"]) {
            $0.subject.voices.forget("stuurgroep")
        }

    /// Examples of influence.
    static let expertsHaveInfluence = RuleExamples(of: .kompas(34), from: NetworkGovernanceInOrder.situation)
        .met(
            "zij beslissen nu mee",
            wrong: { $0.subject.voices.change("stuurgroep") { $0.hasInfluence = false } }
        ) { $0.subject.voices.change("stuurgroep") { $0.hasInfluence = true } }
        .notMet("een symbolische stoel", at: ["voices[stuurgroep].hasInfluence"]) {
            $0.subject.voices.change("stuurgroep") { $0.hasInfluence = false }
        }
        .undecided("niet vastgelegd of zij invloed hebben", missing: ["voices[stuurgroep].hasInfluence"]) {
            $0.subject.voices.change("stuurgroep") { $0.hasInfluence = nil }
        }
        .undecided("misschien doen er meer mee", missing: ["voices.complete"]) { $0.subject.voices.complete = nil }
        .undecided(
            "niet vastgelegd wat de manier zonder invloed is", missing: ["voices[stuurgroep].mechanism"],
            wrong: { $0.subject.voices.change("stuurgroep") { $0.hasInfluence = false } }
        ) { $0.subject.voices.change("stuurgroep") { $0.mechanism = nil } }
        .notApplicable("er doen geen ervaringsdeskundigen structureel mee") { $0.subject.voices.drop("stuurgroep") }

    /// Examples of what is arranged before people are asked.
    static let participationIsPrepared = RuleExamples(of: .kompas(35), from: NetworkGovernanceInOrder.situation)
        .met("veiligheid is geregeld", wrong: { $0.subject.preconditions.change { $0.removeFirst() } }) {
            $0.subject.preconditions.change { $0.append(.known(.safety)) }
        }
        .notMet("voor veiligheid is niets geregeld", at: ["preconditions.safety"]) {
            $0.subject.preconditions.change { $0.removeFirst() }
        }
        .notMet("er is niets geregeld", at: ["preconditions"]) { $0.subject.preconditions = .recordedNone }
        .undecided("niet vastgelegd wat is geregeld", missing: ["preconditions"]) {
            $0.subject.preconditions = .notRecorded
        }

    /// Examples of acting in the interest of the household.
    static let householdsInterestLeads = prompt(.kompas(32), by: "bewoner", isOwn: true)
    /// Examples of speaking without fear.
    static let speakingIsSafe = prompt(.kompas(36), by: "bewoner", isOwn: true)
    /// Examples of room for professionals.
    static let professionalsHaveRoom = prompt(.kompas(37), by: "uitvoerder", isOwn: false)
    /// Examples of which logic leads.
    static let executionLeads = prompt(.kompas(38), by: "uitvoerder", isOwn: false)
    /// Examples of platforms.
    static let platformsAreSafe = prompt(.kompas(85), by: "beheerder", isOwn: false)

    private static func prompt(
        _ rule: RuleID, by person: Identifier<Participant>, isOwn: Bool
    ) -> RuleExamples<NetworkGovernance> {
        let place: Address = "attestations[\(rule)]"
        let examples = RuleExamples(of: rule, from: NetworkGovernanceInOrder.situation)
            .met("iemand antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
                $0.context.attestations = [Attestation(rule, .yes, by: person, on: "2026-10-01")]
            }
            .notMet("iemand zegt van niet", at: [place]) {
                $0.context.attestations = [Attestation(rule, .no, by: person, on: "2026-10-01")]
            }
            .undecided("niemand heeft geantwoord", missing: [place]) { $0.context.attestations = [] }
            .undecided("er is verschillend geantwoord", missing: [place]) {
                $0.context.attestations.append(Attestation(rule, .no, by: "ander", on: "2026-10-02"))
            }
        guard isOwn else { return examples }
        return examples.undecided("een professional antwoordde namens iemand", missing: [place]) {
            $0.context.attestations = [Attestation(rule, .yes, by: "trekker", of: person, on: "2026-10-01")]
        }
    }
}
