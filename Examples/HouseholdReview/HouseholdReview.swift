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
        do {
            let asked = try Arguments(arguments)
            if asked.asksForHelp {
                print(Arguments.usage)
                return 0
            }
            try show(reviews(asked), asked)
            return 0
        } catch {
            FileHandle.standardError.write(Data("household-review: \(error.line)\n".utf8))
            return 2
        }
    }

    private struct Part {
        let heading: LocalizedText?
        let review: Review
    }

    private func reviews(_ asked: Arguments) throws(UserError) -> [Part] {
        if let path = asked.path, let day = asked.day {
            let file = try CaseFileReader.read(path)
            return [Part(heading: nil, review: RuleSet.caseFile.review(file, in: ReviewContext(on: day)))]
        }
        let told = RuleSet.caseFile.review(
            KompasHousehold.asTold, in: ReviewContext(on: asked.day ?? KompasHousehold.firstDay))
        guard asked.day == nil else { return [Part(heading: Self.toldHeading, review: told)] }
        let later = RuleSet.caseFile.review(
            KompasHousehold.fourMonthsLater, in: ReviewContext(on: KompasHousehold.secondDay))
        return [Part(heading: Self.toldHeading, review: told), Part(heading: Self.laterHeading, review: later)]
    }

    private func show(_ parts: [Part], _ asked: Arguments) throws(UserError) {
        guard asked.isJSON else {
            for part in parts {
                if let heading = part.heading { print("\n" + heading[asked.language] + "\n") }
                let text = ReviewText(part.review, catalogue: RuleSet.caseFile.catalogue, in: asked.language)
                print(text.text, terminator: "")
            }
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            // One review is written as itself, several as a list.
            let data = try parts.count == 1 ? encoder.encode(parts[0].review) : encoder.encode(parts.map { $0.review })
            print(String(decoding: data, as: UTF8.self))
        } catch {
            throw UserError("the review cannot be written as JSON")
        }
    }

    private static let toldHeading = LocalizedText(
        nl: "Het huishouden uit de inleiding van het Kompas, zoals het daar staat",
        en: "The household of the introduction to the Kompas, as it is told there")
    private static let laterHeading = LocalizedText(
        nl: "Hetzelfde huishouden, vier maanden later (verzonnen vervolg)",
        en: "The same household four months later (a made-up continuation)")
}
