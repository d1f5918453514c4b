/// All terms of a module, or of several: what the words of the field mean, and where that is written (begrippenlijst).
///
/// ```swift
/// for entry in Glossary.domain.entries(named: "wijkteam") { print(entry.term.name.nl) }  // lokaal team
/// ```
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

    private init(_ modules: [Module]) {
        self.modules = modules
        var entries: [GlossaryEntry] = []
        for module in modules {
            for list in module.lists {
                for term in list.terms { entries.append(GlossaryEntry(term, in: list, of: module.name)) }
            }
        }
        self.entries = entries
    }

    /// Makes the glossary of a module, out of the lists of its rooms.
    public init(of module: String, _ rooms: [[GlossaryList]]) {
        var lists: [GlossaryList] = []
        for room in rooms { lists += room }
        self.init([Module(name: module, lists: lists)])
    }

    /// Both glossaries together, this one's entries first.
    public func adding(_ other: Glossary) -> Glossary { Glossary(modules + other.modules) }
}
