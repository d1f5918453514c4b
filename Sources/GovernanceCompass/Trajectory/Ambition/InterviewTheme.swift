public import Domain

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
