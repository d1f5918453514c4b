import Domain
import Testing

@Suite struct ReviewChangeTests {
    static let days = PolicyKey<Int>("days", default: 10, note: Kernel.text("days"))

    private func rule(_ number: Int, revision: Int = 1) -> Rule<FactSheet> {
        Rule(Kernel.description(number, revision: revision)) { sheet, exam in
            exam.require(exam.read(sheet, 0), at: "a")
            exam.require(exam.read(sheet, 1), at: "b")
        }
    }

    private func review(
        _ rules: [Rule<FactSheet>], _ facts: [Bool?], in context: ReviewContext = ReviewContext(on: Kernel.day)
    )
        -> Review
    {
        RuleSet(rules).review(FactSheet(facts), in: context)
    }

    /// The changes between two reviews for the same reader.
    private func changes(_ after: Review, since before: Review) -> [ReviewChange] {
        guard let changes = after.changes(since: before) else {
            Issue.record("reviews for the same reader are compared")
            return []
        }
        return changes
    }

    @Test func `a review that is the same has no changes`() throws {
        let review = try Samples.review()
        #expect(changes(review, since: review) == [])
        #expect(self.changes(self.review([], []), since: self.review([], [])) == [])
    }

    @Test func `facts: what was mended, what is new, what was settled and what is missing`() throws {
        let before = review([rule(1), rule(2)], [false, nil])
        let after = review([rule(1), rule(2)], [nil, false])
        let changes = changes(after, since: before)
        #expect(changes.map { $0.rule } == [Kernel.id(1), Kernel.id(2)])
        let change = try #require(changes.first)
        #expect(change.from == .notMet && change.to == .notMet)
        #expect(change.newGaps.map { $0.at.path } == ["b"])
        #expect(change.mendedGaps.map { $0.at.path } == ["a"])
        #expect(change.newlyMissing.map { $0.at.path } == ["facts[f0]"])
        #expect(change.settled.map { $0.at.path } == ["facts[f1]"])
        #expect(change.causes == [.facts])
        let met = self.changes(review([rule(1)], [true, true]), since: review([rule(1)], [nil, true]))
        #expect(met.map { $0.from } == [.undecided] && met.map { $0.to } == [.met])
        #expect(met.map { $0.causes } == [[.facts]])
    }

    @Test func `only rules that changed are listed, by id`() {
        let other = Rule<FactSheet>(Kernel.description(5)) { _, exam in exam.require(true, at: "c") }
        let changes = changes(
            review([rule(9), other, rule(1)], [true, true]), since: review([rule(9), other, rule(1)], [true, false]))
        #expect(changes.map { $0.rule.number } == [1, 9])
    }

