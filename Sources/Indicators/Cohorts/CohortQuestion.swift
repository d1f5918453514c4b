public import Domain

/// What is asked of a cohort: over which period, and with which norm for waiting.
public struct CohortQuestion: Hashable, Sendable {
    /// The period; its end does not belong to it.
    public let period: Period
    /// How many days of waiting still lie within the norm.
    public let waitingNorm: Int

    /// Makes a question.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the period is open, or the norm is outside 0…10,000.
    public init(_ period: Period, waitingNorm: Int) throws(InvalidValue) {
        guard period.end != nil, waitingNorm >= 0, waitingNorm <= 10_000 else {
            throw InvalidValue(
                "cohort question",
                allowed: LocalizedText(
                    nl: "een periode met een einde, en een norm van 0 tot en met 10000 dagen",
                    en: "a period with an end, and a norm of 0 to 10000 days"))
        }
        self.period = period
        self.waitingNorm = waitingNorm
    }

    /// The number of the first day of the period.
    var first: Int32 { Int32(period.start.dayNumber) }
    /// The number of the first day after it.
    var end: Int32 { Int32((period.end ?? period.start).dayNumber) }
}

#if !hasFeature(Embedded)
extension CohortQuestion: Codable {
    private enum CodingKeys: String, CodingKey {
        case period, waitingNorm
    }

    /// Reads a question; refuses what ``CohortQuestion/init(_:waitingNorm:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let period = try container.decode(Period.self, forKey: .period)
        let norm = try container.decode(Int.self, forKey: .waitingNorm)
        do { try self.init(period, waitingNorm: norm) } catch {
            throw error.decodingError(at: container.codingPath)
        }
    }

    /// Writes the period and the norm.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(period, forKey: .period)
        try container.encode(waitingNorm, forKey: .waitingNorm)
    }
}
#endif
