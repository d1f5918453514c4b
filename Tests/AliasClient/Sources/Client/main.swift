import ChildProtectionDomain
import Domain
import SafetyAssessment
import Toekomstscenario

let text = "goal-1"
let identifier = try ChildProtectionDomain.Identifier<Participant>(text)
print("Domain.Goal of \(Domain.Goal(points: 3).points) points beside \(identifier)")
