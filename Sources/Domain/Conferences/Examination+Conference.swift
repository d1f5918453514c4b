// How the rules about a conference read it.

extension Examination {
    /// Whether it is a case conference that was held by the reference day.
    mutating func isHeldCaseConference(_ conference: Conference) -> Truth {
        (fact(conference.kind, at: "kind") == .caseConference) && isHeld(conference)
    }

    /// Whether it was held: a step of it shows so, else its day.
    private mutating func isHeld(_ conference: Conference) -> Truth {
        for event in conference.events {
            if let step = event.step.member, step != .registered { return .true }
        }
        guard let date = conference.on else { return unknown(at: "on") }
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        guard let isPast = date.isOnOrBefore(day) else { return unknown(at: "on") }
        return Truth(isPast)
    }

    /// Whether a professional has a role.
    mutating func has(_ role: ConferenceProfessional.Role, _ professional: ConferenceProfessional) -> Truth {
        let place: Address = "professionals[\(professional.id)].roles"
        guard let roles = professional.roles else { return unknown(at: place) }
        return roles.some { fact($0, at: place) == role }
    }

    /// Whether a professional was there.
    mutating func isPresent(_ professional: ConferenceProfessional) -> Truth {
        holds(professional.isPresent, at: "professionals[\(professional.id)].isPresent")
    }

    /// Whether a seat is kept for a professional.
    mutating func takes(_ seat: ConferenceSeat, _ professional: ConferenceProfessional) -> Truth {
        if let organisation = seat.organisation {
            return fact(professional.organisation, at: "professionals[\(professional.id)].organisation") == organisation
        }
        return has(seat == .submitter ? .submitter : .behaviouralScientist, professional)
    }

    /// Whether a seat was taken, or was left empty with a recorded reason.
    mutating func isFilled(_ seat: ConferenceSeat, in conference: Conference) -> Truth {
        conference.professionals.some { takes(seat, $0) && isPresent($0) }
            || (seat.mayBeEmpty ? conference.professionals.some { isExcused($0, from: seat) } : .false)
            || hasUnlisted(conference.professionals, at: "seats.\(seat)")
    }

    private mutating func isExcused(_ professional: ConferenceProfessional, from seat: ConferenceSeat) -> Truth {
        takes(seat, professional) && !isPresent(professional)
            && fact(
                professional.whyAbsent, at: "professionals[\(professional.id)].whyAbsent", of: .professionals
            ).exists
    }

    /// Whether somebody of the household was there; unknown to those who may not see it.
    mutating func isThere(_ person: Identifier<Participant>, at conference: Conference) -> Truth {
        let place: Address = "persons[\(person)].isPresent"
        var isListed = false
        var isThere = Truth.false
        for entry in conference.persons where entry.id == person {
            isListed = true
            isThere = holds(entry.isPresent, at: place, of: person) || isThere
        }
        return isListed ? isThere : hasUnlisted(conference.persons, at: place, of: person)
    }

    /// Whether it cannot be told that somebody is born: nothing is asked of those who are not.
    mutating func mayBeUnborn(_ person: Identifier<Participant>, at conference: Conference) -> Truth {
        conference.perhapsUnborn.contains(person) ? unknown(at: "concerned[\(person)].birth") : .false
    }

    /// Whether somebody was spoken with on or before the day of the conference.
    mutating func wasSpokenBefore(_ person: Identifier<Participant>, _ conference: Conference) -> Truth {
        let place: Address = "persons[\(person)].spokenBefore"
        var isListed = false
        var wasSpoken = Truth.false
        for entry in conference.persons where entry.id == person {
            isListed = true
            wasSpoken =
                (fact(entry.spokenBefore, at: place, of: person).exists
                    && isInOrder(day(of: entry.spokenBefore), at: place, conference.on, at: "on", of: person))
                || wasSpoken
        }
        return isListed ? wasSpoken : hasUnlisted(conference.persons, at: place, of: person)
    }

