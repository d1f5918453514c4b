public import Domain

/// That a learning agenda was handed to people (verspreiding).
public struct AgendaShare: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<AgendaShare>
    /// To whom; `nil` if that was not recorded.
    public var to: [Identifier<CooperationParticipant>]?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a share.
    public init(
        _ id: Identifier<AgendaShare>, to participants: [Identifier<CooperationParticipant>]? = nil,
        on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        to = participants
        on = day
        self.knownOn = knownOn
    }
}
