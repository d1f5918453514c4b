public import Domain

/// A meeting in which parties learn together (evaluatie, reflectiesessie, leersessie).
///
/// It is about how they work together: no household is discussed in it, and nobody is judged.
public struct LearningMeeting: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<LearningMeeting>
    /// What kind of meeting it is, one or several; `nil` if that was not recorded.
    public var kinds: [Coded<LearningMeetingKind>]?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether it is about the network as a whole; `nil` if that was not recorded.
    public var isAboutWholeNetwork: Bool?
    /// The topics that it is about; `nil` if that was not recorded.
    public var topics: [Identifier<LearningTopic>]?
    /// Whether there is room in it to adjust how people work; `nil` if that was not recorded.
    public var hasRoomToAdjust: Bool?
    /// Whether experts by experience take part; `nil` if that was not recorded.
    public var hasExpertsByExperience: Bool?
    /// Whether somebody leads it who has no stake; that helps, and no rule asks it; `nil` if that was not recorded.
    public var hasNeutralChair: Bool?
    /// The questions of a reflection session that were asked; `nil` if that was not recorded.
    public var asked: [Coded<SessionQuestion>]?
    /// The steps that are taken together after it.
    public var nextSteps: Listed<SessionStep>
    /// The day on which its outcomes were spread as an infographic; stated as none while they were not.
    public var infographicOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a meeting of which nothing else was recorded.
    public init(
        _ id: Identifier<LearningMeeting>, _ kinds: [LearningMeetingKind]? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kinds = kinds.map { $0.map { .known($0) } }
        on = day
        isAboutWholeNetwork = nil
        topics = nil
        hasRoomToAdjust = nil
        hasExpertsByExperience = nil
        hasNeutralChair = nil
        asked = nil
        nextSteps = []
        infographicOn = .notRecorded
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> LearningMeeting {
        var known = self
        known.nextSteps = nextSteps.asKnown(on: day) { $0.knownOn }
        known.infographicOn = infographicOn.asKnown(on: day)
        return known
    }
}

/// A topic of the cooperation that is evaluated beside the whole (deelonderwerp).
public struct LearningTopic: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<LearningTopic>
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a topic.
    public init(_ id: Identifier<LearningTopic>, words: String? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.words = words
        self.knownOn = knownOn
    }
}

/// A step that is taken together after a meeting (vervolgstap).
public struct SessionStep: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<SessionStep>
    /// The words; they are never shown in a review.
    public var words: String?
    /// The parties that take it up; empty if nobody does, `nil` if that was not recorded.
    public var owners: [Identifier<NetworkParty>]?
    /// The day by which it is to be done; `nil` if that was not recorded.
    public var due: CalendarDate?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a step.
    public init(
        _ id: Identifier<SessionStep>, words: String? = nil, owners: [Identifier<NetworkParty>]? = nil,
        due: CalendarDate? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.owners = owners
        self.due = due
        self.knownOn = knownOn
    }
}
