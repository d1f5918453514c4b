public import Domain

/// Between which whole numbers a count lies (bandbreedte): what is known of it after rounding or hiding.
public struct CountRange: Hashable, Sendable {
    /// The least that it can be.
    public let lower: Int
    /// The most that it can be.
    public let upper: Int

    /// Makes a range.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the least is above the most.
    public init(_ lower: Int, _ upper: Int) throws(InvalidValue) {
        guard lower <= upper else { throw InvalidValue("count range", allowed: Self.allowed) }
        self.init(valid: lower, upper)
    }

    init(valid lower: Int, _ upper: Int) {
        self.lower = lower
        self.upper = upper
    }

    /// What a range may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "een kleinste en een grootste, in die volgorde", en: "a least and a most, in that order")
    }

    /// Whether the count can be a number.
    public func contains(_ count: Int) -> Bool { count >= lower && count <= upper }

    /// What the sum of two counts can be; `nil` if it is more than can be counted.
    public func adding(_ other: CountRange) -> CountRange? {
        let least = lower.addingReportingOverflow(other.lower)
        let most = upper.addingReportingOverflow(other.upper)
        if least.overflow || most.overflow { return nil }
        return CountRange(valid: least.partialValue, most.partialValue)
    }

    /// What is left of a count without another; `nil` if it is more than can be counted.
    public func subtracting(_ other: CountRange) -> CountRange? {
        let least = lower.subtractingReportingOverflow(other.upper)
        let most = upper.subtractingReportingOverflow(other.lower)
        if least.overflow || most.overflow { return nil }
        return CountRange(valid: least.partialValue, most.partialValue)
    }

    /// What the sum of counts can be; `nil` if it is more than can be counted.
    public static func sum(_ ranges: [CountRange]) -> CountRange? {
        var sum = CountRange(valid: 0, 0)
        for range in ranges {
            guard let next = sum.adding(range) else { return nil }
            sum = next
        }
        return sum
    }
}
