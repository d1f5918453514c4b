import Domain
import ExampleSupport
import GovernanceCompass
import ToekomstscenarioFixtures

/// Reviews the cooperation of a region: a made-up one, or the one in a file.
struct CompassReview {
    private let arguments: ArraySlice<String>
    /// The picture of a region is hundreds of times smaller.
    private static let largest = 20_000_000

    init(_ arguments: ArraySlice<String>) { self.arguments = arguments }

    /// Runs the command; the result is its exit status.
    func run() -> Int32 {
        Command.run("compass-review") { () throws(UserError) in try output(of: Arguments(arguments)) }
    }

    private func output(of asked: Arguments) throws(UserError) -> String {
        if asked.asksForHelp { return Arguments.usage + "\n" }
        if asked.asksForRegion { return try JSONDocument.text(of: FictionalRegion.cooperation) }
        if let folder = asked.folder { return try Template(in: asked.language).write(into: folder) }
        if let table = asked.table { return try JSONDocument.text(of: MapTable.read(table, drawnOn: asked.drawnOn)) }
        let cooperation = try cooperation(asked)
        let context = try context(asked, cooperation)
        if asked.isJSON {
            return try JSONDocument.text(of: RuleSet.regionalCooperation.review(cooperation, in: context))
        }
        return RegionReport(cooperation, in: context, isExample: asked.path == nil, asked.language).text
    }

    private func cooperation(_ asked: Arguments) throws(UserError) -> RegionalCooperation {
        guard let path = asked.path else { return FictionalRegion.cooperation }
        return try JSONDocument.read(path, as: RegionalCooperation.self, "the network file", largest: Self.largest)
    }

    /// The day, what the approaches of the region adopted by then, and what people answered.
    private func context(
        _ asked: Arguments, _ cooperation: RegionalCooperation
    ) throws(UserError) -> ReviewContext {
        guard asked.path != nil else { return FictionalRegion.context(on: asked.day ?? FictionalRegion.day) }
        let day = if let day = asked.day { day } else { try Command.today() }
        var context = ReviewContext(on: day)
        for approach in cooperation.view(for: .professional, on: day).approaches {
            context = context.adopting(approach)
        }
        if let path = asked.answers {
            context.attestations = try JSONDocument.read(
                path, as: [Attestation].self, "the file of answers", largest: Self.largest)
        }
        return context
    }
}
