public import Domain

/// The analysis of the present situation in an area (huidige situatie van het werkgebied in beeld), with the report, the
/// client journeys and the talks that it rests on.
///
/// It holds nothing of a household and no figure of a person; every audience sees the same.
public struct SituationAnalysis: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<SituationAnalysis>
    /// What it looks at.
    public var aspects: Recorded<[Coded<AnalysisAspect>]>
    /// How many households of the area meet unsafety at home or run a raised risk; stated as none while there is no
    /// figure.
    public var householdCount: Recorded<Int>
    /// The data that are missing.
    public var missingData: Listed<MissingDatum>
    /// The sources.
    public var sources: Listed<AnalysisSource>
    /// The client journeys.
    public var journeys: Listed<ClientJourney>
    /// The report; stated as none while there is none.
    public var report: Recorded<SituationReport>
    /// The meeting in which it was discussed; stated as none while there was none.
    public var meeting: Recorded<ReportMeeting>
    /// Which parties are behind it.
    public var endorsements: Listed<ReportEndorsement>

    /// Makes an analysis of which nothing was recorded.
    public init(_ id: Identifier<SituationAnalysis>) {
        formatVersion = .current
        self.id = id
        aspects = .notRecorded
        householdCount = .notRecorded
        missingData = []
        sources = []
        journeys = []
        report = .notRecorded
        meeting = .notRecorded
        endorsements = []
    }

    /// The analysis as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> SituationAnalysis {
        var view = self
        view.aspects = aspects.asKnown(on: day)
        view.householdCount = householdCount.asKnown(on: day)
        view.missingData = missingData.asKnown(on: day) { $0.knownOn }
        view.sources = sources.asKnown(on: day) { $0.knownOn }
        view.journeys = journeys.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.report = report.asKnown(on: day).map { $0.asKnown(on: day) }
        view.meeting = meeting.asKnown(on: day)
        view.endorsements = endorsements.asKnown(on: day) { $0.knownOn }
        return view
    }

    /// The client journeys that ask to be repeated on a day: a bottleneck is open, and the repeat is not planned, or its
    /// day has come and no other journey was held since.
    public func journeysToRepeat(on day: CalendarDate) -> [Identifier<ClientJourney>] {
        var due: Set<Identifier<ClientJourney>> = []
        let journeys = view(for: .professional, on: day).journeys
        for journey in journeys {
            guard journey.bottlenecks.contains(where: { $0.isSolved == false }) else { continue }
            switch journey.repeatOn {
            case .stated(let planned, _) where planned.isOnOrBefore(day) != true: break
            case .stated(let planned, _)
            where journeys.contains { $0.id != journey.id && $0.wasHeld(since: planned, on: day) }: break
            case .stated, .statedAsNone, .notRecorded: due.insert(journey.id)
            }
        }
        return due.sorted()
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, aspects, householdCount, missingData, sources, journeys, report, meeting
        case endorsements
    }
    #endif
}
