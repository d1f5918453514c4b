/// What there was, what came, what went and what there is (stand en stroom).
///
/// Opening + in − out = closing, or some of the four is wrong or defined otherwise. Half-open, as CBS counts: what ends
/// on the reference day is not in the closing stock.
public struct StockAndFlow: Hashable, Sendable {
    /// What there was at the start (beginstand).
    public let opening: RoundedCount
    /// What came in the period (instroom).
    public let inflow: RoundedCount
    /// What went in the period (uitstroom).
    public let outflow: RoundedCount
    /// What there was at the end (eindstand).
    public let closing: RoundedCount

    /// Makes it of four counts; whether they balance is for ``balance`` to say.
    public init(opening: RoundedCount, inflow: RoundedCount, outflow: RoundedCount, closing: RoundedCount) {
        self.opening = opening
        self.inflow = inflow
        self.outflow = outflow
        self.closing = closing
    }

    /// Whether opening + in − out is the closing stock; `nil` if that is more than can be counted.
    public var balance: Balance? { .of([opening, inflow], minus: [outflow], total: closing) }

    /// How the stock changed.
    public var change: RelativeChange { RelativeChange(from: opening, to: closing) }

    /// Whether parts add up to this whole, in each of the four; `nil` if that is more than can be counted.
    public func balances(of parts: [StockAndFlow]) -> (
        opening: Balance, inflow: Balance, outflow: Balance, closing: Balance
    )? {
        guard let opening = Balance.of(parts.map { $0.opening }, total: opening),
            let inflow = Balance.of(parts.map { $0.inflow }, total: inflow),
            let outflow = Balance.of(parts.map { $0.outflow }, total: outflow),
            let closing = Balance.of(parts.map { $0.closing }, total: closing)
        else { return nil }
        return (opening, inflow, outflow, closing)
    }
}

/// By what part a count became larger or smaller (verandering ten opzichte van).
public struct RelativeChange: Hashable, Sendable {
    /// The count that it is compared with.
    public let from: RoundedCount
    /// The count that is looked at.
    public let to: RoundedCount

    /// Makes a change.
    public init(from: RoundedCount, to: RoundedCount) {
        self.from = from
        self.to = to
    }

    /// The change as a number: −0.09 is 9 % less; `nil` from zero.
    public var estimate: Double? {
        from.published > 0
            ? (Double(to.published) - Double(from.published)) / Double(from.published) : nil
    }

    /// What the change can have been before rounding; `nil` if it can have been from zero.
    public var range: ClosedRange<Double>? {
        guard from.range.lower > 0 else { return nil }
        let least = Double(to.range.lower) / Double(from.range.upper) - 1
        let most = Double(to.range.upper) / Double(from.range.lower) - 1
        return least...max(least, most)
    }

    /// The change in units of a precision, −90 tenths of a percent, to the nearest and away from zero halfway; `nil`
    /// from zero, or if it is more than can be counted.
    public func units(_ precision: Share.Precision) -> Int? {
        guard from.published > 0 else { return nil }
        let difference = to.published - from.published
        let (scaled, overflow) = difference.multipliedReportingOverflow(by: 100 * precision.unitsPerPercent)
        guard !overflow else { return nil }
        let (quotient, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: from.published.magnitude)
        let units = Int(quotient) + (rest >= from.published.magnitude - rest ? 1 : 0)
        return difference < 0 ? -units : units
    }
}
