import Domain
import Foundation
import SafetyAssessment
import ToekomstscenarioFixtures

/// Reviews a household: the one of the Kompas, twice, or the one in a file.
struct HouseholdReview {
    private let arguments: ArraySlice<String>

    init(_ arguments: ArraySlice<String>) { self.arguments = arguments }

    /// Runs the command; the result is its exit status.
    func run() -> Int32 {
        do throws(UserError) {
            try write(output(of: Arguments(arguments)))
            return 0
        } catch {
            try? FileHandle.standardError.write(contentsOf: Data("household-review: \(error.line)\n".utf8))
            return 2
        }
    }

    private func output(of asked: Arguments) throws(UserError) -> String {
        if asked.asksForHelp { return Arguments.usage + "\n" }
        if let example = asked.example { return try json(caseFile(example)) }
        let parts = try reviews(asked)
        guard asked.isJSON else { return text(of: parts, in: asked.language) }
        // One review is written as itself, several as a list.
        return try parts.count == 1 ? json(parts[0].review) : json(parts.map { $0.review })
    }

    private struct Part {
        let heading: LocalizedText?
        let review: Review
    }

    private func reviews(_ asked: Arguments) throws(UserError) -> [Part] {
        if let path = asked.path {
            let file = try CaseFileReader.read(path)
            let day = if let day = asked.day { day } else { try today() }
            return [Part(heading: nil, review: RuleSet.caseFile.review(file, in: ReviewContext(on: day)))]
        }
        let told = RuleSet.caseFile.review(
            KompasHousehold.asTold, in: ReviewContext(on: asked.day ?? KompasHousehold.firstDay))
        guard asked.day == nil else { return [Part(heading: Self.toldHeading, review: told)] }
        let later = RuleSet.caseFile.review(
            KompasHousehold.fourMonthsLater, in: ReviewContext(on: KompasHousehold.secondDay))
        return [Part(heading: Self.toldHeading, review: told), Part(heading: Self.laterHeading, review: later)]
    }

    /// The package has no clock, so that a review can be made again; what uses it has to say what day it is.
    private func today() throws(UserError) -> CalendarDate {
        let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = today.year, let month = today.month, let day = today.day,
            let date = try? CalendarDate(year: year, month: month, day: day)
        else { throw UserError("what day it is cannot be told: --on YYYY-MM-DD is required") }
        return date
    }

    private func caseFile(_ example: ExampleCase) -> CaseFile {
        switch example {
        case .told: KompasHousehold.asTold
        case .later: KompasHousehold.fourMonthsLater
        case .inOrder: HouseholdInOrder.caseFile
        }
    }

    private func text(of parts: [Part], in language: Language) -> String {
        var text = ""
        for part in parts {
            if let heading = part.heading { text += "\n" + heading[language] + "\n\n" }
            text += ReviewText(part.review, catalogue: RuleSet.caseFile.catalogue, in: language).text
        }
        return text
    }

    private func json(_ document: some Encodable) throws(UserError) -> String {
        let encoder = JSONEncoder()
        // Sorted, so that the same document is the same bytes.
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do { return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n" } catch {
            throw UserError("the document cannot be written as JSON")
        }
    }

    private func write(_ output: String) throws(UserError) {
        do { try FileHandle.standardOutput.write(contentsOf: Data(output.utf8)) } catch {
            throw UserError("the output cannot be written: a standard output that takes it is required")
        }
    }

    private static let toldHeading = LocalizedText(
        nl: "Het huishouden uit de inleiding van het Kompas, zoals het daar staat",
        en: "The household of the introduction to the Kompas, as it is told there")
    private static let laterHeading = LocalizedText(
        nl: "Hetzelfde huishouden, vier maanden later (verzonnen vervolg)",
        en: "The same household four months later (a made-up continuation)")
}
