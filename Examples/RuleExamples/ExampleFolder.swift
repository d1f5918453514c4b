import Domain
import Foundation
import ToekomstscenarioFixtures

/// A folder with examples of rules: in it a folder for each kind of subject, and in that a file for each rule and state.
struct ExampleFolder {
    private let path: String
    private let encoder = JSONEncoder()
    private(set) var count = 0
    private var rules: Set<String> = []

    /// How many rules have an example.
    var ruleCount: Int { rules.count }

    init(_ path: String) {
        self.path = path
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Writes of each rule and each state that it can come to the first example.
    mutating func write<Subject>(_ documents: [ExampleDocument<Subject>], _ kind: String) throws {
        let folder = URL(fileURLWithPath: path).appendingPathComponent(kind)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var written: Set<String> = []
        for document in documents {
            let name = "\(document.rule.text)-\(document.expected.state.rawValue).json"
            guard written.insert(name).inserted else { continue }
            rules.insert(document.rule.text)
            count += 1
            try (encoder.encode(document) + Data("\n".utf8)).write(to: folder.appendingPathComponent(name))
        }
    }
}
