import Domain
import Foundation

/// Other documents of one subject, made of its JSON: with one recorded thing less, or with every list in another order.
///
/// It works on any subject: what a document can lose without being refused was optional.
enum DocumentVariants {
    /// The documents that lack one recorded thing, each with the path of what was taken away.
    ///
    /// An entry goes together with the statement that its list is complete: otherwise it is not forgotten but said not to
    /// be there. The day on which something became known stays: without it, it was known earlier.
    static func forgetting<Subject: Codable>(_ subject: Subject) throws -> [(path: String, subject: Subject)] {
        let whole = try JSONSerialization.jsonObject(with: JSONEncoder().encode(subject))
        var variants: [(path: String, subject: Subject)] = []
        for (path, json) in without(whole, at: "") {
            guard let data = try? JSONSerialization.data(withJSONObject: json),
                let value = try? JSONDecoder().decode(Subject.self, from: data)
            else { continue }
            variants.append((path, value))
        }
        return variants
    }

    /// The document with every list in another order.
    static func shuffled<Subject: Codable>(
        _ subject: Subject, using random: inout some RandomNumberGenerator
    ) throws -> Subject {
        let whole = try JSONSerialization.jsonObject(with: JSONEncoder().encode(subject))
        let other = mixed(whole, &random)
        return try JSONDecoder().decode(Subject.self, from: JSONSerialization.data(withJSONObject: other))
    }

    /// The document with another text in place of every free text that is not empty.
    static func rewriting<Subject: Codable>(_ subject: Subject, keys: Set<String>, to text: String) throws -> Subject {
        let whole = try JSONSerialization.jsonObject(with: JSONEncoder().encode(subject))
        let other = rewritten(whole, keys, text)
        return try JSONDecoder().decode(Subject.self, from: JSONSerialization.data(withJSONObject: other))
    }

    private static func without(_ json: Any, at path: String) -> [(String, Any)] {
        guard let object = json as? [String: Any] else { return [] }
        var variants: [(String, Any)] = []
        for key in object.keys.sorted() where !["id", "formatVersion", "knownOn", "entries"].contains(key) {
            var less = object
            less[key] = nil
            variants.append((path + "." + key, less))
            guard let part = object[key] else { continue }
            for (place, changed) in without(part, at: path + "." + key) {
                var other = object
                other[key] = changed
                variants.append((place, other))
            }
        }
        guard let entries = object["entries"] as? [Any] else { return variants }
        for index in entries.indices {
            var left = entries
            left.remove(at: index)
            var less = object
            less["entries"] = left
            less["complete"] = nil
            variants.append((path + "[\(index)]", less))
            for (place, changed) in without(entries[index], at: path + "[\(index)]") {
                var others = entries
                others[index] = changed
                var other = object
                other["entries"] = others
                variants.append((place, other))
            }
        }
        return variants
    }

    private static func mixed(_ json: Any, _ random: inout some RandomNumberGenerator) -> Any {
        if let object = json as? [String: Any] {
            var other: [String: Any] = [:]
            for key in object.keys.sorted() { other[key] = object[key].map { mixed($0, &random) } }
            return other
        }
        guard let list = json as? [Any] else { return json }
        return list.map { mixed($0, &random) }.shuffled(using: &random)
    }

    private static func rewritten(_ json: Any, _ keys: Set<String>, _ text: String) -> Any {
        if let object = json as? [String: Any] {
            var other: [String: Any] = [:]
            for (key, value) in object {
                let isText = (value as? String).map { !$0.isEmpty } ?? false
                other[key] = keys.contains(key) && isText ? text : rewritten(value, keys, text)
            }
            return other
        }
        guard let list = json as? [Any] else { return json }
        return list.map { rewritten($0, keys, text) }
    }
}
