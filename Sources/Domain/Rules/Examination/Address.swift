/// Where in a subject something stands, by identity and never by position: `safetyPlan.goals[g2].ratings[p3]`.
///
/// Written as a literal; only identifiers can be filled in, so that no personal text can enter:
/// `"safetyPlan.goals[\(goal.id)]"`.
public struct Address: Hashable, Comparable, Sendable {
    /// The written form.
    public let path: String

    @inlinable init(path: String) { self.path = path }

    /// Whether it is that of one entry of a list.
    @inlinable var endsInKey: Bool { path.utf8.last == UInt8(ascii: "]") }

    /// Alphabetical order of the written form.
    @inlinable public static func < (a: Self, b: Self) -> Bool { a.path < b.path }

    /// The address of a part of this one: `involvement` and `form` give `involvement.form`.
    public func appending(_ part: Address) -> Address {
        if path.isEmpty { return part }
        if part.path.isEmpty { return self }
        return Address(path: .joining(path, ".", part.path))
    }
}

extension Address: ExpressibleByStringInterpolation {
    /// An address of a literal.
    @inlinable public init(stringLiteral value: String) { path = value }
    /// An address of a literal with identifiers.
    @inlinable public init(stringInterpolation: StringInterpolation) { path = stringInterpolation.text }

    /// Collects the parts of an address; takes identifiers, rule ids and addresses only.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        private var parts = ("", "", "", "", "")
        private var count = 0

        /// Makes a collection of no parts.
        public init(literalCapacity: Int, interpolationCount: Int) {}
        /// Adds text of the source code.
        @inlinable public mutating func appendLiteral(_ literal: String) { append(literal) }
        /// Adds an identifier.
        @inlinable public mutating func appendInterpolation<E>(_ id: Identifier<E>) { append(id.text) }
        /// Adds the id of a rule.
        @inlinable public mutating func appendInterpolation(_ rule: RuleID) { append(rule.text) }
        /// Adds the code of a member of a closed list.
        @inlinable public mutating func appendInterpolation<L: ClosedList>(_ member: L) { append(member.rawValue) }
        /// Adds another address.
        @inlinable public mutating func appendInterpolation(_ address: Address) { append(address.path) }

        /// The parts in one piece.
        @usableFromInline var text: String { .joining(parts.0, parts.1, parts.2, parts.3, parts.4) }

        /// Most addresses have at most five parts; of one that has more the first five are joined before the sixth.
        @usableFromInline mutating func append(_ part: String) {
            switch count {
            case 0: parts.0 = part
            case 1: parts.1 = part
            case 2: parts.2 = part
            case 3: parts.3 = part
            case 4: parts.4 = part
            default:
                parts = (text, part, "", "", "")
                count = 1
            }
            count += 1
        }
    }
}

extension Address: CustomStringConvertible {
    /// The written form.
    public var description: String { path }
}

#if !hasFeature(Embedded)
extension Address: Codable {
    /// Reads the written form.
    public init(from decoder: any Decoder) throws {
        path = try decoder.singleValueContainer().decode(String.self)
    }
    /// Writes the written form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(path)
    }
}
#endif
