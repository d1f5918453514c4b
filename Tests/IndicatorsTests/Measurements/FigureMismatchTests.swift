import Domain
import Indicators
import Testing

@Suite struct `Figures that do not belong together` {
    private typealias F = `A figure`

    private func aspects(
        _ a: Figure, _ b: Figure, for use: Figure.Use
    ) -> [FigureMismatch.Aspect] { a.mismatches(with: b, for: use).map { $0.aspect } }

    @Test func `a share is of two counts of the same, in the same period`() throws {
        let whole = try F.count("alle", 60, in: F.quarter(2), missing: 5)
        let part = try F.count("vrijwillig", 55, of: "STUREN-I07", in: F.quarter(2))
        #expect(try part.share(of: whole) == Share(55, of: 60, missing: 5))
        #expect(try part.share(of: F.count("alle", 60, in: F.quarter(2))).missing == nil)
        #expect(throws: FigureMismatch.self) { try whole.share(of: part) }
        #expect(throws: FigureMismatch.self) { try part.share(of: F.count("niets", 0, in: F.quarter(2))) }
    }

    @Test func `a quarter is no part of a year and a half, and measures are no households`() throws {
        let months = FigurePeriod.during(try Period(start: "2023-01-01", end: "2024-07-01"))
        let whole = try F.count("huishoudens", 812, in: months)
        let part = try F.count("maatregelen", 17, in: F.quarter(2, 2024), population: F.measures)
        #expect(aspects(part, whole, for: .ratio) == [.counted, .population, .period])
        let error = #expect(throws: FigureMismatch.self) { try part.share(of: whole) }
        #expect(
            error?.aspect == .counted && error?.first.figure == "maatregelen" && error?.second.figure == "huishoudens")
        #expect(error?.message(in: .nl) == "telt iets anders: maatregelen (maatregelen) en huishoudens (huishoudens)")
    }

    @Test func `each thing that differs is named, with both sides`() throws {
        let base = try F.count("a", 10, in: F.quarter(1), area: "noord", series: "r", grain: 5)
        let others: [(FigureMismatch.Aspect, Figure)] = [
            (
                .definition,
                try F.count("b", 10, of: "STUREN-I16", in: F.quarter(2), area: "noord", series: "r", grain: 5)
            ),
            (.version, try F.count("b", 10, version: 2, in: F.quarter(2), area: "noord", series: "r", grain: 5)),
            (.unit, try F.count("b", 10, unit: .days, in: F.quarter(2), area: "noord", series: "r", grain: 5)),
            (.period, try F.count("b", 10, in: F.quarter(1), area: "noord", series: "r", grain: 5)),
            (.period, try F.count("b", 10, in: nil, area: "noord", series: "r", grain: 5)),
            (.period, try F.count("b", 10, in: .on("2026-04-01"), area: "noord", series: "r", grain: 5)),
            (.area, try F.count("b", 10, in: F.quarter(2), area: "zuid", series: "r", grain: 5)),
            (.area, try F.count("b", 10, in: F.quarter(2), series: "r", grain: 5)),
            (
                .areaChanged,
                try F.count(
                    "b", 10, in: F.quarter(2), area: "noord", validity: Period(openFrom: "2026-01-01"), series: "r",
                    grain: 5)
            ),
            (.series, try F.count("b", 10, in: F.quarter(2), area: "noord", series: "na-de-breuk", grain: 5)),
            (.roundingGrain, try F.count("b", 10, in: F.quarter(2), area: "noord", series: "r")),
            (.marked, try F.count("b", 10, in: F.quarter(2), area: "noord", series: "r", grain: 5, not: ["a"])),
        ]
        for (aspect, other) in others {
            #expect(aspects(base, other, for: .change) == [aspect], "\(aspect)")
            #expect(aspects(other, base, for: .change) == [aspect], "\(aspect)")
            let mismatch = try #require(base.mismatch(with: other, for: .change))
            #expect(mismatch.first.figure == "a" && mismatch.second.figure == "b")
            for language in Language.allCases {
                #expect(
                    mismatch.message(in: language).contains("a (") && mismatch.message(in: language).contains("b ("))
            }
            #expect(throws: FigureMismatch.self) { try other.change(since: base) }
            #expect(throws: FigureMismatch.self) { try FigureSeries([base, other]) }
        }
    }

    @Test func `what was not recorded belongs to nothing`() throws {
        let known = try F.count("a", 1, in: F.quarter(1))
        let unknown = try F.count("b", 1, in: nil, population: nil)
        let other = try F.count("c", 1, in: nil, population: nil)
        for use in Figure.Use.allCases {
            #expect(!known.mismatches(with: unknown, for: use).isEmpty)
            #expect(!unknown.mismatches(with: other, for: use).isEmpty)
        }
    }

    @Test func `only different areas are added`() throws {
        let north = try F.count("n", 38, in: F.quarter(3), area: "noord", missing: 1)
        let south = try F.count("z", 29, in: F.quarter(3), area: "zuid", missing: 2)
        let sum = try north.sum(with: south)
        #expect(sum.count == 67 && sum.missing == 3 && sum.figures == ["n", "z"])
        #expect(try north.sum(with: south) == south.sum(with: north))
        #expect(throws: FigureMismatch.self) { try north.sum(with: north) }
        #expect(throws: FigureMismatch.self) { try north.sum(with: F.count("x", 1, in: F.quarter(3))) }
        let unknown = try F.count("u", 1, in: F.quarter(3), area: "west")
        #expect(try north.sum(with: unknown).missing == nil)
        let huge = try F.count("g", Int.max, in: F.quarter(3), area: "oost")
        #expect(throws: FigureMismatch.self) { try north.sum(with: huge) }
    }

    @Test func `a change is from an earlier period, and may be rounding`() throws {
        let before = try F.count("a", 20, in: F.quarter(1), grain: 5)
        let after = try F.count("b", 25, in: F.quarter(2), grain: 5)
        let change = try after.change(since: before)
        #expect(change.amount == .whole(5) && change.mayBeRounding)
        #expect(try F.count("c", 30, in: F.quarter(3), grain: 5).change(since: before).mayBeRounding == false)
        #expect(throws: FigureMismatch.self) { try before.change(since: after) }
    }

    @Test func `a series is in order of time, whatever the order of its figures`() throws {
        var figures: [Figure] = []
        for number in 1...4 { figures.append(try F.count(try Identifier("k\(number)"), number, in: F.quarter(number))) }
        let series = try FigureSeries(figures)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 { #expect(try FigureSeries(figures.shuffled(using: &random)) == series) }
        #expect(series.figures.map { $0.id.text } == ["k1", "k2", "k3", "k4"])
        #expect(throws: FigureMismatch.self) { try FigureSeries(figures + [F.count("x", 1, in: F.quarter(2))]) }
        #expect(try FigureSeries([]).figures.isEmpty)
    }

    @Test func `words and unknown values cannot be reckoned with`() throws {
        let words = try Figure(
            "w", of: "STUREN-I14", .words(LocalizedText(nl: "de helft", en: "half")), origin: .approximate,
            unit: .count, period: F.quarter(1), population: F.households)
        let none = try Figure("n", of: "STUREN-I14", nil, unit: .count, period: F.quarter(2), population: F.households)
        for use in Figure.Use.allCases {
            #expect(aspects(words, none, for: use).first == .value)
        }
    }

    @Test func `every aspect has a name`() {
        for aspect in FigureMismatch.Aspect.allCases {
            #expect(!aspect.name.nl.isEmpty && aspect.name.nl != aspect.name.en)
        }
    }
}
