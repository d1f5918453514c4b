public import Domain

/// A table of which every count, totals included, is rounded by itself (afgeronde tabel): the alternative to hiding.
///
/// Nothing is missing from it, but it does not add up to the unit, and with unlucky counts the totals still give one
/// away: ``leaks()`` tells which.
public struct RoundedTable: Hashable, Sendable {
    /// The sides of the table.
    public let dimensions: [TableDimension]
    /// To multiples of what it is rounded.
    public let grain: Int
    let shape: TableShape
    let rounded: [Int]
    private let counts: [Int]

    /// Rounds each count to the nearest multiple, up from halfway.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the grain is outside 2…1000, or a rounded count is more than can be counted.
    public init(_ table: CountTable, grain: Int) throws(InvalidValue) {
        let refusal = InvalidValue("grain", allowed: LocalizedText(nl: "2 tot en met 1000", en: "2 to 1000"))
        guard grain >= 2, grain <= 1000 else { throw refusal }
        var rounded: [Int] = []
        for count in table.counts {
            let down = count - count % grain
            let (up, overflow) = down.addingReportingOverflow(grain)
            guard !overflow, up <= Int.max - grain else { throw refusal }
            rounded.append(2 * (count % grain) >= grain ? up : down)
        }
        dimensions = table.dimensions
        shape = table.shape
        self.grain = grain
        self.rounded = rounded
        counts = table.counts
    }

    /// The rounded count at a place; `nil` if there is no such place.
    public subscript(place: TablePlace) -> RoundedCount? {
        guard let index = shape.index(of: place, in: dimensions) else { return nil }
        return try? RoundedCount(rounded[index], grain: grain)
    }

    /// Which counts can be computed exactly in spite of the rounding, by somebody who knows how it was done.
    public func leaks() -> LeakReport {
        var ranges: [CountRange] = []
        for count in rounded {
            // Up from halfway: with a grain of 4, 4 stands for 2 to 5.
            let lower = max(count - grain / 2, 0)
            ranges.append(CountRange(valid: lower, count + (grain - 1) / 2))
        }
        var leaks: [TablePlace] = []
        var unproven: [TablePlace] = []
        for index in counts.indices {
            var solver = TableSolver(shape, ranges: ranges, counts)
            switch solver.hasOther(at: index) {
            case .safe: break
            case .leak: leaks.append(shape.place(of: index, in: dimensions))
            case .unknown: unproven.append(shape.place(of: index, in: dimensions))
            }
        }
        return LeakReport(leaks: leaks, unproven: unproven, isContradictory: false)
    }
}
