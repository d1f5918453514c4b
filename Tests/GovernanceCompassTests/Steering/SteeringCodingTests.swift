import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SteeringCodingTests {
    @Test func `every arrangement and every choice come back as they were written`() throws {
        for situation in SteeringSupport.arrangements {
            let json = try NetworkSupport.json(situation.subject)
            let back = try NetworkSupport.value(SteeringArrangement.self, json)
            #expect(back == situation.subject)
            #expect(try NetworkSupport.json(back) == json)
            let review = SteeringSupport.review(situation)
            #expect(try NetworkSupport.value(Review.self, try NetworkSupport.json(review)) == review)
        }
        for situation in SteeringSupport.choices {
            let json = try NetworkSupport.json(situation.subject)
            let back = try NetworkSupport.value(SolutionChoice.self, json)
            #expect(back == situation.subject)
            #expect(try NetworkSupport.json(back) == json)
        }
    }

    @Test func `the smallest documents record nothing`() throws {
        let arrangement = try NetworkSupport.value(SteeringArrangement.self, #"{"formatVersion": 1, "id": "s"}"#)
        #expect(arrangement == SteeringArrangement("s"))
        #expect(try NetworkSupport.json(arrangement) == #"{"formatVersion":1,"id":"s"}"#)
        let choice = try NetworkSupport.value(SolutionChoice.self, #"{"formatVersion": 1, "id": "k"}"#)
        #expect(choice == SolutionChoice("k"))
        #expect(try NetworkSupport.json(choice) == #"{"formatVersion":1,"id":"k"}"#)
    }

    @Test func `a document reads as people would write it`() throws {
        let arrangement = try NetworkSupport.value(
            SteeringArrangement.self,
            """
            {"formatVersion": 1, "id": "s",
             "actors": {"entries": [{"id": "a", "layer": "director", "interests": {"entries": [{"id": "i"}]}}]},
             "relations": {"complete": {}, "entries": [{"id": "r", "between": {"steerer": "a", "steered": "b"},
               "locus": ["onApproach", "later"], "steererKeepsDecision": {"value": false},
               "material": {"value": {"forms": ["network", "solidariteit"], "acts": []}}, "formal": {"none": true},
               "judgements": {"entries": [{"id": "p", "side": "steerer",
                 "facts": [{"value": "clear", "heldOn": "2026-01-01"}]}]}}]},
             "responsibilities": {"entries": [{"id": "x", "kind": "finalResponsibility", "holder": "a"}]},
             "projectOrganisation": {"none": true}}
            """)
        let relation = try #require(arrangement.relations.first)
        #expect(relation.between == (try SteeringPair(steerer: "a", steered: "b")))
        #expect(relation.material.value?.uses(.network) == true)
        #expect(relation.material.value?.uses(.market) == nil)
        #expect(relation.material.value?.acts == [])
        #expect(relation.judgements.first?.facts.on("2026-01-01").value == .known(.clear))
        #expect(try NetworkSupport.json(arrangement).contains("solidariteit"))

        let choice = try NetworkSupport.value(
            SolutionChoice.self,
            """
            {"formatVersion": 1, "id": "k", "cell": {"value": "doubleChallenge"},
             "considered": {"entries": [{"id": "d", "direction": "frameReflection", "isChosen": true,
               "conditions": {"entries": [{"about": "othersGoAlong", "holds": false}, {"about": "later"}]},
               "willingness": {"entries": [{"id": "a", "isWilling": true}]}}]},
             "canvas": {"value": {"pitfalls": {"entries": [{"about": "internalFocusOnly", "holds": true}]}}}}
            """)
        #expect(choice.considered.first?.conditions.map { $0.about.isKnown } == [true, false])
        #expect(choice.canvas.value?.pitfalls.first?.holds == true)
        #expect(try NetworkSupport.value(SolutionChoice.self, NetworkSupport.json(choice)) == choice)
    }

    @Test(arguments: [
        (
            #""relations": {"entries": [{"id": "r", "between": {"steerer": "Geheim-1", "steered": "Geheim-1"}}]}"#,
            "relations.entries.0.between"
        ),
        (
            #""relations": {"entries": [{"id": "r", "between": {"steerer": "Geheim 1", "steered": "b"}}]}"#,
            "relations.entries.0.between.steerer"
        ),
        (
            #""relations": {"entries": [{"id": "r", "between": {"steerer": "a", "steered": "b"}, "material": {"value": {"forms": "Geheim-1"}}}]}"#,
            "relations.entries.0.material.value.forms"
        ),
        (#""actors": {"entries": [{"id": "123456789"}]}"#, "actors.entries.0.id"),
        (#""projectOrganisation": {"value": "2026-02-30"}"#, "projectOrganisation.value"),
        (#""responsibilities": {"entries": [{"id": "x", "holder": "Geheim 1"}]}"#, "responsibilities.entries.0.holder"),
    ])
    func `a wrong arrangement is refused with its path and without its value`(_ part: String, _ path: String) throws {
        let json = #"{"formatVersion": 1, "id": "s", \#(part)}"#
        let refusal = try #require(NetworkSupport.refusal(SteeringArrangement.self, json))
        #expect(refusal.path == path)
        for value in ["Geheim", "123456789", "2026-02-30"] { #expect(!refusal.text.contains(value)) }
    }

    @Test func `a relation stands between two different actors`() {
        let error = #expect(throws: InvalidValue.self) { try SteeringPair(steerer: "a", steered: "a") }
        #expect(error?.subject == "steering pair")
    }

    @Test func `another version of the format is refused, and so is none`() throws {
        for json in [#"{"formatVersion": 2, "id": "s"}"#, #"{"id": "s"}"#] {
            #expect(NetworkSupport.refusal(SteeringArrangement.self, json) != nil)
            #expect(NetworkSupport.refusal(SolutionChoice.self, json) != nil)
        }
    }

    @Test func `a strict reader refuses a code that this version does not know`() throws {
        let decoder = JSONDecoder()
        decoder.userInfo[try #require(CodingUserInfoKey.refusesUnknownCodes)] = true
        let json = #"{"formatVersion": 1, "id": "k", "cell": {"value": "Geheim"}}"#
        let error = #expect(throws: DecodingError.self) {
            try decoder.decode(SolutionChoice.self, from: Data(json.utf8))
        }
        #expect(!"\(String(reflecting: error))".contains("Geheim"))
    }
}
