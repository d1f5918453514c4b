public import Domain

/// The trajectories of a region that does not exist, over two quarters: made up, and the same in every run.
///
/// One area is small on purpose, some facts are not recorded, some trajectories still wait and some were closed before
/// help began: what a report has to cope with.
public enum SyntheticRegion: Sendable {
    /// The day on which all records tell how things stood.
    public static let day: CalendarDate = "2026-10-15"
    /// The areas.
    public static let areas: [Identifier<Area>] = ["boswijk", "duinstad", "kreekland", "oeverstad", "tolhuis"]
    /// The records, 900 of them.
    public static let records: [TrajectoryRecord] = {
        var random = Random(state: 2026)
        return (1...900).compactMap { try? record($0, &random) }
    }()

    /// The records as CSV, with a header.
    public static let csv: String = {
        var lines = ["id,asOf,area,registered,started,closed,frame,form,concernsChildren,measures"]
        for record in records { lines.append(line(record)) }
        return lines.joined(separator: "\n") + "\n"
    }()

    private static func record(_ number: Int, _ random: inout Random) throws(InvalidValue) -> TrajectoryRecord {
        // The last area gets one in twenty.
        let place = random.below(20)
        let area = areas[place == 19 ? 4 : place % 4]
        let first: CalendarDate = "2026-04-01"
        let registered = first.adding(days: random.below(183))
        let wait = 3 + random.below(25) + random.below(25)
        let start = registered?.adding(days: wait)
        let isClosedEarly = random.below(30) == 0
        var started = TrajectoryMoment.notYet
        if let start, start <= day, !isClosedEarly { started = .on(start) }
        if random.below(40) == 0 { started = .notRecorded }
        var closed = TrajectoryMoment.notYet
        if let end = (started.day ?? registered)?.adding(days: 20 + random.below(160)), end <= day,
            started.day != nil || isClosedEarly
        {
            closed = .on(end)
        }
        let isCompulsory = random.below(10) < 2
        let frame: Coded<LegalFrame>? =
            random.below(25) == 0 ? nil : .known(isCompulsory ? .compulsory : .voluntary)
        let measures: [Coded<CompulsoryMeasureKind>]? =
            random.below(20) == 0 ? nil : isCompulsory ? [.known(.supervisionOrder)] : []
        return try TrajectoryRecord(
            Identifier("traject-\(number)"), asOf: day, area: random.below(60) == 0 ? nil : area,
            registered: random.below(50) == 0 ? nil : registered, started: started, closed: closed, frame: frame,
            form: .known(InvolvementForm.allCases[isCompulsory ? 3 : random.below(3)]),
            concernsChildren: random.below(30) == 0 ? nil : random.below(5) > 0, measures: measures)
    }

    private static func line(_ record: TrajectoryRecord) -> String {
        let children = record.concernsChildren.map { $0 ? "true" : "false" }
        let measures = record.measures.map { kinds in
            kinds.isEmpty ? "none" : kinds.map { $0.code }.joined(separator: "|")
        }
        return [
            record.id.text, record.asOf.iso, record.area?.text, record.registered?.iso, text(record.started),
            text(record.closed), record.frame?.code, record.form?.code, children, measures,
        ].map { $0 ?? "" }.joined(separator: ",")
    }

    private static func text(_ moment: TrajectoryMoment) -> String? {
        switch moment {
        case .on(let day): day.iso
        case .notYet: "notYet"
        case .notRecorded: nil
        }
    }

    /// Numbers that look like chance and are the same in every run (SplitMix64).
    private struct Random {
        var state: UInt64

        mutating func below(_ limit: UInt64) -> Int {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return Int((mixed ^ (mixed >> 31)) % limit)
        }
    }
}
