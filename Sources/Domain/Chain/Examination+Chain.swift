extension Examination {
    /// Whether a step of the chain was taken by the day, as far as its events tell.
    mutating func hasTaken(_ step: ChainStep, in trajectory: ChainTrajectory) -> Truth {
        var taken = Truth.false
        for event in trajectory.events {
            let isStep = fact(event.step, at: "events[\(event.id)].step") == step
            guard !isStep.isFalse else { continue }
            taken = (isStep && hasCome(event.on, at: "events[\(event.id)].on")) || taken
        }
        return taken || hasUnlisted(trajectory.events, at: "events")
    }

    /// Whether an investigation was concluded by each day on which a court was asked for a measure.
    mutating func isConcludedBeforeCourt(
        _ investigation: BoardInvestigation, in trajectory: ChainTrajectory
    ) -> Truth {
        let place: Address = "investigations[\(investigation.id)].concluded"
        let concluded: DateRange?
        switch investigation.concluded.asKnown(on: day) {
        case .stated(let date, _): concluded = date
        case .statedAsNone: return .false
        case .notRecorded: return unknown(at: place)
        }
        var isBefore = Truth.true
        for event in trajectory.events {
            let isRequest =
                fact(event.step, at: "events[\(event.id)].step") == .courtRequested
                && hasCome(event.on, at: "events[\(event.id)].on")
            if isRequest.isFalse { continue }
            isBefore =
                isRequest.implies(
                    isOnOrBefore(concluded, at: place, event.on, at: "events[\(event.id)].on")) && isBefore
        }
        return isBefore && !hasUnlisted(trajectory.events, at: "events")
    }

    /// Whether pressure is applied on the day: it has begun, and it is known not to have ended.
    mutating func runs(_ pressure: Pressure) -> Truth {
        let hasBegun = hasCome(pressure.from, at: "pressures[\(pressure.id)].from")
        guard !hasBegun.isFalse else { return .false }
        let ended = fact(pressure.ended, at: "pressures[\(pressure.id)].ended").exists
        guard ended.isTrue, let end = need(pressure.ended, at: "pressures[\(pressure.id)].ended") else {
            return hasBegun && !ended
        }
        return hasBegun && !hasCome(end, at: "pressures[\(pressure.id)].ended")
    }

    /// States that a parent said yes by the day, freely, and did not take it back.
    ///
    /// Every no stands until a free yes of a certainly later day. While coercive control is suspected a yes is free only
    /// if it was given apart from the others.
    mutating func requireAnswer(of parent: Identifier<Participant>, to pressure: Pressure) {
        let answers = pressure.answers.filter { $0.by == parent }
        guard !answers.isEmpty else {
            return require(
                hasUnlisted(pressure.answers, at: "pressures[\(pressure.id)].answers.of[\(parent)]", of: parent),
                at: "pressures[\(pressure.id)].answers.of[\(parent)]", of: parent, seen: .none, needed: true.detail)
        }
        var saidYes = Truth.false
        var saidNo = Truth.false
        for answer in answers {
            let isSaid = isSaid(answer, to: pressure)
            let isGiven = holds(answer.isGiven, at: pressure.place(of: answer), of: parent)
            saidYes = saidYes || answer.isApart && isSaid && isGiven
            guard !isGiven.isTrue else { continue }
            var isTakenBack = Truth.false
            for later in answers where later.id != answer.id {
                isTakenBack = takesBack(later, answer, in: pressure) || isTakenBack
            }
            let stands = isSaid && !isGiven && !isTakenBack
            saidNo = saidNo || stands
            require(!stands, at: pressure.place(of: answer), of: parent, seen: false.detail, needed: true.detail)
        }
        guard !saidNo.isTrue, !saidYes.isTrue else { return }
        for answer in answers where !answer.isApart.isTrue {
            let isGiven =
                isSaid(answer, to: pressure) && holds(answer.isGiven, at: pressure.place(of: answer), of: parent)
            guard !isGiven.isFalse else { continue }
            guard isFree(of: .suspectedCoerciveControl, at: pressure.place(of: answer), voice: parent) else { return }
            saidYes = saidYes || isGiven
        }
        require(
            saidYes || hasUnlisted(pressure.answers, at: "pressures[\(pressure.id)].answers.of[\(parent)]", of: parent),
            at: "pressures[\(pressure.id)].answers.of[\(parent)]", of: parent, seen: .none, needed: true.detail)
    }

    private mutating func isSaid(_ answer: PressureAnswer, to pressure: Pressure) -> Truth {
        hasCome(answer.on, at: "pressures[\(pressure.id)].answers[\(answer.id)].on")
    }

    /// Whether an answer takes an earlier one back: a free yes of a certainly later day.
    private mutating func takesBack(
        _ later: PressureAnswer, _ answer: PressureAnswer, in pressure: Pressure
    ) -> Truth {
        let isYes = holds(later.isGiven, at: pressure.place(of: later), of: later.by)
        guard !isYes.isFalse else { return .false }
        let wasApart = fact(
            later.inPresenceOf, at: "pressures[\(pressure.id)].answers[\(later.id)].inPresenceOf", of: later.by
        ).satisfies { $0.isEmpty }
        let isFree = wasApart.isTrue ? wasApart : wasApart || !circumstance(.suspectedCoerciveControl)
        return isYes && isFree && hasCome(later.on, at: "pressures[\(pressure.id)].answers[\(later.id)].on")
            && !isOnOrBefore(
                later.on, at: "pressures[\(pressure.id)].answers[\(later.id)].on",
                answer.on, at: "pressures[\(pressure.id)].answers[\(answer.id)].on")
    }
}

extension Pressure {
    fileprivate func place(of answer: PressureAnswer) -> Address { "pressures[\(id)].answers[\(answer.id)].isGiven" }
}

extension PressureAnswer {
    /// Whether it is known that nobody else was there; what is not known does not count as apart.
    fileprivate var isApart: Truth { inPresenceOf.map { Truth($0.isEmpty) } ?? .false }
}
