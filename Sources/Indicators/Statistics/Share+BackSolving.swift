extension Share {
    /// The numerators that print as a percentage of a denominator; `nil` if none does.
    ///
    /// 82 % of 73 can only be 60. Of a large denominator there are many, and none of them is *the* count. A percentage
    /// that no numerator gives was made of another denominator, or is a slip.
    ///
    /// - Parameters:
    ///   - units: The printed percentage in units of its precision: 917 for 91.7 % in tenths.
    ///   - precision: How precisely it was printed.
    ///   - denominator: Of how many.
    ///   - rounding: How it was rounded.
    public static func numerators(
        printedAs units: Int, _ precision: Precision, of denominator: Int, rounding: Rounding
    ) -> ClosedRange<Int>? {
        guard denominator > 0, units >= 0 else { return nil }
        /// The first numerator that prints at least so much; one above the denominator if none does.
        func first(_ least: Int) -> Int {
            var low = 0
            var high = denominator
            while low < high {
                let middle = low + (high - low) / 2
                if printed(middle) >= least { high = middle } else { low = middle + 1 }
            }
            return printed(low) >= least ? low : -1
        }
        func printed(_ numerator: Int) -> Int {
            (try? Share(numerator, of: denominator))?.percentage(precision, rounding: rounding)?.units ?? -1
        }
        let (above, overflow) = units.addingReportingOverflow(1)
        let lower = first(units)
        guard lower >= 0, printed(lower) == units else { return nil }
        let upper = overflow ? -1 : first(above)
        return lower...(upper > 0 ? upper - 1 : denominator)
    }
}
