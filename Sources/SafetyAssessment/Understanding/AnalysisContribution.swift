public import Domain

/// Whether a person concerned took an active part in an analysis (bijdrage); each may be known to that person alone.
public struct AnalysisContribution: Hashable, Transferable, Voiced {
    /// Who.
    public let by: Identifier<Participant>
    /// Whether he or she took an active part; `nil` if that was not recorded.
    public var tookPart: Bool?
    /// Whether somebody brought in how this person is, who cannot speak yet or any more; `nil` if not recorded.
    public var wasHeardOtherwise: Bool?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        by participant: Identifier<Participant>, tookPart: Bool? = nil, wasHeardOtherwise: Bool? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        by = participant
        self.tookPart = tookPart
        self.wasHeardOtherwise = wasHeardOtherwise
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose part it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case by, tookPart, wasHeardOtherwise, knownOn
        case release = "releasedTo"
    }
    #endif
}
