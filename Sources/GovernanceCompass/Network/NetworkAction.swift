public import Domain

/// What was agreed to do about a line on a network map (actie), with who takes it up, when, and what comes first.
public struct NetworkAction: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<NetworkAction>
    /// The parties whose line it is about.
    public let between: PartyPair
    /// The words of the agreement; they are never shown in a review.
    public var words: String?
    /// The parties that take it up; empty if it was recorded that nobody does, `nil` if that was not recorded.
    public var owners: [Identifier<NetworkParty>]?
    /// The day by which it is to be done; `nil` if that was not recorded.
    public var due: CalendarDate?
    /// Its place in the order in which the actions are taken up, the lowest first; `nil` if that was not recorded.
    public var rank: Int?
    /// The day on which it was agreed; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an action.
    public init(
        _ id: Identifier<NetworkAction>, between parties: PartyPair, words: String? = nil,
        owners: [Identifier<NetworkParty>]? = nil, due: CalendarDate? = nil, rank: Int? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        between = parties
        self.words = words
        self.owners = owners
        self.due = due
        self.rank = rank
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, between, words, owners, due, rank, knownOn
    }

    /// Reads an action; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<NetworkAction>.self, forKey: .id)
        between = try container.decode(PartyPair.self, forKey: .between)
        words = try container.decodeIfPresent(String.self, forKey: .words)
        owners = try container.decodeIfPresent([Identifier<NetworkParty>].self, forKey: .owners)
        due = try container.decodeIfPresent(CalendarDate.self, forKey: .due)
        // Of a number that is no integer a decoder may lose the path, so the error is made here.
        do { rank = try container.decodeIfPresent(Int.self, forKey: .rank) } catch {
            throw InvalidValue("rank", allowed: LocalizedText(nl: "een geheel getal", en: "an integer"))
                .decodingError(at: container.codingPath + [CodingKeys.rank])
        }
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }
    #endif
}
