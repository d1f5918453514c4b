public import Domain

/// A pattern that an analysis names (onderliggend patroon): where it plays, and which factors keep each other going in it.
public struct AnalysisPattern: Hashable, Identifiable, Transferable, Discreet {
    /// Where a pattern is looked for.
    public enum Level: String, ClosedList, Transferable {
        /// In one person.
        case person
        /// Between people.
        case betweenPeople
        /// Between people and what surrounds them: school, care, home.
        case withSurroundings

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .person:
                    (
                        LocalizedText(nl: "in één persoon", en: "in one person"),
                        LocalizedText(nl: "Wat één persoon doet of heeft.", en: "What one person does or has.")
                    )
                case .betweenPeople:
                    (
                        LocalizedText(nl: "tussen mensen", en: "between people"),
                        LocalizedText(
                            nl: "Wat er tussen mensen steeds weer gebeurt.",
                            en: "What keeps happening between people.")
                    )
                case .withSurroundings:
                    (
                        LocalizedText(nl: "met de omgeving", en: "with the surroundings"),
                        LocalizedText(
                            nl: "Wat er gebeurt tussen mensen en wat er om hen heen is, zoals school, hulp en huis.",
                            en: "What happens between people and what is around them, such as school, help and home.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.parallel("Parallele transformaties")])
        }
    }

    /// The identifier.
    public let id: Identifier<AnalysisPattern>
    /// Where it plays; `nil` if that was not recorded.
    public var level: Coded<Level>?
    /// The factors that hang together in it, in the order of the circle; `nil` if that was not recorded.
    public var factors: [Identifier<AnalysisFactor>]?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a pattern.
    public init(
        _ id: Identifier<AnalysisPattern>, _ level: Level? = nil, of factors: [Identifier<AnalysisFactor>]? = nil,
        words: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.level = level.map { .known($0) }
        self.factors = factors
        self.words = words
        self.knownOn = knownOn
    }
}
