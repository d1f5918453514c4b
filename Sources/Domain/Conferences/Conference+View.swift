extension Conference {
    /// The conference as it was known on a day, with what an audience may see.
    ///
    /// That there is a conference can put somebody in danger who does not know of it. So a person sees one only if he or
    /// she took part in it (was there, was spoken with before, was told after) or was told of it; a group of persons
    /// only if each of them may know that of each other. Of anything else there is no trace. Who sees it, sees which professionals were there
    /// and which steps were taken; of the rest only what is his or her own, and what was released: another's talk before
    /// or after, view and dissent are that other's, and a decision reaches those to whom it was told. What each
    /// professional advised, and why one was not there, is for professionals. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> Conference {
        let known = asKnown(on: day)
        guard audience != .professional else { return known }
        guard known.isVisible(to: audience) else { return Conference(id) }
        var view = known
        for index in view.professionals.entries.indices {
            view.professionals.entries[index].gaveAdvice = nil
            view.professionals.entries[index].whyAbsent = .notRecorded
        }
        view.persons = known.persons.view(for: audience, on: day) { $0.knownOn }
        view.decisions = known.decisions.view(for: audience, on: day) { $0.knownOn }
        view.dissents = known.dissents.view(for: audience, on: day) { $0.knownOn }
        view.release = known.release.map { told in told.filter { audience.includes($0) } }
        return view
    }

    /// The conference as it was known on a day: nothing that was learnt later.
    func asKnown(on day: CalendarDate) -> Conference {
        var known = self
        known.events = events.asKnown(on: day, since: { $0.knownOn })
        known.professionals = professionals.asKnown(on: day, since: { $0.knownOn })
        // Lists in which nothing is to be left out stay as they are: a review must not copy them.
        for index in known.professionals.indices
        where known.professionals[index].whyAbsent.provenance?.isKnown(on: day) == false {
            known.professionals.entries[index].whyAbsent = .notRecorded
        }
        known.persons = persons.asKnown(on: day, since: { $0.knownOn })
        for index in known.persons.indices where !known.persons[index].isKnown(on: day) {
            known.persons.entries[index] = known.persons[index].asKnown(on: day)
        }
        known.decisions = decisions.asKnown(on: day, since: { $0.knownOn })
        for index in known.decisions.indices where !known.decisions[index].isKnown(on: day) {
            known.decisions.entries[index].know(on: day)
        }
        known.dissents = dissents.asKnown(on: day, since: { $0.knownOn })
        for index in known.dissents.indices
        where known.dissents[index].talkedOn.provenance?.isKnown(on: day) == false {
            known.dissents.entries[index].talkedOn = .notRecorded
        }
        return known
    }

    /// Whether an audience may know that there is this conference.
    func isVisible(to audience: Audience) -> Bool {
        var knows = release ?? []
        // That somebody took part is that person's own: those present with others learn it only if it was released.
        for person in persons where person.tookPart && person.isVisible(to: audience) { knows.append(person.id) }
        return audience.sees(nil, releasedTo: knows)
    }
}

extension Audience {
    /// Whether somebody is among those who read.
    fileprivate func includes(_ person: Identifier<Participant>) -> Bool {
        switch self {
        case .professional: true
        case .person(let reader): reader == person
        case .conference(let present): present.contains(person)
        }
    }
}

extension ConferenceDecision {
    /// Whether all of its actions was known on a day.
    fileprivate func isKnown(on day: CalendarDate) -> Bool {
        if let complete = actions.complete, !complete.isKnown(on: day) { return false }
        for action in actions {
            if let provenance = action.doneOn.provenance, !provenance.isKnown(on: day) { return false }
        }
        return true
    }

    /// Takes out of its actions what was learnt after a day.
    fileprivate mutating func know(on day: CalendarDate) {
        actions = actions.asKnown(on: day)
        for index in actions.entries.indices {
            actions.entries[index].doneOn = actions.entries[index].doneOn.asKnown(on: day)
        }
    }
}

extension Listed where Element == Conference {
    /// The conferences as they were known on a day, with what an audience may see of them; one that it may not know of
    /// leaves no trace.
    public func view(for audience: Audience, on day: CalendarDate) -> Listed {
        var view = asKnown(on: day, since: { $0.knownOn ?? $0.on?.earliest })
        view.entries = view.entries.map { $0.asKnown(on: day) }
        guard audience != .professional else { return view }
        view.entries.removeAll { !$0.isVisible(to: audience) }
        view.entries = view.entries.map { $0.view(for: audience, on: day) }
        view.complete = nil
        view.coverage = []
        return view
    }
}
