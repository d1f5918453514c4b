import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What is printed, told or refused holds no free text of people and no birth date.
struct PrivacyTests {
    /// A day on which nothing else happens, as it is written and as it is said.
    private static let birthday = "1987-05-03"
    private static let sayings = ["1987-05-03", "3 mei 1987", "3 May 1987", "1987"]

    @Test func `the places of free text are found`() {
        for place in ["statements.entries.words", "analysis.value.domains", "safetyPlan.value.goals.entries.words"] {
            #expect(FreeText.ofFiles.contains(place), "\(place)")
        }
        #expect(
            FreeText.ofFiles.isDisjoint(with: ["id", "involvement.household.id", "safetyPlan.value.goals.entries.id"]))
        #expect(FreeText.ofContexts.isSuperset(of: ["attestations.note", "deviations.reason"]))
        #expect(FreeText.everyField != nil)
    }

    @Test func `printing a file, a review or an error shows no free text and no birth date`() throws {
        for (number, document) in FreeText.documents.enumerated() {
            let tree = FreeText.planted(in: born(document.tree), at: FreeText.ofFiles)
            let file = try tree.decoded(CaseFile.self)
            expectNothing(in: printed(file), document.name)
            for entry in file.statements { expectNothing(in: printed(entry), document.name) }
            for person in file.household.concerned { expectNothing(in: printed(person), document.name) }
            guard Subjects.isTurn(of: number, oneIn: 16) else { continue }
            let review = RuleSet.caseFile.review(file, in: try planted(HouseholdInOrder.context))
            expectNothing(in: printed(review), document.name)
            for rule in RuleSet.caseFile.rules {
                let evidence = RuleSet.caseFile.evidence(for: rule.description.id, file, in: HouseholdInOrder.context)
                expectNothing(in: printed(evidence), "\(document.name) \(rule.description.id)")
            }
        }
    }

    @Test func `printing what a review is made with shows no free text`() throws {
        for subject in Subjects.households {
            let context = try planted(subject.context)
            expectNothing(in: printed(context), subject.name)
            for answer in context.attestations { expectNothing(in: printed(answer), subject.name) }
            for departure in context.deviations { expectNothing(in: printed(departure), subject.name) }
        }
        let override = try Override(.sturen(5), .switchedOff, because: FreeText.mark, by: "lokaal", on: "2026-11-01")
        expectNothing(in: printed(override), "override")
        expectNothing(in: printed(RuleSet.caseFile.switchingOff(override).overrides), "overrides")
    }

    @Test func `no review says when somebody was born`() throws {
        for subject in Subjects.some(everyExample: 12, everyVariation: 60) {
            let file = try born(JSONTree(subject.file)).decoded(CaseFile.self)
            for audience in subject.audiences {
                let review = Subject("", file, subject.context).review(for: audience)
                var told = String(decoding: try JSONText.bytes(of: review), as: UTF8.self)
                for language in Language.allCases {
                    told += ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: language).text
                }
                for saying in Self.sayings { #expect(!told.contains(saying), "\(subject.name) \(audience): \(saying)") }
            }
        }
    }

    @Test func `an error of reading names the place and never what stood there`() throws {
        let contexts = try Subjects.households.map { try JSONTree(ContextDocument($0.context)) }
        let reviews = try Subjects.households.map { try JSONTree($0.review()) }
        try expectDiscreetErrors(CaseFile.self, FreeText.documents.map { $0.tree }, atLeast: 100)
        try expectDiscreetErrors(ContextDocument.self, contexts, atLeast: 8)
        try expectDiscreetErrors(Review.self, reviews, atLeast: 8)
    }

    /// Puts the mark at every place of the trees, once, and sees what the error says.
    private func expectDiscreetErrors<Value: Decodable>(
        _ type: Value.Type, _ trees: [JSONTree], atLeast count: Int, location: SourceLocation = #_sourceLocation
    ) throws {
        var tried: Set<String> = []
        var refused = 0
        for tree in trees {
            for path in tree.allPaths where tried.insert(path.place).inserted {
                let object = JSONTree.object([JSONTree.Member(key: FreeText.mark, value: .text(FreeText.mark))])
                for wrong in [JSONTree.text(FreeText.mark), object, .array([.text(FreeText.mark)])] {
                    do {
                        _ = try FreeText.strictly(type, tree.replacing(path, by: wrong))
                    } catch let error as DecodingError {
                        refused += 1
                        let told = printed(error) + error.localizedDescription
                        #expect(!told.contains(FreeText.mark), "\(type) \(path.text)", sourceLocation: location)
                    }
                }
            }
        }
        #expect(refused > count, "\(type)", sourceLocation: location)
    }

    /// Everything that a value can be made to print.
    private func printed<Value>(_ value: Value) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return String(describing: value) + String(reflecting: value) + "\(value)" + dumped
    }

    private func expectNothing(
        in text: String, _ name: @autoclosure () -> String, location: SourceLocation = #_sourceLocation
    ) {
        for word in [FreeText.mark, "1987"] {
            guard let found = text.range(of: word) else { continue }
            let start = text.index(found.lowerBound, offsetBy: -60, limitedBy: text.startIndex) ?? text.startIndex
            Issue.record("\(name()): …\(text[start..<found.upperBound])", sourceLocation: location)
        }
    }

    /// The tree in which everybody was born on one day.
    private func born(_ tree: JSONTree) -> JSONTree {
        var born = tree
        for path in tree.allPaths where path.contains(.key("birth")) {
            guard case .text(let text) = tree[path], (try? CalendarDate(iso: text)) != nil else { continue }
            born = born.replacing(path, by: .text(Self.birthday))
        }
        return born
    }

    private func planted(_ context: ReviewContext) throws -> ReviewContext {
        let tree = FreeText.planted(in: try JSONTree(ContextDocument(context)), at: FreeText.ofContexts)
        return try tree.decoded(ContextDocument.self).applied(to: context)
    }
}
