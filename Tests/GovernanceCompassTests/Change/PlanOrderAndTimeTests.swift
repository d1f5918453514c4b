import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct PlanOrderAndTimeTests {
    @Test func `the order of lists changes no byte of a review`() throws {
        var random = SeededRandom(state: 11)
        for situation in PlanSupport.situations {
            let expected = try NetworkSupport.json(PlanSupport.review(situation))
            let other = try #require(
                try PlanSupport.changed(situation.subject) { PlanSupport.shuffled($0, &random) })
            let review = RuleSet.transformationPlan.review(other, in: situation.context)
            #expect(try NetworkSupport.json(review) == expected)
            #expect(other.coverage(on: situation.context.day) == situation.subject.coverage(on: situation.context.day))
            #expect(
                other.changeDiagnosis(on: situation.context.day)
                    == situation.subject.changeDiagnosis(on: situation.context.day))
        }
    }

    @Test func `an entry that stands twice changes no state`() throws {
        for situation in PlanSupport.situations {
            var twice = situation.subject
            twice.steps.entries += situation.subject.steps.entries
            twice.design.entries += situation.subject.design.entries
            twice.standings.entries += situation.subject.standings.entries
            twice.reflections.entries += situation.subject.reflections.entries
            twice.components.entries += situation.subject.components.entries
            twice.jointWork.entries += situation.subject.jointWork.entries
            let before = PlanSupport.review(situation)
            for finding in RuleSet.transformationPlan.review(twice, in: situation.context).findings {
                #expect(finding.state == before[finding.rule]?.state, "\(finding.rule)")
            }
        }
    }

    @Test func `the review says itself until when it holds`() throws {
        let rules: [RuleID] = [
            .parallel(7), .parallel(50), .parallel(55), .parallel(56), .parallel(60), .parallel(61), .domein(61),
            .domein(97),
        ]
        let situations = TransformationExamples.all.filter { rules.contains($0.rule) }.map { $0.situation }
        for situation in situations {
            var day: CalendarDate = "2026-11-01"
            var before = PlanSupport.review(situation.subject, on: day, in: situation.context)
            for _ in 0..<60 {
                let next = try #require(day.adding(days: 4))
                let after = PlanSupport.review(situation.subject, on: next, in: situation.context)
                for finding in after.findings {
                    let old = try #require(before[finding.rule])
                    if old.state != finding.state {
                        #expect(old.outcome.until.map { $0 <= next } == true, "\(finding.rule) on \(next)")
                    }
                }
                (day, before) = (next, after)
            }
        }
    }

    @Test func `nothing that became known later is seen`() {
        let plan = TransformationInOrder.plan
        let before = plan.view(for: .professional, on: "2026-10-24")
        #expect(before == TransformationPlan("streek"))
        #expect(plan.view(for: .professional, on: "2026-10-25") == plan)
        #expect(PlanSupport.review(plan, on: "2026-10-24") == PlanSupport.review(before, on: "2026-10-24"))
        #expect(plan.coverage(on: "2026-10-24").layersWithoutStep.count == 6)
        #expect(plan.changeDiagnosis(on: "2026-10-24").notJudged == ChangeComponent.allCases)
    }

    @Test func `support that fell away counts from its day, and stays out before it was known`() throws {
        var plan = TransformationInOrder.plan
        let fell = Provenance(heldOn: DateRange(exactly: "2026-11-01"), knownOn: "2026-11-10")
        for index in plan.standings.entries.indices where plan.standings.entries[index].id == "gi-bestuur" {
            let before = plan.standings.entries[index].supports
            plan.standings.entries[index].supports = Timeline(before.statements + [.stated(false, fell)])
        }
        #expect(PlanSupport.review(plan, on: "2026-11-09")[.domein(94)]?.state == .met)
        let after = try #require(PlanSupport.review(plan, on: "2026-11-10")[.domein(94)])
        #expect(after.outcome.gaps.map { $0.at } == ["support[gi].director"])
    }

    @Test func `reflection counts for the chosen months, to the day`() throws {
        var plan = TransformationInOrder.plan
        plan.reflections.entries = [
            TransformationReflection("r", on: DateRange(exactly: "2026-04-10"), topics: [.changeAndBarriers])
        ]
        let last = try #require(PlanSupport.review(plan, on: "2026-10-25")[.domein(61)])
        #expect(last.state == .notMet)
        let kept = try #require(
            PlanSupport.review(plan.withoutDays, on: "2026-10-10")[.domein(61)])
        #expect(kept.state == .met && kept.outcome.until == "2026-10-11")
        #expect(PlanSupport.review(plan.withoutDays, on: "2026-10-11")[.domein(61)]?.state == .notMet)
    }

    @Test func `no day and no number of months makes it trap`() throws {
        for text in ["0001-01-01", "2026-01-31", "9999-12-31"] {
            let plan = try #require(
                try PlanSupport.changed(TransformationInOrder.plan) {
                    PlanSupport.replaced(
                        $0, { key, old in key != "knownOn" && old.count == 10 && old.hasPrefix("2026-") ? text : old })
                })
            for day in [CalendarDate.min, "2026-11-20", .max] {
                for months in [0, 6, 119_988, Int(Int32.max), Int.max] {
                    var context = ReviewContext(on: day)
                    try context.policy.choose(.reflectionMonths, months, because: "proef")
                    try context.policy.choose(.columnExchangeMonths, months, because: "proef")
                    let review = RuleSet.transformationPlan.review(plan, in: context)
                    #expect(review.findings.count == 34)
                }
            }
        }
    }
}

extension TransformationPlan {
    /// The plan with nothing said of when it became known.
    fileprivate var withoutDays: TransformationPlan {
        var plan = self
        plan.implementedOn = .stated(DateRange(exactly: "2026-03-01"))
        plan.reflections.complete = Provenance()
        return plan
    }
}
