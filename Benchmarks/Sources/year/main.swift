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

func compare(_ name: String, _ file: CaseFile, workload: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let document = try? encoder.encode(file), (try? JSONDecoder().decode(CaseFile.self, from: document)) == file,
        let review = Workload.all.first(where: { $0.name == workload })
    else {
        print("error: the file cannot be written and read")
        exit(1)
    }
    let reading = leastMicroseconds { keep(try? JSONDecoder().decode(CaseFile.self, from: document)) }
    let reviewing = leastMicroseconds { review.run() }
    func line(_ words: String, _ value: Double, _ unit: String, digits: Int = 0) {
        print(
            "  " + words + String(repeating: " ", count: max(1, 30 - words.count))
                + String(format: "%9.\(digits)f \(unit)", value))
    }
    print(name)
    line("the document", Double(document.count) / 1024, "KB", digits: 1)
    line("reading it", reading, "µs")
    line("a full review", reviewing, "µs")
    line("review / reading", reviewing / reading, "", digits: 2)
}

compare("The year", YearOfHelp.caseFile, workload: "review-of-a-year")
compare("The year, everything recorded", YearOfHelp.fullCaseFile, workload: "review-of-a-full-year")
