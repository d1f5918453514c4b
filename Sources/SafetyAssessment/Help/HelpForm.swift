public import Domain

/// One form of help, support or protection (vorm van hulp): for whom it is, and with which others it hangs together.
public struct HelpForm: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<HelpForm>
    /// Whether it is support, care or protection; `nil` if that was not recorded.
    public var kind: Coded<AccompanyingHelp.Kind>?
    /// What it is; the words are never shown in a review.
    public var words: String?
    /// For whom it is; `nil` if that was not recorded.
    public var persons: [Identifier<Participant>]?
    /// The other forms with which it is made one; `nil` if that was not recorded.
    public var linkedTo: [Identifier<HelpForm>]?
    /// The day on which it began; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a form of help; what is left out was not recorded.
    public init(
        _ id: Identifier<HelpForm>, _ kind: AccompanyingHelp.Kind? = nil, words: String? = nil,
        for persons: [Identifier<Participant>]? = nil, linkedTo: [Identifier<HelpForm>]? = nil,
        on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.words = words
        self.persons = persons
        self.linkedTo = linkedTo
        on = day
        self.knownOn = knownOn
    }

    /// Whether an audience may know of it: those whom it is for, and nobody of what protects somebody, or may do so.
    func isVisible(to audience: Audience) -> Bool {
        guard audience != .professional else { return true }
        switch kind?.member {
        case .support?, .care?: return audience.sees(nil, releasedTo: persons ?? [])
        case .protection?, nil: return false
        }
    }
}
