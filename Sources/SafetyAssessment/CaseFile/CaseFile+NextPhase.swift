public import Domain

extension CaseFile {
    /// The phase that comes after the one that is worked in on a day; `nil` in the last one, and where the phase was not
    /// recorded.
    public func nextPhase(on day: CalendarDate) -> SafetyPhase? {
        guard case .stated(.known(let phase), _) = asKnown(on: day).phase.on(day) else { return nil }
        return phase.next
    }

    /// The file as it would be if work in a phase began on a day, everything else being as it is.
    ///
    /// It is a supposition, to see what that phase asks: keep it apart from what was recorded.
    public func supposing(_ phase: SafetyPhase, from day: CalendarDate) -> CaseFile {
        var supposed = self
        let begin = Provenance(heldOn: DateRange(exactly: day), knownOn: day)
        // What was said of that very day is what is supposed to be otherwise.
        var statements: [Recorded<Coded<SafetyPhase>>] = []
        for statement in self.phase.statements
        where statement.provenance?.heldOn.map({ $0.isBefore(day) == true }) ?? false { statements.append(statement) }
        supposed.phase = Timeline(statements + [.stated(.known(phase), begin)])
        return supposed
    }
}

extension SafetyPhase {
    /// The phase after this one; `nil` after the last.
    public var next: SafetyPhase? {
        switch self {
        case .immediateSafety: .riskDrivenCare
        case .riskDrivenCare: .traumaInformedRecovery
        case .traumaInformedRecovery: .aftercare
        case .aftercare: nil
        }
    }
}

extension RuleSet where Subject == CaseFile {
    /// What can be done next so that the next phase can begin: what would settle or mend the rules that this phase asks
    /// or rests on, and those that ask something else, or something at all, once work is in that phase.
    ///
    /// What a phase asks and rests on counts as in ``SafetyAssessment/CaseFile/phaseStanding(in:)``, also where it is
    /// unmet or undecided today already: without the condition of a rule where it has to hold whatever is claimed, and
    /// with no regard to a departure, which is no answer to what the phase asks. Of DOMEIN-14 it is the work on the
    /// risk factors alone: no phase hangs on stable safety. Which other rules count is seen from the rules themselves:
    /// those whose outcome would be another if the phase began today. What comes before everything, acute danger for
    /// instance, is said and asked whatever the phase. Rules that are not in this set are not asked, and those that
    /// were switched off neither. These are decisions of this SDK.
    ///
    /// It is advice and holds nothing back: help that is needed begins whether or not the steps are taken.
    ///
    /// - Returns: The phase and the steps; `nil` in the last phase, and where the phase was not recorded.
    public func nextSteps(
        towardNextPhaseOf file: CaseFile, in context: ReviewContext
    ) -> (phase: SafetyPhase, steps: NextSteps)? {
        guard let phase = file.nextPhase(on: context.day) else { return nil }
        let asked = phase.requiredRules
        let rules = asking(asked)
        var norms = context
        norms.deviations = context.deviations.filter { !asked.contains($0.rule) }
        let now = rules.review(file, in: norms)
        let steps = rules.nextSteps(for: file.supposing(phase, from: context.day), in: norms) { finding in
            guard !asked.contains(finding.rule), let before = now[finding.rule] else { return true }
            return before.state != finding.state || before.outcome.gaps != finding.outcome.gaps
                || before.outcome.missing != finding.outcome.missing
        }
        return (phase, steps)
    }

    /// The same set, where these rules ask what a phase asks by them.
    private func asking(_ asked: [RuleID]) -> RuleSet {
        var requirements: [Rule<CaseFile>] = []
        for rule in Self.phaseRequirements.rules where asked.contains(rule.description.id) {
            let isInSet = rules.contains { $0.description.id == rule.description.id }
            if isInSet { requirements.append(rule) }
        }
        // Of two rules with one id the first stays.
        return RuleSet(requirements + rules, places: places, detectors: detectors, overrides: overrides)
    }
}

extension SafetyPhase {
    /// The rules that ask what work in this phase asks, or what its beginning rests on, each once.
    fileprivate var requiredRules: [RuleID] {
        var rules: [RuleID] = []
        for requirement in asks + restsOn where !rules.contains(requirement.rule) { rules.append(requirement.rule) }
        return rules
    }
}
