/// People who share a home or care for each other (huishouden), with those concerned who live elsewhere.
///
/// Of any composition and age; what other sources call family (gezin) or client system (cliëntsysteem).
public struct Household: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Household>
    /// Those concerned (betrokkenen): the members, and persons outside who are part of the unsafety or protect.
    public var concerned: Listed<Person>
    /// How they are related.
    public var relations: [Relation]
    /// Who holds parental authority over whom.
    public var parentalAuthority: Listed<ParentalAuthority>

    /// Makes a household.
    public init(
        _ id: Identifier<Household>, concerned: Listed<Person>, relations: [Relation] = [],
        parentalAuthority: Listed<ParentalAuthority> = []
    ) {
        self.id = id
        self.concerned = concerned
        self.relations = relations
        self.parentalAuthority = parentalAuthority
    }

    /// Whether somebody is a person concerned.
    public func isConcerned(_ id: Identifier<Participant>) -> Bool {
        for person in concerned.entries where person.id == id { return true }
        return false
    }

    /// The members: those concerned of whom it was recorded that they live in the household.
    public var members: [Person] { concerned.entries.filter { $0.residence == .known(.inHousehold) } }

    /// Those concerned who have a voice: all but those who were still expected when they were recorded.
    public var voices: [Identifier<Participant>] {
        var voices: [Identifier<Participant>] = []
        forEachVoice { voices.append($0) }
        return voices
    }

    /// Names each of those concerned who have a voice, in the order in which they were recorded.
    public func forEachVoice(_ body: (Identifier<Participant>) -> Void) {
        // By position: a person is a large value.
        for index in concerned.entries.indices where concerned.entries[index].birth?.isExpected != true {
            body(concerned.entries[index].id)
        }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, concerned, relations, parentalAuthority
    }

    /// Reads a household; absent lists were not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<Household>.self, forKey: .id)
        concerned = try container.decode(Listed<Person>.self, forKey: .concerned)
        relations = try container.decodeIfPresent([Relation].self, forKey: .relations) ?? []
        parentalAuthority = try container.decode(Listed<ParentalAuthority>.self, forKey: .parentalAuthority)
    }
    #endif
}
