import Domain
import Testing

@Suite struct NextStepsTests {
    static let context = ReviewContext(on: Kernel.day)

    private func steps(
        _ rules: [Rule<FactSheet>], _ facts: [Bool?], detectors: [CircumstanceDetector<FactSheet>] = [],
        for audience: Audience = .professional
    ) -> NextSteps {
        RuleSet(rules, detectors: detectors)
            .nextSteps(for: FactSheet(facts), in: ReviewContext(on: Kernel.day, for: audience))
    }

    private func rule(
        _ number: Int = 1, strength: Strength = .method, yieldsTo: [Circumstance] = [],
        _ check: @escaping @Sendable (FactSheet, inout Examination) -> Void
    ) -> Rule<FactSheet> {
        Rule(Kernel.description(number, strength: strength, yieldsTo: yieldsTo), check: check)
    }

    @Test func `a disjunction has a set for each side, a conjunction has one`() throws {
        let either = rule(1) { sheet, exam in exam.require(exam.read(sheet, 0) || exam.read(sheet, 1), at: "a") }
        let both = rule(2) { sheet, exam in exam.require(exam.read(sheet, 0) && exam.read(sheet, 1), at: "a") }
        let found = steps([either, both], [nil, nil])
        #expect(found.rules.map { $0.minimalSets().sets.map { $0.paths } } == [[["f0"], ["f1"]], [["f0", "f1"]]])
        #expect(found.rules.allSatisfy { $0.isComplete && !$0.opensMore })
        // Together the conjunction settles the disjunction too.
        #expect(found.needed.map { $0.step.paths } == ["f0", "f1"])
        #expect(found.choices.isEmpty && found.isComplete)
        #expect(found.needed.map { $0.rules.map { $0.number } } == [[1, 2], [1, 2]])
    }

    @Test func `quantifiers keep their alternatives`() {
        let some = rule(1) { sheet, exam in
            exam.require(sheet.facts.indices.some { exam.read(sheet, $0) }, at: "a")
        }
        let every = rule(2) { sheet, exam in
            exam.require(sheet.facts.indices.every { exam.read(sheet, $0) }, at: "a")
        }
        let one = rule(3) { sheet, exam in
            exam.require(sheet.facts.indices.exactlyOne { exam.read(sheet, $0) }, at: "a")
        }
        let found = steps([some, every, one], [false, nil, nil, true])
        #expect(found.rules.map { $0.rule.number } == [2, 3])
        // Of every one there is a gap already; with a certain one, none of the others may hold.
        #expect(found.rules.map { $0.minimalSets().sets.map { $0.paths } } == [[[""]], [["f1", "f2"]]])
        let open = steps([some, one], [false, nil, nil])
        #expect(open.rules.map { $0.minimalSets().sets.map { $0.paths } } == [[["f1"], ["f2"]], [["f1"], ["f2"]]])
    }

    /// The sets are compared with all that can be tried: which facts, once known, can make the rule met.
    @Test func `the sets are the minimal ones of formulas in which each fact occurs once`() {
        var random = KernelRandom(seed: 411)
        for round in 0..<400 {
            let count = 1 + random.below(6)
            let formula = Formula.once(Array(0..<count), using: &random)
            let facts = (0..<count).map { _ in random.threeValued() ?? (random.once(in: 2) ? true : nil) }
            let rule = rule { sheet, exam in exam.require(formula.truth(sheet, &exam), at: "a") }
            guard Kernel.outcome(rule, FactSheet(facts)).state == .undecided else { continue }
            let found = steps([rule], facts)
            let expected = minimalSets(of: rule, facts)
            let sets = found.rules.first?.minimalSets(atMost: 1000)
            #expect(sets?.areAll == (found.rules.first?.isComplete ?? false))
            guard found.rules.first?.isComplete == true else { continue }
            #expect(sets.map { Set($0.sets.map { Set($0.paths) }) } == expected, "round \(round): \(formula), \(facts)")
        }
    }

    /// The smallest sets of missing facts that have values with which the rule is met, by trying them all.
    private func minimalSets(of rule: Rule<FactSheet>, _ facts: [Bool?]) -> Set<Set<String>> {
        let missing = facts.indices.filter { facts[$0] == nil }
        var found: [Set<Int>] = []
        let subsets = Kernel.sequences(of: [false, true], length: missing.count).map { chosen in
            Set(zip(missing, chosen).filter { $0.1 }.map { $0.0 })
        }
        for set in subsets.sorted(by: { $0.count < $1.count }) where !found.contains(where: { $0.isSubset(of: set) }) {
            let isEnough = Kernel.sequences(of: [false, true], length: set.count).contains { values in
                var known = facts
                for (index, value) in zip(set.sorted(), values) { known[index] = value }
                return Kernel.outcome(rule, FactSheet(known)).state == .met
            }
            if isEnough { found.append(set) }
        }
        return Set(found.map { Set($0.map { "f\($0)" }) })
    }

