public import Domain

/// A session that follows somebody's way from threatening unsafety to aftercare (klantreis).
///
/// What is said there is confidential. It holds no name of whom it is about and nothing that could be joined to a case:
/// clients and those close to them are counted by their role, and conclusions are about the area.
public struct ClientJourney: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ClientJourney>
    /// The day on which it is held; stated as none while no day was chosen.
    public var on: Recorded<DateRange>
    /// Whether it is a separate journey of clients and those close to them only; `nil` if that was not recorded.
    public var isOfClientsOnly: Bool?
    /// Those who take part.
    public var participants: Listed<JourneyParticipant>
    /// From whom it starts; `nil` if that was not recorded.
    public var startsFrom: Coded<JourneyStart>?
    /// The plan of the session; `nil` if that was not recorded.
    public var plan: SessionPlan?
    /// Whether those who take part agreed that what is said is confidential; `nil` if that was not recorded.
    public var isConfidentialityAgreed: Bool?
    /// The main conclusions of each stage.
    public var conclusions: Listed<JourneyConclusion>
    /// The bottlenecks that were found.
    public var bottlenecks: Listed<JourneyBottleneck>
    /// The day on which it is repeated; stated as none while that is not planned.
    public var repeatOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a journey of which nothing else was recorded.
    public init(_ id: Identifier<ClientJourney>, knownOn: CalendarDate? = nil) {
        self.id = id
        on = .notRecorded
        isOfClientsOnly = nil
        participants = []
        startsFrom = nil
        plan = nil
        isConfidentialityAgreed = nil
        conclusions = []
        bottlenecks = []
        repeatOn = .notRecorded
        self.knownOn = knownOn
    }

    /// Between how many people a journey is held, those who guide it not counted; the guide prints both numbers.
    public static let sizes: ClosedRange<Int> = 6...10

    /// Whether it was held by a day, and not before another.
    func wasHeld(since start: DateRange, on day: CalendarDate) -> Bool {
        guard let held = on.value else { return false }
        return held.isOnOrBefore(day) == true && start.isOnOrBefore(held) == true
    }

    func asKnown(on day: CalendarDate) -> ClientJourney {
        var known = self
        known.on = on.asKnown(on: day)
        known.participants = participants.asKnown(on: day) { $0.knownOn }
        known.conclusions = conclusions.asKnown(on: day) { $0.knownOn }
        known.bottlenecks = bottlenecks.asKnown(on: day) { $0.knownOn }
        known.repeatOn = repeatOn.asKnown(on: day)
        return known
    }
}

/// Somebody who takes part in a client journey, by role.
public struct JourneyParticipant: Hashable, Identifiable, Transferable {
    /// The identifier; of a client or somebody close it leads to nobody.
    public let id: Identifier<JourneyParticipant>
    /// The role; `nil` if that was not recorded.
    public var role: Coded<JourneyRole>?
    /// Who it is, of those who take part in the cooperation; never of a client or somebody close.
    public var participant: Identifier<CooperationParticipant>?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a participant.
    public init(
        _ id: Identifier<JourneyParticipant>, _ role: JourneyRole? = nil,
        participant: Identifier<CooperationParticipant>? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.role = role.map { .known($0) }
        self.participant = participant
        self.knownOn = knownOn
    }
}

/// What was concluded of a stage of a client journey (conclusie).
public struct JourneyConclusion: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<JourneyConclusion>
    /// The stage; `nil` if that was not recorded.
    public var stage: Coded<JourneyStage>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// Whether it is something to improve; `nil` if that was not recorded.
    public var isToImprove: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a conclusion.
    public init(
        _ id: Identifier<JourneyConclusion>, of stage: JourneyStage? = nil, words: String? = nil,
        isToImprove: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.stage = stage.map { .known($0) }
        self.words = words
        self.isToImprove = isToImprove
        self.knownOn = knownOn
    }
}

/// A bottleneck that a client journey showed (knelpunt), in the way of help and never in a person.
public struct JourneyBottleneck: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<JourneyBottleneck>
    /// The stage in which it is met; `nil` if that was not recorded.
    public var stage: Coded<JourneyStage>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// Whether it was solved; `nil` if that was not recorded.
    public var isSolved: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a bottleneck.
    public init(
        _ id: Identifier<JourneyBottleneck>, in stage: JourneyStage? = nil, words: String? = nil,
        isSolved: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.stage = stage.map { .known($0) }
        self.words = words
        self.isSolved = isSolved
        self.knownOn = knownOn
    }
}
