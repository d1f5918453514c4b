import Domain
import Toekomstscenario

/// The rules as a page of the documentation: by module and subject, each with where it is written.
struct RulesPage {
    private let subjects: [SubjectRules]

    init(_ subjects: [SubjectRules]) { self.subjects = subjects }

    var text: String {
        var blocks = [introduction]
        for module in modules {
            blocks.append("## \(module)")
            for subject in subjects where subject.module == module && !subject.descriptions.isEmpty {
                blocks.append(section(subject))
            }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var modules: [String] {
        var modules: [String] = []
        for subject in subjects where !modules.contains(subject.module) { modules.append(subject.module) }
        return modules
    }

    private var introduction: String {
        let rules = subjects.flatMap { $0.descriptions }
        let kinds = [RuleKind.automatic, .prompt, .guidance].map { kind in rules.filter { $0.kind == kind }.count }
        return """
            # Rules

            Every rule of this package: what it asks, how it is settled, how strong it is, whom it looks to and where it is
            written.

            ## Overview

            There are \(rules.count) rules:

            - \(kinds[0]) are *automatic*: computed from recorded facts;
            - \(kinds[1]) are a *prompt*: people answer a question, and their answers are weighed;
            - \(kinds[2]) are *guidance*: explained and never settled.

            Of prompts and guidance it is said why they are not computed.

            The strength tells how an unmet rule is worded, from a legal duty to a statement of theory. A rule with a scope
            was found in the account of one region or approach, and applies where that is adopted. The source is named by
            its title and the headings under which the rule was found.

            `RuleCatalogue.toekomstscenario` has the same descriptions as data, and `swift run catalogue rules` prints them
            as a table with the number of examples of each. `swift run catalogue rule-page` writes this page; what is to be
            changed in it stands with the rule in the source code.
            """
    }

    private func section(_ subject: SubjectRules) -> String {
        let rules = subject.descriptions.sorted { $0.id < $1.id }
        return (["### \(subject.subject)", "", "``\(subject.module)/\(subject.subject)``", ""] + rules.map(item))
            .joined(separator: "\n")
    }

    private func item(_ rule: RuleDescription) -> String {
        let scope = rule.scope.map { [$0.name.nl] } ?? []
        let marks = [rule.kind.rawValue, rule.strength.name.en] + scope + [rule.responsible.name.nl]
        var lines = [
            "- **\(rule.id.text)** \(Markdown.escaped(rule.title.nl))", "*\(Markdown.escaped(rule.title.en))*",
            Markdown.escaped(marks.joined(separator: " · ")),
        ]
        if let why = rule.whyNotComputed {
            lines.append("Not computed: \(Markdown.escaped(why.nl)) *\(Markdown.escaped(why.en))*")
        }
        if let leader = rule.restates { lines.append("Says again \(leader.text).") }
        let tensions = rule.tensions.map { $0.rule.text }
        if !tensions.isEmpty { lines.append("Pulls against \(tensions.joined(separator: ", ")).") }
        lines.append("Source: \(Markdown.sources(rule.citations)).")
        return lines.joined(separator: "\\\n  ")
    }
}
