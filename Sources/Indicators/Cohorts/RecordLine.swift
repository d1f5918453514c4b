import Domain

/// The fields of a record, by the names that they have in a file.
enum RecordKey: String, CaseIterable, Sendable {
    case id, asOf, area, registered, started, closed, frame, form, concernsChildren, measures
}

/// The line that is being read into a row; where it fails, it says where and why.
///
/// One is used for all lines of a file, so that what they share is made once.
struct RecordLine: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var end = 0
    var at = 0
    var row = TrajectoryTable.Row()
    /// Where the area stands, and the fingerprint of its text.
    private(set) var area: (range: Range<Int>, mark: UInt64)?
    private(set) var failedAt = 0
    private(set) var reason = LineProblem.Reason.json
    let codes = RecordCodes()
    private var start = 0
    /// The keys that were read, a bit each.
    private var seen: UInt32 = 0

    /// Turns to other bytes.
    mutating func turn(to bytes: [UInt8]) { self.bytes = bytes }

    /// Begins with the line that stands between two places; where its end was not looked for, it has a line feed.
    mutating func begin(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
        at = start
        failedAt = start
        row = TrajectoryTable.Row()
        area = nil
        seen = 0
    }

    /// Fails at a place, or as a whole.
    mutating func fail(_ reason: LineProblem.Reason, at place: Int? = nil) -> Bool {
        self.reason = reason
        failedAt = place ?? start
        return false
    }

    /// Whether the key at a position comes for the first time.
    mutating func isNew(_ position: Int) -> Bool {
        let bit: UInt32 = 1 << UInt32(position)
        if seen & bit != 0 { return false }
        seen |= bit
        return true
    }

    /// Whether what must be there is, in an order that can be.
    mutating func check() -> Bool {
        if row.mark == 0 { return fail(.identifier, at: end) }
        if row.asOf == TrajectoryTable.Day.notRecorded { return fail(.date, at: end) }
        return row.isOrdered || fail(.order)
    }

    /// Where the next line begins; `nil` unless this one was read up to a line feed.
    var next: Int? {
        var place = at
        if place < end, bytes[place] == UInt8(ascii: "\r") { place += 1 }
        return place < end && bytes[place] == UInt8(ascii: "\n") ? place + 1 : nil
    }

    /// Whether the line was read to its end.
    var isAtEnd: Bool { at == end || next != nil }

    // MARK: CSV

    mutating func readCSV(_ header: CSVHeader) -> Bool {
        let separator = header.separator
        var isFirst = true
        for key in header.columns {
            if !isFirst {
                guard at < end, bytes[at] == separator else { return fail(.fields, at: at) }
                at += 1
            }
            isFirst = false
            var range = skipField(separator)
            if range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\""), bytes[at - 1] == UInt8(ascii: "\"") {
                range = range.lowerBound + 1..<at - 1
            }
            if range.isEmpty { continue }
            guard key == .measures ? readMeasures(range) : readValue(key, range) else { return false }
        }
        return isAtEnd || fail(.fields, at: at)
    }

    /// Goes to the end of a field.
    private mutating func skipField(_ separator: UInt8) -> Range<Int> {
        let from = at
        let limit = Swift.min(end, bytes.count)
        var place = from
        while place < limit, bytes[place] != separator, bytes[place] != UInt8(ascii: "\n") { place &+= 1 }
        if place < limit, place > from, bytes[place] == UInt8(ascii: "\n"), bytes[place - 1] == UInt8(ascii: "\r") {
            place &-= 1
        }
        at = place
        return from..<place
    }

    private mutating func readMeasures(_ range: Range<Int>) -> Bool {
        row.traits |= Traits.measuresRecorded
        if codes.none.matches(0, range, bytes) { return true }
        var from = range.lowerBound
        for place in range.lowerBound...range.upperBound
        where place == range.upperBound || bytes[place] == UInt8(ascii: "|") {
            guard addMeasure(from..<place) else { return false }
            from = place + 1
        }
        return true
    }

    // MARK: Values

    /// Reads a value that stands between two places, without quotes.
    mutating func readValue(_ key: RecordKey, _ range: Range<Int>) -> Bool {
        let place = range.lowerBound
        switch key {
        case .id:
            guard let mark = Self.identifier(bytes, range) else { return fail(.identifier, at: place) }
            row.mark = mark
        case .area:
            guard let mark = Self.identifier(bytes, range) else { return fail(.identifier, at: place) }
            area = (range, mark)
        case .asOf:
            guard let day = Self.day(bytes, range) else { return fail(.date, at: place) }
            row.asOf = day
        case .registered:
            guard let day = Self.day(bytes, range) else { return fail(.date, at: place) }
            row.registered = day
        case .started:
            guard let moment = Self.moment(bytes, range, codes.notYet) else { return fail(.date, at: place) }
            row.started = moment
        case .closed:
            guard let moment = Self.moment(bytes, range, codes.notYet) else { return fail(.date, at: place) }
            row.closed = moment
        case .frame:
            row.traits |= codes.frames.traits(of: range, in: bytes)
        case .form:
            row.traits |= codes.forms.traits(of: range, in: bytes)
        case .concernsChildren:
            let traits = codes.truth.traits(of: range, in: bytes)
            guard traits != 0 else { return fail(.code, at: place) }
            row.traits |= traits
        case .measures:
            return fail(.code, at: place)
        }
        return true
    }

    mutating func addMeasure(_ range: Range<Int>) -> Bool {
        if range.isEmpty { return fail(.code, at: range.lowerBound) }
        row.traits |= codes.measures.traits(of: range, in: bytes)
        return true
    }

    // These read bytes, not the line: a line that is being changed would be copied for them.

    /// The fingerprint of an identifier; `nil` if it is not allowed.
    private static func identifier(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
        guard range.count >= 1, range.count <= 64 else { return nil }
        var mark = Fingerprint.start
        var digits = 0
        for place in range {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits &+= 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): break
            default: return nil
            }
            mark = Fingerprint.adding(byte, to: mark)
        }
        return digits == range.count && (digits == 8 || digits == 9) ? nil : mark
    }

    private static func day(_ bytes: [UInt8], _ range: Range<Int>) -> Int32? {
        let from = range.lowerBound
        guard range.count == 10, from >= 0, from < bytes.count - 9, bytes[from &+ 4] == UInt8(ascii: "-"),
            bytes[from &+ 7] == UInt8(ascii: "-")
        else { return nil }
        var highest: UInt8 = 0
        func digit(_ place: Int) -> Int {
            let digit = bytes[from &+ place] &- UInt8(ascii: "0")
            highest = Swift.max(highest, digit)
            return Int(digit)
        }
        let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
        let month = digit(5) &* 10 &+ digit(6)
        let day = digit(8) &* 10 &+ digit(9)
        guard highest <= 9, let date = try? CalendarDate(year: year, month: month, day: day) else { return nil }
        return Int32(date.dayNumber)
    }

    private static func moment(_ bytes: [UInt8], _ range: Range<Int>, _ notYet: ByteTexts) -> Int32? {
        notYet.matches(0, range, bytes) ? TrajectoryTable.Day.notYet : day(bytes, range)
    }
}
