public import Domain

/// A report of figures (monitor, rapportage), with what it concludes, compares and holds them against.
///
/// It has no place for names or for records of people: only figures. Every audience sees the same.
public struct MonitorReport: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<MonitorReport>
    /// Whether a municipality accounts for its responsibility with it (verantwoording).
    public var isAccounting: Recorded<Bool>
    /// Whether it is about figures of the programme's pilots (proeftuinen).
    public var isOfPilots: Recorded<Bool>
    /// The figures.
    public var figures: Listed<ReportFigure>
    /// What it concludes.
    public var claims: Listed<ReportClaim>
    /// What it adds or lays beside each other.
    public var comparisons: Listed<ReportComparison>
    /// What it holds its figures against.
    public var references: Listed<ReportReference>
    /// How their meaning was established together; stated as none if it was not.
    public var interpretation: Recorded<JointInterpretation>

    /// Makes a report of which nothing was recorded.
    public init(_ id: Identifier<MonitorReport>) {
        formatVersion = .current
        self.id = id
        isAccounting = .notRecorded
        isOfPilots = .notRecorded
        figures = []
        claims = []
        comparisons = []
        references = []
        interpretation = .notRecorded
    }

    /// The report as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> MonitorReport {
        var view = self
        view.isAccounting = isAccounting.asKnown(on: day)
        view.isOfPilots = isOfPilots.asKnown(on: day)
        view.figures = figures.asKnown(on: day) { $0.figure.knownOn }
        view.claims = claims.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.comparisons = comparisons.asKnown(on: day) { $0.knownOn }
        view.references = references.asKnown(on: day) { $0.knownOn }
        view.interpretation = interpretation.asKnown(on: day)
        return view
    }

    /// The figure of an id; of several with one id none, for they contradict each other, unless they are equal.
    public func figure(_ id: Identifier<Figure>) -> ReportFigure? {
        var found: ReportFigure?
        for figure in figures where figure.id == id {
            if let other = found, other != figure { return nil }
            found = figure
        }
        return found
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, isAccounting, isOfPilots, figures, claims, comparisons, references, interpretation
    }
    #endif
}
