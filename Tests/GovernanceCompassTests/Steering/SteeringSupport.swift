import Domain
import GovernanceCompass
import ToekomstscenarioFixtures

/// What the tests of steering share.
enum SteeringSupport {
    /// The situations of all examples of arrangements, before and after their change, and those of the source's kind.
    static let arrangements: [RuleExample<SteeringArrangement>.Situation] = distinct(
        SteeringArrangementExamples.all.flatMap { [$0.base, $0.situation] } + [SteeringSituations.smallApproach])

    /// The situations of all examples of choices, before and after their change.
    static let choices: [RuleExample<SolutionChoice>.Situation] = distinct(
        SolutionChoiceExamples.all.flatMap { [$0.base, $0.situation] })

    /// Each situation once: most examples have one base.
    private static func distinct<Subject: Hashable>(
        _ situations: [RuleExample<Subject>.Situation]
    ) -> [RuleExample<Subject>.Situation] {
        var subjects: [Subject: [ReviewContext]] = [:]
        return situations.filter { situation in
            guard subjects[situation.subject]?.contains(situation.context) != true else { return false }
            subjects[situation.subject, default: []].append(situation.context)
            return true
        }
    }

    static func review(_ situation: RuleExample<SteeringArrangement>.Situation) -> Review {
        RuleSet.steeringArrangement.review(situation.subject, in: situation.context)
    }

    static func review(_ situation: RuleExample<SolutionChoice>.Situation) -> Review {
        RuleSet.solutionChoice.review(situation.subject, in: situation.context)
    }

    static func review(_ arrangement: SteeringArrangement, on day: CalendarDate = ArrangementInOrder.day) -> Review {
        RuleSet.steeringArrangement.review(arrangement, in: ReviewContext(on: day))
    }

    static func review(_ choice: SolutionChoice, on day: CalendarDate = ChoiceInOrder.day) -> Review {
        var context = ChoiceInOrder.situation.context
        context.day = day
        return RuleSet.solutionChoice.review(choice, in: context)
    }

    /// What is worse than allowed after something was forgotten: a rule that is met now and was not, and a gap that was
    /// not there.
    static func faults(_ before: Review, _ after: Review, _ what: String) -> [String] {
        var faults: [String] = []
        for finding in before.findings {
            guard let other = after[finding.rule] else {
                faults.append("\(finding.rule) is gone without \(what)")
                continue
            }
            if finding.state == .notMet || finding.state == .undecided, other.state == .met {
                faults.append("\(finding.rule) is met without \(what)")
            }
            let gaps = finding.outcome.gaps.map { $0.at }
            if finding.state != .notApplicable {
                for gap in other.outcome.gaps where !gaps.contains(gap.at) {
                    faults.append("\(finding.rule) has a gap at \(gap.at) without \(what)")
                }
            }
            if other.state == .undecided, other.outcome.missing.isEmpty {
                faults.append("\(finding.rule) is undecided without a missing fact, without \(what)")
            }
        }
        return faults
    }
}
