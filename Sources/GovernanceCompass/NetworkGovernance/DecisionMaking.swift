public import Domain

/// How a network makes decisions (besluitvorming), and whether everybody knows.
public struct DecisionMaking: Hashable, Transferable {
    /// The ways in which it decides; `nil` if that was not recorded.
    public var methods: [Coded<DecisionMethod>]?
    /// Whether it was written down; `nil` if that was not recorded.
    public var isWrittenDown: Bool?
    /// Whether it is clear to all who may decide; `nil` if that was not recorded.
    public var isClearWhoDecides: Bool?
    /// Whether it is clear to all how dissenting opinions are weighed; `nil` if that was not recorded.
    public var weighsDissent: Bool?
    /// Whether it is clear to all how the voice of households and those close to them counts; `nil` if that was not
    /// recorded.
    public var hearsHouseholds: Bool?

    /// Makes a decision-making of which nothing else was recorded.
    public init(
        methods: [DecisionMethod]? = nil, isWrittenDown: Bool? = nil, isClearWhoDecides: Bool? = nil,
        weighsDissent: Bool? = nil, hearsHouseholds: Bool? = nil
    ) {
        self.methods = methods.map { methods in methods.map { .known($0) } }
        self.isWrittenDown = isWrittenDown
        self.isClearWhoDecides = isClearWhoDecides
        self.weighsDissent = weighsDissent
        self.hearsHouseholds = hearsHouseholds
    }
}
