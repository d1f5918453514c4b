public import Domain

/// Observed numbers (waarnemingen) with how many are missing: their mean, spread and quantiles.
///
/// The order in which they were given changes no bit of any result. Integers are exact up to 2^53. For counting in
/// parts and putting together, use ``ExactMoments``.
public struct Sample: Hashable, Sendable {
    /// The observations in ascending order.
    public let values: [Double]
    /// Of how many more there is no observation; `nil` if that was not recorded.
    public let missing: Int?

    /// Makes a sample.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if an observation is no finite number, if there are more than 2,147,483,647,
    ///   or if the number of missing is below zero.
    public init(_ values: [Double], missing: Int? = nil) throws(InvalidValue) {
        var finite: [Double] = []
        finite.reserveCapacity(values.count)
        for value in values {
            guard value.isFinite else { throw InvalidValue("sample", allowed: Self.allowed) }
            finite.append(value == 0 ? 0 : value)
        }
        guard missing ?? 0 >= 0, values.count <= 2_147_483_647 else {
            throw InvalidValue("sample", allowed: Self.allowed)
        }
        finite.sort()
        self.values = finite
        self.missing = missing
    }

    /// Makes a sample of whole numbers.
    ///
    /// - Throws: What ``Sample/init(_:missing:)-([Double],_)`` throws.
    public init(_ values: [Int], missing: Int? = nil) throws(InvalidValue) {
        var numbers: [Double] = []
        numbers.reserveCapacity(values.count)
        for value in values { numbers.append(Double(value)) }
        try self.init(numbers, missing: missing)
    }

    /// What a sample may be.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "hooguit 2147483647 eindige getallen, en 0 of meer ontbrekende",
            en: "at most 2147483647 finite numbers, and 0 or more missing")
    }

    /// The number of observations (n).
    public var count: Int { values.count }

    /// The mean; `nil` without observations, or if it is too large to be computed.
    public var mean: Double? {
        guard let first = values.first else { return nil }
        let n = Double(values.count)
        // Differences from the first are small where the numbers are alike, and a second pass mends what was lost.
        var rough = first + sum { $0 - first } / n
        rough += sum { $0 - rough } / n
        return rough.isFinite ? rough : nil
    }

    /// The variance with n - 1; `nil` with fewer than two observations, or if it is too large to be computed.
    public var variance: Double? {
        guard values.count > 1, let mean else { return nil }
        let rest = sum { $0 - mean }
        let squares = sum { ($0 - mean) * ($0 - mean) }
        let variance = (squares - rest * rest / Double(values.count)) / Double(values.count - 1)
        return variance.isFinite ? max(variance, 0) : nil
    }

    /// The standard deviation with n - 1; `nil` with fewer than two observations.
    public var standardDeviation: Double? { variance.map { $0.squareRoot() } }

    /// The value below which a part of the observations lies; `nil` without observations.
    ///
    /// - Parameters:
    ///   - part: The numerator of the part: 1 for the median with a whole of 2.
    ///   - whole: Its denominator: 1…1000. A part outside 0…whole, or another whole, has no quantile.
    ///   - definition: What counts as the quantile between two observations.
    public func quantile(_ part: Int, of whole: Int, _ definition: QuantileDefinition) -> Double? {
        guard let first = values.first, let last = values.last, whole >= 1, whole <= 1000, part >= 0, part <= whole
        else { return nil }
        let (below, weight) = definition.position(Int64(part), of: Int64(whole), among: Int64(values.count))
        let lower = below < 1 ? first : below > Int64(values.count) ? last : values[Int(below) - 1]
        let upper = below < 0 ? first : below >= Int64(values.count) ? last : values[Int(below)]
        if weight == 0 { return lower }
        if weight == 1 { return upper }
        return min(max(lower * (1 - weight) + upper * weight, lower), upper)
    }

    /// The value in the middle, halfway between two of an even number; `nil` without observations.
    public var median: Double? { quantile(1, of: 2, .linear) }

    /// A sum with its rounding errors carried along (Neumaier 1974).
    private func sum(_ term: (Double) -> Double) -> Double {
        var total = 0.0
        var lost = 0.0
        for value in values {
            let next = term(value)
            let sum = total + next
            lost += total.magnitude >= next.magnitude ? (total - sum) + next : (next - sum) + total
            total = sum
        }
        return total + lost
    }
}
