import Domain
import Testing

@Suite struct GroupTests {
    /// A rule that restates another: met, not met, or undecided.
    private func rule(_ number: Int, restates: Int? = nil, _ holds: Bool? = true, _ strength: Strength = .method)
        -> Rule<FactSheet>
    {
        Rule(Kernel.description(number, strength: strength, restates: restates)) { _, exam in
            exam.require(Truth(holds), at: "place")
        }
    }

    private func review(_ rules: [Rule<FactSheet>]) -> Review {
        RuleSet(rules).review(FactSheet([]), in: ReviewContext(on: Kernel.day))
    }

    /// Each group as the number of its leader, then those that say it again.
    private func groups(_ rules: [Rule<FactSheet>]) -> [[Int]] {
        review(rules).groups.map { [$0.leader.rule.number] + $0.restating.map { $0.rule.number } }
    }

    @Test func `a rule that says another again stands under it`() {
        #expect(groups([rule(1), rule(2, restates: 3), rule(3), rule(4, restates: 3)]) == [[1], [3, 2, 4]])
    }

    @Test func `a rule that restates one outside the review leads itself`() {
        #expect(groups([rule(1, restates: 9), rule(2, restates: 9)]) == [[1], [2]])
    }

    @Test func `a finding that differs from its leader is told by itself`() {
        #expect(groups([rule(1), rule(2, restates: 1, false), rule(3, restates: 1)]) == [[1, 3], [2]])
        #expect(groups([rule(1, nil), rule(2, restates: 1, false), rule(3, restates: 2, false)]) == [[1], [2, 3]])
    }

    @Test func `a chain stands under its first rule, as far as the state is the same`() {
        #expect(groups([rule(1), rule(2, restates: 1), rule(3, restates: 2), rule(4, restates: 3)]) == [[1, 2, 3, 4]])
        #expect(groups([rule(1), rule(2, restates: 1, false), rule(3, restates: 2)]) == [[1], [2], [3]])
        #expect(groups([rule(4), rule(3, restates: 4), rule(2, restates: 3)]) == [[4, 2, 3]])
    }

    @Test func `a rule that restates itself leads itself`() {
        #expect(groups([rule(1, restates: 1), rule(2, restates: 1)]) == [[1, 2]])
    }

    @Test func `rules that restate each other make one group, whatever else is in the review`() {
        for others in 0...4 {
            let rest = (0..<others).map { rule(50 + $0) }
            let alone = (0..<others).map { [50 + $0] }
            #expect(groups([rule(1, restates: 2), rule(2, restates: 1)] + rest) == [[1, 2]] + alone)
            let three = [rule(3, restates: 1), rule(1, restates: 2), rule(2, restates: 3), rule(4, restates: 2)]
            #expect(groups(three + rest) == [[1, 2, 3, 4]] + alone)
        }
    }

    @Test func `every finding stands in exactly one group, whatever restates what`() {
        var random = KernelRandom(seed: 101)
        for round in 0..<400 {
            let count = 1 + random.below(7)
            let rules = (1...count).map { number in
                rule(
                    number, restates: random.once(in: 4) ? nil : 1 + random.below(count + 1),
                    random.once(in: 4) ? false : true)
            }
            let review = review(rules)
            let told = review.groups.flatMap { [$0.leader] + $0.restating }
            #expect(told.map { $0.rule }.sorted() == review.findings.map { $0.rule }, "round \(round)")
            for group in review.groups {
                #expect(group.restating.allSatisfy { $0.state == group.leader.state }, "round \(round)")
                #expect(group.restating.map { $0.rule } == group.restating.map { $0.rule }.sorted())
            }
            #expect(review.groups.map { $0.leader.rule } == review.groups.map { $0.leader.rule }.sorted())
        }
    }

    @Test func `a group is as strong as the strongest of its rules`() {
        let groups = review([
            rule(1, true, .tip), rule(2, restates: 1, true, .legalDuty), rule(3, restates: 1, true, .method),
            rule(4, true, .theory),
        ]).groups
        #expect(groups.map { $0.strength } == [.legalDuty, .theory])
        #expect(groups.map { $0.leader.strength } == [.tip, .theory])
    }
}
