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
    /// What can be done next so that the next phase can begin: what would settle or mend the rules that ask something
    /// else, or something at all, once work is in that phase.
    ///
    /// Which rules these are is seen from the rules themselves: those whose outcome would be another if the phase began
    /// today. What comes before everything, acute danger for instance, is asked whatever the phase. It holds nothing
    /// back: help that is needed begins whether or not the steps are taken.
    ///
    /// - Returns: The phase and the steps; `nil` in the last phase, and where the phase was not recorded.
    public func nextSteps(
        towardNextPhaseOf file: CaseFile, in context: ReviewContext
    ) -> (phase: SafetyPhase, steps: NextSteps)? {
        guard let phase = file.nextPhase(on: context.day) else { return nil }
        let now = review(file, in: context)
        let steps = nextSteps(for: file.supposing(phase, from: context.day), in: context) { finding in
            guard let before = now[finding.rule] else { return true }
            return before.state != finding.state || before.outcome.gaps != finding.outcome.gaps
                || before.outcome.missing != finding.outcome.missing
        }
        return (phase, steps)
    }
}
