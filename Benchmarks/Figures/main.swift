// figures RECORDS.csv RECORDS.jsonl
//
// Reads the records in both forms, counts the figures of each area in one pass, makes a survival curve, and merges
// parts. Times go to standard error, the figures to standard output, as CSV, to be compared with a peer's.

import Domain
import Foundation
import Indicators

func timed<Value>(_ name: String, _ work: () throws -> Value) rethrows -> (Value, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try work()
    let passed = start.duration(to: clock.now).components
    return (value, Double(passed.seconds) + Double(passed.attoseconds) * 1e-18)
}

func tell(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// Reads the bytes of a file, handed over in pieces of a megabyte; the time is that of reading bytes, without that of
/// getting them from the disk.
func read(_ form: TrajectoryReader.Form, _ path: String) throws -> (TrajectoryReader, seconds: Double) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw CocoaError(.fileNoSuchFile) }
    var reader = TrajectoryReader(form)
    var seconds = 0.0
    while let data = try file.read(upToCount: 1 << 20), !data.isEmpty {
        let piece = Array(data)
        seconds += timed("piece") { reader.read(piece) }.1
    }
    seconds += timed("end") { reader.finish() }.1
    return (reader, seconds)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    tell("figures RECORDS.csv RECORDS.jsonl")
    exit(2)
}
let question = try CohortQuestion(Period(start: "2024-01-01", end: "2025-01-01"), waitingNorm: 42)
var table = TrajectoryTable()
for (form, path) in [(TrajectoryReader.Form.jsonLines, arguments[2]), (.csv, arguments[1])] {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    let (reader, first) = try read(form, path)
    var seconds = first
    // The least time of some: what disturbs a run only makes it longer.
    for _ in 0..<2 { seconds = min(seconds, try read(form, path).seconds) }
    tell(
        "\(form.rawValue): \(Int(Double(size) / seconds / 1e6)) MB/s, \(reader.table.count) records, \(reader.refused) refused"
    )
    table = reader.table
}

var best = Double.infinity
var tally = CohortTally(question)
for _ in 0..<5 {
    let (counted, seconds) = timed("tally") { CohortTally(question, table) }
    best = min(best, seconds)
    tally = counted
}
tell(
    "tally: \(Int(Double(table.count) / best / 1e6)) million records a second, \(TrajectoryTable.bytesPerRecord) bytes each"
)

let (parts, _) = timed("parts") {
    (0..<8).map { CohortTally(question, table, table.count / 8 * $0..<table.count / 8 * ($0 + 1)) }
}
var merged = CohortTally(question)
let (_, merging) = try timed("merge") { for part in parts { try merged.merge(part) } }
tell("merge: \(Int(merging / 8 * 1e6)) microseconds a part")

var times: [ElapsedDays?] = []
for number in 0..<1_000_000 { times.append(number % 3 == 0 ? .atLeast(number % 700) : .exactly(number * 7 % 900)) }
let (curve, surviving) = try timed("survival") { SurvivalCurve(try SurvivalTally(times)) }
tell("Kaplan-Meier of a million: \(Int(surviving * 1000)) ms, median \(curve.median ?? -1)")

print(
    "area,registered,started,with_children,children_known,compulsory,frame_known,measure,measures_known,waited,waited_days,within,still_waiting,closed,closed_days"
)
for area in tally.areas {
    let f = tally.figures(for: area)
    func days(_ mean: CohortFigures.MeanDays) -> Int { Int(((mean.mean ?? 0) * Double(mean.count)).rounded()) }
    let numbers: [Int] = [
        Int(f.registrations.count), Int(f.starts.count), f.withChildren?.numerator ?? 0,
        f.withChildren?.denominator ?? 0,
        f.compulsory?.numerator ?? 0, f.compulsory?.denominator ?? 0, f.withMeasure?.numerator ?? 0,
        f.withMeasure?.denominator ?? 0, Int(f.waiting.count), days(f.waiting), f.waitingWithinNorm?.within ?? 0,
        Int(f.waiting.open), Int(f.duration.count), days(f.duration),
    ]
    print(([area?.text ?? ""] + numbers.map { $0.description }).joined(separator: ","))
}
