public import Domain

/// Unsafe behaviour that somebody saw or heard of (concreet onveilig gedrag), and what was done with it.
///
/// It is about behaviour, and says nothing about who somebody is: it has no role of a person in it.
public struct UnsafeBehaviour: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<UnsafeBehaviour>
    /// The words; they are never shown in a review.
    public var words: String?
    /// Whether it says concretely what happened; `nil` if that was not recorded.
    public var isConcrete: Bool?
    /// The persons whom it concerns; `nil` if that was not recorded.
    public var concerns: [Identifier<Participant>]?
    /// The persons with whom it was talked over, together or apart; `nil` if that was not recorded.
    public var discussedWith: [Identifier<Participant>]?
    /// Whether those whom it concerns are worked with so that it gets better; `nil` if that was not recorded.
    public var isWorkedOn: Bool?
    /// The day on which it was signalled; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<UnsafeBehaviour>, words: String? = nil, isConcrete: Bool? = nil,
        concerns: [Identifier<Participant>]? = nil, discussedWith: [Identifier<Participant>]? = nil,
        isWorkedOn: Bool? = nil, on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.isConcrete = isConcrete
        self.concerns = concerns
        self.discussedWith = discussedWith
        self.isWorkedOn = isWorkedOn
        on = day
        self.knownOn = knownOn
    }
}
