import Domain
import Indicators
import Testing

/// Tables as the tests make them.
enum Tables {
    static func dimensions(_ sizes: [Int]) throws -> [TableDimension] {
        try sizes.enumerated().map { axis, size in
            let id = try Identifier<TableDimension>("side-" + axis.description)
            return try TableDimension(
                id,
                try (0..<size).map {
                    let code = "c" + $0.description
                    return try Identifier<TableCategory>(code)
                })
        }
    }

    static func table(_ sizes: [Int], _ counts: [Int]) throws -> CountTable {
        try CountTable(dimensions(sizes), counts: counts)
    }

    static func random(_ random: inout SeededRandom, _ sizes: [Int], most: Int) throws -> CountTable {
        var count = 1
        for size in sizes { count *= size }
        let zeros = 1 + random.below(4)
        return try table(sizes, (0..<count).map { _ in random.once(in: zeros + 1) ? 0 : random.below(most) })
    }
}

@Suite struct SuppressionTests {
    private let regions = TableDimensionPair.regions
    private let sexes = TableDimensionPair.sexes

    private func sample() throws -> CountTable {
        try CountTable(
            [TableDimension("region", regions), TableDimension("sex", sexes)],
            counts: [18, 2, 14, 19, 12, 10, 11, 14])
    }

    /// The worked example of a table with small counts: one cell is hidden first, and publishing needs three more.
    @Test func `of the example exactly four cells are hidden`() throws {
        let table = try sample()
        #expect(table[[nil, "male"]] == 55 && table[[nil, "female"]] == 45 && table[[nil, nil]] == 100)
        let suppression = Suppression(table, try SuppressionPolicy(minimum: 3))
        #expect(
            suppression.hidden.map { $0.place } == [
                ["A", "male"], ["A", "female"], ["C", "male"], ["C", "female"],
            ])
        #expect(suppression.hidden.map { $0.reason } == [.complement, .small, .complement, .complement])
        #expect(suppression.published.leaks().isSafe)
        #expect(suppression.published[["B", "male"]] == .count(14))
        #expect(suppression.published[["A", "female"]] == .hidden)
        #expect(suppression.published[["E", "male"]] == nil)
    }

    @Test func `hiding the small cell alone, or two, leaks`() throws {
        let table = try sample()
        let one = try PublishedTable(table, hiding: [["A", "female"]])
        #expect(one.leaks().leaks == [["A", "female"]])
        let row = try PublishedTable(table, hiding: [["A", "female"], ["A", "male"]])
        #expect(Set(row.leaks().leaks) == [["A", "female"], ["A", "male"]])
        // Three of them do not do either: each line with a single hidden cell gives it away, and then the next.
        let three = try PublishedTable(table, hiding: [["A", "female"], ["A", "male"], ["C", "male"]])
        #expect(three.leaks().leaks.count == 3)
    }

    @Test func `combined rows and columns give away what no single one does`() throws {
        // Each line has two hidden cells or more, or none, and yet one is settled: the upper two rows together minus the
        // left two columns together leave it.
        let table = try Tables.table([4, 4], [5, 6, 7, 8, 9, 4, 3, 5, 6, 8, 4, 7, 5, 9, 6, 8])
        let squares: [TablePlace] = [
            ["c0", "c0"], ["c0", "c1"], ["c1", "c0"], ["c1", "c1"], ["c2", "c2"], ["c2", "c3"], ["c3", "c2"],
            ["c3", "c3"],
        ]
        #expect(try PublishedTable(table, hiding: squares).leaks().isSafe)
        #expect(try PublishedTable(table, hiding: squares + [["c1", "c2"]]).leaks().leaks == [["c1", "c2"]])
    }

    @Test func `that counts are not below zero can give a cell away`() throws {
        // The two columns of zero total settle the rest.
        let table = try Tables.table([2, 2], [0, 3, 0, 4])
        let published = try PublishedTable(
            table, hiding: [["c0", "c0"], ["c0", "c1"], ["c1", "c0"], ["c1", "c1"]])
        #expect(published.leaks().leaks.count == 4)
    }

    @Test func `a cell that holds the whole group is hidden too`() throws {
        let table = try Tables.table([3, 3], [0, 40, 0, 20, 30, 10, 9, 8, 7])
        let open = Suppression(table, try SuppressionPolicy(minimum: 3, hidesWholeGroups: false))
        #expect(open.hidden.isEmpty)
        let closed = Suppression(table, try SuppressionPolicy(minimum: 3))
        #expect(closed.hidden.contains { $0.place == ["c0", "c1"] && $0.reason == .wholeGroup })
        #expect(closed.published.leaks().isSafe)
    }

    @Test func `what contradicts itself is told`() throws {
        let dimensions = try Tables.dimensions([2])
        #expect(try PublishedTable(dimensions, shown: [1, 2, 4]).leaks().isContradictory)
        #expect(try PublishedTable(dimensions, shown: [nil, 5, 4]).leaks().isContradictory)
        #expect(try PublishedTable(dimensions, shown: [1, 2, 3]).leaks().isSafe)
    }

    @Test func `tables that cannot be are refused`() throws {
        let two = try Tables.dimensions([2])
        for counts in [[1], [1, 2, 3], [-1, 2], [Int.max, 1]] {
            #expect(throws: InvalidValue.self) { try CountTable(two, counts: counts) }
        }
        #expect(throws: InvalidValue.self) { try CountTable([], counts: []) }
        #expect(throws: InvalidValue.self) { try CountTable(two + two, counts: [1, 2, 3, 4]) }
        #expect(throws: InvalidValue.self) { try TableDimension("a", []) }
        #expect(throws: InvalidValue.self) { try TableDimension("a", ["x", "x"]) }
        for minimum in [1, 0, -3, 1001, Int.max] {
            #expect(throws: InvalidValue.self) { try SuppressionPolicy(minimum: minimum) }
        }
        #expect(throws: InvalidValue.self) { try PublishedTable(two, shown: [1, -1, 0]) }
        #expect(throws: InvalidValue.self) { try PublishedTable(sample(), hiding: [["nowhere", "male"]]) }
        let large = try CountTable(two, counts: [Int.max - 1, 1])
        let hidden = Suppression(large, try SuppressionPolicy(minimum: 3))
        #expect(!hidden.hidden.isEmpty)
    }
}

