import Domain
import Foundation
import Testing

/// Answers beside somebody who may have a hold over whoever answers: they settle nothing.
@Suite struct AnsweredApartTests {
    static let control = Circumstance("control", notice: Kernel.text("Control"), citations: [])
    static let ofAnna = MissingFact(at: "attestations[TEST-01].of[anna]", kind: .suspended, voice: "anna")
    static let reason = OutcomeReason(.suspended, code: "control")

    /// What a question to Anna, or to nobody by name, comes to.
    private func outcome(
        _ attestations: [Attestation], control: Bool?, expected: [Identifier<Participant>]? = ["anna"]
    ) -> Outcome {
        let known = control.map { [ReviewContext.KnownCircumstance(Self.control, holds: $0)] } ?? []
        let context = ReviewContext(on: Kernel.day, attestations: attestations, circumstances: known)
        let description = Kernel.description(1, kind: .prompt)
        guard let expected else {
            let anybody = Rule<FactSheet>(prompt: description, ownExperience: true, suspendedBy: Self.control)
            return Kernel.outcome(anybody, FactSheet([]), in: context)
        }
        let each = Rule<FactSheet>(
            prompt: description, ownExperience: true, suspendedBy: Self.control,
            ofEach: { _, ask in expected.forEach { ask($0) } })
        return Kernel.outcome(each, FactSheet([]), in: context)
    }

    private func answer(
        _ answer: Attestation.Answer, by person: Identifier<Participant> = "anna", on day: CalendarDate = "2024-06-01",
        beside others: [Identifier<Participant>]?, until: CalendarDate? = nil
    ) -> Attestation {
        Attestation(Kernel.id(1), answer, by: person, on: day, until: until, inPresenceOf: others)
    }

    @Test func `an answer was apart only if that was recorded`() {
        #expect(answer(.yes, beside: []).wasApart)
        #expect(!answer(.yes, beside: ["kim"]).wasApart && !answer(.yes, beside: nil).wasApart)
    }

    @Test func `while the circumstance holds a yes beside another settles nothing, and one apart does`() {
        for expected in [["anna"], nil] as [[Identifier<Participant>]?] {
            for beside in [["kim"], nil] as [[Identifier<Participant>]?] {
                for said in [Attestation.Answer.yes, .notApplicable] {
                    let outcome = outcome([answer(said, beside: beside)], control: true, expected: expected)
                    #expect(outcome == Outcome(.undecided, missing: [Self.ofAnna], reason: Self.reason), "\(said)")
                }
                #expect(outcome([answer(.yes, beside: beside)], control: false, expected: expected) == Outcome(.met))
            }
            #expect(outcome([answer(.yes, beside: [])], control: true, expected: expected) == Outcome(.met))
        }
    }

    @Test func `while nobody knows whether it holds, that is what is to be found out`() {
        let joint = outcome([answer(.yes, beside: ["kim"])], control: nil)
        #expect(joint.state == .undecided && joint.reason == nil)
        #expect(joint.missingPaths == ["circumstances.control"])
        #expect(outcome([answer(.yes, beside: [])], control: nil) == Outcome(.met))
    }

    @Test func `a no always counts, whoever was there`() {
        for control in [true, false, nil] as [Bool?] {
            for beside in [["kim"], [], nil] as [[Identifier<Participant>]?] {
                #expect(outcome([answer(.no, beside: beside)], control: control).state == .notMet)
            }
        }
    }

    @Test func `a yes beside another and a no of somebody else differ, whatever is known of the circumstance`() {
        let answers = [answer(.yes, beside: ["kim"]), answer(.no, by: "kim", beside: [])]
        for given in [answers, answers.reversed()] {
            for control in [true, false, nil] as [Bool?] {
                for expected in [["anna", "kim"], nil] as [[Identifier<Participant>]?] {
                    let outcome = outcome(given, control: control, expected: expected)
                    #expect(outcome.state == .undecided && outcome.gaps == [])
                    #expect(outcome.reason == OutcomeReason(.contested))
                }
            }
        }
    }

    @Test func `a yes beside another is not mended by the yes of somebody else, in any order`() {
        let answers = [answer(.yes, beside: ["kim"]), answer(.yes, by: "kim", beside: [])]
        for given in [answers, answers.reversed()] {
            for expected in [["anna", "kim"], ["kim", "anna"]] as [[Identifier<Participant>]] {
                let outcome = outcome(given, control: true, expected: expected)
                #expect(outcome == Outcome(.undecided, missing: [Self.ofAnna], reason: Self.reason))
            }
        }
    }

    @Test func `a later answer apart settles it, and a later one beside another unsettles it`() {
        let apart = answer(.yes, on: "2024-06-02", beside: [])
        #expect(outcome([answer(.yes, beside: ["kim"]), apart], control: true) == Outcome(.met))
        #expect(outcome([apart, answer(.yes, on: "2024-06-03", beside: ["kim"])], control: true).state == .undecided)
    }

    @Test func `the day on which such an answer runs out is announced`() {
        let outcome = outcome([answer(.yes, beside: ["kim"], until: "2024-07-01")], control: true)
        #expect(outcome.until == "2024-07-01")
    }

    @Test func `a question that nothing suspends takes every answer`() {
        let rule = Rule<FactSheet>(prompt: Kernel.description(1, kind: .prompt), ownExperience: true)
        let context = ReviewContext(
            on: Kernel.day, attestations: [answer(.yes, beside: ["kim"])],
            circumstances: [ReviewContext.KnownCircumstance(Self.control, holds: true)])
        #expect(Kernel.outcome(rule, FactSheet([]), in: context) == Outcome(.met))
    }

    @Test func `who was there travels as JSON, and absent is not recorded`() throws {
        for beside in [["kim"], [], nil] as [[Identifier<Participant>]?] {
            let one = answer(.yes, beside: beside)
            let back = try JSONDecoder().decode(Attestation.self, from: try JSONEncoder().encode(one))
            #expect(back == one && back.inPresenceOf == beside)
        }
    }
}
