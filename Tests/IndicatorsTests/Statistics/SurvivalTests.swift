import Domain
import Foundation
import Indicators
import Testing

@Suite struct SurvivalTests {
    /// Ended after so many days; open ones are written negative.
    private func curve(_ times: [Int]) throws -> SurvivalCurve {
        SurvivalCurve(try SurvivalTally(times.map { $0 < 0 ? .atLeast(-$0) : .exactly($0) }))
    }

    private let maintained = [9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161]

    /// R, package survival, data set aml, group Maintained: `summary(survfit(Surv(time, status) ~ x, aml))`.
    @Test func `aml maintained is R's`() throws {
        let curve = try curve(maintained)
        let steps = curve.steps.filter { $0.ended > 0 }
        #expect(steps.map { $0.day } == [9, 13, 18, 23, 31, 34, 48])
        #expect(steps.map { $0.atRisk } == [11, 10, 8, 7, 5, 4, 2])
        let expected: [(Double, Double, Double, Double)] = [
            (0.909, 0.0867, 0.7541, 1.000), (0.818, 0.1163, 0.6192, 1.000), (0.716, 0.1397, 0.4884, 1.000),
            (0.614, 0.1526, 0.3769, 0.999), (0.491, 0.1642, 0.2549, 0.946), (0.368, 0.1627, 0.1549, 0.875),
            (0.184, 0.1535, 0.0359, 0.944),
        ]
        for (step, row) in zip(steps, expected) {
            #expect(agree(step.survival, row.0, decimals: 3) && agree(step.standardError, row.1, decimals: 4))
            let band = try #require(curve.interval(after: step.day, .log))
            #expect(agree(band.lower, row.2, decimals: 4) && agree(band.upper, row.3, decimals: 3))
        }
        #expect(curve.median == 31 && curve.count == 11)
        // print(survfit(…)): median 31, 0.95LCL 18, 0.95UCL NA.
        let bounds = curve.medianBounds(.log)
        #expect(bounds.lower == 18 && bounds.upper == nil)
    }

    /// The same, group Nonmaintained.
    @Test func `aml nonmaintained is R's`() throws {
        let curve = try curve([5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45])
        let expected = [
            (5, 0.8333, 0.1076), (8, 0.6667, 0.1361), (12, 0.5833, 0.1423), (23, 0.4861, 0.1481), (27, 0.3889, 0.1470),
            (30, 0.2917, 0.1387), (33, 0.1944, 0.1219), (43, 0.0972, 0.0919),
        ]
        let steps = curve.steps.filter { $0.ended > 0 }
        for (step, row) in zip(steps, expected) {
            #expect(step.day == row.0)
            #expect(agree(step.survival, row.1, decimals: 4) && agree(step.standardError, row.2, decimals: 4))
        }
        #expect(steps.last?.survival == 0 && steps.last?.standardError == nil)
        #expect(curve.interval(after: 45) == nil && curve.survival(after: 1000) == 0)
        #expect(curve.median == 23)
        let bounds = curve.medianBounds(.log)
        #expect(bounds.lower == 8 && bounds.upper == nil)
    }

    /// Freireich and others (1963), remission under 6-MP, as in Cox and Oakes, Analysis of Survival Data, table 1.1.
    @Test func `the leukaemia data are those of the textbook`() throws {
        let treated = try curve([
            6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
        ])
        let steps = treated.steps.filter { $0.ended > 0 }
        #expect(steps.map { $0.day } == [6, 7, 10, 13, 16, 22, 23])
        let expected = [
            (0.857, 0.0764), (0.807, 0.0869), (0.753, 0.0963), (0.690, 0.1068), (0.627, 0.1141), (0.538, 0.1282),
            (0.448, 0.1346),
        ]
        for (step, row) in zip(steps, expected) {
            #expect(agree(step.survival, row.0, decimals: 3) && agree(step.standardError, row.1, decimals: 4))
        }
        #expect(treated.median == 23)
        let control = try curve([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23])
        #expect(control.median == 8)
    }

    @Test func `without open ones the curve is the share that is left`() throws {
        var random = SeededRandom(seed: 4)
        for _ in 0..<200 {
            let times = (0...random.below(30)).map { _ in random.below(20) }
            let curve = try curve(times)
            for day in 0..<20 {
                let left = Double(times.filter { $0 > day }.count) / Double(times.count)
                #expect((try #require(curve.survival(after: day)) - left).magnitude < 1e-12)
            }
            let sorted = times.sorted()
            #expect(curve.median == sorted[(times.count - 1) / 2])
        }
    }

    @Test func `the curve falls, stays within 0 to 1, and its bands hold it`() throws {
        var random = SeededRandom(seed: 6)
        for _ in 0..<400 {
            let times = (0...random.below(40)).map { _ in (1 + random.below(60)) * (random.once(in: 3) ? -1 : 1) }
            let curve = try curve(times)
            var last = 1.0
            for step in curve.steps {
                #expect(step.survival <= last && step.survival >= 0)
                last = step.survival
                for band in [SurvivalCurve.Band.plain, .log, .logLog] {
                    guard let interval = curve.interval(after: step.day, band) else {
                        #expect(step.survival == 0)
                        continue
                    }
                    #expect(interval.lower >= 0 && interval.upper <= 1 && interval.contains(step.survival))
                }
            }
            let days = curve.steps.map { $0.day }
            #expect(curve.survival(after: (days.last ?? 0) + 1) == (last == 0 ? 0 : nil))
        }
    }

