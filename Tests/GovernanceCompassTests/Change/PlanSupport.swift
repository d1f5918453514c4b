import Domain
import Foundation
import GovernanceCompass
import ToekomstscenarioFixtures

/// What the tests of transformation plans share.
enum PlanSupport {
    /// The plan in order, and the situations of all examples.
    static let situations =
        [TransformationInOrder.situation] + TransformationExamples.all.map { $0.situation }

    static func review(_ situation: RuleExample<TransformationPlan>.Situation) -> Review {
        RuleSet.transformationPlan.review(situation.subject, in: situation.context)
    }

    static func review(
        _ plan: TransformationPlan, on day: CalendarDate = TransformationInOrder.day,
        in context: ReviewContext = TransformationInOrder.situation.context
    ) -> Review {
        var other = ReviewContext(on: day)
        other.attestations = context.attestations
        other.policy = context.policy
        return RuleSet.transformationPlan.review(plan, in: other)
    }

    static func finding(_ rule: RuleID, _ plan: TransformationPlan) -> Finding? { review(plan)[rule] }

    /// A plan that was changed in its written form; `nil` if the form is refused.
    static func changed(
        _ plan: TransformationPlan, _ change: (Any) -> Any
    ) throws -> TransformationPlan? {
        let data = try JSONEncoder().encode(plan)
        let object = change(try JSONSerialization.jsonObject(with: data))
        return try? JSONDecoder().decode(
            TransformationPlan.self, from: try JSONSerialization.data(withJSONObject: object))
    }

    /// Plans of which one recorded thing less is known, with the path of what was forgotten; all, or some by chance.
    ///
    /// With an entry the statement goes that its list is complete: otherwise it would be said not to be there. A
    /// judgement keeps its layer: without one it is a judgement of the change as a whole.
    static func forgotten(
        _ plan: TransformationPlan, atMost limit: Int = .max, _ random: inout SeededRandom
    ) throws -> [(what: String, plan: TransformationPlan)] {
        let object = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(plan))
        var all: [(what: String, plan: TransformationPlan)] = []
        for (path, less) in without(object).shuffled(using: &random) where all.count < limit {
            if path.hasPrefix("components.") && path.hasSuffix(".layer") { continue }
            let data = try JSONSerialization.data(withJSONObject: less)
            guard let plan = try? JSONDecoder().decode(TransformationPlan.self, from: data) else { continue }
            all.append((path, plan))
        }
        return all
    }

    /// Keys without which a thing is another thing, and those that say when or by whom it was recorded.
    private static let kept: Set<String> = [
        "formatVersion", "id", "party", "knownOn", "heldOn", "by", "value", "none", "entries", "earliest", "latest",
    ]

    private static func without(_ value: Any) -> [(String, Any)] {
        var all: [(String, Any)] = []
        if let object = value as? [String: Any] {
            for key in object.keys.sorted() {
                if !kept.contains(key) {
                    var less = object
                    less[key] = nil
                    all.append((key, less))
                }
                if key == "entries", let entries = object[key] as? [Any] {
                    for index in entries.indices {
                        var fewer = entries
                        fewer.remove(at: index)
                        var less = object
                        less[key] = fewer
                        less["complete"] = nil
                        all.append(("entry \(index)", less))
                    }
                }
                for (path, inner) in without(object[key] as Any) {
                    var less = object
                    less[key] = inner
                    all.append(("\(key).\(path)", less))
                }
            }
        } else if let array = value as? [Any] {
            for index in array.indices {
                for (path, inner) in without(array[index]) {
                    var less = array
                    less[index] = inner
                    all.append(("\(index).\(path)", less))
                }
            }
        }
        return all
    }

    /// The same written form with every list in another order.
    static func shuffled(_ value: Any, _ random: inout SeededRandom) -> Any {
        if let object = value as? [String: Any] {
            var other: [String: Any] = [:]
            for key in object.keys.sorted() { other[key] = shuffled(object[key] as Any, &random) }
            return other
        }
        guard let array = value as? [Any] else { return value }
        return array.map { shuffled($0, &random) }.shuffled(using: &random)
    }

    /// The same written form with every text of some keys, or every text that a test picks, replaced.
    static func replaced(_ value: Any, _ replacement: (String, String) -> String, key: String = "") -> Any {
        if let object = value as? [String: Any] {
            var other: [String: Any] = [:]
            for (key, inner) in object { other[key] = replaced(inner, replacement, key: key) }
            return other
        }
        if let array = value as? [Any] { return array.map { replaced($0, replacement, key: key) } }
        guard let text = value as? String else { return value }
        return replacement(key, text)
    }
}
