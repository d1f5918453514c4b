public import Domain

extension Share {
    /// What becomes of the part of a percentage that is not written (afronding).
    public enum Rounding: String, StableCode, Transferable {
        /// To the nearest, and up from halfway: 12.5 % becomes 13 %.
        case halfUp
        /// To the nearest, and from halfway to the even one: 12.5 % becomes 12 %, 13.5 % becomes 14 %.
        case halfEven
        /// Down: what is not written is dropped.
        case down
    }

    /// How precisely a percentage is written (nauwkeurigheid).
    public enum Precision: String, StableCode, Transferable {
        /// Whole percents: 92 %.
        case whole
        /// One decimal: 91.7 %.
        case tenths
        /// Two decimals: 91.67 %.
        case hundredths

        /// The number of decimals.
        public var decimals: Int {
            switch self {
            case .whole: 0
            case .tenths: 1
            case .hundredths: 2
            }
        }

        /// How many units one percent has.
        var unitsPerPercent: Int {
            switch self {
            case .whole: 1
            case .tenths: 10
            case .hundredths: 100
            }
        }
    }

    /// A rounded percentage, made of a share and of nothing else.
    ///
    /// It is for showing. It has no order and no arithmetic: what was rounded is compared by its share.
    public struct Percentage: Hashable, Sendable {
        /// The share that it was made of.
        public let share: Share
        /// How precisely it is written.
        public let precision: Precision
        /// How it was rounded.
        public let rounding: Rounding
        /// The rounded number of units of its precision: 917 tenths are 91.7 %.
        public let units: Int
    }

    /// The percentage, rounded in a named way; `nil` without a denominator.
    ///
    /// It is exact: the counts are divided as integers, in twice their width.
    public func percentage(_ precision: Precision = .tenths, rounding: Rounding) -> Percentage? {
        guard hasDenominator else { return nil }
        let whole = denominator.magnitude
        let product = numerator.magnitude.multipliedFullWidth(by: UInt(100 * precision.unitsPerPercent))
        // The numerator is not above the denominator, so that the quotient is at most the whole in units.
        let (quotient, rest) = whole.dividingFullWidth(product)
        let isUp =
            switch rounding {
            case .down: false
            case .halfUp: rest >= whole - rest
            case .halfEven: rest > whole - rest || (rest == whole - rest && quotient % 2 == 1)
            }
        return Percentage(
            share: self, precision: precision, rounding: rounding, units: Int(quotient) + (isUp ? 1 : 0))
    }
}

extension Share.Percentage {
    /// The percentage as it is written: `91,7 %`, `91.7 %`.
    ///
    /// Not all is never written as 100 %, and not none never as 0 %: it is then more than the last percentage below,
    /// or less than the first above.
    public func text(in language: Language) -> String {
        let all = 100 * precision.unitsPerPercent
        if units == all && share.numerator < share.denominator {
            return (language == .nl ? "meer dan " : "more than ") + written(all - 1, in: language)
        }
        if units == 0 && share.numerator > 0 {
            return (language == .nl ? "minder dan " : "less than ") + written(1, in: language)
        }
        return written(units, in: language)
    }

    private func written(_ units: Int, in language: Language) -> String {
        let perPercent = precision.unitsPerPercent
        var text = (units / perPercent).description
        if precision.decimals > 0 {
            let decimals = (units % perPercent).description
            text += language == .nl ? "," : "."
            text += String(repeating: "0", count: precision.decimals - decimals.utf8.count)
            text += decimals
        }
        return text + " %"
    }
}

extension Share {
    /// The share in words, never without its counts: `91,7 % (55 van 60; 5 onbekend)`.
    public func text(in language: Language, _ precision: Precision = .tenths, rounding: Rounding) -> String {
        let isDutch = language == .nl
        var text =
            percentage(precision, rounding: rounding)?.text(in: language)
            ?? (isDutch ? "geen percentage" : "no percentage")
        text += " (" + numerator.description + (isDutch ? " van " : " of ") + denominator.description + "; "
        if let missing {
            text += missing.description + (isDutch ? " onbekend" : " unknown")
        } else {
            text += isDutch ? "niet vastgelegd hoeveel onbekend" : "not recorded how many unknown"
        }
        return text + ")"
    }
}
