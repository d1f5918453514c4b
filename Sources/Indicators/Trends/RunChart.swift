public import Domain

/// Figures in the order of their periods, beside their middle (runchart), to see whether something has shifted.
///
/// The two rules of Anhøj and Olesen (PLoS ONE 9, 2014) find a shift without assuming anything of the distribution: an
/// unusually long run on one side of the middle, and unusually few crossings of it. Of steady figures they call about
/// one series in twenty shifted by chance. A signal asks what happened, and does not answer it.
public struct RunChart: Hashable, Sendable {
    /// What was found.
    public enum Signal: String, StableCode, Transferable {
        /// More figures in a row lie on one side of the middle than chance makes likely.
        case longRun
        /// The figures cross the middle less often than chance makes likely.
        case fewCrossings
    }

    /// The middle: the median of the figures, or what was set (middellijn).
    public let centre: Double
    /// How many figures lie beside the middle; those on it tell nothing.
    public let useful: Int
    /// How many periods have no figure: they are passed over, and never taken for zero.
    public let missing: Int
    /// How many useful figures in a row lie on one side at most.
    public let longestRun: Int
    /// How often the useful figures cross the middle.
    public let crossings: Int

    /// Makes the chart of figures in the order of their periods; `nil` without any finite figure.
    ///
    /// - Parameters:
    ///   - figures: The figures; `nil` is a period without one.
    ///   - centre: A middle that was set beforehand; else the median of the figures.
    public init?(_ figures: [Double?], centre: Double? = nil) {
        var known: [Double] = []
        for case let figure? in figures {
            guard figure.isFinite else { return nil }
            known.append(figure)
        }
        guard let median = (try? Sample(known))?.median else { return nil }
        let middle = centre ?? median
        guard middle.isFinite else { return nil }
        var useful = 0
        var run = 0
        var longest = 0
        var crossings = 0
        var wasAbove: Bool?
        for figure in known where figure != middle {
            let isAbove = figure > middle
            if let wasAbove, wasAbove != isAbove {
                crossings += 1
                run = 0
            }
            run += 1
            useful += 1
            longest = max(longest, run)
            wasAbove = isAbove
        }
        self.centre = middle
        self.useful = useful
        missing = figures.count - known.count
        longestRun = longest
        self.crossings = crossings
    }

    /// The longest run that is not unusual: log₂ n + 3, rounded; `nil` with fewer than ten useful figures.
    public var longestRunLimit: Int? {
        guard useful >= 10, useful <= 1000 else { return nil }
        // Rounding up from halfway: the largest k with 2^(k − 1/2) ≤ n, compared by squares so that nothing is rounded.
        var limit = 3
        while 1 << (2 * (limit - 2) - 1) <= useful * useful { limit += 1 }
        return limit
    }

    /// The fewest crossings that are not unusual: the 5 % quantile of heads in n − 1 throws of a coin; `nil` with fewer
    /// than ten useful figures, or more than a thousand.
    public var crossingsLimit: Int? {
        guard useful >= 10, useful <= 1000 else { return nil }
        let tosses = useful - 1
        var probability = 1.0
        for _ in 0..<tosses { probability /= 2 }
        var sum = probability
        var heads = 0
        while sum < 0.05 {
            probability = probability * Double(tosses - heads) / Double(heads + 1)
            heads += 1
            sum += probability
        }
        return heads
    }

    /// What was found; `nil` if there are too few figures to look for anything.
    public var signals: [Signal]? {
        guard let longestRunLimit, let crossingsLimit else { return nil }
        var signals: [Signal] = []
        if longestRun > longestRunLimit { signals.append(.longRun) }
        if crossings < crossingsLimit { signals.append(.fewCrossings) }
        return signals
    }
}
