public import Domain
internal import GovernanceCompass
internal import Indicators
internal import SafetyAssessment

extension Glossary {
    /// The terms of all modules of this package.
    public static let toekomstscenario = Glossary.domain.adding(.safetyAssessment).adding(.governanceCompass).adding(
        .indicators)
}
