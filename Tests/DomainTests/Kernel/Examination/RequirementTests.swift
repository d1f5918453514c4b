import Domain
import Testing

@Suite struct RequirementTests {
    struct Marks: ReviewSubject, Hashable {
        var list: [Grade?]
        func view(for audience: Audience, on day: CalendarDate) -> Marks { self }
    }

    static let sixes = Rule<Marks>(Kernel.description(1)) { marks, exam in
        for index in marks.list.indices {
            exam.require(marks.list[index], atLeast: 6, at: "marks[\(FactSheet.key(index))]")
        }
    }

    @Test func `gaps and missing facts stand side by side, both by address`() {
        let outcome = Kernel.outcome(Self.sixes, Marks(list: [nil, 5, 7, nil, 4]))
        #expect(outcome.state == .notMet)
        #expect(
            outcome.gaps == [
                Gap(at: "marks[f1]", seen: .grade(5), needed: .grade(6)),
                Gap(at: "marks[f4]", seen: .grade(4), needed: .grade(6)),
            ])
        #expect(outcome.missing == [MissingFact(at: "marks[f0]"), MissingFact(at: "marks[f3]")])
    }

    @Test func `met has no gaps and nothing missing`() {
        #expect(Kernel.outcome(Self.sixes, Marks(list: [6, 10])) == Outcome(.met))
    }

    @Test func `a rule that states nothing is undecided`() {
        let outcome = Kernel.outcome(Self.sixes, Marks(list: []))
        #expect(outcome.state == .undecided)
        #expect(outcome.missing == [MissingFact(at: "", kind: .nothingStated)])
        let reads = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in _ = exam.read(sheet, 0) }
        for fact in [true, nil] {
            let silent = Kernel.outcome(reads, FactSheet([fact]))
            #expect(silent.state == .undecided)
            #expect(silent.missing.map { $0.kind } == [.nothingStated])
        }
    }

    @Test func `a requirement says where, what was seen, what is needed, what mends it and whose it is`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            exam.require(
                false, at: "place", of: "anna", seen: .truth(false), needed: .truth(true), mend: Kernel.text("ask"))
        }
        #expect(
            Kernel.outcome(rule, FactSheet([])).gaps == [
                Gap(at: "place", seen: .truth(false), needed: .truth(true), mend: Kernel.text("ask"), voice: "anna")
            ])
    }

    @Test func `a fact is required to have a value`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            exam.require(sheet.facts[0], is: true, at: "place", of: "anna", mend: Kernel.text("ask"))
        }
        #expect(Kernel.outcome(rule, FactSheet([true])).state == .met)
        #expect(Kernel.outcome(rule, FactSheet([nil])).missing == [MissingFact(at: "place", voice: "anna")])
        #expect(
            Kernel.outcome(rule, FactSheet([false])).gaps == [
                Gap(at: "place", seen: .truth(false), needed: .truth(true), mend: Kernel.text("ask"), voice: "anna")
            ])
    }

    @Test func `a truth without facts behind it is asked for at the requirement's own address`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            exam.require(.unknown, at: "own")
            exam.require(Truth.unknown.xor(.true), at: "own")
        }
        #expect(Kernel.outcome(rule, FactSheet([])).missing == [MissingFact(at: "own")])
    }

    @Test func `a missing fact is named once, however often it is needed`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            for _ in 0..<3 {
                exam.require(exam.read(sheet, 0), at: "a")
                exam.require(exam.read(sheet, 1), at: "b")
            }
        }
        #expect(Kernel.outcome(rule, FactSheet([nil, nil])).missingPaths == ["facts[f0]", "facts[f1]"])
    }

    @Test func `a missing fact is named once for each voice, in whatever order they were read`() {
        let voices: [Identifier<Participant>] = ["anna", "bram", "anna", "chris", "bram", "anna"]
        let kinds = Set(
            [voices, Array(voices.reversed()), voices.sorted()].map { order in
                let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
                    for voice in order { _ = exam.need(Bool?.none, at: "place", of: voice) }
                }
                return Kernel.outcome(rule, FactSheet([])).missing.map { $0.voice?.text }
            })
        #expect(kinds == [["anna", "bram", "chris"]])
    }

    @Test func `gaps at one address have the same order, in whatever order they were found`() {
        let marks: [Grade] = [1, 2, 3, 4, 5]
        let orders: [[Grade]] = [marks, marks.reversed(), [3, 1, 5, 2, 4]]
        let results = Set(
            orders.map { order in
                let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
                    for mark in order { exam.require(false, at: "place", seen: .grade(mark)) }
                }
                return Kernel.outcome(rule, FactSheet([])).gaps
            })
        #expect(results.count == 1)
        #expect(results.first?.count == 5)
    }

    @Test func `what is not needed is not built`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            func never<Value>(_ value: Value) -> Value {
                Issue.record("built for nothing")
                return value
            }
            exam.require(
                true, at: never("a"), seen: never(.nothing), needed: never(.nothing), mend: never(Kernel.text("x")))
            exam.require(
                exam.holds(sheet.facts[0], at: never("a")), at: never("a"), seen: never(.nothing),
                needed: never(.nothing), mend: never(Kernel.text("x")))
            exam.require(sheet.facts[0], is: true, at: never("a"), mend: never(Kernel.text("x")))
        }
        #expect(Kernel.outcome(rule, FactSheet([true])).state == .met)
    }

    @Test func `an outcome holds until the earliest day on which it may change`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            exam.mayChange(on: nil)
            exam.mayChange(on: "2024-06-14")
            exam.mayChange(on: "2024-06-01")
            exam.mayChange(on: "2024-08-01")
            exam.mayChange(on: "2024-07-01")
            exam.mayChange(on: "2024-09-01")
            exam.require(exam.read(sheet, 0), at: "a")
        }
        for fact in [true, false, nil] {
            #expect(Kernel.outcome(rule, FactSheet([fact])).until == "2024-07-01")
        }
        let context = ReviewContext(on: "2024-08-01")
        #expect(Kernel.outcome(rule, FactSheet([true]), in: context).until == "2024-09-01")
        #expect(Kernel.outcome(rule, FactSheet([true]), in: ReviewContext(on: "2024-09-01")).until == nil)
    }

    @Test func `nothing of one rule stays behind for the next`() {
        let noisy = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            for _ in 0..<70 { exam.require(exam.read(sheet, 0), at: "noise") }
            exam.require(false, at: "noise")
            exam.mayChange(on: "2024-07-01")
        }
        let quiet = Rule<FactSheet>(Kernel.description(2)) { _, exam in exam.require(true, at: "quiet") }
        let asking = Rule<FactSheet>(Kernel.description(3)) { sheet, exam in
            exam.require(exam.read(sheet, 0), at: "asking")
        }
        let never = Rule<FactSheet>(Kernel.description(4), applies: { _, _ in .false }) { _, _ in }
        let review = RuleSet([noisy, quiet, asking, never]).review(FactSheet([nil]), in: ReviewContext(on: Kernel.day))
        #expect(review.findings.map { $0.state } == [.notMet, .met, .undecided, .notApplicable])
        #expect(review.findings[1].outcome == Outcome(.met))
        #expect(review.findings[2].outcome == Outcome(.undecided, missing: [MissingFact(at: "facts[f0]")]))
        #expect(review.findings[3].outcome == Outcome(.notApplicable, reason: OutcomeReason(.conditionDoesNotHold)))
    }
}
