import Domain
import SafetyAssessment

// What only a case file can show: several measures, none, and what is known beside them.

extension RuleExamples where Subject == CaseFile {
    /// Examples of measures in a case file, each of which comes with help.
    static let measuresComeWithHelp = RuleExamples(of: .proeftuin(34), from: MeasureInOrder.inFile)
        .met("ook bij de tweede maatregel is er hulp", wrong: { $0.subject.addContactBan(help: .recordedNone) }) {
            $0.subject.measures.change("verbod") { $0.help = MeasureInOrder.measure.help }
        }
        .notMet("bij de tweede maatregel is er geen hulp", at: ["measures[verbod].help"]) {
            $0.subject.addContactBan(help: .recordedNone)
        }
        .notMet(
            "bij de ene geen hulp, en van de andere niet vastgelegd", at: ["measures[verbod].help"],
            missing: ["measures[maatregel-1].help"],
            wrong: { $0.subject.measures.change("maatregel-1") { $0.help = [] } }
        ) { $0.subject.addContactBan(help: .recordedNone) }
        .undecided("of er een maatregel is, is niet vastgelegd", missing: ["measures"]) { $0.subject.measures = [] }
        .notApplicable("vastgelegd dat er geen maatregel is") { $0.subject.measures = .recordedNone }

    /// Examples of voluntary help first, as the file knows of acute danger.
    static let voluntaryFirstInTheFile = RuleExamples(of: .sturen(33), from: MeasureInOrder.inFile)
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("vastgelegd dat er geen maatregel is") { $0.subject.measures = .recordedNone }
}

extension MeasureInOrder {
    /// The measure in the file of the household in order.
    static var inFile: RuleExample<CaseFile>.Situation {
        var situation = RuleExample<CaseFile>.Situation(HouseholdInOrder.caseFile, in: context)
        situation.subject.measures.entries = [measure]
        return situation
    }
}

extension CaseFile {
    /// Adds a contact ban that is in force.
    fileprivate mutating func addContactBan(help: Listed<AccompanyingHelp>) {
        var ban = Measure("verbod", .contactBan, about: "vader")
        ban.events = Listed(
            [MeasureEvent("opgelegd", .imposed, on: .day("2026-09-01"))],
            complete: Provenance(knownOn: "2026-09-01", by: "lokaal"))
        ban.help = help
        measures.entries.append(ban)
    }
}
