import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Documents made by chance: what can be read is written and read back the same, and nothing traps.
///
/// A run of the tests makes 10,000. A million by hand, after a change of how documents are read:
///
///     TOEKOMSTSCENARIO_VALUES=1000000 swift test --filter GeneratedValuesTests
///
/// Each run is the same; `TOEKOMSTSCENARIO_SEED=2` makes another one.
struct GeneratedValuesTests {
    private static func number(_ name: String, else other: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? other
    }

    private static let count = number("TOEKOMSTSCENARIO_VALUES", else: 10_000)
    private static let seed = UInt64(clamping: number("TOEKOMSTSCENARIO_SEED", else: 1))

    @Test func `generated case files come back as they were written, and reviews of them never trap`() throws {
        var generator = GeneratedDocuments(seed: Self.seed, FreeText.documents.map { $0.tree }, of: FreeText.ofFiles)
        var found = Counterexamples()
        var read = 0
        var made = 0
        while read < Self.count && made < 20 * Self.count {
            made += 1
            let tree = generator.next()
            do {
                let file = try tree.decoded(CaseFile.self)
                read += 1
                check(file, "document \(made) of seed \(Self.seed)", &found)
                if made % 200 == 0 { reviewWholly(file) }
            } catch is DecodingError {
                continue
            } catch {
                found.add("an error that is no DecodingError", at: "document \(made) of seed \(Self.seed)")
            }
        }
        found.report()
        #expect(read == Self.count, "of \(made) documents only \(read) could be read")
    }

    @Test func `generated answers, departures and choices come back as they were written`() throws {
        let trees = try Subjects.households.map { try JSONTree(ContextDocument($0.context)) }
        var generator = GeneratedDocuments(seed: Self.seed, trees, of: FreeText.ofContexts)
        var found = Counterexamples()
        for number in 0..<(Self.count / 5) {
            guard let context = try? generator.next().decoded(ContextDocument.self) else { continue }
            let name = "context \(number) of seed \(Self.seed)"
            check(context.policy, name, &found)
            for answer in context.attestations { check(answer, name, &found) }
            for departure in context.deviations { check(departure, name, &found) }
        }
        found.report()
    }

    @Test func `reviews of generated case files come back as they were written`() throws {
        var generator = GeneratedDocuments(seed: Self.seed, FreeText.documents.map { $0.tree }, of: FreeText.ofFiles)
        var found = Counterexamples()
        for number in 0..<(Self.count / 50) {
            guard let file = try? generator.next().decoded(CaseFile.self) else { continue }
            let review = RuleSet.caseFile.review(file, in: HouseholdInOrder.context)
            check(review, "review \(number) of seed \(Self.seed)", &found)
        }
        found.report()
    }

    @Test func `generated parts come back as they were written, each by itself`() throws {
        try expectBack(ConferenceExamples.all.map { $0.situation.subject })
        try expectBack(SafetyTeamExamples.all.map { $0.situation.subject })
        try expectBack(MeasureExamples.all.map { $0.situation.subject })
        try expectBack(ChainExamples.all.map { $0.situation.subject })
        try expectBack([
            TrajectoryRecord("t-1", asOf: "2026-06-30"),
            TrajectoryRecord(
                "t-2", asOf: "2026-06-30", area: "regio-1", registered: "2026-02-01", started: .on("2026-02-20"),
                closed: .notYet, frame: .known(.voluntary), form: .unknown(code: "formE"), concernsChildren: true,
                measures: [.known(.contactBan)]),
        ])
    }

    private func expectBack<Value: Codable & Equatable>(
        _ values: [Value], location: SourceLocation = #_sourceLocation
    ) throws {
        let trees = try Subjects.every(max(1, values.count / 20), of: values).map { try JSONTree($0) }
        var generator = GeneratedDocuments(seed: Self.seed, trees, of: [])
        var found = Counterexamples()
        var read = 0
        for number in 0..<(Self.count / 5) {
            guard let value = try? generator.next().decoded(Value.self) else { continue }
            read += 1
            check(value, "\(Value.self) \(number) of seed \(Self.seed)", &found)
        }
        found.report(location)
        #expect(read > Self.count / 100, "of \(Value.self) only \(read) could be read", sourceLocation: location)
    }

