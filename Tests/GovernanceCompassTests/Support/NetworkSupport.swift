import Domain
import Foundation
import GovernanceCompass
import ToekomstscenarioFixtures

/// What the tests of network maps share.
enum NetworkSupport {
    /// The situations of all examples, before and after their change.
    static let situations: [RuleExample<NetworkMap>.Situation] =
        [RegionInOrder.situation]
        + NetworkMapExamples.all.flatMap { example in
            (example.base.subject == RegionInOrder.map ? [] : [example.base]) + [example.situation]
        }

    static func review(_ situation: RuleExample<NetworkMap>.Situation) -> Review {
        RuleSet.networkMap.review(situation.subject, in: situation.context)
    }

    static func review(_ map: NetworkMap, on day: CalendarDate = RegionInOrder.day) -> Review {
        RuleSet.networkMap.review(map, in: ReviewContext(on: day))
    }

    /// Writes a value as JSON, the keys in alphabetical order.
    static func json<Value: Encodable>(_ value: Value) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    /// Why a document is refused: the path, and everything that the error says.
    static func refusal<Value: Decodable>(_ type: Value.Type, _ json: String) -> (path: String, text: String)? {
        do {
            _ = try JSONDecoder().decode(type, from: Data(json.utf8))
            return nil
        } catch let error as DecodingError {
            let context: DecodingError.Context
            switch error {
            case .dataCorrupted(let found), .keyNotFound(_, let found): context = found
            case .typeMismatch(_, let found), .valueNotFound(_, let found): context = found
            @unknown default: return nil
            }
            let path = context.codingPath.map { $0.intValue?.description ?? $0.stringValue }.joined(separator: ".")
            return (path, "\(error) \(String(reflecting: error)) \(context.debugDescription)")
        } catch {
            return nil
        }
    }
}

/// Pseudo-random numbers that are the same in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
