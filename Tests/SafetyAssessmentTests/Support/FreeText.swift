import Domain
import Foundation
import SafetyAssessment

/// Where documents take free text: found by trying, so that a new field needs no line here.
///
/// A text with a comma and spaces is no identifier, no day and no code; a strict reader that takes it at a place takes
/// any text there.
enum FreeText {
    /// A text that nothing else holds.
    static let mark = "Geheim, van Dorpsstraat 7"

    /// The places of free text in a case file, without indices: `statements.entries.words`.
    static let ofFiles: Set<String> = places(in: documents.map { $0.tree }, of: CaseFile.self)

    /// The places of free text in answers and departures; a policy value has a name, which is not free.
    static let ofContexts: Set<String> = {
        let trees = Subjects.households.compactMap { try? JSONTree(ContextDocument($0.context)) }
        return places(in: trees, of: ContextDocument.self).filter { !$0.hasPrefix("policy.") || $0.hasSuffix("reason") }
    }()

    /// Every household of the fixtures, every example, and the document with every field, as trees.
    static let documents: [(name: String, tree: JSONTree)] = {
        var documents: [(String, JSONTree)] = []
        for subject in Subjects.some(everyExample: 1, everyVariation: Subjects.varied.count + 1) {
            if let tree = try? JSONTree(subject.file) { documents.append((subject.name, tree)) }
        }
        if let file = everyField, let tree = try? JSONTree(file) { documents.append(("every-field.json", tree)) }
        return documents
    }()

    /// The example document in which every field stands.
    static let everyField: CaseFile? = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        guard let data = try? Data(contentsOf: root.appendingPathComponent("Examples/Data/every-field.json")) else {
            return nil
        }
        return try? JSONDecoder().decode(CaseFile.self, from: data)
    }()

    /// A tree with the mark at each of these places.
    static func planted(in tree: JSONTree, at places: Set<String>) -> JSONTree {
        var planted = tree
        for path in tree.allPaths where places.contains(path.place) {
            if case .text = tree[path] { planted = planted.replacing(path, by: .text(mark)) }
        }
        return planted
    }

    static func strictly<Value: Decodable>(_ type: Value.Type, _ tree: JSONTree) throws -> Value {
        let decoder = JSONDecoder()
        if let key = CodingUserInfoKey.refusesUnknownCodes { decoder.userInfo[key] = true }
        return try decoder.decode(type, from: tree.data)
    }

    private static func places<Value: Decodable>(in trees: [JSONTree], of type: Value.Type) -> Set<String> {
        var free: Set<String> = []
        var tried: Set<String> = []
        for tree in trees {
            for path in tree.allPaths {
                guard case .text = tree[path], tried.insert(path.place).inserted else { continue }
                if (try? strictly(type, tree.replacing(path, by: .text(mark)))) != nil { free.insert(path.place) }
            }
        }
        return free
    }
}

extension JSONTree.Path {
    /// The path without its indices.
    var place: String {
        compactMap { step in
            if case .key(let key) = step { key } else { nil }
        }.joined(separator: ".")
    }
}
