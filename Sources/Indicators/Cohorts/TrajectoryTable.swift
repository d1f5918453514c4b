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
        try append(
            Row(
                mark: Fingerprint.of(record.id.text.utf8), asOf: Int32(record.asOf.dayNumber),
                registered: record.registered.map { Int32($0.dayNumber) } ?? Day.notRecorded,
                started: Self.number(record.started), closed: Self.number(record.closed), traits: Traits.of(record),
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
        var mark: UInt64 = 0
        var asOf = Day.notRecorded
        var registered = Day.notRecorded
        var started = Day.notRecorded
        var closed = Day.notRecorded
        var traits: UInt32 = 0
        var area: UInt16 = 0

        /// Whether registration, start and close are in that order, and none of them after the day of the record.
        var isOrdered: Bool {
            // What was not recorded comes before all days; what is not yet comes after all, and is passed over.
            let starting = started == Day.notYet ? registered : Swift.max(registered, started)
            let closing = closed == Day.notYet ? starting : Swift.max(starting, closed)
            let isStarted = started == Day.notRecorded || started >= registered
            let isClosed = closed == Day.notRecorded || closed >= starting
            return isStarted && isClosed && (asOf == Day.notRecorded || asOf >= closing)
        }
    }

    /// Whether there is room for so many records more.
    func hasRoom(for more: Int) -> Bool { count < 2_147_483_647 - more }

    /// Adds rows for which there is room, column by column.
    mutating func append(_ rows: [Row]) {
        self.rows.mark.append(contentsOf: rows.lazy.map { $0.mark })
        self.rows.asOf.append(contentsOf: rows.lazy.map { $0.asOf })
        self.rows.registered.append(contentsOf: rows.lazy.map { $0.registered })
        self.rows.started.append(contentsOf: rows.lazy.map { $0.started })
        self.rows.closed.append(contentsOf: rows.lazy.map { $0.closed })
        self.rows.traits.append(contentsOf: rows.lazy.map { $0.traits })
        self.rows.area.append(contentsOf: rows.lazy.map { $0.area })
    }

    mutating func append(_ row: Row) throws(InvalidValue) {
        guard hasRoom(for: 0) else { throw InvalidValue("trajectory table", allowed: Self.allowed) }
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
