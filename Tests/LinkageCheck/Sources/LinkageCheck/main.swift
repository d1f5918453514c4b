import Domain
import GovernanceCompass
import Indicators
import SafetyAssessment
import Toekomstscenario
import ToekomstscenarioFixtures

let text = "goal-1"
print(try Identifier<Participant>(text))
