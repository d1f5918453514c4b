public import Domain

/// How sure an interval is meant to be (betrouwbaarheid), in thousandths: 950 is 95 %.
public struct Confidence: Hashable, Comparable, Sendable {
    /// The thousandths: 500 to 999.
    public let perThousand: Int

    /// Makes a confidence.
    ///
    /// - Throws: ``/Domain/InvalidValue`` outside 500…999.
    public init(perThousand: Int) throws(InvalidValue) {
        guard perThousand >= 500, perThousand <= 999 else {
            throw InvalidValue("confidence", allowed: Self.allowed)
        }
        self.init(valid: perThousand)
    }

    private init(valid perThousand: Int) { self.perThousand = perThousand }

    /// What a confidence may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "500 tot en met 999 duizendsten", en: "500 to 999 thousandths")
    }

    /// 90 %.
    public static var ninety: Confidence { Confidence(valid: 900) }
    /// 95 %: the default wherever the sources name none, a decision of this SDK.
    public static var ninetyFive: Confidence { Confidence(valid: 950) }
    /// 99 %.
    public static var ninetyNine: Confidence { Confidence(valid: 990) }

    /// The two-sided normal quantile: 1.96 at 95 %.
    public var normalQuantile: Double {
        -ElementaryFunctions.normalQuantile(Double(1000 - perThousand) / 2000)
    }

    /// The less sure first.
    public static func < (a: Self, b: Self) -> Bool { a.perThousand < b.perThousand }
}

#if !hasFeature(Embedded)
extension Confidence: Codable {
    /// Reads the thousandths; refuses what ``Confidence/init(perThousand:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let perThousand = try container.decode(Int.self)
        do { try self.init(perThousand: perThousand) } catch {
            throw error.decodingError(at: container.codingPath)
        }
    }
    /// Writes the thousandths.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(perThousand)
    }
}
#endif
