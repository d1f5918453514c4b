import ExampleSupport
import Foundation

/// The rows of a table of values that are separated by commas, or by semicolons as some spreadsheets write them.
///
/// What cannot be read is refused with its line and column; nothing is left out but empty rows, and rows that begin with
/// `#`, which explain.
struct CSVRows {
    /// A row, with the line of the file on which it begins.
    struct Row {
        let line: Int
        let cells: [String]
    }

    private(set) var rows: [Row] = []

    private let what: String
    private let separator: Character
    private var line = 1
    private var row = Row(line: 1, cells: [])
    private var cell = ""
    private var isInQuotes = false
    private var wasQuoted = false
    private var hasJustClosed = false

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - data: Its bytes; a byte order mark before it is no fault.
    ///   - what: What it is called in a refusal: `the map table`.
    init(_ data: Data, _ what: String) throws(UserError) {
        let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw UserError("\(what) is not text: allowed is UTF-8")
        }
        self.what = what
        separator = Self.separator(of: text)
        for character in text { try add(character) }
        guard !isInQuotes else { throw fault("a closing double quote") }
        endRow()
    }

    /// The one that the header has more of; a comment is no header.
    private static func separator(of text: String) -> Character {
        let header = text.split(whereSeparator: { $0.isNewline }).first { !$0.hasPrefix("#") } ?? ""
        return header.count { $0 == ";" } > header.count { $0 == "," } ? ";" : ","
    }

    private var isComment: Bool { (row.cells.first ?? cell).hasPrefix("#") }

    private mutating func add(_ character: Character) throws(UserError) {
        if character.isNewline { line += 1 }
        if isInQuotes {
            hasJustClosed = character == "\""
            isInQuotes = !hasJustClosed
            if isInQuotes { cell.append(character) }
            return
        }
        // Two quotes within quotes are one.
        let isDoubled = hasJustClosed && character == "\""
        hasJustClosed = false
        switch character {
        case _ where character.isNewline: endRow()
        case _ where isComment: cell.append(character)
        case separator: endCell()
        case "\"" where isDoubled:
            cell.append(character)
            isInQuotes = true
        case "\"":
            guard !wasQuoted, cell.allSatisfy({ $0.isWhitespace }) else {
                throw fault("double quotes around a whole cell")
            }
            cell = ""
            isInQuotes = true
            wasQuoted = true
        default:
            guard !wasQuoted || character.isWhitespace else { throw fault("nothing after a closing double quote") }
            cell.append(character)
        }
    }

    private mutating func endCell() {
        row = Row(line: row.line, cells: row.cells + [cell.trimmingCharacters(in: .whitespaces)])
        cell = ""
        wasQuoted = false
    }

    private mutating func endRow() {
        let isTold = !isComment
        endCell()
        if isTold && row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        row = Row(line: line, cells: [])
    }

    private func fault(_ allowed: String) -> UserError {
        UserError("\(what) at line \(line), column \(row.cells.count + 1): allowed is \(allowed)")
    }
}
