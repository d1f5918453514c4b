import Domain
import Foundation

/// Reads a document, or says in one line what is wrong, where, and what is allowed; never what it read.
///
/// What a line says of the place is a line and a column, or a path of names that this package gives to fields: a name
/// that only the document has is not decoded and cannot come into a path.
package enum JSONDocument {
    /// Reads a document of a type.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - type: What it is a document of.
    ///   - what: What it is called in a refusal: `the case file`.
    ///   - largest: The most bytes that are read.
    package static func read<Document: Decodable>(
        _ path: String, as type: Document.Type, _ what: String, largest: Int
    ) throws(UserError) -> Document {
        let data = try Command.contents(of: path, what, form: "JSON", largest: largest)
        try JSONSyntax.check(data, what)
        let decoder = JSONDecoder()
        // A code that this version does not know is more often a slip than a later version.
        if let strictly = CodingUserInfoKey.refusesUnknownCodes { decoder.userInfo[strictly] = true }
        do { return try decoder.decode(type, from: data) } catch let error as DecodingError {
            throw UserError(line(for: error, what))
        } catch {
            throw UserError("\(what) is not valid")
        }
    }

    /// Writes a document, sorted, so that the same one is the same bytes.
    package static func text(of document: some Encodable) throws(UserError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do { return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n" } catch {
            throw UserError("the document cannot be written as JSON")
        }
    }

    private static func line(for error: DecodingError, _ what: String) -> String {
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
        @unknown default: "\(what) is not valid"
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
