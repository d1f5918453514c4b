import Domain

/// The fields of a record.
enum RecordKey: Sendable, Hashable {
    case id, asOf, area, registered, started, closed, frame, form, concernsChildren, measures

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        for (name, key) in Self.names where Codes.matches(bytes, range, name) {
            self = key
            return
        }
        return nil
    }

    var bit: UInt32 {
        switch self {
        case .id: 1
        case .asOf: 2
        case .area: 4
        case .registered: 8
        case .started: 16
        case .closed: 32
        case .frame: 64
        case .form: 128
        case .concernsChildren: 256
        case .measures: 512
        }
    }

    private static let names: [([UInt8], RecordKey)] = [
        (Array("id".utf8), .id), (Array("asOf".utf8), .asOf), (Array("area".utf8), .area),
        (Array("registered".utf8), .registered), (Array("started".utf8), .started), (Array("closed".utf8), .closed),
        (Array("frame".utf8), .frame), (Array("form".utf8), .form),
        (Array("concernsChildren".utf8), .concernsChildren), (Array("measures".utf8), .measures),
    ]
}

/// The codes of the closed lists, as bytes.
enum Codes {
    static let notYet = Array("notYet".utf8)
    static let none = Array("none".utf8)
    static let yes = Array("true".utf8)
    static let no = Array("false".utf8)
    static let null = Array("null".utf8)
    static let voluntary = Array(LegalFrame.voluntary.rawValue.utf8)
    static let compulsory = Array(LegalFrame.compulsory.rawValue.utf8)
    static let forms: [([UInt8], InvolvementForm)] = InvolvementForm.allCases.map { (Array($0.rawValue.utf8), $0) }
    static let measures: [([UInt8], CompulsoryMeasureKind)] = CompulsoryMeasureKind.allCases.map {
        (Array($0.rawValue.utf8), $0)
    }

    static func matches(_ bytes: [UInt8], _ range: Range<Int>, _ code: [UInt8]) -> Bool {
        guard range.count == code.count else { return false }
        var at = range.lowerBound
        for byte in code {
            if bytes[at] != byte { return false }
            at += 1
        }
        return true
    }
}

/// One line that is being read into a row; where it fails, it says where and why.
struct RecordLine {
    let bytes: [UInt8]
    let end: Int
    var at: Int
    var row = TrajectoryTable.Row(mark: 0, asOf: TrajectoryTable.Day.notRecorded)
    var area: Range<Int>?
    private(set) var failedAt: Int
    private(set) var reason = LineProblem.Reason.json
    private let start: Int
    /// The keys that were read.
    private var seen: UInt32 = 0

