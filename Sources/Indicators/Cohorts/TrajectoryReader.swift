public import Domain

/// Reads trajectory records out of bytes, CSV or JSON Lines, into a table, without Foundation and piece by piece.
///
/// A line that cannot be read is a ``LineProblem`` and is counted: nothing is dropped silently. In both forms the names
/// are those of the JSON of ``/Domain/TrajectoryRecord``. In CSV an empty field was not recorded; the fields are
/// separated by commas or, if the header has them, semicolons; `measures` is `none` or codes with `|` between them. In
/// JSON Lines an absent key or null was not recorded; other keys are skipped, as a decoder does.
public struct TrajectoryReader: Sendable {
    /// How the records are written.
    public enum Form: String, StableCode, Transferable {
        /// A header, and a line for each record.
        case csv
        /// A JSON object on each line; empty lines are skipped.
        case jsonLines
    }

    /// How the records are written.
    public let form: Form
    /// What was read so far.
    public private(set) var table = TrajectoryTable()
    /// The lines that could not be read; behind an unusable header only the header itself.
    public private(set) var problems: [LineProblem] = []
    /// How many lines there were so far, without empty ones and the header.
    public private(set) var lines = 0
    /// How many lines could not be read.
    public var refused: Int { lines - table.count }

    private var number = 0
    private var rest: [UInt8] = []
    private var header: CSVHeader?
    private var isUnusable = false
    private var areas = AreaNumbers()

    /// Makes a reader.
    public init(_ form: Form) { self.form = form }

    /// Reads all of some bytes.
    public init(_ form: Form, all bytes: [UInt8]) {
        self.init(form)
        read(bytes)
        finish()
    }

    /// Reads more bytes; a line that does not end in them is kept for the next.
    public mutating func read(_ bytes: [UInt8]) {
        var start = 0
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            if rest.isEmpty {
                readLine(bytes, start, end)
            } else {
                let whole = rest + bytes[start..<end]
                rest = []
                readLine(whole, 0, whole.count)
            }
            start = end + 1
        }
        rest += bytes[start...]
    }

    /// Reads the last line if it does not end with a line feed.
    public mutating func finish() {
        guard !rest.isEmpty else { return }
        let last = rest
        rest = []
        readLine(last, 0, last.count)
    }

    private mutating func readLine(_ bytes: [UInt8], _ start: Int, _ end: Int) {
        number += 1
        var start = start
        var end = end
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if number == 1, end - start >= 3, bytes[start] == 0xef, bytes[start + 1] == 0xbb, bytes[start + 2] == 0xbf {
            start += 3
        }
        if start == end { return }
        if form == .csv && header == nil && !isUnusable {
            readHeader(bytes, start, end)
            return
        }
        lines += 1
        if isUnusable { return }
        var line = RecordLine(bytes, start, end)
        let isRead: Bool
        if let header { isRead = line.readCSV(header) } else { isRead = line.readJSON() }
        guard isRead, line.check() else {
            problems.append(LineProblem(line: number, column: line.failedAt - start + 1, reason: line.reason))
            return
        }
        do {
            line.row.area = try areas.number(of: line.area, bytes, in: &table)
            try table.append(line.row)
        } catch {
            problems.append(LineProblem(line: number, column: 1, reason: .room))
        }
    }

    private mutating func readHeader(_ bytes: [UInt8], _ start: Int, _ end: Int) {
        var failedAt = start
        header = CSVHeader(bytes, start, end, &failedAt)
        if header == nil {
            isUnusable = true
            problems.append(LineProblem(line: number, column: failedAt - start + 1, reason: .header))
        }
    }
}

/// The columns of a CSV file.
struct CSVHeader: Sendable {
    let separator: UInt8
    let columns: [RecordKey]

    init?(_ bytes: [UInt8], _ start: Int, _ end: Int, _ failedAt: inout Int) {
        // A closure cannot read a property before all of them have a value, hence the two names.
        let between = bytes[start..<end].contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
        var columns: [RecordKey] = []
        var from = start
        for at in start...end where at == end || bytes[at] == between {
            var range = from..<at
            if range.count >= 2, bytes[from] == UInt8(ascii: "\""), bytes[at - 1] == UInt8(ascii: "\"") {
                range = from + 1..<at - 1
            }
            guard let key = RecordKey(bytes, range), !columns.contains(key) else {
                failedAt = from
                return nil
            }
            columns.append(key)
            from = at + 1
        }
        guard columns.contains(.id), columns.contains(.asOf) else {
            failedAt = end
            return nil
        }
        separator = between
        self.columns = columns
    }
}

/// The numbers of the areas in a table, found by their bytes.
struct AreaNumbers: Sendable {
    private var known: [UInt64: (bytes: [UInt8], number: UInt16)] = [:]

    mutating func number(
        of range: Range<Int>?, _ bytes: [UInt8], in table: inout TrajectoryTable
    ) throws(InvalidValue) -> UInt16 {
        guard let range else { return 0 }
        var mark = Fingerprint.start
        for at in range { mark = Fingerprint.adding(bytes[at], to: mark) }
        if let (text, number) = known[mark], text.elementsEqual(bytes[range]) { return number }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let number = try table.number(of: try Identifier<Area>(text))
        known[mark] = (Array(bytes[range]), number)
        return number
    }
}
