import Domain
import Testing

/// Answers in another's name: weaker, and they say so.
@Suite struct AnsweredForAnotherTests {
    static let weak = OutcomeReason(.inAnothersName)
    static let ofAnna = MissingFact(at: "attestations[TEST-01].of[anna]", kind: .attestation, voice: "anna")

    private let yes = AttestationTests.answer(.yes, by: "anna")
    private let yesForAnna = AttestationTests.answer(.yes, by: "worker", of: "anna")
    private let no = AttestationTests.answer(.no, by: "anna")
    private let noForAnna = AttestationTests.answer(.no, by: "worker", of: "anna")

    @Test func `an attestation says whose experience it is and who answered`() {
        #expect(yes.of == "anna" && yes.by == "anna" && !yes.isInAnothersName)
        #expect(yesForAnna.of == "anna" && yesForAnna.by == "worker" && yesForAnna.isInAnothersName)
        #expect(yesForAnna.voice == "anna")
        #expect(yesForAnna.releasedTo == [])
        #expect(yesForAnna.release == nil)
    }

    @Test func `a yes in another's name counts, and the review says that it is weaker`() {
        #expect(AttestationTests.outcome([yesForAnna]) == Outcome(.met, reason: Self.weak))
        #expect(AttestationTests.outcome([yes]) == Outcome(.met))
        #expect(AttestationTests.outcome([yesForAnna], expected: ["anna"]) == Outcome(.met, reason: Self.weak))
    }

    @Test func `a no in another's name counts, and the review says that it is weaker`() {
        let outcome = AttestationTests.outcome([noForAnna])
        #expect(outcome == Outcome(.notMet, gaps: [AttestationTests.no], reason: Self.weak))
    }

    @Test func `where own experience is asked a yes in another's name does not count`() {
        #expect(
            AttestationTests.outcome([yesForAnna], own: true)
                == Outcome(.undecided, missing: [AttestationTests.missing], reason: Self.weak))
        #expect(
            AttestationTests.outcome([yesForAnna], own: true, expected: ["anna"])
                == Outcome(.undecided, missing: [Self.ofAnna], reason: Self.weak))
        #expect(AttestationTests.outcome([yes], own: true, expected: ["anna"]) == Outcome(.met))
    }

    @Test func `where own experience is asked a no in another's name is not passed over`() {
        #expect(AttestationTests.outcome([noForAnna], own: true).state == .notMet)
        let both = AttestationTests.outcome([yes, noForAnna], own: true)
        #expect(both.state == .undecided)
        #expect(both.reason == OutcomeReason(.contested))
        let expected = AttestationTests.outcome([noForAnna], own: true, expected: ["anna"])
        #expect(expected.state == .notMet)
        #expect(expected.missing == [Self.ofAnna])
    }

    @Test func `an answer of one's own and one in one's name that differ are contested`() {
        let outcome = AttestationTests.outcome([no, yesForAnna])
        #expect(outcome.state == .undecided)
        #expect(outcome.reason == OutcomeReason(.contested))
        let later = AttestationTests.answer(.yes, by: "worker", of: "anna", on: "2024-06-10")
        #expect(AttestationTests.outcome([no, later]).reason == OutcomeReason(.contested))
    }

    @Test func `what a prompt applies to and what its answers come to are two things`() {
        let rule = Rule<FactSheet>(
            prompt: AttestationTests.prompt, applies: { sheet, exam in exam.read(sheet, 0) })
        func outcome(_ fact: Bool?, _ answers: [Attestation]) -> Outcome {
            Kernel.outcome(rule, FactSheet([fact]), in: ReviewContext(on: Kernel.day, attestations: answers))
        }
        #expect(outcome(false, [no]).state == .notApplicable)
        #expect(outcome(nil, [yes]) == Outcome(.met))
        #expect(outcome(nil, [no]) == Outcome(.undecided, missing: [MissingFact(at: "facts[f0]")]))
        #expect(outcome(true, [no]).state == .notMet)
    }

    /// The answers of three people, some in another's name, over a few days.
    private func generated(_ random: inout KernelRandom) -> [Attestation] {
        let days: [CalendarDate] = ["2024-06-11", "2024-06-12", "2024-06-14", "2024-06-15"]
        let people: [Identifier<Participant>] = ["anna", "bram", "worker"]
        return (0..<random.below(6)).map { _ in
            let by = random.pick(people)
            return AttestationTests.answer(
                random.pick(Attestation.Answer.allCases), by: by, of: random.once(in: 2) ? "anna" : by,
                on: random.pick(days), until: random.once(in: 4) ? random.pick(days) : nil,
                withdrawn: random.once(in: 5) ? random.pick(days) : nil)
        }
    }

    @Test(arguments: [41, 42] as [UInt64])
    func `in whatever order answers are recorded the outcome is the same`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<400 {
            let answers = generated(&random)
            for own in [true, false] {
                for expected in [[], ["anna"], ["bram", "anna"]] as [[Identifier<Participant>]] {
                    let outcome = AttestationTests.outcome(answers, own: own, expected: expected)
                    let shuffled = AttestationTests.outcome(
                        answers.shuffled(using: &random), own: own, expected: expected.reversed())
                    #expect(outcome == shuffled, "seed \(seed): \(answers)")
                }
            }
        }
    }

    // The definition once more: what counts on the day, then who said what.
    @Test(arguments: [43, 44] as [UInt64])
    func `met means that somebody said yes, nobody said no and everybody expected was heard`(seed: UInt64) {
        var random = KernelRandom(seed: seed)
        for _ in 0..<600 {
            let answers = generated(&random)
            let given = answers.filter { $0.on <= Kernel.day && ($0.withdrawn.map { $0.on > Kernel.day } ?? true) }
            let current = given.filter { answer in
                !given.contains { $0.of == answer.of && $0.by == answer.by && $0.on > answer.on }
                    && (answer.until.map { $0 > Kernel.day } ?? true)
            }
            for own in [true, false] {
                let counting = current.filter { !own || $0.of == $0.by }
                let saysYes = counting.contains { $0.answer == .yes }
                let saysNo = current.contains { $0.answer == .no }
                let isTorn = current.contains { a in
                    current.contains { $0.of == a.of && $0.by == a.by && $0.answer != a.answer }
                }
                for expected in [[], ["anna"], ["anna", "bram"]] as [[Identifier<Participant>]] {
                    let isComplete = expected.allSatisfy { person in counting.contains { $0.of == person } }
                    let outcome = AttestationTests.outcome(answers, own: own, expected: expected)
                    let about: Comment = "seed \(seed): \(answers), own \(own), expected \(expected)"
                    #expect((outcome.state == .met) == (saysYes && !saysNo && isComplete && !isTorn), about)
                    #expect((outcome.state == .notMet) == (saysNo && !saysYes && !isTorn), about)
                    #expect((outcome.reason?.kind == .contested) == (saysYes && saysNo || isTorn), about)
                }
            }
        }
    }
}
