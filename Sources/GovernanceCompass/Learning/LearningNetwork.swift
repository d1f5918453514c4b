public import Domain

/// How the parties of a region keep learning together (cyclisch lerend netwerk, stap 8 van het Kompas).
///
/// It holds the meetings, cycles and places in which they learn, and what they do when it chafes. It holds nothing
/// about a household, and no judgement on a person; every audience sees the same.
public struct LearningNetwork: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<LearningNetwork>
    /// Since when the parties carry out their plan; stated as none while they have not begun.
    public var runsSince: Recorded<DateRange>
    /// The topics that are evaluated beside the whole.
    public var topics: Listed<LearningTopic>
    /// The meetings in which they learn.
    public var meetings: Listed<LearningMeeting>
    /// The learning cycles.
    public var cycles: Listed<LearningCycle>
    /// How the strategy was adjusted after what was learnt.
    public var adjustments: Listed<StrategyAdjustment>
    /// The aids to bridge boundaries.
    public var boundaryObjects: Listed<BoundaryObject>
    /// The moments that are planned to celebrate.
    public var successMoments: Listed<SuccessMoment>
    /// Whether there is attention for what cases stir up in those who do the work, as they say.
    public var hasAttentionForImpact: Recorded<Bool>
    /// The tensions that came up.
    public var frictions: Listed<Friction>
    /// The dilemmas that people bear together.
    public var dilemmas: Listed<Dilemma>

    /// Makes a learning network of which nothing was recorded.
    public init(_ id: Identifier<LearningNetwork>) {
        formatVersion = .current
        self.id = id
        runsSince = .notRecorded
        topics = []
        meetings = []
        cycles = []
        adjustments = []
        boundaryObjects = []
        successMoments = []
        hasAttentionForImpact = .notRecorded
        frictions = []
        dilemmas = []
    }

    /// The learning network as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> LearningNetwork {
        var view = self
        view.runsSince = runsSince.asKnown(on: day)
        view.topics = topics.asKnown(on: day) { $0.knownOn }
        view.meetings = meetings.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.cycles = cycles.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.adjustments = adjustments.asKnown(on: day) { $0.knownOn }
        view.boundaryObjects = boundaryObjects.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.successMoments = successMoments.asKnown(on: day) { $0.knownOn }
        view.hasAttentionForImpact = hasAttentionForImpact.asKnown(on: day)
        view.frictions = frictions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.dilemmas = dilemmas.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, runsSince, topics, meetings, cycles, adjustments, boundaryObjects, successMoments
        case hasAttentionForImpact, frictions, dilemmas
    }
    #endif
}
