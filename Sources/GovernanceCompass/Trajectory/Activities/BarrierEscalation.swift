public import Domain

/// A barrier of the system that somebody raised, and what came of it (opschalen van een belemmering).
///
/// Professionals raise it with reasons; the core group takes it up in the plan, or passes it on to those who decide on
/// it, as far as the State; and who raised it hears what came of it. What the barrier is stands with the learning agenda.
public struct BarrierEscalation: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<BarrierEscalation>
    /// Its words; they are never shown in a review.
    public var words: String?
    /// Whether it was raised with reasons; `nil` if that was not recorded.
    public var isSubstantiated: Bool?
    /// Whether it can be solved within the network, in the judgement of the core group; `nil` if that was not recorded.
    public var isSolvableHere: Bool?
    /// The activity that takes it up; stated as none while there is none.
    public var activity: Recorded<Identifier<PlannedActivity>>
    /// The day on which it came on the agenda of the core group; stated as none while it did not.
    public var onAgendaOn: Recorded<DateRange>
    /// The day on which it was passed on; stated as none while it was not.
    public var escalatedOn: Recorded<DateRange>
    /// The scale to which it was passed on; `nil` if that was not recorded.
    public var escalatedTo: Coded<GeographicScale>?
    /// The day on which an answer came; stated as none while none did.
    public var answeredOn: Recorded<DateRange>
    /// The day on which those who raised it heard what came of it; stated as none while they did not.
    public var fedBackOn: Recorded<DateRange>
    /// The day on which it was raised; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record of a barrier that was raised; what is left out was not recorded.
    public init(
        _ id: Identifier<BarrierEscalation>, words: String? = nil, isSubstantiated: Bool? = nil,
        isSolvableHere: Bool? = nil, activity: Recorded<Identifier<PlannedActivity>> = .notRecorded,
        onAgendaOn: Recorded<DateRange> = .notRecorded, escalatedOn: Recorded<DateRange> = .notRecorded,
        escalatedTo: GeographicScale? = nil, answeredOn: Recorded<DateRange> = .notRecorded,
        fedBackOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.isSubstantiated = isSubstantiated
        self.isSolvableHere = isSolvableHere
        self.activity = activity
        self.onAgendaOn = onAgendaOn
        self.escalatedOn = escalatedOn
        self.escalatedTo = escalatedTo.map { .known($0) }
        self.answeredOn = answeredOn
        self.fedBackOn = fedBackOn
        self.knownOn = knownOn
    }

    /// How far it is on a day, by the last thing that certainly happened; what was not recorded did not certainly happen.
    public func state(on day: CalendarDate) -> BarrierState {
        let known = asKnown(on: day)
        if Self.certainlyDone(known.fedBackOn, on: day) { return .fedBack }
        if Self.certainlyDone(known.answeredOn, on: day) { return .answered }
        if Self.certainlyDone(known.escalatedOn, on: day) { return .escalated }
        if case .stated = known.activity { return .inPlan }
        if Self.certainlyDone(known.onAgendaOn, on: day) { return .onAgenda }
        return .raised
    }

    private static func certainlyDone(_ moment: Recorded<DateRange>, on day: CalendarDate) -> Bool {
        guard case .stated(let date, _) = moment else { return false }
        return date.isOnOrBefore(day) ?? false
    }

    func asKnown(on day: CalendarDate) -> BarrierEscalation {
        var known = self
        known.activity = activity.asKnown(on: day)
        known.onAgendaOn = onAgendaOn.asKnown(on: day)
        known.escalatedOn = escalatedOn.asKnown(on: day)
        known.answeredOn = answeredOn.asKnown(on: day)
        known.fedBackOn = fedBackOn.asKnown(on: day)
        return known
    }
}
