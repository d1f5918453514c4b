public import Domain

/// Learning questions of a group, followed over time in versions (dynamische leeragenda, DLA).
///
/// It is about how people work together: it holds nothing about a household, and no judgement on a person. Whether a
/// question of one version is one of an earlier version is said by people and never read from its words.
public struct LearningAgenda: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<LearningAgenda>
    /// Those whose agenda it is; stated as none if it is of nobody in particular.
    public var group: Recorded<[Identifier<CooperationParticipant>]>
    /// The level whose agenda it is; stated as none if several levels share it.
    public var level: Recorded<Coded<LearningLevel>>
    /// The levels that the change touches.
    public var involvedLevels: Recorded<[Coded<LearningLevel>]>
    /// Since when the process runs that it accompanies; stated as none while that has not begun.
    public var runsSince: Recorded<DateRange>
    /// The day on which that process was ended; stated as none while it runs.
    public var endedOn: Recorded<DateRange>
    /// The system analysis that it rests on; stated as none if there is none.
    public var analysis: Recorded<SystemAnalysis>
    /// The versions.
    public var versions: Listed<AgendaVersion>
    /// Those among whom it may go round, with those to whom it is addressed; stated as none if there is no such limit.
    public var limitedTo: Recorded<[Identifier<CooperationParticipant>]>
    /// To whom it was handed.
    public var shares: Listed<AgendaShare>
    /// The day on which it was brought up the line; stated as none if it was not.
    public var broughtUpOn: Recorded<DateRange>
    /// What the new way of working is for; stated as none if no new way of working is being introduced.
    public var aim: Recorded<ImplementationAim>

    /// Makes an agenda of which nothing was recorded.
    public init(_ id: Identifier<LearningAgenda>) {
        formatVersion = .current
        self.id = id
        group = .notRecorded
        level = .notRecorded
        involvedLevels = .notRecorded
        runsSince = .notRecorded
        endedOn = .notRecorded
        analysis = .notRecorded
        versions = []
        limitedTo = .notRecorded
        shares = []
        broughtUpOn = .notRecorded
        aim = .notRecorded
    }

    /// The agenda as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> LearningAgenda {
        var view = self
        view.group = group.asKnown(on: day)
        view.level = level.asKnown(on: day)
        view.involvedLevels = involvedLevels.asKnown(on: day)
        view.runsSince = runsSince.asKnown(on: day)
        view.endedOn = endedOn.asKnown(on: day)
        view.analysis = analysis.asKnown(on: day).map { $0.asKnown(on: day) }
        view.versions = versions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.limitedTo = limitedTo.asKnown(on: day)
        view.shares = shares.asKnown(on: day) { $0.knownOn }
        view.broughtUpOn = broughtUpOn.asKnown(on: day)
        view.aim = aim.asKnown(on: day).map { $0.asKnown(on: day) }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, group, level, involvedLevels, runsSince, endedOn, analysis, versions, limitedTo, shares
        case broughtUpOn, aim
    }
    #endif
}
