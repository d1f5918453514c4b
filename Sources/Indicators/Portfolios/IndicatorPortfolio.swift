public import Domain

/// The indicators that a network chose (set van indicatoren, raamwerk voor sturingsinformatie), and how it came to them.
///
/// It holds no figure and nothing about a person or household; every audience sees the same.
public struct IndicatorPortfolio: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<IndicatorPortfolio>
    /// The day on which the ambition was set; stated as none while there is none.
    public var ambitionSetOn: Recorded<DateRange>
    /// The indicators.
    public var entries: Listed<PortfolioEntry>
    /// The elements of the strategy.
    public var strategy: Listed<StrategyElement>
    /// Whether those who make the strategy support it (gedragen strategie).
    public var isStrategySupported: Recorded<Bool>
    /// What the framework serves.
    public var uses: Recorded<[Coded<FrameworkUse>]>
    /// Whose needs for feedback were mapped.
    public var feedbackNeeds: Listed<FeedbackNeed>
    /// The day on which those needs were brought into line with each other; stated as none while they were not.
    public var alignedOn: Recorded<DateRange>
    /// The day on which information systems were set up for it; stated as none while they were not.
    public var systemsSetUpOn: Recorded<DateRange>
    /// Whether the work of registering is feasible, in the judgement of those who do it.
    public var isBurdenFeasible: Recorded<Bool>
    /// Whether it measures success for households; stated or yes, if the network judges success by it.
    public var measuresSuccess: Recorded<Bool>
    /// Whether change is judged by it.
    public var judgesChange: Recorded<Bool>
    /// Whether it is used as steering information; then what that tells counts.
    public var isSteeringInformation: Recorded<Bool>
    /// What the steering information tells.
    public var content: Recorded<[Coded<SteeringContent>]>
    /// Whether all important parties sit at the table where it is discussed.
    public var areAllPartiesAtTheTable: Recorded<Bool>
    /// Whether its numbers can be laid beside an earlier moment or another organisation at any time.
    public var canBeComparedAtAnyTime: Recorded<Bool>
    /// Since when it is in use; stated as none while it is not.
    public var inUseSince: Recorded<DateRange>
    /// Talks about it.
    public var talks: Listed<PortfolioTalk>

    /// Makes a portfolio of which nothing was recorded.
    public init(_ id: Identifier<IndicatorPortfolio>) {
        formatVersion = .current
        self.id = id
        ambitionSetOn = .notRecorded
        entries = []
        strategy = []
        isStrategySupported = .notRecorded
        uses = .notRecorded
        feedbackNeeds = []
        alignedOn = .notRecorded
        systemsSetUpOn = .notRecorded
        isBurdenFeasible = .notRecorded
        measuresSuccess = .notRecorded
        judgesChange = .notRecorded
        isSteeringInformation = .notRecorded
        content = .notRecorded
        areAllPartiesAtTheTable = .notRecorded
        canBeComparedAtAnyTime = .notRecorded
        inUseSince = .notRecorded
        talks = []
    }

    /// The portfolio as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> IndicatorPortfolio {
        var view = self
        view.ambitionSetOn = ambitionSetOn.asKnown(on: day)
        view.entries = entries.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.strategy = strategy.asKnown(on: day) { $0.knownOn }
        view.isStrategySupported = isStrategySupported.asKnown(on: day)
        view.uses = uses.asKnown(on: day)
        view.feedbackNeeds = feedbackNeeds.asKnown(on: day) { $0.knownOn }
        view.alignedOn = alignedOn.asKnown(on: day)
        view.systemsSetUpOn = systemsSetUpOn.asKnown(on: day)
        view.isBurdenFeasible = isBurdenFeasible.asKnown(on: day)
        view.measuresSuccess = measuresSuccess.asKnown(on: day)
        view.judgesChange = judgesChange.asKnown(on: day)
        view.isSteeringInformation = isSteeringInformation.asKnown(on: day)
        view.content = content.asKnown(on: day)
        view.areAllPartiesAtTheTable = areAllPartiesAtTheTable.asKnown(on: day)
        view.canBeComparedAtAnyTime = canBeComparedAtAnyTime.asKnown(on: day)
        view.inUseSince = inUseSince.asKnown(on: day)
        view.talks = talks.asKnown(on: day) { $0.knownOn }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, ambitionSetOn, entries, strategy, uses, feedbackNeeds, alignedOn, systemsSetUpOn
        case isBurdenFeasible, measuresSuccess, judgesChange, isSteeringInformation, content, areAllPartiesAtTheTable
        case canBeComparedAtAnyTime, inUseSince, talks, isStrategySupported
    }
    #endif
}
