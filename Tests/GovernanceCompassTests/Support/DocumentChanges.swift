import Domain
import Foundation

/// Changes of a written document that say what must hold for every subject: what is forgotten, in which order it stands,
/// what stands twice, and what people said.
enum DocumentChanges {
    /// Keys that tell when and by whom something became known, or what a record is: they are no facts of their own.
    private static let about: Set<String> = ["formatVersion", "id", "knownOn", "heldOn", "by"]
    /// Keys of free words.
    private static let wordKeys: Set<String> = ["words", "question", "role", "name"]

    /// Every document in which one recorded thing is left out, with what that was.
    ///
    /// An entry goes together with the statement that its list is complete: otherwise it is not forgotten but said not to
    /// be there.
    static func forgetting(_ document: Any, at path: String = "") -> [(what: String, document: Any)] {
        var all: [(what: String, document: Any)] = []
        if let object = document as? [String: Any] {
            for key in object.keys.sorted() {
                guard let value = object[key] else { continue }
                let place = path + "." + key
                if !about.contains(key) {
                    var without = object
                    without[key] = nil
                    if key == "entries" { without["complete"] = nil }
                    all.append((place, without))
                }
                if key == "entries", let entries = value as? [Any] {
                    for index in entries.indices {
                        var fewer = object
                        var rest = entries
                        rest.remove(at: index)
                        fewer[key] = rest
                        fewer["complete"] = nil
                        all.append(("\(place)[\(index)]", fewer))
                    }
                }
                for (what, changed) in forgetting(value, at: place) {
                    var whole = object
                    whole[key] = changed
                    all.append((what, whole))
                }
            }
        } else if let list = document as? [Any] {
            for index in list.indices {
                for (what, changed) in forgetting(list[index], at: "\(path)[\(index)]") {
                    var whole = list
                    whole[index] = changed
                    all.append((what, whole))
                }
            }
        }
        return all
    }

    /// The document with the entries of every list and the codes of every set in another order.
    static func shuffled(_ document: Any, _ random: inout SeededRandom) -> Any {
        if let object = document as? [String: Any] {
            var changed = object
            for key in object.keys.sorted() {
                guard let value = object[key] else { continue }
                let inner = shuffled(value, &random)
                changed[key] = key == "entries" ? (inner as? [Any])?.shuffled(using: &random) ?? inner : inner
            }
            return changed
        }
        if let codes = document as? [String] { return codes.shuffled(using: &random) }
        if let list = document as? [Any] {
            var changed: [Any] = []
            for value in list { changed.append(shuffled(value, &random)) }
            return changed
        }
        return document
    }

    /// The document in which every entry stands twice.
    static func doubled(_ document: Any) -> Any {
        if let object = document as? [String: Any] {
            var changed = object
            for (key, value) in object {
                let inner = doubled(value)
                changed[key] = key == "entries" ? ((inner as? [Any]).map { $0 + $0 } ?? inner) : inner
            }
            return changed
        }
        if let list = document as? [Any] { return list.map { doubled($0) } }
        return document
    }

    /// The document with a mark in place of everything that people said.
    static func marked(_ document: Any, _ mark: String) -> Any {
        if let object = document as? [String: Any] {
            var changed = object
            for (key, value) in object {
                changed[key] =
                    wordKeys.contains(key) && value is String && !isCode(key, in: object) ? mark : marked(value, mark)
            }
            return changed
        }
        if let list = document as? [Any] { return list.map { marked($0, mark) } }
        return document
    }

    /// Codes share two keys with words: the role in a journey, and the question that a checklist answer belongs to.
    private static func isCode(_ key: String, in object: [String: Any]) -> Bool {
        switch key {
        case "role": object["name"] == nil && object["layer"] == nil
        case "question": object["steps"] == nil
        default: false
        }
    }
}