/// The categories of the example.
enum TableDimensionPair {
    static let regions: [Identifier<TableCategory>] = ["A", "B", "C", "D"]
    static let sexes: [Identifier<TableCategory>] = ["male", "female"]
}

@Suite struct SuppressionPropertyTests {
    private static let sizes: [[Int]] = [
        [4], [6], [2, 2], [3, 2], [3, 3], [2, 4], [4, 3], [1, 4], [2, 2, 2], [3, 2, 2], [1, 2, 3], [2, 2, 1, 2],
    ]

    @Test func `ten thousand random tables leak nothing`() throws {
        var random = SeededRandom(seed: 2024)
        var hidden = 0
        for round in 0..<10_000 {
            let sizes = Self.sizes[random.below(Self.sizes.count)]
            let table = try Tables.random(&random, sizes, most: 2 + random.below(9))
            let policy = try SuppressionPolicy(minimum: 2 + random.below(4), hidesWholeGroups: random.once(in: 2))
            let suppression = Suppression(table, policy)
            for place in ExactTables.places(table.dimensions) {
                if case .count(let count)? = suppression.published[place] {
                    #expect(count == table[place] && (count == 0 || count >= policy.minimum))
                }
            }
            hidden += suppression.hidden.count
            if suppression.hidden.isEmpty { continue }
            let unique = try #require(
                ExactTables(suppression.published, truth: table).unique(), "too long in round \(round)")
            #expect(unique.isEmpty, "round \(round), \(sizes)")
        }
        #expect(hidden > 10_000)
    }

    @Test func `the leak check finds exactly what an exhaustive search finds`() throws {
        var random = SeededRandom(seed: 77)
        for round in 0..<2000 {
            let sizes = Self.sizes[random.below(Self.sizes.count)]
            let table = try Tables.random(&random, sizes, most: 5)
            let places = ExactTables.places(table.dimensions)
            let odds = 2 + random.below(3)
            let published = try PublishedTable(table, hiding: places.filter { _ in random.once(in: odds) })
            guard let unique = ExactTables(published, truth: table).unique() else { continue }
            let report = published.leaks()
            #expect(!report.isContradictory)
            #expect(Set(report.leaks).isSubset(of: unique), "false alarm in round \(round), \(sizes)")
            #expect(unique.isSubset(of: Set(report.leaks + report.unproven)), "missed in round \(round), \(sizes)")
            if sizes.count <= 2 { #expect(report.unproven.isEmpty) }
        }
    }
}

