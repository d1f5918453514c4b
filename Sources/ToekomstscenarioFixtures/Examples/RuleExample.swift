public import Domain

/// An example of a rule: a base, one named change, and what the rule must then come to.
///
/// The base comes to something else, so that the example passes because of the change and of nothing else.
public struct RuleExample<Subject: ReviewSubject>: Sendable {
    /// What the rule must come to.
    public struct Expectation: Hashable, Sendable {
        /// The state.
        public let state: OutcomeState
        /// The addresses of all gaps, in alphabetical order.
        public let gaps: [Address]
        /// The addresses of all missing facts, in alphabetical order.
        public let missing: [Address]

        /// Makes an expectation.
        public init(_ state: OutcomeState, gaps: [Address] = [], missing: [Address] = []) {
            self.state = state
            self.gaps = gaps.sorted()
            self.missing = missing.sorted()
        }

        /// What a finding shows.
        public init(_ finding: Finding) {
            self.init(
                finding.state, gaps: finding.outcome.gaps.map { $0.at }, missing: finding.outcome.missing.map { $0.at })
        }
    }

    /// What the rule sees.
    public struct Situation: Sendable {
        /// The subject.
        public var subject: Subject
        /// The day, the policy, the answers.
        public var context: ReviewContext

        /// Makes a situation.
        public init(_ subject: Subject, in context: ReviewContext) {
            self.subject = subject
            self.context = context
        }
    }

    /// The rule.
    public let rule: RuleID
    /// What was changed, in Dutch: it is unique among the examples of the rule.
    public let name: String
    /// The situation before the change.
    public let base: Situation
    /// The situation after the change.
    public let situation: Situation
    /// What the rule must then come to.
    public let expected: Expectation
}

/// Writes the examples of one rule: each a base plus one named change.
public struct RuleExamples<Subject: ReviewSubject>: Sendable {
    /// A change of a situation.
    public typealias Change = (inout RuleExample<Subject>.Situation) -> Void

    /// The rule.
    public let rule: RuleID
    /// The examples so far.
    public private(set) var all: [RuleExample<Subject>] = []
    private let base: RuleExample<Subject>.Situation

    /// Begins the examples of a rule.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - base: The situation that is changed.
    public init(of rule: RuleID, from base: RuleExample<Subject>.Situation) {
        self.rule = rule
        self.base = base
    }

    /// The change makes the rule met: the base is first put wrong.
    public func met(_ name: String, wrong: Change, _ change: Change) -> Self {
        adding(name, RuleExample.Expectation(.met), wrong, change)
    }

    /// The change makes the rule not met, with gaps at these addresses and facts missing at those.
    public func notMet(
        _ name: String, at gaps: [Address], missing: [Address] = [], wrong: Change = { _ in }, _ change: Change
    ) -> Self {
        adding(name, RuleExample.Expectation(.notMet, gaps: gaps, missing: missing), wrong, change)
    }

    /// The change makes the rule undecided, with facts missing at these addresses.
    public func undecided(_ name: String, missing: [Address], wrong: Change = { _ in }, _ change: Change) -> Self {
        adding(name, RuleExample.Expectation(.undecided, missing: missing), wrong, change)
    }

    /// The change makes the rule not applicable.
    public func notApplicable(_ name: String, wrong: Change = { _ in }, _ change: Change) -> Self {
        adding(name, RuleExample.Expectation(.notApplicable), wrong, change)
    }

    private func adding(
        _ name: String, _ expected: RuleExample<Subject>.Expectation, _ wrong: Change, _ change: Change
    ) -> Self {
        var before = base
        wrong(&before)
        var after = before
        change(&after)
        var examples = self
        examples.all.append(
            RuleExample(rule: rule, name: name, base: before, situation: after, expected: expected))
        return examples
    }
}
