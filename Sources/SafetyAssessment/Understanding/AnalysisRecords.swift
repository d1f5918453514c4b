public import Domain

/// That a step of an explanatory analysis was taken (gezette stap): when, and with whom.
public struct ExplanatoryStepTaken: Hashable, Transferable {
    /// The step.
    public let step: Coded<ExplanatoryStep>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// With which persons concerned; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// The goals that came of it; `nil` if that was not recorded.
    public var goals: [Identifier<Goal>]?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ step: ExplanatoryStep, on day: DateRange? = nil, with persons: [Identifier<Participant>]? = nil,
        goals: [Identifier<Goal>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.step = .known(step)
        on = day
        with = persons
        self.goals = goals
        self.knownOn = knownOn
    }
}

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
