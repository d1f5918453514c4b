import Domain
import Foundation

/// JSON as the tests write and read it.
enum KernelJSON {
    /// Writes a value, the keys in alphabetical order.
    static func text<Value: Encodable>(_ value: Value) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let list = String(decoding: try encoder.encode([value]), as: UTF8.self)
        return String(list.dropFirst().dropLast())
    }

    /// Reads a value.
    static func read<Value: Decodable>(_ type: Value.Type, _ json: String, strict: Bool = false) throws -> Value {
        let decoder = JSONDecoder()
        if strict, let key = CodingUserInfoKey.refusesUnknownCodes { decoder.userInfo[key] = true }
        let values = try decoder.decode([Value].self, from: Data("[\(json)]".utf8))
        guard let value = values.first, values.count == 1 else { throw NotOne() }
        return value
    }

    struct NotOne: Error {}

    /// Why a value was refused.
    struct Refusal {
        /// The path in a document `{"list": [<json>]}`.
        let path: String
        /// The reason, as it is told.
        let message: String
        /// The reason, where this package gives it.
        let cause: InvalidValue?
        /// Everything that an error says about itself.
        let everything: String
    }

    /// Why a value is refused that stands in a document `{"list": [<json>]}`; `nil` if it is not refused.
    static func refusal<Value: Decodable>(_ type: Value.Type, _ json: String, strict: Bool = false) -> Refusal? {
        let decoder = JSONDecoder()
        if strict, let key = CodingUserInfoKey.refusesUnknownCodes { decoder.userInfo[key] = true }
        do {
            _ = try decoder.decode([String: [Value]].self, from: Data(#"{"list": [\#(json)]}"#.utf8))
            return nil
        } catch let error as DecodingError {
            let context: DecodingError.Context
            switch error {
            case .dataCorrupted(let found), .keyNotFound(_, let found): context = found
            case .typeMismatch(_, let found), .valueNotFound(_, let found): context = found
            @unknown default: return nil
            }
            let path = context.codingPath.map { $0.intValue?.description ?? $0.stringValue }.joined(separator: ".")
            return Refusal(
                path: path, message: context.debugDescription, cause: context.underlyingError as? InvalidValue,
                everything: [String(describing: error), String(reflecting: error), "\(context)"].joined(separator: "\n")
            )
        } catch {
            return nil
        }
    }
}
