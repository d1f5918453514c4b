public import Domain

/// That a party waits for another before it can move (wachten op elkaar), as it says itself.
///
/// It belongs to the picture of a day, as a line does: in the next map it is there again or it is not. Who waits does
/// nothing wrong; what holds the parties is what they look for together.
public struct PartyWait: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<PartyWait>
    /// The party that waits.
    public let party: Identifier<NetworkParty>
    /// The party that it waits for.
    public let other: Identifier<NetworkParty>
    /// What it waits for, in words of the party; they are never shown in a review.
    public var words: String?
    /// The day on which it became known; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a wait.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if both are the same party.
    public init(
        _ id: Identifier<PartyWait>, of party: Identifier<NetworkParty>, for other: Identifier<NetworkParty>,
        words: String? = nil, knownOn: CalendarDate? = nil
    ) throws(InvalidValue) {
        guard party != other else { throw PartyPair.refusal }
        self.id = id
        self.party = party
        self.other = other
        self.words = words
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, party, other = "for", words, knownOn
    }

    /// Reads a wait; refuses one of a party for itself.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<PartyWait>.self, forKey: .id)
        party = try container.decode(Identifier<NetworkParty>.self, forKey: .party)
        other = try container.decode(Identifier<NetworkParty>.self, forKey: .other)
        words = try container.decodeIfPresent(String.self, forKey: .words)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
        guard party != other else { throw PartyPair.refusal.decodingError(at: container.codingPath) }
    }
    #endif
}

/// That a party takes a first step, whatever it waits for (de eerste stap zetten).
public struct FirstStep: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<FirstStep>
    /// The party.
    public let party: Identifier<NetworkParty>
    /// What it does, in words of the party; they are never shown in a review.
    public var words: String?
    /// The day by which it does so; `nil` if that was not recorded.
    public var due: CalendarDate?
    /// The day on which it was agreed; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a first step.
    public init(
        _ id: Identifier<FirstStep>, by party: Identifier<NetworkParty>, words: String? = nil,
        due: CalendarDate? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.words = words
        self.due = due
        self.knownOn = knownOn
    }
}
