import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct PlanExamplesTests {
    private let set = RuleSet.transformationPlan

    @Test func `every example comes to what it says, and its base does not`() throws {
        for example in TransformationExamples.all {
            let finding = try #require(PlanSupport.review(example.situation)[example.rule])
            let before = try #require(PlanSupport.review(example.base)[example.rule])
            let title = "\(example.rule): \(example.name)"
            #expect(RuleExample<TransformationPlan>.Expectation(finding) == example.expected, "\(title)")
            #expect(before.state != example.expected.state, "\(title)")
        }
    }

    @Test func `every rule has the examples that it needs, prompts too, and they are told apart`() {
        #expect(set.problems(in: TransformationExamples.all) == [])
        #expect(TransformationExamples.all.allSatisfy { $0.provenance == .synthetic })
        for rule in set.rules {
            let states = TransformationExamples.all.filter { $0.rule == rule.description.id }.map { $0.expected.state }
            for state in [OutcomeState.met, .notMet, .undecided] {
                #expect(states.contains(state), "\(rule.description.id): \(state)")
            }
        }
    }

    @Test func `examples come back from JSON, and so do their reviews`() throws {
        for document in TransformationExamples.documents() {
            let back = try NetworkSupport.value(
                ExampleDocument<TransformationPlan>.self, try NetworkSupport.json(document))
            #expect(RuleSet.transformationPlan.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
    }

    @Test func `the plan in order is in order`() {
        for finding in PlanSupport.review(TransformationInOrder.situation).findings {
            #expect(finding.state == .met, "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `a plan of which nothing was recorded is undecided`() {
        let review = PlanSupport.review(TransformationPlan("leeg"), in: ReviewContext(on: TransformationInOrder.day))
        for finding in review.findings {
            #expect(finding.state == .undecided, "\(finding.rule)")
            #expect(!finding.outcome.missing.isEmpty, "\(finding.rule)")
        }
    }

    @Test func `a plan on craft alone leaves other layers and the environment out`() throws {
        var plan = TransformationInOrder.plan
        plan.steps.entries.removeAll { $0.id != "samen-kijken" }
        #expect(PlanSupport.finding(.parallel(48), plan)?.outcome.gaps.map { $0.at } == ["steps.environment"])
        #expect(PlanSupport.finding(.parallel(52), plan)?.outcome.gaps.count == 5)
        #expect(PlanSupport.finding(.domein(13), plan)?.outcome.gaps.count == 3)
    }

    @Test func `every address has a name for people in both languages`() {
        for situation in PlanSupport.situations {
            for finding in PlanSupport.review(situation).findings {
                let addresses = finding.outcome.gaps.map { $0.at } + finding.outcome.missing.map { $0.at }
                for address in addresses {
                    #expect(set.places.hasName(for: address), "\(address)")
                    for language in Language.allCases {
                        let text = set.places.text(for: address, in: language) { "<\($0)>" }
                        #expect(text != address.path && !text.contains("{"))
                    }
                }
            }
        }
        for name in set.places.names {
            let keys = name.pattern.split(separator: "[", omittingEmptySubsequences: false).count - 1
            for key in 1...3 {
                #expect(name.name.nl.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
                #expect(name.name.en.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
            }
        }
    }

    @Test func `words of people never show in a review or in print`() throws {
        for (index, situation) in PlanSupport.situations.enumerated() where index.isMultiple(of: 8) {
            let marked = try #require(
                try PlanSupport.changed(situation.subject) {
                    PlanSupport.replaced($0, { key, text in key == "words" ? "GEHEIM" : text })
                })
            #expect(marked != situation.subject)
            let review = RuleSet.transformationPlan.review(marked, in: situation.context)
            #expect(try !NetworkSupport.json(review).contains("GEHEIM"))
            var printed = String(describing: marked) + String(reflecting: marked) + "\(review)"
            dump(marked, to: &printed)
            #expect(!printed.contains("GEHEIM"))
            #expect(review == PlanSupport.review(situation))
        }
    }

    @Test func `every audience sees the same plan`() {
        let plan = TransformationInOrder.plan
        for audience in [Audience.professional, .person("moeder"), .conference(present: ["moeder", "dochter"])] {
            #expect(plan.view(for: audience, on: TransformationInOrder.day) == plan)
        }
    }
}
