/// How much larger one share is than another (verschil), with its interval.
///
/// It compares two groups of which nobody is in both. Whether they may be compared at all is for the caller to say.
public struct ShareDifference: Hashable, Sendable {
    /// The share that is looked at.
    public let share: Share
    /// The share that it is compared with.
    public let reference: Share

    /// Makes the difference of two shares.
    public init(_ share: Share, minus reference: Share) {
        self.share = share
        self.reference = reference
    }

    /// The difference, from -1 to 1; `nil` if one of them has no denominator.
    public var estimate: Double? {
        guard let a = share.fraction, let b = reference.fraction else { return nil }
        return a - b
    }

    /// The interval out of the score intervals of both (Newcombe 1998, method 10); `nil` without an estimate.
    public func newcombe(_ confidence: Confidence = .ninetyFive) -> ConfidenceInterval? {
        combined(share.wilson(confidence), reference.wilson(confidence), .newcombe)
    }

    /// The same out of the corrected score intervals (Newcombe 1998, method 11).
    public func newcombeCorrected(_ confidence: Confidence = .ninetyFive) -> ConfidenceInterval? {
        combined(share.wilsonCorrected(confidence), reference.wilsonCorrected(confidence), .newcombeCorrected)
    }

    private func combined(
        _ mine: ConfidenceInterval?, _ theirs: ConfidenceInterval?, _ method: ConfidenceInterval.Method
    ) -> ConfidenceInterval? {
        guard let estimate, let mine, let theirs, let a = share.fraction, let b = reference.fraction else {
            return nil
        }
        func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
        return ConfidenceInterval(
            estimate - length(a - mine.lower, theirs.upper - b), estimate + length(mine.upper - a, b - theirs.lower),
            around: estimate, in: -1...1, mine.confidence, method)
    }
}
