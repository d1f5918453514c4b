/// Logarithm, exponential and normal quantile, without Foundation and with the same bits on every machine.
///
/// They use only addition, subtraction, multiplication, division and square root, which IEEE 754 fixes to the bit, in a
/// fixed order. Logarithm and exponential lie within two units in the last place of the true value, the quantile
/// within a relative 1e-15 between 1e-300 and one half.
public enum ElementaryFunctions: Sendable {
    /// The natural logarithm; minus infinity at zero, not a number below it.
    public static func log(_ x: Double) -> Double {
        guard x > 0 else { return x == 0 ? -.infinity : .nan }
        guard x.isFinite else { return x }
        var significand = x.significand
        var exponent = Double(x.exponent)
        if significand > 1.414213562373095 {
            significand /= 2
            exponent += 1
        }
        // log(1 + f) = 2 artanh(s) with s = f / (2 + f), where |s| < 0.172; written so that f itself is not rounded.
        let f = significand - 1
        let s = f / (2 + f)
        let square = s * s
        let half = 0.5 * f * f
        let rest = square * horner(artanh, at: square)
        let correction = s * (half + rest) + exponent * ln2Low
        return exponent * ln2High - ((half - correction) - f)
    }

    /// The exponential: infinity above 709.78, zero below -745.13.
    public static func exp(_ x: Double) -> Double {
        if x.isNaN { return x }
        if x > 709.782712893384 { return .infinity }
        if x < -745.1332191019412 { return 0 }
        let turns = x * 1.4426950408889634
        let exponent = Int(turns < 0 ? turns - 0.5 : turns + 0.5)
        let high = x - Double(exponent) * ln2High
        let low = Double(exponent) * ln2Low
        let r = high - low
        let rest = r * r * horner(exponential, at: r)
        let significand = 1 - ((low - rest) - high)
        // In two steps, so that neither power of two leaves the range.
        let first = exponent / 2
        return significand * power(first) * power(exponent - first)
    }

    /// The value below which a standard normal variable lies with a probability; infinite at 0 and 1.
    ///
    /// Algorithm AS 241 (Wichura, Applied Statistics 37, 1988), routine PPND16.
    public static func normalQuantile(_ probability: Double) -> Double {
        guard probability >= 0, probability <= 1 else { return .nan }
        if probability == 0 { return -.infinity }
        if probability == 1 { return .infinity }
        let q = probability - 0.5
        if q >= -0.425 && q <= 0.425 {
            let r = 0.180625 - q * q
            return q * horner(centreAbove, at: r) / horner(centreBelow, at: r)
        }
        let tail = (-log(q < 0 ? probability : 1 - probability)).squareRoot()
        let value: Double
        if tail <= 5 {
            value = horner(middleAbove, at: tail - 1.6) / horner(middleBelow, at: tail - 1.6)
        } else {
            value = horner(farAbove, at: tail - 5) / horner(farBelow, at: tail - 5)
        }
        return q < 0 ? -value : value
    }

    private static func horner(_ coefficients: [Double], at x: Double) -> Double {
        var sum = 0.0
        for coefficient in coefficients.reversed() { sum = sum * x + coefficient }
        return sum
    }

    private static func power(_ exponent: Int) -> Double {
        Double(sign: .plus, exponent: exponent, significand: 1)
    }

    // The logarithm of two in two parts: the first has 32 bits, so that its product with an exponent is exact.
    private static let ln2High = 0x1.62e42feep-1
    private static let ln2Low = 0x1.a39ef35793c76p-33
    private static let artanh: [Double] = [
        2.0 / 3, 2.0 / 5, 2.0 / 7, 2.0 / 9, 2.0 / 11, 2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21, 2.0 / 23,
    ]
    private static let exponential: [Double] = [
        1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40_320, 1.0 / 362_880, 1.0 / 3_628_800,
        1.0 / 39_916_800, 1.0 / 479_001_600, 1.0 / 6_227_020_800.0,
    ]
    private static let centreAbove: [Double] = [
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ]
    private static let centreBelow: [Double] = [
        1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3, 2.1213794301586595867e+4,
        3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
    ]
    private static let middleAbove: [Double] = [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ]
    private static let middleBelow: [Double] = [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
        1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ]
    private static let farAbove: [Double] = [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ]
    private static let farBelow: [Double] = [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
        1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ]
}
