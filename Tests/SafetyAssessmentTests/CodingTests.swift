import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What is written is read back the same, and what is broken is refused with the place where it is broken.
struct CodingTests {
    @Test func `everything that is written is read back the same`() throws {
        for subject in Subjects.some(everyExample: 4, everyVariation: 4) {
            try expectRoundTrip(subject.file, subject.name)
            try expectRoundTrip(ContextDocument(subject.context).policy, subject.name)
            for answer in subject.context.attestations { try expectRoundTrip(answer, subject.name) }
            for departure in subject.context.deviations { try expectRoundTrip(departure, subject.name) }
        }
        for subject in Subjects.some(everyExample: 60, everyVariation: 40) {
            let bare = Subject("", CaseFile("leeg", subject.file.involvement), subject.context).review()
            for audience in subject.audiences {
                let review = subject.review(for: audience)
                try expectRoundTrip(review, subject.name)
                try expectRoundTrip(review.changes(since: bare), subject.name)
            }
            for rule in RuleSet.caseFile.rules {
                let id = rule.description.id
                let grounds = RuleSet.caseFile.evidence(for: id, subject.file, in: subject.context).facts
                try expectRoundTrip(grounds, subject.name)
            }
        }
        let override = try Override(.sturen(5), .switchedOff, because: "Proef.", by: "lokaal", on: "2026-11-01")
        try expectRoundTrip(override, "override")
        let review = RuleSet.caseFile.switchingOff(override).review(
            HouseholdInOrder.caseFile, in: HouseholdInOrder.context)
        try expectRoundTrip(review, "review with a rule switched off")
    }

    @Test func `what was not recorded leaves no key`() throws {
        for subject in Subjects.some(everyExample: 8, everyVariation: 8) {
            let hasNull = try JSONTree(subject.file).holdsNull || JSONTree(subject.review()).holdsNull
            #expect(!hasNull, "\(subject.name)")
        }
    }

    @Test func `a broken document is refused with its place and without its words`() throws {
        var random = SplitMix64(seed: 6)
        let trees = try Subjects.some(everyExample: 60, everyVariation: 40).map { subject in
            let tree = try JSONTree(subject.file)
            return (tree, tree.allPaths)
        }
        var refused = 0
        for number in 0..<500 {
            guard let (tree, paths) = trees.randomElement(using: &random),
                let path = paths.randomElement(using: &random)
            else { continue }
            let broken = tree.replacing(path, by: Self.wrong.randomElement(using: &random) ?? .null)
            do {
                let file = try broken.decoded(CaseFile.self)
                if number % 10 == 0 { reviewWholly(file) }
            } catch let error as DecodingError {
                refused += 1
                let context = error.context
                let told = String(describing: error) + String(reflecting: error)
                #expect(!told.contains("Jansen"), "seed 6, document \(number), \(path.text)")
                let place = (context?.codingPath ?? []).map { $0.intValue?.description ?? $0.stringValue }
                // The error names the broken place itself, or a part that it must have or must not have.
                let isNear =
                    !place.isEmpty && (path.text + ".").hasPrefix(place.joined(separator: ".") + ".")
                    || place.joined(separator: ".").hasPrefix(path.text)
                #expect(isNear, "seed 6, document \(number), \(path.text): \(place.joined(separator: "."))")
            } catch {
                Issue.record("seed 6, document \(number), \(path.text): an error that is no DecodingError")
            }
        }
        #expect(refused > 300)
    }

    @Test func `many things wrong at once never trap`() throws {
        var random = SplitMix64(seed: 7)
        let trees = try Subjects.households.map { try JSONTree($0.file) }
        for number in 0..<150 {
            var broken = trees[number % trees.count]
            for _ in 0..<Int.random(in: 2...10, using: &random) {
                guard let path = broken.allPaths.randomElement(using: &random) else { continue }
                let part = broken.allPaths.randomElement(using: &random).flatMap { broken[$0] } ?? .null
                switch Int.random(in: 0..<4, using: &random) {
                case 0: broken = broken.removing(path)
                case 1: broken = broken.replacing(path, by: part)
                default: broken = Variation.changed(broken, using: &random)
                }
            }
            if let file = try? broken.decoded(CaseFile.self) { reviewWholly(file) }
        }
    }

    @Test func `days at the ends of the calendar and long periods never trap`() throws {
        var random = SplitMix64(seed: 8)
        let days = ["0001-01-01", "9999-12-31", "0001-01-02", "9999-12-30", "2000-02-29"]
        let trees = try Subjects.households.map { try JSONTree($0.file) }
        for number in 0..<50 {
            var tree = trees[number % trees.count]
            for path in tree.allPaths {
                guard case .text(let text) = tree[path], (try? CalendarDate(iso: text)) != nil else { continue }
                guard let day = days.randomElement(using: &random), Bool.random(using: &random) else { continue }
                tree = tree.replacing(path, by: .text(day))
            }
            if let file = try? tree.decoded(CaseFile.self) {
                reviewWholly(file)
                for day in [CalendarDate.min, .max] {
                    _ = RuleSet.caseFile.review(file, in: ReviewContext(on: day))
                }
            }
        }
    }

    private static let wrong: [JSONTree] = [
        .null, .literal("true"), .literal("-1"), .literal("11"), .literal("6.55"), .literal("99999999999999999999"),
        .literal("1e300"), .text(""), .text("Jansen, een naam"), .text("2026-02-30"), .text("2026-2-3"),
        .text("123456789"), .text("Jansen"), .text(String(repeating: "x", count: 70)), .array([]), .object([]),
        .array([.array([.null])]), .object([JSONTree.Member(key: "Jansen", value: .text("Jansen, een naam"))]),
        .object([JSONTree.Member(key: "value", value: .object([]))]), .array([.text("Jansen, een naam")]),
        .object([
            JSONTree.Member(key: "none", value: .literal("true")), JSONTree.Member(key: "value", value: .literal("1")),
        ]),
    ]

    private func reviewWholly(_ file: CaseFile) {
        var context = HouseholdInOrder.context
        for audience in [.professional, .person("moeder"), .conference(present: ["moeder", "david"])] as [Audience] {
            context.audience = audience
            let review = RuleSet.caseFile.review(file, in: context)
            _ = ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: .nl, width: 1).text
        }
    }

    private func expectRoundTrip<Value: Codable & Equatable>(
        _ value: Value, _ name: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = try JSONText.bytes(of: value)
        let read = try JSONDecoder().decode(Value.self, from: bytes)
        let isSame = read == value
        #expect(isSame, "\(name)", sourceLocation: location)
        let isSameText = try JSONText.bytes(of: read) == bytes
        #expect(isSameText, "\(name)", sourceLocation: location)
    }
}

extension DecodingError {
    fileprivate var context: Context? {
        switch self {
        case .dataCorrupted(let context), .keyNotFound(_, let context): context
        case .typeMismatch(_, let context), .valueNotFound(_, let context): context
        @unknown default: nil
        }
    }
}
