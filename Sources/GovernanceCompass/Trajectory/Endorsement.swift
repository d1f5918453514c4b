public import Domain

/// A party's recorded support for something, with the day and a remark (draagvlak); never a number.
public struct Endorsement: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Endorsement>
    /// The party that said it; `nil` if that was not recorded.
    public var party: Identifier<NetworkParty>?
    /// Whether it supports it; `nil` if that was not recorded.
    public var isSupport: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// A remark in the party's own words; it is never shown in a review.
    public var remark: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an endorsement; what is left out was not recorded.
    public init(
        _ id: Identifier<Endorsement>, by party: Identifier<NetworkParty>? = nil, isSupport: Bool? = nil,
        on day: DateRange? = nil, remark: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.isSupport = isSupport
        on = day
        self.remark = remark
        self.knownOn = knownOn
    }
}
