import Domain
import Testing
import Toekomstscenario

/// What every term of every closed list holds, and every concept.
@Suite struct TermsTests {
    private let glossary = Glossary.toekomstscenario

    @Test func `the code of a term is the code of its member`() {
        for module in glossary.modules {
            for list in module.lists {
                #expect(!list.terms.isEmpty, "\(module.name) \(list.type)")
                #expect(list.terms.map { $0.code } == list.codes, "\(module.name) \(list.type)")
                #expect(isText(list.name.nl) && isText(list.name.en), "\(module.name) \(list.type)")
            }
        }
    }

    @Test func `a key means one term, and a type one closed list`() {
        var keys: Set<String> = []
        for entry in glossary.entries { #expect(keys.insert(entry.key).inserted, "\(entry.key) stands twice") }
        var types: Set<String> = []
        for list in glossary.modules.flatMap({ $0.lists }) where list.type != GlossaryList.concept {
            #expect(types.insert(list.type).inserted, "\(list.type) stands twice")
        }
    }

    @Test func `codes are words in one piece with a small first letter`() {
        for entry in glossary.entries {
            let code = entry.term.code.unicodeScalars
            let isCode = code.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
            #expect(isCode && code.first.map { ("a"..."z").contains($0) } == true, "\(entry.key)")
        }
    }

    @Test func `every term has a name in both languages, and no two of a type have the same`() {
        var names: [String: String] = [:]
        for entry in glossary.entries {
            for language in Language.allCases {
                let name = entry.term.name[language]
                #expect(isText(name) && !name.hasSuffix("."), "\(entry.key): \(name)")
                let key = "\(entry.type) \(language.rawValue) \(Glossary.folded(name))"
                #expect(names[key] == nil, "\(entry.key) and \(names[key] ?? "") are both called \(name)")
                names[key] = entry.key
            }
        }
    }

    @Test func `every definition is a sentence in both languages, and more than the name`() {
        for entry in glossary.entries {
            let definition = entry.term.definition
            for language in Language.allCases {
                let text = definition[language]
                let isSentence = (text.hasSuffix(".") && !text.hasSuffix("..")) || text.hasSuffix("?")
                #expect(isText(text) && isSentence, "\(entry.key): \(text)")
                #expect(text.first.map { $0.isUppercase || $0.isNumber } == true, "\(entry.key): \(text)")
                let isMore = Glossary.folded(text) != Glossary.folded(entry.term.name[language])
                #expect(isMore, "\(entry.key): \(text)")
            }
            #expect(definition.nl != definition.en, "\(entry.key)")
        }
    }

    private var documents: [SourceDocument] {
        SourceDocument.sources + SourceDocument.statutes + SourceDocument.ofNormTimes
    }

    @Test func `every term says where it is written, or that it is a decision of this package`() {
        for entry in glossary.entries {
            let term = entry.term
            #expect(!term.citations.isEmpty || term.decision != nil, "\(entry.key)")
            for citation in term.citations {
                #expect(documents.contains(citation.document), "\(entry.key)")
                #expect(isText(citation.section), "\(entry.key)")
            }
            #expect(Set(term.citations).count == term.citations.count, "\(entry.key) cites a place twice")
            guard let decision = term.decision else { continue }
            for text in [decision.nl, decision.en] {
                #expect(isText(text) && text.hasSuffix("."), "\(entry.key): \(text)")
            }
        }
    }

    @Test func `no alias is the name, and each stands once for its document`() {
        for entry in glossary.entries {
            let term = entry.term
            for alias in term.aliases {
                #expect(isText(alias.text), "\(entry.key)")
                // An alias is a Dutch word, which may well be the English name: pilot, manager.
                #expect(alias.text != term.name.nl, "\(entry.key): \(alias.text)")
                #expect(SourceDocument.sources.contains(alias.document), "\(entry.key): \(alias.text)")
            }
            #expect(Set(term.aliases).count == term.aliases.count, "\(entry.key) has an alias twice")
        }
    }

    @Test func `related terms are there, and are others`() {
        for entry in glossary.entries {
            for key in entry.term.related {
                #expect(glossary[key] != nil && key != entry.key, "\(entry.key) is beside \(key)")
            }
            #expect(Set(entry.term.related).count == entry.term.related.count, "\(entry.key)")
        }
    }

    @Test func `every term is found by all its words, whatever their capitals`() {
        for entry in glossary.entries {
            let term = entry.term
            for word in [term.code, entry.key, term.name.nl, term.name.en] + term.aliases.map({ $0.text }) {
                for spelling in [word, word.uppercased(), "  \(word.lowercased()) "] {
                    #expect(glossary.entries(named: spelling).contains(entry), "\(entry.key): \(spelling)")
                }
            }
        }
    }

    /// Whether a text is there, in one line, without spaces at its ends or two after each other.
    private func isText(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return false }
        let isOneLine = scalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        return isOneLine && first != " " && last != " " && !text.contains("  ")
    }
}
