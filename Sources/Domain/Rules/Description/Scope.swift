/// The region, pilot or approach in which a rule was found (reikwijdte): it applies only where that is adopted.
public struct Scope: Hashable, Sendable {
    /// The stable code.
    public let code: String
    /// The name.
    public let name: LocalizedText

    /// Makes a scope; a region can make its own.
    @inlinable public init(_ code: String, name: LocalizedText) {
        self.code = code
        self.name = name
    }

    /// Whether both have the same code.
    @inlinable public static func == (a: Scope, b: Scope) -> Bool { a.code == b.code }
    /// Hashes the code.
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// Who a rule looks to (verantwoordelijke): never a named person.
public struct ResponsibleParty: Hashable, Sendable {
    /// The stable code.
    public let code: String
    /// The name.
    public let name: LocalizedText

    /// Makes a responsible party.
    @inlinable public init(_ code: String, name: LocalizedText) {
        self.code = code
        self.name = name
    }

    /// Whether both have the same code.
    @inlinable public static func == (a: ResponsibleParty, b: ResponsibleParty) -> Bool { a.code == b.code }
    /// Hashes the code.
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A rule that pulls the other way (spanning): shown together, never resolved in silence.
public struct Tension: Hashable, Sendable {
    /// The other rule.
    public let rule: RuleID
    /// How this package reads the two together.
    public let reading: LocalizedText

    /// Makes a tension.
    @inlinable public init(with rule: RuleID, reading: LocalizedText) {
        self.rule = rule
        self.reading = reading
    }
}
