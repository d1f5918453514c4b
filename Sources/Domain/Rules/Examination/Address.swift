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
        var whole = ""
        whole.reserveCapacity(path.utf8.count + 1 + part.path.utf8.count)
        whole += path
        whole += "."
        whole += part.path
        return Address(path: whole)
    }
}

extension Address: ExpressibleByStringInterpolation {
    /// An address of a literal.
    @inlinable public init(stringLiteral value: String) { path = value }
    /// An address of a literal with identifiers.
    @inlinable public init(stringInterpolation: StringInterpolation) { path = stringInterpolation.text }

    /// Collects the parts of an address; takes identifiers, rule ids and addresses only.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        @usableFromInline var text = ""

        /// Makes room for the parts.
        @inlinable public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 8)
        }
        /// Adds text of the source code.
        @inlinable public mutating func appendLiteral(_ literal: String) { text += literal }
        /// Adds an identifier.
        @inlinable public mutating func appendInterpolation<E>(_ id: Identifier<E>) { text += id.text }
        /// Adds the id of a rule.
        @inlinable public mutating func appendInterpolation(_ rule: RuleID) { text += rule.text }
        /// Adds the code of a member of a closed list.
        @inlinable public mutating func appendInterpolation<L: ClosedList>(_ member: L) { text += member.rawValue }
        /// Adds another address.
        @inlinable public mutating func appendInterpolation(_ address: Address) { text += address.path }
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