    /// Whether somebody was told on or after the day of the conference.
    mutating func wasToldAfter(_ person: Identifier<Participant>, _ conference: Conference) -> Truth {
        let place: Address = "persons[\(person)].toldAfter"
        var isListed = false
        var wasTold = Truth.false
        for entry in conference.persons where entry.id == person {
            isListed = true
            wasTold =
                (fact(entry.toldAfter, at: place, of: person).exists
                    && isInOrder(conference.on, at: "on", day(of: entry.toldAfter), at: place, of: person)
                    && tookPlace(day(of: entry.toldAfter), at: place, of: person)) || wasTold
        }
        return isListed ? wasTold : hasUnlisted(conference.persons, at: place, of: person)
    }

    private func day(of recorded: Recorded<DateRange>) -> DateRange? {
        guard case .stated(let date, _) = recorded.asKnown(on: day) else { return nil }
        return date
    }

    /// Whether one date is on or before another; a date that is absent is noted elsewhere, as somebody's own.
    private mutating func isInOrder(
        _ first: DateRange?, at firstPlace: Address, _ second: DateRange?, at secondPlace: Address,
        of person: Identifier<Participant>
    ) -> Truth {
        guard let first else { return unknown(at: firstPlace, of: firstPlace == "on" ? nil : person) }
        guard let second else { return unknown(at: secondPlace, of: secondPlace == "on" ? nil : person) }
        if let answer = first.isOnOrBefore(second) { return Truth(answer) }
        var answer = Truth.true
        if first.exact == nil { answer = unknown(at: firstPlace, of: firstPlace == "on" ? nil : person) }
        if second.exact == nil {
            answer = answer && unknown(at: secondPlace, of: secondPlace == "on" ? nil : person)
        }
        return answer
    }

    /// Whether somebody could give a view apart from others concerned: nobody else was there, or it was asked apart.
    mutating func wasApart(_ person: Identifier<Participant>, at conference: Conference) -> Truth {
        let others = conference.concerned.map { concerned in concerned.filter { $0 != person } }
        var wasAskedApart = Truth.false
        for entry in conference.persons where entry.id == person {
            wasAskedApart =
                holds(entry.wasAskedApart, at: "persons[\(person)].wasAskedApart", of: person) || wasAskedApart
        }
        guard let others else { return wasAskedApart }
        return wasAskedApart || !others.some { isThere($0, at: conference) }
    }

    /// Whether the order of the steps of a script cannot be told: of one it was not recorded which it is, or where it came.
    mutating func isOrderOpen(of script: ConferenceScript, in conference: Conference) -> Truth {
        var isOpen = Truth.false
        for event in conference.events {
            // A step that this version does not know may be any.
            guard let step = event.step.member else {
                isOpen = isOpen || unknown(at: "events[\(event.id)].step")
                continue
            }
            if event.rank == nil && script.steps.contains(step) {
                isOpen = isOpen || unknown(at: "events[\(event.id)].rank")
            }
        }
        return isOpen
    }

    /// Whether a step was recorded.
    mutating func happened(_ step: ConferenceStep, in conference: Conference) -> Truth {
        conference.events.some { fact($0.step, at: "events[\($0.id)].step") == step }
            || hasUnlisted(conference.events, at: "events.\(step)")
    }

    /// Whether the submitter took a decision and it was said who does what.
    mutating func isSubmittersWithActions(_ decision: ConferenceDecision, in conference: Conference) -> Truth {
        isBySubmitter(decision, in: conference)
            && exists(decision.actions, at: "decisions[\(decision.id)].actions", of: .professionals)
    }

    private mutating func isBySubmitter(_ decision: ConferenceDecision, in conference: Conference) -> Truth {
        guard let by = decision.by else { return unknown(at: "decisions[\(decision.id)].by", of: .professionals) }
        return conference.professionals.some { $0.id == by ? has(.submitter, $0) : .false }
            || (conference.professionals.contains { $0.id == by }
                ? .false : hasUnlisted(conference.professionals, at: "seats.submitter"))
    }
}
