import Domain
import Indicators
import Testing

@Suite struct TrendReadingTests {
    private func read(
        _ share: Share, after previous: Share, polarity: IndicatorPolarity = .higher, ripe: CalendarDate? = nil
    ) -> TrendReading.Conclusion {
        TrendReading(share, after: previous, polarity: polarity, on: "2026-06-30", ripe: ripe).conclusion
    }

    @Test func `a difference that chance makes is none`() throws {
        #expect(try read(Share(55, of: 100, missing: 0), after: Share(50, of: 100, missing: 0)) == .noClearDifference)
        #expect(try read(Share(1, of: 2), after: Share(0, of: 2)) == .noClearDifference)
        #expect(try read(Share(5, of: 10), after: Share(5, of: 10)) == .noClearDifference)
    }

    @Test func `a clear difference goes as wished, otherwise, or means nothing by itself`() throws {
        let (high, low) = (try Share(80, of: 100, missing: 0), try Share(50, of: 100, missing: 0))
        #expect(read(high, after: low) == .higher(.asWished) && read(low, after: high) == .lower(.otherwise))
        #expect(read(high, after: low, polarity: .lower) == .higher(.otherwise))
        #expect(read(low, after: high, polarity: .lower) == .lower(.asWished))
    }

    /// More parents tell what they went through: that is no deterioration (Parallelle transformaties, *schaduw*).
    @Test func `more that comes to light is never worse and never better`() throws {
        for before in 0...20 {
            for after in 0...20 {
                let conclusion = read(
                    try Share(after, of: 20, missing: 0), after: try Share(before, of: 20, missing: 0),
                    polarity: .contextual)
                switch conclusion {
                case .higher(let meaning), .lower(let meaning): #expect(meaning == .contextual)
                default: break
                }
                for language in Language.allCases where conclusion != .noClearDifference {
                    let text = conclusion.text(in: language)
                    #expect(text.contains("neither better nor worse") || text.contains("niet beter of slechter"))
                }
            }
        }
    }

    @Test func `before its term nothing is said, however clear it is`() throws {
        let (high, low) = (try Share(100, of: 100, missing: 0), try Share(0, of: 100, missing: 0))
        #expect(read(high, after: low, ripe: "2026-07-01") == .tooEarly(until: "2026-07-01"))
        #expect(read(high, after: low, ripe: "2026-06-30") == .higher(.asWished))
        #expect(
            read(high, after: low, ripe: "2027-01-01").text(in: .nl)
                == "Te vroeg om iets te zeggen: dat kan niet voor 1 januari 2027.")
    }

    @Test func `missing is not zero: those of whom it is unknown can decide`() throws {
        #expect(
            try read(Share(80, of: 100, missing: 60), after: Share(50, of: 100, missing: 0)) == .missingDecides)
        #expect(
            try read(Share(80, of: 100, missing: 5), after: Share(50, of: 100, missing: 5)) == .higher(.asWished))
        #expect(try read(Share(0, of: 0, missing: 9), after: Share(5, of: 9)) == .nothingToCompare)
        #expect(try read(Share(5, of: 9), after: Share(0, of: 0)) == .nothingToCompare)
    }

    @Test func `turned round it says the opposite`() throws {
        var random = SeededRandom(seed: 10)
        for _ in 0..<3000 {
            let (m, n) = (1 + random.below(60), 1 + random.below(60))
            let a = try Share(random.below(m + 1), of: m, missing: random.below(5))
            let b = try Share(random.below(n + 1), of: n, missing: random.below(5))
            switch (read(a, after: b), read(b, after: a)) {
            case (.higher(.asWished), .lower(.otherwise)), (.lower(.otherwise), .higher(.asWished)): break
            case (let one, let other): #expect(one == other)
            }
        }
    }
}

@Suite struct RunChartTests {
    /// The table of the vignette of R's qicharts2, after Anhøj and Olesen 2014.
    @Test func `limits are those that are published`() throws {
        let expected = [
            (10, 6, 2), (11, 6, 2), (12, 7, 3), (13, 7, 3), (14, 7, 4), (15, 7, 4), (16, 7, 4), (17, 7, 5), (18, 7, 5),
            (19, 7, 6), (20, 7, 6), (21, 7, 6), (22, 7, 7), (23, 8, 7), (24, 8, 8), (25, 8, 8), (26, 8, 8), (27, 8, 9),
            (28, 8, 9), (29, 8, 10), (30, 8, 10), (40, 8, 14), (60, 9, 23), (100, 10, 41),
        ]
        for (n, run, crossings) in expected {
            let chart = try #require(RunChart((0..<n).map { $0 % 2 == 0 ? 1 : -1 }, centre: 0))
            #expect(chart.useful == n && chart.longestRunLimit == run && chart.crossingsLimit == crossings)
        }
    }

    @Test func `a shift is found, and steady figures are left alone`() throws {
        let shifted = try #require(RunChart((0..<24).map { $0 < 12 ? 10 : 20 }, centre: 15))
        #expect(shifted.signals == [.longRun, .fewCrossings] && shifted.longestRun == 12 && shifted.crossings == 1)
        let steady = try #require(RunChart((0..<24).map { $0 % 3 == 0 ? 10 : 20 }, centre: 15))
        #expect(steady.signals == [])
    }

    @Test func `runs and crossings add up`() throws {
        var random = SeededRandom(seed: 66)
        var found = 0
        for _ in 0..<2000 {
            let chart = try #require(RunChart((0..<24).map { _ in Double(random.below(1000)) }))
            #expect(chart.longestRun >= 1 && chart.crossings <= chart.useful - 1)
            #expect(chart.longestRun * (chart.crossings + 1) >= chart.useful)
            if chart.signals != [] { found += 1 }
        }
        // Of steady figures a small part is called shifted.
        #expect(found > 20 && found < 300)
    }

    @Test func `what is missing or on the middle tells nothing`() throws {
        let chart = try #require(RunChart([1, nil, 1, 0, -1, nil, -1], centre: 0))
        #expect(chart.useful == 4 && chart.missing == 2 && chart.longestRun == 2 && chart.crossings == 1)
        #expect(chart.signals == nil && chart.longestRunLimit == nil)
        #expect(RunChart([nil, nil]) == nil && RunChart([1, .nan]) == nil && RunChart([1], centre: .infinity) == nil)
        #expect(try #require(RunChart([3, 1, 2])).centre == 2)
        let long = try #require(RunChart([Double](repeating: 1, count: 1001), centre: 0))
        #expect(long.signals == nil)
    }

    @Test func `the rules of Western Electric find what they describe`() {
        func rules(_ figures: [Double?]) -> [ZoneRules.Signal] { ZoneRules(deviations: figures).signals }
        #expect(rules([0, 3.1]) == [ZoneRules.Signal(rule: .oneBeyondThree, position: 1)])
        #expect(rules([3, -3]) == [])
        #expect(rules([2.1, 0, 2.1]) == [ZoneRules.Signal(rule: .twoOfThreeBeyondTwo, position: 2)])
        #expect(rules([2.1, 0, -2.1]) == [])
        #expect(rules([1.1, 1.1, 0, 1.1, 1.1]) == [ZoneRules.Signal(rule: .fourOfFiveBeyondOne, position: 4)])
        #expect(
            rules(Array(repeating: 0.5, count: 8)) == [ZoneRules.Signal(rule: .eightOnOneSide, position: 7)])
        #expect(rules([0.5, 0.5, 0.5, 0.5, nil, 0.5, 0.5, 0.5, 0.5]) == [])
        #expect(rules(Array(repeating: -0.5, count: 7) + [0]) == [])
    }
}
