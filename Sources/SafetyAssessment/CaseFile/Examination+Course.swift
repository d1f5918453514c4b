internal import Domain

// How the rules about the course of help read who was there when.

extension Examination {
    /// Whether something had begun by the day and had not ended; unknown where nobody recorded since when.
    mutating func isRunning(
        since: CalendarDate?, until: CalendarDate?, at place: @autoclosure () -> Address
    ) -> Truth {
        mayChange(on: since)
        mayChange(on: until)
        if let until, until <= day { return .false }
        return hasBegun(since, at: place())
    }

    /// Whether something had begun by the day; unknown where nobody recorded since when.
    mutating func hasBegun(_ since: CalendarDate?, at place: @autoclosure () -> Address) -> Truth {
        mayChange(on: since)
        guard let since else { return unknown(at: "\(place()).since") }
        return Truth(since <= day)
    }

    /// Whether a domain works at it on the day.
    mutating func isActive(_ effort: DomainEffort) -> Truth {
        isRunning(since: effort.since, until: effort.until, at: "course.domains[\(effort.id)]")
    }

    /// Whether two efforts are of different domains.
    mutating func differ(_ one: DomainEffort, _ other: DomainEffort) -> Truth {
        let first = fact(one.domain, at: "course.domains[\(one.id)].domain")
        let second = fact(other.domain, at: "course.domains[\(other.id)].domain")
        return first.satisfies(with: second) { $0 != $1 }
    }

    /// Whether there are two efforts of different domains that both pass a test.
    mutating func hasTwoDomains(
        _ efforts: Listed<DomainEffort>, _ test: (DomainEffort, inout Examination) -> Truth
    ) -> Truth {
        var hasTwo = Truth.false
        for (index, one) in efforts.enumerated() {
            for other in efforts[(index + 1)...] {
                hasTwo = (test(one, &self) && test(other, &self) && differ(one, other)) || hasTwo
            }
        }
        return hasTwo
    }

    /// Whether some help is for a person of one generation, minors or adults.
    mutating func isFor(minors: Bool, _ help: HelpPeriod, in file: CaseFile) -> Truth {
        guard let persons = help.persons else { return unknown(at: "course.help[\(help.id)].persons") }
        var isFor = Truth.false
        for person in file.household.concerned where persons.contains(person.id) {
            mayChange(on: person.nextChange(after: day))
            let isAdult = isAdult(person)
            isFor = (minors ? !isAdult : isAdult) || isFor
        }
        // Who is not listed may be concerned, and of that age.
        if persons.contains(where: { !file.household.isConcerned($0) }) {
            isFor = isFor || hasUnlisted(file.household.concerned, at: "involvement.household.concerned")
        }
        return isFor
    }

    /// Whether two times of help share a day by the reference day.
    mutating func overlap(_ one: HelpPeriod, _ other: HelpPeriod) -> Truth {
        if let since = one.since, let until = other.until, until <= since { return .false }
        if let since = other.since, let until = one.until, until <= since { return .false }
        return hasBegun(one.since, at: "course.help[\(one.id)]")
            && hasBegun(other.since, at: "course.help[\(other.id)]")
    }
}
