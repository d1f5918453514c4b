import Domain
import Foundation
import Indicators
import Testing

@Suite struct SampleTests {
    /// NIST Statistical Reference Datasets, univariate summary statistics.
    @Test func `means and deviations are certified`() throws {
        let first = try Sample([10_000_001.0, 10_000_003, 10_000_002])
        #expect(first.mean == 10_000_002 && first.standardDeviation == 1)
        func alternating(_ start: Double, _ a: Double, _ b: Double) throws -> Sample {
            try Sample([start] + (0..<1000).map { $0 % 2 == 0 ? a : b })
        }
        let second = try alternating(1.2, 1.1, 1.3)
        #expect((try #require(second.mean) - 1.2).magnitude < 1e-15)
        #expect((try #require(second.standardDeviation) - 0.1).magnitude < 1e-15)
        let third = try alternating(1_000_000.2, 1_000_000.1, 1_000_000.3)
        #expect((try #require(third.mean) - 1_000_000.2).magnitude < 1e-9)
        #expect((try #require(third.standardDeviation) - 0.1).magnitude < 1e-9)
        let fourth = try alternating(10_000_000.2, 10_000_000.1, 10_000_000.3)
        #expect((try #require(fourth.mean) - 10_000_000.2).magnitude < 1e-8)
        #expect((try #require(fourth.standardDeviation) - 0.1).magnitude < 1e-8)
    }

    /// The same in tenths: whole numbers lose nothing, and the certified values come out exactly.
    @Test func `certified values come out exactly in whole units`() throws {
        for (start, a, b) in [
            (12, 11, 13), (10_000_002, 10_000_001, 10_000_003), (100_000_002, 100_000_001, 100_000_003),
        ] as [(Int64, Int64, Int64)] {
            var moments = ExactMoments()
            moments.add(start)
            for _ in 0..<500 {
                moments.add(a)
                moments.add(b)
            }
            #expect(moments.mean == Double(start) && moments.standardDeviation == 1)
        }
        // Michelson's speed of light, in hundred-thousandths of 1000 km/s: 299.8524, 0.0790105478190518.
        var light = ExactMoments()
        for value in Self.michelson { light.add(value) }
        #expect(light.count == 100 && light.mean.map { ($0 - 29_985.24).magnitude < 1e-11 } == true)
        #expect(light.standardDeviation.map { ($0 - 7.90105478190518).magnitude < 1e-14 } == true)
    }

    /// Michelson's hundred measurements of 1879, in tens of km/s.
    static let michelson: [Int64] = [
        850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960, 960,
        940,
        960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880, 880, 860,
        720,
        720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840, 890, 810, 810, 820, 800, 770, 760,
        740,
        750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810, 760, 810, 790, 810, 820, 850,
        870,
        870, 810, 740, 810, 940, 950, 800, 810, 870,
    ].map { 29_900 + $0 / 10 }

    static let quantiles: [(QuantileDefinition, [Double], [Double])] = [
        (.inverse, [1, 3, 5, 8], [6, 7, 8, 16, 20]),
        (.averagedInverse, [1, 3, 5.5, 8], [6, 7, 8, 16, 20]),
        (.nearestEven, [1, 2, 5, 8], [3, 7, 8, 15, 20]),
        (.interpolatedInverse, [1, 2.5, 5, 7.5], [3.3, 6.75, 8, 15.25, 19.6]),
        (.midpoint, [1, 3, 5.5, 8], [4.8, 7.25, 8, 15.75, 28.4]),
        (.weibull, [1, 2.75, 5.5, 8.25], [3.6, 7, 8, 16, 36.8]),
        (.linear, [1.45, 3.25, 5.5, 7.75], [6, 7.5, 8, 15.5, 20]),
        (
            .medianUnbiased, [1, 2.916666666666667, 5.5, 8.083333333333333],
            [4.4, 7.166666666666667, 8, 15.833333333333333, 31.2]
        ),
        (.normalUnbiased, [1, 2.9375, 5.5, 8.0625], [4.5, 7.1875, 8, 15.8125, 30.5]),
    ]

