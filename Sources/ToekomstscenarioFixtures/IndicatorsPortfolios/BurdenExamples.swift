import Domain
import Indicators

extension RuleExamples where Subject == IndicatorPortfolio {
    /// Examples of extra registration.
    static let noExtraRegistration = RuleExamples(of: .sturen(55), from: PortfolioInOrder.situation)
        .met(
            "de extra lijst is weg",
            wrong: { $0.subject.entries.change("KOMPAS-I1.3") { $0.burden = .known(.extra) } }
        ) { $0.subject.entries.change("KOMPAS-I1.3") { $0.burden = .known(.none) } }
        .notMet("een extra vragenlijst", at: ["entries[KOMPAS-I1.3].burden"]) {
            $0.subject.entries.change("KOMPAS-I1.3") { $0.burden = .known(.extra) }
        }
        .undecided("van een eigen indicator is de last niet bekend", missing: ["entries[REGIO-I01].burden"]) {
            $0.subject.entries.entries.append(PortfolioEntry("REGIO-I01"))
        }
        .undecided("niet vastgelegd of er meer zijn", missing: ["entries.complete"]) {
            $0.subject.entries.complete = nil
        }
        .notApplicable("er zijn nog geen indicatoren") { $0.subject.entries = .recordedNone }

    /// Examples of double entry.
    static let nothingIsEnteredTwice = RuleExamples(of: .sturen(61), from: PortfolioInOrder.situation)
        .met(
            "het wordt nu overgenomen",
            wrong: { $0.subject.entries.change("KOMPAS-I3.4") { $0.isEnteredTwice = true } }
        ) { $0.subject.entries.change("KOMPAS-I3.4") { $0.isEnteredTwice = false } }
        .notMet("dubbel ingevoerd", at: ["entries[KOMPAS-I3.4].isEnteredTwice"]) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.isEnteredTwice = true }
        }
        .undecided("niet vastgelegd of het dubbel is", missing: ["entries[KOMPAS-I3.4].isEnteredTwice"]) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.isEnteredTwice = nil }
        }
        .notApplicable("er zijn nog geen indicatoren") { $0.subject.entries = .recordedNone }

    /// Examples of a burden that is feasible.
    static let burdenIsFeasible = RuleExamples(of: .domein(72), from: PortfolioInOrder.situation)
        .met(
            "een registratie is vervallen",
            wrong: { $0.subject.isBurdenFeasible = .stated(false, PortfolioInOrder.known) }
        ) { $0.subject.isBurdenFeasible = .stated(true, PortfolioInOrder.known) }
        .notMet("wie registreert vindt het te veel", at: ["isBurdenFeasible"]) {
            $0.subject.isBurdenFeasible = .stated(false, PortfolioInOrder.known)
        }
        .undecided("niemand vroeg het", missing: ["isBurdenFeasible"]) { $0.subject.isBurdenFeasible = .notRecorded }
        .undecided("van een eigen indicator is de last niet bekend", missing: ["entries[REGIO-I01].burden"]) {
            $0.subject.entries.entries.append(PortfolioEntry("REGIO-I01"))
        }
        .notApplicable("er zijn nog geen indicatoren") { $0.subject.entries = .recordedNone }
}
