import Domain
import SafetyAssessment

/// Small changes of a case file by chance: other answers, marks, days and people, records twice and facts left out.
enum Variation {
    /// The file with one to six changes; `nil` if no changes were found that make a case file.
    static func of(_ tree: JSONTree, using random: inout SplitMix64) -> CaseFile? {
        for _ in 0..<20 {
            var varied = tree
            for _ in 0..<Int.random(in: 1...6, using: &random) { varied = changed(varied, using: &random) }
            if let file = try? varied.decoded(CaseFile.self) { return file }
        }
        return nil
    }

    /// The tree with one change; it may be no longer what it was a tree of.
    static func changed(_ tree: JSONTree, using random: inout SplitMix64) -> JSONTree {
        let paths = tree.allPaths
        guard let path = paths.randomElement(using: &random), let value = tree[path] else { return tree }
        if case .index = path.last, case .object = value, Bool.random(using: &random) {
            return twice(path, in: tree, using: &random)
        }
        if path.lastKey != nil, Int.random(in: 0..<6, using: &random) == 0 { return tree.forgetting(path) }
        guard let other = other(than: value, at: path, using: &random) else { return tree }
        return tree.replacing(path, by: other)
    }

    /// The record at a path a second time, with an identifier of its own and one thing different.
    private static func twice(_ path: JSONTree.Path, in tree: JSONTree, using random: inout SplitMix64) -> JSONTree {
        guard var record = tree[path] else { return tree }
        if case .text(let id)? = record[[.key("id")]] {
            record = record.replacing([.key("id")], by: .text("\(id)-\(UInt8.random(in: 0...255, using: &random))"))
        }
        let parts = record.allPaths.filter { $0.lastKey != "id" }
        if let part = parts.randomElement(using: &random), let value = record[part],
            let other = other(than: value, at: part, using: &random)
        {
            record = record.replacing(part, by: other)
        }
        return tree.changing(JSONTree.Path(path.dropLast())) { list in
            guard case .array(let values) = list else { return list }
            return .array(values + [record])
        }
    }

    private static func other(
        than value: JSONTree, at path: JSONTree.Path, using random: inout SplitMix64
    ) -> JSONTree? {
        switch value {
        case .literal("true"): return .literal("false")
        case .literal("false"): return .literal("true")
        case .literal where path.lastKey == "grade": return .literal(Int.random(in: 0...10, using: &random).description)
        case .text(let text):
            if let day = try? CalendarDate(iso: text) {
                let days = Int.random(in: -120...120, using: &random)
                return day.adding(days: days).map { .text($0.description) }
            }
            return people.contains(text) ? people.randomElement(using: &random).map { .text($0) } : nil
        case .literal, .array, .object: return nil
        }
    }

    private static let people = [
        "moeder", "vader", "dochter", "zoon", "oma", "baby", "lokaal", "veiligheid", "marieke", "david", "layla",
        "idris",
    ]
}

extension JSONTree {
    /// The tree without what stands at a path; entries are forgotten together with the word that they are all.
    func forgetting(_ path: Path) -> JSONTree {
        guard path.lastKey == "entries" else { return removing(path) }
        let list = Path(path.dropLast())
        return removing(path).removing(list + [.key("complete")]).removing(list + [.key("coverage")])
    }
}
