/// A mark (cijfer) from 0 to 10, in tenths.
///
/// The sources rate "on a scale of 10" and print no lower bound and no decimals; that 0 and tenths are accepted
/// is a decision of this SDK. Marks of different things, or of different people, are never added or averaged here.
public struct Grade: Hashable, Comparable, Sendable {
    /// The mark times ten: 0 to 100.
    public let tenths: Int

    /// Makes a mark of its tenths.
    ///
    /// - Throws: ``InvalidValue`` outside 0…100.
    public init(tenths: Int) throws(InvalidValue) {
        guard tenths >= 0, tenths <= 100 else { throw InvalidValue("grade", allowed: Self.allowed) }
        self.init(valid: tenths)
    }

    /// Makes a mark of a whole number.
    ///
    /// - Throws: ``InvalidValue`` outside 0…10.
    public init(_ whole: Int) throws(InvalidValue) {
        guard whole >= 0, whole <= 10 else { throw InvalidValue("grade", allowed: Self.allowed) }
        self.init(valid: whole * 10)
    }

    init(valid tenths: Int) { self.tenths = tenths }

    /// What a mark may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "0 tot en met 10, met hooguit één decimaal", en: "0 to 10, with at most one decimal")
    }

    /// The lower mark first.
    @inlinable public static func < (a: Self, b: Self) -> Bool { a.tenths < b.tenths }

    /// The mark as it is written: `6`, `6,5`, `6.5`.
    public func text(in language: Language) -> String {
        var text = (tenths / 10).description
        if tenths % 10 != 0 {
            text += language == .nl ? "," : "."
            text += (tenths % 10).description
        }
        return text
    }
}

extension Grade: ExpressibleByIntegerLiteral {
    /// Makes a mark of a literal in source code; one outside 0…10 becomes the nearest bound (literals are no data).
    public init(integerLiteral value: Int) {
        self.init(valid: Swift.min(Swift.max(value, 0), 10) * 10)
    }
}

#if !hasFeature(Embedded)
extension Grade: Codable {
    /// Reads a number from 0 to 10 with at most one decimal.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Double.self)
        // Marks have few values: the written one is found among them, so that 6.5 is 6.5 and 6.55 is refused.
        let candidate = number >= 0 && number <= 10 ? Int(number * 10 + 0.5) : -1
        guard candidate >= 0, Double(candidate) / 10 == number else {
            throw InvalidValue("grade", allowed: Self.allowed).decodingError(at: container.codingPath)
        }
        self.init(valid: candidate)
    }
    /// Writes a whole mark as an integer and another with one decimal.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if tenths % 10 == 0 { try container.encode(tenths / 10) } else { try container.encode(Double(tenths) / 10) }
    }
}
#endif
