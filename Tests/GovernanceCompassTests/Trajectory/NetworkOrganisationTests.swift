import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkOrganisationTests {
    private let properties = CompassProperties(
        rules: RuleSet<NetworkOrganisation>.networkOrganisation, examples: NetworkOrganisationExamples.all,
        words: ["remark"])

    @Test func `every rule has the examples that it needs, and each comes to what it says`() {
        #expect(properties.wrongExamples == [])
    }

    @Test func `texts are plain, and places name their identifiers`() {
        #expect(properties.wrongTexts == [])
    }

    @Test func `an organisation in order is in order`() {
        for finding in RuleSet<NetworkOrganisation>.networkOrganisation.review(
            OrganisationInOrder.situation.subject, in: OrganisationInOrder.situation.context
        ).findings {
            let isExplained =
                RuleSet<NetworkOrganisation>.networkOrganisation.catalogue[finding.rule]?.kind == .guidance
            #expect(isExplained || finding.state == .met, "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `an organisation of which nothing was recorded is undecided`() {
        for finding in RuleSet<NetworkOrganisation>.networkOrganisation.review(
            NetworkOrganisation("leeg"), in: ReviewContext(on: "2026-11-20")
        ).findings {
            let isExplained =
                RuleSet<NetworkOrganisation>.networkOrganisation.catalogue[finding.rule]?.kind == .guidance
            #expect(isExplained || finding.state == .undecided, "\(finding.rule)")
            #expect(isExplained || !finding.outcome.missing.isEmpty, "\(finding.rule)")
        }
    }

    @Test func `everything comes back from JSON`() throws {
        #expect(try properties.lostInJSON() == [])
        for document in NetworkOrganisationExamples.documents() {
            let back = try NetworkSupport.value(
                ExampleDocument<NetworkOrganisation>.self, try NetworkSupport.json(document))
            #expect(back.review == document.review)
            #expect(
                RuleSet<NetworkOrganisation>.networkOrganisation.review(back.subject, in: back.context.reviewContext)
                    == document.review)
        }
    }

    @Test func `the smallest document is one of which nothing was recorded`() throws {
        let smallest = try NetworkSupport.value(NetworkOrganisation.self, #"{"formatVersion": 1, "id": "leeg"}"#)
        #expect(smallest == NetworkOrganisation("leeg"))
        #expect(try NetworkSupport.json(smallest) == #"{"formatVersion":1,"id":"leeg"}"#)
        #expect(
            NetworkSupport.refusal(NetworkOrganisation.self, #"{"formatVersion": 2, "id": "leeg"}"#)?.path
                == "formatVersion")
    }

    @Test func `order changes nothing`() throws {
        #expect(try properties.changedByOrder() == [])
    }

    @Test func `forgetting never mends and never breaks anything`() throws {
        #expect(try properties.mendedOrBrokenByForgetting() == [])
    }

    @Test func `what became known later was not known`() {
        #expect(properties.readingTheFuture == [])
    }

    @Test func `time alone changes an outcome only on a day that it announced`() {
        #expect(properties.unannouncedChanges(days: 900) == [])
        properties.surviveExtremeDays()
    }

    @Test func `no word of anybody is told, and every audience sees the same`() throws {
        #expect(try properties.tellingWords() == [])
        #expect(properties.differencesByAudience == [])
    }
}
