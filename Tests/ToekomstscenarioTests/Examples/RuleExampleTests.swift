import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

@Suite struct `Examples of rules` {
    @Test func `every rule has its examples, and each comes to what it says`() {
        for problem in RuleSet.caseFile.problems(in: CaseFileExamples.all) { Issue.record("\(problem)") }
        #expect(!CaseFileExamples.all.isEmpty)
    }

    @Test func `they stand by rule, and no rule is without but what is only explained`() {
        let rules = CaseFileExamples.all.map { $0.rule }
        #expect(rules == rules.sorted())
        let settled = RuleSet.caseFile.rules.filter { $0.description.kind != .guidance }
        #expect(Set(rules).isSuperset(of: settled.map { $0.description.id }))
    }

    @Test func `every example says where it comes from`() {
        // Situations told in a source are made again with other people; nothing here is printed as such.
        #expect(CaseFileExamples.all.allSatisfy { $0.provenance == .synthetic || $0.provenance == .derived })
        let printed = RuleExamples(of: LampRules.id, from: LampRules.situation, provenance: .printed)
            .notMet("de lamp is uit", at: ["isOn"]) { $0.subject.isOn = false }
        #expect(printed.all.map { $0.provenance } == [.printed])
    }
}

@Suite struct `The check of examples` {
    @Test func `a sound rule with sound examples has no problems`() {
        #expect(LampRules.set().problems(in: LampRules.examples.all).isEmpty)
    }

    @Test(arguments: [OutcomeState.met, .notMet, .undecided, .notApplicable])
    func `a state without an example is found`(_ state: OutcomeState) {
        let rest = LampRules.examples.all.filter { $0.expected.state != state }
        expect(["no example of \(state.rawValue)"], LampRules.set(), rest)
    }

    @Test func `without a condition no example of not applicable is asked for`() {
        let rest = LampRules.examples.all.filter { $0.expected.state != .notApplicable }
        #expect(LampRules.set(LampRules.description(appliesWhen: nil)).problems(in: rest).isEmpty)
    }

    @Test func `a prompt needs no examples of facts`() {
        let prompt = Rule<Lamp>(prompt: LampRules.description(appliesWhen: nil).asPrompt)
        #expect(RuleSet([prompt]).problems(in: []).isEmpty)
    }

    @Test func `an example that comes to something else is found`() {
        expect(
            ["comes to notMet with gaps at isOn, expected is met"],
            example { $0.met("de lamp gaat uit", wrong: { $0.subject.isOn = nil }) { $0.subject.isOn = false } })
        expect(
            ["comes to notMet with gaps at isOn, expected is notMet with gaps at isThere"],
            example { $0.notMet("een andere plaats", at: ["isThere"]) { $0.subject.isOn = false } })
        expect(
            ["comes to undecided with missing isOn, expected is undecided with missing isThere"],
            example { $0.undecided("een ander feit", missing: ["isThere"]) { $0.subject.isOn = nil } })
        expect(
            ["comes to notMet with gaps at isOn, expected is notMet with gaps at isOn with missing isThere"],
            example {
                $0.notMet("te veel verwacht", at: ["isOn"], missing: ["isThere"]) { $0.subject.isOn = false }
            })
    }

    @Test func `a base that already has the state is found`() {
        expect(
            ["its base is notMet already"],
            example {
                $0.notMet("nog steeds uit", at: ["isOn"], wrong: { $0.subject.isOn = false }) { _ in }
            })
        expect(["its base is met already"], example { $0.met("nog steeds aan", wrong: { _ in }, { _ in }) })
    }

    @Test func `two examples of one name are found`() {
        expect(
            ["two examples named 'de lamp is uit'"],
            example { $0.notMet("de lamp is uit", at: ["isOn"]) { $0.subject.isOn = false } })
    }

    @Test func `an example of a rule outside of the set is found`() {
        let stray = RuleExamples(of: .sturen(9002), from: LampRules.situation).notApplicable("vreemd") { _ in }
        expect(["STUREN-9002 'vreemd': the set has no such rule"], stray.all)
    }

    @Test func `a gap without a place or without a remedy is found`() {
        let placeless = LampRules.set { lamp, exam in exam.require(lamp.isOn, is: true, at: "") }
        expect(["a gap without a place", "the place '' has no name"], placeless)
        for mend in [LocalizedText(nl: "", en: "Switch it on."), LocalizedText(nl: "Doe haar aan.", en: " ")] {
            expect(["no remedy for the gap at isOn"], LampRules.set(LampRules.description(mend: mend)))
        }
        let ownRemedy = LampRules.set { lamp, exam in
            exam.require(lamp.isOn, is: true, at: "isOn", mend: LocalizedText(nl: "", en: ""))
        }
        expect(["no remedy for the gap at isOn"], ownRemedy)
    }

