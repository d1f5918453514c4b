import Testing
import Toekomstscenario

/// One import gives all four modules: this file imports the umbrella and nothing else of the package.
@Suite struct UmbrellaTests {
    @Test func `one import gives a type of each module`() throws {
        let day: CalendarDate = "2026-11-20"
        let file = CaseFile("casus", Involvement(Household("gezin", concerned: [])))
        let map = NetworkMap("kaart")
        let share = try Share(11, of: 12)
        let context = ReviewContext(on: day)
        #expect(RuleSet.caseFile.review(file, in: context).findings.count == RuleSet.caseFile.rules.count)
        #expect(RuleSet.networkMap.review(map, in: context).findings.count == RuleSet.networkMap.rules.count)
        #expect(share.text(in: .nl, rounding: .halfUp).hasPrefix("91,7 %"))
    }

    @Test func `the joined catalogue holds every rule once`() {
        let catalogue = RuleCatalogue.toekomstscenario
        let ids = catalogue.descriptions.map { $0.id }
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
        let parts =
            RuleSet.caseFile.rules.map { $0.description } + RuleSet.regionalCooperation.rules.map { $0.description }
            + RuleSet.safetyTeam.rules.map { $0.description } + RuleSet.monitorReport.rules.map { $0.description }
            + RuleSet.indicatorDefinition.rules.map { $0.description }
        #expect(parts.count == ids.count)
        for description in parts { #expect(catalogue[description.id] == description) }
    }

    @Test func `every description cites a source and speaks both languages`() {
        for description in RuleCatalogue.toekomstscenario.descriptions {
            #expect(!description.citations.isEmpty, "\(description.id)")
            for citation in description.citations {
                #expect(SourceDocument.sources.contains(citation.document) && !citation.section.isEmpty)
            }
            let texts = [description.title, description.asks, description.mend]
            for text in texts + [description.appliesWhen, description.misuse].compactMap({ $0 }) {
                #expect(!text.nl.isEmpty && !text.en.isEmpty, "\(description.id)")
            }
            #expect(!description.responsible.name.nl.isEmpty && !description.responsible.name.en.isEmpty)
            #expect(SourceDocument.sources.contains { $0.code == description.id.document }, "\(description.id)")
        }
    }

    @Test func `no place has two names: the subjects do not speak for each other`() {
        let places = RuleCatalogue.toekomstscenario.places
        let sets = [
            RuleSet.caseFile.places, RuleSet.networkMap.places, RuleSet.conference.places, RuleSet.safetyTeam.places,
        ]
        for set in sets {
            for name in set.names { #expect(places.names.contains(name), "\(name.pattern)") }
        }
        #expect(places.names.allSatisfy { !$0.name.nl.isEmpty && !$0.name.en.isEmpty })
    }

    @Test func `one code means one responsible party`() {
        var names: [String: LocalizedText] = [:]
        for description in RuleCatalogue.toekomstscenario.descriptions {
            let party = description.responsible
            #expect(names[party.code] == nil || names[party.code] == party.name, "\(party.code)")
            names[party.code] = party.name
        }
    }
}
