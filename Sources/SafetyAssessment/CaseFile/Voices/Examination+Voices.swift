internal import Domain

// How the rules about voices read who was heard, who decided along, and why somebody was not.

extension Examination {
    /// Whether it was recorded why somebody is not taken along somewhere.
    mutating func isLeftOut(_ person: Identifier<Participant>, from part: LeftOut.Part, in file: CaseFile) -> Truth {
        let leftOut = file.dialogue.leftOut
        let hasReason = leftOut.some { entry in
            guard entry.person == person else { return .false }
            let place: Address = "dialogue.leftOut[\(entry.id)]"
            return fact(entry.part, at: "\(place).part", of: .professionals) == part
                && fact(entry.reason, at: "\(place).reason", of: .professionals).exists
        }
        return hasReason || hasUnlisted(leftOut, at: "dialogue.leftOut", of: .professionals)
    }

    /// Whether a person is certainly not born yet, so that nothing is asked of him or her.
    mutating func isUnborn(_ person: Identifier<Participant>, in file: CaseFile) -> Bool {
        for other in file.household.concerned where other.id == person {
            mayChange(on: other.nextChange(after: day))
            return !other.isToBeHeard(on: day)
        }
        return false
    }

    /// Whether it cannot be told that somebody of the household is born.
    mutating func mayBeUnborn(_ id: Identifier<Participant>, in file: CaseFile) -> Truth {
        for person in file.household.concerned where person.id == id {
            mayChange(on: person.nextChange(after: day))
            return mayBeUnborn(person)
        }
        return hasUnlisted(file.household.concerned, at: "involvement.household.concerned")
    }

    /// States that a person said something of his or her own, or that it was recorded why not.
    ///
    /// While coercive control is suspected, only a word counts that was said apart from others.
    mutating func requireOwnWord(of person: Person, in file: CaseFile) {
        var hasWord = false
        var wasApart = false
        for statement in file.statements where statement.by == person.id {
            hasWord = true
            wasApart = wasApart || statement.wasSaidApart
        }
        let isExcused =
            isHeardOtherwise(person.id, in: file) || mayBeUnborn(person)
            || isLeftOut(person.id, from: .listening, in: file)
        guard
            !hasWord || wasApart || isExcused.isTrue
                || isFree(of: .suspectedCoerciveControl, at: "statements.of[\(person.id)]", voice: person.id)
        else { return }
        require(
            Truth(hasWord) || isExcused
                || hasUnlisted(file.statements, at: "statements.of[\(person.id)]", of: person.id),
            at: "statements.of[\(person.id)]", of: person.id, seen: .none)
    }

    /// States that a person had a part in a decision, at one table or apart, or that it was recorded why not.
    ///
    /// While coercive control is suspected, only a part counts that the person had apart from others.
    mutating func requirePart(
        of person: Identifier<Participant>, in decision: HouseholdDecision, _ file: CaseFile
    ) {
        let place: Address = "dialogue.decisions[\(decision.id)].parts[\(person)]"
        var tookPart = Truth.false
        var wasApart = false
        for part in decision.parts where part.person == person {
            let did = holds(part.tookPart, at: place, of: person)
            tookPart = tookPart || did
            wasApart = (did.isTrue && part.wasApart) || wasApart
        }
        let isExcused = mayBeUnborn(person, in: file) || isLeftOut(person, from: .deciding, in: file)
        guard
            !tookPart.isTrue || wasApart || isExcused.isTrue
                || isFree(of: .suspectedCoerciveControl, at: place, voice: person)
        else { return }
        require(
            tookPart || isExcused || hasUnlisted(decision.parts, at: place, of: person), at: place, of: person,
            seen: .none)
    }

    /// Whether dissent must be organised about a decision: somebody judged so, or a legal power is used.
    mutating func needsDissent(_ decision: HouseholdDecision) -> Truth {
        let place: Address = "dialogue.decisions[\(decision.id)]"
        return holds(decision.isLegalIntervention, at: "\(place).isLegalIntervention", of: .professionals)
            || holds(decision.needsDissent, at: "\(place).needsDissent", of: .professionals)
    }

    /// States that unsafe behaviour was talked over with a person whom it concerns, or why not.
    ///
    /// While coercive control is suspected, nobody is told that a talk is lacking: talking can be dangerous then.
    mutating func requireTalk(with person: Identifier<Participant>, about behaviour: UnsafeBehaviour, _ file: CaseFile)
    {
        let place: Address = "dialogue.behaviours[\(behaviour.id)].discussedWith"
        let isDiscussed = fact(behaviour.discussedWith, at: place, of: .professionals).satisfies {
            $0.contains(person)
        }
        let isFine =
            isDiscussed || mayBeUnborn(person, in: file) || isLeftOut(person, from: .talking, in: file)
        guard !isFine.isFalse || isFree(of: .suspectedCoerciveControl, at: "\(place)[\(person)]", voice: .professionals)
        else { return }
        require(isFine, at: "\(place)[\(person)]", of: .professionals)
    }

    /// Whether a party works with the household on the day.
    mutating func isInvolved(_ party: InvolvedParty) -> Truth {
        mayChange(on: party.since)
        mayChange(on: party.until)
        if let until = party.until, until <= day { return .false }
        guard let since = party.since else {
            return unknown(at: "involvement.direction.parties[\(party.id)].since")
        }
        return Truth(since <= day)
    }

    /// Whether a party of this identifier works with the household on the day.
    mutating func isInvolved(_ id: Identifier<InvolvedParty>, in file: CaseFile) -> Truth {
        let parties = file.involvement.direction.parties
        return parties.some { party in party.id == id ? isInvolved(party) : .false }
            || hasUnlisted(parties, at: "involvement.direction.parties")
    }
}

extension Statement {
    /// Whether it was recorded that nobody else was there.
    var wasSaidApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }
}
