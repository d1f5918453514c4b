public import Domain

/// Writes the examples of one rule: each a base plus one named change.
///
/// ```swift
/// static let safetyGoalsAreRatedSix = RuleExamples(of: .sturen(5), from: HouseholdInOrder.situation)
///     .notMet("zoon geeft een 4", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]) {
///         $0.subject.rate("avond-rustig", by: "zoon", 4)
///     }
/// ```
///
/// Where the base is in order already, `wrong` first makes it another one: an example of *met* needs a base that is
/// not met, and an example of *undecided* may need one that is not met.
public struct RuleExamples<Subject: ReviewSubject>: Sendable {
    /// A change of a situation.
    public typealias Change = (inout RuleExample<Subject>.Situation) -> Void

    /// The rule.
    public let rule: RuleID
    /// The examples so far.
    public private(set) var all: [RuleExample<Subject>] = []
    private let base: RuleExample<Subject>.Situation
    private let provenance: FixtureProvenance

    /// Begins the examples of a rule.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - base: The situation that is changed.
    ///   - provenance: Where the situation comes from.
    public init(
        of rule: RuleID, from base: RuleExample<Subject>.Situation, provenance: FixtureProvenance = .synthetic
    ) {
        self.rule = rule
        self.base = base
        self.provenance = provenance
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
    public func undecided(
        _ name: String, missing: [Address], wrong: Change = { _ in }, _ change: Change
    ) -> Self {
        adding(name, RuleExample.Expectation(.undecided, missing: missing), wrong, change)
    }

    /// The change makes the rule not applicable.
    public func notApplicable(_ name: String, wrong: Change = { _ in }, _ change: Change) -> Self {
        adding(name, RuleExample.Expectation(.notApplicable), wrong, change)
    }

    /// The change is a recorded departure from the rule, which the base does not meet.
    public func deviated(
        _ name: String, at gaps: [Address], missing: [Address] = [], wrong: Change, _ change: Change
    ) -> Self {
        adding(name, RuleExample.Expectation(.deviated, gaps: gaps, missing: missing), wrong, change)
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
            RuleExample(
                rule: rule, name: name, provenance: provenance, base: before, situation: after, expected: expected))
        return examples
    }
}
