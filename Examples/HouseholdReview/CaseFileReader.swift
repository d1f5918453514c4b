import Domain
import ExampleSupport
import Foundation
import SafetyAssessment

/// Reads a case file, or says in one line what is wrong, where, and what is allowed; never what it read.
///
/// What a line says of the place is a line and a column, or a path of names that this package gives to fields: a name
/// that only the document has is not decoded and cannot come into a path.
enum CaseFileReader {
    /// The file of a household is hundreds of times smaller.
    private static let largest = 5_000_000

    static func read(_ path: String) throws(UserError) -> CaseFile {
        let data = try Command.contents(of: path, "the case file", form: "JSON", largest: largest)
        try JSONSyntax.check(data)
        let decoder = JSONDecoder()
        // A code that this version does not know is more often a slip than a later version.
        if let strictly = CodingUserInfoKey.refusesUnknownCodes { decoder.userInfo[strictly] = true }
        do { return try decoder.decode(CaseFile.self, from: data) } catch let error as DecodingError {
            throw UserError(line(for: error))
        } catch {
            throw UserError("the case file is not valid")
        }
    }

    private static func line(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "\(place(context.codingPath + [key])) is absent: it is required"
        case .typeMismatch(let type, let context):
            "\(place(context.codingPath)) is not \(name(of: type)), which is required"
        case .valueNotFound(let type, let context):
            "\(place(context.codingPath)) is null: \(name(of: type)) is required"
        case .dataCorrupted(let context):
            if let invalid = context.underlyingError as? InvalidValue {
                "\(place(context.codingPath)) is not allowed: allowed is \(invalid.allowed.en)"
            } else {
                "\(place(context.codingPath)) has a number that is not allowed"
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

    private static func name(of type: any Any.Type) -> String {
        if type == [String: Any].self { return "an object" }
        if type == [Any].self { return "a list" }
        if type == String.self { return "a text" }
        if type == Bool.self { return "true or false" }
        return "a number"
    }
}
