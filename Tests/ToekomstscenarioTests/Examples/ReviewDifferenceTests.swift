import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

@Suite struct `The difference of two reviews` {
    @Test func `two reviews of the same differ in nothing`() {
        let difference = ReviewDifference(expected: lamp(), actual: lamp())
        #expect(difference.isEmpty)
        #expect(difference.text.isEmpty)
    }

    @Test func `of each example it tells the rule that changed, and of itself nothing`() throws {
        for example in CaseFileExamples.all {
            let before = RuleSet.caseFile.review(example.base.subject, in: example.base.context)
            let after = RuleSet.caseFile.review(example.situation.subject, in: example.situation.context)
            let difference = ReviewDifference(expected: before, actual: after)
            let states = try #require(before[example.rule].flatMap { old in after[example.rule].map { (old, $0) } })
            #expect(
                difference.lines.contains(
                    "\(example.rule.text): expected \(states.0.state.rawValue), came \(states.1.state.rawValue)"),
                "\(example.name): \(difference)")
            #expect(ReviewDifference(expected: after, actual: after).isEmpty)
            #expect(!difference.lines.contains { $0.contains("not told here") }, "\(example.name): \(difference)")
        }
    }

    @Test func `a state, a gap and a missing fact are told with their address`() {
        #expect(
            ReviewDifference(expected: lamp(), actual: lamp(Lamp(isOn: false))).lines == [
                "STUREN-9001: expected met, came notMet", "STUREN-9001, gaps: not expected at isOn",
            ])
        #expect(
            ReviewDifference(expected: lamp(Lamp(isOn: false)), actual: lamp(Lamp(isOn: nil))).lines == [
                "STUREN-9001: expected notMet, came undecided", "STUREN-9001, gaps: expected one at isOn",
                "STUREN-9001, missing: not expected isOn (fact)",
            ])
        #expect(
            ReviewDifference(expected: lamp(Lamp(isOn: nil)), actual: lamp()).lines == [
                "STUREN-9001: expected undecided, came met", "STUREN-9001, missing: expected isOn (fact)",
            ])
    }

    @Test func `a gap that is another at the same address is told with what was seen`() {
        let other = LampRules.set { lamp, exam in
            exam.require(
                false, at: "isOn", of: "buur", seen: .none, mend: LocalizedText(nl: "Vraag het.", en: "Ask."))
        }
        #expect(
            ReviewDifference(expected: lamp(Lamp(isOn: false)), actual: lamp(Lamp(isOn: false), by: other)).lines == [
                "STUREN-9001, gaps: expected isOn (seen no, needed yes), "
                    + "came isOn (seen recorded that there is none, of buur, mended by: Ask.)"
            ])
    }

    @Test func `a rule that is in one review only is told`() {
        let none = lamp().filtered { _ in false }
        #expect(
            ReviewDifference(expected: lamp(), actual: none).lines == [
                "STUREN-9001: expected met, the rule was not run"
            ])
        #expect(ReviewDifference(expected: none, actual: lamp()).lines == ["STUREN-9001: not expected, came to met"])
    }

    @Test func `the day, the audience, the choices and the scopes are told`() throws {
        var context = ReviewContext(on: "2026-11-21", for: .person("lezer"))
        try context.policy.choose(LampRules.hours, 6, because: "Het is november.")
        context.adopted = [Scope("straat", name: LocalizedText(nl: "De straat", en: "The street"))]
        let difference = ReviewDifference(expected: lamp(), actual: lamp(in: context))
        #expect(
            difference.lines == [
                "day: expected 2026-11-20, came 2026-11-21", "audience: expected professional, came person lezer",
                "adopted scopes: expected none, came straat", "policy: expected none, came lampHours 6",
            ])
        #expect(!difference.text.contains("november"))
        context.audience = .conference(present: ["vader", "moeder"])
        #expect(
            ReviewDifference(expected: lamp(), actual: lamp(in: context)).text.contains("conference of moeder, vader"))
    }

    @Test func `a departure is told without its reason, an override too`() throws {
        var context = ReviewContext(on: "2026-11-20")
        context.deviations = [
            try Deviation(from: LampRules.id, because: "Moeder slaapt.", by: "lokaal", on: "2026-11-19")
        ]
        let departed = ReviewDifference(
            expected: lamp(Lamp(isOn: false)), actual: lamp(Lamp(isOn: false), in: context))
        #expect(
            departed.lines == [
                "STUREN-9001: expected notMet, came deviated",
                "STUREN-9001, deviation: expected none, came on 2026-11-19 by lokaal",
            ])
        let off = LampRules.set().switchingOff(
            try Override(LampRules.id, .switchedOff, because: "Moeder slaapt.", by: "lokaal", on: "2026-11-19"))
        #expect(
            ReviewDifference(expected: lamp(), actual: lamp(by: off)).lines == [
                "overrides: expected none, came STUREN-9001 switchedOff on 2026-11-19",
                "STUREN-9001: expected met, came switchedOff",
            ])
    }

    @Test func `a reason and a last day are told`() {
        let changing = LampRules.set { lamp, exam in
            exam.mayChange(on: "2026-12-01")
            exam.require(lamp.isOn, is: true, at: "isOn")
        }
        #expect(
            ReviewDifference(expected: lamp(), actual: lamp(by: changing)).lines == [
                "STUREN-9001, until: expected no day, came 2026-12-01"
            ])
        #expect(
            ReviewDifference(expected: lamp(), actual: lamp(Lamp(isThere: false))).lines == [
                "STUREN-9001: expected met, came notApplicable",
                "STUREN-9001, reason: expected none, came conditionDoesNotHold",
            ])
    }

    @Test func `what is written about the rule is told where the finding holds it`() {
        let described = LampRules.set(
            RuleDescription(
                LampRules.id, revision: 2, title: LocalizedText(nl: "De lamp brandt", en: "The lamp is on"),
                asks: LocalizedText(nl: "Brandt zij?", en: "Is it on?"), mend: LocalizedText(nl: "Aan.", en: "On."),
                strength: .tip, responsible: .localTeam, citations: [.sturen("1.1")], restates: .sturen(1),
                policyKeys: ["lampHours"]))
        #expect(
            ReviewDifference(expected: lamp(), actual: lamp(by: described)).lines == [
                "STUREN-9001, revision: expected 1, came 2", "STUREN-9001, strength: expected method, came tip",
                "STUREN-9001, responsible: expected professionals, came localTeam",
                "STUREN-9001, restates: expected nothing, came STUREN-01",
                "STUREN-9001, policy keys: expected none, came lampHours",
            ])
    }

    @Test func `a notice is told`() {
        var file = HouseholdInOrder.caseFile
        let calm = RuleSet.caseFile.review(file, in: HouseholdInOrder.context)
        file.involvement.unsafety.acute = Timeline()
        let unknown = RuleSet.caseFile.review(file, in: HouseholdInOrder.context)
        #expect(
            ReviewDifference(expected: calm, actual: unknown).lines == [
                "notice acuteDanger: expected none, came unknown",
                "notice acuteDanger, missing: not expected involvement.unsafety.acute (fact, of professionals)",
            ])
    }

    private func lamp(
        _ lamp: Lamp = Lamp(), in context: ReviewContext = ReviewContext(on: "2026-11-20"),
        by set: RuleSet<Lamp> = LampRules.set()
    ) -> Review {
        set.review(lamp, in: context)
    }
}
