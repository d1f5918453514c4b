/// What a source prints of something, or that it prints nothing of it (staat niet in de bron).
///
/// What is not printed is not filled in: no moment, no day, no number is guessed.
public enum Printed<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The source prints this.
    case inSource(Value)
    /// The source does not say.
    case notInSource

    /// What the source prints; `nil` if it does not say.
    public var value: Value? {
        switch self {
        case .inSource(let value): value
        case .notInSource: nil
        }
    }
}

#if !hasFeature(Embedded)
extension Printed: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
        case inSource, notInSource
    }

    /// Reads `{"inSource": …}` or `{"notInSource": true}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let isSilent = try container.decodeIfPresent(Bool.self, forKey: .notInSource) ?? false
        guard isSilent else {
            self = .inSource(try container.decode(Value.self, forKey: .inSource))
            return
        }
        guard !container.contains(.inSource) else {
            throw InvalidValue(
                "printed",
                allowed: LocalizedText(
                    nl: "wat de bron zegt of notInSource, niet allebei",
                    en: "what the source says or notInSource, not both")
            ).decodingError(at: container.codingPath)
        }
        self = .notInSource
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .inSource(let value): try container.encode(value, forKey: .inSource)
        case .notInSource: try container.encode(true, forKey: .notInSource)
        }
    }
}
#endif
