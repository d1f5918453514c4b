public import Domain

// What the examples change in a conference.

extension Conference {
    /// Changes a professional.
    public mutating func change(
        professional: Identifier<Participant>, _ change: (inout ConferenceProfessional) -> Void
    ) { professionals.change(professional, change) }

    /// Changes what is recorded of a person.
    public mutating func change(person: Identifier<Participant>, _ change: (inout ConferencePerson) -> Void) {
        persons.change(person, change)
    }

    /// Moves a step to another place in the order; `nil` forgets its place.
    public mutating func move(_ event: Identifier<ConferenceEvent>, to rank: Int32?) {
        events.change(event) { $0.rank = rank }
    }

    /// Lets the conference be planned: it is after the reference day, and nothing happened yet.
    public mutating func bePlanned(on day: CalendarDate) {
        on = DateRange(exactly: day)
        events = .recordedNone
        decisions = .recordedNone
        dissents = .recordedNone
        for index in persons.entries.indices { persons.entries[index].toldAfter = .notRecorded }
    }

    /// Lets the father sit at the table too.
    mutating func seatFather() {
        change(person: "vader") { father in
            father.isPresent = true
            father.wasAskedForView = true
            father.wasUnderstandingChecked = true
            father.wasAskedApart = false
        }
    }
}
