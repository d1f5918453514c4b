public import Domain

/// A part of the activity plan that was written apart (deelplan), and by whom.
public struct SubPlan: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<SubPlan>
    /// The bodies that those who wrote it come from; `nil` if that was not recorded.
    public var from: [Coded<CooperationBody>]?
    /// Whether those wrote it who carry it out, as they say themselves; `nil` if that was not recorded.
    public var isByThoseWhoCarryItOut: Bool?
    /// The groups that wrote it; `nil` if that was not recorded.
    public var groups: [Coded<ConsultedGroup>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a part; what is left out was not recorded.
    public init(
        _ id: Identifier<SubPlan>, from bodies: [CooperationBody]? = nil, isByThoseWhoCarryItOut: Bool? = nil,
        groups: [ConsultedGroup]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        from = bodies.map { $0.map { .known($0) } }
        self.isByThoseWhoCarryItOut = isByThoseWhoCarryItOut
        self.groups = groups.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}

/// A meeting in which people hear what works and what does not (voortgangsbijeenkomst), held or planned.
public struct ProgressMeeting: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ProgressMeeting>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a meeting; what is left out was not recorded.
    public init(_ id: Identifier<ProgressMeeting>, on day: DateRange? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        on = day
        self.knownOn = knownOn
    }
}

/// What is agreed of starting help after a signal (tijdslijn voor het starten van hulp).
///
/// The term itself the region chooses; no source prints one here.
public struct HelpStartTerm: Hashable, Transferable {
    /// The term; `nil` if that was not recorded.
    public var length: TermLength?
    /// Whether it is followed whether the term is kept; `nil` if that was not recorded.
    public var isMonitored: Bool?

    /// Makes an agreement; what is left out was not recorded.
    public init(_ length: TermLength? = nil, isMonitored: Bool? = nil) {
        self.length = length
        self.isMonitored = isMonitored
    }
}

/// What a network agreed of a quick start of cases (afspraak over een snelle start).
///
/// How one case is started is recorded with that case, never here. "Within a few days" is what the guide says; how many
/// that are the region chooses.
public struct QuickStartAgreement: Hashable, Transferable {
    /// For which cases it is; `nil` if that was not recorded.
    public var triggers: [Coded<UrgentRoute.Trigger>]?
    /// Within which time a small team meets; `nil` if that was not recorded.
    public var within: TermLength?
    /// The organisations that offer people for it; `nil` if that was not recorded.
    public var organisations: [Identifier<NetworkParty>]?

    /// Makes an agreement; what is left out was not recorded.
    public init(
        for triggers: [UrgentRoute.Trigger]? = nil, within: TermLength? = nil,
        organisations: [Identifier<NetworkParty>]? = nil
    ) {
        self.triggers = triggers.map { $0.map { .known($0) } }
        self.within = within
        self.organisations = organisations
    }
}
