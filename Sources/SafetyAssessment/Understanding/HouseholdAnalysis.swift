public import Domain

/// What those concerned and professionals understand together (gezamenlijke analyse).
public struct HouseholdAnalysis: Hashable, Transferable, ReviewSubject, Discreet {
    /// Those concerned who have a voice of their own; a case file fills this in from its household.
    public var concerned: [Identifier<Participant>]?
    /// Those of them of whom a case file does not know whether they are born; it is not written.
    var perhapsUnborn: [Identifier<Participant>] = []
    /// The conversations that it rests on.
    public var conversations: Listed<Conversation>
    /// The persons whom it covers; `nil` if that was not recorded.
    public var persons: [Identifier<Participant>]?
    /// The domains of life that it covers, in the words of the team; `nil` if that was not recorded.
    public var domains: [String]?
    /// Whether it covers the social context; `nil` if that was not recorded.
    public var coversSocialContext: Bool?
    /// Whether it covers strengths and what works; `nil` if that was not recorded.
    public var coversStrengths: Bool?
    /// How far it is shared and explains.
    public var shared: SharedAnalysis

    /// Makes an analysis; what is left out was not recorded.
    public init(
        concerned: [Identifier<Participant>]? = nil, conversations: Listed<Conversation> = [],
        persons: [Identifier<Participant>]? = nil, domains: [String]? = nil, coversSocialContext: Bool? = nil,
        coversStrengths: Bool? = nil, shared: SharedAnalysis = SharedAnalysis()
    ) {
        self.concerned = concerned
        self.conversations = conversations
        self.persons = persons
        self.domains = domains
        self.coversSocialContext = coversSocialContext
        self.coversStrengths = coversStrengths
        self.shared = shared
    }

    /// The analysis as it was known on a day; of what is somebody's own an audience sees what it may.
    public func view(for audience: Audience, on day: CalendarDate) -> HouseholdAnalysis {
        var view = self
        view.conversations = conversations.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.shared = shared.view(for: audience, on: day)
        return view
    }

    /// The analysis with those concerned of a household, as far as that recorded them: it leaves nobody out.
    func concerning(_ household: Household) -> HouseholdAnalysis {
        var filled = self
        filled.concerned = household.concerned.isRecorded ? household.voices : nil
        for person in household.concerned where person.birth == nil { filled.perhapsUnborn.append(person.id) }
        return filled
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case concerned, conversations, persons, domains, coversSocialContext, coversStrengths, shared
    }
    #endif
}
