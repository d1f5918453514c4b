@_exported public import Domain
@_exported public import GovernanceCompass
@_exported public import Indicators
@_exported public import SafetyAssessment
