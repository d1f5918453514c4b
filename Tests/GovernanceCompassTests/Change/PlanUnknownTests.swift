import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct PlanUnknownTests {
    private func expectNoBetter(
        _ before: Review, _ after: Review, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for finding in before.findings {
            let other = try #require(after[finding.rule])
            if finding.state == .notMet || finding.state == .undecided {
                #expect(other.state != .met, "\(finding.rule) without \(what)", sourceLocation: sourceLocation)
            }
            let gaps = finding.outcome.gaps.map { $0.at }
            if finding.state != .notApplicable {
                for gap in other.outcome.gaps {
                    #expect(gaps.contains(gap.at), "\(finding.rule) without \(what)", sourceLocation: sourceLocation)
                }
            }
            if other.state == .undecided {
                #expect(
                    !other.outcome.missing.isEmpty, "\(finding.rule) without \(what)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test func `forgetting one recorded thing of the plan in order breaks nothing`() throws {
        var random = SeededRandom(state: 3)
        let before = PlanSupport.review(TransformationInOrder.situation)
        for (what, plan) in try PlanSupport.forgotten(TransformationInOrder.plan, &random) {
            let after = PlanSupport.review(plan)
            try expectNoBetter(before, after, what)
            for finding in after.findings { #expect(finding.state != .notMet, "\(finding.rule) without \(what)") }
        }
    }

    @Test func `forgetting one recorded thing of any wrong plan never makes it right`() throws {
        var random = SeededRandom(state: 20_261_120)
        for example in TransformationExamples.all where [.notMet, .undecided].contains(example.expected.state) {
            let before = PlanSupport.review(example.situation)
            for (what, plan) in try PlanSupport.forgotten(example.situation.subject, atMost: 12, &random) {
                try expectNoBetter(
                    before, RuleSet.transformationPlan.review(plan, in: example.situation.context), what)
            }
        }
    }

    @Test func `forgetting thing after thing never mends anything either`() throws {
        var random = SeededRandom(state: 7)
        for example in TransformationExamples.all.filter({ $0.expected.state == .notMet }).prefix(20) {
            var plan = example.situation.subject
            var before = PlanSupport.review(example.situation)
            for _ in 0..<12 {
                guard let next = try PlanSupport.forgotten(plan, atMost: 1, &random).first else { break }
                let after = RuleSet.transformationPlan.review(next.plan, in: example.situation.context)
                try expectNoBetter(before, after, next.what)
                (plan, before) = (next.plan, after)
            }
        }
    }

    @Test func `a code that this version does not know decides nothing`() throws {
        let codes = [
            "layers", "rings", "assessedAgainst", "layer", "beneficiaries", "parties", "topics", "question", "item",
        ]
        for key in codes {
            let plan = try #require(
                try PlanSupport.changed(TransformationInOrder.plan) {
                    PlanSupport.replaced($0, { $0 == key ? "later" : $1 })
                })
            #expect(plan != TransformationInOrder.plan)
            for finding in PlanSupport.review(plan).findings { #expect(finding.state != .notMet, "\(key)") }
        }
    }

    @Test func `a judgement that differs leaves a component open, whoever spoke last`() throws {
        for day: CalendarDate in ["2026-08-01", "2026-09-01", "2026-10-20"] {
            var plan = TransformationInOrder.plan
            plan.components.entries.append(
                ChangeJudgement(
                    "ander", .vision, by: "uitvoerder",
                    isThere: Timeline([.stated(false, Provenance(heldOn: DateRange(exactly: day)))])))
            let finding = try #require(PlanSupport.finding(.domein(62), plan))
            #expect(finding.state == .undecided)
            #expect(finding.outcome.missing.map { $0.at } == ["component.vision"])
        }
    }
}
