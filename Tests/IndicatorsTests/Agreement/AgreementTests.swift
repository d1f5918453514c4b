import Domain
import Indicators
import Testing

@Suite struct AgreementTests {
    /// Twelve units and four raters (Krippendorff 2011, Gwet's irrCAC).
    private let gwet: [[Int?]] = [
        [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
        [1, 1, 2, 1],
        [2, 2, 2, 2], [nil, 5, 5, 5], [nil, nil, 1, 1], [nil, nil, 3, nil],
    ]

    @Test func `with missing ratings it is Gwet's and Krippendorff's`() throws {
        let table = try RatingTable(gwet)
        #expect(agree(table.percentAgreement, 0.8181818, decimals: 7))
        #expect(agree(table.gwetAC1(), 0.77544, decimals: 5))
        #expect(agree(table.fleissKappa, 0.76117, decimals: 5))
        #expect(agree(table.krippendorffAlpha(.nominal), 0.74342, decimals: 5))
        #expect(agree(table.krippendorffAlpha(.ordinal), 0.815, decimals: 3))
        #expect(agree(table.krippendorffAlpha(.interval), 0.849107, decimals: 6))
        #expect(agree(table.krippendorffAlpha(.ratio), 0.797, decimals: 3))
        #expect(table.missing == 7 && table.units == 12 && table.categories == [1, 2, 3, 4, 5])
    }

    /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A and B.
    @Test func `two observers are Krippendorff's`() throws {
        let binary = try RatingTable(
            Array(zip([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0])).map { [$0.0, $0.1] })
        #expect(agree(binary.krippendorffAlpha(.nominal), 0.095, decimals: 3))
        let letters = try RatingTable(
            Array(zip([1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1], [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4])).map {
                [$0.0, $0.1]
            })
        #expect(agree(letters.krippendorffAlpha(.nominal), 0.692, decimals: 3))
    }

    /// SAS/STAT User's Guide, PROC FREQ, agreement of two dermatologists' ratings.
    @Test func `Cohen's kappa is that of SAS`() throws {
        let table = try RatingTable(counts: [[0, 4, 1], [0, 8, 0], [0, 1, 5]])
        let kappa = try #require(CohenKappa(table))
        #expect(agree(kappa.estimate, 0.4842, decimals: 4) && agree(kappa.standardError, 0.1380, decimals: 4))
        let interval = kappa.interval()
        #expect(agree(interval.lower, 0.2137, decimals: 4) && agree(interval.upper, 0.7547, decimals: 4))
        #expect(agree(CohenKappa(table, .linear)?.estimate, 0.4701, decimals: 4))
        #expect(kappa.count == 19 && kappa.missing == 0)
    }

    /// The examples of the article Cohen's kappa in Wikipedia, and Fleiss, Levin & Paik 2003, table 18.1 (0.676).
    @Test func `Cohen's kappa is that of the textbooks`() throws {
        #expect(agree(CohenKappa(try RatingTable(counts: [[20, 5], [10, 15]]))?.estimate, 0.4, decimals: 10))
        #expect(agree(CohenKappa(try RatingTable(counts: [[45, 15], [25, 15]]))?.estimate, 0.1304, decimals: 4))
        #expect(agree(CohenKappa(try RatingTable(counts: [[25, 35], [5, 35]]))?.estimate, 0.2593, decimals: 4))
        let psychiatrists = try RatingTable(counts: [[75, 1, 4], [5, 4, 1], [0, 0, 10]])
        #expect(agree(CohenKappa(psychiatrists)?.estimate, 0.676, decimals: 3))
    }

    /// The worked example of the article Fleiss' kappa in Wikipedia: fourteen raters, ten units.
    @Test func `Fleiss' kappa is that of the worked example`() throws {
        let counts = [
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
        ]
        let rows = counts.map { row in row.indices.flatMap { Array(repeating: Int?($0), count: row[$0]) } }
        let table = try RatingTable(rows)
        #expect(agree(table.fleissKappa, 0.210, decimals: 3) && agree(table.percentAgreement, 0.378, decimals: 3))
    }

    /// Shrout and Fleiss, Psychological Bulletin 86 (1979), table 2 and 4.
    @Test func `the intraclass correlations are those of Shrout and Fleiss`() throws {
        let judges = [[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]]
        let table = try RatingTable((0..<6).map { subject in judges.map { $0[subject] } })
        let found = try #require(IntraclassCorrelation(table))
        let single = [found.single1, found.single2, found.single3]
        let mean = [found.mean1, found.mean2, found.mean3]
        for (value, expected) in zip(single + mean, [0.17, 0.29, 0.71, 0.44, 0.62, 0.91]) {
            #expect(agree(value, expected, decimals: 2))
        }
        #expect(found.count == 6 && found.missing == 0)
    }

    @Test func `neither the order of units nor that of raters changes a bit`() throws {
        var random = SeededRandom(seed: 91)
        for _ in 0..<200 {
            let raters = 2 + random.below(4)
            let rows: [[Int?]] = (0..<(2 + random.below(12))).map { _ in
                (0..<raters).map { _ in random.once(in: 6) ? nil : random.below(5) }
            }
            let order = Array(0..<raters).shuffled(using: &random)
            let other = rows.shuffled(using: &random).map { row in order.map { row[$0] } }
            let (a, b) = (try RatingTable(rows), try RatingTable(other))
            func figures(_ table: RatingTable) -> [UInt64?] {
                let correlation = IntraclassCorrelation(table)
                return [
                    table.percentAgreement, table.fleissKappa, table.gwetAC1(), table.krippendorffAlpha(.nominal),
                    table.krippendorffAlpha(.ordinal), table.krippendorffAlpha(.interval),
                    table.krippendorffAlpha(.ratio), correlation?.single1, correlation?.single2, correlation?.single3,
                    correlation?.mean2,
                ].map { $0?.bitPattern }
            }
            #expect(figures(a) == figures(b))
            for value in [a.percentAgreement, a.gwetAC1(), a.fleissKappa, a.krippendorffAlpha(.nominal)] {
                // Below -1 it can fall where units with one mark weigh in what chance alone would give.
                if let value { #expect(value <= 1) }
            }
        }
    }

    @Test func `full agreement is one, and where there is nothing to agree on there is no figure`() throws {
        let full = try RatingTable([[1, 1], [2, 2], [3, 3]])
        #expect(full.percentAgreement == 1 && full.fleissKappa == 1 && full.gwetAC1() == 1)
        #expect(full.krippendorffAlpha(.ordinal) == 1 && CohenKappa(full)?.estimate == 1)
        let same = try RatingTable([[1, 1], [1, 1]])
        #expect(same.percentAgreement == 1 && same.fleissKappa == nil && same.gwetAC1() == nil)
        #expect(same.gwetAC1(categories: 3) == 1 && same.krippendorffAlpha(.nominal) == nil)
        #expect(CohenKappa(same) == nil && IntraclassCorrelation(same) == nil)
        let empty = try RatingTable([[nil, nil], [1, nil]])
        #expect(empty.percentAgreement == nil && empty.fleissKappa == nil && empty.krippendorffAlpha(.nominal) == nil)
        for rows in [[], [[1]], [[1, 2], [1]], [[1, 2_000_000]], [[Int.min, 1]]] as [[[Int?]]] {
            #expect(throws: InvalidValue.self) { try RatingTable(rows) }
        }
        for counts in [[], [[1, 2]], [[-1, 0], [0, 1]], [[Int.max, 0], [0, Int.max]]] as [[[Int]]] {
            #expect(throws: InvalidValue.self) { try RatingTable(counts: counts) }
        }
        #expect(try RatingTable([[-1, 2], [1, 3]]).krippendorffAlpha(.ratio) == nil)
    }
}
