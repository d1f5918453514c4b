public import Domain

/// That somebody left the usual path (afwijken van de gebaande paden) to find help that fits, with the reason.
///
/// It is about how help is arranged. A departure from one of the rules of this package is a ``/Domain/Deviation``.
public struct UsualPathDeparture: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<UsualPathDeparture>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The reason, whose words are never shown in a review; stated as none if there was none.
    public var reason: Recorded<String>
    /// Whether it was looked at and stays within the law, as somebody recorded; `nil` if that was not recorded.
    ///
    /// This package does not judge what is lawful: it keeps what those who decided said of it.
    public var staysWithinLaw: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<UsualPathDeparture>, on day: DateRange? = nil, reason: Recorded<String> = .notRecorded,
        staysWithinLaw: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.reason = reason
        self.staysWithinLaw = staysWithinLaw
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, reason, staysWithinLaw, knownOn
    }
    #endif
}
