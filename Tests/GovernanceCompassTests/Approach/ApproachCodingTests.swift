import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachCodingTests {
    @Test func `every approach comes back as it was written`() throws {
        for situation in ApproachSupport.situations {
            let json = try ApproachSupport.json(situation.subject)
            let back = try NetworkSupport.value(Approach.self, json)
            #expect(back == situation.subject)
            #expect(try ApproachSupport.json(back) == json)
        }
    }

    @Test func `the smallest document is an approach of which nothing was recorded`() throws {
        let approach = try NetworkSupport.value(Approach.self, #"{"formatVersion": 1, "id": "aanpak"}"#)
        #expect(approach == Approach("aanpak"))
        #expect(try ApproachSupport.json(approach) == #"{"formatVersion":1,"id":"aanpak"}"#)
    }

    @Test func `a document reads as people would write it`() throws {
        let approach = try NetworkSupport.value(
            Approach.self,
            """
            {"formatVersion": 1, "id": "aanpak",
             "adoptions": {"entries": [{"id": "a", "approach": "ihv13w", "since": "2026-01-01"},
               {"id": "b", "approach": "onze-streek"}]},
             "voices": {"complete": {}, "entries": [{"id": "team", "side": "professional"}]},
             "course": {"isPilot": {"value": true}, "startedOn": {"value": "2026-03-01"}},
             "region": {"agreement": {"value": {"on": "2026-02-01", "coversMoney": false}},
               "teamAgreements": {"value": ["funding", "laterSoort"]}},
             "room": {"escalationRoutes": {"entries": [{"id": "ladder", "tells": {"value": ["toWhom"]}}]}},
             "knowledge": {"legalAdvice": {"value": "parentOrganisation"}},
             "staffing": {"methods": {"entries": [{"id": "m", "designedBy": {"none": true}}]}},
             "cooperation": {"methodChanges": {"entries": [{"id": "w", "affects": ["gi"], "inTalkWith": []}]}},
             "funding": {"breakthroughBudget": {"none": true}}}
            """)
        #expect(
            approach.adoptedScopes(on: "2026-06-01").certain.map { $0.code }
                == ["blijvendVeilig-ihv13w", "ihv13w", "onze-streek"])
        #expect(approach.region.teamAgreements.value?.map { $0.isKnown } == [true, false])
        #expect(approach.cooperation.methodChanges.first?.inTalkWith == [])
        #expect(approach.funding.breakthroughBudget == .statedAsNone())
        #expect(try ApproachSupport.json(approach).contains(#""laterSoort""#))
        #expect(try NetworkSupport.value(Approach.self, ApproachSupport.json(approach)) == approach)
    }

    @Test(arguments: [
        (#""voices": {"entries": [{"id": "Geheim 1"}]}"#, "voices.entries.0.id"),
        (#""course": {"startedOn": {"value": "2026-02-30"}}"#, "course.startedOn.value"),
        (#""course": {"isPilot": {"value": "Geheim"}}"#, "course.isPilot.value"),
        (#""course": {"isPilot": {"none": true, "value": true}}"#, "course.isPilot"),
        (#""region": {"organisations": {"entries": [{"id": "123456789"}]}}"#, "region.organisations.entries.0.id"),
        (#""adoptions": {"entries": [{"id": "a"}]}"#, "adoptions.entries.0"),
        (#""knowledge": {"legalAdvice": {"value": 4242}}"#, "knowledge.legalAdvice.value"),
    ])
    func `a wrong document is refused with its path and without its value`(_ part: String, _ path: String) throws {
        let json = #"{"formatVersion": 1, "id": "aanpak", \#(part)}"#
        let refusal = try #require(NetworkSupport.refusal(Approach.self, json))
        #expect(refusal.path == path)
        for value in ["Geheim", "4242", "123456789", "2026-02-30"] { #expect(!refusal.text.contains(value)) }
    }

    @Test func `a strict reader refuses a code that this version does not know`() throws {
        let decoder = JSONDecoder()
        decoder.userInfo[try #require(CodingUserInfoKey.refusesUnknownCodes)] = true
        let json = #"{"formatVersion": 1, "id": "k", "voices": {"entries": [{"id": "x", "side": "Geheim"}]}}"#
        let error = #expect(throws: DecodingError.self) { try decoder.decode(Approach.self, from: Data(json.utf8)) }
        #expect(!"\(String(reflecting: error))".contains("Geheim"))
    }
}
