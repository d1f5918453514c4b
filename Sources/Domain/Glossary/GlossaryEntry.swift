/// A term in a glossary, with the type and the module that it belongs to.
public struct GlossaryEntry: Hashable, Sendable {
    /// The term.
    public let term: Term
    /// The type that its code belongs to: `Consent.Purpose`, or `Concept`.
    public let type: String
    /// The name of the list that it stands in.
    public let list: LocalizedText
    /// The module that declares it.
    public let module: String

    init(_ term: Term, in list: GlossaryList, of module: String) {
        self.term = term
        type = list.type
        self.list = list.name
        self.module = module
    }

    /// What tells it from all others: the type and the code, `PartyKind.localTeam`.
    public var key: String { type + "." + term.code }

    /// Whether it is a concept that is no member of a closed list.
    public var isConcept: Bool { type == GlossaryList.concept }
}
