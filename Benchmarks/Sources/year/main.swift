// Compares a full review of a year of help with reading the same file as JSON with Foundation, in one run:
//
//     swift run -c release year
//
// Times vary with the machine and its load, and so does their ratio, but far less. CI compares the instructions of the
// review with what is stored (.ci/steps/instructions).

import Foundation
import SafetyAssessment
import Workloads

/// The least time of many runs: what disturbs a run only makes it longer.
func leastMicroseconds(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    var least = Duration.seconds(1000)
    for _ in 0..<300 { least = min(least, clock.measure(body)) }
    return Double(least.components.attoseconds) / 1e12 + Double(least.components.seconds) * 1e6
}

let file = YearOfHelp.caseFile
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
guard let document = try? encoder.encode(file), (try? JSONDecoder().decode(CaseFile.self, from: document)) == file,
    let review = Workload.all.first(where: { $0.name == "review-of-a-year" })
else {
    print("error: the file cannot be written and read")
    exit(1)
}

let reading = leastMicroseconds { keep(try? JSONDecoder().decode(CaseFile.self, from: document)) }
let reviewing = leastMicroseconds { review.run() }
/// The document is longer than that, so its time is scaled.
let kilobytes = 19.0
let readingPart = reading * kilobytes * 1024 / Double(document.count)

func line(_ words: String, _ value: Double, _ unit: String) {
    print(words + String(repeating: " ", count: max(1, 44 - words.count)) + String(format: "%8.1f ", value) + unit)
}
line("the document", Double(document.count) / 1024, "KB")
line("reading it with JSONDecoder", reading, "µs")
line("reading \(Int(kilobytes)) KB of it, in proportion", readingPart, "µs")
line("a full review", reviewing, "µs")
line("a full review / reading \(Int(kilobytes)) KB", reviewing / readingPart, "")
line("a full review / reading all of it", reviewing / reading, "")