    init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
        self.bytes = bytes
        self.start = start
        self.end = end
        at = start
        failedAt = start
    }

    mutating func fail(_ reason: LineProblem.Reason, at place: Int) -> Bool {
        self.reason = reason
        failedAt = place
        return false
    }

    /// Whether a key comes for the first time.
    mutating func isNew(_ key: RecordKey) -> Bool {
        if seen & key.bit != 0 { return false }
        seen |= key.bit
        return true
    }

    /// Whether what must be there is, in an order that can be.
    mutating func check() -> Bool {
        if row.mark == 0 { return fail(.identifier, at: end) }
        if row.asOf == TrajectoryTable.Day.notRecorded { return fail(.date, at: end) }
        return row.isOrdered || fail(.order, at: start)
    }

    // MARK: CSV

    mutating func readCSV(_ header: CSVHeader) -> Bool {
        for (number, key) in header.columns.enumerated() {
            if number > 0 {
                guard at < end, bytes[at] == header.separator else { return fail(.fields, at: at) }
                at += 1
            }
            let from = at
            while at < end, bytes[at] != header.separator { at += 1 }
            var range = from..<at
            if range.count >= 2, bytes[from] == UInt8(ascii: "\""), bytes[at - 1] == UInt8(ascii: "\"") {
                range = from + 1..<at - 1
            }
            if range.isEmpty { continue }
            guard key == .measures ? readMeasures(range) : readValue(key, range) else { return false }
        }
        return at == end || fail(.fields, at: at)
    }

    private mutating func readMeasures(_ range: Range<Int>) -> Bool {
        row.traits |= 1 << 7
        if Codes.matches(bytes, range, Codes.none) { return true }
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
        switch key {
        case .id:
            guard let mark = identifier(range) else { return fail(.identifier, at: range.lowerBound) }
            row.mark = mark
        case .area:
            guard identifier(range) != nil else { return fail(.identifier, at: range.lowerBound) }
            area = range
        case .asOf:
            guard let day = day(range) else { return fail(.date, at: range.lowerBound) }
            row.asOf = day
        case .registered:
            guard let day = day(range) else { return fail(.date, at: range.lowerBound) }
            row.registered = day
        case .started:
            guard let moment = moment(range) else { return fail(.date, at: range.lowerBound) }
            row.started = moment
        case .closed:
            guard let moment = moment(range) else { return fail(.date, at: range.lowerBound) }
            row.closed = moment
        case .frame:
            row.traits |= frame(range)
        case .form:
            row.traits |= form(range)
        case .concernsChildren:
            guard let bits = children(range) else { return fail(.code, at: range.lowerBound) }
            row.traits |= bits
        case .measures:
            return fail(.code, at: range.lowerBound)
        }
        return true
    }

    mutating func addMeasure(_ range: Range<Int>) -> Bool {
        if range.isEmpty { return fail(.code, at: range.lowerBound) }
        var traits = Traits(bits: row.traits)
        var kind: CompulsoryMeasureKind?
        for (code, measure) in Codes.measures where Codes.matches(bytes, range, code) { kind = measure }
        traits.addMeasure(kind)
        row.traits = traits.bits
        return true
    }

    /// The fingerprint of an identifier; `nil` if it is not allowed.
    private func identifier(_ range: Range<Int>) -> UInt64? {
        guard range.count >= 1, range.count <= 64 else { return nil }
        var mark = Fingerprint.start
        var digits = 0
        for at in range {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): break
            default: return nil
            }
            mark = Fingerprint.adding(byte, to: mark)
        }
        return digits == range.count && (digits == 8 || digits == 9) ? nil : mark
    }

    private func day(_ range: Range<Int>) -> Int32? {
        guard range.count == 10 else { return nil }
        let from = range.lowerBound
        guard bytes[from + 4] == UInt8(ascii: "-"), bytes[from + 7] == UInt8(ascii: "-"),
            let year = number(from, 4), let month = number(from + 5, 2), let day = number(from + 8, 2),
            let date = try? CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return Int32(date.dayNumber)
    }

    private func number(_ from: Int, _ length: Int) -> Int? {
        var number = 0
        for place in from..<from + length {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    private func moment(_ range: Range<Int>) -> Int32? {
        Codes.matches(bytes, range, Codes.notYet) ? TrajectoryTable.Day.notYet : day(range)
    }

    private func frame(_ range: Range<Int>) -> UInt32 {
        if Codes.matches(bytes, range, Codes.voluntary) { return Traits.voluntary }
        if Codes.matches(bytes, range, Codes.compulsory) { return Traits.compulsory }
        return Traits.unknownFrame
    }

    private func form(_ range: Range<Int>) -> UInt32 {
        var traits = Traits()
        for (code, form) in Codes.forms where Codes.matches(bytes, range, code) { traits.setForm(.known(form)) }
        return traits.bits == 0 ? Traits.unknownForm << 2 : traits.bits
    }

    private func children(_ range: Range<Int>) -> UInt32? {
        if Codes.matches(bytes, range, Codes.yes) { return 2 << 5 }
        if Codes.matches(bytes, range, Codes.no) { return 1 << 5 }
        return nil
    }
}
