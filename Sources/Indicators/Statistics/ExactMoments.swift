public import Domain

/// Count, sum and sum of squares of whole numbers, exact: mean and standard deviation of any number of parts.
///
/// Parts can be counted apart and put together in any order and grouping, and nothing changes, not even the last bit.
/// Fractions are counted in a whole unit: tenths of a mark, hundredths of a euro.
public struct ExactMoments: Hashable, Sendable {
    /// How many numbers (n).
    public private(set) var count: Int64 = 0
    /// Of how many more there is no number.
    public private(set) var missing: Int64 = 0
    private var sum = WideInteger.zero
    private var squares = WideInteger.zero

    /// Nothing counted yet.
    public init() {}

    /// Moments that were summed elsewhere, the squares in two halves: the low 32 bits of each, and what is above them.
    init(count: Int64, sum: Int64, squaresLow: Int64, squaresHigh: Int64) {
        self.count = count
        self.sum = WideInteger(sum)
        squares = WideInteger(squaresHigh, times: 1 << 32) + WideInteger(squaresLow)
    }

    /// Which numbers can be counted: those of 32 bits, without the lowest.
    public static var limits: ClosedRange<Int64> { -2_147_483_647...2_147_483_647 }

    /// Counts a number; `nil` is missing.
    ///
    /// - Returns: Whether it was counted: a number outside ``limits`` is not, and then nothing has changed.
    @discardableResult
    public mutating func add(_ value: Int64?) -> Bool {
        guard let value else {
            guard missing < Int64.max else { return false }
            missing += 1
            return true
        }
        guard Self.limits.contains(value), count < Int64.max else { return false }
        count += 1
        sum += WideInteger(value)
        squares += WideInteger(value, times: value)
        return true
    }

    /// Counts the numbers of another part as well.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there are more than can be counted; then nothing has changed.
    public mutating func merge(_ other: ExactMoments) throws(InvalidValue) {
        let (all, overflow) = count.addingReportingOverflow(other.count)
        let (allMissing, missingOverflow) = missing.addingReportingOverflow(other.missing)
        guard !overflow, !missingOverflow else { throw InvalidValue("moments", allowed: Self.allowed) }
        count = all
        missing = allMissing
        sum += other.sum
        squares += other.squares
    }

    /// What can be counted.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een aantal van 0 of meer, en een som en kwadraatsom die daarbij kunnen",
            en: "a count of 0 or more, and a sum and a sum of squares that can belong to it")
    }

    /// The sum, if it fits into 64 bits.
    public var total: Int64? { sum.int64 }

    /// The mean; `nil` if nothing was counted.
    public var mean: Double? {
        guard count > 0 else { return nil }
        let (whole, rest) = nearest
        return Double(whole) + Double(rest) / Double(count)
    }

    /// The variance with n - 1; `nil` with fewer than two numbers.
    public var variance: Double? {
        guard count > 1 else { return nil }
        let (whole, rest) = nearest
        // Around the nearest whole number the squares are exact, and what is left to subtract is at most half of them.
        let around =
            squares - sum * whole - sum * whole + WideInteger(count, times: whole) * whole
        let rests = Double(rest) * (Double(rest) / Double(count))
        return max(around.double - rests, 0) / Double(count - 1)
    }

    /// The standard deviation with n - 1; `nil` with fewer than two numbers.
    public var standardDeviation: Double? { variance.map { $0.squareRoot() } }

    /// The whole number nearest to the mean, and what is left of the sum then.
    private var nearest: (whole: Int64, rest: Int64) {
        let (quotient, rest) = sum.divided(by: count)
        let whole = quotient.int64 ?? 0
        return rest > count / 2 ? (whole + 1, rest - count) : (whole, rest)
    }
}

#if !hasFeature(Embedded)
extension ExactMoments: Codable {
    private enum CodingKeys: String, CodingKey {
        case count, missing, sum, squares
    }

    /// Reads a part; refuses sums that cannot belong to its count.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        count = try container.decode(Int64.self, forKey: .count)
        missing = try container.decode(Int64.self, forKey: .missing)
        let sum = WideInteger(hexadecimal: try container.decode(String.self, forKey: .sum))
        let squares = WideInteger(hexadecimal: try container.decode(String.self, forKey: .squares))
        guard let sum, let squares, count >= 0, missing >= 0, Self.areConsistent(count, sum, squares) else {
            throw InvalidValue("moments", allowed: Self.allowed).decodingError(at: container.codingPath)
        }
        self.sum = sum
        self.squares = squares
    }

    /// Writes the counts as numbers, and the sums as 32 hexadecimal digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(count, forKey: .count)
        try container.encode(missing, forKey: .missing)
        try container.encode(sum.hexadecimal, forKey: .sum)
        try container.encode(squares.hexadecimal, forKey: .squares)
    }

    /// Whether numbers within the limits can have these sums: the squares of whole numbers are not below the numbers,
    /// nor above the largest of them.
    private static func areConsistent(_ count: Int64, _ sum: WideInteger, _ squares: WideInteger) -> Bool {
        let largest = limits.upperBound
        let magnitude = sum.isNegative ? -sum : sum
        return !magnitude.isNegative && !(squares - magnitude).isNegative
            && !(WideInteger(count, times: largest) - magnitude).isNegative
            && !(WideInteger(count, times: largest) * largest - squares).isNegative && !squares.isNegative
    }
}
#endif
