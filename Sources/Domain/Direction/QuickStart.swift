/// A quick start (snelle start) of a case that is new, urgent or stuck, and which of its steps were taken when.
public struct QuickStart: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<QuickStart>
    /// The day on which it began; `nil` if that was not recorded.
    public var begunOn: CalendarDate?
    /// The day on which a small team came together; stated as none while it has not.
    public var teamMetOn: Recorded<CalendarDate>
    /// The day on which they read the situation together (duiden); stated as none while they have not.
    public var interpretedOn: Recorded<CalendarDate>
    /// The day on which a director was named; stated as none while there is none.
    public var directorNamedOn: Recorded<CalendarDate>
    /// The day on which the first actions were set going; stated as none while they were not.
    public var firstActionsOn: Recorded<CalendarDate>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<QuickStart>, begunOn: CalendarDate? = nil, teamMetOn: Recorded<CalendarDate> = .notRecorded,
        interpretedOn: Recorded<CalendarDate> = .notRecorded, directorNamedOn: Recorded<CalendarDate> = .notRecorded,
        firstActionsOn: Recorded<CalendarDate> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.begunOn = begunOn
        self.teamMetOn = teamMetOn
        self.interpretedOn = interpretedOn
        self.directorNamedOn = directorNamedOn
        self.firstActionsOn = firstActionsOn
        self.knownOn = knownOn
    }

    /// The steps that still have to be taken on a day, as far as that was recorded; none is refused in another order.
    public func stepsToTake(on day: CalendarDate) -> [Step] {
        var steps: [Step] = []
        for step in Step.allCases {
            guard case .stated(let taken, _) = self[step].asKnown(on: day), taken <= day else {
                steps.append(step)
                continue
            }
        }
        return steps
    }

    /// What was known of it on a day; `nil` if all of it was.
    func asKnown(on day: CalendarDate) -> QuickStart? {
        if Step.allCases.allSatisfy({ self[$0].isWhole(on: day) }) { return nil }
        var known = self
        known.teamMetOn = teamMetOn.asKnown(on: day)
        known.interpretedOn = interpretedOn.asKnown(on: day)
        known.directorNamedOn = directorNamedOn.asKnown(on: day)
        known.firstActionsOn = firstActionsOn.asKnown(on: day)
        return known
    }

    /// The day on which a step was taken.
    public subscript(step: Step) -> Recorded<CalendarDate> {
        switch step {
        case .teamMet: teamMetOn
        case .interpreted: interpretedOn
        case .directorNamed: directorNamedOn
        case .firstActions: firstActionsOn
        }
    }

    /// A step of a quick start.
    public enum Step: String, ClosedList, Transferable {
        /// A small team comes together.
        case teamMet
        /// They read the situation.
        case interpreted
        /// A director is named.
        case directorNamed
        /// The first actions are set going.
        case firstActions

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .teamMet:
                    (
                        LocalizedText(nl: "een klein team bijeen", en: "a small team together"),
                        LocalizedText(
                            nl: "Een paar mensen komen samen om te beginnen.", en: "A few people meet to begin.")
                    )
                case .interpreted:
                    (
                        LocalizedText(nl: "duiding", en: "reading of the situation"),
                        LocalizedText(
                            nl: "Zij bekijken samen wat er speelt.", en: "They look together at what is going on.")
                    )
                case .directorNamed:
                    (
                        LocalizedText(nl: "een regiehouder aangewezen", en: "a director named"),
                        LocalizedText(
                            nl: "Zij spreken af wie regisseert.", en: "They agree who directs.")
                    )
                case .firstActions:
                    (
                        LocalizedText(nl: "eerste acties in gang", en: "first actions set going"),
                        LocalizedText(
                            nl: "Zij beginnen met wat als eerste nodig is.", en: "They begin with what is needed first."
                        )
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 7")])
        }
    }
}
