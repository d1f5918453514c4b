import Domain
import Indicators
import Testing
import ToekomstscenarioFixtures

@Suite struct `The tables of CBS on child protection` {
    private let rows = ["totaal", "ots", "vots", "voogdij", "tijdelijke-voogdij"]

    private func row(_ name: String, _ year: Int) throws -> [Int] {
        let table = year == 2019 ? PublishedTable.cbs2019 : PublishedTable.cbs2022
        return try ["begin", "in", "uit", "eind"].map { try #require(table.count(Identifier("\(name)-\($0)-\(year)"))) }
    }

    @Test(arguments: [2019, 2022])
    func `begin plus in minus out is the end, but for the rounding`(_ year: Int) throws {
        var exact = 0
        for name in rows {
            let row = try row(name, year)
            let difference: Int = row[0] + row[1] - row[2] - row[3]
            // Four numbers that are each off by at most 2.5 are off by at most 10 together.
            #expect(abs(difference) <= 10, "\(name)")
            if difference == 0 { exact += 1 }
            #expect(row.allSatisfy { $0 % 5 == 0 })
        }
        // In 2019 the two rows of guardianship are 5 off; in 2022 none is.
        #expect(exact == (year == 2019 ? 3 : 5))
    }

    @Test(arguments: [2019, 2022])
    func `the parts add up to the total, but for the rounding`(_ year: Int) throws {
        let total = try row("totaal", year)
        var sums = [0, 0, 0, 0]
        for name in rows.dropFirst() {
            for (index, count) in try row(name, year).enumerated() { sums[index] += count }
        }
        let differences = zip(sums, total).map { $0 - $1 }
        #expect(differences == (year == 2019 ? [0, 5, 0, 5] : [0, 0, 0, 0]))
    }

    @Test func `a true error of twenty is more than rounding`() throws {
        let row = try row("ots", 2022)
        let difference: Int = row[0] + row[1] - row[2] - (row[3] + 20)
        #expect(abs(difference) > 10)
    }

    @Test func `the stock fell by nine per cent in 2022 and rose by 2.4 in 2019`() throws {
        let later = try row("totaal", 2022)
        #expect(try percentage(later[0] - later[3], of: later[0]) == 9)
        let earlier = try row("totaal", 2019)
        #expect(try percentage(earlier[3] - earlier[0], of: earlier[0], .tenths) == 24)
    }

    @Test func `every figure is provisional and says its rounding`() {
        for figure in PublishedTable.cbs2019.figures + PublishedTable.cbs2022.figures {
            #expect(figure.status == .provisional && figure.roundingGrain == 5 && figure.text(in: .nl).hasSuffix("*"))
        }
    }

    @Test func `a stock and a flow are no parts of each other, and two stocks form a change`() throws {
        let table = PublishedTable.cbs2022
        let begin = try #require(table["ots-begin-2022"])
        let end = try #require(table["ots-eind-2022"])
        let inflow = try #require(table["ots-in-2022"])
        #expect(#expect(throws: FigureMismatch.self) { try inflow.share(of: begin) }?.aspect == .period)
        let change = try end.change(since: begin)
        #expect(change.amount == .whole(-2500) && !change.mayBeRounding && change.roundingMargin == 5)
        let thesis = try #require(PublishedTable.sturenMeasures["ots-2019"])
        #expect(thesis.mismatch(with: try #require(PublishedTable.cbs2019["ots-in-2019"]), for: .sideBySide) != nil)
    }
}
