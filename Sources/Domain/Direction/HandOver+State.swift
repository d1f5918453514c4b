extension HandOver {
    /// A step of a hand-over.
    public enum Step: String, ClosedList, Transferable {
        /// It was proposed.
        case proposed
        /// The household was told.
        case announced
        /// Household, former and next met each other (warme overdracht).
        case metTogether
        /// The next one took over.
        case takenOver
        /// It was called off.
        case calledOff

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .proposed:
                    (
                        LocalizedText(nl: "voorgesteld", en: "proposed"),
                        LocalizedText(nl: "Iemand stelde voor om over te dragen.", en: "Somebody proposed it.")
                    )
                case .announced:
                    (
                        LocalizedText(nl: "verteld", en: "announced"),
                        LocalizedText(nl: "Het huishouden weet ervan.", en: "The household knows of it.")
                    )
                case .metTogether:
                    (
                        LocalizedText(nl: "samen kennisgemaakt", en: "met together"),
                        LocalizedText(
                            nl: "Wie overdraagt en wie overneemt spraken samen met het huishouden.",
                            en: "Who passes on and who takes over spoke with the household together.")
                    )
                case .takenOver:
                    (
                        LocalizedText(nl: "overgenomen", en: "taken over"),
                        LocalizedText(nl: "De ander heeft het overgenomen.", en: "The other has taken it over.")
                    )
                case .calledOff:
                    (
                        LocalizedText(nl: "afgezien", en: "called off"),
                        LocalizedText(nl: "Het gaat niet door.", en: "It does not go ahead.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("4.4")])
        }

        /// The steps that can be expected after this one; what happened can always be recorded.
        public var nextSteps: [Step] {
            switch self {
            case .proposed: [.announced, .metTogether, .takenOver, .calledOff]
            case .announced: [.metTogether, .takenOver, .calledOff]
            case .metTogether: [.takenOver, .calledOff]
            case .takenOver, .calledOff: []
            }
        }

        fileprivate var rank: Int {
            switch self {
            case .proposed: 0
            case .announced: 1
            case .metTogether: 2
            case .takenOver: 3
            case .calledOff: 4
            }
        }
    }

    /// Something that happened in a hand-over.
    public struct Event: Hashable, Transferable {
        /// What; `nil` if that was not recorded.
        public var step: Coded<Step>?
        /// The day; `nil` if that was not recorded.
        public var on: CalendarDate?

        /// Makes an event.
        public init(_ step: Step?, on day: CalendarDate? = nil) {
            self.step = step.map { .known($0) }
            on = day
        }
    }

    /// How far a hand-over has come on a day (stand).
    public enum Standing: Hashable, Sendable {
        /// It was stated that nothing happened.
        case notBegun
        /// This was the last that happened.
        case after(Step)
        /// It cannot be told.
        case unknown
    }

    /// How far it has come on a day: it follows from what happened, in whatever order that was recorded.
    ///
    /// Of several steps on one day the one further on is the last. An undated step, or one that this version does not
    /// know, leaves it unknown.
    public func standing(on day: CalendarDate) -> Standing {
        var last: (step: Step, on: CalendarDate)?
        for event in events {
            guard let on = event.on else { return .unknown }
            guard on <= day else { continue }
            guard let step = event.step?.member else { return .unknown }
            if let last, (last.on, last.step.rank) > (on, step.rank) { continue }
            last = (step, on)
        }
        if let last { return .after(last.step) }
        return events.isStatedComplete ? .notBegun : .unknown
    }

    /// Whether a step can be expected next; `nil` if it cannot be told how far it has come.
    ///
    /// It is told, never enforced.
    public func possible(next step: Step, on day: CalendarDate) -> Bool? {
        switch standing(on: day) {
        case .notBegun: step == .proposed
        case .after(let last): last.nextSteps.contains(step)
        case .unknown: nil
        }
    }
}
