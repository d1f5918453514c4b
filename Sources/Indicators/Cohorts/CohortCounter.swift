/// What is counted of each area; the order is part of the written form.
enum CohortSlot {
    static let records = 0
    static let registered = 1
    static let registrationMissing = 2
    static let opening = 3
    static let inflow = 4
    static let outflow = 5
    static let closing = 6
    static let flowMissing = 7
    static let started = 8
    static let startMissing = 9
    static let withChildren = 10
    static let withoutChildren = 11
    static let compulsory = 12
    static let voluntary = 13
    static let withMeasure = 14
    static let withoutMeasure = 15
    static let firstForm = 16
    static let waited = 20
    static let waitedDays = 21
    static let waitedSquaresLow = 22
    static let waitedSquaresHigh = 23
    static let stillWaiting = 24
    static let neverStarted = 25
    static let withinNorm = 26
    static let beyondNorm = 27
    static let openNorm = 28
    static let closed = 29
    static let closedDays = 30
    static let closedSquaresLow = 31
    static let closedSquaresHigh = 32
    static let closedMissing = 33
    static let count = 34
}

/// Counts the columns of a table in one pass.
struct CohortCounter {
    /// The counts of each area, first those without one.
    private(set) var slots: [Int64]
    private let first: Int32
    private let end: Int32
    private let norm: Int32

    init(_ question: CohortQuestion, areas: Int) {
        slots = [Int64](repeating: 0, count: (areas + 1) * CohortSlot.count)
        first = question.first
        end = question.end
        norm = Int32(question.waitingNorm)
    }

    mutating func count(_ rows: TrajectoryTable.Columns, _ range: Range<Int>) {
        for index in range {
            count(
                asOf: rows.asOf[index], registered: rows.registered[index], started: rows.started[index],
                closed: rows.closed[index], traits: rows.traits[index],
                at: Int(rows.area[index]) &* CohortSlot.count)
        }
    }

    // A table has fewer than 2^31 records, and what is added for each is below 2^32: no sum passes 2^63, so that
    // wrapping addition is exact here.
    private mutating func add(_ slot: Int, _ amount: Int64 = 1) { slots[slot] &+= amount }

    private mutating func count(
        asOf: Int32, registered: Int32, started: Int32, closed: Int32, traits: UInt32, at: Int
    ) {
        typealias Day = TrajectoryTable.Day
        add(at &+ CohortSlot.records)
        // What happened after its day does not stand in a record: not yet is not yet only until then.
        let knowsPeriod = asOf >= end &- 1
        if isInPeriod(started) {
            add(at &+ CohortSlot.started)
        } else if started == Day.notRecorded || (started == Day.notYet && !knowsPeriod && !isDay(closed)) {
            add(at &+ CohortSlot.startMissing)
        }
        if registered == Day.notRecorded {
            add(at &+ CohortSlot.registrationMissing)
            add(at &+ CohortSlot.flowMissing)
            if isInPeriod(closed) { add(at &+ CohortSlot.closedMissing) }
            return
        }
        countFlow(registered, closed, knowsPeriod, at)
        if isInPeriod(closed) {
            countDays(closed &- registered, at &+ CohortSlot.closed)
        }
        if isInPeriod(registered) {
            add(at &+ CohortSlot.registered)
            countTraits(traits, at)
            countWaiting(asOf, registered, started, closed, at)
        }
    }

    private func isInPeriod(_ day: Int32) -> Bool { day >= first && day < end }

    private func isDay(_ day: Int32) -> Bool {
        day != TrajectoryTable.Day.notYet && day != TrajectoryTable.Day.notRecorded
    }

    /// Stock and flow, out of the same records, so that they balance.
    private mutating func countFlow(_ registered: Int32, _ closed: Int32, _ knowsPeriod: Bool, _ at: Int) {
        typealias Day = TrajectoryTable.Day
        guard registered < end else { return }
        if closed == Day.notRecorded || (closed == Day.notYet && !knowsPeriod) {
            add(at &+ CohortSlot.flowMissing)
            return
        }
        // Not yet is the largest number there is: open at the end.
        if closed < first { return }
        add(at &+ (registered < first ? CohortSlot.opening : CohortSlot.inflow))
        add(at &+ (closed < end ? CohortSlot.outflow : CohortSlot.closing))
    }

    private mutating func countTraits(_ traits: UInt32, _ at: Int) {
        switch traits & 3 {
        case Traits.compulsory: add(at &+ CohortSlot.compulsory)
        case Traits.voluntary: add(at &+ CohortSlot.voluntary)
        default: break
        }
        let form = Int(traits >> 2 & 7)
        if form >= 1 && form <= 4 { add(at &+ CohortSlot.firstForm &+ form &- 1) }
        switch traits >> 5 & 3 {
        case 1: add(at &+ CohortSlot.withoutChildren)
        case 2: add(at &+ CohortSlot.withChildren)
        default: break
        }
        // Whatever an unknown kind of measure is, it is a measure.
        if traits >> 7 & 1 == 1 {
            add(at &+ (traits >> 8 == 0 ? CohortSlot.withoutMeasure : CohortSlot.withMeasure))
        }
    }

    private mutating func countWaiting(
        _ asOf: Int32, _ registered: Int32, _ started: Int32, _ closed: Int32, _ at: Int
    ) {
        typealias Day = TrajectoryTable.Day
        if started == Day.notRecorded { return }
        if started != Day.notYet {
            let days = started &- registered
            countDays(days, at &+ CohortSlot.waited)
            add(at &+ (days <= norm ? CohortSlot.withinNorm : CohortSlot.beyondNorm))
        } else if closed == Day.notYet {
            add(at &+ CohortSlot.stillWaiting)
            add(at &+ (asOf &- registered <= norm ? CohortSlot.openNorm : CohortSlot.beyondNorm))
        } else if closed != Day.notRecorded {
            add(at &+ CohortSlot.neverStarted)
        }
    }

    /// Counts days, their sum, and their squares in two halves of 32 bits.
    private mutating func countDays(_ days: Int32, _ slot: Int) {
        let days = Int64(days)
        let square = days &* days
        add(slot)
        add(slot &+ 1, days)
        add(slot &+ 2, square & 0xffff_ffff)
        add(slot &+ 3, square >> 32)
    }
}
