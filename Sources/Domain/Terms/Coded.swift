/// A member of a list that may grow: known to this version, or a code that it does not know.
///
/// An unknown code is written back unchanged and makes rules undecided. ``Coded/isKnown`` allows a strict reader.
public enum Coded<Member: ClosedList>: Hashable, Sendable {
    /// A member of the list.
    case known(Member)
    /// A code that a later version may know.
    case unknown(code: String)

    /// Makes it of a code.
    public init(code: String) {
        guard let member = Member(rawValue: code) else {
            self = .unknown(code: code)
            return
        }
        self = .known(member)
    }

    /// The member, if it is known.
    public var member: Member? {
        switch self {
        case .known(let member): member
        case .unknown: nil
        }
    }

    /// The code, as it travels.
    public var code: String {
        switch self {
        case .known(let member): member.rawValue
        case .unknown(let code): code
        }
    }

    /// Whether this version knows the code.
    public var isKnown: Bool { member != nil }
}

#if !hasFeature(Embedded)
extension CodingUserInfoKey {
    /// Set to `true` to refuse codes that this version does not know, instead of keeping them.
    public static let refusesUnknownCodes = CodingUserInfoKey(rawValue: "nl.toekomstscenario.refusesUnknownCodes")
}

extension Coded: Codable {
    /// Reads a code; keeps an unknown one unless the decoder is strict.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self.init(code: try container.decode(String.self))
        if let key = CodingUserInfoKey.refusesUnknownCodes, decoder.userInfo[key] as? Bool == true, !isKnown {
            throw InvalidValue("code", allowed: Member.allowedCodes, length: code.utf8.count)
                .decodingError(at: container.codingPath)
        }
    }
    /// Writes the code, known or not.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
#endif
