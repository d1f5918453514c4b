public import Domain
public import Indicators

/// A synthetic report of a region whose figures are in order: the base of the examples of reports.
///
/// Everything in it is made up.
public enum ReportInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the report on the day, with the time chosen after which relapse can be seen.
    public static var situation: RuleExample<MonitorReport>.Situation {
        var context = ReviewContext(on: day)
        try? context.policy.choose(.recidivismFollowUpMonths, 24, because: "synthetisch voorbeeld")
        return RuleExample.Situation(report, in: context)
    }

    /// The report.
    public static var report: MonitorReport {
        var report = MonitorReport("derde-kwartaal")
        report.isAccounting = .stated(true, known)
        report.isOfPilots = .stated(true, known)
        report.figures = Listed(figures, complete: known)
        report.claims = Listed(claims, complete: known)
        report.comparisons = Listed(comparisons, complete: known)
        report.references = Listed(
            [ReportReference("helft-duo", isOnlyObserved: true, isJudgedBy: false)], complete: known)
        report.interpretation = .stated(
            JointInterpretation(withPartners: true, regionally: true, nationally: true, isRecurring: true), known)
        return report
    }

    static let known = Provenance(knownOn: "2026-10-15")

    static let households = FigurePopulation(
        "huishoudens", LocalizedText(nl: "huishoudens van de streek", en: "households of the region"),
        counted: .households, selection: .everyone)

    private static let claims: [ReportClaim] = [
        claim("veilig", .durableSafety, from: ["veilig-thuis"], in: .long) { $0.followUpMonths = 30 },
        claim("beter", .betterThanBefore, from: ["veilig-thuis"]) {
            $0.comparison = .stated("huishoudens-2024", known)
        },
        claim("inzicht", .insight, from: ["tijd", "veilig-thuis"]),
        claim("succes", .success, from: ["zaken", "veilig-thuis"], in: .short),
        claim("slechter", .deterioration, from: ["terugval"], in: .long),
        claim("beeld", .description, from: ["eigen-jeugd"]),
    ]

    private static let comparisons: [ReportComparison] = [
        comparison("noord-zuid", for: .sideBySide), comparison("totaal", for: .sum),
    ]

    private static let figures: [ReportFigure] = [
        figure("kosten", "STUREN-I11", .number(.whole(1_200_000)), .amount, about: .cost),
        figure("veilig-thuis", "KOMPAS-I1.3", share(41, of: 58, missing: 9), .percentage, about: .result) {
            $0.horizon = .known(.short)
        },
        figure("terugval", "DOMEIN-I02", share(3, of: 40, missing: 2), .percentage, about: .result),
        figure("eigen-jeugd", "PARALLEL-I09", .count(14), .count, about: .other),
        figure("tijd", "DOMEIN-M01", .count(310), .count, about: .timeSpent) { $0.horizon = .known(.short) },
        figure("zaken", "DOMEIN-M03", .count(67), .count, about: .caseVolume) { $0.horizon = .known(.short) },
        figure("gezag", "PROEFTUIN-I08", .count(0), .count, about: .other) { $0.zero = .known(.counted) },
        figure("wachttijd", "STUREN-I08", nil, .days, about: .result),
        figure("instroom-noord", "STUREN-I14", .count(38), .count, about: .context, area: "noord"),
        figure("instroom-zuid", "STUREN-I14", .count(29), .count, about: .context, area: "zuid"),
    ].compactMap { $0 }

    /// A figure of the quarter.
    static func figure(
        _ id: Identifier<Figure>, _ definition: Identifier<IndicatorDefinition>, _ reading: FigureReading?,
        _ unit: IndicatorUnit, about aspect: FigureAspect, version: Int = 1,
        population: FigurePopulation? = households, area: Identifier<Area>? = nil, no others: [Identifier<Figure>] = [],
        _ change: (inout ReportFigure) -> Void = { _ in }
    ) -> ReportFigure? {
        let quarter = (try? Period(start: "2026-07-01", end: "2026-10-01")).map { FigurePeriod.during($0) }
        guard
            let figure = try? Figure(
                id, of: definition, version: version, reading, unit: unit, period: quarter, population: population,
                area: area, knownOn: "2026-10-15", notComparableWith: others)
        else { return nil }
        var entry = ReportFigure(figure, about: aspect)
        change(&entry)
        return entry
    }

    static func share(_ numerator: Int, of denominator: Int, missing: Int?) -> FigureReading? {
        (try? Share(numerator, of: denominator, missing: missing)).map { .share($0) }
    }

    private static func claim(
        _ id: Identifier<ReportClaim>, _ kind: ClaimKind, from figures: [Identifier<Figure>],
        in horizon: IndicatorHorizon? = nil, _ change: (inout ReportClaim) -> Void = { _ in }
    ) -> ReportClaim {
        var claim = ReportClaim(
            id, kind, from: Listed(figures, complete: known), about: "huishoudens", knownOn: "2026-10-15")
        claim.horizon = horizon.map { .stated(.known($0), known) } ?? .statedAsNone(known)
        claim.words = "Een zin uit het rapport."
        change(&claim)
        return claim
    }

    private static func comparison(_ id: Identifier<ReportComparison>, for use: Figure.Use) -> ReportComparison {
        var comparison = ReportComparison(id, "instroom-noord", "instroom-zuid", for: use, knownOn: "2026-10-15")
        comparison.showsContext = true
        comparison.isRanking = false
        return comparison
    }
}
