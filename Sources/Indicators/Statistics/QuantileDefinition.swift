public import Domain

/// Which value counts as a quantile where it falls between two observations (definitie van een kwantiel).
///
/// The nine definitions of Hyndman and Fan (The American Statistician 50, 1996). Programs differ in the one that they
/// use, and with few observations the difference shows: so it is always named.
public enum QuantileDefinition: String, StableCode, Transferable {
    /// 1: the smallest observation that is not exceeded often enough; always an observation.
    case inverse
    /// 2: the same, and halfway between two where both would do (SAS).
    case averagedInverse
    /// 3: the nearest observation, the even one halfway.
    case nearestEven
    /// 4: interpolated on the inverse.
    case interpolatedInverse
    /// 5: interpolated, with the observations in the middle of their steps.
    case midpoint
    /// 6: interpolated over n + 1 (SPSS, Minitab).
    case weibull
    /// 7: interpolated over n - 1 (R, Excel).
    case linear
    /// 8: about unbiased for the median, whatever the distribution.
    case medianUnbiased
    /// 9: about unbiased for a normal distribution.
    case normalUnbiased

    /// Its number with Hyndman and Fan.
    public var number: Int {
        switch self {
        case .inverse: 1
        case .averagedInverse: 2
        case .nearestEven: 3
        case .interpolatedInverse: 4
        case .midpoint: 5
        case .weibull: 6
        case .linear: 7
        case .medianUnbiased: 8
        case .normalUnbiased: 9
        }
    }

    /// Where a quantile lies among so many: after which of them, and which part of the way to the next.
    ///
    /// The position n p + m is a fraction with 24 times the denominator of p, so that no rounding decides.
    func position(_ a: Int64, of b: Int64, among n: Int64) -> (below: Int64, weight: Double) {
        let offset: Int64 =
            switch self {
            case .inverse, .averagedInverse, .interpolatedInverse: 0
            case .nearestEven: -12 * b
            case .midpoint: 12 * b
            case .weibull: 24 * a
            case .linear: 24 * (b - a)
            case .medianUnbiased: 8 * (a + b)
            case .normalUnbiased: 6 * a + 9 * b
            }
        let position = 24 * n * a + offset
        let whole = 24 * b
        let below = position < 0 ? -1 : position / whole
        let rest = position - below * whole
        let weight: Double =
            switch self {
            case .inverse: rest > 0 ? 1 : 0
            case .averagedInverse: rest > 0 ? 1 : 0.5
            case .nearestEven: rest == 0 && below % 2 == 0 ? 0 : 1
            default: Double(rest) / Double(whole)
            }
        return (below, weight)
    }
}