    @Test func `an undecided outcome that does not say what is missing is found`() {
        // Somebody else's word: the reader is not told that it is missing.
        let set = LampRules.set { lamp, exam in exam.require(lamp.isOn, is: true, at: "isOn", of: "ander") }
        let examples = RuleExamples(of: LampRules.id, from: LampRules.situation)
            .undecided("een ander keek niet", missing: []) {
                $0.subject.isOn = nil
                $0.context.audience = .person("lezer")
            }
        expect(["undecided without a missing fact"], set, examples.all)
    }

    @Test func `a place without a name is found, of a gap and of a missing fact`() {
        expect(["the place 'isOn' has no name"], LampRules.set(places: ["isThere"]))
        let examples = example {
            $0.undecided("is er een lamp", missing: ["isThere"]) {
                $0.subject = Lamp(isThere: nil, isOn: false)
            }
        }
        expect(["'is er een lamp': the place 'isThere' has no name"], LampRules.set(places: ["isOn"]), examples)
    }

    @Test func `a policy value that the rule does not declare is found`() {
        let set = LampRules.set { lamp, exam in
            _ = exam.policy(LampRules.hours)
            exam.require(lamp.isOn, is: true, at: "isOn")
        }
        expect(["its base reads the policy value lampHours", "it reads the policy value lampHours"], set)
    }

    @Test func `circumstances that a document cannot hold are found`() {
        let circumstance = Circumstance(
            "dark", notice: LocalizedText(nl: "Donker.", en: "Dark."), citations: [.sturen("1.1")])
        let examples = example {
            $0.notMet("in het donker", at: ["isOn"]) {
                $0.subject.isOn = false
                $0.context.circumstances = [ReviewContext.KnownCircumstance(circumstance, holds: true)]
            }
        }
        expect(["has circumstances beside its subject"], examples)
    }

    @Test func `a description that is not whole is found`() {
        let empty = LocalizedText(nl: "Iets", en: "")
        expect(["no citation"], LampRules.set(LampRules.description(citations: [])))
        expect(["a citation without a section"], LampRules.set(LampRules.description(citations: [.sturen("")])))
        expect(["title is empty"], LampRules.set(LampRules.description(title: empty)))
        expect(["asks is empty"], LampRules.set(LampRules.description(asks: LocalizedText(nl: " ", en: "Is it?"))))
        expect(["appliesWhen is empty"], LampRules.set(LampRules.description(appliesWhen: empty)))
        expect(["mend is empty"], LampRules.set(LampRules.description(mend: empty)))
        expect(["misuse is empty"], LampRules.set(LampRules.description(misuse: empty)))
        expect(
            ["the title ends with a period"],
            LampRules.set(LampRules.description(title: LocalizedText(nl: "Zij brandt.", en: "It is on"))))
        expect(
            ["an empty reading of a tension"],
            LampRules.set(LampRules.description(tensions: [Tension(with: .sturen(1), reading: empty)])))
        expect(
            ["not applicable, and the rule does not say when it applies"],
            LampRules.set(LampRules.description(appliesWhen: nil)))
    }

    @Test func `two rules with one title are found, in either language`() {
        let second = LampRules.description(
            .sturen(9002), title: LocalizedText(nl: "De lamp doet het", en: "The lamp is on"), appliesWhen: nil)
        let set = LampRules.set().adding(Rule<Lamp>(prompt: second.asPrompt))
        expect(["two rules with the title 'The lamp is on'"], set)
    }

    /// The sound examples with one more.
    private func example(_ add: (LampRules.Examples) -> LampRules.Examples) -> [LampRules.Example] {
        LampRules.examples.all + add(RuleExamples(of: LampRules.id, from: LampRules.situation)).all
    }

    /// Expects a line with each of these texts; without the defect there is none.
    private func expect(
        _ texts: [String], _ set: RuleSet<Lamp> = LampRules.set(), _ examples: [LampRules.Example]? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let problems = set.problems(in: examples ?? LampRules.examples.all)
        for text in texts {
            #expect(problems.contains { $0.contains(text) }, "\(problems)", sourceLocation: sourceLocation)
        }
    }

    private func expect(
        _ texts: [String], _ examples: [LampRules.Example], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expect(texts, LampRules.set(), examples, sourceLocation: sourceLocation)
    }
}

extension RuleDescription {
    /// The same description of a question that people answer.
    fileprivate var asPrompt: RuleDescription {
        RuleDescription(
            id, title: title, asks: asks, appliesWhen: appliesWhen, mend: mend, kind: .prompt, strength: strength,
            responsible: responsible, citations: citations)
    }
}
