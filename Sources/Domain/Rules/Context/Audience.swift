/// For whom a review is made and explained (voor wie).
public enum Audience: Hashable, Sendable {
    /// A professional of the case: everything.
    case professional
    /// One person: what that person said, and what others released to that person. Of anything else no trace.
    case person(Identifier<Participant>)
    /// A conference: what was released to every person concerned who is present, and what they said themselves.
    case conference(present: [Identifier<Participant>])

    /// Whether something that a voice said may be seen.
    ///
    /// In a conference, what a present person said is seen by the others too: it must be released to each of them.
    public func sees(_ voice: Identifier<Participant>?, releasedTo: [Identifier<Participant>]) -> Bool {
        switch self {
        case .professional: return true
        case .person(let reader): return voice == reader || releasedTo.contains(reader)
        case .conference(let present):
            for reader in present where voice != reader && !releasedTo.contains(reader) { return false }
            // Where nobody concerned is present, nothing was released to those who are.
            return !present.isEmpty
        }
    }

    /// The same audience, the present in alphabetical order and each once.
    var inOrder: Audience {
        guard case .conference(let present) = self else { return self }
        var ordered: [Identifier<Participant>] = []
        for person in present.sorted() where ordered.last != person { ordered.append(person) }
        return .conference(present: ordered)
    }

    /// Whether it may be told that something of this voice is missing.
    ///
    /// To a person only of that person's own; in a conference of nobody's, for the others hear it too.
    func mayMiss(_ voice: Identifier<Participant>?) -> Bool {
        guard let voice else { return true }
        switch self {
        case .professional: return true
        case .person(let reader): return voice == reader
        case .conference: return false
        }
    }
}

extension Audience {
    /// Whether both are the same; of a conference it makes no difference in which order those present are named.
    public static func == (a: Audience, b: Audience) -> Bool {
        switch (a, b) {
        case (.professional, .professional): true
        case (.person(let x), .person(let y)): x == y
        case (.conference(let x), .conference(let y)): Set(x) == Set(y)
        default: false
        }
    }

    /// Hashes who reads.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .professional: hasher.combine(0)
        case .person(let reader): hasher.combine(reader)
        case .conference(let present): hasher.combine(Set(present))
        }
    }
}

/// Something that one voice said, and to whom that voice released it.
public protocol Voiced {
    /// Whose word or experience it is; `nil` if it is nobody's own.
    var voice: Identifier<Participant>? { get }
    /// To whom it was released.
    var releasedTo: [Identifier<Participant>] { get }
}

extension Voiced {
    /// Whether an audience may see it.
    public func isVisible(to audience: Audience) -> Bool { audience.sees(voice, releasedTo: releasedTo) }
}

/// What rules can be about.
public protocol ReviewSubject: Sendable {
    /// The subject as it was known on a day, with nothing that the audience may not see.
    ///
    /// A subject without voices and days returns itself. Rules are run on what this returns and on nothing else: that
    /// is what keeps one person's words out of another person's explanation.
    func view(for audience: Audience, on day: CalendarDate) -> Self
}

#if !hasFeature(Embedded)
extension Audience: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, person, present
    }

    /// Reads `{"kind": "professional"}`, `{"kind": "person", "person": …}` or `{"kind": "conference", "present": […]}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(String.self, forKey: .kind) {
        case "professional": self = .professional
        case "person": self = .person(try container.decode(Identifier<Participant>.self, forKey: .person))
        case "conference":
            self = .conference(present: try container.decode([Identifier<Participant>].self, forKey: .present))
        default:
            let allowed = "professional, person, conference"
            throw InvalidValue("audience", allowed: LocalizedText(nl: allowed, en: allowed))
                .decodingError(at: container.codingPath + [CodingKeys.kind])
        }
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .professional: try container.encode("professional", forKey: .kind)
        case .person(let reader):
            try container.encode("person", forKey: .kind)
            try container.encode(reader, forKey: .person)
        case .conference(let present):
            try container.encode("conference", forKey: .kind)
            try container.encode(Set(present).sorted(), forKey: .present)
        }
    }
}
#endif