    @Test func `requirements that share no fact are choices of their own`() throws {
        let rule = rule { sheet, exam in
            exam.require(exam.read(sheet, 0) || exam.read(sheet, 1), at: "a")
            exam.require(exam.read(sheet, 2) || exam.read(sheet, 3), at: "b")
            exam.require(exam.read(sheet, 4), at: "c")
        }
        let found = try #require(steps([rule], [nil, nil, nil, nil, nil]).rules.first)
        #expect(found.needed.map { $0.paths } == ["f4"])
        #expect(found.choices.map { $0.map { $0.paths } } == [[["f0"], ["f1"]], [["f2"], ["f3"]]])
        let (sets, areAll) = found.minimalSets()
        #expect(
            sets.map { $0.paths } == [
                ["f4", "f0", "f2"], ["f4", "f0", "f3"], ["f4", "f1", "f2"], ["f4", "f1", "f3"],
            ])
        #expect(areAll)
        #expect(found.minimalSets(atMost: 3).sets.count == 3 && !found.minimalSets(atMost: 3).areAll)
        #expect(found.minimalSets(atMost: -1).sets.isEmpty && !found.minimalSets(atMost: -1).areAll)
    }

    @Test func `a requirement that shares a fact with another is settled with it`() throws {
        let rule = rule { sheet, exam in
            exam.require(exam.read(sheet, 0) || exam.read(sheet, 1), at: "a")
            exam.require(exam.read(sheet, 0) || exam.read(sheet, 2), at: "b")
        }
        let found = try #require(steps([rule], [nil, nil, nil]).rules.first)
        #expect(found.choices.map { $0.map { $0.paths } } == [[["f0"], ["f1", "f2"]]])
    }

    @Test func `gaps are mended, missing facts found out`() throws {
        let rule = rule { sheet, exam in
            exam.require(false, at: "plan", mend: Kernel.text("Own mend"))
            exam.require(false, at: "goal")
            exam.require(exam.read(sheet, 0), at: "a")
        }
        let found = steps([rule], [nil])
        #expect(found.needed.map { $0.step.at.path } == ["facts[f0]", "goal", "plan"])
        #expect(found.needed.map { $0.step.kind } == [.findOut, .mend, .mend])
        #expect(found.needed.map { $0.step.mend } == [nil, Kernel.text("Mend 1"), Kernel.text("Own mend")])
        #expect(found.needed.allSatisfy { $0.responsible == ["team"] })
        #expect(found.rules.map { $0.state } == [.notMet])
    }

    @Test func `what a rule cannot go on without opens more, and so does its condition`() {
        let stops = rule(1) { sheet, exam in
            guard exam.need(sheet.facts[0], at: FactSheet.place(0)) != nil else { return }
            exam.require(exam.read(sheet, 1), at: "a")
        }
        let conditional = Rule<FactSheet>(
            Kernel.description(2), applies: { sheet, exam in exam.read(sheet, 0) || exam.read(sheet, 1) }
        ) { _, exam in
            exam.require(false, at: "plan")
        }
        let found = steps([stops, conditional], [nil, nil])
        #expect(found.rules.map { $0.opensMore } == [true, true])
        #expect(found.rules[1].choices.map { $0.map { $0.paths } } == [[["f0"], ["f1"]]])
        #expect(found.rules[1].needed.isEmpty)
        #expect(found.opensMore)
    }

    @Test func `what is bounded says so`() throws {
        let some = rule { sheet, exam in
            exam.require(sheet.facts.indices.some { exam.read(sheet, $0) }, at: "a")
        }
        let every = rule(2) { sheet, exam in
            exam.require(sheet.facts.indices.every { exam.read(sheet, $0) }, at: "a")
        }
        func ways(_ count: Int) throws -> RuleSteps {
            let found = steps([some], [Bool?](repeating: nil, count: count)).rules
            return try #require(found.first)
        }
        let (eight, nine, hundred) = (try ways(8), try ways(9), try ways(100))
        #expect(eight.isComplete && eight.choices.map { $0.count } == [8])
        #expect(!nine.isComplete && nine.choices.map { $0.count } == [8])
        #expect(!hundred.isComplete)
        let long = steps([every], [Bool?](repeating: nil, count: 64)).rules
        #expect(long.map { $0.isComplete } == [true] && long.map { $0.needed.count } == [64])
        let longer = steps([every], [Bool?](repeating: nil, count: 3000)).rules
        #expect(longer.map { $0.isComplete } == [false])
    }

    @Test func `acute danger comes first`() {
        let acute = Samples.acute
        let detector = CircumstanceDetector<FactSheet>(acute) { sheet, exam in exam.read(sheet, 0) }
        let rules = [
            rule(1, strength: .legalDuty) { sheet, exam in exam.require(exam.read(sheet, 1), at: "a") },
            rule(2, yieldsTo: [acute]) { _, exam in exam.require(false, at: "slow") },
            rule(78, strength: .tip) { _, exam in exam.require(false, at: "shelter") },
        ]
        let unknown = steps(rules, [nil, nil], detectors: [detector])
        #expect(unknown.needed.map { $0.step.at.path } == ["facts[f0]", "facts[f1]", "shelter"])
        #expect(unknown.needed.map { $0.comesFirst } == [true, false, false])
        // The rule that may be suspended hangs on the same.
        #expect(unknown.needed.first?.rules.map { $0.number } == [2])
        let holds = steps(rules, [true, nil], detectors: [detector])
        #expect(holds.needed.map { $0.step.at.path } == ["shelter", "facts[f1]"])
        #expect(holds.needed.map { $0.comesFirst } == [true, false])
        // What is not known is found out; what holds is said.
        #expect(unknown.notices.isEmpty)
        #expect(holds.notices.map { $0.text } == [acute.notice])
    }

    @Test func `a circumstance that holds is said first, also where nothing else is asked`() throws {
        let detector = CircumstanceDetector<FactSheet>(Samples.acute) { sheet, exam in exam.read(sheet, 0) }
        let rules = RuleSet([rule(1) { _, exam in exam.require(false, at: "a") }], detectors: [detector])
        let danger = FactSheet([true])
        let all = rules.nextSteps(for: danger, in: Self.context)
        #expect(all.notices == rules.review(danger, in: Self.context).notices)
        #expect(all.needed.map { $0.step.at } == ["a"])
        let text = NextStepsText(all, catalogue: rules.catalogue, in: .nl).text
        #expect(text.hasPrefix("Wat nu\n======\n\n! Acuut gevaar. Handel nu.\n\nNodig\n-----\n"))
        let alone = rules.nextSteps(for: danger, in: Self.context) { _ in false }
        #expect(alone.needed.isEmpty && alone.choices.isEmpty && alone.isComplete)
        #expect(
            NextStepsText(alone, catalogue: rules.catalogue, in: .en).text
                == "What next\n=========\n\n! Acute danger. Act now.\n")
        #expect(try KernelJSON.read(NextSteps.self, KernelJSON.text(alone)) == alone)
    }

    @Test func `a document that is silent about danger is refused`() throws {
        let json = try KernelJSON.text(steps([], []))
        #expect(json.contains("\"notices\":[],"))
        let silent = json.replacing("\"notices\":[],", with: "")
        #expect(throws: DecodingError.self) { try KernelJSON.read(NextSteps.self, silent) }
    }

    @Test func `a circumstance that professionals know is said to nobody else`() {
        var context = Self.context
        context.circumstances = [ReviewContext.KnownCircumstance(Samples.acute, holds: true)]
        let rules = RuleSet([rule { _, exam in exam.require(true, at: "a") }])
        #expect(rules.nextSteps(for: FactSheet([]), in: context).notices.map { $0.circumstance } == ["acute"])
        for audience in [Audience.person("anna"), .conference(present: ["anna"])] {
            context.audience = audience
            let told = rules.nextSteps(for: FactSheet([]), in: context)
            #expect(told.notices.isEmpty, "\(audience)")
            #expect(NextStepsText(told, catalogue: rules.catalogue, in: .nl).text.isEmpty, "\(audience)")
        }
    }

    @Test func `the strongest and what serves most rules come first`() {
        let found = steps(
            [
                rule(1, strength: .tip) { sheet, exam in exam.require(exam.read(sheet, 0), at: "a") },
                rule(2, strength: .legalDuty) { sheet, exam in exam.require(exam.read(sheet, 1), at: "a") },
                rule(3, strength: .tip) { sheet, exam in
                    exam.require(exam.read(sheet, 2), at: "a")
                },
                rule(4, strength: .tip) { sheet, exam in exam.require(exam.read(sheet, 2), at: "a") },
            ], [nil, nil, nil])
        #expect(found.needed.map { $0.step.paths } == ["f1", "f2", "f0"])
    }

    @Test func `others' facts are not told, nor that there are any`() {
        let rule = rule { sheet, exam in
            exam.require(
                exam.holds(sheet.facts[0], at: "facts[f0]", of: "anna")
                    || exam.holds(sheet.facts[1], at: "facts[f1]", of: "kim"), at: "a")
            exam.require(exam.holds(sheet.facts[2], at: "facts[f2]", of: "kim"), at: "b")
        }
        let found = steps([rule], [nil, nil, nil], for: .person("anna"))
        #expect(found.needed.isEmpty)
        #expect(found.choices.map { $0.ways.map { $0.paths } } == [[["f0"]]])
        #expect(!found.isComplete)
        let nobody = steps([rule], [nil, nil, nil], for: .conference(present: ["anna", "kim"]))
        #expect(nobody.needed.isEmpty && nobody.choices.isEmpty && !nobody.isComplete)
    }

    @Test func `met, deviated, switched off and explained rules ask for nothing`() throws {
        let rules = RuleSet([
            rule(1) { _, exam in exam.require(true, at: "a") },
            rule(2) { _, exam in exam.require(false, at: "a") },
            rule(3) { _, exam in exam.require(false, at: "a") },
            Rule(guidance: Kernel.description(4)) { sheet, exam in exam.read(sheet, 0) },
            rule(5) { _, _ in },
        ]).switchingOff(try Override(Kernel.id(3), .switchedOff, because: "x", by: "kim", on: Kernel.day))
        var context = Self.context
        context.deviations = [try Deviation(from: Kernel.id(2), because: "x", by: "kim", on: Kernel.day)]
        let found = rules.nextSteps(for: FactSheet([nil]), in: context)
        // The fifth states nothing: there is nothing to do about that yet, and it is said that it is not all.
        #expect(found.rules.map { $0.rule.number } == [5])
        #expect(found.needed.isEmpty && found.choices.isEmpty && !found.isComplete)
    }

    @Test func `only what is asked counts, and the result is written and read`() throws {
        let rules = RuleSet([
            rule(1) { sheet, exam in exam.require(exam.read(sheet, 0) || exam.read(sheet, 1), at: "a") },
            rule(2) { _, exam in exam.require(false, at: "a", of: "kim") },
        ])
        let all = rules.nextSteps(for: FactSheet([nil, nil]), in: Self.context)
        #expect(try KernelJSON.read(NextSteps.self, KernelJSON.text(all)) == all)
        let asked = rules.nextSteps(for: FactSheet([nil, nil]), in: Self.context) { $0.state == .notMet }
        #expect(asked.rules.map { $0.rule.number } == [2] && asked.choices.isEmpty)
    }

    @Test func `the order in which facts are read makes no difference`() {
        var random = KernelRandom(seed: 7)
        for _ in 0..<100 {
            let pairs = (0..<5).map { _ in (random.below(7), random.below(7)) }
            func rule(_ pairs: [(Int, Int)]) -> Rule<FactSheet> {
                self.rule { sheet, exam in
                    for (a, b) in pairs { exam.require(exam.read(sheet, a) || exam.read(sheet, b), at: "a") }
                }
            }
            let facts = [Bool?](repeating: nil, count: 7)
            #expect(steps([rule(pairs)], facts) == steps([rule(pairs.reversed())], facts))
        }
    }

    @Test func `the text tells what is first, needed and a choice, in lines of the width`() {
        let rules = RuleSet(
            [
                rule(1) { sheet, exam in exam.require(exam.read(sheet, 0) || exam.read(sheet, 1), at: "a") },
                rule(2) { _, exam in exam.require(false, at: "a") },
            ], places: PlaceNames([PlaceNames.Name("facts[]", Kernel.text("fact {1}"))]))
        let steps = rules.nextSteps(for: FactSheet([nil, nil]), in: Self.context)
        let text = NextStepsText(steps, catalogue: rules.catalogue, in: .en, width: 40).text
        #expect(
            text == """
                What next
                =========

                Needed
                ------
                → the team (en)
                  - a. Mend 2 (en) (TEST-02)

                Here is a choice
                ----------------
                → the team (en): one of these is enough
                  (TEST-01)
                  * fact f0 (en): not recorded
                  * fact f1 (en): not recorded

                """)
        let nothing = rules.nextSteps(for: FactSheet([true, true]), in: Self.context) { $0.rule.number == 1 }
        #expect(NextStepsText(nothing, catalogue: rules.catalogue, in: .nl).text.isEmpty)
    }
}

extension ReviewStep {
    /// The name of the fact, out of its address.
    var paths: String {
        at.path.hasPrefix("facts[") ? String(at.path.dropFirst(6).dropLast()) : ""
    }
}

extension [ReviewStep] {
    var paths: [String] { map { $0.paths } }
}
