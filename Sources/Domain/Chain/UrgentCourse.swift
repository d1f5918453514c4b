/// How far a way to get an urgent or stuck case moving has come (verloop van een snelle start of tafel).
///
/// Which way it is, why it was taken and who does what stands with the involvement of the teams; this is its course.
/// What happened is recorded as events; how far it is follows from them, and no event is refused. It is no measure and
/// no power: nothing in it decides over a household, and none of it comes before acting in acute danger.
public struct UrgentCourse: Hashable, Identifiable, Transferable {
    /// The identifier: that of the route whose course it is.
    public let id: Identifier<UrgentCourse>
    /// What happened.
    public var events: Listed<UrgentEvent>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a course; what is left out was not recorded.
    public init(_ id: Identifier<UrgentCourse>, events: Listed<UrgentEvent> = [], knownOn: CalendarDate? = nil) {
        self.id = id
        self.events = events
        self.knownOn = knownOn
    }

    /// The course as it was known on a day.
    func asKnown(on day: CalendarDate) -> UrgentCourse {
        var view = self
        view.events = events.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        return view
    }

    /// How far it is on a day (stand), as it follows from the events.
    public func standing(on day: CalendarDate) -> ProcessStanding<UrgentStep> {
        let known = asKnown(on: day).events
        var steps: [DatedStep<UrgentStep>] = []
        for event in known {
            let step = event.step.flatMap { $0.member }
            steps.append(DatedStep(state: step, on: event.on, rank: step.map { $0.rank } ?? 0))
        }
        return ProcessStanding(steps, isComplete: known.isStatedComplete, on: day)
    }

    /// Whether a step can be expected next (mogelijk vervolg); what happened can be recorded whatever the answer.
    public func possible(next step: UrgentStep, on day: CalendarDate) -> NextStep {
        switch standing(on: day) {
        case .notBegun: step == .called ? .described : .notDescribed
        case .at(let last): last.isLast ? .leftOpen : (step.rank == last.rank + 1 ? .described : .notDescribed)
        case .unknown: .unknown
        }
    }
}
