import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

/// What a page calls: reviews a household and answers how many of its rules are in a state.
///
/// - Parameter state: 0 not met, 1 undecided, 2 met, 3 does not apply.
/// - Returns: The number of rules; -1 for another state.
@_cdecl("check")
public func check(_ state: Int32) -> Int32 {
    let review = RuleSet.caseFile.review(
        KompasHousehold.fourMonthsLater, in: ReviewContext(on: KompasHousehold.secondDay))
    switch state {
    case 0: return count(.notMet, in: review)
    case 1: return count(.undecided, in: review)
    case 2: return count(.met, in: review)
    case 3: return count(.notApplicable, in: review)
    default: return -1
    }
}

private func count(_ state: OutcomeState, in review: Review) -> Int32 {
    Int32(truncatingIfNeeded: review.findings(in: state).count)
}
