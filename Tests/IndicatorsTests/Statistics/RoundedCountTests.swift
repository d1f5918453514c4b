import Domain
import Indicators
import Testing

@Suite struct RoundedCountTests {
    private func flow(_ opening: Int, _ inflow: Int, _ outflow: Int, _ closing: Int, grain: Int = 5) throws
        -> StockAndFlow
    {
        StockAndFlow(
            opening: try RoundedCount(opening, grain: grain), inflow: try RoundedCount(inflow, grain: grain),
            outflow: try RoundedCount(outflow, grain: grain), closing: try RoundedCount(closing, grain: grain))
    }

    /// CBS, Jeugdbescherming; rounded to 5, provisional.
    private func year2019() throws -> (total: StockAndFlow, parts: [StockAndFlow]) {
        (
            try flow(31_335, 12_965, 12_205, 32_095),
            [
                try flow(20_845, 9_330, 8_585, 21_590), try flow(350, 1_920, 1_845, 425),
                try flow(9_900, 1_345, 1_390, 9_850), try flow(240, 375, 385, 235),
            ]
        )
    }

    private func year2022() throws -> (total: StockAndFlow, parts: [StockAndFlow]) {
        (
            try flow(31_960, 9_065, 11_955, 29_070),
            [
                try flow(21_890, 6_500, 9_000, 19_390), try flow(330, 1_370, 1_345, 355),
                try flow(9_480, 925, 1_325, 9_080), try flow(260, 270, 285, 245),
            ]
        )
    }

    @Test func `the tables of CBS balance within their rounding`() throws {
        let (total2019, parts2019) = try year2019()
        #expect(total2019.balance == .exact)
        #expect(
            parts2019.map { $0.balance } == [.exact, .exact, .withinRounding(by: 5), .withinRounding(by: -5)])
        let (total2022, parts2022) = try year2022()
        #expect(total2022.balance == .exact && parts2022.map { $0.balance } == [.exact, .exact, .exact, .exact])
        for (total, parts) in [(total2019, parts2019), (total2022, parts2022)] {
            let sums = try #require(total.balances(of: parts))
            for balance in [sums.opening, sums.inflow, sums.outflow, sums.closing] { #expect(balance.isPossible) }
        }
    }

    @Test func `taken as exact, the tables of CBS do not balance`() throws {
        #expect(try flow(9_900, 1_345, 1_390, 9_850, grain: 1).balance == .broken(by: 5))
        #expect(try flow(240, 375, 385, 235, grain: 1).balance == .broken(by: -5))
    }

    @Test func `a true error of 20 is found, wherever it is`() throws {
        for (total, parts) in [try year2019(), try year2022()] {
            for row in [total] + parts {
                for error in [-20, 20, 15, -15] {
                    let counts = [row.opening, row.inflow, row.outflow, row.closing].map { $0.published }
                    for place in 0..<4 where counts[place] + error >= 0 {
                        var wrong = counts
                        wrong[place] += error
                        let balance = try flow(wrong[0], wrong[1], wrong[2], wrong[3]).balance
                        #expect(balance?.isPossible == false)
                    }
                }
            }
        }
    }

    @Test func `the changes are those that are published`() throws {
        let (in2019, in2022) = (try year2019().total.change, try year2022().total.change)
        #expect(in2019.units(.tenths) == 24 && in2022.units(.whole) == -9 && in2022.units(.tenths) == -90)
        #expect(agree(in2022.estimate, -0.0904, decimals: 4))
        #expect(in2019.range?.contains(0.0243) == true)
        let fromNothing = RelativeChange(from: try RoundedCount(0), to: try RoundedCount(3))
        #expect(fromNothing.estimate == nil && fromNothing.units(.whole) == nil && fromNothing.range == nil)
        #expect(
            RelativeChange(from: try RoundedCount(1), to: try RoundedCount(Int.max)).units(.tenths) == nil)
    }

    @Test func `rounding never makes a true balance look broken`() throws {
        var random = SeededRandom(seed: 55)
        for _ in 0..<20_000 {
            let grain = 1 + random.below(12)
            func rounded(_ count: Int) throws -> RoundedCount {
                let down = count / grain * grain
                let rest = count - down
                let isUp = 2 * rest > grain || (2 * rest == grain && random.once(in: 2))
                let published = try RoundedCount(isUp ? down + grain : down, grain: grain)
                #expect(published.range.contains(count))
                return published
            }
            let (opening, inflow) = (random.below(500), random.below(500))
            let outflow = random.below(opening + inflow + 1)
            let row = StockAndFlow(
                opening: try rounded(opening), inflow: try rounded(inflow), outflow: try rounded(outflow),
                closing: try rounded(opening + inflow - outflow))
            #expect(row.balance?.isPossible == true)
        }
    }

    @Test func `counts that are too large cannot be told`() throws {
        let most = try RoundedCount(Int.max)
        #expect(Balance.of([most, most], total: most) == nil)
        #expect(Balance.of([most], total: most) == .exact)
        #expect(Balance.of([], minus: [most, most], total: most) == nil)
        for (published, grain) in [(-5, 5), (3, 5), (5, 0), (5, -5), (Int.min, 1), (Int.max, Int.max)] {
            #expect(throws: InvalidValue.self) { try RoundedCount(published, grain: grain) }
        }
        #expect(throws: InvalidValue.self) { try CountRange(2, 1) }
        #expect(try CountRange(1, 2).adding(CountRange(0, Int.max)) == nil)
        #expect(try CountRange(Int.min, 2).subtracting(CountRange(0, 1)) == nil)
        #expect(try CountRange.sum([CountRange(1, 2), CountRange(3, 5)]) == CountRange(4, 7))
    }
}

@Suite struct BackSolvingTests {
    @Test func `82 percent of 73 is 60 and nothing else`() {
        for rounding in Share.Rounding.allCases {
            #expect(Share.numerators(printedAs: 82, .whole, of: 73, rounding: rounding) == 60...60)
        }
        #expect(Share.numerators(printedAs: 95, .whole, of: 753, rounding: .halfUp) == 712...719)
        #expect(Share.numerators(printedAs: 22, .tenths, of: 753, rounding: .down) == 17...17)
        #expect(Share.numerators(printedAs: 22, .tenths, of: 753, rounding: .halfUp) == nil)
    }

    @Test func `it finds all of them and no others`() throws {
        for n in 1...70 {
            for rounding in Share.Rounding.allCases {
                for precision in Share.Precision.allCases where precision != .hundredths || n < 40 {
                    var found: [Int: [Int]] = [:]
                    for numerator in 0...n {
                        let units = try #require(
                            Share(numerator, of: n).percentage(precision, rounding: rounding)?.units)
                        found[units, default: []].append(numerator)
                    }
                    for units in 0...(precision == .whole ? 101 : 1001) {
                        let range = Share.numerators(printedAs: units, precision, of: n, rounding: rounding)
                        #expect(range.map { Array($0) } == found[units])
                    }
                }
            }
        }
    }

    @Test func `of nothing there is none, and the largest counts do not overflow`() {
        #expect(Share.numerators(printedAs: 0, .whole, of: 0, rounding: .halfUp) == nil)
        #expect(Share.numerators(printedAs: -1, .whole, of: 10, rounding: .halfUp) == nil)
        #expect(Share.numerators(printedAs: Int.max, .whole, of: 10, rounding: .halfUp) == nil)
        #expect(Share.numerators(printedAs: 100, .whole, of: Int.max, rounding: .down) == Int.max...Int.max)
    }
}
