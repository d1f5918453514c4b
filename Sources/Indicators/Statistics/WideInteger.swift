/// An integer of 128 bits, for sums that must be exact: the standard one is not on every platform that we build for.
///
/// It wraps around; those who use it keep within 2^126.
struct WideInteger: Hashable, Sendable {
    private(set) var high: Int64
    private(set) var low: UInt64

    static let zero = WideInteger(0)

    init(_ value: Int64) {
        high = value < 0 ? -1 : 0
        low = UInt64(bitPattern: value)
    }

    private init(high: Int64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The product of two integers, in full.
    init(_ a: Int64, times b: Int64) {
        let product = a.multipliedFullWidth(by: b)
        self.init(high: product.high, low: product.low)
    }

    var isNegative: Bool { high < 0 }

    static func + (a: Self, b: Self) -> Self {
        let (low, carry) = a.low.addingReportingOverflow(b.low)
        return Self(high: a.high &+ b.high &+ (carry ? 1 : 0), low: low)
    }

    static prefix func - (a: Self) -> Self { Self(high: ~a.high, low: ~a.low) + Self(1) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func += (a: inout Self, b: Self) { a = a + b }

    /// The product with an integer; both together must keep within 2^126.
    static func * (a: Self, b: Int64) -> Self {
        let magnitude = a.isNegative ? -a : a
        let factor = b.magnitude
        let (carry, low) = magnitude.low.multipliedFullWidth(by: factor)
        let high = UInt64(bitPattern: magnitude.high) &* factor &+ carry
        let product = Self(high: Int64(bitPattern: high), low: low)
        return a.isNegative != (b < 0) ? -product : product
    }

    /// The nearest number with a fraction.
    var double: Double {
        let magnitude = isNegative ? -self : self
        let value = Double(UInt64(bitPattern: magnitude.high)) * 18_446_744_073_709_551_616.0 + Double(magnitude.low)
        return isNegative ? -value : value
    }

    /// Divides by a positive integer: the quotient towards minus infinity, and the rest, which is not negative.
    ///
    /// Bit by bit, because it happens once for each result and the wide division is not on every platform.
    func divided(by divisor: Int64) -> (quotient: WideInteger, rest: Int64) {
        guard divisor > 0 else { return (.zero, 0) }
        let magnitude = isNegative ? -self : self
        var rest: UInt64 = 0
        var high: UInt64 = 0
        var low: UInt64 = 0
        for step in 0..<128 {
            let bit =
                step < 64
                ? UInt64(bitPattern: magnitude.high) >> UInt64(63 - step) & 1
                : magnitude.low >> UInt64(127 - step) & 1
            rest = rest << 1 | bit
            let fits: UInt64 = rest >= divisor.magnitude ? 1 : 0
            if fits == 1 { rest -= divisor.magnitude }
            if step < 64 { high = high << 1 | fits } else { low = low << 1 | fits }
        }
        let quotient = Self(high: Int64(bitPattern: high), low: low)
        guard isNegative else { return (quotient, Int64(bitPattern: rest)) }
        if rest == 0 { return (-quotient, 0) }
        return (-quotient - Self(1), divisor - Int64(bitPattern: rest))
    }

    /// The value, if it fits into 64 bits.
    var int64: Int64? {
        high == (low >> 63 == 1 ? -1 : 0) ? Int64(bitPattern: low) : nil
    }
}

extension WideInteger {
    /// The value as 32 hexadecimal digits in two's complement: JSON numbers of most readers are not so wide.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = []
        for word in [UInt64(bitPattern: high), low] {
            for step in 0..<16 { bytes.append(digits[Int(word >> UInt64(60 - 4 * step) & 15)]) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads what ``hexadecimal`` writes; `nil` of anything else.
    init?(hexadecimal text: String) {
        var words: [UInt64] = [0, 0]
        var count = 0
        for byte in text.utf8 {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            guard count < 32 else { return nil }
            words[count / 16] = words[count / 16] << 4 | UInt64(digit)
            count += 1
        }
        guard count == 32 else { return nil }
        self.init(high: Int64(bitPattern: words[0]), low: words[1])
    }
}
