public import Domain

/// A moment at which a network asked itself whether its form still fits (evaluatie van de governancevorm).
public struct FormReview: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<FormReview>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// How far the cooperation had come by then; `nil` if that was not recorded.
    public var stage: Coded<CooperationStage>?
    /// How many parties took part by then; `nil` if that was not recorded.
    public var partyCount: Int?
    /// Whether the form fits, as the network judged; `nil` if that was not recorded.
    public var fits: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a review.
    public init(
        _ id: Identifier<FormReview>, on day: DateRange? = nil, in stage: CooperationStage? = nil,
        partyCount: Int? = nil, fits: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.stage = stage.map { .known($0) }
        self.partyCount = partyCount
        self.fits = fits
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, stage, partyCount, fits, knownOn
    }

    /// Reads a review; what is absent was not recorded, and a number of parties below zero is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<FormReview>.self, forKey: .id)
        on = try container.decodeIfPresent(DateRange.self, forKey: .on)
        stage = try container.decodeIfPresent(Coded<CooperationStage>.self, forKey: .stage)
        partyCount = try container.decodeCountIfPresent(forKey: .partyCount)
        fits = try container.decodeIfPresent(Bool.self, forKey: .fits)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }
    #endif
}

extension NetworkGovernance {
    /// From which day on it is time to ask again whether the form fits (herinnering); `nil` if no review of a day that is
    /// exactly known was held by then.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - months: Within how many months it is asked again; a year is a choice of this SDK.
    public func formReviewDue(on day: CalendarDate, after months: Int = 12) -> CalendarDate? {
        var last: CalendarDate?
        for review in view(for: .professional, on: day).formReviews {
            guard let held = review.on?.exact, held <= day else { continue }
            last = Swift.max(last ?? held, held)
        }
        return last?.lastDay(within: months).adding(days: 1)
    }
}
