public import Domain

/// Between which values a figure lies, as far as chance goes (betrouwbaarheidsinterval).
///
/// It tells chance only. That people were selected, did not answer or were counted twice makes a figure less sure than
/// any interval shows.
public struct ConfidenceInterval: Hashable, Sendable {
    /// How an interval was made.
    public enum Method: String, StableCode, Transferable {
        /// Score interval of a share (Wilson 1927).
        case wilson
        /// Score interval of a share with continuity correction (Newcombe 1998).
        case wilsonCorrected
        /// Difference of two shares out of their score intervals (Newcombe 1998, method 10).
        case newcombe
        /// Difference of two shares out of their corrected score intervals (Newcombe 1998, method 11).
        case newcombeCorrected
        /// Approximation of the exact Poisson interval (Byar, in Breslow & Day 1987).
        case byar
        /// Normal approximation with Greenwood's variance.
        case greenwoodPlain
        /// The same on the logarithm.
        case greenwoodLog
        /// The same on the logarithm of the negative logarithm.
        case greenwoodLogLog
        /// Normal approximation.
        case normal
    }

    /// The lower bound.
    public let lower: Double
    /// The upper bound.
    public let upper: Double
    /// How sure it is meant to be.
    public let confidence: Confidence
    /// How it was made.
    public let method: Method

    /// Widens the bounds, if rounding made it necessary, so that they hold the estimate, and keeps them in a range.
    init(
        _ lower: Double, _ upper: Double, around estimate: Double, in range: ClosedRange<Double>,
        _ confidence: Confidence, _ method: Method
    ) {
        self.lower = max(min(lower, estimate), range.lowerBound)
        self.upper = min(max(upper, estimate), range.upperBound)
        self.confidence = confidence
        self.method = method
    }

    /// Whether a value lies in it, bounds included.
    public func contains(_ value: Double) -> Bool { value >= lower && value <= upper }
}
