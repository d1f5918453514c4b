import Domain
import ExampleSupport
import Foundation
import Indicators
import ToekomstscenarioFixtures

/// Tells a region's quarter: that of a made-up region, or of the records in a file.
struct MonitorReportCommand {
    private let arguments: ArraySlice<String>
    /// Ten million records take less.
    private static let largest = 2_000_000_000

    init(_ arguments: ArraySlice<String>) { self.arguments = arguments }

    /// Runs the command; the result is its exit status.
    func run() -> Int32 {
        Command.run("monitor-report") { () throws(UserError) in try output(of: Arguments(arguments)) }
    }

    private func output(of asked: Arguments) throws(UserError) -> String {
        if asked.asksForHelp { return Arguments.usage + "\n" }
        if asked.asksForRecords { return SyntheticRegion.csv }
        let quarter = asked.quarter ?? Quarter.ofExample
        // Chosen for the made-up region. Of a file of one's own one chooses, and answers for it.
        let minimum = asked.minimum ?? 5
        let reader = try records(asked)
        guard let policy = try? SuppressionPolicy(minimum: minimum),
            let report = QuarterReport(
                reader.table, quarter, norm: asked.norm ?? (asked.path == nil ? 42 : nil), policy)
        else { throw UserError("the records are more than can be counted") }
        return ReportPage(report, reader, isExample: asked.path == nil, asked.language).text
    }

    private func records(_ asked: Arguments) throws(UserError) -> TrajectoryReader {
        guard let path = asked.path else { return TrajectoryReader(.csv, all: Array(SyntheticRegion.csv.utf8)) }
        let data = try Command.contents(of: path, "the file of records", form: "CSV", largest: Self.largest)
        let reader = TrajectoryReader(.csv, all: Array(data))
        // Where nothing could be read, there is nothing to report.
        if reader.table.count == 0 {
            guard let problem = reader.problems.first else {
                throw UserError("the file of records has no record: allowed is CSV with a header and a line for each")
            }
            throw UserError(problem.text(in: .en))
        }
        return reader
    }
}
