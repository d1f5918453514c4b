public import Domain

/// What a step of the trajectory is about, in our own words (wat een stap inhoudt): what for, who, with what, and what
/// it yields.
public struct StepGuide: Hashable, Sendable {
    /// The step.
    public let step: KompasStep
    /// What it is for.
    public let purpose: LocalizedText
    /// Who takes part.
    public let who: [LocalizedText]
    /// What it begins with.
    public let inputs: [LocalizedText]
    /// What is done.
    public let activities: [LocalizedText]
    /// The tools that the guide offers.
    public let tools: [LocalizedText]
    /// What it yields.
    public let result: LocalizedText

    init(
        _ step: KompasStep, purpose: LocalizedText, who: [LocalizedText], inputs: [LocalizedText],
        activities: [LocalizedText], tools: [LocalizedText], result: LocalizedText
    ) {
        self.step = step
        self.purpose = purpose
        self.who = who
        self.inputs = inputs
        self.activities = activities
        self.tools = tools
        self.result = result
    }

    /// The checks of the step.
    public var checks: [StepCheck] { StepCheck.of(step) }

    /// The guides of all steps, in their order.
    public static let all: [StepGuide] = KompasStep.allCases.map { of($0) }

    /// The guide of a step.
    public static func of(_ step: KompasStep) -> StepGuide {
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
