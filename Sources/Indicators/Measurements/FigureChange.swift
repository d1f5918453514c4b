internal import Domain

/// How a figure changed from one period to a later one of the same length (verandering).
public struct FigureChange: Hashable, Sendable {
    /// The earlier figure.
    public let earlier: Figure
    /// The later figure.
    public let later: Figure
    /// The later number minus the earlier one; `nil` of shares, which are compared by their counts.
    public let amount: DecimalNumber?

    init(from earlier: Figure, to later: Figure) {
        self.earlier = earlier
        self.later = later
        amount =
            if let new = later.reading?.number, let old = earlier.reading?.number { new.minus(old) } else { nil }
    }

    /// How much the amount can be off because both counts were rounded: 5 with a grain of 5, for each may be off by half
    /// of it; zero if nothing was rounded.
    public var roundingMargin: Int { later.roundingGrain ?? 0 }

    /// Whether it may be rounding only, and no change at all.
    public var mayBeRounding: Bool {
        guard let amount, amount.decimals == 0 else { return false }
        return roundingMargin > 0 && amount.units.magnitude <= roundingMargin.magnitude
    }
}
