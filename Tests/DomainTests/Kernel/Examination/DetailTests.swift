import Domain
import Testing

@Suite struct DetailTests {
    static let noun = Noun(one: LocalizedText(nl: "doel", en: "goal"), many: LocalizedText(nl: "doelen", en: "goals"))

    // Every kind, with its words and its written form.
    static let all: [(detail: Detail, nl: String, en: String, json: String)] = [
        (.nothing, "niets vastgelegd", "nothing recorded", #"{"kind":"nothing"}"#),
        (Detail.none, "vastgelegd dat het er niet is", "recorded that there is none", #"{"kind":"none"}"#),
        (.truth(true), "ja", "yes", #"{"kind":"truth","value":true}"#),
        (.truth(false), "nee", "no", #"{"kind":"truth","value":false}"#),
        (
            .count(0, noun), "0 doelen", "0 goals",
            #"{"kind":"count","noun":{"many":{"en":"goals","nl":"doelen"},"one":{"en":"goal","nl":"doel"}},"value":0}"#
        ),
        (
            .count(1, noun), "1 doel", "1 goal",
            #"{"kind":"count","noun":{"many":{"en":"goals","nl":"doelen"},"one":{"en":"goal","nl":"doel"}},"value":1}"#
        ),
        (
            .count(2, noun), "2 doelen", "2 goals",
            #"{"kind":"count","noun":{"many":{"en":"goals","nl":"doelen"},"one":{"en":"goal","nl":"doel"}},"value":2}"#
        ),
        (.grade(6), "6", "6", #"{"kind":"grade","value":6}"#),
        (.date("2022-06-14"), "14 juni 2022", "14 June 2022", #"{"kind":"date","value":"2022-06-14"}"#),
        (.ids([]), "niemand", "nobody", #"{"kind":"ids","value":[]}"#),
        (.ids(["a", "b"]), "a, b", "a, b", #"{"kind":"ids","value":["a","b"]}"#),
        (
            .term(code: "spring", name: LocalizedText(nl: "lente", en: "spring")), "lente", "spring",
            #"{"kind":"term","name":{"en":"spring","nl":"lente"},"value":"spring"}"#
        ),
    ]

    @Test func `every detail has words in both languages`() {
        for (detail, nl, en, _) in Self.all {
            #expect(detail.text(in: .nl) == nl)
            #expect(detail.text(in: .en) == en)
        }
    }

    @Test func `every detail has a written form that is read back`() throws {
        for (detail, _, _, json) in Self.all {
            #expect(try KernelJSON.text(detail) == json)
            #expect(try KernelJSON.read(Detail.self, json) == detail)
        }
        for (i, a) in Self.all.enumerated() {
            for (j, b) in Self.all.enumerated() { #expect((a.detail == b.detail) == (i == j)) }
        }
    }

    @Test func `values tell themselves as details`() throws {
        #expect(true.detail == .truth(true))
        #expect(Grade(7).detail == .grade(7))
        #expect(CalendarDate("2022-06-14").detail == .date("2022-06-14"))
        #expect(Count(3, Self.noun).detail == .count(3, Self.noun))
        #expect(Identifier<Participant>("anna").detail == .ids(["anna"]))
        #expect(Season.summer.detail == .term(code: "summer", name: Kernel.text("summer")))
        #expect(Bool?.none.detail == .nothing)
        #expect(Bool?.some(false).detail == .truth(false))
        let ids: [Identifier<Participant>] = ["kim", "anna"]
        #expect(Detail.ids(of: ids) == .ids(["anna", "kim"]))
    }

    @Test func `counts are compared by number`() {
        #expect(Count(2, Self.noun) < Count(3, Self.noun))
        #expect(!(Count(3, Self.noun) < Count(3, Self.noun)))
    }

    @Test func `an unknown kind of detail is refused without being repeated`() {
        let refusal = KernelJSON.refusal(Detail.self, #"{"kind": "Marieke", "value": 3}"#)
        #expect(refusal?.path == "list.0.kind")
        #expect(refusal?.message.contains("nothing, none, truth, count, grade, date, ids, term") == true)
        #expect(refusal?.everything.contains("Marieke") == false)
        #expect(KernelJSON.refusal(Detail.self, #"{"kind": "grade", "value": 11}"#)?.path == "list.0.value")
        #expect(KernelJSON.refusal(Detail.self, #"{"kind": "grade"}"#) != nil)
    }
}
