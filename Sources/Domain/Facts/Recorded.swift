/// A fact that may be missing: stated, stated as none, or not recorded.
///
/// Not recorded is not none: what nobody wrote down leaves a rule undecided.
public enum Recorded<Value> {
    /// It was recorded.
    case stated(Value, Provenance = Provenance())
    /// It was recorded that there is none.
    case statedAsNone(Provenance = Provenance())
    /// Nothing was recorded.
    case notRecorded

    /// Where the statement comes from; `nil` if nothing was recorded.
    public var provenance: Provenance? {
        switch self {
        case .stated(_, let provenance), .statedAsNone(let provenance): provenance
        case .notRecorded: nil
        }
    }

    /// The recorded value, for showing and counting; a rule reads through its examination instead.
    @inlinable public var value: Value? {
        switch self {
        case .stated(let value, _): value
        case .statedAsNone, .notRecorded: nil
        }
    }

    /// The fact as it was known on a day: what became known later was not recorded then.
    public func asKnown(on day: CalendarDate) -> Self {
        switch self {
        case .stated(_, let provenance) where !provenance.isKnown(on: day): .notRecorded
        case .statedAsNone(let provenance) where !provenance.isKnown(on: day): .notRecorded
        case .stated, .statedAsNone, .notRecorded: self
        }
    }

    /// The same fact with another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Recorded<Other> {
        switch self {
        case .stated(let value, let provenance): .stated(transform(value), provenance)
        case .statedAsNone(let provenance): .statedAsNone(provenance)
        case .notRecorded: .notRecorded
        }
    }
}

extension Recorded {
    /// The member of the list; a code that this version does not know was not recorded in a way that it can read.
    public func code<Member>() -> Recorded<Member> where Value == Coded<Member> {
        switch self {
        case .stated(.known(let member), let provenance): .stated(member, provenance)
        case .stated(.unknown, _), .notRecorded: .notRecorded
        case .statedAsNone(let provenance): .statedAsNone(provenance)
        }
    }
}

extension Recorded: Sendable where Value: Sendable {}
extension Recorded: Equatable where Value: Equatable {}
extension Recorded: Hashable where Value: Hashable {}

#if !hasFeature(Embedded)
extension Recorded: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
        case by, heldOn, knownOn, none, value
    }

    /// Reads `{"value": …}` or `{"none": true}`, each with `heldOn`, `knownOn` and `by` where they were recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let provenance = Provenance(
            heldOn: try container.decodeIfPresent(DateRange.self, forKey: .heldOn),
            knownOn: try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn),
            by: try container.decodeIfPresent(Identifier<Participant>.self, forKey: .by))
        let isNone = try container.decodeIfPresent(Bool.self, forKey: .none) ?? false
        guard isNone else {
            self = .stated(try container.decode(Value.self, forKey: .value), provenance)
            return
        }
        guard !container.contains(.value) else {
            throw InvalidValue(
                "fact",
                allowed: LocalizedText(nl: "een waarde of none, niet allebei", en: "a value or none, not both")
            ).decodingError(at: container.codingPath)
        }
        self = .statedAsNone(provenance)
    }

    /// Writes the form that is read; a fact that was not recorded is left out by its container.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .stated(let value, _): try container.encode(value, forKey: .value)
        case .statedAsNone: try container.encode(true, forKey: .none)
        case .notRecorded: return
        }
        try container.encodeIfPresent(provenance?.heldOn, forKey: .heldOn)
        try container.encodeIfPresent(provenance?.knownOn, forKey: .knownOn)
        try container.encodeIfPresent(provenance?.by, forKey: .by)
    }
}

extension KeyedDecodingContainer {
    /// Reads a fact; a key that is absent or null was not recorded.
    public func decode<Value: Decodable>(
        _ type: Recorded<Value>.Type, forKey key: Key
    ) throws -> Recorded<Value> where Value: Encodable {
        try decodeIfPresent(type, forKey: key) ?? .notRecorded
    }
}

extension KeyedEncodingContainer {
    /// Writes a fact; one that was not recorded leaves no key.
    public mutating func encode<Value: Codable>(_ fact: Recorded<Value>, forKey key: Key) throws {
        guard fact.provenance != nil else { return }
        try encodeIfPresent(fact, forKey: key)
    }
}
#endif
