import Domain
import Foundation
import SafetyAssessment

/// Reads a case file, or says in one line what is wrong, where, and what is allowed; never what it read.
enum CaseFileReader {
    static func read(_ path: String) throws(UserError) -> CaseFile {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw UserError("the case file cannot be read: give the path of a readable JSON file")
        }
        do { return try JSONDecoder().decode(CaseFile.self, from: data) } catch let error as DecodingError {
            throw UserError(line(for: error))
        } catch {
            throw UserError("the case file is not JSON")
        }
    }

    private static func line(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "\(place(context.codingPath + [key])) is absent: it is required"
        case .typeMismatch(let type, let context):
            "\(place(context.codingPath)) has another form: \(name(of: type)) is required"
        case .valueNotFound(let type, let context):
            "\(place(context.codingPath)) is null: \(name(of: type)) is required"
        case .dataCorrupted(let context):
            switch context.underlyingError {
            case let invalid as InvalidValue: "\(place(context.codingPath)): \(invalid.message(in: .en))"
            case nil: "\(place(context.codingPath)) is not valid"
            default: "the case file is not valid JSON, or nested too deeply"
            }
        @unknown default: "the case file is not valid"
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        var text = ""
        for key in path {
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return text.isEmpty ? "the document" : text
    }

    private static func name(of type: Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Int.Type, is Double.Type: "a number"
        case is Bool.Type: "true or false"
        case is [Any].Type: "a list"
        default: "an object, a list or a value as in the schema"
        }
    }
}
