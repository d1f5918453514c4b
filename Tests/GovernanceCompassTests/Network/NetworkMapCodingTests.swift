import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkMapCodingTests {
    @Test func `every map comes back as it was written`() throws {
        for situation in NetworkSupport.situations {
            let json = try NetworkSupport.json(situation.subject)
            let back = try NetworkSupport.value(NetworkMap.self, json)
            #expect(back == situation.subject)
            #expect(try NetworkSupport.json(back) == json)
            let review = NetworkSupport.review(situation)
            #expect(try NetworkSupport.value(Review.self, try NetworkSupport.json(review)) == review)
        }
    }

    @Test func `the smallest document is a map of which nothing was recorded`() throws {
        let map = try NetworkSupport.value(NetworkMap.self, #"{"formatVersion": 1, "id": "kaart"}"#)
        #expect(map == NetworkMap("kaart"))
        #expect(try NetworkSupport.json(map) == #"{"formatVersion":1,"id":"kaart"}"#)
    }

    @Test func `a document reads as people would write it`() throws {
        let map = try NetworkSupport.value(
            NetworkMap.self,
            """
            {"formatVersion": 1, "id": "kaart", "drawnOn": {"value": "2026-09-17"},
             "goal": {"value": {"agreedOn": "2026-09-03", "isInLineWithScenario": true}, "knownOn": "2026-09-03"},
             "parties": {"complete": {}, "entries": [
               {"id": "vt", "kind": "veiligThuis", "involvement": "direct"}, {"id": "gi", "kind": "laterSoort"}]},
             "lines": {"entries": [{"ends": [
               {"party": "vt", "sees": [{"value": "lacking", "heldOn": "2026-09-17"}]}, {"party": "gi"}]}]},
             "reflection": {"value": ["goesWell"]},
             "actions": {"entries": [{"id": "a1", "between": ["vt", "gi"], "owners": [], "rank": 1}]},
             "closedOn": {"none": true}}
            """)
        #expect(map.parties.map { $0.kind?.isKnown } == [true, false])
        #expect(map.parties.map { $0.kind?.code } == ["veiligThuis", "laterSoort"])
        #expect(map.lines.first?.quality(seenBy: "vt", on: "2026-09-17") == .lacking)
        #expect(map.lines.first?.first.party == "gi")
        #expect(map.actions.first?.between == (try PartyPair("gi", "vt")))
        #expect(map.actions.first?.owners == [])
        #expect(try NetworkSupport.json(map).contains(#""kind":"laterSoort""#))
        #expect(try NetworkSupport.value(NetworkMap.self, NetworkSupport.json(map)) == map)
    }

    @Test(arguments: [
        (#""lines": {"entries": [{"ends": [{"party": "Geheim-1"}, {"party": "Geheim-1"}]}]}"#, "lines.entries.0.ends"),
        (#""lines": {"entries": [{"ends": [{"party": "Geheim-1"}]}]}"#, "lines.entries.0.ends"),
        (#""lines": {"entries": [{"ends": []}]}"#, "lines.entries.0.ends"),
        (
            #""lines": {"entries": [{"ends": [{"party": "a"}, {"party": "b"}, {"party": "Geheim-1"}]}]}"#,
            "lines.entries.0.ends"
        ),
        (#""lines": {"entries": [{"ends": [{"party": "Geheim 1"}, {"party": "b"}]}]}"#, "lines.entries.0.ends.0.party"),
        (
            #""lines": {"entries": [{"ends": [{"party": "a", "sees": [{"value": 5}]}, {"party": "b"}]}]}"#,
            "lines.entries.0.ends.0.sees.0.value"
        ),
        (#""actions": {"entries": [{"id": "x", "between": ["Geheim-1", "Geheim-1"]}]}"#, "actions.entries.0.between"),
        (#""actions": {"entries": [{"id": "x", "between": ["Geheim-1"]}]}"#, "actions.entries.0.between"),
        (#""actions": {"entries": [{"id": "x", "between": ["a", "Geheim 1"]}]}"#, "actions.entries.0.between.1"),
        (
            #""actions": {"entries": [{"id": "x", "between": ["a", "b"], "due": "Geheim-1"}]}"#,
            "actions.entries.0.due"
        ),
        (
            #""actions": {"entries": [{"id": "x", "between": ["a", "b"], "rank": 4242.5}]}"#,
            "actions.entries.0.rank"
        ),
        (#""parties": {"entries": [{"id": "123456789"}]}"#, "parties.entries.0.id"),
        (#""drawnOn": {"value": "2026-02-30"}"#, "drawnOn.value"),
        (#""drawnOn": {"none": true, "value": "2026-02-03"}"#, "drawnOn"),
        (#""reflection": {"value": "Geheim-1"}"#, "reflection.value"),
    ])
    func `a wrong map is refused with its path and without its value`(_ part: String, _ path: String) throws {
        let json = #"{"formatVersion": 1, "id": "kaart", \#(part)}"#
        let refusal = try #require(NetworkSupport.refusal(NetworkMap.self, json))
        #expect(refusal.path == path)
        let values = ["Geheim", "4242", "123456789", "2026-02-30", "2026-02-03"]
        for value in values { #expect(!refusal.text.contains(value)) }
    }

    @Test func `another version of the format is refused`() throws {
        let refusal = try #require(NetworkSupport.refusal(NetworkMap.self, #"{"formatVersion": 2, "id": "kaart"}"#))
        #expect(refusal.path == "formatVersion")
        #expect(NetworkSupport.refusal(NetworkMap.self, #"{"id": "kaart"}"#) != nil)
    }

    @Test func `a strict reader refuses a code that this version does not know`() throws {
        let decoder = JSONDecoder()
        decoder.userInfo[try #require(CodingUserInfoKey.refusesUnknownCodes)] = true
        let json = #"{"formatVersion": 1, "id": "k", "parties": {"entries": [{"id": "x", "kind": "Geheim"}]}}"#
        let error = #expect(throws: DecodingError.self) { try decoder.decode(NetworkMap.self, from: Data(json.utf8)) }
        #expect(!"\(String(reflecting: error))".contains("Geheim"))
    }
}
