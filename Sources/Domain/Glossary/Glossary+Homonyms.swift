extension Glossary {
    /// A word that means several things.
    public struct Homonym: Hashable, Sendable {
        /// The word, as the first of its entries has it.
        public let word: String
        /// What it can mean.
        public let entries: [GlossaryEntry]
    }

    /// The names and aliases that mean several things, in the order of their folded form.
    ///
    /// Codes do not count, and neither do two lists that share a term.
    public var homonyms: [Homonym] {
        let order = words.indices.sorted { (words[$0].folded, $0) < (words[$1].folded, $1) }
        var homonyms: [Homonym] = []
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, words[order[end]].folded == words[order[start]].folded { end += 1 }
            var meanings: [GlossaryEntry] = []
            var word = ""
            for index in order[start..<end] where !words[index].isCode {
                let entry = entries[words[index].entry]
                if meanings.isEmpty { word = words[index].text }
                if !meanings.contains(where: { $0.term == entry.term }) { meanings.append(entry) }
            }
            if meanings.count > 1 { homonyms.append(Homonym(word: word, entries: meanings)) }
            start = end
        }
        return homonyms
    }
}
