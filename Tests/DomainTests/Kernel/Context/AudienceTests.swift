import Domain
import Testing

@Suite struct AudienceTests {
    struct Word: Voiced {
        var voice: Identifier<Participant>?
        var releasedTo: [Identifier<Participant>] = []
    }

    static let present: [Identifier<Participant>] = ["anna", "bram"]

    @Test func `a professional of the case sees everything`() {
        #expect(Word(voice: nil).isVisible(to: .professional))
        #expect(Word(voice: "kim").isVisible(to: .professional))
    }

    @Test func `a person sees own words and what was released to that person`() {
        let anna = Audience.person("anna")
        #expect(Word(voice: "anna").isVisible(to: anna))
        #expect(!Word(voice: "kim").isVisible(to: anna))
        #expect(!Word(voice: "kim", releasedTo: ["bram"]).isVisible(to: anna))
        #expect(Word(voice: "kim", releasedTo: ["bram", "anna"]).isVisible(to: anna))
        #expect(!Word(voice: nil).isVisible(to: anna))
        #expect(Word(voice: nil, releasedTo: ["anna"]).isVisible(to: anna))
    }

    @Test func `a conference sees what was released to everybody who is present`() {
        let both = Audience.conference(present: Self.present)
        #expect(!Word(voice: "kim").isVisible(to: both))
        #expect(!Word(voice: "kim", releasedTo: ["anna"]).isVisible(to: both))
        #expect(Word(voice: "kim", releasedTo: ["anna", "bram"]).isVisible(to: both))
        #expect(!Word(voice: "anna").isVisible(to: both))
        #expect(Word(voice: "anna", releasedTo: ["bram"]).isVisible(to: both))
        #expect(Word(voice: "anna").isVisible(to: .conference(present: ["anna"])))
    }

    @Test func `missing facts of a voice are told to professionals and to that person`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            exam.require(exam.unknown(at: "ofAnna", of: "anna"), at: "x")
            exam.require(exam.unknown(at: "ofKim", of: "kim"), at: "x")
            exam.require(exam.unknown(at: "ofNobody"), at: "x")
        }
        func missing(_ audience: Audience) -> [String] {
            Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, for: audience)).missingPaths
        }
        #expect(missing(.professional) == ["ofAnna", "ofKim", "ofNobody"])
        #expect(missing(.person("anna")) == ["ofAnna", "ofNobody"])
        #expect(missing(.person("bram")) == ["ofNobody"])
        #expect(missing(.conference(present: ["anna"])) == ["ofNobody"])
    }

    @Test func `that it is not known whether a circumstance holds is told to professionals only`() {
        let rule = Rule<FactSheet>(Kernel.description(1, yieldsTo: [CircumstanceTests.danger])) { _, exam in
            exam.require(false, at: "x")
        }
        func outcome(_ audience: Audience) -> Outcome {
            Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, for: audience))
        }
        #expect(outcome(.professional).missing == [CircumstanceTests.isDanger])
        for audience in [Audience.person("anna"), .conference(present: ["anna"])] {
            #expect(outcome(audience) == Outcome(.undecided, reason: OutcomeReason(.otherVoices)))
        }
    }

    @Test func `a rule that waits for others only says so and nothing more`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            exam.require(exam.unknown(at: "ofKim", of: "kim"), at: "x")
        }
        let anna = Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, for: .person("anna")))
        #expect(anna == Outcome(.undecided, reason: OutcomeReason(.otherVoices)))
        let kim = Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, for: .person("kim")))
        #expect(kim.reason == nil)
    }

    @Test func `answers of others are counted only as far as they were released`() {
        let rule = Rule<FactSheet>(
            prompt: AttestationTests.prompt, ofEach: { _, ask in ["anna", "kim"].forEach { ask($0) } })
        func outcome(_ audience: Audience, releasedTo: [Identifier<Participant>]?) -> Outcome {
            let answers = [
                Attestation(Kernel.id(1), .yes, by: "anna", on: "2024-06-01"),
                Attestation(Kernel.id(1), .no, by: "kim", on: "2024-06-01", releasedTo: releasedTo),
            ]
            return Kernel.outcome(
                rule, FactSheet([]), in: ReviewContext(on: Kernel.day, for: audience, attestations: answers))
        }
        #expect(outcome(.professional, releasedTo: nil).reason?.kind == .contested)
        #expect(
            outcome(.person("anna"), releasedTo: nil) == Outcome(.undecided, reason: OutcomeReason(.otherVoices)))
        #expect(outcome(.person("anna"), releasedTo: ["anna"]).reason?.kind == .contested)
        #expect(outcome(.person("kim"), releasedTo: nil).state == .notMet)
    }

    @Test func `a conference is the same in whatever order those present are named`() throws {
        let one = Audience.conference(present: ["anna", "bram", "kim"])
        let other = Audience.conference(present: ["kim", "anna", "bram"])
        #expect(one == other)
        #expect(Set([one, other]).count == 1)
        #expect(one != .conference(present: ["anna", "bram"]))
        #expect(try KernelJSON.text(one) == KernelJSON.text(other))
        #expect(try KernelJSON.read(Audience.self, KernelJSON.text(other)) == other)
        let set = RuleSet([
            Rule<FactSheet>(Kernel.description(1)) { sheet, exam in exam.require(exam.read(sheet, 0), at: "x") }
        ])
        let before = set.review(FactSheet([true]), in: ReviewContext(on: Kernel.day, for: one))
        let after = set.review(FactSheet([false]), in: ReviewContext(on: Kernel.day, for: other))
        #expect(after.changes(since: before)?.map { $0.to } == [.notMet])
    }

    @Test func `an audience is written by kind`() throws {
        let written: [(Audience, String)] = [
            (.professional, #"{"kind":"professional"}"#), (.person("anna"), #"{"kind":"person","person":"anna"}"#),
            (.conference(present: ["kim", "anna"]), #"{"kind":"conference","present":["anna","kim"]}"#),
        ]
        for (audience, json) in written {
            #expect(try KernelJSON.text(audience) == json)
            #expect(try KernelJSON.read(Audience.self, json) == audience)
        }
        #expect(Audience.person("anna") != .person("bram"))
        #expect(Audience.person("anna") != .professional)
        let refusal = KernelJSON.refusal(Audience.self, #"{"kind": "Marieke"}"#)
        #expect(refusal?.path == "list.0.kind")
        #expect(refusal?.message.contains("professional, person, conference") == true)
        #expect(refusal?.everything.contains("Marieke") == false)
    }
}
