import Domain
import Testing

@Suite struct PolicyTests {
    static let days = PolicyKey<Int>("minimumDays", default: 14, note: Kernel.text("days"))
    static let open = PolicyKey<Int>("openDays", default: nil, note: Kernel.text("days"))
    static let mark = PolicyKey<Grade>("enough", default: 6, note: Kernel.text("a mark"))

    @Test func `a key has a name, a default or none, and says what the sources say of it`() {
        #expect(Self.days.name == "minimumDays")
        #expect(Self.days.standard == 14)
        #expect(Self.open.standard == nil)
        #expect(Self.mark.note == Kernel.text("a mark"))
    }

    @Test func `the choice goes before the default, and without both there is no value`() throws {
        var policy = Policy()
        #expect(policy[Self.days] == 14)
        #expect(policy[Self.open] == nil)
        #expect(policy[Self.mark] == 6)
        try policy.choose(Self.days, 0, because: "a reason")
        try policy.choose(Self.open, 7, because: "a reason")
        try policy.choose(Self.mark, 10, because: "a reason")
        #expect(policy[Self.days] == 0)
        #expect(policy[Self.open] == 7)
        #expect(policy[Self.mark] == 10)
        #expect(policy.choices.map { $0.name } == ["enough", "minimumDays", "openDays"])
        #expect(policy.choices.map { $0.number } == [100, 0, 7])
    }

    @Test func `a later choice replaces an earlier one`() throws {
        var policy = Policy()
        try policy.choose(Self.days, 1, because: "first")
        try policy.choose(Self.days, 2, because: "second")
        #expect(policy.choices.map { $0.number } == [2])
        #expect(policy.choices.map { $0.reason } == ["second"])
    }

    @Test(arguments: ["", " ", "\n\t ", "\u{00A0}"])
    func `a choice without a reason is refused and changes nothing`(reason: String) {
        var policy = Policy()
        let error = #expect(throws: InvalidValue.self) { try policy.choose(Self.days, 1, because: reason) }
        #expect(error?.subject == "reason")
        #expect(error?.length == reason.utf8.count)
        #expect(policy == Policy())
    }

    @Test func `a rule reads a value, and is undecided without one`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            guard let days = exam.policy(Self.open) else { return }
            exam.require(days >= 7, at: "days")
        }
        #expect(
            Kernel.outcome(rule, FactSheet([]))
                == Outcome(.undecided, missing: [MissingFact(at: "policy.openDays", kind: .policy)]))
        var policy = Policy()
        try policy.choose(Self.open, 7, because: "agreed")
        #expect(Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, policy: policy)).state == .met)
        try policy.choose(Self.open, 6, because: "agreed")
        #expect(Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, policy: policy)).state == .notMet)
        let standard = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            exam.require(exam.policy(Self.days) == 14, at: "days")
        }
        #expect(Kernel.outcome(standard, FactSheet([])).state == .met)
    }

    @Test func `a number that the kind of value cannot hold is no value, and not the default`() throws {
        let json =
            #"[{"name": "enough", "number": 101, "reason": "x"}, {"name": "minimumDays", "number": -1, "reason": "x"}]"#
        let policy = try KernelJSON.read(Policy.self, json)
        #expect(policy[Self.mark] == nil)
        #expect(policy[Self.days] == nil)
        #expect(Int(policyNumber: -1) == nil)
        #expect(Int(policyNumber: 0) == 0)
        #expect(Grade(policyNumber: -1) == nil)
        #expect(Grade(policyNumber: 101) == nil)
        #expect(Grade(policyNumber: 65)?.policyNumber == 65)
    }

    @Test func `a policy is written by name and read in any order`() throws {
        var policy = Policy()
        try policy.choose(Self.mark, 7, because: "a reason")
        try policy.choose(Self.days, 3, because: "another")
        let json = try KernelJSON.text(policy)
        #expect(
            json
                == #"[{"name":"enough","number":70,"reason":"a reason"},{"name":"minimumDays","number":3,"reason":"another"}]"#
        )
        #expect(try KernelJSON.read(Policy.self, json) == policy)
        let other = #"""
            [{"name":"minimumDays","number":9,"reason":"old"},{"name":"minimumDays","number":3,"reason":"another"},
            {"reason":"a reason","name":"enough","number":70}]
            """#
        #expect(try KernelJSON.read(Policy.self, other) == policy)
        #expect(try KernelJSON.read(Policy.self, "[]") == Policy())
    }

    @Test func `a choice that is read without a reason is refused`() {
        let refusal = KernelJSON.refusal(Policy.self, #"[{"name":"minimumDays","number":3,"reason":"  "}]"#)
        #expect(refusal?.path == "list.0.0.reason")
        #expect(refusal?.cause?.subject == "reason")
    }
}
