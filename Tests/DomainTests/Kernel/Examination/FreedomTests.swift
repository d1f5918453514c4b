import Domain
import Testing

/// Acts that count only if they were free: half a rule is suspended, the rest goes on.
@Suite struct FreedomTests {
    static let control = Circumstance("control", notice: Kernel.text("Control"), citations: [])

    /// Fact 0 is a joint agreement, fact 1 anything else.
    static let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
        if exam.isFree(of: control, at: "agreement", voice: "anna") {
            exam.require(exam.read(sheet, 0), at: "agreement")
        }
        exam.require(exam.read(sheet, 1), at: "other")
    }

    private func outcome(_ facts: [Bool?], control: Bool?) -> Outcome {
        let known = control.map { [ReviewContext.KnownCircumstance(Self.control, holds: $0)] } ?? []
        return Kernel.outcome(Self.rule, FactSheet(facts), in: ReviewContext(on: Kernel.day, circumstances: known))
    }

    @Test func `while the circumstance holds an agreement does not count, and the rest does`() {
        let notFree = MissingFact(at: "agreement", kind: .suspended, voice: "anna")
        let reason = OutcomeReason(.suspended, code: "control")
        for agreed in [true, false, nil] {
            #expect(outcome([agreed, true], control: true) == Outcome(.undecided, missing: [notFree], reason: reason))
            let gap = outcome([agreed, false], control: true)
            #expect(gap.state == .notMet)
            #expect(gap.gapPaths == ["other"])
            #expect(gap.missing == [notFree])
            #expect(gap.reason == reason)
        }
    }

    @Test func `where the circumstance is known not to hold the agreement is judged`() {
        #expect(outcome([true, true], control: false) == Outcome(.met))
        #expect(outcome([false, true], control: false).gapPaths == ["agreement"])
        #expect(outcome([nil, true], control: false).missingPaths == ["facts[f0]"])
    }

    // It holds or may hold: unknown is never safe.
    @Test func `while nobody knows whether the circumstance holds an agreement does not count yet`() {
        for agreed in [true, false, nil] {
            let outcome = outcome([agreed, true], control: nil)
            #expect(outcome.state == .undecided)
            #expect(outcome.missingPaths == ["circumstances.control"])
            #expect(outcome.reason == nil)
        }
        #expect(outcome([true, false], control: nil).gapPaths == ["other"])
    }

    @Test func `a rule can ask whether a circumstance holds`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            exam.require(exam.circumstance(Self.control) || exam.read(sheet, 0), at: "place")
        }
        func outcome(_ fact: Bool?, _ holds: Bool?) -> Outcome {
            let known = holds.map { [ReviewContext.KnownCircumstance(Self.control, holds: $0)] } ?? []
            return Kernel.outcome(rule, FactSheet([fact]), in: ReviewContext(on: Kernel.day, circumstances: known))
        }
        #expect(outcome(false, true).state == .met)
        #expect(outcome(false, false).state == .notMet)
        #expect(outcome(true, nil).state == .met)
        #expect(outcome(false, nil).missingPaths == ["circumstances.control"])
        #expect(outcome(nil, nil).missingPaths == ["circumstances.control", "facts[f0]"])
    }

    @Test func `a circumstance that a detector found is seen by the rules`() {
        let detector = CircumstanceDetector<FactSheet>(Self.control) { sheet, exam in exam.read(sheet, 2) }
        func state(_ control: Bool?) -> OutcomeState {
            Kernel.outcome(Self.rule, FactSheet([true, true, control]), detectors: [detector]).state
        }
        #expect(state(true) == .undecided)
        #expect(state(false) == .met)
        #expect(state(nil) == .undecided)
    }
}
