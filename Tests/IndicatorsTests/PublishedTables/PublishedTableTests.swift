import Domain
import Indicators
import Testing
import ToekomstscenarioFixtures

/// What the fixtures of published figures hold, of all tables.
@Suite struct `Published tables` {
    @Test func `no figure was lost, and each stands once`() {
        let counts = PublishedTable.all.map { ($0.id.text, $0.figures.count) }
        let expected = [
            "sturenMeasures": 18, "sturenIndicators": 13, "sturenAreas": 19, "sturenPrevalence": 30, "sturenNorms": 10,
            "foodValley": 4, "domeinNumbers": 8, "proeftuinInflow": 11, "proeftuinMeasures": 7,
            "proeftuinResearch": 5, "kompasPilots": 7, "kompasJourney": 10, "kompasOther": 5, "cbs2019": 20,
            "cbs2022": 20,
        ]
        #expect(Dictionary(uniqueKeysWithValues: counts) == expected)
        let ids = PublishedTable.all.flatMap { $0.figures.map { $0.id } }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `every figure is printed or said in words, with its place, and none is computed`() {
        for table in PublishedTable.all {
            #expect(table.provenance == .printed && !table.inconsistencies.isEmpty, "\(table.id)")
            for figure in table.figures {
                #expect(figure.citation?.document == table.citation.document, "\(figure.id)")
                #expect(figure.origin == .printed || figure.origin == .approximate, "\(figure.id)")
                if case .words? = figure.reading { #expect(figure.origin == .approximate, "\(figure.id)") }
            }
        }
    }

    @Test func `what the source leaves out is not zero`() {
        let empty = PublishedTable.all.flatMap { $0.figures.filter { $0.reading == nil } }
        #expect(
            empty.map { $0.id.text } == [
                "bv-wachttijd", "bv-trajectduur", "bv-tevredenheid", "vormen-per-proeftuin", "deelname-aan-onderzoek",
            ])
        for figure in empty { #expect(!figure.status.hasValue && !figure.text(in: .nl).contains("0")) }
    }

    @Test func `every inconsistency is said in both languages`() {
        for inconsistency in PublishedTable.all.flatMap({ $0.inconsistencies }) {
            #expect(inconsistency.text.nl.hasSuffix(".") && inconsistency.text.en.hasSuffix("."))
        }
    }
}

/// Rounds as the sources do, out of counts alone.
func percentage(_ numerator: Int, of denominator: Int, _ precision: Share.Precision = .whole) throws -> Int {
    try #require(try Share(numerator, of: denominator).percentage(precision, rounding: .halfUp)).units
}

/// The counts that round to a printed percentage.
func counts(_ units: Int, of denominator: Int, _ precision: Share.Precision = .whole) throws -> [Int] {
    try (0...denominator).filter { try percentage($0, of: denominator, precision) == units }
}

/// What was reckoned from printed numbers, and is printed nowhere.
func reckoned(_ value: Int) -> Int { value }
