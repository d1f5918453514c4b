extension Conference {
    /// The conference as it was known on a day, with what an audience may see.
    ///
    /// That there is a conference can put somebody in danger who does not know of it. So a person sees one only if he or
    /// she took part in it (was there, was spoken with before, was told after) or was told of it; a group of persons
    /// only if each of them does. Of anything else there is no trace. Who sees it, sees which professionals were there
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
        view.release = nil
        return view
    }

    /// The conference as it was known on a day: nothing that was learnt later.
    func asKnown(on day: CalendarDate) -> Conference {
        var known = self
        known.events = events.asKnown(on: day, by: { $0.knownOn })
        known.professionals = professionals.asKnown(on: day, by: { $0.knownOn })
        for index in known.professionals.entries.indices {
            known.professionals.entries[index].whyAbsent =
                known.professionals.entries[index].whyAbsent.asKnown(on: day)
        }
        known.persons = persons.asKnown(on: day, by: { $0.knownOn })
        for index in known.persons.entries.indices {
            known.persons.entries[index] = known.persons.entries[index].asKnown(on: day)
        }
        known.decisions = decisions.asKnown(on: day, by: { $0.knownOn })
        for index in known.decisions.entries.indices { known.decisions.entries[index].know(on: day) }
        known.dissents = dissents.asKnown(on: day, by: { $0.knownOn })
        for index in known.dissents.entries.indices {
            known.dissents.entries[index].talkedOn = known.dissents.entries[index].talkedOn.asKnown(on: day)
        }
        return known
    }

    /// Whether an audience may know that there is this conference.
    func isVisible(to audience: Audience) -> Bool {
        var knows = release ?? []
        for person in persons where person.tookPart { knows.append(person.id) }
        return audience.sees(nil, releasedTo: knows)
    }
}

extension ConferenceDecision {
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
        var view = asKnown(on: day, by: { $0.knownOn ?? $0.on?.earliest })
        view.entries = view.entries.map { $0.asKnown(on: day) }
        guard audience != .professional else { return view }
        view.entries = view.entries.filter { $0.isVisible(to: audience) }.map { $0.view(for: audience, on: day) }
        view.complete = nil
        view.coverage = []
        return view
    }
}

extension Listed {
    /// The list as it was known on a day; an entry without a day of becoming known always was.
    fileprivate func asKnown(on day: CalendarDate, by knownOn: (Element) -> CalendarDate?) -> Listed {
        var known = asKnown(on: day)
        for entry in entries {
            guard let first = knownOn(entry), first > day else { continue }
            known.entries = entries.filter { entry in knownOn(entry).map { $0 <= day } ?? true }
            break
        }
        return known
    }
}
