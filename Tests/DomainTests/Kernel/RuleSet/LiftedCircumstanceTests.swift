import Domain
import Testing

@Suite struct LiftedCircumstanceTests {
    typealias Part = LiftingTests.Part
    typealias Whole = LiftingTests.Whole

    static let danger = CircumstanceTests.danger
    static let suspended = OutcomeReason(.suspended, code: "danger")

    /// Danger shows in the second fact of a part.
    static let detector = CircumstanceDetector<Part>(danger) { part, exam in exam.holds(part.facts[1], at: "facts[b]") }
    static let set = RuleSet<Part>(
        [
            Rule(Kernel.description(1, yieldsTo: [danger])) { part, exam in
                exam.require(exam.holds(part.facts[0], at: "facts[a]"), at: "slow")
            },
            Rule(Kernel.description(2)) { part, exam in
                guard exam.isFree(of: danger, at: "agreement") else { return }
                exam.require(exam.holds(part.facts[0], at: "facts[a]"), at: "agreement")
            },
        ], detectors: [detector])
    static let single: RuleSet<Whole> = set.lifted(at: "part") { $0.part }

    private func known(_ holds: Bool) -> ReviewContext {
        ReviewContext(on: Kernel.day, circumstances: [ReviewContext.KnownCircumstance(Self.danger, holds: holds)])
    }

    @Test func `a circumstance of the whole suspends the rules of its parts`() {
        let whole = Whole(id: "w", part: .stated(Part(id: "p", facts: [false, false])))
        let holds = Self.single.review(whole, in: known(true))
        #expect(holds.findings[0].outcome == Outcome(.notApplicable, reason: Self.suspended))
        #expect(
            holds.findings[1].outcome
                == Outcome(
                    .undecided, missing: [MissingFact(at: "part.agreement", kind: .suspended)], reason: Self.suspended))
        let not = Self.single.review(whole, in: known(false))
        #expect(not.findings.map { $0.outcome.gapPaths } == [["part.slow"], ["part.agreement"]])
    }

    @Test func `a circumstance that shows in a part is noticed in the whole, at the part's place`() {
        func review(_ facts: [Bool?]) -> Review {
            Self.single.review(
                Whole(id: "w", part: .stated(Part(id: "p", facts: facts))), in: ReviewContext(on: Kernel.day))
        }
        let holds = review([false, true])
        #expect(holds.notices.map { $0.state } == [.holds])
        #expect(holds.findings[0].outcome.reason == Self.suspended)
        let unknown = review([false, nil])
        #expect(unknown.notices.map { $0.missing } == [[MissingFact(at: "part.facts[b]")]])
        #expect(unknown.findings[0].outcome.missingPaths == ["part.facts[b]"])
        #expect(review([false, false]).notices == [])
        #expect(review([false, false]).findings[0].outcome.gapPaths == ["part.slow"])
    }

    @Test func `where the part was not recorded it is not known, and where there is none it does not hold`() {
        let context = ReviewContext(on: Kernel.day)
        let missing = Self.single.review(Whole(id: "w"), in: context)
        #expect(missing.notices.map { $0.state } == [.unknown])
        #expect(missing.notices.map { $0.missing } == [[MissingFact(at: "part")]])
        #expect(Self.single.review(Whole(id: "w", part: .statedAsNone()), in: context).notices == [])
    }

    @Test func `what the whole itself shows is not overruled by a part`() {
        let own = RuleSet<Whole>(
            [], detectors: [CircumstanceDetector(Self.danger) { whole, _ in Truth(whole.id == "danger") }])
        for set in [own.adding(Self.single), Self.single.adding(own)] {
            let calm = Recorded.stated(Part(id: "p", facts: [true, false]))
            let review = set.review(Whole(id: "danger", part: calm), in: ReviewContext(on: Kernel.day))
            #expect(review.notices.map { $0.state } == [.holds])
            #expect(set.review(Whole(id: "calm", part: calm), in: ReviewContext(on: Kernel.day)).notices == [])
        }
    }

    @Test func `what is switched off in a part stays off in the whole`() throws {
        let override = try Override(Kernel.id(1), .switchedOff, because: "a reason", by: "worker", on: "2024-06-01")
        let lifted: RuleSet<Whole> = Self.set.switchingOff(override).lifted(at: "part") { $0.part }
        let review = lifted.review(Whole(id: "w"), in: known(false))
        #expect(review.findings.map { $0.state } == [.switchedOff, .undecided])
        #expect(review.overrides == [override])
    }
}
