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
    private var line = RecordLine()
    /// Rows that are not yet in the table: they are added together, column by column.
    private var rows: [TrajectoryTable.Row] = []
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
        if !rest.isEmpty {
            guard let end = lineFeed(in: bytes, from: 0) else {
                rest += bytes
                return
            }
            rest += bytes[..<end]
            readRest()
            start = end + 1
        }
        line.turn(to: bytes)
        while start < bytes.count {
            if let next = readLine(from: start) {
                start = next
            } else if let end = lineFeed(in: bytes, from: start) {
                readLine(bytes, start, end)
                start = end + 1
            } else {
                break
            }
        }
        line.turn(to: [])
        addRows()
        rest += bytes[start...]
    }

    /// Reads the last line if it does not end with a line feed.
    public mutating func finish() {
        if !rest.isEmpty { readRest() }
        addRows()
    }

    private mutating func readRest() {
        let whole = rest
        rest = []
        line.turn(to: whole)
        readLine(whole, 0, whole.count)
        line.turn(to: [])
    }

    private func lineFeed(in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\n") { return place }
            place &+= 1
        }
        return nil
    }

    private mutating func addRows() {
        table.append(rows)
        rows.removeAll(keepingCapacity: true)
    }

    /// Reads a line whose end nobody has looked for, and gives where the next one begins.
    ///
    /// Where nothing is wrong, a line ends where reading it ends. `nil`, and nothing is kept, if anything is.
    private mutating func readLine(from start: Int) -> Int? {
        guard number > 0, !isUnusable, form == .jsonLines || header != nil else { return nil }
        guard readFields(start, line.bytes.count), let next = line.next, findRoom() else { return nil }
        number += 1
        lines += 1
        keepRow()
        return next
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
        if readFields(start, end), findRoom() {
            keepRow()
        } else {
            problems.append(LineProblem(line: number, column: line.failedAt - start + 1, reason: line.reason))
        }
    }

    private mutating func readFields(_ start: Int, _ end: Int) -> Bool {
        line.begin(start, end)
        let isRead: Bool
        if let header { isRead = line.readCSV(header) } else { isRead = line.readJSON() }
        return isRead && line.check()
    }

    /// Finds the number of the line's area, and whether there is room for its row.
    private mutating func findRoom() -> Bool {
        guard table.hasRoom(for: rows.count) else { return line.fail(.room) }
        guard let area = line.area else { return true }
        guard let number = try? areas.number(of: area.range, area.mark, in: line.bytes, &table) else {
            return line.fail(.room)
        }
        line.row.area = number
        return true
    }

    private mutating func keepRow() {
        rows.append(line.row)
        if rows.count == 1024 { addRows() }
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
