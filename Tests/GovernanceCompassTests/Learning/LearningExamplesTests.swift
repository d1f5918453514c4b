import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct LearningExamplesTests {
    @Test func `every example comes to what it says, and every rule has those that it needs`() {
        #expect(RuleSet.learningAgenda.problems(in: LearningAgendaExamples.all) == [])
        #expect(RuleSet.learningNetwork.problems(in: LearningNetworkExamples.all) == [])
        #expect(LearningAgendaExamples.all.allSatisfy { $0.provenance == .synthetic })
        #expect(LearningNetworkExamples.all.allSatisfy { $0.provenance == .synthetic })
    }

    @Test func `examples come back from JSON, and so do their reviews`() throws {
        for document in LearningAgendaExamples.documents() {
            let back = try NetworkSupport.value(
                ExampleDocument<LearningAgenda>.self, try NetworkSupport.json(document))
            #expect(RuleSet.learningAgenda.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
        for document in LearningNetworkExamples.documents() {
            let back = try NetworkSupport.value(
                ExampleDocument<LearningNetwork>.self, try NetworkSupport.json(document))
            #expect(RuleSet.learningNetwork.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
    }

    @Test func `what is in order is in order`() {
        for finding in LearningSupport.review(LearningAgendaInOrder.agenda).findings {
            #expect(finding.state == .met, "\(finding.rule): \(finding.outcome)")
        }
        for finding in LearningSupport.review(LearningNetworkInOrder.network).findings {
            #expect(finding.state == .met, "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `where nothing was recorded everything is undecided`() {
        for finding in LearningSupport.review(LearningAgenda("leeg")).findings {
            #expect(finding.state == .undecided && !finding.outcome.missing.isEmpty, "\(finding.rule)")
        }
        let empty = RuleSet.learningNetwork.review(
            LearningNetwork("leeg"), in: ReviewContext(on: LearningNetworkInOrder.day))
        for finding in empty.findings {
            #expect(finding.state == .undecided && !finding.outcome.missing.isEmpty, "\(finding.rule)")
        }
    }

    @Test func `names say every identifier of a place and never leave one out`() {
        for name in RuleSet.learningAgenda.places.names + RuleSet.learningNetwork.places.names {
            let keys = name.pattern.split(separator: "[", omittingEmptySubsequences: false).count - 1
            for key in 1...4 {
                #expect(name.name.nl.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
                #expect(name.name.en.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
            }
        }
    }

    @Test func `a review in words shows no address`() {
        let codes = ["versions[", "versions.", "questions[", "meetings[", "meetings.", "cycles[", "answers.", "aim."]
        for language in Language.allCases {
            for situation in LearningSupport.agendas {
                let review = RuleSet.learningAgenda.review(situation.subject, in: situation.context)
                let text = ReviewText(review, catalogue: RuleSet.learningAgenda.catalogue, in: language).text
                for code in codes { #expect(!text.contains(code)) }
            }
            for situation in LearningSupport.networks {
                let review = RuleSet.learningNetwork.review(situation.subject, in: situation.context)
                let text = ReviewText(review, catalogue: RuleSet.learningNetwork.catalogue, in: language).text
                for code in codes { #expect(!text.contains(code)) }
            }
        }
    }

    @Test func `words of people never show in a review or a print`() throws {
        for situation in LearningSupport.agendas {
            let agenda = try LearningSupport.changed(situation.subject) { LearningSupport.marked($0, with: "GEHEIM") }
            let review = RuleSet.learningAgenda.review(agenda, in: situation.context)
            #expect(review == RuleSet.learningAgenda.review(situation.subject, in: situation.context))
            var printed = String(describing: agenda) + String(reflecting: agenda) + "\(review)"
            dump(agenda, to: &printed)
            #expect(!printed.contains("GEHEIM"))
            #expect(try !NetworkSupport.json(review).contains("GEHEIM"))
        }
        for situation in LearningSupport.networks {
            let network = try LearningSupport.changed(situation.subject) { LearningSupport.marked($0, with: "GEHEIM") }
            let review = RuleSet.learningNetwork.review(network, in: situation.context)
            #expect(review == RuleSet.learningNetwork.review(situation.subject, in: situation.context))
            var printed = String(describing: network) + String(reflecting: network) + "\(review)"
            dump(network, to: &printed)
            #expect(!printed.contains("GEHEIM"))
            #expect(try !NetworkSupport.json(review).contains("GEHEIM"))
        }
    }
}
