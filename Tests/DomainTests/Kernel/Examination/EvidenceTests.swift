import Domain
import Testing

@Suite struct EvidenceTests {
    struct Folder: ReviewSubject, Hashable {
        var mark: Recorded<Grade> = .notRecorded
        var plan: Recorded<Bool> = .notRecorded
        var list: Listed<Int> = []
        var text: String?

        func view(for audience: Audience, on day: CalendarDate) -> Folder { self }
    }

    static let minimum = PolicyKey<Int>("minimum", default: 2, note: Kernel.text("note"))
    static let other = PolicyKey<Int>("other", default: 2, note: Kernel.text("note"))
    static let acute = Circumstance("acute", notice: Kernel.text("acute"), citations: [])

    static let rule = Rule<Folder>(
        Kernel.description(1),
        applies: { folder, exam in exam.fact(folder.plan, at: "plan").exists },
        check: { folder, exam in
            guard let mark = exam.need(folder.mark, at: "mark") else { return }
            exam.require(mark, atLeast: 6, at: "mark")
            guard let minimum = exam.policy(Self.minimum), let list = exam.need(folder.list, at: "list") else { return }
            exam.require(list.count >= minimum, at: "list.size", seen: .count(list.count, Self.noun))
            _ = exam.need(folder.text, at: "text")
        })
    static let noun = Noun(one: Kernel.text("entry"), many: Kernel.text("entries"))

    static let sets = RuleSet(
        [rule, Rule<Folder>(Kernel.description(2)) { _, exam in exam.require(true, at: "elsewhere") }],
        detectors: [
            CircumstanceDetector(acute) { folder, exam in
                _ = exam.policy(Self.other)
                return exam.fact(folder.mark, at: "detected") <= 0
            }
        ])

    @Test func `met shows its grounds: each fact once, by address, and the policy values read`() {
        let folder = Folder(
            mark: .stated(7), plan: .stated(true, Provenance(knownOn: "2024-01-01")), list: [1, 2], text: "x")
        let context = ReviewContext(on: Kernel.day)
        let evidence = Self.sets.evidence(for: Kernel.id(1), folder, in: context)
        #expect(Self.sets.review(folder, in: context)[Kernel.id(1)]?.state == .met)
        #expect(evidence.facts.map { $0.at.path } == ["list", "list.size", "mark", "plan", "text"])
        #expect(
            evidence.facts.map { $0.seen } == [
                .truth(true), .count(2, Self.noun), .grade(7), .truth(true), .truth(true),
            ])
        #expect(evidence.policy == ["minimum"])
    }

    @Test func `stated as none is a ground too`() {
        let rule = Rule<Folder>(Kernel.description(1)) { folder, exam in
            exam.require(!exam.fact(folder.plan, at: "plan").exists, at: "plan", seen: .none)
        }
        let evidence = RuleSet([rule]).evidence(
            for: Kernel.id(1), Folder(plan: .statedAsNone()), in: ReviewContext(on: Kernel.day))
        #expect(evidence.facts.map { $0.at.path } == ["plan"])
        #expect(evidence.facts.map { $0.seen } == [Detail.none])
    }

    @Test func `what is missing is no ground`() {
        let evidence = Self.sets.evidence(
            for: Kernel.id(1), Folder(plan: .stated(true)), in: ReviewContext(on: Kernel.day))
        #expect(evidence.facts.map { $0.at.path } == ["plan"])
        #expect(evidence.policy == [])
        let none = Self.sets.evidence(for: Kernel.id(9), Folder(), in: ReviewContext(on: Kernel.day))
        #expect(none.facts == [] && none.policy == [])
    }

    @Test func `a ground has the address of the part that it stands in`() {
        struct Whole: ReviewSubject {
            var folder: Recorded<Folder>
            func view(for audience: Audience, on day: CalendarDate) -> Whole { self }
        }
        let lifted: RuleSet<Whole> = RuleSet([Self.rule]).lifted(at: "conference") { $0.folder }
        let evidence = lifted.evidence(
            for: Kernel.id(1), Whole(folder: .stated(Folder(mark: .stated(7), plan: .stated(true)))),
            in: ReviewContext(on: Kernel.day))
        #expect(evidence.facts.map { $0.at.path } == ["conference.mark", "conference.plan"])
        #expect(evidence.policy == ["minimum"])
    }

    @Test func `the grounds of a prompt are its answers`() {
        let prompt = Rule<Folder>(prompt: Kernel.description(3, kind: .prompt))
        let context = ReviewContext(
            on: Kernel.day,
            attestations: [
                Attestation(Kernel.id(3), .yes, by: "anna", on: "2024-06-01"),
                Attestation(Kernel.id(3), .yes, by: "bram", on: "2024-06-01"),
                Attestation(Kernel.id(3), .yes, by: "chris", on: "2024-06-15"),
            ])
        let evidence = RuleSet([prompt]).evidence(for: Kernel.id(3), Folder(), in: context)
        #expect(
            evidence.facts == [
                Evidence.read("attestations[TEST-03].of[anna]", .truth(true)),
                Evidence.read("attestations[TEST-03].of[bram]", .truth(true)),
            ])
    }

    @Test func `a review and its grounds come of the same check`() {
        var random = KernelRandom(seed: 31)
        for _ in 0..<40 {
            let formula = Formula.random(depth: 3, facts: 4, using: &random)
            let set = RuleSet([
                Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
                    exam.require(formula.truth(sheet, &exam), at: "whole", seen: .truth(true))
                }
            ])
            for facts in MissingFactTests.states {
                let context = ReviewContext(on: Kernel.day)
                let outcome = set.review(FactSheet(facts), in: context).findings[0].outcome
                let evidence = set.evidence(for: Kernel.id(1), FactSheet(facts), in: context).facts
                for ground in evidence where ground.at != "whole" {
                    let index = (0..<4).first { ground.at == FactSheet.place($0) }
                    #expect(index.flatMap { facts[$0] }.map { Detail.truth($0) } == ground.seen)
                }
                #expect(evidence.contains { $0.at == "whole" } == (outcome.state == .met))
                #expect(Set(evidence.map { $0.at }).isDisjoint(with: outcome.missing.map { $0.at }))
                // The known facts that it read settle it: what was not read makes no difference.
                guard outcome.state != .undecided else { continue }
                let read = facts.indices.map { index in
                    evidence.contains { $0.at == FactSheet.place(index) } ? facts[index] : nil
                }
                #expect(
                    Set(Kernel.completions(read).map { formula.holds($0) }) == [outcome.state == .met], "\(formula)")
            }
        }
    }
}

extension Evidence {
    /// A ground as JSON says it: its own initializer belongs to the kernel.
    static func read(_ path: String, _ seen: Detail) -> Evidence? {
        guard let detail = try? KernelJSON.text(seen) else { return nil }
        return try? KernelJSON.read(Evidence.self, #"{"at": "\#(path)", "seen": \#(detail)}"#)
    }
}
