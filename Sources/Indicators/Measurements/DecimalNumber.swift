public import Domain

/// A number as it is printed, with its decimals (decimaal getal): 13.4 is 134 tenths, and 13.40 another number.
///
/// It is exact: no binary fraction comes in between. How many decimals were printed says how precise it is.
public struct DecimalNumber: Hashable, Transferable {
    /// The number in units of its last decimal.
    public let units: Int
    /// How many decimals it has, 0 to 6.
    public let decimals: Int

    /// Makes a number.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the decimals are not 0 to 6.
    public init(_ units: Int, decimals: Int) throws(InvalidValue) {
        guard decimals >= 0, decimals <= 6 else { throw InvalidValue("number", allowed: Self.allowed) }
        self.init(valid: units, decimals)
    }

    private init(valid units: Int, _ decimals: Int) {
        self.units = units
        self.decimals = decimals
    }

    /// A whole number.
    public static func whole(_ units: Int) -> DecimalNumber { DecimalNumber(valid: units, 0) }
    /// A number with one decimal: 134 tenths are 13.4.
    public static func tenths(_ units: Int) -> DecimalNumber { DecimalNumber(valid: units, 1) }
    /// A number with two decimals: 2878 hundredths are 28.78.
    public static func hundredths(_ units: Int) -> DecimalNumber { DecimalNumber(valid: units, 2) }

    /// What the decimals of a number may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "een getal met 0 tot en met 6 decimalen", en: "a number with 0 to 6 decimals")
    }

    /// The same number in units of a later decimal; `nil` if it has more decimals already, or is too large.
    public func units(ofDecimals wanted: Int) -> Int? {
        guard wanted >= decimals, wanted <= 6 else { return nil }
        var units = units
        for _ in decimals..<wanted {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            units = product
        }
        return units
    }

    /// The number minus another, with the decimals of the more precise one; `nil` if that is too large.
    public func minus(_ other: DecimalNumber) -> DecimalNumber? {
        let decimals = max(decimals, other.decimals)
        guard let mine = units(ofDecimals: decimals), let theirs = other.units(ofDecimals: decimals) else { return nil }
        let (difference, overflow) = mine.subtractingReportingOverflow(theirs)
        return overflow ? nil : DecimalNumber(valid: difference, decimals)
    }

    /// The number plus another, with the decimals of the more precise one; `nil` if that is too large.
    public func plus(_ other: DecimalNumber) -> DecimalNumber? {
        let decimals = max(decimals, other.decimals)
        guard let mine = units(ofDecimals: decimals), let theirs = other.units(ofDecimals: decimals) else { return nil }
        let (sum, overflow) = mine.addingReportingOverflow(theirs)
        return overflow ? nil : DecimalNumber(valid: sum, decimals)
    }

    /// Whether it is zero.
    public var isZero: Bool { units == 0 }

    /// The number as it is written: `13,4` or `13.4`.
    public func text(in language: Language) -> String {
        let digits = units.magnitude.description
        let sign = units < 0 ? "-" : ""
        if decimals == 0 { return sign + digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        let split = padded.utf8.index(padded.utf8.startIndex, offsetBy: padded.utf8.count - decimals)
        return sign + padded[..<split] + (language == .nl ? "," : ".") + padded[split...]
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case units, decimals
    }

    /// Reads a number; without decimals it is whole.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let units = try container.decode(Int.self, forKey: .units)
        let decimals = try container.decodeIfPresent(Int.self, forKey: .decimals) ?? 0
        do { try self.init(units, decimals: decimals) } catch {
            throw error.decodingError(at: container.codingPath + [CodingKeys.decimals])
        }
    }
    #endif
}
