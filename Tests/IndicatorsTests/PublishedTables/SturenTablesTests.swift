import Domain
import Indicators
import Testing
import ToekomstscenarioFixtures

@Suite struct `The tables of Sturen op gezinsveiligheid` {
    private let measures = PublishedTable.sturenMeasures
    private let indicators = PublishedTable.sturenIndicators

    private func row(_ name: String) throws -> [Int] {
        try (2015...2020).map { try #require(measures.count(Identifier("\(name)-\($0)"))) }
    }

    @Test func `changes since 2015 can be read, and each is of one row`() throws {
        let rows: [(String, change: Int, hundredths: Int)] = [
            ("ots", -1845, 564), ("voogdij", 885, 828), ("jeugdreclassering", -2595, 2327),
        ]
        for (name, change, hundredths) in rows {
            let row = try row(name)
            #expect(row[5] - row[0] == change)
            #expect(try percentage(abs(change), of: row[0], .hundredths) == hundredths)
        }
        #expect(try row("ots").min() == row("ots")[2] && row("ots")[5] - row("ots")[2] == 1690)
        #expect(try row("voogdij").max() == row("voogdij")[3])
        #expect(try zip(row("jeugdreclassering"), row("jeugdreclassering").dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test func `the sum of a year is computed and not printed, and is of no children`() throws {
        let rows = [try row("ots"), try row("voogdij"), try row("jeugdreclassering")]
        let sums = (0..<6).map { year in rows.reduce(0) { $0 + $1[year] } }
        #expect(sums == [54530, 52035, 50890, 50585, 51365, 50975])
        #expect(measures.figures.allSatisfy { $0.population?.counted == .known(.measures) })
        let ots = try #require(measures["ots-2015"])
        let guardianship = try #require(measures["voogdij-2015"])
        let error = #expect(throws: FigureMismatch.self) { try ots.sum(with: guardianship) }
        #expect(error?.aspect == .definition)
    }

    @Test func `years form a series of one measure, and a year and another measure do not`() throws {
        let ots = measures.figures.filter { $0.id.text.hasPrefix("ots") }
        #expect(try FigureSeries(ots).figures.count == 6)
        #expect(throws: FigureMismatch.self) { try FigureSeries(measures.figures) }
    }

    @Test func `about ninety per cent stayed voluntary, of the classified files`() throws {
        #expect(try percentage(55, of: 60, .hundredths) == 9167)
        #expect(try percentage(12, of: 13, .hundredths) == 9231)
        #expect(try percentage(67, of: 73, .hundredths) == 9178)
        #expect(indicators.count("ihv-vrijwillig") == 12 && indicators.count("ihv-gedwongen") == 1)
        #expect(indicators.count("bv-vrijwillig") == 55 && indicators.count("bv-gedwongen") == 5)
    }

    @Test func `eighteen files, thirteen classified: five unknown, and never twelve of eighteen without a word`() throws
    {
        let files = try #require(PublishedTable.sturenNorms.count("dossiers"))
        let classified = [indicators.count("ihv-vrijwillig"), indicators.count("ihv-gedwongen")].compactMap { $0 }
            .reduce(0, +)
        let share = try Share(12, of: classified, missing: files - classified)
        #expect(share.missing == 5 && share.population == 18)
        #expect(share.text(in: .nl, .hundredths, rounding: .halfUp) == "92,31 % (12 van 13; 5 onbekend)")
        #expect(try percentage(12, of: 18, .hundredths) == 6667)
    }

    @Test func `a mean of 28.78 days comes from eighteen or nine files, not from thirteen`() {
        func isPossible(_ n: Int) -> Bool {
            (0...29 * n).contains { days in
                let thousandths: Int = days * 1000 / n
                return (thousandths + 5) / 10 == 2878
            }
        }
        #expect(isPossible(18) && isPossible(9) && !isPossible(13))
        #expect(reckoned((518 * 1000 / 18 + 5) / 10) == 2878)
        #expect(reckoned(259 * 2) == 518)
        #expect(reckoned((2878 * 100 / 7 + 50) / 100) == 411)
    }

    @Test func `a dash is unknown`() {
        for id in ["bv-wachttijd", "bv-trajectduur", "bv-tevredenheid"] as [Identifier<Figure>] {
            #expect(indicators[id]?.status == .unknown && indicators[id]?.reading == nil)
        }
        #expect(indicators["ihv-tevredenheid"]?.reading == .range(.whole(7), .whole(9)))
    }

    @Test func `the two approaches are of different people and no change over time`() throws {
        let ours = try #require(indicators["bv-vrijwillig"])
        let theirs = try #require(indicators["ihv-vrijwillig"])
        #expect(throws: FigureMismatch.self) { try theirs.change(since: ours) }
        #expect(indicators["ihv-vrijwillig"]?.population?.selection == .known(.selected))
        #expect(indicators["bv-fte"]?.reading == .number(.hundredths(3342)))
        #expect(PublishedTable.sturenAreas["fte-2022-amsterdam"]?.reading == .number(.tenths(334)))
    }

    @Test func `reports of the two areas are parts of the region`() throws {
        let areas = PublishedTable.sturenAreas
        let region = try #require(areas.count("meldingen-regio"))
        #expect(region == 5097)
        #expect(reckoned(region - 4283 - 392) == 422)
        #expect(try percentage(4283, of: region, .hundredths) == 8403)
        #expect(try percentage(392, of: region, .hundredths) == 769)
        #expect(try percentage(422, of: region, .hundredths) == 828)
        #expect(reckoned(872_757 * 100 / 123_534) == 706)
        let part = try #require(areas["meldingen-amsterdam"])
        let whole = try #require(areas["meldingen-regio"])
        #expect(#expect(throws: FigureMismatch.self) { try part.share(of: whole) }?.aspect == .area)
    }

    @Test func `numbers of prevalence that do not fit are shown not to`() throws {
        // 90,000 to 127,000 as twelve per cent is at most some million children.
        #expect(reckoned(90_000 * 100 / 12) == 750_000)
        #expect(reckoned(127_000 * 100 / 12) == 1_058_333)
        // 747,000 as 5.5 per cent is of adults, not of households.
        #expect(reckoned(747_000 * 1000 / 55) == 13_581_818)
        #expect(reckoned(34 + 41 + 20) == 95)
        #expect(reckoned(13 + 11 + 14) == 38)
        #expect(reckoned(56 + 38) == 94)
        #expect(reckoned(86 + 62) == 148)
        #expect(reckoned((62 + 47) * 10 / 2) == 545)
        let children = try #require(PublishedTable.sturenPrevalence["kind-aantal"])
        let share = try #require(PublishedTable.sturenPrevalence["kind-alle"])
        #expect(
            children.mismatch(with: share, for: .change) != nil && share.mismatch(with: children, for: .ratio) != nil)
    }

