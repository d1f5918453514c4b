/// A concept of the field: its code, its names in both languages, what it means and where that is written.
public struct Term: Hashable, Transferable {
    /// The stable code, as it travels in documents.
    public let code: String
    /// The name, in Dutch the word of the field.
    public let name: LocalizedText
    /// What it means, in the words of this package.
    public let definition: LocalizedText
    /// Where the sources speak of it.
    public let citations: [Citation]
    /// What the sources call it otherwise.
    public let aliases: [Alias]
    /// What this package decided about it, where the sources are silent or speak with several voices.
    ///
    /// A term without citations has one: it then says that the term itself is a decision of this package.
    public let decision: LocalizedText?
    /// The keys of terms that it is easily taken for or that belong beside it: `PartyKind.localTeam`,
    /// `Concept.household`.
    public let related: [String]

    /// A word that a source uses for a term.
    public struct Alias: Hashable, Transferable {
        /// The word.
        public let text: String
        /// The document that uses it.
        public let document: SourceDocument

        /// Makes an alias.
        @inlinable public init(_ text: String, in document: SourceDocument) {
            self.text = text
            self.document = document
        }
    }

    /// Makes a term.
    @inlinable public init(
        _ code: String, _ name: LocalizedText, definition: LocalizedText, citations: [Citation] = [],
        aliases: [Alias] = [], decision: LocalizedText? = nil, related: [String] = []
    ) {
        self.code = code
        self.name = name
        self.definition = definition
        self.citations = citations
        self.aliases = aliases
        self.decision = decision
        self.related = related
    }
}

#if !hasFeature(Embedded)
extension Term {
    private enum CodingKeys: String, CodingKey {
        case code, name, definition, citations, aliases, decision, related
    }

    /// Reads a term; without related terms there are none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decode(String.self, forKey: .code)
        name = try container.decode(LocalizedText.self, forKey: .name)
        definition = try container.decode(LocalizedText.self, forKey: .definition)
        citations = try container.decode([Citation].self, forKey: .citations)
        aliases = try container.decode([Alias].self, forKey: .aliases)
        decision = try container.decodeIfPresent(LocalizedText.self, forKey: .decision)
        related = try container.decodeIfPresent([String].self, forKey: .related) ?? []
    }

    /// Writes a term; no related terms leave no key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(name, forKey: .name)
        try container.encode(definition, forKey: .definition)
        try container.encode(citations, forKey: .citations)
        try container.encode(aliases, forKey: .aliases)
        try container.encodeIfPresent(decision, forKey: .decision)
        if !related.isEmpty { try container.encode(related, forKey: .related) }
    }
}
#endif
