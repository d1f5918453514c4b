import Domain
import Foundation
import ToekomstscenarioFixtures

// rule-examples FOLDER    writes examples of all rules about a case file as JSON documents into a folder: of each rule
//                         and each state that it can come to the first, with the review that it must come to.

guard CommandLine.arguments.count == 2, let folder = CommandLine.arguments.last else {
    FileHandle.standardError.write(Data("usage: rule-examples FOLDER\n".utf8))
    exit(2)
}

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var written: Set<String> = []
    var rules: Set<String> = []
    for document in CaseFileExamples.documents() {
        let name = "\(document.rule.text)-\(document.expected.state.rawValue).json"
        guard written.insert(name).inserted else { continue }
        rules.insert(document.rule.text)
        let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
        try (encoder.encode(document) + Data("\n".utf8)).write(to: file)
    }
    print("\(written.count) examples of \(rules.count) rules")
} catch {
    FileHandle.standardError.write(Data("rule-examples: the folder cannot be written\n".utf8))
    exit(1)
}
