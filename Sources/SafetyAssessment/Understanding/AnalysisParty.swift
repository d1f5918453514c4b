public import Domain

/// An organisation or team that worked with the household when the analysis was made, and whether it took part.
public struct AnalysisParty: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<InvolvedParty>
    /// Whether it took an active part; `nil` if that was not recorded.
    public var tookPart: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(_ id: Identifier<InvolvedParty>, tookPart: Bool? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.tookPart = tookPart
        self.knownOn = knownOn
    }
}
