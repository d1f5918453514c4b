public import Domain

/// An assumption under the system that was found (aanname), and what was done with it.
public struct SystemAssumption: Hashable, Identifiable, Transferable, Discreet {
    /// What was done with an assumption, and when.
    public struct Event: Hashable, Transferable {
        /// The step; `nil` if that was not recorded.
        public var step: Coded<AssumptionStep>?
        /// The day; `nil` if that was not recorded.
        public var on: DateRange?
        /// The day on which it was recorded; always known if `nil`.
        public var knownOn: CalendarDate?

        /// Makes an event.
        public init(_ step: AssumptionStep? = nil, on day: DateRange? = nil, knownOn: CalendarDate? = nil) {
            self.step = step.map { .known($0) }
            on = day
            self.knownOn = knownOn
        }
    }

    /// The identifier.
    public let id: Identifier<SystemAssumption>
    /// The assumption in words; they are never shown in a review.
    public var words: String?
    /// What was done with it, in any order.
    public var events: Listed<Event>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an assumption.
    public init(
        _ id: Identifier<SystemAssumption>, words: String? = nil, events: Listed<Event> = [],
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.events = events
        self.knownOn = knownOn
    }

    /// How far people have come with it on a day: not begun while it stays implicit, else the furthest step.
    ///
    /// Unknown if nothing was recorded, or if a step or its day is not known that could be further.
    public func standing(on day: CalendarDate) -> ProcessStanding<AssumptionStep> {
        let events = asKnown(on: day).events
        var furthest: AssumptionStep?
        var isOpen = false
        for event in events {
            switch event.on.flatMap({ $0.isOnOrBefore(day) }) {
            case false?: continue
            case nil:
                isOpen = true
                continue
            case true?: break
            }
            guard let step = event.step?.member else {
                isOpen = true
                continue
            }
            if furthest.map({ $0.isBefore(step) }) ?? true { furthest = step }
        }
        if furthest == .adjusted { return .at(.adjusted) }
        if isOpen { return .unknown }
        if let furthest { return .at(furthest) }
        return events.isStatedComplete ? .notBegun : .unknown
    }

    /// Whether a step can be expected next on a day.
    public func possible(next step: AssumptionStep, on day: CalendarDate) -> NextStep {
        // Of adjusting only a remark in the margin speaks, with a question mark.
        if step == .adjusted { return .leftOpen }
        return switch standing(on: day) {
        case .unknown: .unknown
        case .notBegun: step == .faced ? .described : .notDescribed
        case .at(let last): last.next == step ? .described : .notDescribed
        }
    }

    func asKnown(on day: CalendarDate) -> SystemAssumption {
        var known = self
        known.events = events.asKnown(on: day) { $0.knownOn }
        return known
    }
}

extension AssumptionStep {
    /// The step after this one; `nil` after the last.
    var next: AssumptionStep? {
        switch self {
        case .faced: .examined
        case .examined: .madeExplicit
        case .madeExplicit: .adjusted
        case .adjusted: nil
        }
    }

    func isBefore(_ other: AssumptionStep) -> Bool {
        var step = next
        while let later = step {
            if later == other { return true }
            step = later.next
        }
        return false
    }
}
