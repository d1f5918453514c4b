public import Domain

/// How the fifteen success factors stand, by theme, level and cluster (overzicht van succesfactoren).
///
/// It has no count that says how well a region does: each factor that lacks says what it asks of leadership.
public struct SuccessFactorOverview: Hashable, Sendable {
    /// How one factor stands.
    public struct Entry: Hashable, Sendable {
        /// The factor.
        public let factor: SuccessFactor
        /// What those who judged it say together.
        public let standing: JudgedStanding
    }

    /// An entry for each factor, in the order of the source.
    public let entries: [Entry]

    /// The factors of one standing.
    public func factors(_ standing: JudgedStanding) -> [SuccessFactor] {
        entries.compactMap { $0.standing == standing ? $0.factor : nil }
    }
    /// The factors of one standing and one theme.
    public func factors(_ standing: JudgedStanding, of theme: SuccessFactorTheme) -> [SuccessFactor] {
        factors(standing).filter { $0.theme == theme }
    }
    /// The factors of one standing and one level.
    public func factors(_ standing: JudgedStanding, of level: SuccessFactorLevel) -> [SuccessFactor] {
        factors(standing).filter { $0.level == level }
    }
    /// The factors of one standing and one cluster of leadership.
    public func factors(_ standing: JudgedStanding, of cluster: LeadershipCluster) -> [SuccessFactor] {
        factors(standing).filter { $0.cluster == cluster }
    }
}

extension TransformationPlan {
    /// How the success factors stand on a day, by what participants judge.
    public func successFactorOverview(on day: CalendarDate) -> SuccessFactorOverview {
        let known = successFactors.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return SuccessFactorOverview(
            entries: SuccessFactor.allCases.map { factor in
                SuccessFactorOverview.Entry(factor: factor, standing: known.standing(of: factor, on: day))
            })
    }

    /// The barriers against which no strategy was chosen on a day, in alphabetical order; of those without a record of
    /// strategies nothing is said.
    public func barriersWithoutStrategy(on day: CalendarDate) -> [Identifier<MetBarrier>] {
        let known = barriers.asKnown(on: day) { $0.knownOn }
        return known.compactMap { barrier in barrier.strategies.map { $0.isEmpty } == true ? barrier.id : nil }.sorted()
    }
}
