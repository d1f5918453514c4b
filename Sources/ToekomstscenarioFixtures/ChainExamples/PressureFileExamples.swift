import Domain
import SafetyAssessment

// What only a case file can show: no chain, and what is known beside it.

extension RuleExamples where Subject == CaseFile {
    /// Examples of pressure as the file knows of coercive control.
    static let pressureInTheFile = RuleExamples(of: .sturen(26), from: ChainInOrder.inFile)
        .met("moeder zei apart nog eens ja", wrong: { $0.subject.agreeTogether() }) {
            $0.subject.chain.change { chain in
                chain.pressures.change("drang") {
                    $0.answers.entries.append(
                        PressureAnswer(
                            "apart", by: "moeder", isGiven: true, on: .day("2026-09-15"), inPresenceOf: []))
                }
            }
        }
        .notMet(
            "moeder nam haar ja terug, en zei daarna ja waar vader bij was",
            at: ["chain.pressures[drang].answers[nee].isGiven"], wrong: { $0.subject.agreeTogether() }
        ) {
            $0.subject.chain.change { chain in
                chain.pressures.change("drang") {
                    $0.answers.entries.append(
                        PressureAnswer("nee", by: "moeder", isGiven: false, on: .day("2026-08-20"), inPresenceOf: []))
                }
            }
        }
        .undecided(
            "moeder zei ja waar vader bij was, bij een vermoeden van intieme terreur",
            missing: ["chain.pressures[drang].answers[antwoord-moeder].isGiven"]
        ) { $0.subject.agreeTogether() }
        .undecided("over de keten is niets vastgelegd", missing: ["chain"]) { $0.subject.chain = .notRecorded }
        .notApplicable("vastgelegd dat de keten er niet is") { $0.subject.chain = .recordedNone }
}

extension ChainInOrder {
    /// The trajectory in the file of the household in order.
    static var inFile: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.chain = .stated(trajectory, known)
        return situation
    }
}

extension CaseFile {
    /// Coercive control is suspected, and mother said yes in father's presence.
    fileprivate mutating func agreeTogether() {
        suspectCoerciveControl()
        chain.change { chain in
            chain.pressures.change("drang") {
                $0.answers.change("antwoord-moeder") { $0.inPresenceOf = ["vader"] }
            }
        }
    }
}
