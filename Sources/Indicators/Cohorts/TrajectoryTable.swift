public import Domain

/// Many trajectory records by column: 30 bytes each, whatever their texts.
///
/// It keeps what figures need. Codes that this version does not know stay unknown and are counted as missing; of a
/// pseudonym only a fingerprint is kept, enough to see that one occurs twice.
public struct TrajectoryTable: Hashable, Sendable {
    /// The areas that occur, in the order of their first record.
    public private(set) var areas: [Identifier<Area>] = []
    private var numbers: [Identifier<Area>: UInt16] = [:]
    var rows = Columns()

    /// The columns: equally long.
    struct Columns: Hashable, Sendable {
        var mark: [UInt64] = []
        var asOf: [Int32] = []
        var registered: [Int32] = []
        var started: [Int32] = []
        var closed: [Int32] = []
        var traits: [UInt32] = []
        /// The number of the area, counted from one; zero was not recorded.
        var area: [UInt16] = []
    }

    /// What stands for a day in a column: its number, or that there is none.
    enum Day {
        static let notRecorded = Int32.min
        static let notYet = Int32.max
    }

    /// An empty table.
    public init() {}

    /// Makes a table of records.
    ///
    /// - Throws: What ``append(_:)-(TrajectoryRecord)`` throws.
    public init(_ records: [TrajectoryRecord]) throws(InvalidValue) {
        for record in records { try append(record) }
    }

    /// The number of records.
    public var count: Int { rows.asOf.count }

    /// How many bytes a record takes.
    public static var bytesPerRecord: Int { 8 + 4 * 4 + 4 + 2 }

    /// Makes room for so many records.
    public mutating func reserveCapacity(_ count: Int) {
        rows.mark.reserveCapacity(count)
        rows.asOf.reserveCapacity(count)
        rows.registered.reserveCapacity(count)
        rows.started.reserveCapacity(count)
        rows.closed.reserveCapacity(count)
        rows.traits.reserveCapacity(count)
        rows.area.reserveCapacity(count)
    }

    /// Adds a record.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there are more than 65,535 areas or 2,147,483,647 records.
    public mutating func append(_ record: TrajectoryRecord) throws(InvalidValue) {
        var traits = Traits()
        traits.setFrame(record.frame)
        traits.setForm(record.form)
        traits.setChildren(record.concernsChildren)
        traits.setMeasures(record.measures)
        try append(
            Row(
                mark: Fingerprint.of(record.id.text.utf8), asOf: Int32(record.asOf.dayNumber),
                registered: record.registered.map { Int32($0.dayNumber) } ?? Day.notRecorded,
                started: Self.number(record.started), closed: Self.number(record.closed), traits: traits.bits,
                area: try number(of: record.area)))
    }

    /// Adds the records of another table.
    ///
    /// - Throws: What ``append(_:)-(TrajectoryRecord)`` throws; then some of them may have been added.
    public mutating func append(_ other: TrajectoryTable) throws(InvalidValue) {
        var known: [UInt16] = [0]
        for area in other.areas { known.append(try number(of: area)) }
        for index in 0..<other.count {
            var row = other.row(index)
            row.area = known[Int(row.area)]
            try append(row)
        }
    }

    /// What a table can hold.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "hooguit 65535 gebieden en 2147483647 trajecten", en: "at most 65535 areas and 2147483647 trajectories")
    }

    /// How many records have a pseudonym that another record before them has too: a trajectory that came in twice.
    public var repeatedRecords: Int {
        var repeated = 0
        var last: UInt64?
        for mark in rows.mark.sorted() {
            if mark == last { repeated += 1 }
            last = mark
        }
        return repeated
    }

    // MARK: Rows

    /// One record, as it stands in the columns.
    struct Row {
        var mark: UInt64
        var asOf: Int32
        var registered = Day.notRecorded
        var started = Day.notRecorded
        var closed = Day.notRecorded
        var traits: UInt32 = 0
        var area: UInt16 = 0

        /// Whether registration, start and close are in that order, and none of them after the day of the record.
        var isOrdered: Bool {
            var last = Int32.min
            for day in [registered, started, closed, asOf] where day != Day.notRecorded && day != Day.notYet {
                if day < last { return false }
                last = day
            }
            return true
        }
    }

    mutating func append(_ row: Row) throws(InvalidValue) {
        guard count < 2_147_483_647 else { throw InvalidValue("trajectory table", allowed: Self.allowed) }
        rows.mark.append(row.mark)
        rows.asOf.append(row.asOf)
        rows.registered.append(row.registered)
        rows.started.append(row.started)
        rows.closed.append(row.closed)
        rows.traits.append(row.traits)
        rows.area.append(row.area)
    }

    func row(_ index: Int) -> Row {
        Row(
            mark: rows.mark[index], asOf: rows.asOf[index], registered: rows.registered[index],
            started: rows.started[index], closed: rows.closed[index], traits: rows.traits[index],
            area: rows.area[index])
    }

    mutating func number(of area: Identifier<Area>?) throws(InvalidValue) -> UInt16 {
        guard let area else { return 0 }
        if let number = numbers[area] { return number }
        guard areas.count < 65_535 else { throw InvalidValue("trajectory table", allowed: Self.allowed) }
        areas.append(area)
        let number = UInt16(areas.count)
        numbers[area] = number
        return number
    }

    private static func number(_ moment: TrajectoryMoment) -> Int32 {
        switch moment {
        case .on(let day): Int32(day.dayNumber)
        case .notYet: Day.notYet
        case .notRecorded: Day.notRecorded
        }
    }
}

/// A fingerprint of bytes (FNV-1a): the same in every run and on every machine.
enum Fingerprint {
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    static func adding(_ byte: UInt8, to mark: UInt64) -> UInt64 { (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var mark = start
        for byte in bytes { mark = adding(byte, to: mark) }
        return mark
    }
}

/// The closed lists of a record in 32 bits.
struct Traits: Hashable, Sendable {
    var bits: UInt32 = 0

    // Bits 0–1 frame, 2–4 form, 5–6 children, 7 measures recorded, 8 an unknown measure, from 9 the known ones.
    static let compulsory: UInt32 = 2
    static let voluntary: UInt32 = 1
    static let unknownFrame: UInt32 = 3
    static let unknownForm: UInt32 = 7

    mutating func setFrame(_ frame: Coded<LegalFrame>?) {
        switch frame {
        case nil: break
        case .known(.voluntary): bits |= Self.voluntary
        case .known(.compulsory): bits |= Self.compulsory
        case .unknown: bits |= Self.unknownFrame
        }
    }

    mutating func setForm(_ form: Coded<InvolvementForm>?) {
        switch form {
        case nil: break
        case .known(.consultation): bits |= 1 << 2
        case .known(.jointGuidance): bits |= 2 << 2
        case .known(.safetyTeamCoordinates): bits |= 3 << 2
        case .known(.protectionMeasure): bits |= 4 << 2
        case .unknown: bits |= Self.unknownForm << 2
        }
    }

    mutating func setChildren(_ concerns: Bool?) {
        guard let concerns else { return }
        bits |= (concerns ? 2 : 1) << 5
    }

    mutating func setMeasures(_ measures: [Coded<CompulsoryMeasureKind>]?) {
        guard let measures else { return }
        bits |= 1 << 7
        for measure in measures { addMeasure(measure.member) }
    }

    mutating func addMeasure(_ kind: CompulsoryMeasureKind?) {
        guard let kind, let place = CompulsoryMeasureKind.allCases.firstIndex(of: kind) else {
            bits |= 1 << 8
            return
        }
        bits |= 1 << UInt32(9 + place)
    }
}
