extension Glossary {
    /// A text as it is compared: two spellings of a word that come to the same text are one word.
    ///
    /// - Capitals become small letters.
    /// - Latin letters lose their marks, whether those are part of the letter or combining characters: *coördinatie* is
    ///   *coordinatie*. Strokes, hooks and tails count as marks: ø is o, đ is d, ł is l.
    /// - Ligatures and digraphs become their letters: æ is ae, œ is oe, ß is ss, þ is th, ĳ (one character) is ij, ﬁ is
    ///   fi. Letters of full width, and ª and º, are plain letters.
    /// - Apostrophes and invisible characters vanish; every other run of punctuation and spaces is one space, and none
    ///   at the beginning and the end: *Top-3* is *top 3*.
    /// - Letters of other scripts lose their capitals and keep their marks.
    public static func folded(_ text: String) -> String { LatinFolding.folded(text) }

    /// The entries of which the code, the key, a name or an alias is this word: several, if the word means several
    /// things.
    ///
    /// ```swift
    /// Glossary.domain.entries(named: "Casusregie")
    /// ```
    public func entries(named word: String) -> [GlossaryEntry] {
        var found: [GlossaryEntry] = []
        for index in entriesByWord[Self.folded(word)] ?? [] { found.append(entries[index]) }
        return found
    }

    /// The entries in whose code, names or aliases a text stands, the nearest first, each once.
    ///
    /// Entries that are equally near stand in the order of the glossary. Nothing is found for a text without letters
    /// and digits.
    public func search(_ text: String) -> [GlossaryMatch] {
        let folded = Self.folded(text)
        if folded.isEmpty { return [] }
        let sought = Sought(folded)
        var best: [GlossaryMatch] = []
        var last = -1
        for word in words {
            guard let nearness = sought.nearness(to: word.folded) else { continue }
            let match = GlossaryMatch(entry: entries[word.entry], word: word.text, nearness: nearness)
            if word.entry != last {
                best.append(match)
                last = word.entry
            } else if let index = best.indices.last, nearness < best[index].nearness {
                best[index] = match
            }
        }
        var sorted: [GlossaryMatch] = []
        for nearness in [GlossaryMatch.Nearness.whole, .beginning, .words, .inside] {
            for match in best where match.nearness == nearness { sorted.append(match) }
        }
        return sorted
    }
}

/// What is searched for, folded.
private struct Sought {
    private let text: [UInt8]
    private let words: [[UInt8]]

    init(_ folded: String) {
        text = Array(folded.utf8)
        words = Self.words(of: text)
    }

    func nearness(to folded: String) -> GlossaryMatch.Nearness? {
        let other = Array(folded.utf8)
        if other == text { return .whole }
        if other.starts(with: text) { return .beginning }
        let others = Self.words(of: other)
        if words.allSatisfy({ word in others.contains { $0.starts(with: word) } }) { return .words }
        return Self.contains(other, text) ? .inside : nil
    }

    private static func words(of text: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for word in text.split(separator: UInt8(ascii: " ")) { words.append(Array(word)) }
        return words
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start...].starts(with: part) { return true }
        return false
    }
}
