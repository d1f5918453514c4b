import Domain
import GovernanceCompass
import Testing

/// How many parties or households there are, as it is read.
@Suite struct CountCodingTests {
    @Test(arguments: [-1, -4242, Int.min])
    func `a number below zero is refused with its path and without its value`(_ count: Int) throws {
        try refuses("\(count)", "4242")
    }

    @Test(arguments: ["4242.5", "1e30"])
    func `a number that is no integer is refused with its path and without its value`(_ number: String) throws {
        try refuses(number, "4242")
    }

    private func refuses(_ number: String, _ hidden: String) throws {
        let governance = #"{"formatVersion": 1, "id": "g", "partyCount": {"value": \#(number)}}"#
        let refusal = try #require(NetworkSupport.refusal(NetworkGovernance.self, governance))
        #expect(refusal.path == "partyCount" && !refusal.text.contains(hidden))

        let review = #"{"id": "r", "partyCount": \#(number)}"#
        let second = try #require(NetworkSupport.refusal(FormReview.self, review))
        #expect(second.path == "partyCount" && !second.text.contains(hidden))

        let analysis = #"{"formatVersion": 1, "id": "a", "householdCount": {"value": \#(number)}}"#
        let third = try #require(NetworkSupport.refusal(SituationAnalysis.self, analysis))
        #expect(third.path == "householdCount" && !third.text.contains(hidden))
    }

    @Test(arguments: [0, 1, 12, Int.max])
    func `a number of zero or more comes back as it was written`(_ count: Int) throws {
        var governance = NetworkGovernance("g")
        governance.partyCount = .stated(count, Provenance(knownOn: "2026-02-10"))
        governance.formReviews = [FormReview("r", partyCount: count)]
        #expect(try NetworkSupport.value(NetworkGovernance.self, NetworkSupport.json(governance)) == governance)
        var analysis = SituationAnalysis("a")
        analysis.householdCount = .stated(count)
        #expect(try NetworkSupport.value(SituationAnalysis.self, NetworkSupport.json(analysis)) == analysis)
    }

    @Test func `no number is none or not recorded, as it was written`() throws {
        let form = #"{"formatVersion":1,"id":"g","partyCount":{"none":true}}"#
        let none = try NetworkSupport.value(NetworkGovernance.self, form)
        #expect(none.partyCount == .statedAsNone())
        #expect(try NetworkSupport.json(none) == form)
        for absent in [#"{"formatVersion": 1, "id": "g"}"#, #"{"formatVersion": 1, "id": "g", "partyCount": null}"#] {
            #expect(try NetworkSupport.value(NetworkGovernance.self, absent).partyCount == .notRecorded)
        }
        #expect(try NetworkSupport.value(FormReview.self, #"{"id": "r", "partyCount": null}"#).partyCount == nil)
    }

    @Test func `what is wrong beside the number keeps its own path`() throws {
        let day = #"{"formatVersion": 1, "id": "g", "partyCount": {"value": 3, "knownOn": "2026-02-30"}}"#
        #expect(NetworkSupport.refusal(NetworkGovernance.self, day)?.path == "partyCount.knownOn")
        let both = #"{"formatVersion": 1, "id": "g", "partyCount": {"value": 3, "none": true}}"#
        #expect(NetworkSupport.refusal(NetworkGovernance.self, both)?.path == "partyCount")
    }
}
