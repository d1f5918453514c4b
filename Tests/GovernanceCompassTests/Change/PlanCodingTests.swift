import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct PlanCodingTests {
    @Test func `every plan comes back as it was written`() throws {
        for situation in PlanSupport.situations {
            let json = try NetworkSupport.json(situation.subject)
            let back = try NetworkSupport.value(TransformationPlan.self, json)
            #expect(back == situation.subject)
            #expect(try NetworkSupport.json(back) == json)
        }
    }

    @Test func `the smallest document is a plan of which nothing was recorded`() throws {
        let plan = try NetworkSupport.value(TransformationPlan.self, #"{"formatVersion": 1, "id": "plan"}"#)
        #expect(plan == TransformationPlan("plan"))
        #expect(try NetworkSupport.json(plan) == #"{"formatVersion":1,"id":"plan"}"#)
    }

    @Test func `a document reads as people would write it`() throws {
        let plan = try NetworkSupport.value(
            TransformationPlan.self,
            """
            {"formatVersion": 1, "id": "plan", "route": {"value": "topDown"}, "reform": {"none": true},
             "steps": {"complete": {}, "entries": [
               {"id": "s1", "layers": ["manager", "laterLaag"], "rings": ["system"], "takenOn": {"none": true}}]},
             "components": {"entries": [
               {"id": "c1", "item": "vision", "by": "trekker", "isThere": [{"value": false, "heldOn": "2026-01-01"}]}]},
             "barriers": {"entries": [{"id": "b1", "barrier": "lackOfMandate", "strategies": ["nerveInAllLayers"]}]},
             "vision": {"value": {"isLongTerm": true}, "knownOn": "2026-02-01"}}
            """)
        #expect(plan.steps.first?.layers?.map { $0.isKnown } == [true, false])
        #expect(plan.changeDiagnosis(on: "2026-06-01").outcomes == [.confusion])
        #expect(plan.barriers.first?.strategiesOfOtherBarriers == [.nerveInAllLayers])
        #expect(try NetworkSupport.json(plan).contains("laterLaag"))
        #expect(try NetworkSupport.value(TransformationPlan.self, NetworkSupport.json(plan)) == plan)
    }

    @Test(arguments: [
        (#""steps": {"entries": [{"id": "Geheim 1"}]}"#, "steps.entries.0.id"),
        (
            #""steps": {"entries": [{"id": "a", "takenOn": {"none": true, "value": "2026-02-03"}}]}"#,
            "steps.entries.0.takenOn"
        ),
        (#""standings": {"entries": [{"id": "a", "party": "123456789"}]}"#, "standings.entries.0.party"),
        (#""implementedOn": {"value": "2026-02-30"}"#, "implementedOn.value"),
        (#""multiPartiality": {"value": {"isLasting": "Geheim-1"}}"#, "multiPartiality.value.isLasting"),
        (
            #""components": {"entries": [{"id": "a", "isThere": [{"value": "Geheim-1"}]}]}"#,
            "components.entries.0.isThere.0.value"
        ),
    ])
    func `a wrong plan is refused with its path and without its value`(_ part: String, _ path: String) throws {
        let json = #"{"formatVersion": 1, "id": "plan", \#(part)}"#
        let refusal = try #require(NetworkSupport.refusal(TransformationPlan.self, json))
        #expect(refusal.path == path)
        for value in ["Geheim", "123456789", "2026-02-30", "2026-02-03"] { #expect(!refusal.text.contains(value)) }
    }

    @Test func `another version of the format is refused`() throws {
        let refusal = try #require(
            NetworkSupport.refusal(TransformationPlan.self, #"{"formatVersion": 2, "id": "plan"}"#))
        #expect(refusal.path == "formatVersion")
    }
}
