import Domain
import ExampleSupport
import SafetyAssessment
import ToekomstscenarioFixtures

/// Reviews a household: the one of the Kompas, twice, or the one in a file.
struct HouseholdReview {
    private let arguments: ArraySlice<String>

    init(_ arguments: ArraySlice<String>) { self.arguments = arguments }

    /// Runs the command; the result is its exit status.
    func run() -> Int32 {
        Command.run("household-review") { () throws(UserError) in try output(of: Arguments(arguments)) }
    }

    private func output(of asked: Arguments) throws(UserError) -> String {
        if asked.asksForHelp { return Arguments.usage + "\n" }
        if let example = asked.example { return try json(caseFile(example)) }
        let parts = try parts(asked)
        if let since = asked.since { return try changes(in: parts, since: since, asked.language) }
        guard asked.isJSON else { return text(of: parts, in: asked.language) }
        // One document is written as itself, several as a list.
        if asked.asksForNext {
            return try parts.count == 1 ? json(parts[0].nextSteps) : json(parts.map { $0.nextSteps })
        }
        return try parts.count == 1 ? json(parts[0].review) : json(parts.map { $0.review })
    }

    /// A case file and the day on which it is reviewed.
    private struct Part {
        var heading: LocalizedText?
        let file: CaseFile
        let day: CalendarDate

        var review: Review { review(on: day) }
        var nextSteps: NextSteps { RuleSet.caseFile.nextSteps(for: file, in: ReviewContext(on: day)) }

        func review(on day: CalendarDate) -> Review { RuleSet.caseFile.review(file, in: ReviewContext(on: day)) }
    }

    private func parts(_ asked: Arguments) throws(UserError) -> [Part] {
        if let path = asked.path {
            let file = try CaseFileReader.read(path)
            let day = if let day = asked.day { day } else { try Command.today() }
            return [Part(file: file, day: day)]
        }
        let told = Part(
            heading: Self.toldHeading, file: KompasHousehold.asTold, day: asked.day ?? KompasHousehold.firstDay)
        let later = Part(
            heading: Self.laterHeading, file: KompasHousehold.fourMonthsLater,
            day: asked.day ?? KompasHousehold.secondDay)
        // Of the first day nothing later can be told: what changed is asked of the continuation.
        if asked.since != nil { return [later] }
        return asked.day == nil ? [told, later] : [told]
    }

    private func changes(in parts: [Part], since day: CalendarDate, _ language: Language) throws(UserError) -> String {
        var text = ""
        for part in parts {
            guard day < part.day else { throw UserError("--since: allowed is a day before that of the review") }
            let changes = ReviewChangeText(
                part.review, since: part.review(on: day), catalogue: RuleSet.caseFile.catalogue,
                explaining: Glossary.domain.adding(.safetyAssessment).termsToExplain, in: language)
            text += changes?.text ?? ""
        }
        return text
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
            let next = NextStepsText(part.nextSteps, catalogue: RuleSet.caseFile.catalogue, in: language).text
            if !next.isEmpty { text += "\n" + next }
        }
        return text
    }

    private func json(_ document: some Encodable) throws(UserError) -> String { try JSONDocument.text(of: document) }

    private static let toldHeading = LocalizedText(
        nl: "Het huishouden uit de inleiding van het Kompas, zoals het daar staat",
        en: "The household of the introduction to the Kompas, as it is told there")
    private static let laterHeading = LocalizedText(
        nl: "Hetzelfde huishouden, vier maanden later (verzonnen vervolg)",
        en: "The same household four months later (a made-up continuation)")
}