    @Test func `of the phases of IHV13w the second is the one of thirteen weeks`() {
        let norms = PublishedTable.sturenNorms
        #expect(norms["ihv-fase-1"]?.reading == .range(.whole(4), .whole(6)))
        #expect(norms.count("ihv-fase-2") == 13)
        #expect(norms["ihv-fase-3"]?.reading == .range(.whole(3), .whole(6)))
        for id in ["ihv-fase-1", "ihv-fase-2", "ihv-fase-3"] as [Identifier<Figure>] {
            #expect(norms[id]?.citation == .sturen("4.1.3"))
        }
    }

    @Test func `trauma is of children, and of a group that they are held against`() {
        let prevalence = PublishedTable.sturenPrevalence
        #expect(prevalence["g4-trauma"]?.population?.counted == .known(.children))
        #expect(prevalence["g4-trauma"]?.population?.id != prevalence["g4-trauma-referentie"]?.population?.id)
    }

    @Test func `the norm of 171 days is over five months and under six`() {
        #expect(reckoned(171 * 100 / 7) == 2442)
        #expect(reckoned(171 * 100 / 3044) == 5)
        #expect(PublishedTable.sturenNorms.count("normtijd") == 171)
        #expect(PublishedTable.sturenNorms.count("norm-maanden") == 5)
        #expect(PublishedTable.sturenNorms["wachttijd"]?.reading == .number(.tenths(82)))
        #expect(PublishedTable.sturenNorms["wachttijd"]?.period == nil)
        #expect(reckoned(82 * 100 / 50) == 164)
    }
}
