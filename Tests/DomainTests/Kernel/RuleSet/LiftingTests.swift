import Domain
import Testing

@Suite struct LiftingTests {
    /// A part with two facts and a list of parts of its own.
    struct Part: ReviewSubject, Hashable {
        enum Key {}
        let id: Identifier<Key>
        var facts: [Bool?] = [true, true]
        var mark: Recorded<Grade> = .stated(7)

        func view(for audience: Audience, on day: CalendarDate) -> Part { self }
    }

    struct Whole: ReviewSubject, Hashable {
        enum Key {}
        let id: Identifier<Key>
        var part: Recorded<Part> = .notRecorded
        var parts: Listed<Part> = []

        func view(for audience: Audience, on day: CalendarDate) -> Whole { self }
    }

    struct Region: ReviewSubject {
        var wholes: Listed<Whole> = []
        var whole: Recorded<Whole> = .notRecorded

        func view(for audience: Audience, on day: CalendarDate) -> Region { self }
    }

    static let key = PolicyKey<Int>("open", default: nil, note: Kernel.text("note"))

    static let applying = Rule<Part>(
        Kernel.description(1), applies: { part, exam in exam.holds(part.facts[0], at: "facts[a]") },
        check: { part, exam in exam.require(exam.holds(part.facts[1], at: "facts[b]"), at: "facts") })
    static let marked = Rule<Part>(Kernel.description(2)) { part, exam in
        guard let mark = exam.need(part.mark, at: "mark") else { return }
        exam.require(mark, atLeast: 6, at: "mark")
    }
    static let silent = Rule<Part>(Kernel.description(3)) { _, _ in }
    static let single: RuleSet<Whole> = RuleSet([applying, marked, silent]).lifted(at: "part") { $0.part }
    static let each: RuleSet<Whole> = RuleSet([applying, marked, silent]).lifted(
        eachAt: "parts", { $0.parts }, id: { $0.id })

    /// Elements of which somebody stated that they are all.
    private func all<Element>(_ elements: [Element]) -> Listed<Element> { Listed(elements, complete: Provenance()) }

    private func outcomes<Subject>(_ set: RuleSet<Subject>, _ subject: Subject) -> [Outcome] {
        set.review(subject, in: ReviewContext(on: Kernel.day)).findings.map { $0.outcome }
    }

    @Test func `the rules of a part run on a whole, and its place comes before the addresses`() {
        let bad = Part(id: "p", facts: [true, false], mark: .stated(5))
        let outcomes = outcomes(Self.single, Whole(id: "w", part: .stated(bad)))
        #expect(outcomes[0] == Outcome(.notMet, gaps: [Gap(at: "part.facts", seen: .nothing)]))
        #expect(outcomes[1] == Outcome(.notMet, gaps: [Gap(at: "part.mark", seen: .grade(5), needed: .grade(6))]))
        #expect(outcomes[2] == Outcome(.undecided, missing: [MissingFact(at: "part", kind: .nothingStated)]))
        let open = Part(id: "p", facts: [nil, nil], mark: .notRecorded)
        let missing = self.outcomes(Self.single, Whole(id: "w", part: .stated(open)))
        #expect(missing.map { $0.missingPaths } == [["part.facts[a]"], ["part.mark"], ["part"]])
    }

    @Test func `where the part was not recorded its rules are undecided`() {
        let missing = Outcome(.undecided, missing: [MissingFact(at: "part")])
        #expect(outcomes(Self.single, Whole(id: "w")) == [missing, missing, missing])
        let later = Whole(id: "w", part: .stated(Part(id: "p"), Provenance(knownOn: "2024-06-15")))
        #expect(outcomes(Self.single, later) == [missing, missing, missing])
    }

    @Test func `guidance about a part is explained where the part was not recorded, and left out where there is none`()
    {
        let set = RuleSet([Rule<Part>(guidance: Kernel.description(1, kind: .guidance))])
        let single: RuleSet<Whole> = set.lifted(at: "part") { $0.part }
        let each: RuleSet<Whole> = set.lifted(eachAt: "parts", { $0.parts }, id: { $0.id })
        let unrecorded = Whole(id: "w")
        let none = Whole(id: "w", part: .statedAsNone(), parts: Listed([], complete: Provenance()))
        for set in [single, each] {
            #expect(outcomes(set, unrecorded) == [Outcome(.explained)])
            #expect(outcomes(set, none) == [Outcome(.notApplicable, reason: OutcomeReason(.conditionDoesNotHold))])
        }
    }

