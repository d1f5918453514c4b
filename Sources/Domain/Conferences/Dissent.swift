/// That somebody does not agree with what a conference decided (niet eens met een besluit): it stays visible.
public struct Dissent: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The identifier.
    public let id: Identifier<Dissent>
    /// Who does not agree.
    public let by: Identifier<Participant>
    /// With which decision; `nil` if that was not recorded.
    public var decision: Identifier<ConferenceDecision>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// Whether the person can talk about it with the chair; `nil` if that was not recorded.
    public var mayTalkToChair: Bool?
    /// The day of that talk; stated as none if the person does not want it.
    public var talkedOn: Recorded<DateRange>
    /// To whom the person released it; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record that somebody does not agree.
    public init(
        _ id: Identifier<Dissent>, by participant: Identifier<Participant>,
        with decision: Identifier<ConferenceDecision>? = nil, words: String? = nil, mayTalkToChair: Bool? = nil,
        talkedOn: Recorded<DateRange> = .notRecorded, releasedTo: [Identifier<Participant>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = participant
        self.decision = decision
        self.words = words
        self.mayTalkToChair = mayTalkToChair
        self.talkedOn = talkedOn
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, decision, words, mayTalkToChair, talkedOn, knownOn
        case release = "releasedTo"
    }
    #endif
}
