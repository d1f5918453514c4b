public import Domain

/// Interviews in which people tell each other what works, on the way to a shared ambition (waarderende interviews).
///
/// They use the bottlenecks of the analysis, and end in an ambition: what it says stands elsewhere.
public struct AppreciativeInterviews: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<AppreciativeInterviews>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The central question, in words of the region; it is never shown in a review.
    public var question: String?
    /// Those who were invited; `nil` if that was not recorded.
    public var invited: [Identifier<CooperationParticipant>]?
    /// Whether the whole outer ring was invited; `nil` if that was not recorded.
    public var isOuterRingInvited: Bool?
    /// The steps that were taken; `nil` if that was not recorded.
    public var steps: [Coded<InterviewStep>]?
    /// What came out of them.
    public var themes: Listed<InterviewTheme>
    /// The day on which they were recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes interviews of which nothing else was recorded.
    public init(_ id: Identifier<AppreciativeInterviews>, on day: DateRange? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        on = day
        question = nil
        invited = nil
        isOuterRingInvited = nil
        steps = nil
        themes = []
        self.knownOn = knownOn
    }

    /// The steps that were not taken, in their order; `nil` if nothing was recorded of steps.
    public var stepsLeft: [InterviewStep]? {
        guard let steps else { return nil }
        return InterviewStep.allCases.filter { !steps.contains(.known($0)) }
    }

    func asKnown(on day: CalendarDate) -> AppreciativeInterviews {
        var known = self
        known.themes = themes.asKnown(on: day) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, question, invited, isOuterRingInvited, steps, themes, knownOn
    }
    #endif
}

/// A theme that came back in appreciative interviews (thema): a value, a strength or an image of the future.
public struct InterviewTheme: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<InterviewTheme>
    /// The words; they are never shown in a review.
    public var words: String?
    /// The bottlenecks that it may help with; `nil` if that was not recorded.
    public var helpsWith: [Identifier<JourneyBottleneck>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a theme.
    public init(
        _ id: Identifier<InterviewTheme>, words: String? = nil, helpsWith: [Identifier<JourneyBottleneck>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.helpsWith = helpsWith
        self.knownOn = knownOn
    }
}
