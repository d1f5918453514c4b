public import Domain

/// The draft of the plan (concept), by which body and when.
public struct PlanDraft: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The body that made it; `nil` if that was not recorded.
    public var by: Coded<CooperationBody>?

    /// Makes a draft; what is left out was not recorded.
    public init(on day: DateRange? = nil, by body: CooperationBody? = nil) {
        on = day
        by = body.map { .known($0) }
    }
}

/// A part of the plan, and when it was filled (onderdeel).
public struct PlanPartRecord: Hashable, Identifiable, Transferable, Discreet {
    /// The part.
    public let part: PlanPart
    /// The day on which it was filled, or filled further; stated as none while it is empty.
    public var filledOn: Recorded<DateRange>
    /// Its words; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// The part: a plan has one record of each.
    public var id: PlanPart { part }
    /// The type and the part.
    public var description: String { "PlanPartRecord(" + part.rawValue + ")" }

    /// Makes a record; what is left out was not recorded.
    public init(
        _ part: PlanPart, filledOn: Recorded<DateRange> = .notRecorded, words: String? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.part = part
        self.filledOn = filledOn
        self.words = words
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> PlanPartRecord {
        var known = self
        known.filledOn = filledOn.asKnown(on: day)
        return known
    }
}

/// That the plan was put to a body of the cooperation, to complete and approve it (voorleggen).
public struct PlanSubmission: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<PlanSubmission>
    /// The body; `nil` if that was not recorded.
    public var to: Coded<CooperationBody>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether the body could complete it; `nil` if that was not recorded.
    public var couldComplete: Bool?
    /// The day on which the body approved it; stated as none while it did not.
    public var approvedOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a submission; what is left out was not recorded.
    public init(
        _ id: Identifier<PlanSubmission>, to body: CooperationBody? = nil, on day: DateRange? = nil,
        couldComplete: Bool? = nil, approvedOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        to = body.map { .known($0) }
        on = day
        self.couldComplete = couldComplete
        self.approvedOn = approvedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> PlanSubmission {
        var known = self
        known.approvedOn = approvedOn.asKnown(on: day)
        return known
    }
}

/// A party that the plan is about, and what it puts in (partij in het plan).
public struct PlanParty: Hashable, Identifiable, Transferable {
    /// The party.
    public let id: Identifier<NetworkParty>
    /// What it contributes; `nil` if that was not recorded.
    public var contributes: [Coded<Contribution>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ party: Identifier<NetworkParty>, contributes: [Contribution]? = nil, knownOn: CalendarDate? = nil
    ) {
        id = party
        self.contributes = contributes.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}

/// That a step of the trajectory is done, as the plan needs to know it (afgeronde stap).
public struct StepDone: Hashable, Identifiable, Transferable {
    /// The step.
    public let step: KompasStep
    /// The day; stated as none while it is not done.
    public var on: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// The step: a plan has one record of each.
    public var id: KompasStep { step }

    /// Makes a record; what is left out was not recorded.
    public init(_ step: KompasStep, on day: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil) {
        self.step = step
        on = day
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> StepDone {
        var known = self
        known.on = on.asKnown(on: day)
        return known
    }
}

/// The ambition as the plan takes it in (ambitie in het plan): agreed first, then included.
public struct PlanAmbition: Hashable, Transferable {
    /// The day on which agreement with it was asked and given; stated as none while it was not.
    public var agreedOn: Recorded<DateRange>
    /// The day on which it was included in the plan; stated as none while it was not.
    public var includedOn: Recorded<DateRange>

    /// Makes a record; what is left out was not recorded.
    public init(agreedOn: Recorded<DateRange> = .notRecorded, includedOn: Recorded<DateRange> = .notRecorded) {
        self.agreedOn = agreedOn
        self.includedOn = includedOn
    }

    func asKnown(on day: CalendarDate) -> PlanAmbition {
        PlanAmbition(agreedOn: agreedOn.asKnown(on: day), includedOn: includedOn.asKnown(on: day))
    }
}
