import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What somebody puts beside the file stays, beside what it contests, and reaches nobody to whom it was not released.
struct ObjectionTests {
    private let objection = Objection(
        "niet-zo", by: "vader", about: .statement("woord-moeder"), .objection, words: "Dat was anders.",
        on: DateRange(exactly: "2026-06-10"))

    @Test func `nothing that can be done with an objection takes it out`() throws {
        var objections = Objections()
        try objections.add(objection)
        objections.answer("niet-zo", on: DateRange(exactly: "2026-06-20"))
        objections.withdraw("niet-zo", on: "2026-07-01")
        objections.withdraw("niet-zo", on: "2026-08-01")
        objections.release("niet-zo", to: ["moeder", "moeder"])
        objections.withdraw("een-ander", on: "2026-07-01")
        let kept = try #require(objections["niet-zo"])
        #expect(kept.words == objection.words && kept.about == objection.about && kept.by == "vader")
        #expect(kept.withdrawn == "2026-07-01" && kept.releasedTo.contains("moeder"))
        #expect(objections.all.count == 1)
    }

    @Test func `one objection cannot be written over another`() throws {
        var objections = Objections([objection])
        let other = Objection("niet-zo", by: "moeder", about: .analysis, .correction, words: "Iets anders.")
        #expect(throws: InvalidValue.self) { try objections.add(other) }
        #expect(objections["niet-zo"] == objection)
    }

    @Test func `it is shown beside what it contests`() throws {
        let correction = Objection("klopt-niet", by: "dochter", about: .analysis, .correction)
        let objections = Objections([correction, objection])
        #expect(objections.about(.statement("woord-moeder")).map { $0.id } == ["niet-zo"])
        #expect(objections.about(.analysis).map { $0.id } == ["klopt-niet"])
        #expect(objections.about(.statement("woord-vader")).isEmpty)
    }

    @Test func `the order of writing makes no difference`() {
        let others = (0..<30).map { number in
            Objection(
                Identifier<Objection>(checked: "bezwaar-\(number % 20)"), by: "vader", about: .analysis,
                words: number.description)
        }
        for _ in 0..<50 {
            let some = others.prefix(20).shuffled()
            #expect(Objections(some) == Objections(Array(others.prefix(20))))
        }
        #expect(Objections(others).all.count == 20)
    }

    @Test func `a person sees his or her own, and what others released`() throws {
        var file = HouseholdInOrder.caseFile
        try file.dialogue.objections.add(objection)
        let day = HouseholdInOrder.day
        let seen = { (reader: Identifier<Participant>, file: CaseFile) in
            file.view(for: .person(reader), on: day).dialogue.objections["niet-zo"] != nil
        }
        #expect(seen("vader", file))
        #expect(!seen("moeder", file) && !seen("zoon", file) && !seen("dochter", file))
        file.dialogue.objections.release("niet-zo", to: ["moeder"])
        #expect(seen("moeder", file) && !seen("zoon", file))
    }

    @Test func `what was known on a day does not know what came later`() throws {
        var file = HouseholdInOrder.caseFile
        try file.dialogue.objections.add(objection)
        file.dialogue.objections.withdraw("niet-zo", on: "2026-07-01")
        let objections = { (day: CalendarDate) in file.asKnown(on: day).dialogue.objections }
        #expect(objections("2026-06-09")["niet-zo"] == nil)
        #expect(objections("2026-06-30")["niet-zo"]?.withdrawn == nil)
        #expect(objections("2026-07-01")["niet-zo"]?.withdrawn == "2026-07-01")
        #expect(objection.stands(on: "2026-06-10") && !objection.stands(on: "2026-06-09"))
        #expect(objections("2026-07-01")["niet-zo"]?.stands(on: "2026-07-01") == false)
        #expect(objection.stands(on: .max) && !objection.stands(on: .min))
    }

    @Test func `an objection travels as JSON and back, and what is about both or nothing is refused`() throws {
        let objections = Objections(
            [objection, Objection("analyse", by: "dochter", about: .analysis, withdrawn: "2026-07-01")],
            complete: Provenance(by: "lokaal"))
        let data = try JSONEncoder().encode(objections)
        #expect(try JSONDecoder().decode(Objections.self, from: data) == objections)
        for about in [#"{}"#, #"{"analysis": false}"#, #"{"statement": "a", "analysis": true}"#] {
            let text = #"{"id": "x", "by": "vader", "about": \#(about)}"#
            #expect(throws: DecodingError.self, "\(about)") {
                try JSONDecoder().decode(Objection.self, from: Data(text.utf8))
            }
        }
    }

    @Test func `printing shows no words`() {
        #expect(!String(describing: objection).contains("anders") && !"\(Objections([objection]))".contains("anders"))
    }
}

extension Identifier {
    /// An identifier of a text of a test.
    fileprivate init(checked text: String) { self = (try? Identifier(text)) ?? "refused-literal" }
}
