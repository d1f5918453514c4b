extension RuleSet {
    /// What can be done next about a subject: for each rule that is not met or undecided the minimal sets of steps that
    /// would mend or settle it, and all of them together.
    ///
    /// It is the same check as of a review, run once while the alternatives of each unknown are kept. Rules from which
    /// somebody departed with a reason, and those that are only explained, ask for nothing. A circumstance that holds is
    /// said before all of them, whatever is asked.
    ///
    /// - Parameters:
    ///   - subject: The subject.
    ///   - context: The day, the audience and what was chosen, adopted and answered.
    ///   - isAsked: Which of the findings count; all, if left out. What a notice hangs on is always asked.
    public func nextSteps(
        for subject: Subject, in context: ReviewContext, among isAsked: (Finding) -> Bool = { _ in true }
    ) -> NextSteps {
        let seen = subject.view(for: context.audience, on: context.day)
        var exam = Examination(context.view())
        exam.isSeeking = true
        let notices = exam.detect(detectors, seen)
        let speaking = exam.speakingRules
        var unsettled: [UnsettledRule] = []
        for rule in rules where rule.description.kind != .guidance {
            let finding = judge(rule, seen, &exam)
            if finding.state == .notMet || finding.state == .undecided, isAsked(finding) {
                unsettled.append(
                    exam.unsettled(finding, rule.description, comesFirst: speaking.contains(finding.rule)))
            }
            exam.reset()
        }
        return NextSteps(context, notices, unsettled)
    }
}

extension Examination {
    /// The rules that speak because of a circumstance that holds.
    var speakingRules: [RuleID] {
        var rules: [RuleID] = []
        for known in circumstances where known.truth.isTrue {
            if let rule = known.circumstance.speaks { rules.append(rule) }
        }
        return rules
    }

    /// What a rule asks that was just run.
    func unsettled(_ finding: Finding, _ description: RuleDescription, comesFirst: Bool) -> UnsettledRule {
        var requirements: [(ways: [[ReviewStep]], isComplete: Bool)] = []
        for gap in finding.outcome.gaps { requirements.append(([[ReviewStep(mending: gap, of: description)]], true)) }
        var opensMore = false
        var isComplete = true
        for requirement in sought {
            var ways: [[ReviewStep]] = []
            for set in requirement.alternatives.sets {
                if let way = steps(of: set) { ways.append(way) }
            }
            let isWhole = requirement.alternatives.isComplete && ways.count == requirement.alternatives.sets.count
            if !isWhole || ways.isEmpty { isComplete = false }
            if !ways.isEmpty { requirements.append((ways, isWhole)) }
            if requirement.opensMore { opensMore = true }
        }
        return UnsettledRule(
            finding: finding, comesFirst: comesFirst, requirements: requirements, opensMore: opensMore,
            isComplete: isComplete)
    }

    /// The steps that find noted facts out; `nil` if one is not told to the audience, or is nothing to find out.
    private func steps(of facts: [Int]) -> [ReviewStep]? {
        var steps: [ReviewStep] = []
        for index in facts {
            guard noted.indices.contains(index), noted[index].isTold, noted[index].fact.kind != .nothingStated else {
                return nil
            }
            let step = ReviewStep(findingOut: noted[index].fact)
            if !steps.contains(step) { steps.append(step) }
        }
        return steps
    }
}
