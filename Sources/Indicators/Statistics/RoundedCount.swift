public import Domain

/// A count as it was published: rounded to a multiple of its grain (afgerond aantal).
///
/// A grain of 1 is an exact count. What lay halfway can have gone either way, since publications seldom say.
public struct RoundedCount: Hashable, Sendable {
    /// The count that was published.
    public let published: Int
    /// To multiples of what it was rounded.
    public let grain: Int

    /// Makes a published count.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the grain is below 1, the count is below zero or no multiple of the grain,
    ///   or is so large that what it stood for could not be counted.
    public init(_ published: Int, grain: Int = 1) throws(InvalidValue) {
        guard grain >= 1, published >= 0, published % grain == 0,
            !published.addingReportingOverflow(grain / 2).overflow
        else { throw InvalidValue("rounded count", allowed: Self.allowed) }
        self.published = published
        self.grain = grain
    }

    /// What a published count may be.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een veelvoud van de afronding, 0 of meer", en: "a multiple of its grain, 0 or more")
    }

    /// What the count can have been before it was rounded: 348 to 352 for 350 with a grain of 5.
    public var range: CountRange {
        CountRange(valid: max(published - grain / 2, 0), published + grain / 2)
    }
}

/// Whether counts add up to what was published as their total (sluitende telling).
public enum Balance: Hashable, Sendable {
    /// They do, to the unit.
    case exact
    /// They do not, by so much, but rounding can have caused that.
    case withinRounding(by: Int)
    /// They do not, by so much, and rounding cannot have caused it: something is wrong or left out.
    case broken(by: Int)

    /// Compares counts, some added and some taken off, with a total; `nil` if they are more than can be counted.
    ///
    /// The difference is the sum minus the total.
    public static func of(
        _ added: [RoundedCount], minus taken: [RoundedCount] = [], total: RoundedCount
    ) -> Balance? {
        var range = CountRange(valid: 0, 0)
        var difference = 0
        for (counts, sign) in [(added, 1), (taken + [total], -1)] {
            for count in counts {
                let next = sign > 0 ? range.adding(count.range) : range.subtracting(count.range)
                let (sum, overflow) =
                    sign > 0
                    ? difference.addingReportingOverflow(count.published)
                    : difference.subtractingReportingOverflow(count.published)
                guard let next, !overflow else { return nil }
                range = next
                difference = sum
            }
        }
        if difference == 0 { return .exact }
        return range.contains(0) ? .withinRounding(by: difference) : .broken(by: difference)
    }

    /// Whether nothing is proved to be wrong.
    public var isPossible: Bool {
        switch self {
        case .exact, .withinRounding: true
        case .broken: false
        }
    }
}
