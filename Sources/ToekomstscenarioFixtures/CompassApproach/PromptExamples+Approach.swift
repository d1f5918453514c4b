import Domain
import GovernanceCompass

extension RuleExamples where Subject == Approach {
    /// Examples of a question to some voices; any answer will do where there is none.
    static func answers(to rule: RuleID, of voices: [Identifier<Participant>]) -> RuleExamples {
        let first = voices.first ?? ApproachInOrder.voice(of: .commissioner)
        let unanswered: Address =
            voices.isEmpty ? "attestations[\(rule)]" : "attestations[\(rule)].of[\(first)]"
        var examples = RuleExamples(of: rule, from: ApproachInOrder.situation)
            .met("het antwoord kwam alsnog", wrong: { $0.context.forget(rule, of: first) }) {
                $0.context.attestations.append(Attestation(rule, .yes, by: first, on: "2026-11-02"))
            }
            .notMet("allen zeggen dat het niet zo is", at: ["attestations[\(rule)]"]) {
                $0.context.answer(rule, .no, of: voices.isEmpty ? [first] : voices)
            }
            .undecided("niemand antwoordde namens deze kant", missing: [unanswered]) {
                $0.context.forget(rule, of: first)
            }
        if !voices.isEmpty {
            examples =
                examples
                .undecided("een ander antwoordde in hun plaats", missing: [unanswered]) {
                    $0.context.forget(rule, of: first)
                    $0.context.attestations.append(
                        Attestation(rule, .yes, by: "projectleider", of: first, on: "2026-11-02"))
                }
                .undecided("niet vastgelegd wie er allemaal worden gevraagd", missing: ["attestations[\(rule)]"]) {
                    $0.subject.voices.complete = nil
                }
                .undecided("van een stem is niet bekend van welke kant zij is", missing: ["attestations[\(rule)]"]) {
                    $0.subject.voices.change(first) { $0.side = nil }
                }
        }
        if voices.count > 1 {
            examples = examples.undecided("de kanten zien het anders", missing: ["attestations[\(rule)]"]) {
                $0.context.answer(rule, .no, of: [first])
            }
        }
        return examples.addingConditions
    }

    /// The same with what makes the question one that does not apply.
    private var addingConditions: RuleExamples {
        switch rule {
        case .sturen(83), .proeftuin(55):
            notApplicable("de aanpak wordt niet uitgebreid") {
                $0.subject.course.isExtended = ApproachInOrder.yes(false)
            }
            .undecided(
                "niet vastgelegd of de aanpak wordt uitgebreid", missing: ["course.isExtended"],
                wrong: { [rule] in $0.context.sayNo(rule) }
            ) { $0.subject.course.isExtended = .notRecorded }
        case .sturen(65):
            notApplicable("gemeenten werken niet samen") {
                $0.subject.region.worksTogether = ApproachInOrder.yes(false)
            }
            .undecided(
                "niet vastgelegd of gemeenten samenwerken", missing: ["region.worksTogether"],
                wrong: { [rule] in $0.context.sayNo(rule) }
            ) { $0.subject.region.worksTogether = .notRecorded }
        case .domein(42):
            notApplicable("er is geen convenant, en privacy is geen onderwerp van afspraken") {
                $0.subject.cooperation.covenants = .recordedNone
                $0.subject.cooperation.agreements = .stated([.known(.funding)], ApproachInOrder.known)
            }
            .notApplicable(
                "het convenant wordt pas volgend jaar gemaakt",
                wrong: { $0.subject.cooperation.agreements = .stated([.known(.funding)], ApproachInOrder.known) }
            ) { $0.subject.cooperation.covenants.change("delen") { $0.madeOn = .day("2027-03-01") } }
            .undecided(
                "er is geen convenant, en niet vastgelegd waarover er afspraken zijn",
                missing: ["cooperation.agreements"],
                wrong: { [rule] in
                    $0.subject.cooperation.covenants = .recordedNone
                    $0.context.sayNo(rule)
                }
            ) { $0.subject.cooperation.agreements = .notRecorded }
        case .domein(93):
            notApplicable("er is geen werkwijze ontworpen") { $0.subject.staffing.methods = .recordedNone }
                .undecided(
                    "geen werkwijze vastgelegd", missing: ["staffing.methods"],
                    wrong: { [rule] in $0.context.sayNo(rule) }
                ) { $0.subject.staffing.methods = [] }
        case .domein(46):
            notApplicable("deze regio nam de visie van Rotterdam-Rijnmond niet over") { $0.context.adopted = [] }
        default: self
        }
    }
}

extension ReviewContext {
    /// Takes away what somebody answered to a rule.
    fileprivate mutating func forget(_ rule: RuleID, of voice: Identifier<Participant>) {
        attestations.removeAll { $0.rule == rule && $0.of == voice }
    }

    /// Lets voices answer a rule, instead of what they answered before.
    fileprivate mutating func answer(
        _ rule: RuleID, _ answer: Attestation.Answer, of voices: [Identifier<Participant>]
    ) {
        for voice in voices {
            forget(rule, of: voice)
            attestations.append(Attestation(rule, answer, by: voice, on: "2026-11-02"))
        }
    }

    /// Lets everybody who answered a rule say that it is not so.
    fileprivate mutating func sayNo(_ rule: RuleID) {
        answer(rule, .no, of: attestations.filter { $0.rule == rule }.map { $0.of })
    }
}
