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

    /// One of each kind of thing that can be contested.
    private let subjects: [Objection.Subject] = [
        .statement("woord-moeder"), .analysis, .event("ruzie"), .part("rol-vader", in: "ruzie"), .safetyPlan,
        .assistancePlan, .childJudgement("oordeel-zoon"), .weighing("weging-1"), .measure("maatregel-1"),
        .decision("besluit-1", in: "overleg-1"),
    ]

    @Test func `everything that can be contested travels as JSON and back, as one key`() throws {
        #expect(Set(subjects).count == subjects.count)
        for subject in subjects {
            let one = Objection("x", by: "vader", about: subject, .objection)
            let data = try JSONEncoder().encode(one)
            #expect(try JSONDecoder().decode(Objection.self, from: data) == one, "\(subject)")
        }
        let part = #"{"id": "x", "by": "vader", "about": {"part": {"event": "ruzie", "id": "rol-vader"}}}"#
        #expect(
            try JSONDecoder().decode(Objection.self, from: Data(part.utf8)).about == .part("rol-vader", in: "ruzie"))
        let refused = [
            #"{"event": "a", "weighing": "b"}"#, #"{"safetyPlan": true, "assistancePlan": true}"#,
            #"{"safetyPlan": false}"#, #"{"part": {"event": "a"}}"#, #"{"part": "a"}"#, #"{"decision": {"id": "a"}}"#,
            #"{"measure": null}"#, #"{"analysis": true, "decision": {"conference": "a", "id": "b"}}"#,
        ]
        for about in refused {
            let text = #"{"id": "x", "by": "vader", "about": \#(about)}"#
            #expect(throws: DecodingError.self, "\(about)") {
                try JSONDecoder().decode(Objection.self, from: Data(text.utf8))
            }
        }
    }

    @Test func `each shows as contested while an objection stands beside it, answered or not`() throws {
        let day = HouseholdInOrder.day
        for subject in subjects {
            var objections = Objections()
            try objections.add(Objection("x", by: "vader", about: subject, on: DateRange(exactly: "2026-06-10")))
            try objections.add(Objection("y", by: "moeder", about: subject, on: DateRange(exactly: "2026-06-11")))
            #expect(objections.about(subject).count == 2 && objections.contested(on: day) == [subject])
            #expect(subjects.filter { objections.isContested($0, on: day) } == [subject])
            #expect(!objections.isContested(subject, on: "2026-06-09") && objections.contested(on: "2026-06-09") == [])
            objections.answer("x", on: DateRange(exactly: "2026-06-20"))
            objections.withdraw("y", on: "2026-06-21")
            #expect(objections.isContested(subject, on: day))
            objections.withdraw("x", on: "2026-07-01")
            #expect(!objections.isContested(subject, on: day) && objections.about(subject).count == 2)
        }
    }

    @Test func `what is contested has a place, and the place a name`() {
        #expect(Set(subjects.map { $0.place }).count == subjects.count)
        for subject in subjects {
            #expect(RuleSet<CaseFile>.caseFile.places.hasName(for: subject.place), "\(subject.place)")
        }
        #expect(Objection.Subject.part("rol-vader", in: "ruzie").place == "events[ruzie].roles[rol-vader]")
    }

    @Test func `an objection to a weighing reaches only those to whom it was released`() throws {
        var file = HouseholdInOrder.caseFile
        let day = HouseholdInOrder.day
        try file.dialogue.objections.add(Objection("niet-nodig", by: "vader", about: .weighing("weging-1")))
        let contested = { (audience: Audience, file: CaseFile) in
            file.view(for: audience, on: day).dialogue.objections.isContested(.weighing("weging-1"), on: day)
        }
        #expect(contested(.professional, file) && contested(.person("vader"), file))
        #expect(!contested(.person("moeder"), file) && !contested(.conference(present: ["moeder", "vader"]), file))
        file.dialogue.objections.release("niet-nodig", to: ["moeder"])
        #expect(contested(.person("moeder"), file))
    }

    @Test func `printing shows no words`() {
        #expect(!String(describing: objection).contains("anders") && !"\(Objections([objection]))".contains("anders"))
    }
}

extension Identifier {
    /// An identifier of a text of a test.
    fileprivate init(checked text: String) { self = (try? Identifier(text)) ?? "refused-literal" }
}