    /// Of one to ten by R's `quantile(1:10, p, type = 1…9)`, and of the numbers of Wikipedia's example by NumPy.
    @Test(arguments: SampleTests.quantiles)
    func `quantiles are those of their definition`(
        _ definition: QuantileDefinition, _ ofTen: [Double], _ ofEleven: [Double]
    ) throws {
        let ten = try Sample(Array(1...10))
        for (part, value) in zip([1, 5, 10, 15], ofTen) {
            #expect((try #require(ten.quantile(part, of: 20, definition)) - value).magnitude < 1e-14)
        }
        let eleven = try Sample([3, 6, 7, 8, 8, 10, 13, 15, 16, 20, 41])
        for (part, value) in zip([2, 5, 8, 15, 18], ofEleven) {
            #expect((try #require(eleven.quantile(part, of: 20, definition)) - value).magnitude < 1e-13)
        }
        #expect(QuantileDefinition.allCases[definition.number - 1] == definition)
    }

    /// NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.6.2: the 90th percentile of twelve wafers.
    @Test func `a percentile is that of the handbook`() throws {
        let sample = try Sample([
            95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.0610, 95.1591, 95.1195, 95.1065, 95.0925, 95.1990, 95.1682,
        ])
        #expect(agree(sample.quantile(9, of: 10, .weibull), 95.1981, decimals: 4))
    }

    @Test func `quantiles lie among the observations and do not fall`() throws {
        var random = SeededRandom(seed: 8)
        for _ in 0..<300 {
            let values = (0...random.below(40)).map { _ in Double(random.below(50)) - 25 }
            let sample = try Sample(values)
            for definition in QuantileDefinition.allCases {
                var last = -Double.infinity
                for part in 0...40 {
                    let value = try #require(sample.quantile(part, of: 40, definition))
                    #expect(value >= last && value >= sample.values[0] && value <= sample.values[values.count - 1])
                    last = value
                }
            }
        }
    }

    @Test func `the order of observations changes no bit`() throws {
        var random = SeededRandom(seed: 9)
        for _ in 0..<200 {
            var values = (0...random.below(60)).map { _ in (random.part() - 0.5) * 1e6 }
            values += [0.0, -0.0]
            let sample = try Sample(values)
            values.shuffle(using: &random)
            let other = try Sample(values)
            #expect(sample.mean?.bitPattern == other.mean?.bitPattern)
            #expect(sample.variance?.bitPattern == other.variance?.bitPattern)
            #expect(
                sample.quantile(1, of: 3, .medianUnbiased)?.bitPattern
                    == other.quantile(1, of: 3, .medianUnbiased)?.bitPattern)
        }
    }

    @Test func `nothing observed is no zero`() throws {
        let nothing = try Sample([Double](), missing: 4)
        #expect(nothing.mean == nil && nothing.variance == nil && nothing.median == nil && nothing.missing == 4)
        #expect(try Sample([3]).standardDeviation == nil)
        #expect(try Sample([3]).missing == nil)
        for value in [Double.nan, .infinity, -.infinity] {
            #expect(throws: InvalidValue.self) { try Sample([1, value]) }
        }
        #expect(throws: InvalidValue.self) { try Sample([1], missing: -1) }
        let extreme = try Sample([Double.greatestFiniteMagnitude, -Double.greatestFiniteMagnitude])
        #expect(extreme.mean.map { $0.isFinite } != false)
        for (part, whole) in [(-1, 2), (3, 2), (1, 0), (1, 1001), (Int.max, Int.max), (Int.min, -1)] {
            #expect(try Sample([1, 2]).quantile(part, of: whole, .linear) == nil)
        }
    }
}

@Suite struct ExactMomentsTests {
    private func moments(_ values: [Int64?]) -> ExactMoments {
        var moments = ExactMoments()
        for value in values { moments.add(value) }
        return moments
    }