@Suite struct DifferencingTests {
    private let table = [5, 6, 7, 8, 9, 4, 3, 5, 6]

    @Test func `what one hides and the other shows is revealed`() throws {
        let counts = try Tables.table([3, 3], table)
        let square: [TablePlace] = [["c0", "c0"], ["c0", "c1"], ["c1", "c0"], ["c1", "c1"]]
        let other: [TablePlace] = [["c0", "c0"], ["c0", "c2"], ["c1", "c0"], ["c1", "c2"]]
        let first = try PublishedTable(counts, hiding: square)
        let second = try PublishedTable(counts, hiding: other)
        #expect(first.leaks().isSafe && second.leaks().isSafe)
        let both = try Differencing(first, second, minimum: 3, areSamePeople: true)
        #expect(both.revealed.count == 4 && !both.isSafe)
        #expect(Set(both.leaks.leaks) == [["c0", "c0"], ["c1", "c0"]])
        #expect(try Differencing(first, first, minimum: 3, areSamePeople: true).isSafe)
    }

    @Test func `a small difference is one family`() throws {
        let before = try PublishedTable(Tables.table([3], [10, 20, 30]), hiding: [])
        let after = try PublishedTable(Tables.table([3], [10, 21, 40]), hiding: [])
        let found = try Differencing(before, after, minimum: 3, areSamePeople: false)
        #expect(found.smallDifferences == [["c1"]] && !found.isSafe)
        #expect(throws: InvalidValue.self) { try Differencing(before, after, minimum: 3, areSamePeople: true) }
        let other = try PublishedTable(Tables.table([2], [10, 21]), hiding: [])
        #expect(throws: InvalidValue.self) { try Differencing(before, other, minimum: 3, areSamePeople: false) }
    }
}

@Suite struct RoundedTableTests {
    @Test func `counts are rounded by themselves`() throws {
        let rounded = try RoundedTable(Tables.table([3], [2, 7, 13]), grain: 5)
        #expect(rounded[["c0"]]?.published == 0 && rounded[["c1"]]?.published == 5)
        #expect(rounded[["c2"]]?.published == 15 && rounded[[nil]]?.published == 20)
        #expect(rounded.leaks().isSafe)
    }

    @Test func `unlucky totals give a rounded count away`() throws {
        // 0 and 0 to multiples of 3 are at most 1 each, and 3 is at least 2: both are 1.
        let rounded = try RoundedTable(Tables.table([2], [1, 1]), grain: 3)
        #expect(rounded[[nil]]?.published == 3)
        #expect(Set(rounded.leaks().leaks) == [["c0"], ["c1"], [nil]])
        for grain in [1, 0, -5, 1001] {
            #expect(throws: InvalidValue.self) { try RoundedTable(Tables.table([2], [1, 1]), grain: grain) }
        }
        #expect(throws: InvalidValue.self) { try RoundedTable(Tables.table([2], [Int.max - 1, 0]), grain: 5) }
    }

    @Test func `what it tells of leaks is so`() throws {
        var random = SeededRandom(seed: 3)
        for _ in 0..<150 {
            let grain = 2 + random.below(4)
            let counts = (0..<4).map { _ in random.below(8) }
            let rounded = try RoundedTable(Tables.table([2, 2], counts), grain: grain)
            func down(_ count: Int) -> Int {
                let rest = count % grain
                return 2 * rest >= grain ? count - rest + grain : count - rest
            }
            func all(_ c: [Int]) -> [Int] {
                [c[0], c[1], c[0] + c[1], c[2], c[3], c[2] + c[3], c[0] + c[2], c[1] + c[3], c[0] + c[1] + c[2] + c[3]]
            }
            let seen = all(counts).map(down)
            var values = [Set<Int>](repeating: [], count: 9)
            for a in 0..<12 {
                for b in 0..<12 {
                    for c in 0..<12 {
                        for d in 0..<12 {
                            let other = all([a, b, c, d])
                            guard other.map(down) == seen else { continue }
                            for place in 0..<9 { values[place].insert(other[place]) }
                        }
                    }
                }
            }
            let places = ExactTables.places(try Tables.dimensions([2, 2]))
            let unique = places.indices.filter { values[$0].count == 1 }.map { places[$0] }
            let report = rounded.leaks()
            #expect(Set(report.leaks).isSubset(of: unique))
            #expect(Set(unique).isSubset(of: Set(report.leaks + report.unproven)))
        }
    }
}
