public import Domain

/// A place where an analysis was cited or used (gebruik): for what.
public struct AnalysisUse: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<AnalysisUse>
    /// For what; `nil` if that was not recorded.
    public var purpose: Coded<AnalysisPurpose>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(_ id: Identifier<AnalysisUse>, for purpose: AnalysisPurpose? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.purpose = purpose.map { .known($0) }
        self.knownOn = knownOn
    }
}
