import Domain
import Indicators
import Testing

@Suite struct ShareIntervalTests {
    private func expect(
        _ interval: ConfidenceInterval?, _ lower: Double, _ upper: Double, decimals: Int,
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(
            agree(interval?.lower, lower, decimals: decimals) && agree(interval?.upper, upper, decimals: decimals),
            "\(String(describing: interval))", sourceLocation: location)
    }

    /// R, package binom (`binom.wilson`), and `prop.test`.
    @Test func `Wilson's interval is R's`() throws {
        let high = try #require(Share(18, of: 20).wilson())
        #expect((high.lower - 0.6989663547715128).magnitude < 4e-16)
        #expect((high.upper - 0.972133518786232).magnitude < 1e-15)
        let low = try #require(Share(4, of: 20).wilson())
        #expect((low.lower - 0.0806576625797981).magnitude < 2e-16)
        #expect((low.upper - 0.4160174322518935).magnitude < 2e-16)
        try expect(Share(0, of: 30).wilson(), 0, 0.11351339, decimals: 8)
        try expect(Share(3, of: 10).wilson(), 0.1077913, 0.6032219, decimals: 7)
        try expect(Share(3, of: 10).wilsonCorrected(), 0.08094782, 0.64632928, decimals: 8)
    }

    /// Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, methods 3 and 4.
    @Test func `Wilson's interval is Newcombe's`() throws {
        try expect(Share(81, of: 263).wilson(), 0.2553, 0.3662, decimals: 4)
        try expect(Share(15, of: 148).wilson(), 0.0624, 0.1605, decimals: 4)
        try expect(Share(0, of: 20).wilson(), 0, 0.1611, decimals: 4)
        try expect(Share(1, of: 29).wilson(), 0.0061, 0.1718, decimals: 4)
        try expect(Share(81, of: 263).wilsonCorrected(), 0.2535, 0.3682, decimals: 4)
        try expect(Share(15, of: 148).wilsonCorrected(), 0.0598, 0.1644, decimals: 4)
        try expect(Share(0, of: 20).wilsonCorrected(), 0, 0.2005, decimals: 4)
        try expect(Share(1, of: 29).wilsonCorrected(), 0.0018, 0.1963, decimals: 4)
    }

    /// Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, methods 10 and 11.
    @Test(arguments: [
        (56, 70, 48, 80, 0.0524, 0.3339, 0.0428, 0.3422), (9, 10, 3, 10, 0.1705, 0.8090, 0.1013, 0.8387),
        (6, 7, 2, 7, 0.0582, 0.8062, -0.0290, 0.8423), (5, 56, 0, 29, -0.0381, 0.1926, -0.0667, 0.2037),
        (0, 10, 0, 20, -0.1611, 0.2775, -0.2005, 0.3445), (0, 10, 0, 10, -0.2775, 0.2775, -0.3445, 0.3445),
        (10, 10, 0, 20, 0.6791, 1.0000, 0.6014, 1.0000), (10, 10, 0, 10, 0.6075, 1.0000, 0.5128, 1.0000),
    ])
    func `the difference is Newcombe's`(
        _ a: Int, _ m: Int, _ b: Int, _ n: Int, _ lower: Double, _ upper: Double, _ correctedLower: Double,
        _ correctedUpper: Double
    ) throws {
        let difference = ShareDifference(try Share(a, of: m), minus: try Share(b, of: n))
        expect(difference.newcombe(), lower, upper, decimals: 4)
        expect(difference.newcombeCorrected(), correctedLower, correctedUpper, decimals: 4)
        let other = ShareDifference(try Share(b, of: n), minus: try Share(a, of: m))
        expect(other.newcombe(), -upper, -lower, decimals: 4)
    }

