public import Domain

/// An example of a rule: a base, one named change, and what the rule must then come to.
///
/// The base comes to something else, so that the example passes because of the change and of nothing else.
public struct RuleExample<Subject: ReviewSubject>: Sendable {
    /// What the rule must come to.
    public struct Expectation: Hashable, Transferable {
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
    /// Where the situation comes from.
    public let provenance: FixtureProvenance
    /// The situation before the change.
    public let base: Situation
    /// The situation after the change.
    public let situation: Situation
    /// What the rule must then come to.
    public let expected: Expectation
}
