/// The way of a household through the chain (keten): from a signal to help, to a measure, or out of it.
///
/// Where it stands follows from what was recorded; nothing that happened is refused.
public struct ChainTrajectory: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The identifier.
    public let id: Identifier<ChainTrajectory>
    /// The signals.
    public var signals: Listed<Signal>
    /// The reports to Veilig Thuis.
    public var reports: Listed<Report>
    /// The pressure that was applied.
    public var pressures: Listed<Pressure>
    /// The requests to the Board.
    public var requests: Listed<InvestigationRequest>
    /// The Board's investigations.
    public var investigations: Listed<BoardInvestigation>
    /// The other steps, such as a transfer to a team.
    public var events: Listed<ChainEvent>
    /// How far ways have come that were taken because the case was urgent or stuck.
    public var urgentCourses: Listed<UrgentCourse>

    /// Makes a trajectory of which nothing was recorded yet.
    public init(_ id: Identifier<ChainTrajectory>) {
        self.id = id
        signals = []
        reports = []
        pressures = []
        requests = []
        investigations = []
        events = []
        urgentCourses = []
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, signals, reports, pressures, requests, investigations, events, urgentCourses
    }
    #endif
}

extension ChainTrajectory {
    /// The trajectory as it was known on a day, with what an audience may see.
    ///
    /// Persons and conferences see of it only the pressure that rests on their consent, with their own answers and
    /// what was released to them: who worried, who reported and who asked for what can put somebody in danger. That is
    /// a decision of this SDK; what somebody should be told, somebody tells.
    public func view(for audience: Audience, on day: CalendarDate) -> ChainTrajectory {
        var view = self
        view.pressures = pressures.asKnown(on: day) { $0.knownOn }
        for index in view.pressures.entries.indices {
            view.pressures.entries[index] = view.pressures.entries[index].view(for: audience, on: day)
        }
        guard audience == .professional else {
            var told = ChainTrajectory(id)
            told.pressures.entries = view.pressures.entries.filter { $0.isTold(to: audience) }
            return told
        }
        view.signals = signals.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.reports = reports.asKnown(on: day) { $0.knownOn ?? $0.receivedOn?.earliest }
        view.requests = requests.asKnown(on: day) { $0.knownOn ?? $0.receivedOn?.earliest }
        for index in view.requests.entries.indices {
            view.requests.entries[index].reasons = view.requests.entries[index].reasons.asKnown(on: day)
        }
        view.investigations = investigations.asKnown(on: day) { $0.knownOn ?? $0.startedOn?.earliest }
        for index in view.investigations.entries.indices {
            view.investigations.entries[index].concluded = view.investigations.entries[index].concluded.asKnown(on: day)
        }
        view.events = events.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.urgentCourses = urgentCourses.asKnown(on: day) { $0.knownOn }
        for index in view.urgentCourses.entries.indices {
            view.urgentCourses.entries[index] = view.urgentCourses.entries[index].asKnown(on: day)
        }
        return view
    }

    /// Where it stands on a day, as it follows from what was recorded.
    public func standing(on day: CalendarDate) -> ProcessStanding<ChainPosition> {
        let known = view(for: .professional, on: day)
        var steps: [DatedStep<ChainPosition>] = []
        func add(_ step: ChainStep?, _ date: DateRange?) {
            steps.append(DatedStep(state: step?.leadsTo, on: date, rank: step.map { $0.rank } ?? 0))
        }
        for signal in known.signals { add(.signalled, signal.on) }
        for report in known.reports { add(.reported, report.receivedOn) }
        for pressure in known.pressures { add(.pressureTrackStarted, pressure.from) }
        for request in known.requests { add(.investigationRequested, request.receivedOn) }
        for investigation in known.investigations { add(.boardInvestigationStarted, investigation.startedOn) }
        for event in known.events { add(event.step.flatMap { $0.member }, event.on) }
        let isComplete =
            known.signals.isStatedComplete && known.reports.isStatedComplete
            && known.pressures.isStatedComplete && known.requests.isStatedComplete
            && known.investigations.isStatedComplete && known.events.isStatedComplete
        return ProcessStanding(steps, isComplete: isComplete, on: day)
    }

    /// Whether a step can be expected next (mogelijk vervolg); what happened can be recorded whatever the answer.
    public func possible(next step: ChainStep, on day: CalendarDate) -> NextStep {
        switch standing(on: day) {
        case .notBegun: [.signalled, .reported].contains(step) ? .described : .notDescribed
        case .at(.state(let state)): state.transitions.contains { $0.step == step } ? .described : .notDescribed
        case .at(.leftOpen): .leftOpen
        case .unknown: .unknown
        }
    }
}