    @Test func `where the part was stated as none its rules do not apply`() {
        let none = Outcome(.notApplicable, reason: OutcomeReason(.conditionDoesNotHold))
        #expect(outcomes(Self.single, Whole(id: "w", part: .statedAsNone())) == [none, none, none])
    }

    @Test func `the rules of parts run on each of them, with the part's id in the addresses`() {
        let whole = Whole(
            id: "w",
            parts: all([
                Part(id: "p3", facts: [true, false], mark: .stated(4)),
                Part(id: "p1", facts: [true, nil], mark: .notRecorded),
                Part(id: "p2", facts: [false, nil], mark: .stated(5)), Part(id: "p4"),
            ]))
        let outcomes = outcomes(Self.each, whole)
        #expect(outcomes[0].state == .notMet)
        #expect(outcomes[0].gapPaths == ["parts[p3].facts"])
        #expect(outcomes[0].missingPaths == ["parts[p1].facts[b]"])
        #expect(outcomes[1].gapPaths == ["parts[p2].mark", "parts[p3].mark"])
        #expect(outcomes[1].missingPaths == ["parts[p1].mark"])
        #expect(outcomes[2].missing.map { $0.at.path } == ["parts[p1]", "parts[p2]", "parts[p3]", "parts[p4]"])
        #expect(outcomes[2].missing.map { $0.kind } == Array(repeating: .nothingStated, count: 4))
        var random = KernelRandom(seed: 81)
        for _ in 0..<10 {
            let shuffled = Whole(id: "w", parts: all(whole.parts.entries.shuffled(using: &random)))
            #expect(self.outcomes(Self.each, shuffled) == outcomes)
        }
    }

    @Test func `over no parts, and over parts that it does not apply to, a rule does not apply`() {
        let none = Outcome(.notApplicable, reason: OutcomeReason(.conditionDoesNotHold))
        let stated = Whole(id: "w", parts: Listed([], complete: Provenance()))
        #expect(outcomes(Self.each, stated) == [none, none, none])
        let unrecorded = Outcome(.undecided, missing: [MissingFact(at: "parts")])
        #expect(outcomes(Self.each, Whole(id: "w")) == [unrecorded, unrecorded, unrecorded])
        let other = Whole(id: "w", parts: all([Part(id: "p", facts: [false, nil])]))
        #expect(outcomes(Self.each, other)[0] == none)
    }

