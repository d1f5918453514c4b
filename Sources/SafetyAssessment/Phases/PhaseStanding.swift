public import Domain

/// In which phase work is on a day, what that phase asks, and what it rests on (stand van een fase).
public struct PhaseStanding: Hashable, Transferable {
    /// What one requirement comes to.
    public struct Requirement: Hashable, Transferable {
        /// The requirement.
        public let requirement: PhaseRequirement
        /// Met, not met, undecided, or not applicable.
        public let state: OutcomeState
        /// Everything that is not as the requirement asks, by address.
        public let gaps: [Gap]
        /// Everything that would have to be known, by address.
        public let missing: [MissingFact]

        init(_ requirement: PhaseRequirement, _ outcome: Outcome) {
            self.requirement = requirement
            state = outcome.state
            gaps = outcome.gaps
            missing = outcome.missing
        }
    }

    /// The phase; `nil` if it was not recorded, or if this version does not know it.
    public let phase: SafetyPhase?
    /// What the phase asks, and what each comes to.
    public let asks: [Requirement]
    /// What the beginning of the phase rests on, and what each comes to on this day.
    public let restsOn: [Requirement]
    /// What is to be noticed; acute danger first.
    public let findings: [PhaseFinding]
    /// The first day on which it may change though nothing new is recorded; `nil` if there is none.
    public let until: CalendarDate?

    init(
        _ phase: SafetyPhase?, asks: [Requirement], restsOn: [Requirement], findings: [PhaseFinding],
        until: CalendarDate?
    ) {
        self.phase = phase
        self.asks = asks
        self.restsOn = restsOn
        self.findings = findings
        self.until = until
    }

    /// Whether both say the same; until when they hold makes no difference.
    func saysTheSame(as other: PhaseStanding) -> Bool {
        phase == other.phase && asks == other.asks && restsOn == other.restsOn && findings == other.findings
    }
}

/// The phases of a period, day by day (verloop van de fasen), each day as it was known on that day.
///
/// Days that follow each other and say the same stand together. Nothing that happened is left out or put straight:
/// phases that were skipped, or that went back, are shown as they were recorded.
public struct PhaseHistory: Hashable, Transferable {
    /// Days that follow each other and say the same.
    public struct Span: Hashable, Transferable {
        /// The days.
        public let period: Period
        /// What holds on each of them.
        public let standing: PhaseStanding
    }

    /// For whom it was made; it may be shown to nobody else.
    public let audience: Audience
    /// The spans, the earliest first; together they leave no day out.
    public let spans: [Span]
    /// The first day that was asked for and is not in it, for a history looks at no more than ``longest`` days; `nil` if
    /// it is whole.
    public let continuesOn: CalendarDate?

    /// How many days a history looks at, at most: some ten years.
    public static let longest = 3_660

    init(for audience: Audience, _ spans: [Span], continuesOn: CalendarDate?) {
        self.audience = audience
        self.spans = spans
        self.continuesOn = continuesOn
    }

    /// What held on a day; `nil` if the history does not reach there.
    public func on(_ day: CalendarDate) -> PhaseStanding? {
        for span in spans where span.period.contains(day) { return span.standing }
        return nil
    }

    /// The first day of each time through which something was to be noticed, the earliest first.
    public func days(of finding: PhaseFinding) -> [CalendarDate] {
        var days: [CalendarDate] = []
        var wasFound = false
        for span in spans {
            let isFound = span.standing.findings.contains(finding)
            if isFound && !wasFound { days.append(span.period.start) }
            wasFound = isFound
        }
        return days
    }
}
