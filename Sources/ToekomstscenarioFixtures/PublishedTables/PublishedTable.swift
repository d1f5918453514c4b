public import Domain
public import Indicators

/// A table or a set of figures that a source prints, as figures that say what they are (gepubliceerde tabel).
///
/// It holds what is printed and nothing that is computed from it. What does not fit in the source itself is named in
/// ``inconsistencies``, and the tests show it.
public struct PublishedTable: Hashable, Identifiable, Sendable {
    /// The identifier.
    public let id: Identifier<PublishedTable>
    /// What it is about.
    public let title: LocalizedText
    /// Where it is printed; a figure that stands elsewhere says so itself.
    public let citation: Citation
    /// Where the fixture comes from.
    public let provenance: FixtureProvenance
    /// The figures, in the order of the source.
    public let figures: [Figure]
    /// What in the source does not fit, or must be known to read it.
    public let inconsistencies: [PublishedInconsistency]

    init(
        _ id: Identifier<PublishedTable>, _ title: LocalizedText, _ citation: Citation, _ provenance: FixtureProvenance,
        figures: [Row], inconsistencies: [PublishedInconsistency]
    ) {
        self.id = id
        self.title = title
        self.citation = citation
        self.provenance = provenance
        self.figures = figures.compactMap { $0.figure(in: citation) }
        self.inconsistencies = inconsistencies
    }

    /// The figure of an id.
    public subscript(figure: Identifier<Figure>) -> Figure? { figures.first { $0.id == figure } }

    /// The count of a figure; `nil` if there is none.
    public func count(_ figure: Identifier<Figure>) -> Int? {
        guard case .count(let count)? = self[figure]?.reading else { return nil }
        return count
    }

    /// All tables.
    public static let all: [PublishedTable] = [
        sturenMeasures, sturenIndicators, sturenAreas, sturenPrevalence, sturenNorms, foodValley, domeinNumbers,
        proeftuinInflow, proeftuinMeasures, proeftuinResearch, kompasPilots, kompasJourney, kompasOther, cbs2019,
        cbs2022,
    ]
}

/// What in a source does not fit, or must be known to read a figure (tegenstrijdigheid).
public struct PublishedInconsistency: Hashable, Identifiable, Sendable {
    /// The identifier.
    public let id: Identifier<PublishedInconsistency>
    /// What it is.
    public let text: LocalizedText

    init(_ id: Identifier<PublishedInconsistency>, _ text: LocalizedText) {
        self.id = id
        self.text = text
    }
}

extension PublishedTable {
    /// A row of a table, before it knows where it is printed.
    struct Row {
        let id: Identifier<Figure>
        let definition: Identifier<IndicatorDefinition>
        let reading: FigureReading?
        let unit: IndicatorUnit
        let population: FigurePopulation?
        let period: FigurePeriod?
        let status: FigureStatus?
        let origin: FigureOrigin
        let area: Identifier<Area>?
        let grain: Int?
        let others: [Identifier<Figure>]
        /// Where it is printed, if that is not where the table is.
        let citation: Citation?

        static func figure(
            _ id: Identifier<Figure>, _ definition: Identifier<IndicatorDefinition>, _ reading: FigureReading?,
            _ unit: IndicatorUnit, _ population: FigurePopulation?, _ period: FigurePeriod?,
            status: FigureStatus? = nil, origin: FigureOrigin = .printed, area: Identifier<Area>? = nil,
            grain: Int? = nil, no others: [Identifier<Figure>] = [], in citation: Citation? = nil
        ) -> Row {
            Row(
                id: id, definition: definition, reading: reading, unit: unit, population: population, period: period,
                status: status, origin: origin, area: area, grain: grain, others: others, citation: citation)
        }

        func figure(in table: Citation) -> Figure? {
            try? Figure(
                id, of: definition, reading, status: status, origin: origin, unit: unit, period: period,
                population: population, area: area, roundedTo: grain, citation: citation ?? table,
                notComparableWith: others)
        }
    }
}

extension FigurePeriod {
    static func year(_ year: Int) -> FigurePeriod? {
        guard let first = try? CalendarDate(year: year, month: 1, day: 1),
            let last = try? CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        return run(first, last)
    }

    /// The stock on the first day of a year.
    static func stock(_ year: Int) -> FigurePeriod? {
        (try? CalendarDate(year: year, month: 1, day: 1)).map { .on($0) }
    }

    static let secondHalf2020 = run("2020-07-01", "2020-12-31")
    static let january2022 = run("2022-01-01", "2022-01-31")
    static let monitor2024 = run("2023-01-01", "2024-06-30")
    static let secondQuarter2024 = run("2024-04-01", "2024-06-30", isInferred: true)

    private static func run(_ first: CalendarDate, _ last: CalendarDate, isInferred: Bool = false) -> FigurePeriod? {
        (try? Period(from: first, through: last)).map { .during($0, isInferred: isInferred) }
    }
}

extension Citation {
    static func cbs(_ section: String) -> Citation {
        Citation(SourceDocument(code: "CBS", title: "CBS, Jeugdbescherming"), section)
    }
}
