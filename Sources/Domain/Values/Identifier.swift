/// A typed key that the caller gives: `Identifier<Goal>`.
///
/// 1 to 64 characters out of `A–Z a–z 0–9 - _ .`, and not eight or nine digits only: a citizen service number
/// (burgerservicenummer) has no place here. Do not put a name into it either: identifiers appear in reviews,
/// messages and logs.
public struct Identifier<Entity>: Hashable, Comparable, Sendable {
    /// The key as it was given.
    public let text: String
    /// A fingerprint of the text: most comparisons are settled by it.
    @usableFromInline let mark: UInt64

    /// Makes an identifier of a text.
    ///
    /// - Throws: ``InvalidValue`` if the text is empty, too long, holds another character, or is eight or nine digits.
    public init(_ text: String) throws(InvalidValue) {
        guard Self.isValid(text) else {
            throw InvalidValue("identifier", allowed: Self.allowed, length: text.utf8.count)
        }
        self.init(valid: text)
    }

    @usableFromInline init(valid text: String) {
        self.text = text
        mark = Self.mark(of: text)
    }

    /// FNV-1a: short, fixed over runs and machines, and good enough to tell most texts apart.
    private static func mark(of text: String) -> UInt64 {
        var mark: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return mark
    }

    /// What an identifier may look like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "1 tot 64 tekens uit A-Z a-z 0-9 - _ . en niet alleen acht of negen cijfers",
            en: "1 to 64 characters out of A-Z a-z 0-9 - _ . and not eight or nine digits only")
    }

    private static func isValid(_ text: String) -> Bool {
        let length = text.utf8.count
        guard length >= 1, length <= 64 else { return false }
        var digits = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): break
            default: return false
            }
        }
        return !(digits == length && (length == 8 || length == 9))
    }

    /// Whether both are the same text.
    @inlinable public static func == (a: Self, b: Self) -> Bool { a.mark == b.mark && a.text == b.text }
    /// Alphabetical order.
    @inlinable public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
    /// Hashes the fingerprint.
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(mark) }
}

extension Identifier: ExpressibleByStringLiteral {
    /// Makes an identifier of a literal in source code; a literal that is not allowed becomes `refused-` and a
    /// fingerprint of it, so that two of them stay two.
    ///
    /// Literals are no data, so this cannot throw; ``Identifier/init(_:)`` is for everything that is read. Beware that
    /// `Identifier("…")` with a literal is this initializer too: read a text through a constant.
    public init(stringLiteral value: String) {
        self.init(valid: Self.isValid(value) ? value : "refused-" + String(Self.mark(of: value), radix: 16))
    }
}

extension Identifier: CustomStringConvertible {
    /// The key itself.
    public var description: String { text }
}

#if !hasFeature(Embedded)
extension Identifier: Codable {
    /// Reads an identifier; refuses what ``Identifier/init(_:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do { try self.init(text) } catch { throw error.decodingError(at: container.codingPath) }
    }
    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
#endif

/// Whoever takes part: a person concerned, somebody of the informal network, or a professional.
///
/// It has no values: `Identifier<Participant>` is the one space of identities of all who can say, rate, answer and
/// read something. That professionals and persons concerned share it is a decision of this SDK.
public enum Participant: Sendable {
    fileprivate static let professionals: Identifier<Participant> = "professionals"
}

extension Identifier where Entity == Participant {
    /// The professionals of a case together: whose judgement it is where nobody's own word is asked.
    public static var professionals: Identifier<Participant> { Participant.professionals }
}
