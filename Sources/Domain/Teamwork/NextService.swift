/// A service that was engaged for a household (volgende hulp), and how the household came to it.
///
/// It is about the story: that people need not tell it again to each who joins.
public struct NextService: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<NextService>
    /// The kind of party; `nil` if that was not recorded.
    public var of: Coded<PartyKind>?
    /// The day on which it was engaged; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether somebody who knows the household introduced it (warme overdracht); `nil` if that was not recorded.
    public var isIntroduced: Bool?
    /// Whether the story came along, as far as the household wished; `nil` if that was not recorded.
    public var storyCameAlong: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<NextService>, of party: PartyKind? = nil, on day: DateRange? = nil,
        isIntroduced: Bool? = nil, storyCameAlong: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        of = party.map { .known($0) }
        on = day
        self.isIntroduced = isIntroduced
        self.storyCameAlong = storyCameAlong
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, of, on, isIntroduced, storyCameAlong, knownOn
    }
    #endif
}
