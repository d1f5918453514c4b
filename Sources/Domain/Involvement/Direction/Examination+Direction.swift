// How the rules about direction read who was there when.

extension Examination {
    /// Whether something had begun by the day and had not ended; unknown where nobody recorded since when.
    mutating func isCurrent(
        since: CalendarDate?, until: CalendarDate?, at place: @autoclosure () -> Address
    ) -> Truth {
        mayChange(on: since)
        mayChange(on: until)
        if let until, until <= day { return .false }
        guard let since else { return unknown(at: "\(place()).since") }
        return Truth(since <= day)
    }

    /// Whether it has ended by the day; without an end it lasts.
    mutating func hasEnded(until: CalendarDate?) -> Truth {
        mayChange(on: until)
        return Truth(until.map { $0 <= day } ?? false)
    }

    /// Whether somebody directs the case on the day.
    mutating func directs(_ director: CaseDirector) -> Truth {
        isCurrent(since: director.since, until: director.until, at: "direction.directors[\(director.id)]")
    }

    /// Whether a party works with the household on the day.
    mutating func isInvolved(_ party: InvolvedParty) -> Truth {
        isCurrent(since: party.since, until: party.until, at: "direction.parties[\(party.id)]")
    }

    /// Whether anybody directs the case on the day.
    mutating func hasDirector(_ direction: CaseDirection) -> Truth {
        direction.directors.some { directs($0) } || hasUnlisted(direction.directors, at: "direction.directors")
    }

    /// States that exactly one person directs the case on the day.
    mutating func requireOneDirector(_ directors: Listed<CaseDirector>) {
        requireExactlyOne(of: directors, at: "direction.directors", .caseDirector) { $1.directs($0) }
    }

    /// Whether it was agreed that a director sees to a task.
    mutating func seesTo(_ task: DirectorTask, _ director: CaseDirector) -> Truth {
        guard let seesTo = director.seesTo(task) else {
            return unknown(at: "direction.directors[\(director.id)].tasks")
        }
        return Truth(seesTo)
    }
}

extension Timeline where Value == Bool {
    /// The first day of the time through which it has been so up to a day; `nil` if that cannot be told.
    ///
    /// What became known later about the same day corrects what was said of it; two that differ tell nothing.
    func firstDay(of day: CalendarDate) -> CalendarDate? {
        var first: CalendarDate?
        var before: CalendarDate?
        var last: (on: CalendarDate, known: CalendarDate, isSo: Bool)?
        for statement in statements {
            guard let provenance = statement.provenance, provenance.isKnown(on: day) else { continue }
            if provenance.heldOn?.isOnOrBefore(day) == false { continue }
            guard let on = provenance.heldOn?.exact else { return nil }
            let known = provenance.knownOn ?? .min
            let isSo = if case .stated(true, _) = statement { true } else { false }
            if let last, last.on == on {
                if last.known == known && last.isSo != isSo { return nil }
                first = before
            }
            before = first
            first = isSo ? first ?? on : nil
            last = (on, known, isSo)
        }
        return first
    }
}