    @Test func `intervals hold the share and stay within 0 to 1`() throws {
        var random = SeededRandom(seed: 31)
        let levels = try [500, 800, 950, 999].map { try Confidence(perThousand: $0) }
        var shares: [Share] = []
        for n in 1...60 { shares += try (0...n).map { try Share($0, of: n) } }
        for _ in 0..<5000 {
            let n = 1 + random.below(random.once(in: 2) ? 1000 : Int.max - 1)
            shares.append(try Share(random.below(n) + random.below(2), of: n))
        }
        for share in shares {
            let fraction = try #require(share.fraction)
            var last: ConfidenceInterval?
            for level in levels {
                let plain = try #require(share.wilson(level))
                let corrected = try #require(share.wilsonCorrected(level))
                for interval in [plain, corrected] {
                    #expect(interval.lower >= 0 && interval.upper <= 1 && interval.contains(fraction))
                    #expect(interval.lower < interval.upper || share.denominator > 1_000_000)
                }
                // The correction only widens, and so does more confidence.
                #expect(corrected.lower <= plain.lower + 1e-12 && corrected.upper >= plain.upper - 1e-12)
                if let last { #expect(plain.lower <= last.lower && plain.upper >= last.upper) }
                last = plain
                // Counting the others turns the interval round.
                let others = try Share(share.denominator - share.numerator, of: share.denominator).wilson(level)
                #expect((try #require(others).lower - (1 - plain.upper)).magnitude < 1e-9)
            }
        }
    }

    @Test func `differences hold the difference and stay within -1 to 1`() throws {
        var random = SeededRandom(seed: 32)
        for _ in 0..<20_000 {
            let m = 1 + random.below(40)
            let n = 1 + random.below(40)
            let difference = ShareDifference(
                try Share(random.below(m + 1), of: m), minus: try Share(random.below(n + 1), of: n))
            let estimate = try #require(difference.estimate)
            for interval in [difference.newcombe(), difference.newcombeCorrected()] {
                let interval = try #require(interval)
                #expect(interval.lower >= -1 && interval.upper <= 1 && interval.contains(estimate))
            }
        }
    }

    @Test func `without n there is no interval`() throws {
        let nobody = try Share(0, of: 0, missing: 5)
        #expect(nobody.fraction == nil && nobody.wilson() == nil && nobody.wilsonCorrected() == nil)
        #expect(ShareDifference(nobody, minus: try Share(1, of: 2)).newcombe() == nil)
        #expect(ShareDifference(try Share(1, of: 2), minus: nobody).estimate == nil)
        #expect(try EventRate(0, among: 0).byar() == nil && EventRate(3, among: 0).estimate() == nil)
    }

    @Test func `missing is not zero: it widens the bounds`() throws {
        #expect(try Share(55, of: 60, missing: 5).bounds == 55.0 / 65...60.0 / 65)
        #expect(try Share(55, of: 60).bounds == nil)
        #expect(try Share(0, of: 0, missing: 5).bounds == 0...1)
        #expect(try Share(0, of: 0, missing: 0).bounds == nil)
    }

    /// Exact Poisson limits as tabled by Ulm, American Journal of Epidemiology 131 (1990): Byar comes close.
    @Test(arguments: [
        (1, 0.0253, 5.5716), (2, 0.2422, 7.2247), (5, 1.6235, 11.6683), (10, 4.7954, 18.3904), (20, 12.2165, 30.8884),
        (50, 37.1110, 65.9188), (100, 81.3640, 121.6274),
    ])
    func `Byar's interval comes close to the exact one`(_ events: Int, _ lower: Double, _ upper: Double) throws {
        let interval = try #require(EventRate(events, among: 1).byar())
        #expect((interval.lower - lower).magnitude < 0.02 && (interval.upper - upper).magnitude < 0.02)
        let scaled = try #require(EventRate(events, among: 2000).byar(per: 1000))
        #expect((scaled.lower - interval.lower / 2).magnitude < 1e-9)
        #expect(interval.contains(Double(events)))
    }

    @Test func `no events still have an upper bound`() throws {
        let interval = try #require(EventRate(0, among: 1).byar())
        #expect(interval.lower == 0 && interval.upper > 3 && interval.upper < 4)
    }

    @Test func `a confidence is one that can be`() throws {
        for value in [499, 1000, -1, Int.max] {
            #expect(throws: InvalidValue.self) { try Confidence(perThousand: value) }
        }
        let quantile = Confidence.ninetyFive.normalQuantile
        #expect(abs(quantile - 1.959963984540054) <= 2 * quantile.ulp)
        #expect(throws: InvalidValue.self) { try EventRate(-1, among: 3) }
    }
}
