/// What changed for one rule between two reviews.
public struct ReviewChange: Hashable, Transferable {
    /// What can make an outcome change.
    public enum Cause: String, StableCode, Transferable {
        /// Something was recorded, corrected or came to an end.
        case facts
        /// The day alone: the earlier outcome held until then only.
        case time
        /// Another value was chosen, or a scope was adopted or dropped.
        case policy
        /// The rule itself was revised, added, taken out, or switched on or off.
        case rule
    }

    /// The rule.
    public let rule: RuleID
    /// The earlier state; `nil` if the rule was not in the earlier review.
    public let from: OutcomeState?
    /// The later state; `nil` if the rule is not in the later review.
    public let to: OutcomeState?
    /// Gaps that were not there before.
    public let newGaps: [Gap]
    /// Gaps that are no longer there.
    public let mendedGaps: [Gap]
    /// Facts that are missing and were not before.
    public let newlyMissing: [MissingFact]
    /// Facts that were missing and no longer are.
    public let settled: [MissingFact]
    /// What made it change; several where they cannot be told apart.
    ///
    /// Beside policy and time facts may have changed too.
    public let causes: [Cause]
}

extension Review {
    /// What changed since an earlier review, one change a rule, by id; rules that stayed the same are left out.
    ///
    /// `nil` if the reviews were made for different audiences: what one may not see is no change.
    public func changes(since earlier: Review) -> [ReviewChange]? {
        guard audience == earlier.audience else { return nil }
        var changes: [ReviewChange] = []
        var i = 0
        var j = 0
        while i < earlier.findings.count || j < findings.count {
            let before = i < earlier.findings.count ? earlier.findings[i] : nil
            let after = j < findings.count ? findings[j] : nil
            switch (before, after) {
            case (let before?, let after?) where before.rule == after.rule:
                if before.state != after.state || before.outcome.gaps != after.outcome.gaps
                    || before.outcome.missing != after.outcome.missing || before.outcome.reason != after.outcome.reason
                {
                    changes.append(change(of: after.rule, before, after, since: earlier))
                }
                i += 1
                j += 1
            case (let before?, let after) where after.map { before.rule < $0.rule } ?? true:
                changes.append(change(of: before.rule, before, nil, since: earlier))
                i += 1
            default:
                if let after { changes.append(change(of: after.rule, nil, after, since: earlier)) }
                j += 1
            }
        }
        return changes
    }

    private func change(
        of rule: RuleID, _ before: Finding?, _ after: Finding?, since earlier: Review
    ) -> ReviewChange {
        let gapsBefore = before?.outcome.gaps ?? []
        let gapsAfter = after?.outcome.gaps ?? []
        let missingBefore = before?.outcome.missing ?? []
        let missingAfter = after?.outcome.missing ?? []
        return ReviewChange(
            rule: rule,
            from: before?.state, to: after?.state,
            newGaps: gapsAfter.filter { !gapsBefore.contains($0) },
            mendedGaps: gapsBefore.filter { !gapsAfter.contains($0) },
            newlyMissing: missingAfter.filter { !missingBefore.contains($0) },
            settled: missingBefore.filter { !missingAfter.contains($0) },
            causes: causes(before, after, since: earlier))
    }

    /// What explains the change.
    ///
    /// The rule itself, else a value that it reads or a scope, else time as soon as the earlier outcome had run out;
    /// what none of these explains is due to facts.
    private func causes(_ before: Finding?, _ after: Finding?, since earlier: Review) -> [ReviewChange.Cause] {
        guard let before, let after, before.revision == after.revision,
            (before.state == .switchedOff) == (after.state == .switchedOff)
        else { return [.rule] }
        var causes: [ReviewChange.Cause] = []
        if before.outcome.reason != after.outcome.reason, adopted != earlier.adopted,
            before.outcome.reason?.kind == .notAdopted || after.outcome.reason?.kind == .notAdopted
        {
            return [.policy]
        }
        for key in after.policyKeys where policy.number(of: key) != earlier.policy.number(of: key) {
            if causes.isEmpty { causes.append(.policy) }
        }
        if let until = before.outcome.until, until <= on { causes.append(.time) }
        return causes.isEmpty ? [.facts] : causes
    }
}
