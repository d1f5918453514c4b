public import Domain

/// The provisional goal that gives direction to the cooperation (voorlopige doelstelling), agreed by those who map it.
public struct ProvisionalGoal: Hashable, Transferable, Discreet {
    /// The words of those who agreed it; they are never shown in a review.
    public var words: String?
    /// The day on which it was agreed; `nil` if that was not recorded.
    public var agreedOn: DateRange?
    /// Whether it is in line with the Toekomstscenario, as those who agreed it judge; `nil` if that was not recorded.
    public var isInLineWithScenario: Bool?

    /// Makes a goal.
    public init(words: String? = nil, agreedOn: DateRange? = nil, isInLineWithScenario: Bool? = nil) {
        self.words = words
        self.agreedOn = agreedOn
        self.isInLineWithScenario = isInLineWithScenario
    }
}
