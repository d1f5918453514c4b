import Domain
import Foundation
import GovernanceCompass
import ToekomstscenarioFixtures

/// What the tests of learning agendas and learning networks share.
enum LearningSupport {
    /// The situations of all examples of learning agendas, before and after their change.
    static let agendas = LearningAgendaExamples.all.flatMap { [$0.base, $0.situation] }
    /// The situations of all examples of learning networks, before and after their change.
    static let networks = LearningNetworkExamples.all.flatMap { [$0.base, $0.situation] }

    static func review(_ agenda: LearningAgenda, on day: CalendarDate = LearningAgendaInOrder.day) -> Review {
        RuleSet.learningAgenda.review(agenda, in: ReviewContext(on: day))
    }

    static func review(_ network: LearningNetwork, on day: CalendarDate = LearningNetworkInOrder.day) -> Review {
        var context = LearningNetworkInOrder.situation.context
        context = ReviewContext(on: day, attestations: context.attestations)
        return RuleSet.learningNetwork.review(network, in: context)
    }

    /// A value changed in its written form.
    static func changed<Value: Codable>(_ value: Value, _ change: (Any) -> Any) throws -> Value {
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        return try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: change(object)))
    }

    /// The written form with every list in another order.
    static func shuffled(_ json: Any, _ random: inout SeededRandom) -> Any {
        if let object = json as? [String: Any] {
            var shuffled: [String: Any] = [:]
            for key in object.keys.sorted() { shuffled[key] = Self.shuffled(object[key] ?? "", &random) }
            return shuffled
        }
        if let list = json as? [Any] {
            var shuffled: [Any] = []
            for entry in list { shuffled.append(Self.shuffled(entry, &random)) }
            return shuffled.shuffled(using: &random)
        }
        return json
    }

    /// The written form with the words of people replaced.
    static func marked(_ json: Any, with mark: String) -> Any {
        if let object = json as? [String: Any] {
            var marked: [String: Any] = [:]
            for (key, value) in object {
                switch key {
                case "words", "challenge", "oneSide", "otherSide": marked[key] = mark
                case "parts": marked[key] = [mark]
                default: marked[key] = Self.marked(value, with: mark)
                }
            }
            return marked
        }
        return (json as? [Any])?.map { Self.marked($0, with: mark) } ?? json
    }

    /// Every way to take one recorded thing away.
    ///
    /// Whoever takes an entry away also takes away the statement that the list is complete: otherwise it is not
    /// forgotten but said not to be there. Identifiers, days on which things became known, and that something was
    /// stated as none, stay.
    static func forgetting(in json: Any) -> [Any] {
        var all: [Any] = []
        if let object = json as? [String: Any] {
            for (key, value) in object {
                if !["formatVersion", "id", "none", "entries", "value", "knownOn"].contains(key) {
                    var without = object
                    without[key] = nil
                    all.append(without)
                }
                for changed in forgetting(in: value) {
                    var with = object
                    with[key] = changed
                    all.append(with)
                }
            }
            if let entries = object["entries"] as? [Any] {
                for index in entries.indices {
                    var without = object
                    var rest = entries
                    rest.remove(at: index)
                    without["entries"] = rest
                    without["complete"] = nil
                    all.append(without)
                }
            }
        } else if let list = json as? [Any] {
            for index in list.indices {
                for changed in forgetting(in: list[index]) {
                    var with = list
                    with[index] = changed
                    all.append(with)
                }
            }
        }
        return all
    }
}
