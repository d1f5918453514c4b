/// The version of a document's format, written first of all: readers refuse one that they do not know.
public struct FormatVersion: Hashable, Sendable {
    /// The number.
    public let number: Int

    /// The version that this package writes.
    public static let current = FormatVersion(number: 1)
}

#if !hasFeature(Embedded)
extension FormatVersion: Codable {
    /// Reads a version; refuses one that this package does not know.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Foundation refuses a number that is no integer without saying where it stands.
        guard let number = try? container.decode(Int.self), number == Self.current.number else {
            throw InvalidValue("format version", allowed: LocalizedText(nl: "1", en: "1"))
                .decodingError(at: container.codingPath)
        }
        self.number = number
    }
    /// Writes the number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
#endif