    @Test func `time: the earlier outcome held until a day that has come`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            exam.mayChange(on: "2024-07-01")
            exam.require(exam.day < "2024-07-01", at: "a")
        }
        let before = review([rule], [], in: ReviewContext(on: "2024-06-14"))
        let after = review([rule], [], in: ReviewContext(on: "2024-07-01"))
        #expect(before.findings[0].outcome.until == "2024-07-01")
        #expect(changes(after, since: before).map { $0.causes } == [[.time]])
        let expiring = Rule<FactSheet>(prompt: Kernel.description(2, kind: .prompt))
        let answers = [Attestation(Kernel.id(2), .yes, by: "anna", on: "2024-06-01", until: "2024-07-01")]
        func prompted(_ day: CalendarDate) -> Review {
            review([expiring], [], in: ReviewContext(on: day, attestations: answers))
        }
        #expect(changes(prompted("2024-07-01"), since: prompted("2024-06-30")).map { $0.causes } == [[.time]])
        #expect(changes(prompted("2024-06-30"), since: prompted("2024-06-14")) == [])
    }

    @Test func `time: a rule that comes into force`() throws {
        let rule = Rule<FactSheet>(
            Kernel.description(1, validity: try Period(start: "2024-07-01", end: "2024-08-01"))
        ) { _, exam in exam.require(true, at: "a") }
        func on(_ day: CalendarDate) -> Review { review([rule], [], in: ReviewContext(on: day)) }
        #expect(changes(on("2024-07-01"), since: on("2024-06-14")).map { $0.causes } == [[.time]])
        #expect(changes(on("2024-08-01"), since: on("2024-07-31")).map { $0.causes } == [[.time]])
    }

    @Test func `policy: another value that the rule reads, and no other`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1, policyKeys: ["days"])) { sheet, exam in
            guard let days = exam.policy(Self.days) else { return }
            exam.require(days <= 10, at: "days")
            exam.require(exam.read(sheet, 0), at: "a")
        }
        var policy = Policy()
        try policy.choose(Self.days, 11, because: "agreed")
        let before = review([rule, self.rule(2)], [true, true])
        let after = review([rule, self.rule(2)], [true, false], in: ReviewContext(on: Kernel.day, policy: policy))
        #expect(changes(after, since: before).map { $0.causes } == [[.policy], [.facts]])
        #expect(changes(before, since: after).map { $0.causes } == [[.policy], [.facts]])
        var other = Policy()
        try other.choose(PolicyKey<Int>("other", default: nil, note: Kernel.text("x")), 1, because: "agreed")
        let elsewhere = review([rule], [false], in: ReviewContext(on: Kernel.day, policy: other))
        #expect(changes(elsewhere, since: before).first?.causes == [.facts])
    }

    @Test func `policy and time can stand together`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1, policyKeys: ["days"])) { _, exam in
            exam.mayChange(on: "2024-07-01")
            exam.require((exam.policy(Self.days) ?? 0) <= 10 && exam.day < "2024-07-01", at: "a")
        }
        var policy = Policy()
        try policy.choose(Self.days, 11, because: "agreed")
        let before = review([rule], [])
        let after = review([rule], [], in: ReviewContext(on: "2024-07-01", policy: policy))
        #expect(changes(after, since: before).map { $0.causes } == [[.policy, .time]])
    }

    @Test func `scope: adopted or dropped`() {
        let rule = Rule<FactSheet>(Kernel.description(1, scope: Samples.region)) { _, exam in
            exam.require(true, at: "a")
        }
        let without = review([rule], [])
        let with = review([rule], [], in: ReviewContext(on: Kernel.day, adopted: [Samples.region]))
        #expect(changes(with, since: without).map { $0.causes } == [[.policy]])
        #expect(changes(without, since: with).map { $0.causes } == [[.policy]])
        #expect(changes(without, since: with).map { $0.to } == [.notApplicable])
    }

    @Test func `rule: revised, added, taken out, switched off`() throws {
        let before = review([rule(1), rule(2), rule(3)], [true, false])
        let revised = review([rule(1, revision: 2), rule(2), rule(3)], [true, true])
        #expect(changes(revised, since: before).map { $0.causes } == [[.rule], [.facts], [.facts]])
        let fewer = review([rule(2)], [true, false])
        let taken = changes(fewer, since: before)
        #expect(taken.map { $0.rule.number } == [1, 3])
        #expect(taken.map { $0.from } == [.notMet, .notMet] && taken.map { $0.to } == [nil, nil])
        #expect(taken.map { $0.causes } == [[.rule], [.rule]])
        #expect(taken.map { $0.mendedGaps.map { $0.at.path } } == [["b"], ["b"]])
        let added = changes(before, since: fewer)
        #expect(added.map { $0.rule.number } == [1, 3])
        #expect(added.map { $0.from } == [nil, nil] && added.map { $0.to } == [.notMet, .notMet])
        #expect(added.map { $0.causes } == [[.rule], [.rule]])
        let override = try Override(Kernel.id(2), .switchedOff, because: "a reason", by: "worker", on: Kernel.day)
        let off = RuleSet([rule(1), rule(2), rule(3)]).switchingOff(override)
            .review(FactSheet([true, false]), in: ReviewContext(on: Kernel.day))
        #expect(changes(off, since: before).map { $0.rule.number } == [2])
        #expect(changes(off, since: before).map { $0.causes } == [[.rule]])
        #expect(changes(before, since: off).map { $0.causes } == [[.rule]])
    }

    @Test func `a change of reason alone is a change`() {
        let prompt = Rule<FactSheet>(prompt: Kernel.description(1, kind: .prompt))
        func answered(by: Identifier<Participant>) -> Review {
            review(
                [prompt], [],
                in: ReviewContext(
                    on: Kernel.day,
                    attestations: [Attestation(Kernel.id(1), .yes, by: by, of: "anna", on: "2024-06-01")]))
        }
        let changes = changes(answered(by: "worker"), since: answered(by: "anna"))
        #expect(changes.map { $0.from } == [.met] && changes.map { $0.to } == [.met])
        #expect(changes.map { $0.causes } == [[.facts]])
    }

    @Test func `reviews for different readers are not compared`() {
        func reviewed(_ audience: Audience, _ fact: Bool) -> Review {
            review([rule(1)], [fact, true], in: ReviewContext(on: Kernel.day, for: audience))
        }
        let audiences: [Audience] = [
            .professional, .person("anna"), .person("kim"), .conference(present: ["anna"]),
            .conference(present: ["kim"]),
        ]
        for a in audiences {
            for b in audiences {
                let changes = reviewed(a, true).changes(since: reviewed(b, false))
                #expect((changes == nil) == (a != b))
                #expect(changes == nil || changes?.count == 1)
            }
        }
    }

    @Test func `changes there and back mirror each other`() {
        var random = KernelRandom(seed: 111)
        for _ in 0..<200 {
            func some(_ random: inout KernelRandom) -> Review {
                review(
                    (1...5).filter { _ in !random.once(in: 4) }.map { rule($0) },
                    [random.threeValued(), random.threeValued()])
            }
            let (a, b) = (some(&random), some(&random))
            let there = changes(b, since: a)
            let back = changes(a, since: b)
            #expect(there.map { $0.rule } == back.map { $0.rule })
            #expect(there.map { $0.from } == back.map { $0.to } && there.map { $0.to } == back.map { $0.from })
            #expect(there.map { $0.newGaps } == back.map { $0.mendedGaps })
            #expect(there.map { $0.newlyMissing } == back.map { $0.settled })
        }
    }

    @Test func `a change is written and read`() throws {
        let changes = changes(
            review([rule(1), rule(2)], [nil, false]), since: review([rule(1), rule(3)], [false, nil]))
        let json = try KernelJSON.text(changes)
        #expect(try KernelJSON.read([ReviewChange].self, json) == changes)
        #expect(changes.count == 3)
    }
}
