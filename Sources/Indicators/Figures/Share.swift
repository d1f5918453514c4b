public import Domain

/// A part of a whole (aandeel): a numerator and a denominator as exact counts, with how many are missing.
///
/// The denominator counts those of whom it is known, and no others: those of whom it is not known are ``missing``, and
/// never zero by default. Without a denominator there is no percentage. Two shares are equal if all their counts are:
/// 1 of 2 is not 50 of 100; ``isSameFraction(as:)`` compares the fractions.
public struct Share: Hashable, Sendable {
    /// How many it holds for (teller).
    public let numerator: Int
    /// Of how many it is known whether it holds (noemer, n).
    public let denominator: Int
    /// Of how many more it is not known; `nil` if that was not recorded.
    public let missing: Int?

    /// Makes a share.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if a count is below zero, the numerator is above the denominator, or all of them
    ///   together are more than can be counted.
    public init(_ numerator: Int, of denominator: Int, missing: Int? = nil) throws(InvalidValue) {
        guard numerator >= 0, numerator <= denominator, missing ?? 0 >= 0,
            !denominator.addingReportingOverflow(missing ?? 0).overflow
        else { throw InvalidValue("share", allowed: Self.allowed) }
        self.numerator = numerator
        self.denominator = denominator
        self.missing = missing
    }

    /// What the counts of a share may be.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "tellingen van 0 of meer, de teller niet groter dan de noemer",
            en: "counts of 0 or more, the numerator not above the denominator")
    }

    /// Whether there is anything to take a part of: without it there is no percentage and nothing to compare.
    public var hasDenominator: Bool { denominator > 0 }

    /// All that were to be counted, known and missing; `nil` if it was not recorded how many are missing.
    public var population: Int? { missing.map { denominator + $0 } }
}

// MARK: Comparing

extension Share {
    /// Whether it is a smaller part than another share; `nil` if one of them has no denominator.
    ///
    /// It is exact: no rounding comes in between. Whether the two may be compared at all, being of one definition and
    /// one period, is for the caller to say.
    public func isBelow(_ other: Share) -> Bool? { compared(with: other) { $0 < $1 } }

    /// Whether it is a larger part than another share; `nil` if one of them has no denominator.
    public func isAbove(_ other: Share) -> Bool? { other.isBelow(self) }

    /// Whether it is as large a part as another share, 1 of 2 and 50 of 100; `nil` if one of them has no denominator.
    public func isSameFraction(as other: Share) -> Bool? { compared(with: other) { $0 == $1 } }

    private typealias Product = (high: UInt, low: UInt)

    /// Compares by multiplying crosswise, in twice the width: nothing is divided and nothing overflows.
    private func compared(with other: Share, _ test: (Product, Product) -> Bool) -> Bool? {
        guard hasDenominator, other.hasDenominator else { return nil }
        let mine = numerator.magnitude.multipliedFullWidth(by: other.denominator.magnitude)
        let theirs = other.numerator.magnitude.multipliedFullWidth(by: denominator.magnitude)
        return test((mine.high, mine.low), (theirs.high, theirs.low))
    }
}

#if !hasFeature(Embedded)
extension Share: Codable {
    private enum CodingKeys: String, CodingKey {
        case numerator, denominator, missing
    }

    /// Reads the counts; refuses what ``Share/init(_:of:missing:)`` refuses, and absent missing was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // Of a number that is no integer a decoder may lose the path, so the error is made here.
        func count(_ key: CodingKeys) throws -> Int {
            do { return try container.decode(Int.self, forKey: key) } catch DecodingError.keyNotFound(let key, let at) {
                throw DecodingError.keyNotFound(key, at)
            } catch {
                throw InvalidValue("share", allowed: Self.allowed).decodingError(at: container.codingPath + [key])
            }
        }
        let numerator = try count(.numerator)
        let denominator = try count(.denominator)
        let isMissingRecorded = container.contains(.missing) ? try !container.decodeNil(forKey: .missing) : false
        let missing = isMissingRecorded ? try count(.missing) : nil
        do { try self.init(numerator, of: denominator, missing: missing) } catch {
            throw error.decodingError(at: container.codingPath)
        }
    }

    /// Writes the counts; missing leaves no key if it was not recorded.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(numerator, forKey: .numerator)
        try container.encode(denominator, forKey: .denominator)
        try container.encodeIfPresent(missing, forKey: .missing)
    }
}
#endif
