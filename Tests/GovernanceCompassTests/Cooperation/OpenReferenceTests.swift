import Domain
import GovernanceCompass
import Indicators
import Testing

@Suite struct OpenReferenceTests {
    @Test func `in a cooperation whose references all lead somewhere none is open`() {
        #expect(CooperationSupport.whole.openReferences == [])
        #expect(RegionalCooperation("leeg").openReferences == [])
    }

    @Test func `each reference that leads nowhere is told with both places`() throws {
        for dangling in Dangling.all {
            var whole = CooperationSupport.whole
            try dangling.change(&whole)
            let open = whole.openReferences
            #expect(open.map { $0.address } == [dangling.address])
            #expect(open.map { $0.target } == [dangling.target], "\(dangling.address)")
            #expect(open.map { $0.belongsAt } == [dangling.belongsAt], "\(dangling.address)")
        }
    }

    @Test func `every kind of thing that can be referred to has an example`() {
        #expect(Set(Dangling.all.map { $0.target }) == Set(ReferenceTarget.allCases))
    }

    @Test func `all at once come in the order of their addresses, whatever the order of the lists`() throws {
        var whole = CooperationSupport.whole
        whole.organisation.edit { $0.duties = [CoreGroupDuty("b", by: ["y", "x"]), CoreGroupDuty("a", by: ["y"])] }
        whole.participants.entries.append(CooperationParticipant("kim", of: "ggz"))
        let open = whole.openReferences
        #expect(
            open.map { $0.address } == [
                "organisation.duties[a].owners", "organisation.duties[b].owners", "organisation.duties[b].owners",
                "participants[kim].party",
            ])
        #expect(open.map { $0.identifier } == ["y", "x", "y", "ggz"])
        whole.organisation.edit {
            $0.duties = [CoreGroupDuty("a", by: ["y"]), CoreGroupDuty("b", by: ["x", "y", "x"])]
        }
        whole.participants.entries.reverse()
        #expect(whole.openReferences == open)
    }

    @Test func `a party of an earlier map is known, and each map stands by itself`() throws {
        var whole = CooperationSupport.whole
        whole.participants.edit("ina") { $0.party = "ggz" }
        var earlier = NetworkMap("vorig-jaar")
        earlier.parties = [NetworkParty("ggz")]
        earlier.lines = [try NetworkLine(NetworkLine.End("ggz"), NetworkLine.End("wijkteam"))]
        whole.earlierMaps = [earlier]
        #expect(whole.openReferences.map { $0.address } == ["earlierMaps[vorig-jaar].lines[ggz][wijkteam]"])
        #expect(whole.openReferences.first?.belongsAt == "earlierMaps[vorig-jaar].parties[wijkteam]")
    }

    @Test func `a budget of an approach is the budget that parties learn from`() {
        var whole = CooperationSupport.whole
        whole.learning.edit { $0.boundaryObjects = [BoundaryObject("potje", .breakthroughBudget)] }
        whole.approaches.edit("aanpak") { $0.funding.breakthroughBudget = .stated(BreakthroughBudget()) }
        #expect(whole.openReferences == [])
        whole.approaches.edit("aanpak") { $0.funding.breakthroughBudget = .statedAsNone() }
        #expect(whole.openReferences.count == 1)
    }

    @Test func `what was known on a day refers to what was known on that day`() {
        var whole = CooperationSupport.whole
        whole.participants.entries.append(CooperationParticipant("kim", knownOn: "2026-06-01"))
        whole.organisation.edit { $0.coreGroup = [OrganisationSeat("kim", knownOn: "2026-03-01")] }
        #expect(whole.openReferences == [])
        let view = whole.view(for: .professional, on: "2026-04-01")
        #expect(view.openReferences.map { $0.address } == ["organisation.coreGroup[kim]"])
        #expect(whole.view(for: .professional, on: "2026-02-01").openReferences == [])
    }

    @Test func `what lacks is told in both languages, without words of anybody`() throws {
        for dangling in Dangling.all {
            var whole = CooperationSupport.whole
            try dangling.change(&whole)
            let text = try #require(whole.openReferences.first).text
            #expect(text.nl.contains(" staat niet ") && text.en.contains(" does not stand ") && text.nl != text.en)
        }
        var whole = CooperationSupport.whole
        whole.governance.edit { $0.contact = .stated("niemand") }
        let text = try #require(whole.openReferences.first).text
        #expect(text.nl == "deelnemer niemand staat niet in de lijst van deelnemers")
        #expect(text.en == "participant niemand does not stand among the participants")
    }

    @Test func `each place has a name, with which a review too can speak of it`() {
        let places = RuleSet<RegionalCooperation>.regionalCooperation.places
        for place in Dangling.all.map({ $0.address }) + DueExample.all.map({ $0.address }) {
            #expect(places.hasName(for: place), "\(place)")
        }
        #expect(places.text(for: "map.lines[ggz][wijkteam]", in: .nl) == "de lijn tussen ggz en wijkteam")
    }

    @Test func `a large document is looked through once`() throws {
        var whole = CooperationSupport.whole
        let people = try (0..<20_000).map { try Identifier<CooperationParticipant>("p" + String($0)) }
        whole.participants.entries += people.prefix(10_000).map { CooperationParticipant($0) }
        whole.activities.edit {
            for (number, person) in people.enumerated() {
                guard let id = try? Identifier<PlannedActivity>("a" + String(number)) else { continue }
                $0.activities.entries.append(PlannedActivity(id, for: "doel", responsible: [person, "ina"]))
            }
        }
        let open = whole.openReferences
        #expect(open.count == 10_000 && open == open.sorted())
        #expect(open.allSatisfy { $0.target == .participant })
    }
}
