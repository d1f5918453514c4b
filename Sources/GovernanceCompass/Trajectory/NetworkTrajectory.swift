public import Domain

/// The way of a region through the eight steps to lasting cooperation (traject van een netwerk).
///
/// It shows where a region stands and what each step still asks of whom. Steps may overlap and be begun again; nothing
/// here certifies a region or ranks it. It holds no word of a person and nothing about a household: every audience sees
/// the same.
public struct NetworkTrajectory: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<NetworkTrajectory>
    /// For whom the cooperation is there.
    public var targetGroup: Recorded<TargetGroup>
    /// The networks that were there already.
    public var existingNetworks: Listed<ExistingNetwork>
    /// The day on which the core group was formed; stated as none while there is none.
    ///
    /// Who is in it stands in ``NetworkOrganisation``.
    public var coreGroupFormedOn: Recorded<DateRange>
    /// The steps.
    public var steps: Listed<StepRecord>
    /// How professionals give back what goes beyond their influence; stated as none while they cannot.
    public var returnRoute: Recorded<ReturnRoute>
    /// That strategy and indicators were set; stated as none while they were not.
    public var strategySet: Recorded<StrategySetting>
    /// What was repeated, and what is planned.
    public var repeats: Listed<RepeatRecord>
    /// What shows that checks hold.
    public var evidence: Listed<CheckEvidence>

    /// Makes a trajectory of which nothing was recorded.
    public init(_ id: Identifier<NetworkTrajectory>) {
        formatVersion = .current
        self.id = id
        targetGroup = .notRecorded
        existingNetworks = []
        coreGroupFormedOn = .notRecorded
        steps = []
        returnRoute = .notRecorded
        strategySet = .notRecorded
        repeats = []
        evidence = []
    }

    /// The trajectory as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> NetworkTrajectory {
        var view = self
        view.targetGroup = targetGroup.asKnown(on: day)
        view.existingNetworks = existingNetworks.asKnown(on: day) { $0.knownOn }
        view.coreGroupFormedOn = coreGroupFormedOn.asKnown(on: day)
        view.steps = steps.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.returnRoute = returnRoute.asKnown(on: day)
        view.strategySet = strategySet.asKnown(on: day)
        view.repeats = repeats.asKnown(on: day) { $0.knownOn }
        view.evidence = evidence.asKnown(on: day) { $0.knownOn }
        return view
    }

    /// What was recorded of a step, entries of the same step joined; `nil` if nothing was.
    public func record(of step: KompasStep) -> StepRecord? {
        let entries = steps.filter { $0.step == step }
        return entries.isEmpty ? nil : StepRecord.joined(step, entries)
    }

    /// How far a step is on a day; `nil` where what was recorded leaves that open.
    public func state(of step: KompasStep, on day: CalendarDate) -> StepState? {
        let view = view(for: .professional, on: day)
        guard let record = view.record(of: step) else { return view.steps.isStatedComplete ? .notBegun : nil }
        return record.state(on: day)
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, targetGroup, existingNetworks, coreGroupFormedOn, steps, returnRoute, strategySet
        case repeats, evidence
    }
    #endif
}
