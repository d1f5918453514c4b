/// The id of a rule: a document and a number, printed `STUREN-05`.
///
/// The document is open, so that a region can number rules of its own. Ids sort by document, then by number.
public struct RuleID: Hashable, Comparable, Sendable {
    /// The code of the document: letters A–Z, then letters or digits.
    public let document: String
    /// The number in that document, from 1 to 9999.
    public let number: Int

    /// Makes an id.
    ///
    /// - Throws: ``InvalidValue`` if the document is no code of capitals and digits, or the number is out of range.
    public init(_ document: String, _ number: Int) throws(InvalidValue) {
        guard Self.isCode(document), number >= 1, number <= 9999 else {
            throw InvalidValue("rule id", allowed: Self.allowed, length: document.utf8.count)
        }
        self.init(valid: document, number)
    }

    /// Makes an id of its printed form.
    ///
    /// - Throws: ``InvalidValue`` if it is not `DOCUMENT-number`.
    public init(text: String) throws(InvalidValue) {
        guard let dash = text.utf8.lastIndex(of: UInt8(ascii: "-")) else {
            throw InvalidValue("rule id", allowed: Self.allowed, length: text.utf8.count)
        }
        let digits = text[text.utf8.index(after: dash)...]
        // One id has one form: no sign, and no zeros but the one before a single digit.
        guard let number = Int(digits), let id = try? RuleID(String(text[..<dash]), number), id.text == text
        else {
            throw InvalidValue("rule id", allowed: Self.allowed, length: text.utf8.count)
        }
        self = id
    }

    @usableFromInline init(valid document: String, _ number: Int) {
        self.document = document
        self.number = number
    }

    /// What a rule id looks like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een code van hoofdletters en cijfers, een streepje en een nummer van 1 tot en met 9999",
            en: "a code of capitals and digits, a hyphen and a number from 1 to 9999")
    }

    private static func isCode(_ text: String) -> Bool {
        var first = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !first: break
            default: return false
            }
            first = false
        }
        return !first && text.utf8.count <= 32
    }

    /// Whether both have the same number and document.
    public static func == (a: Self, b: Self) -> Bool { a.number == b.number && a.document == b.document }

    /// By document, then by number.
    public static func < (a: Self, b: Self) -> Bool {
        a.document == b.document ? a.number < b.number : a.document < b.document
    }

    /// The printed form, with at least two digits.
    public var text: String { document + (number < 10 ? "-0" : "-") + number.description }
}

extension RuleID: ExpressibleByStringLiteral {
    /// Makes an id of a literal in source code, such as "REGIO-01"; one that is not allowed becomes `REFUSED-` and a
    /// number that hangs on it, which no catalogue has.
    ///
    /// Literals are no data, so this cannot throw; ``RuleID/init(text:)`` is for everything that is read.
    public init(stringLiteral value: String) {
        do { self = try RuleID(text: value) } catch {
            var number = 0
            for byte in value.utf8 { number = (number &* 31 &+ Int(byte)) % 9999 }
            self.init(valid: "REFUSED", number &+ 1)
        }
    }
}

extension RuleID: CustomStringConvertible {
    /// The printed form.
    public var description: String { text }
}

#if !hasFeature(Embedded)
extension RuleID: Codable {
    /// Reads the printed form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do { try self.init(text: text) } catch { throw error.decodingError(at: container.codingPath) }
    }
    /// Writes the printed form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
#endif
