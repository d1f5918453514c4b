import Domain
import Testing

@Suite struct ApplicabilityTests {
    /// A rule that applies if fact 0 holds and asks for fact 1.
    static let rule = Rule<FactSheet>(
        Kernel.description(1, appliesWhen: Kernel.text("fact 0 holds")),
        applies: { sheet, exam in exam.read(sheet, 0) },
        check: { sheet, exam in exam.require(exam.read(sheet, 1), at: "facts") })

    @Test func `a rule whose condition does not hold does not apply, whatever its check would say`() {
        for fact in [true, false, nil] {
            let outcome = Kernel.outcome(Self.rule, FactSheet([false, fact]))
            #expect(outcome == Outcome(.notApplicable, reason: OutcomeReason(.conditionDoesNotHold)))
        }
    }

    @Test func `if it is unknown whether a rule applies it is met when its check holds anyway`() {
        #expect(Kernel.outcome(Self.rule, FactSheet([nil, true])) == Outcome(.met))
    }

    @Test func `if it is unknown whether a rule applies a gap is undecided and hangs on the condition`() {
        let outcome = Kernel.outcome(Self.rule, FactSheet([nil, false]))
        #expect(outcome == Outcome(.undecided, missing: [MissingFact(at: "facts[f0]")]))
        // Whether it applies is the one thing to find out first.
        let both = Kernel.outcome(Self.rule, FactSheet([nil, nil]))
        #expect(both == Outcome(.undecided, missing: [MissingFact(at: "facts[f0]")]))
    }

    @Test func `a fact that condition and check both need is asked for`() {
        let rule = Rule<FactSheet>(
            Kernel.description(1), applies: { sheet, exam in exam.read(sheet, 0) || exam.read(sheet, 1) },
            check: { sheet, exam in
                exam.require(exam.read(sheet, 1), at: "facts")
                _ = exam.need(sheet.facts[2], at: "facts[f2]")
            })
        #expect(Kernel.outcome(rule, FactSheet([nil, nil, nil])).missingPaths == ["facts[f0]", "facts[f1]"])
        #expect(Kernel.outcome(rule, FactSheet([true, nil, nil])).missingPaths == ["facts[f1]", "facts[f2]"])
    }

    @Test func `a condition that is unknown without a reason is asked for as a whole`() {
        let rule = Rule<FactSheet>(
            Kernel.description(1), applies: { _, _ in .unknown },
            check: { _, exam in exam.require(false, at: "facts") })
        #expect(Kernel.outcome(rule, FactSheet([])) == Outcome(.undecided, missing: [MissingFact(at: "")]))
    }

    @Test func `a rule that states nothing while its condition is unknown is undecided`() {
        let rule = Rule<FactSheet>(
            Kernel.description(1), applies: { sheet, exam in exam.read(sheet, 0) }, check: { _, _ in })
        let outcome = Kernel.outcome(rule, FactSheet([nil]))
        #expect(outcome == Outcome(.undecided, missing: [MissingFact(at: "facts[f0]")]))
        #expect(Kernel.outcome(rule, FactSheet([true])).missing == [MissingFact(at: "", kind: .nothingStated)])
        #expect(Kernel.outcome(rule, FactSheet([false])).state == .notApplicable)
    }

    // A met rule may still turn out not to apply; nothing else may change.
    @Test(arguments: [21, 22] as [UInt64])
    func `an outcome under an unknown condition is never contradicted`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<60 {
            let condition = Formula.random(depth: 2, facts: 4, using: &random)
            let check = Formula.random(depth: 3, facts: 4, using: &random)
            let rule = Rule<FactSheet>(
                Kernel.description(1), applies: { sheet, exam in condition.truth(sheet, &exam) },
                check: { sheet, exam in exam.require(check.truth(sheet, &exam), at: "facts") })
            for facts in MissingFactTests.states {
                let outcome = Kernel.outcome(rule, FactSheet(facts))
                let states = Set(
                    Kernel.completions(facts).map { complete -> OutcomeState in
                        guard condition.holds(complete) else { return .notApplicable }
                        return check.holds(complete) ? .met : .notMet
                    })
                let about: Comment = "seed \(seed): \(condition), \(check) with \(facts)"
                switch outcome.state {
                case .met: #expect(states.isSubset(of: [.met, .notApplicable]), about)
                case .notMet: #expect(states == [.notMet], about)
                case .notApplicable: #expect(states == [.notApplicable], about)
                default:
                    #expect(outcome.state == .undecided)
                    #expect(!outcome.missing.isEmpty && outcome.gaps.isEmpty, about)
                }
            }
        }
    }

    @Test func `what a condition cannot go on without leaves the rule undecided`() {
        let rule = Rule<FactSheet>(
            Kernel.description(1),
            applies: { sheet, exam in
                guard let fact = exam.need(sheet.facts[0], at: "facts[f0]") else { return .false }
                return Truth(fact)
            },
            check: { _, exam in exam.require(true, at: "facts") })
        #expect(Kernel.outcome(rule, FactSheet([nil])) == Outcome(.undecided, missing: [MissingFact(at: "facts[f0]")]))
        #expect(Kernel.outcome(rule, FactSheet([false])).state == .notApplicable)
        #expect(Kernel.outcome(rule, FactSheet([true])).state == .met)
    }

    @Test func `guidance is explained and never settled, whatever kind its description says`() {
        for kind in RuleKind.allCases {
            let rule = Rule<FactSheet>(
                guidance: Kernel.description(1, kind: kind), applies: { sheet, exam in exam.read(sheet, 0) })
            #expect(Kernel.outcome(rule, FactSheet([true])) == Outcome(.explained))
            #expect(Kernel.outcome(rule, FactSheet([nil])) == Outcome(.explained))
            #expect(Kernel.outcome(rule, FactSheet([false])).state == .notApplicable)
        }
        let always = Rule<FactSheet>(guidance: Kernel.description(1, kind: .guidance))
        #expect(Kernel.outcome(always, FactSheet([])) == Outcome(.explained))
    }
}