    private func check<Value: Codable & Equatable>(_ value: Value, _ name: String, _ found: inout Counterexamples) {
        do {
            let bytes = try JSONText.bytes(of: value)
            let back = try JSONDecoder().decode(Value.self, from: bytes)
            if back != value { found.add("\(Value.self) is another one when read back", at: name) }
            if try JSONText.bytes(of: back) != bytes { found.add("\(Value.self) is written otherwise", at: name) }
        } catch {
            found.add("\(Value.self) cannot be written and read back", at: name)
        }
    }

    private func reviewWholly(_ file: CaseFile) {
        for day in [HouseholdInOrder.context.day, CalendarDate.min, .max] {
            var context = ReviewContext(on: day)
            for audience in [.professional, .person("moeder"), .conference(present: ["moeder"])] as [Audience] {
                context.audience = audience
                let review = RuleSet.caseFile.review(file, in: context)
                _ = ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: .nl).text
            }
        }
    }
}

/// Small documents made by chance out of parts of larger ones, with other values in them, the same for the same seed.
struct GeneratedDocuments {
    private var random: SplitMix64
    private let trees: [JSONTree]
    private let freeText: Set<String>

    init(seed: UInt64, _ trees: [JSONTree], of freeText: Set<String>) {
        random = SplitMix64(seed: seed)
        self.trees = trees
        self.freeText = freeText
    }

    mutating func next() -> JSONTree {
        guard let tree = trees.randomElement(using: &random) else { return .null }
        var small = pruned(tree, depth: 0)
        for _ in 0..<Int.random(in: 0...1, using: &random) { small = Variation.changed(small, using: &random) }
        for _ in 0..<Int.random(in: 0...4, using: &random) { small = stretched(small) }
        return small
    }

    /// The tree with few of its parts: of what a document can hold one to three, of lists at most two entries.
    private mutating func pruned(_ tree: JSONTree, depth: Int) -> JSONTree {
        switch tree {
        case .text, .literal: return tree
        case .array(let values):
            var kept: [JSONTree] = []
            for value in values.shuffled(using: &random).prefix(2) { kept.append(pruned(value, depth: depth + 1)) }
            return .array(kept)
        case .object(let members):
            var kept: [JSONTree.Member] = []
            for member in members {
                // Deeper down members belong to each other, so that they go only now and then.
                let isWanted =
                    depth > 1 && (depth > 2 || members.count < 7)
                    ? Int.random(in: 0..<100, using: &random) > 0 : Int.random(in: 0..<6, using: &random) == 0
                guard isWanted || Self.required.contains(member.key) else { continue }
                kept.append(JSONTree.Member(key: member.key, value: pruned(member.value, depth: depth + 1)))
            }
            return .object(kept)
        }
    }

    /// The tree with one value at or near the end of its range, or with another text.
    private mutating func stretched(_ tree: JSONTree) -> JSONTree {
        guard let path = tree.allPaths.randomElement(using: &random), let value = tree[path] else { return tree }
        switch value {
        case .text(let text):
            if (try? CalendarDate(iso: text)) != nil { return tree.replacing(path, by: .text(pick(Self.days))) }
            if freeText.contains(path.place) { return tree.replacing(path, by: .text(pick(Self.texts))) }
            return Int.random(in: 0..<10, using: &random) == 0
                ? tree.replacing(path, by: .text(pick(Self.texts))) : tree
        case .literal("true"), .literal("false"), .literal("null"):
            return tree.replacing(path, by: .literal(pick(["true", "false"])))
        case .literal: return tree.replacing(path, by: .literal(pick(Self.numbers)))
        case .array(let values): return tree.replacing(path, by: .array(values + values))
        case .object: return tree
        }
    }

    private mutating func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }

    private static let required: Set<String> = ["formatVersion", "id", "involvement", "household", "concerned"]
    private static let days = [
        "0001-01-01", "0001-01-02", "9999-12-30", "9999-12-31", "2000-02-29", "1900-02-28", "2026-11-20", "2026-11-21",
    ]
    private static let texts = [
        "", " ", "a", "é", "e\u{301}", "👨‍👩‍👧", "\u{0}", "\u{7F}", "\u{FEFF}", "\u{202E}om", "\"\\/", "</script>",
        "een\ttab", "{1}", "[x]", "null", String(repeating: "woord ", count: 400), "Ĳ", "ﷺ", "\u{10FFFF}",
    ]
    private static let numbers = [
        "0", "1", "-1", "10", "0.1", "9.9", "5.5", "10.1", "2147483647", "2147483648", "-2147483649",
        "9223372036854775807", "9223372036854775808", "1e3", "1e-3", "1e400", "0.05", "6.04999",
    ]
}
