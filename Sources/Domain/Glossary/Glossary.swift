/// All terms of a module, or of several: what the words of the field mean, and where that is written (begrippenlijst).
///
/// ```swift
/// for entry in Glossary.domain.entries(named: "wijkteam") { print(entry.term.name.nl) }  // lokaal team
/// ```
///
/// Words are found by code, by Dutch or English name and by alias. Capitals, marks on letters and punctuation make no
/// difference: see ``folded(_:)``. A word that means several things finds each of them.
public struct Glossary: Sendable {
    /// The lists of one module.
    public struct Module: Hashable, Sendable {
        /// The name of the module.
        public let name: String
        /// Its lists.
        public let lists: [GlossaryList]
    }

    /// The modules, in the order in which they were joined.
    public let modules: [Module]
    /// The entries, in the order of the modules, their lists and the terms in them.
    public let entries: [GlossaryEntry]
    /// The words of all entries, folded; those of one entry stand together.
    let words: [Word]
    /// The entries of each folded word, in their order.
    let entriesByWord: [String: [Int]]
    private let entryByKey: [String: Int]

    /// A word by which an entry is found.
    struct Word: Sendable {
        let folded: String
        let text: String
        let entry: Int
        let isCode: Bool
    }

    private init(_ modules: [Module]) {
        self.modules = modules
        var entries: [GlossaryEntry] = []
        for module in modules {
            for list in module.lists {
                for term in list.terms { entries.append(GlossaryEntry(term, in: list, of: module.name)) }
            }
        }
        self.entries = entries
        words = Self.words(of: entries)
        var entriesByWord: [String: [Int]] = [:]
        for word in words { entriesByWord[word.folded, default: []].append(word.entry) }
        self.entriesByWord = entriesByWord
        var entryByKey: [String: Int] = [:]
        for index in entries.indices where entryByKey[entries[index].key] == nil {
            entryByKey[entries[index].key] = index
        }
        self.entryByKey = entryByKey
    }

    /// Makes the glossary of a module, out of the lists of its rooms.
    public init(of module: String, _ rooms: [[GlossaryList]]) {
        var lists: [GlossaryList] = []
        for room in rooms { lists += room }
        self.init([Module(name: module, lists: lists)])
    }

    /// Both glossaries together, this one's entries first.
    public func adding(_ other: Glossary) -> Glossary { Glossary(modules + other.modules) }

    /// The entry of a code of a type.
    public subscript(type: String, code: String) -> GlossaryEntry? { self[type + "." + code] }

    /// The entry of a key, such as `PartyKind.localTeam`.
    public subscript(key: String) -> GlossaryEntry? { entryByKey[key].map { entries[$0] } }

    /// The entries that belong beside one, in the order in which its term names them.
    public func related(to entry: GlossaryEntry) -> [GlossaryEntry] {
        var related: [GlossaryEntry] = []
        for key in entry.term.related {
            if let other = self[key] { related.append(other) }
        }
        return related
    }

    private static func words(of entries: [GlossaryEntry]) -> [Word] {
        var words: [Word] = []
        for index in entries.indices {
            let entry = entries[index]
            var names = [entry.term.name.nl, entry.term.name.en]
            for alias in entry.term.aliases { names.append(alias.text) }
            let codes = [entry.term.code, entry.key]
            var seen: [String] = []
            for (texts, isCode) in [(names, false), (codes, true)] {
                for text in texts {
                    let folded = Self.folded(text)
                    if folded.isEmpty || seen.contains(folded) { continue }
                    seen.append(folded)
                    words.append(Word(folded: folded, text: text, entry: index, isCode: isCode))
                }
            }
        }
        return words
    }
}
