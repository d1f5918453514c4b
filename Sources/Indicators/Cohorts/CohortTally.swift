public import Domain

/// What was counted in a part of a cohort, by area (deeltelling): parts merge into the whole.
///
/// It holds whole numbers that are only added. So any engine can split the work in any way: the result over any
/// partition, merged in any order, is the result over the whole, bit for bit.
public struct CohortTally: Hashable, Sendable {
    /// What was asked.
    public let question: CohortQuestion
    /// The areas in ascending order; `nil`, first, is that no area was recorded.
    public private(set) var areas: [Identifier<Area>?] = []
    /// For each area its counts, one area after another.
    private var slots: [Int64] = []

    /// Nothing counted yet.
    public init(_ question: CohortQuestion) { self.question = question }

    /// Counts the records of a table in one pass.
    public init(_ question: CohortQuestion, _ table: TrajectoryTable) {
        self.init(question, table, 0..<table.count)
    }

    /// Counts some of the records of a table; positions that it does not have are left out.
    public init(_ question: CohortQuestion, _ table: TrajectoryTable, _ range: Range<Int>) {
        self.question = question
        let range = range.clamped(to: 0..<table.count)
        var counter = CohortCounter(question, areas: table.areas.count)
        counter.count(table.rows, range)
        var order: [(area: Identifier<Area>?, at: Int)] = []
        for at in 0...table.areas.count where counter.slots[at * CohortSlot.count] > 0 {
            order.append((at == 0 ? nil : table.areas[at - 1], at))
        }
        for (area, at) in order.sorted(by: { Self.isBefore($0.area, $1.area) }) {
            areas.append(area)
            slots += counter.slots[at * CohortSlot.count..<(at + 1) * CohortSlot.count]
        }
    }

    /// Counts another part as well.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the part answers another question, or if there are more than can be
    ///   counted; then nothing has changed.
    public mutating func merge(_ other: CohortTally) throws(InvalidValue) {
        guard other.question == question else { throw InvalidValue("cohort part", allowed: Self.allowed) }
        var merged = CohortTally(question)
        var (mine, theirs) = (0, 0)
        while mine < areas.count || theirs < other.areas.count {
            let isMine =
                theirs == other.areas.count
                || (mine < areas.count && !Self.isBefore(other.areas[theirs], areas[mine]))
            let isTheirs =
                mine == areas.count
                || (theirs < other.areas.count && !Self.isBefore(areas[mine], other.areas[theirs]))
            merged.areas.append(isMine ? areas[mine] : other.areas[theirs])
            for slot in 0..<CohortSlot.count {
                let a = isMine ? slots[mine * CohortSlot.count + slot] : 0
                let b = isTheirs ? other.slots[theirs * CohortSlot.count + slot] : 0
                let (sum, overflow) = a.addingReportingOverflow(b)
                guard !overflow else { throw InvalidValue("cohort part", allowed: Self.allowed) }
                merged.slots.append(sum)
            }
            if isMine { mine += 1 }
            if isTheirs { theirs += 1 }
        }
        self = merged
    }

    /// What can be merged.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "delen met dezelfde vraag, en samen hooguit 2^63 - 1 van elk",
            en: "parts with the same question, and together at most 2^63 - 1 of each")
    }

    /// The figures of an area; `nil` as the area is the records of which none was recorded.
    ///
    /// An area without any records has figures too: counts of zero, and shares without a denominator.
    public func figures(for area: Identifier<Area>?) -> CohortFigures {
        for (at, other) in areas.enumerated() where other == area {
            return CohortFigures(question, Array(slots[at * CohortSlot.count..<(at + 1) * CohortSlot.count]))
        }
        return CohortFigures(question, [Int64](repeating: 0, count: CohortSlot.count))
    }

    /// The figures of all areas together; `nil` if they are more than can be counted.
    public var total: CohortFigures? {
        var sums = [Int64](repeating: 0, count: CohortSlot.count)
        for at in areas.indices {
            for slot in sums.indices {
                let (sum, overflow) = sums[slot].addingReportingOverflow(slots[at * CohortSlot.count + slot])
                if overflow { return nil }
                sums[slot] = sum
            }
        }
        return CohortFigures(question, sums)
    }

    private static func isBefore(_ a: Identifier<Area>?, _ b: Identifier<Area>?) -> Bool {
        switch (a, b) {
        case (let a?, let b?): a < b
        case (nil, _?): true
        default: false
        }
    }
}

#if !hasFeature(Embedded)
extension CohortTally: Codable {
    private enum CodingKeys: String, CodingKey {
        case formatVersion, question, areas, counts
    }

    /// Reads a part; refuses counts that cannot be, areas that are not ascending, and another version of the format.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let version = try container.decode(Int.self, forKey: .formatVersion)
        question = try container.decode(CohortQuestion.self, forKey: .question)
        let areas = try container.decode([Identifier<Area>?].self, forKey: .areas)
        let slots = try container.decode([Int64].self, forKey: .counts)
        let (all, overflow) = areas.count.multipliedReportingOverflow(by: CohortSlot.count)
        var isValid = version == 1 && !overflow && slots.count == all
        for at in areas.indices where at > 0 { isValid = Self.isBefore(areas[at - 1], areas[at]) && isValid }
        for slot in slots where slot < 0 { isValid = false }
        for at in areas.indices where isValid {
            let part = Array(slots[at * CohortSlot.count..<(at + 1) * CohortSlot.count])
            isValid = CohortFigures.areConsistent(part)
        }
        guard isValid else {
            throw InvalidValue("cohort part", allowed: Self.allowed).decodingError(at: container.codingPath)
        }
        self.areas = areas
        self.slots = slots
    }

    /// Writes the version of the format, the question, the areas, and their counts one after another.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(1, forKey: .formatVersion)
        try container.encode(question, forKey: .question)
        try container.encode(areas, forKey: .areas)
        try container.encode(slots, forKey: .counts)
    }
}
#endif