    @Test func `any partition in any order gives the whole, bit for bit`() throws {
        var random = SeededRandom(seed: 12)
        for _ in 0..<200 {
            let times: [ElapsedDays?] = (0..<random.below(60)).map { _ in
                let days = random.once(in: 10) ? 36_000 + random.below(2000) : random.below(900)
                return random.once(in: 9) ? nil : random.once(in: 3) ? .atLeast(days) : .exactly(days)
            }
            let whole = try SurvivalTally(times)
            var parts: [SurvivalTally] = (0..<(1 + random.below(5))).map { _ in SurvivalTally() }
            for time in times { try parts[random.below(parts.count)].add(time) }
            while parts.count > 1 {
                let part = parts.remove(at: random.below(parts.count))
                try parts[random.below(parts.count)].merge(part)
            }
            #expect(parts[0] == whole && SurvivalCurve(parts[0]) == SurvivalCurve(whole))
            #expect(try SurvivalTally(times.shuffled(using: &random)) == whole)
            #expect(try JSONDecoder().decode(SurvivalTally.self, from: JSONEncoder().encode(whole)) == whole)
        }
    }

    @Test func `no times are no curve, and missing is not zero days`() throws {
        let nothing = SurvivalCurve(try SurvivalTally([nil, nil]))
        #expect(nothing.missing == 2 && nothing.count == 0 && nothing.median == nil)
        #expect(nothing.survival(after: 0) == nil && nothing.interval(after: 0) == nil)
        #expect(throws: InvalidValue.self) { try SurvivalTally([.exactly(-1)]) }
        let far = try SurvivalTally([.exactly(Int.max), .atLeast(Int.max - 1)])
        #expect(SurvivalCurve(far).median == Int.max)
        #expect(SurvivalCurve(far).survival(after: -1) == nil)
        let allOpen = try curve([-5, -9])
        #expect(allOpen.median == nil && allOpen.survival(after: 9) == 1 && allOpen.survival(after: 10) == nil)
        for text in [
            #"{"missing":0,"days":[3,3],"ended":[1,1],"open":[0,0]}"#,
            #"{"missing":0,"days":[3],"ended":[],"open":[0]}"#,
            #"{"missing":0,"days":[3],"ended":[-1],"open":[2]}"#, #"{"missing":-1,"days":[],"ended":[],"open":[]}"#,
            #"{"missing":0,"days":[3],"ended":[0],"open":[0]}"#,
            #"{"missing":0,"days":[-3],"ended":[1],"open":[0]}"#,
            #"{"missing":0,"days":[3],"ended":[9223372036854775807],"open":[9223372036854775807]}"#,
        ] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(SurvivalTally.self, from: Data(text.utf8))
            }
        }
    }
}

@Suite struct WithinNormTests {
    @Test func `open times are bounded, not left out`() throws {
        let norm = try WithinNorm(
            [.exactly(10), .exactly(171), .exactly(172), .atLeast(171), .atLeast(172), .atLeast(0), nil], norm: 171)
        #expect(norm.within == 2 && norm.beyond == 2 && norm.open == 2 && norm.missing == 1)
        #expect(norm.best == (try Share(4, of: 6, missing: 1)))
        #expect(norm.worst == (try Share(2, of: 6, missing: 1)))
        #expect(norm.settled == (try Share(2, of: 4, missing: 1)))
    }

    @Test func `what comes out later always lies within the bounds`() throws {
        var random = SeededRandom(seed: 21)
        for _ in 0..<500 {
            let norm = random.below(40)
            let ends = (0..<(1 + random.below(30))).map { _ in random.below(80) }
            let day = random.below(80)
            let now = try WithinNorm(ends.map { $0 <= day ? .exactly($0) : .atLeast(day) }, norm: norm)
            let later = try WithinNorm(ends.map { .exactly($0) }, norm: norm)
            let truth = try #require(later.settled)
            #expect(now.worst?.isAbove(truth) == false && now.best?.isBelow(truth) == false)
            #expect(later.best == later.worst)
        }
    }

    @Test func `nobody has no share`() throws {
        let nobody = try WithinNorm([nil], norm: 5)
        #expect(nobody.best?.hasDenominator == false && nobody.missing == 1)
        #expect(throws: InvalidValue.self) { try WithinNorm(norm: 5, within: Int.max, beyond: 1, open: 0, missing: 0) }
        #expect(throws: InvalidValue.self) { try WithinNorm(norm: 5, within: 0, beyond: -1, open: 0, missing: 0) }
        var full = try WithinNorm(norm: 5, within: Int.max, beyond: 0, open: 0, missing: 0)
        #expect(throws: InvalidValue.self) { try full.add(.exactly(1)) }
    }
}
