extension Share {
    /// The share as a number from 0 to 1; `nil` without a denominator.
    public var fraction: Double? {
        hasDenominator ? Double(numerator) / Double(denominator) : nil
    }

    /// The score interval (Wilson) of the share; `nil` without a denominator.
    ///
    /// It never leaves 0…1, always holds the share, and is not of width zero at 0 % and 100 %. What is missing is not
    /// in it: ``bounds`` tells what that could make of the share.
    public func wilson(_ confidence: Confidence = .ninetyFive) -> ConfidenceInterval? {
        guard let fraction else { return nil }
        let n = Double(denominator)
        let x = Double(numerator)
        let z = confidence.normalQuantile
        let square = z * z
        let centre = (x + square / 2) / (n + square)
        let half = z / (n + square) * (x / n * (n - x) + square / 4).squareRoot()
        return ConfidenceInterval(
            numerator == 0 ? 0 : centre - half, numerator == denominator ? 1 : centre + half, around: fraction,
            in: 0...1, confidence, .wilson)
    }

    /// The score interval with continuity correction; `nil` without a denominator.
    ///
    /// It is wider: it aims at covering at least as often as it says, where ``wilson(_:)`` aims at covering as often.
    public func wilsonCorrected(_ confidence: Confidence = .ninetyFive) -> ConfidenceInterval? {
        guard let fraction else { return nil }
        let n = Double(denominator)
        let x = Double(numerator)
        let z = confidence.normalQuantile
        let square = z * z
        let whole = 2 * (n + square)
        let below = square - 2 - 1 / n + 4 * (x / n) * (n - x + 1)
        let above = square + 2 - 1 / n + 4 * (x / n) * (n - x - 1)
        let lower = numerator == 0 ? 0 : (2 * x + square - 1 - z * max(below, 0).squareRoot()) / whole
        let upper = numerator == denominator ? 1 : (2 * x + square + 1 + z * max(above, 0).squareRoot()) / whole
        return ConfidenceInterval(lower, upper, around: fraction, in: 0...1, confidence, .wilsonCorrected)
    }

    /// The smallest and the largest that the share can be once the missing are known; `nil` if nobody is counted or
    /// it was not recorded how many are missing.
    public var bounds: ClosedRange<Double>? {
        guard let missing, let population, population > 0 else { return nil }
        let all = Double(population)
        return Double(numerator) / all...(Double(numerator) + Double(missing)) / all
    }
}
