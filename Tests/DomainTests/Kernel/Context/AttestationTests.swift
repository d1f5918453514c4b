import Domain
import Testing

@Suite struct AttestationTests {
    typealias Answer = Attestation.Answer

    static let prompt = Kernel.description(1, kind: .prompt)
    static let torn = MissingFact(at: "attestations[TEST-01]", kind: .contested)
    static let missing = MissingFact(at: "attestations[TEST-01]", kind: .attestation)
    static let no = Gap(at: "attestations[TEST-01]", seen: .truth(false), needed: .truth(true))

    static func answer(
        _ answer: Answer, by: Identifier<Participant>, of: Identifier<Participant>? = nil,
        on day: CalendarDate = "2024-06-01", until: CalendarDate? = nil, withdrawn: CalendarDate? = nil
    ) -> Attestation {
        Attestation(
            Kernel.id(1), answer, by: by, of: of, on: day, note: "a remark", until: until,
            withdrawn: withdrawn.map { Attestation.Withdrawal(on: $0, by: by) })
    }

    static func outcome(
        _ answers: [Attestation], own: Bool = false, expected: [Identifier<Participant>] = []
    ) -> Outcome {
        let context = ReviewContext(on: Kernel.day, attestations: answers)
        let anybody = Rule<FactSheet>(prompt: prompt, ownExperience: own)
        guard !expected.isEmpty else { return Kernel.outcome(anybody, FactSheet([]), in: context) }
        let each = Rule<FactSheet>(
            prompt: prompt, ownExperience: own, ofEach: { _, ask in expected.forEach { ask($0) } })
        return Kernel.outcome(each, FactSheet([]), in: context)
    }

    @Test func `a question that nobody answered is undecided`() {
        #expect(Self.outcome([]) == Outcome(.undecided, missing: [Self.missing]))
    }

