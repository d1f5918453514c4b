import Domain
import Foundation
import Indicators
import Testing

@Suite struct `A figure` {
    static let households = FigurePopulation(
        "huishoudens", LocalizedText(nl: "huishoudens", en: "households"), counted: .households, selection: .everyone)
    static let measures = FigurePopulation(
        "maatregelen", LocalizedText(nl: "maatregelen", en: "measures"), counted: .measures)

    static func quarter(_ number: Int, _ year: Int = 2026) throws -> FigurePeriod {
        let start = try CalendarDate(year: year, month: number * 3 - 2, day: 1)
        let end = try #require(start.adding(months: 3, rounding: .up))
        return .during(try Period(start: start, end: end))
    }

    static func count(
        _ id: Identifier<Figure>, _ count: Int, of definition: Identifier<IndicatorDefinition> = "STUREN-I14",
        version: Int = 1, unit: IndicatorUnit = .count, in period: FigurePeriod?,
        population: FigurePopulation? = households, area: Identifier<Area>? = nil, validity: Period? = nil,
        series: Identifier<FigureSeries>? = nil, grain: Int? = nil, missing: Int? = nil,
        not others: [Identifier<Figure>] = []
    ) throws -> Figure {
        try Figure(
            id, of: definition, version: version, .count(count), unit: unit, missing: missing, period: period,
            population: population, area: area, areaValidity: validity, series: series, roundedTo: grain,
            notComparableWith: others)
    }

    @Test func `has a value exactly where its status has one`() throws {
        for status in FigureStatus.allCases {
            let reading: FigureReading? = status.hasValue ? .count(3) : nil
            let figure = try Figure("a", of: "STUREN-I14", reading, status: status, unit: .count)
            #expect(figure.status == status)
            #expect(throws: InvalidValue.self) {
                try Figure("a", of: "STUREN-I14", status.hasValue ? nil : .count(3), status: status, unit: .count)
            }
        }
    }

    @Test func `no n, no percentage`() throws {
        #expect(throws: InvalidValue.self) {
            try Figure("a", of: "KOMPAS-I1.3", .number(.whole(92)), origin: .derived, unit: .percentage)
        }
        #expect(throws: InvalidValue.self) {
            try Figure("a", of: "KOMPAS-I1.3", .number(.whole(92)), unit: .percentage)
        }
        _ = try Figure("a", of: "KOMPAS-I1.3", .number(.whole(92)), origin: .printed, unit: .percentage)
        let share = try Share(55, of: 60, missing: 5)
        let figure = try Figure("a", of: "KOMPAS-I1.3", .share(share), origin: .derived, unit: .percentage)
        #expect(figure.n == 60 && figure.missing == 5)
        #expect(throws: InvalidValue.self) {
            try Figure("a", of: "KOMPAS-I1.3", .share(share), unit: .percentage, n: 61)
        }
        #expect(throws: InvalidValue.self) {
            try Figure("a", of: "KOMPAS-I1.3", .share(share), unit: .percentage, missing: 4)
        }
    }

    @Test func `refuses counts below zero and other impossible numbers`() {
        let wrong: [(FigureReading, Int?, Int?, Int, Int?)] = [
            (.count(-1), nil, nil, 1, nil), (.count(Int.min), nil, nil, 1, nil), (.count(1), -1, nil, 1, nil),
            (.count(1), nil, -1, 1, nil), (.count(1), nil, nil, 0, nil), (.count(1), nil, nil, 1, 0),
            (.range(.whole(9), .whole(7)), nil, nil, 1, nil),
            (.range(.whole(Int.min), .whole(Int.max)), nil, nil, 1, nil),
        ]
        for (reading, n, missing, version, grain) in wrong {
            #expect(throws: InvalidValue.self) {
                try Figure(
                    "a", of: "STUREN-I14", version: version, reading, unit: .count, n: n, missing: missing,
                    roundedTo: grain)
            }
        }
    }

    @Test func `is printed with the signs of CBS`() throws {
        func text(_ reading: FigureReading?, _ status: FigureStatus) throws -> String {
            try Figure("a", of: "STUREN-I14", reading, status: status, unit: .count).text(in: .nl)
        }
        #expect(try text(.count(33), .final) == "33")
        #expect(try text(.count(33), .provisional) == "33*")
        #expect(try text(.count(33), .revised) == "33**")
        #expect(try text(nil, .unknown) == ".")
        #expect(try text(nil, .suppressed) == ".")
        #expect(try text(nil, .notApplicable) == "")
        #expect(try text(nil, .notInSource) == "niet in de bron")
        #expect(FigureReading.number(.hundredths(2878)).text(in: .nl) == "28,78")
        #expect(FigureReading.number(.hundredths(-5)).text(in: .en) == "-0.05")
        #expect(FigureReading.range(.whole(7), .whole(9)).text(in: .en) == "7–9")
        #expect(DecimalNumber.whole(Int.min).text(in: .nl) == "-9223372036854775808")
    }

    @Test func `comes back as it was written, and a wrong one is refused`() throws {
        let figure = try Self.count(
            "a", 5, in: Self.quarter(2), area: "noord", validity: Period(openFrom: "2020-01-01"), series: "reeks",
            grain: 5, missing: 2, not: ["b"])
        let data = try JSONEncoder().encode(figure)
        #expect(try JSONDecoder().decode(Figure.self, from: data) == figure)
        for json in [
            #"{"id": "a", "definition": "x", "definitionVersion": 1, "status": "final", "origin": "printed", "unit": "count"}"#,
            #"{"id": "a", "definition": "x", "definitionVersion": 1, "status": "unknown", "origin": "printed", "unit": "count", "reading": {"kind": "count", "value": 0}}"#,
        ] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Figure.self, from: Data(json.utf8)) }
        }
        for reading in [
            FigureReading.count(3), .share(try Share(1, of: 2)), .number(.tenths(134)), .range(.whole(7), .whole(9)),
            .words(LocalizedText(nl: "de helft", en: "half")),
        ] {
            let data = try JSONEncoder().encode([reading])
            #expect(try JSONDecoder().decode([FigureReading].self, from: data) == [reading])
        }
        for period in [
            try Self.quarter(1), .on("2026-01-01"), .during(Period(openFrom: "2026-01-01"), isInferred: true),
        ] {
            let data = try JSONEncoder().encode([period])
            #expect(try JSONDecoder().decode([FigurePeriod].self, from: data) == [period])
        }
    }

    @Test func `numbers are exact`() throws {
        #expect(DecimalNumber.tenths(3).plus(.tenths(7)) == .tenths(10))
        #expect(DecimalNumber.hundredths(2878).minus(.tenths(1)) == .hundredths(2868))
        #expect(DecimalNumber.whole(Int.max).plus(.tenths(1)) == nil)
        #expect(DecimalNumber.whole(Int.min).minus(.whole(1)) == nil)
        #expect(DecimalNumber.tenths(1).units(ofDecimals: 0) == nil)
        for decimals in [-1, 7, Int.max] {
            #expect(throws: InvalidValue.self) { try DecimalNumber(1, decimals: decimals) }
        }
    }
}
