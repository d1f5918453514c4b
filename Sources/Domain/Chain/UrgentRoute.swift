/// A way to get an urgent or stuck case moving (snelle start, escalatietafel, doorbraaktafel and their like).
///
/// What happened is recorded as events; how far it is follows from them, and no event is refused. It is no measure and
/// no power: nothing in it decides over a household, and none of it comes before acting in acute danger.
public struct UrgentRoute: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<UrgentRoute>
    /// The route; `nil` if that was not recorded.
    public var kind: Coded<UrgentRouteKind>?
    /// Why it was taken; `nil` if that was not recorded.
    public var trigger: Coded<UrgentTrigger>?
    /// Who holds the case together from there (regiehouder); stated as none if nobody was named.
    public var director: Recorded<Identifier<Participant>>
    /// Who does what, and when.
    public var agreements: Listed<RouteAgreement>
    /// What happened.
    public var events: Listed<UrgentRouteEvent>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a route; what is left out was not recorded.
    public init(
        _ id: Identifier<UrgentRoute>, _ kind: UrgentRouteKind? = nil, because trigger: UrgentTrigger? = nil,
        director: Recorded<Identifier<Participant>> = .notRecorded, agreements: Listed<RouteAgreement> = [],
        events: Listed<UrgentRouteEvent> = [], knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.trigger = trigger.map { .known($0) }
        self.director = director
        self.agreements = agreements
        self.events = events
        self.knownOn = knownOn
    }

    /// The route as it was known on a day.
    func known(on day: CalendarDate) -> UrgentRoute {
        var view = self
        view.director = director.asKnown(on: day)
        view.agreements = agreements.known(on: day) { $0.knownOn }
        view.events = events.known(on: day) { $0.knownOn ?? $0.on?.earliest }
        return view
    }

    /// How far it is on a day (stand), as it follows from the events.
    public func standing(on day: CalendarDate) -> ProcessStanding<UrgentRouteStep> {
        let known = events.known(on: day) { $0.knownOn ?? $0.on?.earliest }
        var steps: [DatedStep<UrgentRouteStep>] = []
        for event in known {
            let step = event.step.flatMap { $0.member }
            steps.append(DatedStep(state: step, on: event.on, rank: step.map { $0.rank } ?? 0))
        }
        return ProcessStanding(steps, isComplete: known.isStatedComplete, on: day)
    }

    /// Whether a step can be expected next (mogelijk vervolg); what happened can be recorded whatever the answer.
    public func possible(next step: UrgentRouteStep, on day: CalendarDate) -> NextStep {
        switch standing(on: day) {
        case .notBegun: step == .called ? .described : .notDescribed
        case .at(let last): last.isLast ? .leftOpen : (step.rank == last.rank + 1 ? .described : .notDescribed)
        case .unknown: .unknown
        }
    }

    /// The agreements of which it was not recorded who does it, or when.
    public var incompleteAgreements: [RouteAgreement] {
        agreements.entries.filter { $0.by == nil || $0.before == nil }
    }
}
