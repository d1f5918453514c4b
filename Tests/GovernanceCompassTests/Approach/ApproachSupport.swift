import Domain
import Foundation
import GovernanceCompass
import ToekomstscenarioFixtures

/// What the tests of approaches share.
enum ApproachSupport {
    /// The situations of all examples, before and after their change.
    static let situations: [RuleExample<Approach>.Situation] = ApproachExamples.all.flatMap { [$0.base, $0.situation] }

    static func review(_ situation: RuleExample<Approach>.Situation) -> Review {
        RuleSet.approach.review(situation.subject, in: situation.context)
    }

    /// Writes an approach as JSON, the keys in alphabetical order.
    static func json(_ approach: Approach) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(approach), as: UTF8.self)
    }

    static func approach(_ json: Any) throws -> Approach {
        try JSONDecoder().decode(Approach.self, from: try JSONSerialization.data(withJSONObject: json))
    }

    static func object(_ approach: Approach) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(try json(approach).utf8))
    }

    /// An approach that knows one recorded thing less, as a document: it is read only where it is used.
    struct Forgotten {
        let what: String
        fileprivate let json: Any

        func approach() throws -> Approach { try ApproachSupport.approach(json) }
    }

    /// Every approach that knows one recorded thing less, with what was taken away.
    ///
    /// It goes by the document, so that no field can be passed over. Whoever takes an entry away also takes away the
    /// statement that the list is complete: otherwise it is not forgotten but said not to be there.
    static func forgetting(_ approach: Approach) throws -> [Forgotten] {
        less(try object(approach), at: "").map { Forgotten(what: $0.0, json: $0.1) }
    }

    /// Keys that are no recorded thing of their own, or that say when it was known; what was adopted no rule reads.
    private static let kept = [
        "formatVersion", "id", "value", "none", "knownOn", "heldOn", "by", "entries", "adoptions",
    ]

    private static func less(_ json: Any, at place: String) -> [(String, Any)] {
        var all: [(String, Any)] = []
        if let dictionary = json as? [String: Any] {
            for key in dictionary.keys.sorted() {
                guard key != "adoptions", let value = dictionary[key] else { continue }
                if !kept.contains(key) {
                    var without = dictionary
                    without[key] = nil
                    all.append((place + "." + key, without))
                }
                for (what, smaller) in less(value, at: place + "." + key) {
                    var changed = dictionary
                    changed[key] = smaller
                    if key == "entries", (smaller as? [Any])?.count != (value as? [Any])?.count {
                        changed["complete"] = nil
                    }
                    all.append((what, changed))
                }
            }
        } else if let array = json as? [Any], array.allSatisfy({ $0 is [String: Any] }) {
            for index in array.indices {
                var without = array
                without.remove(at: index)
                all.append((place + "[\(index)]", without))
                for (what, smaller) in less(array[index], at: place + "[\(index)]") {
                    var changed = array
                    changed[index] = smaller
                    all.append((what, changed))
                }
            }
        }
        return all
    }

    /// The same approach, with every list in another order.
    static func shuffled(_ approach: Approach, _ random: inout SeededRandom) throws -> Approach {
        try self.approach(shuffled(try object(approach), &random))
    }

    private static func shuffled(_ json: Any, _ random: inout SeededRandom) -> Any {
        if let dictionary = json as? [String: Any] {
            var changed = dictionary
            for key in dictionary.keys.sorted() {
                if let value = dictionary[key] { changed[key] = shuffled(value, &random) }
            }
            return changed
        }
        guard let array = json as? [Any] else { return json }
        return array.map { shuffled($0, &random) }.shuffled(using: &random)
    }
}
