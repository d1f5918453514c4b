/// The terms that a text uses, so that they can be explained beside it.
///
/// A term is used where its name stands as words of its own, in any case and with the endings of a plural or an
/// adjective: *bodemeisen* uses *bodemeis*. A name inside a longer word does not count, and inside a longer name that
/// is a term too only the longer one does.
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
        var names: [(words: [String], term: Int)] = []
        for index in terms.indices {
            let name = Self.words(of: terms[index].name[language])
            if !name.isEmpty { names.append((name, index)) }
        }
        // The longest name first, so that a part of it is not found for itself.
        let order = names.indices.sorted { (-names[$0].words.count, $0) < (-names[$1].words.count, $1) }
        var found: [Int] = []
        var position = 0
        while position < words.count {
            var length = 1
            for index in order {
                let name = names[index].words
                guard Self.stands(name, in: words, at: position) else { continue }
                length = name.count
                if !found.contains(where: { terms[$0].name[language] == terms[names[index].term].name[language] }) {
                    found.append(names[index].term)
                }
                break
            }
            position += length
        }
        var used: [Term] = []
        for index in found { used.append(terms[index]) }
        self.terms = used
    }

    private static func stands(_ name: [String], in words: [String], at position: Int) -> Bool {
        guard position + name.count <= words.count else { return false }
        for offset in 0..<(name.count - 1) where words[position + offset] != name[offset] { return false }
        return isForm(words[position + name.count - 1], of: name[name.count - 1])
    }

    /// Whether a word is another, perhaps with an ending.
    private static func isForm(_ word: String, of base: String) -> Bool {
        guard word != base else { return true }
        guard base.utf8.count > 3, word.hasPrefix(base) else { return false }
        let ending = String(word.unicodeScalars.dropFirst(base.unicodeScalars.count))
        if ["s", "en", "n", "e", "es"].contains(ending) { return true }
        guard let last = base.unicodeScalars.last else { return false }
        return ending == String(last) + "en"
    }

    /// The words in small letters: letters and digits, with hyphens and pluses inside.
    private static func words(of text: String) -> [String] {
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
