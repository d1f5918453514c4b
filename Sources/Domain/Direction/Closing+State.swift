extension Closing {
    /// How far a closing has come (stand).
    public enum State: String, ClosedList, Transferable {
        /// The household was told.
        case announced
        /// It was closed.
        case closed
        /// It was taken up again.
        case takenUpAgain

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .announced:
                    (
                        LocalizedText(nl: "aangekondigd", en: "announced"),
                        LocalizedText(
                            nl: "Het huishouden weet dat het eindigt.", en: "The household knows that it will end.")
                    )
                case .closed:
                    (
                        LocalizedText(nl: "afgesloten", en: "closed"),
                        LocalizedText(
                            nl: "De betrokkenheid is geëindigd; wie vertrok blijft bereikbaar.",
                            en: "The involvement has ended; those who left stay reachable.")
                    )
                case .takenUpAgain:
                    (
                        LocalizedText(nl: "weer opgepakt", en: "taken up again"),
                        LocalizedText(
                            nl: "De betrokkenheid is opnieuw begonnen.", en: "The involvement has begun again.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("4.4")])
        }

        /// The states that can be expected next; what happened can always be recorded.
        public var nextStates: [State] {
            switch self {
            case .announced: [.closed]
            case .closed: [.takenUpAgain]
            case .takenUpAgain: []
            }
        }
    }

    /// How far it has come on a day, by what was recorded; `nil` if nothing had happened by then, or if nobody
    /// recorded when it was.
    public func state(on day: CalendarDate) -> State? {
        if let until, until <= day { return .takenUpAgain }
        if let closedOn, closedOn <= day { return .closed }
        if let announcedOn, announcedOn <= day { return .announced }
        return nil
    }

    /// Whether it can be expected next; `nil` if it cannot be told how far it has come.
    ///
    /// It is told, never enforced: what happens can be recorded.
    public func possible(next state: State, on day: CalendarDate) -> Bool? {
        self.state(on: day)?.nextStates.contains(state)
    }
}
