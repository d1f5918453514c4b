/// A kind of value that a policy can hold; it travels as an integer.
public protocol PolicyValue: Hashable, Sendable {
    /// The value of an integer; `nil` if that is out of range.
    init?(policyNumber: Int)
    /// The integer it travels as.
    var policyNumber: Int { get }
}

extension Int: PolicyValue {
    /// The number itself; a policy has no use for a negative one.
    @inlinable public init?(policyNumber: Int) {
        guard policyNumber >= 0 else { return nil }
        self = policyNumber
    }
    /// The number itself.
    @inlinable public var policyNumber: Int { self }
}

extension Grade: PolicyValue {
    /// A mark of its tenths.
    public init?(policyNumber: Int) {
        guard policyNumber >= 0, policyNumber <= 100 else { return nil }
        self.init(valid: policyNumber)
    }
    /// The tenths.
    public var policyNumber: Int { tenths }
}

/// A value that the sources leave open, declared where it is used.
///
/// Its default is a default of this SDK, not of the source; without a default and without a choice the rules that
/// read it stay undecided.
public struct PolicyKey<Value: PolicyValue>: Sendable {
    /// The name, as it travels: `goodEnoughRepetitions`.
    public let name: String
    /// The default of this SDK; `nil` if there is none.
    public let standard: Value?
    /// What it is, its unit, and what the sources say of it.
    public let note: LocalizedText

    /// Makes a key.
    @inlinable public init(_ name: String, default standard: Value?, note: LocalizedText) {
        self.name = name
        self.standard = standard
        self.note = note
    }
}

/// The values chosen where the sources leave them open (beleidswaarden), each with its reason.
public struct Policy: Hashable, Transferable {
    /// A chosen value.
    public struct Choice: Hashable, Transferable, Discreet {
        /// The name of the key.
        public let name: String
        /// The value as an integer: a mark in tenths, a number of days or times.
        public let number: Int
        /// Why it was chosen; never empty.
        public let reason: String

        init(name: String, number: Int, reason: String) throws(InvalidValue) {
            self.name = name
            self.number = number
            self.reason = try Reason.text(reason)
        }

        #if !hasFeature(Embedded)
        private enum CodingKeys: String, CodingKey {
            case name, number, reason
        }

        /// Reads a choice; refuses one without a reason.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let name = try container.decode(String.self, forKey: .name)
            let number = try container.decode(Int.self, forKey: .number)
            let reason = try container.decode(String.self, forKey: .reason)
            do { try self.init(name: name, number: number, reason: reason) } catch {
                throw error.decodingError(at: container.codingPath + [CodingKeys.reason])
            }
        }
        #endif
    }

    /// The choices, by name.
    public private(set) var choices: [Choice]

    /// A policy without choices: the defaults of this SDK.
    public init() { choices = [] }

    /// Chooses a value, with its reason; a later choice replaces an earlier one.
    ///
    /// - Throws: ``InvalidValue`` if the reason is empty.
    public mutating func choose<Value>(
        _ key: PolicyKey<Value>, _ value: Value, because reason: String
    ) throws(InvalidValue) {
        let choice = try Choice(name: key.name, number: value.policyNumber, reason: reason)
        choices.removeAll { $0.name == key.name }
        choices.append(choice)
        choices.sort { $0.name < $1.name }
    }

    /// The value in force: the choice, else the default, else nothing.
    @inlinable public subscript<Value>(key: PolicyKey<Value>) -> Value? {
        guard let number = number(of: key.name) else { return key.standard }
        return Value(policyNumber: number)
    }

    @usableFromInline func number(of name: String) -> Int? {
        for choice in choices where choice.name == name { return choice.number }
        return nil
    }

    #if !hasFeature(Embedded)
    /// Reads a list of choices in any order; of several for one name the last counts.
    public init(from decoder: any Decoder) throws {
        let read = try decoder.singleValueContainer().decode([Choice].self)
        choices = []
        for choice in read {
            choices.removeAll { $0.name == choice.name }
            choices.append(choice)
        }
        choices.sort { $0.name < $1.name }
    }
    /// Writes the choices by name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(choices)
    }
    #endif
}
