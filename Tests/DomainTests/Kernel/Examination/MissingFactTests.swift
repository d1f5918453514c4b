import Domain
import Testing

/// What the kernel promises about missing facts, against brute force over all ways to fill them in.
///
/// - A rule is met or not met only if every completion of the missing facts gives the same.
/// - Filling in a fact never turns met or not met into anything else.
/// - An undecided rule asks for every fact that can still tip it. Where each fact is read once it asks for no other.
/// - Once what it asks for is known, the rule is settled.
@Suite struct MissingFactTests {
    static let states: [[Bool?]] = Kernel.sequences(of: [true, false, nil], length: 4)

    private func rule(_ requirements: [Formula]) -> Rule<FactSheet> {
        Rule(Kernel.description(1)) { sheet, exam in
            for formula in requirements { exam.require(formula.truth(sheet, &exam), at: "whole") }
        }
    }

    private func indices(_ outcome: Outcome) -> [Int] {
        (0..<4).filter { outcome.missingPaths.contains("facts[f\($0)]") }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `an outcome is the same for every way to fill in what is missing`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<60 {
            let formulas = (0...random.below(3)).map { _ in Formula.random(depth: 3, facts: 4, using: &random) }
            let rule = rule(formulas)
            for facts in Self.states {
                let outcome = Kernel.outcome(rule, FactSheet(facts))
                let results = Set(
                    Kernel.completions(facts).map { complete in formulas.allSatisfy { $0.holds(complete) } })
                switch outcome.state {
                case .met: #expect(results == [true], "seed \(seed): \(formulas) with \(facts)")
                case .notMet: #expect(results == [false], "seed \(seed): \(formulas) with \(facts)")
                default: #expect(outcome.state == .undecided)
                }
                #expect((outcome.state == .notMet) == !outcome.gaps.isEmpty)
                #expect((outcome.state == .met) == (outcome.gaps.isEmpty && outcome.missing.isEmpty))
                if facts.allSatisfy({ $0 != nil }) { #expect(outcome.state != .undecided && outcome.missing.isEmpty) }
            }
        }
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `filling in a fact never contradicts what was met or not met`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<40 {
            let rule = rule([Formula.random(depth: 3, facts: 4, using: &random)])
            for facts in Self.states {
                let before = Kernel.outcome(rule, FactSheet(facts)).state
                guard before != .undecided else { continue }
                for index in facts.indices where facts[index] == nil {
                    for value in [true, false] {
                        var fuller = facts
                        fuller[index] = value
                        let after = Kernel.outcome(rule, FactSheet(fuller)).state
                        #expect(after == before, "seed \(seed): \(facts) with \(index) \(value)")
                    }
                }
            }
        }
    }

    @Test(arguments: [6, 7] as [UInt64])
    func `no fact that can tip a rule is left out, and what is asked for settles it`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<60 {
            let formula = Formula.random(depth: 4, facts: 4, using: &random)
            let rule = rule([formula])
            for facts in Self.states {
                let outcome = Kernel.outcome(rule, FactSheet(facts))
                guard outcome.state == .undecided else { continue }
                let asked = indices(outcome)
                #expect(Set(formula.deciding(facts)).isSubset(of: asked), "seed \(seed): \(formula) with \(facts)")
                #expect(asked.allSatisfy { facts[$0] == nil })
                #expect(asked.count == outcome.missing.count)
                var answered = facts
                for index in asked { answered[index] = random.below(2) == 0 }
                let settled = Kernel.outcome(rule, FactSheet(answered))
                #expect(settled.state != .undecided, "seed \(seed): \(formula) with \(answered)")
            }
        }
    }

    @Test(arguments: [8, 9] as [UInt64])
    func `where each fact is read once, exactly the facts that can tip it are asked for`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<120 {
            let formula = Formula.once([0, 1, 2, 3].shuffled(using: &random), using: &random)
            let rule = rule([formula])
            for facts in Self.states {
                let outcome = Kernel.outcome(rule, FactSheet(facts))
                let results = Set(Kernel.completions(facts).map { formula.holds($0) })
                #expect((outcome.state == .undecided) == (results.count == 2), "seed \(seed): \(formula) with \(facts)")
                if outcome.state == .undecided {
                    #expect(indices(outcome) == formula.deciding(facts), "seed \(seed): \(formula) with \(facts)")
                }
            }
        }
    }

    @Test func `a later requirement does not settle what an earlier one asked for`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            let first = exam.read(sheet, 0)
            exam.require(first, at: "first")
            exam.require(first || exam.read(sheet, 1), at: "second")
            exam.require(exam.read(sheet, 1), at: "third")
        }
        let outcome = Kernel.outcome(rule, FactSheet([nil, true]))
        #expect(outcome.state == .undecided)
        #expect(outcome.missingPaths == ["facts[f0]"])
    }

    @Test func `a fact that was read and that nothing hangs on is not asked for`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            _ = exam.read(sheet, 0)
            exam.require(exam.read(sheet, 0) && exam.read(sheet, 1) || exam.read(sheet, 2), at: "whole")
        }
        #expect(Kernel.outcome(rule, FactSheet([nil, false, false])).state == .notMet)
        #expect(Kernel.outcome(rule, FactSheet([nil, false, false])).missing.isEmpty)
        #expect(Kernel.outcome(rule, FactSheet([nil, nil, true])).state == .met)
        #expect(Kernel.outcome(rule, FactSheet([nil, false, nil])).missingPaths == ["facts[f2]"])
    }

    @Test func `beyond the 63rd missing fact none is left out and none before it is added`() {
        for count in [1, 62, 63, 64, 65, 100, 200] {
            let every = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
                for index in sheet.facts.indices { exam.require(exam.read(sheet, index), at: "whole") }
            }
            let all = Kernel.outcome(every, FactSheet(Array(repeating: nil, count: count)))
            #expect(all.state == .undecided)
            #expect(Set(all.missingPaths) == Set((0..<count).map { "facts[f\($0)]" }))
            #expect(all.missing.count == count)

            let last = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
                let truths = sheet.facts.indices.map { exam.read(sheet, $0) }
                exam.require(truths[count - 1] && truths[0].xor(.true) || truths[count - 1], at: "whole")
            }
            let asked = Set(Kernel.outcome(last, FactSheet(Array(repeating: nil, count: count))).missingPaths)
            #expect(asked.isSuperset(of: ["facts[f0]", "facts[f\(count - 1)]"]))
            if count > 2 { #expect(!asked.contains("facts[f1]")) }
            if count <= 64 { #expect(asked.count <= 2) }
        }
    }

    @Test func `beyond the 63rd missing fact a gap stays a gap and what is met stays met`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            let truths = sheet.facts.indices.map { exam.read(sheet, $0) }
            exam.require(truths.some { $0 }, at: "one")
            exam.require(truths[90] || truths[91] || !truths[99], at: "three")
        }
        var facts: [Bool?] = Array(repeating: nil, count: 100)
        facts[3] = true
        facts[99] = false
        #expect(Kernel.outcome(rule, FactSheet(facts)).state == .met)
        facts[90] = false
        facts[91] = false
        facts[99] = true
        let outcome = Kernel.outcome(rule, FactSheet(facts))
        #expect(outcome.gapPaths == ["three"])
        #expect(outcome.missing.isEmpty)
    }
}
