import Domain
import Indicators

/// What can be told of a quarter without giving anybody away: each count in it may be shown.
struct QuarterReport {
    /// How the registrations of the whole region divide, with that of the quarter before.
    struct Split {
        let definition: IndicatorDefinition
        /// The share; `nil` if showing it would give somebody away.
        let share: Share?
        /// What may be said beside the quarter before; `nil` if one of both may not be shown.
        let trend: TrendReading?
    }

    let quarter: Quarter
    let policy: SuppressionPolicy
    /// The registrations by area and frame; `nil` if there are none.
    let areas: Suppression?
    let splits: [Split]
    /// How many began within the norm; `nil` without a norm, or if showing it would give somebody away.
    let withinNorm: WithinNorm?
    let hasNorm: Bool
    /// How many registrations there are; `nil` if that would give somebody away.
    let registrations: Int?
    /// Of how many records the day of registration is missing.
    let withoutDay: Int64

    /// Counts a quarter; `nil` if there are more records than can be counted.
    init?(_ table: TrajectoryTable, _ quarter: Quarter, norm: Int?, _ policy: SuppressionPolicy) {
        guard let now = Self.tally(table, quarter, norm), let before = Self.tally(table, quarter.previous, norm),
            let all = now.total, let earlier = before.total
        else { return nil }
        self.quarter = quarter
        self.policy = policy
        withoutDay = all.registrations.missing
        let registered = Int(clamping: all.registrations.count)
        let areas = registered == 0 ? nil : Self.areas(now, policy)
        self.areas = areas
        // A total that one table hides may stand in no other: it would be the difference.
        guard case .count? = areas?.published[[nil, nil]] else {
            registrations = registered == 0 ? 0 : nil
            splits = []
            withinNorm = nil
            hasNorm = false
            return
        }
        registrations = registered
        splits = Self.questions.compactMap { question in
            guard let definition = IndicatorDefinition.of(question.id) else { return nil }
            let shown = Self.publishable(question.share(all), policy)
            var trend: TrendReading?
            if let shown, let previous = Self.publishable(question.share(earlier), policy),
                let day = all.question.period.end
            {
                trend = TrendReading(
                    shown, after: previous, polarity: definition.polarity.member ?? .contextual, on: day, ripe: nil)
            }
            return Split(definition: definition, share: shown, trend: trend)
        }
        hasNorm = norm != nil
        withinNorm = norm == nil ? nil : Self.publishable(all.waitingWithinNorm, of: registered, policy)
    }

    private typealias Question = (id: Identifier<IndicatorDefinition>, share: @Sendable (CohortFigures) -> Share?)
    private static let questions: [Question] = [
        ("STUREN-I07", { opposite($0.compulsory) }), ("PROEFTUIN-I04", { opposite($0.withChildren) }),
        ("PARALLEL-I07", { $0.withMeasure }),
    ]

    private static func opposite(_ share: Share?) -> Share? {
        guard let share else { return nil }
        return try? Share(share.denominator - share.numerator, of: share.denominator, missing: share.missing)
    }

    private static func tally(_ table: TrajectoryTable, _ quarter: Quarter, _ norm: Int?) -> CohortTally? {
        guard let period = quarter.period, let question = try? CohortQuestion(period, waitingNorm: norm ?? 0)
        else { return nil }
        return CohortTally(question, table)
    }

    /// The registrations by area and frame, with what has to be hidden hidden.
    private static func areas(_ tally: CohortTally, _ policy: SuppressionPolicy) -> Suppression? {
        var names: [Identifier<TableCategory>] = []
        var counts: [Int] = []
        for area in tally.areas {
            guard let name = try? Identifier<TableCategory>(area?.text ?? Self.noArea.text),
                let frame = tally.figures(for: area).compulsory
            else { return nil }
            names.append(name)
            counts += [frame.denominator - frame.numerator, frame.numerator, frame.missing ?? 0]
        }
        guard let rows = try? TableDimension("area", names), let columns = try? TableDimension("frame", frames),
            let table = try? CountTable([rows, columns], counts: counts)
        else { return nil }
        return Suppression(table, policy)
    }

    static let noArea: Identifier<TableCategory> = "?"
    static let frames: [Identifier<TableCategory>] = ["voluntary", "compulsory", "unknown"]

    /// A share of which both counts and what is missing may be shown, given that the total is.
    private static func publishable(_ share: Share?, _ policy: SuppressionPolicy) -> Share? {
        guard let share, let missing = share.missing else { return nil }
        return isPublishable([share.numerator, share.denominator - share.numerator, missing], policy) ? share : nil
    }

    private static func publishable(_ norm: WithinNorm?, of all: Int, _ policy: SuppressionPolicy) -> WithinNorm? {
        guard let norm else { return nil }
        let counted = [norm.within, norm.beyond, norm.open, norm.missing]
        return isPublishable(counted + [all - counted.reduce(0, +)], policy) ? norm : nil
    }

    /// Whether nothing of a total that is shown has to be hidden.
    private static func isPublishable(_ parts: [Int], _ policy: SuppressionPolicy) -> Bool {
        let names = parts.indices.compactMap { try? Identifier<TableCategory>("deel-\($0)") }
        guard let dimension = try? TableDimension("part", names),
            let table = try? CountTable([dimension], counts: parts)
        else { return false }
        return Suppression(table, policy).hidden.isEmpty
    }
}
