public import Domain

/// A place where the new way of working is tried out (lokaal experiment, proeftuin), and what is done with its yield.
public struct LocalExperiment: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<LocalExperiment>
    /// The pilot that it belongs to, if it does.
    public var pilot: Coded<Pilot>?
    /// The rings on which it is tried out; `nil` if that was not recorded.
    public var rings: [Coded<SystemRing>]?
    /// Whether the principles of the Toekomstscenario are its starting point; `nil` if that was not recorded.
    public var startsFromPrinciples: Bool?
    /// Whether those involved learn from what they try; `nil` if that was not recorded.
    public var isLearntFrom: Bool?
    /// The day on which its yield was described for others; stated as none while it was not.
    public var yieldDescribedOn: Recorded<DateRange>
    /// The rings on which people looked at what it means there; empty if on none, `nil` if that was not recorded.
    public var lookedAtOn: [Coded<SystemRing>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an experiment of which nothing else was recorded.
    public init(_ id: Identifier<LocalExperiment>, knownOn: CalendarDate? = nil) {
        self.id = id
        pilot = nil
        rings = nil
        startsFromPrinciples = nil
        isLearntFrom = nil
        yieldDescribedOn = .notRecorded
        lookedAtOn = nil
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> LocalExperiment {
        var known = self
        known.yieldDescribedOn = yieldDescribedOn.asKnown(on: day)
        return known
    }
}

/// A decision about the new set-up of the system (besluit over de nieuwe inrichting).
public struct SetUpDecision: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<SetUpDecision>
    /// The day on which it was taken; `nil` if that was not recorded.
    public var takenOn: DateRange?
    /// The experiments whose yield it rests on; empty if on none, `nil` if that was not recorded.
    public var restsOn: [Identifier<LocalExperiment>]?
    /// Whether it is only rolled out, by rules and policy; `nil` if that was not recorded.
    public var isOnlyRolledOut: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a decision.
    public init(
        _ id: Identifier<SetUpDecision>, on day: DateRange? = nil,
        restsOn experiments: [Identifier<LocalExperiment>]? = nil, isOnlyRolledOut: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        takenOn = day
        restsOn = experiments
        self.isOnlyRolledOut = isOnlyRolledOut
        self.knownOn = knownOn
    }
}
