import Domain
import Foundation
import Testing
import ToekomstscenarioFixtures

/// What holds of every subject of these rooms that has examples.
enum SubjectChecks {
    /// Forgetting one key never turns not met or undecided into met, nor met into not met.
    ///
    /// The rule of each example is run on what the example shows. Inside an outermost key that the rule does not read
    /// (the finding stays the same without it) nothing is taken away one by one.
    static func forgetting<Subject: ReviewSubject & Codable & Hashable>(
        _ examples: [RuleExample<Subject>], _ rules: RuleSet<Subject>
    ) throws -> Int {
        var count = 0
        for example in examples {
            let rule = RuleSet(rules.rules.filter { $0.description.id == example.rule })
            let context = example.situation.context
            let data = try encoded(example.situation.subject)
            let before = rule.review(example.situation.subject, in: context)[example.rule]
            func isSame(without path: String, _ data: Data) -> Bool {
                guard let subject = try? JSONDecoder().decode(Subject.self, from: data) else { return true }
                count += 1
                let after = rule.review(subject, in: context)[example.rule]
                let place = "\(example.rule.text) '\(example.name)': without \(path)"
                switch (before?.state, after?.state) {
                case (.notMet?, .met?), (.undecided?, .met?): Issue.record("\(place) it is met")
                // Entries taken away, but not the word that the list is complete, say that there are none.
                case (.met?, .notMet?) where !path.hasSuffix(".entries"): Issue.record("\(place) it is not met")
                default: break
                }
                return after == before
            }
            for (key, without) in try JSONMutation.withoutOuterKeys(data) where !isSame(without: key, without) {
                for (path, without) in try JSONMutation.withoutKeys(inside: key, of: data) {
                    _ = isSame(without: path, without)
                }
            }
        }
        return count
    }

    /// The order in which things were recorded makes no difference.
    static func permutation<Subject: ReviewSubject & Codable & Hashable>(
        _ examples: [RuleExample<Subject>], _ rules: RuleSet<Subject>
    ) throws {
        for example in examples {
            let data = try JSONMutation.reversed(encoded(example.situation.subject))
            let subject = try JSONDecoder().decode(Subject.self, from: data)
            let review = rules.review(example.situation.subject, in: example.situation.context)
            let other = rules.review(subject, in: example.situation.context)
            #expect(review == other, "\(example.rule.text) '\(example.name)'")
        }
    }

    /// What was written is read as it was.
    static func roundTrip<Subject: ReviewSubject & Codable & Hashable>(_ examples: [RuleExample<Subject>]) throws {
        for example in examples {
            for subject in [example.base.subject, example.situation.subject] {
                let data = try encoded(subject)
                let read = try JSONDecoder().decode(Subject.self, from: data)
                #expect(read == subject, "\(example.rule.text) '\(example.name)'")
                #expect(try encoded(read) == data)
            }
        }
    }

    /// The JSON of a value, with its keys in order.
    static func encoded<Value: Encodable>(_ value: Value) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(value)
    }
}

@Suite struct `A measure as a document` {
    @Test func `forgetting a key never turns not met or undecided into met`() throws {
        #expect(try SubjectChecks.forgetting(MeasureExamples.all, .measure) > 2_000)
    }

    @Test func `the order in which things were recorded makes no difference`() throws {
        try SubjectChecks.permutation(MeasureExamples.all, .measure)
    }

    @Test func `what was written is read as it was`() throws {
        try SubjectChecks.roundTrip(MeasureExamples.all)
        for bound in MeasureBound.all {
            #expect(try JSONDecoder().decode(MeasureBound.self, from: SubjectChecks.encoded(bound)) == bound)
        }
    }

    @Test(arguments: [
        (#"{"id": "m", "help": {"entries": [{"id": "h", "kind": 7}]}}"#, "help.entries.0.kind", ""),
        (#"{"id": "m", "aim": {"value": {"words": "  "}}}"#, "aim.value.words", "a text that is not empty"),
        (
            #"{"id": "m", "events": {"entries": [{"id": "e", "on": "2026-02-30"}]}}"#, "events.entries.0.on",
            "YYYY-MM-DD"
        ),
        (#"{"id": "123456782"}"#, "id", "1 to 64 characters"),
        (
            #"{"id": "m", "independentTest": {"value": {"tester": "Jan Geheim"}}}"#, "independentTest.value.tester",
            "A-Z"
        ),
    ])
    func `an error says where and what is allowed, and never the value`(
        _ json: String, _ path: String, _ allowed: String
    ) {
        expectError(Measure.self, json, path, allowed)
    }

    @Test func `a code that this version does not know is kept, and refused by a strict reader`() throws {
        let json = Data(#"{"id": "m", "kind": "geheim"}"#.utf8)
        let measure = try JSONDecoder().decode(Measure.self, from: json)
        #expect(measure.kind?.code == "geheim")
        #expect(String(decoding: try SubjectChecks.encoded(measure), as: UTF8.self).contains("geheim"))
        let strict = JSONDecoder()
        strict.userInfo[try #require(CodingUserInfoKey.refusesUnknownCodes)] = true
        do {
            _ = try strict.decode(Measure.self, from: json)
            Issue.record("nothing thrown")
        } catch let DecodingError.dataCorrupted(context) {
            #expect(context.codingPath.map { $0.stringValue } == ["kind"])
            #expect(context.debugDescription.contains("provisionalSupervisionOrder, supervisionOrder"))
            #expect(!context.debugDescription.contains("geheim"))
        }
    }

    @Test(arguments: [
        (#"{"count": -1, "unit": "months"}"#, "count", "0 to 10000"),
        (#"{"count": 10001, "unit": "months"}"#, "count", "0 to 10000"),
        (#"{"count": 1, "unit": "geheim"}"#, "unit", "calendarDays, workingDays, weeks, months, years"),
    ])
    func `so does that of a term`(_ json: String, _ path: String, _ allowed: String) {
        expectError(TermLength.self, json, path, allowed)
    }
}

/// Expects an error at a path that names what is allowed and not what was read.
func expectError<Value: Decodable>(
    _ type: Value.Type, _ json: String, _ path: String, _ allowed: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    do {
        _ = try JSONDecoder().decode(type, from: Data(json.utf8))
        Issue.record("nothing thrown", sourceLocation: sourceLocation)
    } catch let error as DecodingError {
        let context: DecodingError.Context? =
            switch error {
            case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context): context
            case .keyNotFound(_, let context): context
            @unknown default: nil
            }
        let read = context?.codingPath.map { $0.intValue.map { $0.description } ?? $0.stringValue }
        #expect(read?.joined(separator: ".") == path, sourceLocation: sourceLocation)
        #expect(context?.debugDescription.contains(allowed) == true || allowed.isEmpty, sourceLocation: sourceLocation)
        for secret in ["geheim", "Geheim", "123456782", "2026-02-30"] {
            #expect(context?.debugDescription.contains(secret) == false, sourceLocation: sourceLocation)
        }
    } catch { Issue.record("another error", sourceLocation: sourceLocation) }
}
