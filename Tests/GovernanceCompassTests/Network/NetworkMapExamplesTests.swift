import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkMapExamplesTests {
    private let set = RuleSet.networkMap

    @Test func `every example comes to what it says, and its base does not`() throws {
        for example in NetworkMapExamples.all {
            let finding = try #require(NetworkSupport.review(example.situation)[example.rule])
            let before = try #require(NetworkSupport.review(example.base)[example.rule])
            let title = "\(example.rule): \(example.name)"
            #expect(RuleExample<NetworkMap>.Expectation(finding) == example.expected, "\(title)")
            #expect(before.state != example.expected.state, "\(title)")
        }
    }

    @Test func `every rule has the examples that it needs, and they are told apart`() {
        #expect(set.problems(in: NetworkMapExamples.all) == [])
        #expect(NetworkMapExamples.all.allSatisfy { $0.provenance == .synthetic })
    }

    @Test func `examples come back from JSON, and so do their reviews`() throws {
        for document in NetworkMapExamples.documents() {
            let back = try NetworkSupport.value(
                ExampleDocument<NetworkMap>.self, try NetworkSupport.json(document))
            #expect(RuleSet.networkMap.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
    }

    @Test func `the region in order is in order`() {
        for finding in NetworkSupport.review(RegionInOrder.map).findings {
            #expect(finding.state == .met, "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `a map of which nothing was recorded is undecided`() {
        for finding in NetworkSupport.review(NetworkMap("leeg")).findings {
            #expect(finding.state == .undecided, "\(finding.rule)")
            let missing: Address =
                switch finding.rule {
                case .kompas(107): "parties.complete"
                case .parallel(54): "waits"
                default: "drawnOn"
                }
            #expect(finding.outcome.missing.map { $0.at } == [missing], "\(finding.rule)")
        }
    }

    @Test func `every address has a name for people in both languages`() {
        for situation in NetworkSupport.situations {
            for finding in NetworkSupport.review(situation).findings {
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

    @Test func `names say the parties of a line and never leave one out`() {
        let address: Address = "lines[ggz][lokaal].seenBy[ggz]"
        let text = set.places.text(for: address, in: .nl) { "<\($0)>" }
        #expect(text == "hoe <ggz> de lijn tussen <ggz> en <lokaal> ziet")
        for name in set.places.names {
            let keys = name.pattern.split(separator: "[", omittingEmptySubsequences: false).count - 1
            for key in 1...3 {
                #expect(name.name.nl.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
                #expect(name.name.en.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
            }
        }
    }

    @Test func `a review in words shows no address and no colour`() {
        for situation in NetworkSupport.situations {
            let review = NetworkSupport.review(situation)
            for language in Language.allCases {
                let text = ReviewText(review, catalogue: set.catalogue, in: language).text
                let codes = [
                    "lines[", "lines.", "actions[", "actions.", "parties[", "parties.", "kinds.", "sectors.",
                    "steering.",
                    "waits.",
                ]
                for code in codes { #expect(!text.contains(code)) }
                let colours = ["groen", "oranje", "rood", "green", "orange", " red "]
                for colour in colours { #expect(!text.lowercased().contains(colour)) }
            }
        }
    }

    @Test func `words of people never show in a review`() throws {
        for situation in NetworkSupport.situations {
            var map = situation.subject
            map.goal = map.goal.map { goal in
                var goal = goal
                goal.words = "GEHEIM"
                return goal
            }
            for index in map.actions.entries.indices { map.actions.entries[index].words = "GEHEIM" }
            for index in map.waits.entries.indices { map.waits.entries[index].words = "GEHEIM" }
            for index in map.firstSteps.entries.indices { map.firstSteps.entries[index].words = "GEHEIM" }
            let review = RuleSet.networkMap.review(map, in: situation.context)
            #expect(try !NetworkSupport.json(review).contains("GEHEIM"))
            var printed = String(describing: map) + String(reflecting: map) + "\(review)"
            dump(map, to: &printed)
            #expect(!printed.contains("GEHEIM"))
            #expect(review == NetworkSupport.review(situation))
        }
    }

    @Test func `what is met shows its grounds`() {
        let evidence = set.evidence(for: .kompas(21), RegionInOrder.map, in: ReviewContext(on: RegionInOrder.day))
        let seen = evidence.facts.filter { $0.at == "lines[raad][vt].seenBy[vt]" }
        #expect(seen.map { $0.seen } == [RelationQuality.strong.detail])
        #expect(evidence.facts.contains { $0.at == "closedOn" })
        let repeated = set.evidence(for: .kompas(22), RegionInOrder.map, in: ReviewContext(on: RegionInOrder.day))
        #expect(repeated.policy == [PolicyKey.networkMapMonths.name])
    }
}
