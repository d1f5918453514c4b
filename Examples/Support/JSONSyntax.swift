package import Foundation

/// Checks that bytes are one JSON value of RFC 8259, and says in which line and column they are not.
///
/// Foundation decodes more than that: commas before a closing bracket, a name twice in one object (one of both values
/// is lost), bytes that are not UTF-8. Of what it refuses it does not say where.
package struct JSONSyntax {
    /// Our documents have some ten levels.
    private static let deepest = 64

    private let what: String
    private let bytes: [UInt8]
    private var position = 0

    /// Checks a document; a byte order mark before it is no fault.
    ///
    /// - Parameters:
    ///   - data: Its bytes.
    ///   - what: What it is called in a refusal: `the case file`.
    package static func check(_ data: Data, _ what: String) throws(UserError) {
        guard String(validating: data, as: UTF8.self) != nil else {
            throw UserError("\(what) is not text: allowed is UTF-8")
        }
        let bytes = Array(data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data)
        var syntax = JSONSyntax(what: what, bytes: bytes)
        try syntax.value(level: 1)
        guard syntax.next == nil else { throw syntax.fault("nothing after the document") }
    }

    private init(what: String, bytes: [UInt8]) {
        self.what = what
        self.bytes = bytes
    }

    private mutating func value(level: Int) throws(UserError) {
        guard level <= Self.deepest else { throw fault("\(Self.deepest) levels of nesting") }
        switch next {
        case "{":
            var names: Set<String> = []
            try list(endsWith: "}") { syntax throws(UserError) in
                guard syntax.next == "\"" else { throw syntax.fault("a name in double quotes") }
                let start = syntax.position
                guard names.insert(try syntax.string()).inserted else {
                    syntax.position = start
                    throw syntax.fault("each name once in an object")
                }
                guard syntax.take(":") else { throw syntax.fault("a colon") }
                try syntax.value(level: level + 1)
            }
        case "[": try list(endsWith: "]") { syntax throws(UserError) in try syntax.value(level: level + 1) }
        case "\"": _ = try string()
        default: try word()
        }
    }

    /// The parts between two brackets, with commas between them.
    private mutating func list(
        endsWith bracket: Unicode.Scalar, part: (inout JSONSyntax) throws(UserError) -> Void
    ) throws(UserError) {
        position += 1
        if take(bracket) { return }
        repeat { try part(&self) } while take(",")
        guard take(bracket) else { throw fault("a comma or \(bracket)") }
    }

    private mutating func string() throws(UserError) -> String {
        let start = position
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] >= 0x20 {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
            position = min(end, bytes.count)
            throw fault("a closing double quote, and \\u00.. for a control character")
        }
        guard let text = try? JSONDecoder().decode(String.self, from: Data(bytes[start...end])) else {
            throw fault("the escapes of JSON in a text, surrogates in pairs")
        }
        position = end + 1
        return text
    }

    /// A number, or one of the three words.
    private mutating func word() throws(UserError) {
        let rest = bytes[position...].prefix { $0 > 0x20 && !",:[]{}\"".utf8.contains($0) }
        let word = String(decoding: rest, as: UTF8.self)
        if !["true", "false", "null"].contains(word) {
            guard word.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
                throw fault("a JSON value")
            }
            guard Double(word)?.isFinite == true else { throw fault("a number of at most 1.8e308") }
        }
        position += rest.count
    }

    /// The next character that is no space.
    private var next: Unicode.Scalar? {
        mutating get {
            while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
            return position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == character else { return false }
        position += 1
        return true
    }

    private func fault(_ allowed: String) -> UserError {
        let newline = UInt8(ascii: "\n")
        let line = bytes[..<position].filter { $0 == newline }.count + 1
        // Bytes after the first of a character are no column.
        let column = bytes[..<position].reversed().prefix { $0 != newline }.filter { $0 & 0xC0 != 0x80 }.count + 1
        return UserError("\(what) is not strict JSON at line \(line), column \(column): allowed is \(allowed)")
    }
}
