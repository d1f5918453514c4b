import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct PlanPartTests {
    @Test func `the plan has fourteen parts in the order of the guide`() {
        #expect(PlanPart.allCases.map { $0.number } == Array(1...14))
        let uses = PlanPart.allCases.filter { !$0.uses.isEmpty }
        #expect(uses.map { $0.number } == [7, 8, 9, 11])
        #expect(uses.map { $0.uses.map { $0.number } } == [[4], [5], [6, 7], [8]])
    }

    /// Every way in which steps can be done, with no part filled.
    @Test func `a part is due once all steps that it uses are done`() throws {
        for mask in 0..<256 {
            var plan = PlanInOrder.plan
            plan.parts = Listed([], complete: Provenance())
            plan.stepsDone = Listed([], complete: Provenance())
            var done: Set<Int> = []
            for step in KompasStep.allCases where mask >> (step.number - 1) & 1 == 1 {
                done.insert(step.number)
                plan.stepsDone.entries.append(StepDone(step, on: .stated(DateRange(exactly: "2026-10-01"))))
            }
            let due = PlanPart.allCases.filter { part in
                !part.uses.isEmpty && part.uses.allSatisfy { done.contains($0.number) }
            }
            #expect(plan.dueParts(on: "2026-11-20") == due)
            #expect(plan.dueParts(on: "2026-09-30") == [])
            let review = RuleSet<PlanOfApproach>.planOfApproach.review(plan, in: ReviewContext(on: "2026-11-20"))
            let finding = try #require(review[.kompas(47)])
            #expect(finding.state == (due.isEmpty ? .notApplicable : .notMet))
            #expect(Set(finding.outcome.gaps.map { $0.at.path }) == Set(due.map { "planParts." + $0.rawValue }))
        }
    }

    @Test func `what was not recorded is neither filled nor due`() {
        let plan = PlanOfApproach("leeg")
        for state in plan.parts(on: "2026-11-20") {
            #expect(state.isFilled == nil)
            #expect(state.isDue == (state.part.uses.isEmpty ? false : nil))
        }
        #expect(plan.dueParts(on: "2026-11-20") == [])
        #expect(PlanInOrder.plan.dueParts(on: PlanInOrder.day) == [])
    }

    @Test func `a part that was filled only before its step was done may hold what that yielded, or not`() throws {
        for (filled, isFilled) in [("2026-03-25", nil), ("2026-03-26", true)] as [(CalendarDate, Bool?)] {
            var plan = PlanInOrder.plan
            for index in plan.parts.entries.indices where plan.parts.entries[index].part == .currentSituation {
                plan.parts.entries[index].filledOn = .stated(DateRange(exactly: filled))
            }
            let state = try #require(plan.parts(on: PlanInOrder.day).first { $0.part == .currentSituation })
            #expect(state.isFilled == isFilled && state.isDue == true)
            #expect(plan.dueParts(on: PlanInOrder.day) == (isFilled == nil ? [.currentSituation] : []))
        }
    }

    @Test func `an ambition that is only foreseen is not in the plan`() throws {
        var plan = PlanInOrder.plan
        plan.ambition = .stated(
            PlanAmbition(
                agreedOn: .stated(DateRange(exactly: "2026-05-07")),
                includedOn: .stated(DateRange(exactly: "2026-12-01"))))
        let review = RuleSet<PlanOfApproach>.planOfApproach.review(plan, in: ReviewContext(on: "2026-11-20"))
        let finding = try #require(review[.kompas(61)])
        #expect(finding.outcome.gaps.map { $0.at } == ["planAmbition.includedOn"])
        #expect(finding.outcome.until == "2026-12-01")
    }
}
