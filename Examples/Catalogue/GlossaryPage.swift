import Domain

/// A glossary as a page of the documentation.
struct GlossaryPage {
    private let glossary: Glossary

    init(_ glossary: Glossary) { self.glossary = glossary }

    var text: String {
        var blocks = [Self.introduction]
        let homonyms = homonyms
        if !homonyms.isEmpty { blocks.append(homonyms) }
        for module in glossary.modules {
            blocks.append("## \(module.name)")
            for list in module.lists { blocks.append(section(list, of: module.name)) }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # Glossary

        The words of the field in Dutch and English: what they mean here, what the sources call them, and where that is
        written.

        ## Overview

        Each term is shown with its Dutch name, its English name and its code, and then its definition in both
        languages. *Also* names the words of the sources for it, with the code of the document. Where the sources are
        silent or speak with several voices, *Decided* says what this package made of it.

        `Glossary.toekomstscenario` has the same terms as data: ``Domain/Glossary/entries(named:)`` finds them by any of
        their words, and `swift run catalogue terms` prints them as a table. That command writes this page too; what is
        to be changed in it stands with the term in the source code.
        """

    /// The words that mean several things, each with its terms.
    ///
    /// A concept and the member of a list that bears its name are one thing to a reader.
    private var homonyms: String {
        let homonyms = glossary.homonyms.filter { homonym in
            Set(homonym.entries.map { Glossary.folded($0.term.name.nl) }).count > 1
        }
        if homonyms.isEmpty { return "" }
        var lines = [
            "## Words with several meanings", "",
            "Whoever searches for one of these words finds each of its meanings.", "",
        ]
        for homonym in homonyms {
            let meanings = homonym.entries.map { entry in
                "\(Markdown.escaped(entry.term.name.nl)) (`\(entry.key)`)"
            }
            lines.append("- **\(Markdown.escaped(homonym.word))**: \(meanings.joined(separator: "; "))")
        }
        return lines.joined(separator: "\n")
    }

    private func section(_ list: GlossaryList, of module: String) -> String {
        let name = "### \(Markdown.escaped(list.name.nl)) · \(Markdown.escaped(list.name.en))"
        let type = "``\(module)/\(list.type.split(separator: ".").joined(separator: "/"))``"
        let place = list.type == GlossaryList.concept ? [] : [type, ""]
        return ([name, ""] + place + list.terms.map(item)).joined(separator: "\n")
    }

    private func item(_ term: Term) -> String {
        let names = "- **\(Markdown.escaped(term.name.nl))** · \(Markdown.escaped(term.name.en)) · `\(term.code)`"
        var lines = [names, Markdown.escaped(term.definition.nl), "*\(Markdown.escaped(term.definition.en))*"]
        let aliases = Markdown.grouped(term.aliases.map { ($0.document, $0.text) }).map { document, words in
            "\(words.joined(separator: ", ")) (\(document.code))"
        }
        if !aliases.isEmpty { lines.append("Also: \(aliases.joined(separator: "; ")).") }
        if let decision = term.decision {
            lines.append("Decided: \(Markdown.escaped(decision.nl)) *\(Markdown.escaped(decision.en))*")
        }
        let related = term.related.map { "`\($0)`" }
        if !related.isEmpty { lines.append("See also: \(related.joined(separator: ", ")).") }
        if !term.citations.isEmpty { lines.append("Source: \(Markdown.sources(term.citations)).") }
        // Two spaces at the end of a line would be taken off by editors: a backslash breaks the line too.
        return lines.joined(separator: "\\\n  ")
    }
}
