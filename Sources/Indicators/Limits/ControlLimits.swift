/// Between which values figures of one process lie by chance alone (regelgrenzen): instead of a ranking.
///
/// Of regions that differ by chance alone one is always lowest. Limits tell which ones ask for a question, and a point
/// outside them is a question and no verdict: who is counted, what is recorded and what a region is like differ too.
public struct ControlLimits: Hashable, Sendable {
    /// Where one figure lies.
    public enum Position: Hashable, Sendable {
        /// Below the lower limit.
        case below
        /// Between the limits: nothing but chance is needed to explain it.
        case within
        /// Above the upper limit.
        case above
    }

    /// The common value of all figures, or the one that was set (middellijn).
    public let centre: Double
    /// The limits of each figure, in the order in which they were given; `nil` without a denominator.
    public let limits: [ClosedRange<Double>?]
    /// Where each figure lies; `nil` without a denominator.
    public let positions: [Position?]
    /// Which figures are of so few that the limits are rough: fewer than five expected either way.
    public let rough: [Bool]

    /// Limits for shares (p-chart), of the common share unless another centre is set; `nil` without any denominator.
    ///
    /// - Parameters:
    ///   - shares: The shares.
    ///   - centre: A centre that was set beforehand, as a funnel plot needs.
    ///   - deviations: How many standard deviations: 3 by custom.
    public init?(shares: [Share], centre: Share? = nil, deviations: Double = 3) {
        var counts: [(Double, Double)] = []
        var sum = (above: 0.0, below: 0.0)
        for share in shares {
            counts.append((Double(share.numerator), Double(share.denominator)))
            sum = (sum.above + Double(share.numerator), sum.below + Double(share.denominator))
        }
        if let centre, let fraction = centre.fraction { sum = (fraction, 1) }
        guard sum.below > 0 else { return nil }
        self.init(counts, centre: sum.above / sum.below, deviations, isShare: true)
    }

    /// Limits for rates (u-chart), of the common rate unless another centre is set; `nil` without any exposure.
    public init?(rates: [EventRate], centre: EventRate? = nil, deviations: Double = 3) {
        var counts: [(Double, Double)] = []
        var sum = (above: 0.0, below: 0.0)
        for rate in rates {
            counts.append((Double(rate.events), Double(rate.exposure)))
            sum = (sum.above + Double(rate.events), sum.below + Double(rate.exposure))
        }
        if let centre, let estimate = centre.estimate() { sum = (estimate, 1) }
        guard sum.below > 0 else { return nil }
        self.init(counts, centre: sum.above / sum.below, deviations, isShare: false)
    }

    /// Limits for shares against a value set beforehand, by how sure they are meant to be (funnel plot).
    public init?(funnel shares: [Share], around centre: Share, _ confidence: Confidence) {
        guard centre.hasDenominator else { return nil }
        self.init(shares: shares, centre: centre, deviations: confidence.normalQuantile)
    }

    private init(_ counts: [(Double, Double)], centre: Double, _ deviations: Double, isShare: Bool) {
        var limits: [ClosedRange<Double>?] = []
        var positions: [Position?] = []
        var rough: [Bool] = []
        let variance = isShare ? centre * (1 - centre) : centre
        for (above, below) in counts {
            rough.append(centre * below < 5 || (isShare && (1 - centre) * below < 5))
            guard below > 0 else {
                limits.append(nil)
                positions.append(nil)
                continue
            }
            let half = max(deviations, 0) * (variance / below).squareRoot()
            let lower = max(centre - half, 0)
            let upper = isShare ? min(centre + half, 1) : centre + half
            limits.append(lower...max(lower, upper))
            positions.append(above / below < lower ? .below : above / below > upper ? .above : .within)
        }
        self.centre = centre
        self.limits = limits
        self.positions = positions
        self.rough = rough
    }
}
