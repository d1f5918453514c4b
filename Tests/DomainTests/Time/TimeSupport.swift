import Domain
import Foundation

/// What the tests of dates and periods share.
enum TimeSupport {
    /// Writes a value as JSON, the keys in alphabetical order.
    static func json<Value: Encodable>(_ value: Value) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode([value]), as: UTF8.self).dropFirst().dropLast().description
    }

    /// Reads a value from JSON.
    static func value<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        let values = try JSONDecoder().decode([Value].self, from: Data("[\(json)]".utf8))
        guard let value = values.first, values.count == 1 else { throw Odd() }
        return value
    }

    /// Why a value is refused that stands in a document as `{"list": [<json>]}`; `nil` if it is not refused.
    static func refusal<Value: Decodable>(_ type: Value.Type, _ json: String) -> Refusal? {
        do {
            _ = try JSONDecoder().decode([String: [Value]].self, from: Data(#"{"list": [\#(json)]}"#.utf8))
            return nil
        } catch let error as DecodingError {
            let context: DecodingError.Context
            switch error {
            case .dataCorrupted(let found), .keyNotFound(_, let found): context = found
            case .typeMismatch(_, let found), .valueNotFound(_, let found): context = found
            @unknown default: return nil
            }
            return Refusal(
                path: context.codingPath.map { $0.intValue?.description ?? $0.stringValue }.joined(separator: "."),
                cause: context.underlyingError as? InvalidValue,
                text: [String(describing: error), String(reflecting: error), "\(context)"].joined(separator: "\n"))
        } catch {
            return nil
        }
    }

    struct Refusal {
        let path: String
        let cause: InvalidValue?
        let text: String
    }

    struct Odd: Error {}

    /// Every day from a first to a last one.
    static func days(_ first: CalendarDate, through last: CalendarDate) -> [CalendarDate] {
        (first.dayNumber...last.dayNumber).compactMap { CalendarDate(dayNumber: $0) }
    }

    /// Numbers that look for an overflow.
    static let extremes = [
        Int.min, Int.min + 1, Int.min / 2, Int.min / 12, Int.min / 12 - 1, Int(Int32.min), -3_652_059, -1, 0, 1,
        3_652_059, Int(Int32.max), Int.max / 12, Int.max / 12 + 1, Int.max / 2, Int.max - 1, Int.max,
    ]
}

/// Pseudo-random numbers that are the same in every run.
struct TimeRandom: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
