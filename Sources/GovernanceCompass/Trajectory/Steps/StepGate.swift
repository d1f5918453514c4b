public import Domain

/// What the checks of a step show on a day (poort): it is looked at together, and certifies nothing.
///
/// There is no sum and no score of it: each check stands for itself.
public struct StepGate: Hashable, Sendable {
    /// A check with what its evidence shows.
    public struct Line: Hashable, Sendable {
        /// The check.
        public let check: StepCheck
        /// What the latest evidence shows; `nil` if there is none, or if evidence of one day shows different things.
        public let standing: CheckStanding?
        /// The evidence of the check that was known, by identifier.
        public let evidence: [Identifier<CheckEvidence>]
    }

    /// The step.
    public let step: KompasStep
    /// How far the step is; `nil` where what was recorded leaves that open.
    public let state: StepState?
    /// The checks, in their order.
    public let lines: [Line]

    /// The checks of the gate of which no evidence shows that they hold, or that something else was chosen.
    public var openGateChecks: [StepCheck] {
        lines.filter { $0.check.isGate && ($0.standing == nil || $0.standing == .notYet) }.map { $0.check }
    }
}

extension NetworkTrajectory {
    /// What the checks of a step show on a day.
    ///
    /// The latest evidence of a check counts; evidence without an exact day counts only where there is no other.
    public func gate(of step: KompasStep, on day: CalendarDate) -> StepGate {
        let view = view(for: .professional, on: day)
        let lines = StepCheck.of(step).map { check in
            let evidence = view.evidence.filter { $0.check == check.id && $0.on?.isOnOrBefore(day) ?? true }
            return StepGate.Line(
                check: check, standing: CheckEvidence.standing(of: evidence),
                evidence: Set(evidence.map { $0.id }).sorted())
        }
        return StepGate(step: step, state: state(of: step, on: day), lines: lines)
    }

    /// What every step still asks on a day, in the order of the steps.
    public func gates(on day: CalendarDate) -> [StepGate] { KompasStep.allCases.map { gate(of: $0, on: day) } }
}

extension CheckEvidence {
    /// What the latest of some evidence shows; `nil` if nothing shows anything or the latest differ.
    fileprivate static func standing(of evidence: [CheckEvidence]) -> CheckStanding? {
        let days = evidence.compactMap { $0.on?.exact }
        let latest = days.max()
        let counting = evidence.filter { $0.on?.exact == latest }
        guard let first = counting.first?.standing?.member else { return nil }
        return counting.allSatisfy { $0.standing == .known(first) } ? first : nil
    }
}
