// How a rule states what must hold. Everything but the condition is evaluated only if something is wrong or missing.

extension Examination {
    /// States what must hold.
    @inlinable public mutating func require(
        _ holds: Bool, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil,
        seen: @autoclosure () -> Detail = .nothing, needed: @autoclosure () -> Detail? = nil,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard holds else { return unmet(seen(), needed(), address(), mend(), voice) }
        stated = true
        if isRecording { useAsGround(address(), seen()) }
    }

    /// States what must hold, as far as it is known.
    @inlinable public mutating func require(
        _ holds: Truth, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil,
        seen: @autoclosure () -> Detail = .nothing, needed: @autoclosure () -> Detail? = nil,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        switch holds.value {
        case .yes: require(true, at: address(), of: voice, seen: seen())
        case .no: unmet(seen(), needed(), address(), mend(), voice)
        case .open: keep(holds, else: address())
        }
    }

    /// States that a fact has a value; a missing one leaves the rule undecided.
    @inlinable public mutating func require<Value: Reportable & Equatable>(
        _ fact: Value?, is wanted: Value, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let fact = need(fact, at: address(), of: voice) else { return }
        require(fact == wanted, at: address(), of: voice, seen: fact.detail, needed: wanted.detail, mend: mend())
    }

    /// States that a fact is at least something; a missing one leaves the rule undecided.
    @inlinable public mutating func require<Value: Reportable & Comparable>(
        _ fact: Value?, atLeast wanted: Value, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil, mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let fact = need(fact, at: address(), of: voice) else { return }
        require(fact >= wanted, at: address(), of: voice, seen: fact.detail, needed: wanted.detail, mend: mend())
    }

    /// States that a joint or consenting act was free: while this circumstance holds or may hold it cannot count, and
    /// must be learnt in safety.
    ///
    /// - Returns: Whether the circumstance is known not to hold, so that the body may go on to judge the act.
    public mutating func isFree(
        of circumstance: Circumstance, at address: @autoclosure () -> Address,
        voice: Identifier<Participant>? = nil
    ) -> Bool {
        let holds = self.circumstance(circumstance)
        switch holds.value {
        case .no: return true
        case .open: keep(holds, toBe: false, opensMore: true, else: address())
        case .yes:
            lack(address(), .suspended, voice)
            reason = OutcomeReason(.suspended, code: circumstance.code)
        }
        return false
    }

    /// Says from which day on the outcome may change though nothing new is recorded; the earliest counts.
    public mutating func mayChange(on changeDay: CalendarDate?) {
        guard let changeDay, changeDay > day else { return }
        guard let earlier = changesOn, earlier <= changeDay else {
            changesOn = changeDay
            return
        }
    }

    /// States that a list of what happens over time was asked about for a person, on every day of a period.
    ///
    /// - Parameters:
    ///   - list: The list whose coverage must leave no day out.
    ///   - period: The period.
    ///   - person: The person who was to be asked or watched over; each child counts for itself.
    ///   - address: Where the list stands; the person is added to it.
    public mutating func requireCoverage<Element>(
        of list: Listed<Element>, over period: Period, for person: Identifier<Participant>,
        at address: @autoclosure () -> Address
    ) {
        guard list.firstUncoveredDay(of: period, for: person, on: day) != nil else {
            stated = true
            if isRecording { use("\(address()).coverage[\(person)]", .truth(true)) }
            return
        }
        lack("\(address()).coverage[\(person)]", .coverage, person)
    }
}
