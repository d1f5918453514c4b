import Domain
import Toekomstscenario
import ToekomstscenarioFixtures

/// The rules that are implemented as a table: one row a rule, by id.
struct RulesTable {
    static let header = [
        "id", "module", "subject", "kind", "strength", "scope", "responsible", "title_dutch", "title_english",
        "citations", "met", "not_met", "undecided", "not_applicable", "deviated", "restates",
        "why_not_computed_dutch", "why_not_computed_english",
    ]

    private let subjects: [SubjectRules]
    private let examples: ExampleCounts

    init(_ subjects: [SubjectRules], examples: ExampleCounts) {
        self.subjects = subjects
        self.examples = examples
    }

    var csv: String {
        let rules = subjects.flatMap { subject in subject.descriptions.map { (subject, $0) } }
        return CSV.text([Self.header] + rules.sorted { $0.1.id < $1.1.id }.map(row))
    }

    private func row(_ subject: SubjectRules, _ rule: RuleDescription) -> [String] {
        let states: [OutcomeState] = [.met, .notMet, .undecided, .notApplicable, .deviated]
        return [
            rule.id.text, subject.module, subject.subject, rule.kind.rawValue, rule.strength.rawValue,
            rule.scope?.code ?? "", rule.responsible.code, rule.title.nl, rule.title.en,
            CSV.list(rule.citations.map { $0.text }),
        ] + states.map { examples[rule.id, $0].description } + [
            rule.restates?.text ?? "", rule.whyNotComputed?.nl ?? "", rule.whyNotComputed?.en ?? "",
        ]
    }
}
