/// Something that was scaled for a household (schaalstap): which of the eight things, when, and on what occasion.
public struct ScalingMove: Hashable, Identifiable, Transferable, Discreet {
    /// What gave occasion to it.
    public enum Occasion: String, ClosedList, Transferable {
        /// It did not get on.
        case stagnation
        /// There was a crisis.
        case crisis
        /// Something else, such as a move to another municipality.
        case other

        /// Whether it was stagnation or a crisis.
        public var isStagnationOrCrisis: Bool { self != .other }

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .stagnation:
                    (
                        LocalizedText(nl: "stagnatie", en: "stagnation"),
                        LocalizedText(nl: "Het komt niet verder.", en: "It does not get on.")
                    )
                case .crisis:
                    (
                        LocalizedText(nl: "crisis", en: "crisis"),
                        LocalizedText(nl: "Het loopt uit de hand.", en: "It gets out of hand.")
                    )
                case .other:
                    (
                        LocalizedText(nl: "andere aanleiding", en: "another occasion"),
                        LocalizedText(
                            nl: "Geen stagnatie of crisis, maar bijvoorbeeld een verhuizing.",
                            en: "No stagnation or crisis, but a move for instance.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("6.4")])
        }
    }

    /// The identifier.
    public let id: Identifier<ScalingMove>
    /// Which of the eight; `nil` if that was not recorded.
    public var verb: Coded<ScalingVerb>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// What gave occasion to it; `nil` if that was not recorded.
    public var occasion: Coded<Occasion>?
    /// The party that it went to or that joined; `nil` if there is none, or that was not recorded.
    public var to: Coded<PartyKind>?
    /// Whether it was considered to add expertise instead; `nil` if that was not recorded.
    public var consideredAddingExpertise: Bool?
    /// Why, in words; they are never shown in a review.
    public var words: String?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a move; what is left out was not recorded.
    public init(
        _ id: Identifier<ScalingMove>, _ verb: ScalingVerb? = nil, on day: DateRange? = nil,
        occasion: Occasion? = nil, to party: PartyKind? = nil, consideredAddingExpertise: Bool? = nil,
        words: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.verb = verb.map { .known($0) }
        on = day
        self.occasion = occasion.map { .known($0) }
        to = party.map { .known($0) }
        self.consideredAddingExpertise = consideredAddingExpertise
        self.words = words
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, verb, on, occasion, to, consideredAddingExpertise, words, knownOn
    }
    #endif
}
