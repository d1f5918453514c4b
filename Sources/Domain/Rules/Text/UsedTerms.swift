/// The terms that a text uses, so that they can be explained beside it.
///
/// A term is used where its name stands as words of its own, in any case and with the endings of a plural or an
/// adjective: *bodemeisen* uses *bodemeis*. A name inside a longer word does not count, and inside a longer name that
/// is a term too only the longer one does. Finding them takes time in proportion to the words of the text.
public struct UsedTerms: Sendable {
    /// The terms, each once, in the order in which the text uses them first.
    public let terms: [Term]

    /// Finds the terms that a text uses.
    ///
    /// - Parameters:
    ///   - terms: The terms to look for; of two with one name the first counts.
    ///   - text: The text.
    ///   - language: Its language.
    public init(_ terms: [Term], in text: String, _ language: Language) {
        let words = Self.words(of: text)
        let names = Names(terms, language)
        var found: [Int] = []
        var position = 0
        while position < words.count {
            // The longest name first, so that a part of it is not found for itself.
            let (term, length) = names.longest(in: words, at: position)
            if let term, !found.contains(term) { found.append(term) }
            position += length
        }
        var used: [Term] = []
        for index in found { used.append(terms[index]) }
        self.terms = used
    }

    /// The names of terms by their first words.
    private struct Names {
        private var single: [String: Int] = [:]
        private var several: [String: [(words: [String], term: Int)]] = [:]

        init(_ terms: [Term], _ language: Language) {
            for index in terms.indices {
                let name = UsedTerms.words(of: terms[index].name[language])
                guard let first = name.first else { continue }
                if name.count == 1 {
                    if single[first] == nil { single[first] = index }
                } else if several[first, default: []].allSatisfy({ $0.words != name }) {
                    several[first, default: []].append((name, index))
                }
            }
        }

        /// The term with the longest name that stands at a position, and how many words that is; one word if none does.
        func longest(in words: [String], at position: Int) -> (term: Int?, length: Int) {
            var term: Int?
            var length = 1
            for name in several[words[position]] ?? [] where name.words.count > length {
                if Self.stands(name.words, in: words, at: position) { (term, length) = (name.term, name.words.count) }
            }
            if term != nil { return (term, length) }
            for base in Self.bases(of: words[position]) {
                if let term = single[base] { return (term, 1) }
            }
            return (nil, 1)
        }

        private static func stands(_ name: [String], in words: [String], at position: Int) -> Bool {
            guard position + name.count <= words.count, let last = name.last else { return false }
            for offset in 0..<(name.count - 1) where words[position + offset] != name[offset] { return false }
            return bases(of: words[position + name.count - 1]).contains(last)
        }

        /// What a word can be a form of: itself, and what is left without the ending of a plural or an adjective.
        private static func bases(of word: String) -> [String] {
            var bases = [word]
            for ending in ["s", "n", "e", "en", "es"] where word.hasSuffix(ending) {
                let base = word.unicodeScalars.dropLast(ending.count)
                guard base.count > 3 else { continue }
                bases.append(String(base))
                // A plural can double the last letter: gesprekken.
                if ending == "en", base.last == base.dropLast().last { bases.append(String(base.dropLast())) }
            }
            return bases
        }
    }

    /// The words in small letters: letters and digits, with hyphens and pluses inside.
    fileprivate static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "+" {
                word += scalar.properties.lowercaseMapping
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        // A capital letter takes one of the two marks away.
        for index in words.indices where words[index] == "eén" { words[index] = "één" }
        return words
    }
}

extension TextLayout {
    /// Adds what words mean that the text uses, and the words that tell it.
    mutating func addWords(_ terms: [Term], _ language: Language) {
        guard !terms.isEmpty else { return }
        var told = text
        var used: [Term] = []
        while true {
            let found = UsedTerms(terms, in: told, language).terms
            if found.count == used.count { break }
            used = found
            told = text
            for term in used { told += "\n" + term.name[language] + ". " + term.definition[language] }
        }
        guard !used.isEmpty else { return }
        let heading = language == .nl ? "Wat woorden betekenen" : "What words mean"
        space()
        add(heading)
        add(String(repeating: "-", count: Swift.min(heading.unicodeScalars.count, width)))
        for term in used { add(term.name[language] + ": " + term.definition[language], mark: "- ") }
    }
}