    @Test func `of parts that nobody stated to be all only a gap is certain`() {
        let open = MissingFact(at: "parts", kind: .completeness)
        for facts: [Bool?] in [[true, true], [false, nil]] {
            let outcome = outcomes(Self.each, Whole(id: "w", parts: [Part(id: "p", facts: facts)]))[0]
            #expect(outcome == Outcome(.undecided, missing: [open]), "\(facts)")
        }
        let bad = outcomes(Self.each, Whole(id: "w", parts: [Part(id: "p", facts: [true, false])]))[0]
        #expect(
            bad == Outcome(.notMet, gaps: [Gap(at: "parts[p].facts", seen: .nothing)], missing: [open]))
        let later = Listed([Part(id: "p")], complete: Provenance(knownOn: "2024-06-15"))
        #expect(outcomes(Self.each, Whole(id: "w", parts: later))[0] == Outcome(.undecided, missing: [open]))
    }

    // Of each part: does not apply, met, not met, undecided. The whole is as its parts together.
    @Test func `one finding of several parts is as the parts together`() {
        let states: [[Bool?]] = [
            [false, nil], [true, true], [true, false], [true, nil], [nil, false], [nil, true],
        ]
        for count in 1...3 {
            for facts in Kernel.sequences(of: states, length: count) {
                let parts = facts.enumerated().map { Part(id: Identifier(stringLiteral: "p\($0)"), facts: $1) }
                let each = parts.map { Kernel.outcome(Self.applying, $0) }
                let whole = outcomes(Self.each, Whole(id: "w", parts: all(parts)))[0]
                let expected: OutcomeState =
                    each.contains { $0.state == .notMet }
                    ? .notMet
                    : each.contains { $0.state == .undecided }
                        ? .undecided : each.contains { $0.state == .met } ? .met : .notApplicable
                #expect(whole.state == expected, "\(facts)")
                #expect(whole.gaps.count == each.reduce(0) { $0 + $1.gaps.count }, "\(facts)")
                #expect(whole.missing.count == each.reduce(0) { $0 + $1.missing.count }, "\(facts)")
                #expect(whole.gapPaths == whole.gapPaths.sorted())
            }
        }
    }

    @Test func `lifting goes two deep, and each place comes before the next`() {
        let region: RuleSet<Region> = Self.each.lifted(eachAt: "wholes", { $0.wholes }, id: { $0.id })
        let bad = Part(id: "p", facts: [true, false], mark: .notRecorded)
        let subject = Region(
            wholes: all([Whole(id: "w2", parts: all([bad])), Whole(id: "w1", parts: all([bad, Part(id: "q")]))]))
        let deep = outcomes(region, subject)
        #expect(deep[0].gapPaths == ["wholes[w1].parts[p].facts", "wholes[w2].parts[p].facts"])
        #expect(deep[1].missingPaths == ["wholes[w1].parts[p].mark", "wholes[w2].parts[p].mark"])
        let mixed: RuleSet<Region> = Self.single.lifted(eachAt: "wholes", { $0.wholes }, id: { $0.id })
        let missing = outcomes(mixed, Region(wholes: all([Whole(id: "w1"), Whole(id: "w2", part: .stated(bad))])))
        #expect(missing[0].missingPaths == ["wholes[w1].part"])
        #expect(missing[0].gapPaths == ["wholes[w2].part.facts"])
        let inner: RuleSet<Region> = Self.each.lifted(at: "whole") { $0.whole }
        #expect(
            outcomes(inner, Region(whole: .stated(Whole(id: "w", parts: [bad]))))[0].gapPaths == [
                "whole.parts[p].facts"
            ])
        #expect(outcomes(inner, Region())[0].missingPaths == ["whole"])
    }

    @Test func `after a part nothing of its place stays behind`() {
        let flat = Rule<Whole>(Kernel.description(9)) { whole, exam in
            guard exam.need(whole.part, at: "part") != nil else { return }
            exam.require(false, at: "own")
        }
        let set = Self.single.adding(flat).adding(Self.each)
        let outcomes = outcomes(set, Whole(id: "w", part: .stated(Part(id: "p", facts: [true, false]))))
        #expect(outcomes.last?.gapPaths == ["own"])
    }

    @Test func `what stands beside the subject keeps its address wherever a rule is lifted to`() {
        let rule = Rule<Part>(Kernel.description(5)) { _, exam in
            exam.require(exam.circumstance(CircumstanceTests.danger), at: "place")
            _ = exam.policy(Self.key)
        }
        let prompt = Rule<Part>(prompt: Kernel.description(6, kind: .prompt))
        let people = Rule<Part>(prompt: Kernel.description(7, kind: .prompt), ofEach: { _, ask in ask("anna") })
        let set: RuleSet<Whole> = RuleSet([rule, prompt, people]).lifted(eachAt: "parts", { $0.parts }, id: { $0.id })
        let whole = Whole(id: "w", parts: all([Part(id: "p1"), Part(id: "p2")]))
        let outcomes = outcomes(set, whole)
        #expect(outcomes[0].missingPaths == ["circumstances.danger", "policy.open"])
        #expect(outcomes[1].missingPaths == ["attestations[TEST-06]"])
        #expect(outcomes[2].missingPaths == ["attestations[TEST-07].of[anna]"])
        let no = ReviewContext(
            on: Kernel.day, attestations: [Attestation(Kernel.id(6), .no, by: "anna", on: "2024-06-01")])
        let answered = set.review(whole, in: no).findings[1].outcome
        #expect(
            answered
                == Outcome(.notMet, gaps: [Gap(at: "attestations[TEST-06]", seen: .truth(false), needed: .truth(true))])
        )
    }
}
