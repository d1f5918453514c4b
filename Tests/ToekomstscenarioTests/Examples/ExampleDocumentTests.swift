import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

@Suite struct `Examples as documents` {
    @Test func `each comes back from JSON as it went, and the review can be made again`() throws {
        let documents = CaseFileExamples.documents()
        #expect(documents.count == CaseFileExamples.all.count)
        for document in documents {
            let data = try encoder.encode(document)
            let read = try JSONDecoder().decode(ExampleDocument<CaseFile>.self, from: data)
            let place = "\(document.rule.text) '\(document.name)'"
            let again = RuleSet.caseFile.review(read.subject, in: read.context.reviewContext)
            let difference = ReviewDifference(expected: read.review, actual: again)
            #expect(difference.isEmpty, "\(place): \(difference)")
            #expect(read.subject == document.subject, "\(place)")
            #expect(read.context == document.context, "\(place)")
            #expect(read.review == document.review, "\(place)")
            #expect(again[read.rule].map { RuleExample<CaseFile>.Expectation($0) } == read.expected, "\(place)")
            #expect((read.name, read.provenance.rawValue) == (document.name, document.provenance.rawValue))
            #expect(try encoder.encode(read) == data, "\(place): other bytes the second time")
        }
    }

    @Test func `the form is the one that is described`() throws {
        let example = try #require(CaseFileExamples.all.first { $0.name == "zoon geeft een 4" })
        let data = try encoder.encode(ExampleDocument(example, reviewedBy: .caseFile))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            object.keys.sorted() == [
                "context", "expected", "formatVersion", "name", "provenance", "review", "rule", "subject",
            ])
        #expect(object["formatVersion"] as? Int == 1)
        #expect(object["rule"] as? String == "STUREN-05")
        #expect(object["provenance"] as? String == "synthetic")
        let expected = try #require(object["expected"] as? [String: Any])
        #expect(expected["state"] as? String == "notMet")
        #expect(expected["gaps"] as? [String] == ["safetyPlan.goals[avond-rustig].ratings[zoon]"])
        #expect(expected["missing"] as? [String] == [])
        let context = try #require(object["context"] as? [String: Any])
        #expect(context.keys.sorted() == ["attestations", "audience", "day", "policy"])
    }

    @Test func `a context keeps all that travels`() throws {
        var context = ReviewContext(on: "2026-11-20", for: .person("zoon"))
        context.adopted = ["wijk", "gooi"].map { Scope($0, name: LocalizedText(nl: "De \($0)", en: "The \($0)")) }
        context.deviations = [
            try Deviation(from: LampRules.id, because: "Moeder slaapt.", by: "lokaal", on: "2026-11-19")
        ]
        context.attestations = [Attestation(.proeftuin(71), .no, by: "zoon", on: "2026-11-19")]
        try context.policy.choose(LampRules.hours, 6, because: "Het is november.")
        let form = ExampleDocument<Lamp>.Context(context)
        #expect(form.adopted == ["gooi", "wijk"])
        let read = try JSONDecoder().decode(ExampleDocument<Lamp>.Context.self, from: try encoder.encode(form))
        #expect(read == form)
        let again = read.reviewContext
        #expect(again.day == context.day)
        #expect(again.audience == context.audience)
        #expect(again.policy == context.policy)
        #expect(Set(again.adopted) == Set(context.adopted))
        #expect(again.attestations == context.attestations)
        #expect(again.deviations == context.deviations)
    }

    @Test func `a context of a day alone is for professionals, without choices`() throws {
        let read = try JSONDecoder().decode(
            ExampleDocument<Lamp>.Context.self, from: Data(#"{"day": "2026-11-20"}"#.utf8))
        #expect(read.reviewContext == ReviewContext(on: "2026-11-20"))
    }

    @Test func `another version of the format is refused`() throws {
        let example = try #require(LampRules.examples.all.first)
        let data = try encoder.encode(ExampleDocument(example, reviewedBy: LampRules.set()))
        let text = String(decoding: data, as: UTF8.self)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                ExampleDocument<Lamp>.self,
                from: Data(text.replacingOccurrences(of: #""formatVersion":1"#, with: #""formatVersion":2"#).utf8))
        }
    }

    private var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return encoder
    }
}
