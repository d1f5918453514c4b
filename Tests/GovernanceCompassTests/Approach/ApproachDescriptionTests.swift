import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachDescriptionTests {
    private let rules = RuleSet.approach.rules.map { $0.description }

    @Test func `there are 26 rules that compute, 27 questions and 10 that are only explained`() {
        #expect(rules.count == 63)
        #expect(rules.filter { $0.kind == .automatic }.count == 26)
        #expect(rules.filter { $0.kind == .prompt }.count == 27)
        #expect(rules.filter { $0.kind == .guidance }.count == 10)
    }

    @Test func `kinds and strengths are those that were assigned`() {
        let guidance = [
            "DOMEIN-82", "DOMEIN-83", "DOMEIN-95", "DOMEIN-96", "KOMPAS-104", "KOMPAS-124", "KOMPAS-125", "STUREN-85",
            "STUREN-86", "STUREN-89",
        ]
        #expect(rules.filter { $0.kind == .guidance }.map { $0.id.text } == guidance)
        let ofStrength: [(Strength, [String])] = [
            (.method, ["PARALLEL-06", "PARALLEL-47", "PROEFTUIN-56"]),
            (.agreement, ["PROEFTUIN-91", "PROEFTUIN-92"]),
            (.theory, ["STUREN-83", "STUREN-88"]),
            (
                .tip,
                [
                    "DOMEIN-65", "DOMEIN-82", "DOMEIN-83", "DOMEIN-95", "DOMEIN-96", "KOMPAS-105", "KOMPAS-124",
                    "KOMPAS-125", "PARALLEL-68", "STUREN-85", "STUREN-86", "STUREN-89",
                ]
            ),
        ]
        for (strength, ids) in ofStrength {
            #expect(rules.filter { $0.strength == strength }.map { $0.id.text } == ids, "\(strength)")
        }
        let others = rules.count - ofStrength.reduce(0) { $0 + $1.1.count }
        #expect(rules.filter { $0.strength == .recommendation }.count == others)
    }

    @Test func `every description speaks both languages, and asks in words to people`() {
        for rule in rules {
            let texts = [rule.title, rule.asks, rule.mend] + [rule.appliesWhen, rule.misuse].compactMap { $0 }
            for text in texts {
                #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en, "\(rule.id)")
                #expect(!text.nl.contains("  ") && !text.en.contains("  "), "\(rule.id)")
            }
            #expect(!rule.title.nl.hasSuffix(".") && !rule.title.en.hasSuffix("."), "\(rule.id)")
            #expect((rule.asks.nl.hasSuffix("?")) == (rule.kind == .prompt), "\(rule.id)")
            #expect((rule.asks.en.hasSuffix("?")) == (rule.kind == .prompt), "\(rule.id)")
        }
    }

    @Test func `sentences are short enough to be read aloud`() {
        for rule in rules { #expect(PlainLanguage.problems(in: rule) == [], "\(rule.id)") }
    }

    @Test func `nobody is rated: what is asked of professionals is asked of them together`() {
        let catalogue = RuleSet.approach.catalogue
        for rule in [RuleID.sturen(86), .sturen(89), .domein(33), .domein(44), .domein(46), .domein(51), .domein(95)] {
            #expect(catalogue[rule]?.misuse != nil, "\(rule)")
        }
    }

    @Test func `every rule cites its own document first`() {
        for rule in rules {
            #expect(rule.citations.first?.document.code == rule.id.document, "\(rule.id)")
            #expect(rule.citations.allSatisfy { !$0.section.isEmpty }, "\(rule.id)")
        }
    }

    @Test func `what says again what another rule says is marked`() {
        let restated = rules.filter { $0.restates != nil }.map { $0.id.text }
        #expect(restated == ["DOMEIN-64", "PROEFTUIN-57", "PROEFTUIN-58", "PROEFTUIN-76"])
        let catalogue = RuleSet.approach.catalogue
        #expect(catalogue[.proeftuin(57)]?.restates == .domein(33))
        #expect(catalogue[.proeftuin(76)]?.restates == .domein(52))
        #expect(catalogue[.domein(45)]?.tensions.map { $0.rule } == [.domein(82), .kompas(40)])
    }

    @Test func `the policy values that a rule reads are those that it names`() {
        #expect(rules.flatMap { $0.policyKeys } == ["covenantTalkMonths", "obstacleViewMonths"])
        #expect(PolicyKey.covenantTalkMonths.standard == 12)
        #expect(PolicyKey.obstacleViewMonths.standard == 12)
    }

    @Test func `every list has terms in both languages, with codes that are its own`() {
        func check<List: ClosedList>(_ list: List.Type, count: Int) {
            #expect(List.allCases.count == count)
            #expect(Set(List.codes).count == List.codes.count)
            for member in List.allCases {
                let term = member.term
                #expect(term.code == member.rawValue)
                #expect(!term.name.nl.isEmpty && !term.name.en.isEmpty)
                #expect(!term.definition.nl.isEmpty && !term.definition.en.isEmpty)
                #expect(!term.citations.isEmpty)
            }
        }
        check(DescribedApproach.self, count: 7)
        check(ApproachFeature.self, count: 17)
        check(AskedSide.self, count: 6)
        check(TeamAgreementSubject.self, count: 4)
        check(EscalationRouteElement.self, count: 3)
        check(ReflectionSubject.self, count: 3)
        check(LegalAdviceRoute.self, count: 2)
        check(CooperationAgreementSubject.self, count: 4)
        check(CovenantPerspective.self, count: 2)
        check(DomainMeetingForm.self, count: 3)
    }
}
