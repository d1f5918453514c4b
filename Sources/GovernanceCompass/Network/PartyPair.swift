public import Domain

/// Two different parties, in no order: what a line on a network map stands between.
public struct PartyPair: Hashable, Comparable, Sendable {
    /// The party whose identifier comes first in the alphabet.
    public let first: Identifier<NetworkParty>
    /// The other party.
    public let second: Identifier<NetworkParty>

    /// Makes a pair; the order makes no difference.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if both are the same party.
    public init(_ a: Identifier<NetworkParty>, _ b: Identifier<NetworkParty>) throws(InvalidValue) {
        guard a != b else { throw Self.refusal }
        first = Swift.min(a, b)
        second = Swift.max(a, b)
    }

    static var refusal: InvalidValue {
        InvalidValue(
            "pair of parties",
            allowed: LocalizedText(nl: "twee verschillende partijen", en: "two different parties"))
    }

    /// By the first party, then by the second.
    public static func < (a: Self, b: Self) -> Bool {
        a.first == b.first ? a.second < b.second : a.first < b.first
    }

    /// Where the line between them stands on a map.
    var address: Address { "lines[\(first)][\(second)]" }
}

#if !hasFeature(Embedded)
extension PartyPair: Codable {
    /// Reads a list of two different parties in any order.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parties = try container.decode([Identifier<NetworkParty>].self)
        guard parties.count == 2, let a = parties.first, let b = parties.last else {
            throw Self.refusal.decodingError(at: container.codingPath)
        }
        do { try self.init(a, b) } catch { throw error.decodingError(at: container.codingPath) }
    }
    /// Writes both parties in alphabetical order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode([first, second])
    }
}
#endif
