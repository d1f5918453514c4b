import Domain
import GovernanceCompass

extension RuleExamples where Subject == TransformationPlan {
    /// Examples of learning between policy and practice: both sides have to say so.
    static let policyAndPracticeLearn = RuleExamples(of: .parallel(57), from: TransformationInOrder.situation)
        .met(
            "ook de praktijk antwoordde",
            wrong: { $0.context.attestations.removeAll { $0.rule == .parallel(57) && $0.of == "praktijk" } }
        ) {
            $0.context.attestations.append(Attestation(.parallel(57), .yes, by: "praktijk", on: "2026-11-01"))
        }
        .notMet("beide kanten zeggen van niet", at: ["attestations[PARALLEL-57]"]) {
            $0.context.attestations.removeAll { $0.rule == .parallel(57) }
            for side: Identifier<Participant> in ["beleid", "praktijk"] {
                $0.context.attestations.append(Attestation(.parallel(57), .no, by: side, on: "2026-11-01"))
            }
        }
        .undecided("alleen beleid antwoordde", missing: ["attestations[PARALLEL-57].of[praktijk]"]) {
            $0.context.attestations.removeAll { $0.rule == .parallel(57) && $0.of == "praktijk" }
        }
        .undecided("de praktijk zegt van niet", missing: ["attestations[PARALLEL-57]"]) {
            $0.context.attestations.append(Attestation(.parallel(57), .no, by: "praktijk", on: "2026-11-01"))
        }
        .undecided("niet vastgelegd wie het kunnen zeggen", missing: ["attestations[PARALLEL-57]"]) {
            $0.subject.learningSides = .notRecorded
        }

    /// Examples of a strategy that fits.
    static let strategyFitsRegion = prompt(.domein(59))
        .notApplicable("er is nog geen strategie gekozen") { $0.subject.route = .recordedNone }
        .undecided(
            "niet vastgelegd of er een strategie is", missing: ["route"],
            wrong: { $0.context.attestations = [Attestation(.domein(59), .no, by: "kerngroep", on: "2026-10-01")] }
        ) { $0.subject.route = .notRecorded }

    /// Examples of conditions that people uphold.
    static let conditionsAreUpheld = prompt(.domein(60))
        .notApplicable("er is nog niets ingevoerd") { $0.subject.implementedOn = .recordedNone }
        .undecided(
            "niet vastgelegd of er is ingevoerd", missing: ["implementedOn"],
            wrong: { $0.context.attestations = [Attestation(.domein(60), .no, by: "kerngroep", on: "2026-10-01")] }
        ) { $0.subject.implementedOn = .notRecorded }

    /// Examples of a vision that lives.
    static let visionIsMoreThanPaper = prompt(.domein(63))
        .notApplicable("de visie kijkt niet ver vooruit") { $0.subject.vision.change { $0.isLongTerm = false } }
        .notApplicable("er is nog geen visie") { $0.subject.vision = .recordedNone }
        .undecided(
            "niet vastgelegd hoe ver zij kijkt", missing: ["vision.isLongTerm"],
            wrong: { $0.context.attestations = [Attestation(.domein(63), .no, by: "kerngroep", on: "2026-10-01")] }
        ) { $0.subject.vision.change { $0.isLongTerm = nil } }

    fileprivate static func prompt(_ rule: RuleID) -> RuleExamples<TransformationPlan> {
        let place: Address = "attestations[\(rule)]"
        return RuleExamples(of: rule, from: TransformationInOrder.situation)
            .met("de kerngroep antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
                $0.context.attestations = [Attestation(rule, .yes, by: "kerngroep", on: "2026-10-01")]
            }
            .notMet("de kerngroep zegt van niet", at: [place]) {
                $0.context.attestations = [Attestation(rule, .no, by: "kerngroep", on: "2026-10-01")]
            }
            .undecided("niemand heeft geantwoord", missing: [place]) { $0.context.attestations = [] }
            .undecided("er is verschillend geantwoord", missing: [place]) {
                $0.context.attestations.append(Attestation(rule, .no, by: "ervaring", on: "2026-10-02"))
            }
    }
}

extension TransformationExamples {
    /// The prompts that nothing but an answer settles.
    static let plainPrompts: [RuleExamples<TransformationPlan>] = [
        RuleID.parallel(51), .parallel(58), .parallel(69), .parallel(72), .parallel(73), .domein(80),
        .domein(81),
    ].map { RuleExamples.prompt($0) }
}
