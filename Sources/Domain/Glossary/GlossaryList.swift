/// Terms that stand together in a glossary: the members of a closed list, or concepts that are no closed list.
public struct GlossaryList: Hashable, Sendable {
    /// The type of the concepts that are no closed list; their codes are unique over all such lists.
    public static let concept = "Concept"

    /// The type that the codes belong to: `Consent.Purpose`, or ``concept``.
    public let type: String
    /// The name of the list.
    public let name: LocalizedText
    /// The codes of the members, as they travel in documents.
    public let codes: [String]
    /// The terms, in the order of the list.
    public let terms: [Term]

    private init(type: String, name: LocalizedText, codes: [String], terms: [Term]) {
        self.type = type
        self.name = name
        self.codes = codes
        self.terms = terms
    }

    /// The members of a closed list.
    ///
    /// ```swift
    /// GlossaryList(Consent.Purpose.self, "Consent.Purpose", nl: "waarvoor toestemming", en: "what consent is for")
    /// ```
    ///
    /// - Parameters:
    ///   - list: The closed list.
    ///   - type: Its name as it is written in Swift, without the module.
    ///   - nl: What the list is called in Dutch.
    ///   - en: What the list is called in English.
    public init<Member: ClosedList>(_ list: Member.Type, _ type: String, nl: String, en: String) {
        var terms: [Term] = []
        for member in list.allCases { terms.append(member.term) }
        self.init(type: type, name: LocalizedText(nl: nl, en: en), codes: list.codes, terms: terms)
    }

    /// Concepts that are no closed list: those of a room stand together in an enum of that room.
    ///
    /// ```swift
    /// /// Concepts of the household that are no closed list.
    /// public enum HouseholdTerms: Sendable {
    ///     /// Huishouden.
    ///     public static let household = Term(
    ///         "household", LocalizedText(nl: "huishouden", en: "household"), definition: …, citations: …)
    ///     /// All of them.
    ///     public static let all: [Term] = [household, …]
    /// }
    ///
    /// GlossaryList(concepts: HouseholdTerms.all, nl: "huishouden en betrokkenen", en: "household and those concerned")
    /// ```
    ///
    /// - Parameters:
    ///   - terms: The terms. The code of a concept that is a type is that type's name with a small first letter.
    ///   - nl: What they are called together in Dutch.
    ///   - en: What they are called together in English.
    public init(concepts terms: [Term], nl: String, en: String) {
        var codes: [String] = []
        for term in terms { codes.append(term.code) }
        self.init(type: Self.concept, name: LocalizedText(nl: nl, en: en), codes: codes, terms: terms)
    }
}
