/// An enumeration whose raw values are codes that never change: they travel in documents.
public protocol StableCode: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {}

extension StableCode {
    /// The codes of all members, in the order of the list.
    public static var codes: [String] {
        var codes: [String] = []
        for member in allCases { codes.append(member.rawValue) }
        return codes
    }

    /// What a code may be, for error messages.
    static var allowedCodes: LocalizedText {
        let text = codes.joined(separator: ", ")
        return LocalizedText(nl: text, en: text)
    }
}

#if !hasFeature(Embedded)
extension StableCode where Self: Codable {
    /// Reads a code; the error of an unknown one names the codes that are allowed and not the one that was read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let member = Self(rawValue: code) else {
            throw InvalidValue("code", allowed: Self.allowedCodes, length: code.utf8.count)
                .decodingError(at: container.codingPath)
        }
        self = member
    }
    /// Writes the code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
#endif
