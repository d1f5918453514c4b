import Domain

/// The terms of a glossary as a table: one row a term, in the order of the glossary.
struct TermsTable {
    static let header = [
        "code", "type", "dutch", "english", "definition_dutch", "definition_english", "citations", "aliases",
        "decision_dutch", "decision_english", "related", "module",
    ]

    private let glossary: Glossary

    init(_ glossary: Glossary) { self.glossary = glossary }

    var csv: String { CSV.text([Self.header] + glossary.entries.map(row)) }

    private func row(_ entry: GlossaryEntry) -> [String] {
        let term = entry.term
        return [
            term.code, entry.type, term.name.nl, term.name.en, term.definition.nl, term.definition.en,
            CSV.list(term.citations.map { $0.text }),
            CSV.list(term.aliases.map { "\($0.text) (\($0.document.code))" }),
            term.decision?.nl ?? "", term.decision?.en ?? "", CSV.list(term.related), entry.module,
        ]
    }
}