    @Test func `any partition in any order gives the whole, bit for bit`() throws {
        var random = SeededRandom(seed: 77)
        for _ in 0..<300 {
            let values: [Int64?] = (0..<random.below(80)).map { _ in
                random.once(in: 8) ? nil : Int64(random.below(1 << 32)) - (1 << 31) + 1
            }
            let whole = moments(values.map { $0.map { min($0, ExactMoments.limits.upperBound) } })
            var parts: [ExactMoments] = (0..<(1 + random.below(6))).map { _ in ExactMoments() }
            for value in values {
                parts[random.below(parts.count)].add(value.map { min($0, ExactMoments.limits.upperBound) })
            }
            parts.shuffle(using: &random)
            while parts.count > 1 {
                let part = parts.remove(at: random.below(parts.count))
                try parts[random.below(parts.count)].merge(part)
            }
            #expect(parts[0] == whole)
            let read = try JSONDecoder().decode(ExactMoments.self, from: JSONEncoder().encode(whole))
            #expect(read == whole && read.variance?.bitPattern == whole.variance?.bitPattern)
            #expect(whole.mean.map { _ in true } == (whole.count > 0 ? true : nil))
        }
    }

    @Test func `they are those of the sample`() throws {
        var random = SeededRandom(seed: 78)
        for _ in 0..<300 {
            let values = (0..<(2 + random.below(50))).map { _ in random.below(4000) - 1000 }
            let exact = moments(values.map { Int64($0) })
            let sample = try Sample(values)
            #expect((try #require(exact.mean) - (try #require(sample.mean))).magnitude < 1e-10)
            let (a, b) = (try #require(exact.variance), try #require(sample.variance))
            #expect((a - b).magnitude <= 1e-12 * b)
            #expect(exact.total == Int64(values.reduce(0, +)))
        }
    }

    @Test func `what cannot be counted is told and changes nothing`() throws {
        var moments = moments([1, 2, nil])
        let before = moments
        for value in [Int64.max, .min, 2_147_483_648, -2_147_483_648] {
            let isCounted = moments.add(value)
            #expect(!isCounted)
        }
        #expect(moments == before && moments.missing == 1 && moments.count == 2)
        #expect(ExactMoments().mean == nil && ExactMoments().variance == nil)
        for text in [
            #"{"count":1,"missing":0,"sum":"0000000000000000000000000000000f","squares":"00000000000000000000000000000001"}"#,
            #"{"count":0,"missing":0,"sum":"00000000000000000000000000000001","squares":"00000000000000000000000000000001"}"#,
            #"{"count":-1,"missing":0,"sum":"00000000000000000000000000000000","squares":"00000000000000000000000000000000"}"#,
            #"{"count":1,"missing":0,"sum":"0","squares":"00000000000000000000000000000000"}"#,
            #"{"count":1,"missing":-2,"sum":"00000000000000000000000000000000","squares":"00000000000000000000000000000000"}"#,
            #"{"count":1,"missing":0,"sum":"80000000000000000000000000000000","squares":"80000000000000000000000000000000"}"#,
        ] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(ExactMoments.self, from: Data(text.utf8))
            }
        }
        let most =
            #"{"count":9223372036854775807,"missing":0,"sum":"00000000000000000000000000000000","squares":"00000000000000000000000000000000"}"#
        var full = try JSONDecoder().decode(ExactMoments.self, from: Data(most.utf8))
        #expect(throws: InvalidValue.self) { try full.merge(before) }
        let isCounted = full.add(1)
        #expect(!isCounted)
        #expect(full.mean == 0)
    }

    @Test func `the largest numbers are exact`() throws {
        let top = ExactMoments.limits.upperBound
        let moments = moments([top, top, top, -top])
        #expect(moments.mean == Double(top) / 2)
        // The squares around the mean: 3 (top/2)² + (3 top/2)² = 3 top².
        let square = Double(top) * Double(top)
        #expect((try #require(moments.variance) / square - 1).magnitude < 1e-15)
    }
}
