import Domain
import Foundation
import ToekomstscenarioFixtures

// rule-examples FOLDER    writes the examples of all rules about a case file as JSON documents into a folder:
//                         one file an example, with the review that it must come to.

guard CommandLine.arguments.count == 2, let folder = CommandLine.arguments.last else {
    FileHandle.standardError.write(Data("usage: rule-examples FOLDER\n".utf8))
    exit(2)
}

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var numbers: [String: Int] = [:]
    for document in CaseFileExamples.documents() {
        let number = numbers[document.rule.text, default: 0] + 1
        numbers[document.rule.text] = number
        let name = "\(document.rule.text)-\(number < 10 ? "0" : "")\(number).json"
        let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
        try (encoder.encode(document) + Data("\n".utf8)).write(to: file)
    }
    print("\(numbers.values.reduce(0, +)) examples of \(numbers.count) rules")
} catch {
    FileHandle.standardError.write(Data("rule-examples: the folder cannot be written\n".utf8))
    exit(1)
}
