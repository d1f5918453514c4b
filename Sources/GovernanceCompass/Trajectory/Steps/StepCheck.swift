public import Domain

/// A check of a step (controlevraag): something to look at before its result counts as done, `C1-1` to `C8-8`.
///
/// The checks and their numbers are made by this SDK, of what the guide states of each step. A gate is what the guide
/// states as the result of the step or as needed for it; the others are what it advises. Open checks never stop
/// anybody: they are shown.
public struct StepCheck: Hashable, Identifiable, Sendable {
    /// The identifier: `C`, the number of the step, `-`, its own number.
    public let id: Identifier<StepCheck>
    /// The step.
    public let step: KompasStep
    /// Its number within the step, from 1.
    public let number: Int
    /// Whether it belongs to the gate of the step.
    public let isGate: Bool
    /// The question.
    public let asks: LocalizedText
    /// The rules that look at it too, where their facts are recorded; empty if none does.
    public let rules: [RuleID]

    init(
        _ id: Identifier<StepCheck>, _ step: KompasStep, _ number: Int, isGate: Bool, _ asks: LocalizedText,
        rules: [RuleID]
    ) {
        self.id = id
        self.step = step
        self.number = number
        self.isGate = isGate
        self.asks = asks
        self.rules = rules
    }

    /// All checks, in the order of the steps.
    public static let all: [StepCheck] =
        ofStep1 + ofStep2 + ofStep3 + ofStep4 + ofStep5 + ofStep6 + ofStep7 + ofStep8

    /// The checks of a step, in their order.
    public static func of(_ step: KompasStep) -> [StepCheck] {
        switch step {
        case .organisationalStructure: ofStep1
        case .governance: ofStep2
        case .planOfApproach: ofStep3
        case .currentSituation: ofStep4
        case .sharedAmbition: ofStep5
        case .strategyAndIndicators: ofStep6
        case .activityPlan: ofStep7
        case .learningNetwork: ofStep8
        }
    }
}
