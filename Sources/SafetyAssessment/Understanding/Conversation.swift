public import Domain

/// A conversation with persons concerned (gesprek): with whom, and when; what was said stands in statements.
public struct Conversation: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Conversation>
    /// The persons concerned who were spoken with; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The professional who spoke with them; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a conversation.
    public init(
        _ id: Identifier<Conversation>, with persons: [Identifier<Participant>]?, on day: DateRange? = nil,
        by professional: Identifier<Participant>? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        with = persons
        on = day
        by = professional
        self.knownOn = knownOn
    }

    /// Whether it was with this person and no other; `nil` if it was not recorded with whom.
    public func isSeparate(with person: Identifier<Participant>) -> Bool? {
        guard let with else { return nil }
        return !with.isEmpty && with.allSatisfy { $0 == person }
    }

    /// Whether all of these took part; `nil` if it was not recorded who did.
    public func isJoint(of persons: [Identifier<Participant>]) -> Bool? {
        guard let with else { return nil }
        return persons.allSatisfy { with.contains($0) }
    }
}

/// That somebody who cannot rate or speak was heard in another way (anders gehoord): an infant, for instance.
///
/// It is for those who cannot; somebody who did rate is counted by the rating.
public struct HeardOtherwise: Hashable, Transferable, Discreet {
    /// Who was heard.
    public let person: Identifier<Participant>
    /// In what way; the words are never shown in a review, and `nil` if that was not recorded.
    public var words: String?
    /// Who listened or watched; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?

    /// Makes a record.
    public init(
        _ person: Identifier<Participant>, words: String? = nil, by professional: Identifier<Participant>? = nil,
        on day: CalendarDate? = nil
    ) {
        self.person = person
        self.words = words
        by = professional
        on = day
    }
}
