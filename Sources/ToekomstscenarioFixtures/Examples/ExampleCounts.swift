public import Domain

/// How many examples of each state the rules have.
public struct ExampleCounts: Hashable, Sendable {
    private struct Key: Hashable {
        let rule: RuleID
        let state: OutcomeState
    }

    private var counts: [Key: Int] = [:]

    /// Counts nothing yet.
    public init() {}

    /// Counts examples too.
    public func adding<Subject>(_ examples: [RuleExample<Subject>]) -> ExampleCounts {
        var sum = self
        for example in examples {
            sum.counts[Key(rule: example.rule, state: example.expected.state), default: 0] += 1
        }
        return sum
    }

    /// How many examples of a rule come to a state.
    public subscript(rule: RuleID, state: OutcomeState) -> Int { counts[Key(rule: rule, state: state), default: 0] }
}