    @Test func `a question of which it is not known who must answer is settled by no answer`() {
        let rule = Rule<FactSheet>(prompt: Self.prompt, ofEach: { _, _ in })
        func outcome(_ answers: [Attestation]) -> Outcome {
            Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, attestations: answers))
        }
        #expect(outcome([]) == Outcome(.undecided, missing: [Self.missing]))
        #expect(outcome([Self.answer(.yes, by: "anna")]) == Outcome(.undecided, missing: [Self.missing]))
        #expect(outcome([Self.answer(.yes, by: "anna", withdrawn: "2024-06-02")]).state == .undecided)
    }

    @Test func `yes is met and no is not met`() {
        #expect(Self.outcome([Self.answer(.yes, by: "anna")]) == Outcome(.met))
        #expect(Self.outcome([Self.answer(.no, by: "anna")]) == Outcome(.notMet, gaps: [Self.no]))
        #expect(Self.outcome([Self.answer(.yes, by: "anna"), Self.answer(.yes, by: "bram")]) == Outcome(.met))
        #expect(Self.outcome([Self.answer(.no, by: "anna"), Self.answer(.no, by: "bram")]).gaps == [Self.no])
    }

    @Test func `an answer to another question does not count`() {
        let other = Attestation(Kernel.id(2), .yes, by: "anna", on: "2024-06-01")
        #expect(Self.outcome([other]).state == .undecided)
        let elsewhere = Attestation(Kernel.id(1, in: "OTHER"), .yes, by: "anna", on: "2024-06-01")
        #expect(Self.outcome([elsewhere]).state == .undecided)
    }

    @Test func `differing answers of people are contested, and the latest never wins`() {
        let contested = Outcome(.undecided, missing: [Self.torn], reason: OutcomeReason(.contested))
        let days: [CalendarDate] = ["2024-01-01", "2024-06-01", "2024-06-14"]
        for first in days {
            for second in days {
                let answers = [Self.answer(.yes, by: "anna", on: first), Self.answer(.no, by: "bram", on: second)]
                #expect(Self.outcome(answers) == contested)
                #expect(Self.outcome(answers.reversed()) == contested)
            }
        }
    }

    @Test func `who changes his or her mind is heard by the latest answer`() {
        let yes = Self.answer(.yes, by: "anna", on: "2024-02-01")
        let no = Self.answer(.no, by: "anna", on: "2024-03-01")
        let again = Self.answer(.yes, by: "anna", on: "2024-04-01")
        #expect(Self.outcome([yes, no]).state == .notMet)
        #expect(Self.outcome([no, yes, again]).state == .met)
        #expect(Self.outcome([no, again]).state == .met)
    }

    @Test func `different answers of one person on one day are contested`() {
        let contested = OutcomeReason(.contested)
        let answers = Answer.allCases
        for first in answers {
            for second in answers where first != second {
                let outcome = Self.outcome([Self.answer(first, by: "anna"), Self.answer(second, by: "anna")])
                #expect(outcome.state == .undecided, "\(first), \(second)")
                #expect(outcome.missing == [Self.torn], "\(first), \(second)")
                #expect(outcome.reason == contested, "\(first), \(second)")
            }
            let twice = Self.outcome([Self.answer(first, by: "anna"), Self.answer(first, by: "anna")])
            #expect(twice == Self.outcome([Self.answer(first, by: "anna")]))
        }
    }

    @Test func `an answer counts from its day`() {
        #expect(Self.outcome([Self.answer(.yes, by: "anna", on: "2024-06-14")]).state == .met)
        #expect(Self.outcome([Self.answer(.yes, by: "anna", on: "2024-06-15")]).state == .undecided)
        let changed = [Self.answer(.yes, by: "anna"), Self.answer(.no, by: "anna", on: "2024-06-15")]
        #expect(Self.outcome(changed) == Outcome(.met))
    }

    @Test func `an answer that was taken back no longer counts from that day`() {
        #expect(Self.outcome([Self.answer(.yes, by: "anna", withdrawn: "2024-06-14")]).state == .undecided)
        #expect(Self.outcome([Self.answer(.yes, by: "anna", withdrawn: "2024-06-02")]).missing == [Self.missing])
        #expect(Self.outcome([Self.answer(.yes, by: "anna", withdrawn: "2024-06-15")]).state == .met)
        let other = [Self.answer(.no, by: "anna", withdrawn: "2024-06-14"), Self.answer(.yes, by: "bram")]
        #expect(Self.outcome(other) == Outcome(.met))
    }

    @Test func `an answer runs out on its day, and until tells which`() {
        let expired = Outcome(.undecided, missing: [Self.missing], reason: OutcomeReason(.expired))
        #expect(Self.outcome([Self.answer(.yes, by: "anna", until: "2024-06-14")]) == expired)
        #expect(Self.outcome([Self.answer(.no, by: "anna", until: "2024-06-02")]) == expired)
        #expect(
            Self.outcome([Self.answer(.yes, by: "anna", until: "2024-06-15")]) == Outcome(.met, until: "2024-06-15"))
        let two = [
            Self.answer(.yes, by: "anna", until: "2024-09-01"), Self.answer(.yes, by: "bram", until: "2024-08-01"),
        ]
        #expect(Self.outcome(two) == Outcome(.met, until: "2024-08-01"))
    }

    @Test func `an answer that ran out does not make an earlier one count again`() {
        let answers = [
            Self.answer(.yes, by: "anna", on: "2024-01-01"),
            Self.answer(.no, by: "anna", on: "2024-02-01", until: "2024-03-01"),
        ]
        #expect(Self.outcome(answers) == Outcome(.undecided, missing: [Self.missing], reason: OutcomeReason(.expired)))
    }

    @Test func `a question that does not apply to anybody who answered is not met by that`() {
        let alone = Self.outcome([Self.answer(.notApplicable, by: "anna")])
        let expected = Self.outcome([Self.answer(.notApplicable, by: "anna")], expected: ["anna"])
        for outcome in [alone, expected] {
            #expect(outcome.state != .met && outcome.state != .notMet)
        }
        #expect(alone.state == expected.state)
    }

    @Test func `a question that does not apply to one is settled by the others`() {
        let answers = [Self.answer(.notApplicable, by: "anna"), Self.answer(.yes, by: "bram")]
        #expect(Self.outcome(answers) == Outcome(.met))
        #expect(Self.outcome(answers, expected: ["anna", "bram"]) == Outcome(.met))
        let no = [Self.answer(.notApplicable, by: "anna"), Self.answer(.no, by: "bram")]
        #expect(Self.outcome(no, expected: ["anna", "bram"]) == Outcome(.notMet, gaps: [Self.no]))
    }

    @Test func `everybody who is expected must have answered`() {
        func missing(_ person: Identifier<Participant>) -> MissingFact {
            MissingFact(at: "attestations[TEST-01].of[\(person)]", kind: .attestation, voice: person)
        }
        let expected: [Identifier<Participant>] = ["kim", "anna", "bram"]
        #expect(
            Self.outcome([], expected: expected)
                == Outcome(.undecided, missing: [missing("anna"), missing("bram"), missing("kim")]))
        let yes = [Self.answer(.yes, by: "anna"), Self.answer(.yes, by: "kim")]
        #expect(Self.outcome(yes, expected: expected) == Outcome(.undecided, missing: [missing("bram")]))
        let no = [Self.answer(.yes, by: "anna", withdrawn: "2024-06-10"), Self.answer(.no, by: "kim")]
        #expect(
            Self.outcome(no, expected: expected)
                == Outcome(.notMet, gaps: [Self.no], missing: [missing("anna"), missing("bram")]))
        let all = yes + [Self.answer(.yes, by: "bram")]
        #expect(Self.outcome(all, expected: expected) == Outcome(.met))
        let contested = Self.outcome(yes + [Self.answer(.no, by: "dirk")], expected: expected)
        #expect(contested.state == .undecided)
        #expect(contested.missing == [Self.torn, missing("bram")])
        #expect(contested.reason == OutcomeReason(.contested))
    }
}
