import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachExamplesTests {
    private let set = RuleSet.approach

    @Test func `every example comes to what it says, and its base does not`() throws {
        for example in ApproachExamples.all {
            let finding = try #require(ApproachSupport.review(example.situation)[example.rule])
            let before = try #require(ApproachSupport.review(example.base)[example.rule])
            let title = "\(example.rule): \(example.name)"
            #expect(RuleExample<Approach>.Expectation(finding) == example.expected, "\(title)")
            #expect(before.state != example.expected.state, "\(title)")
        }
    }

    @Test func `every rule has the examples that it needs, and they are told apart`() {
        #expect(set.problems(in: ApproachExamples.all) == [])
        #expect(ApproachExamples.all.allSatisfy { $0.provenance == .synthetic })
    }

    @Test func `every prompt has examples of an answer, a no, and nobody who answered`() {
        for rule in set.rules where rule.description.kind == .prompt {
            let states = ApproachExamples.all.filter { $0.rule == rule.description.id }.map { $0.expected.state }
            for state in [OutcomeState.met, .notMet, .undecided] {
                #expect(states.contains(state), "\(rule.description.id)")
            }
            let isConditional = rule.description.appliesWhen != nil || rule.description.scope != nil
            #expect(states.contains(.notApplicable) == isConditional, "\(rule.description.id)")
        }
    }

    @Test func `the approach in order is in order`() {
        for finding in ApproachSupport.review(ApproachInOrder.situation).findings {
            let kind = set.catalogue[finding.rule]?.kind
            #expect(finding.state == (kind == .guidance ? .explained : .met), "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `an approach of which nothing was recorded is undecided, and never met`() {
        let review = set.review(
            Approach("leeg"), in: ReviewContext(on: ApproachInOrder.day, adopted: [.rotterdamRijnmond]))
        for finding in review.findings where set.catalogue[finding.rule]?.kind != .guidance {
            #expect(finding.state == .undecided, "\(finding.rule)")
            #expect(!finding.outcome.missing.isEmpty, "\(finding.rule)")
        }
    }

    @Test func `examples come back from JSON, and so do their reviews`() throws {
        for document in ApproachExamples.documents() {
            let back = try NetworkSupport.value(ExampleDocument<Approach>.self, try NetworkSupport.json(document))
            #expect(set.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
    }

    @Test func `every address has a name for people in both languages`() {
        for example in ApproachExamples.all {
            for finding in ApproachSupport.review(example.situation).findings {
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
    }

    @Test func `names say the identifiers of a place and never leave one out`() {
        for name in set.places.names where !name.pattern.hasPrefix("attestations") {
            let keys = name.pattern.split(separator: "[", omittingEmptySubsequences: false).count - 1
            for key in 1...3 {
                #expect(name.name.nl.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
                #expect(name.name.en.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
            }
        }
    }

    @Test func `a review in words shows no address`() {
        for example in ApproachExamples.all.prefix(120) {
            let review = ApproachSupport.review(example.situation)
            for language in Language.allCases {
                let text = ReviewText(review, catalogue: set.catalogue, in: language).text
                for part in ["region.", "room.", "course.", "knowledge.", "staffing.", "cooperation.", "funding."] {
                    let isShown = text.contains("\(part)is") || text.contains("\(part)has")
                    #expect(!isShown, "\(example.rule): \(part)")
                }
                #expect(!text.contains("[]") && !text.contains("attestations["))
            }
        }
    }

    @Test func `notes of people never show in a review`() throws {
        for example in ApproachExamples.all {
            var context = example.situation.context
            context.attestations = context.attestations.map {
                Attestation(
                    $0.rule, $0.answer, by: $0.by, of: $0.of, on: $0.on, note: "GEHEIM", until: $0.until,
                    withdrawn: $0.withdrawn)
            }
            let review = set.review(example.situation.subject, in: context)
            #expect(try !NetworkSupport.json(review).contains("GEHEIM"))
            #expect(review == ApproachSupport.review(example.situation))
        }
    }
}
