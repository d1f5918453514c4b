internal import Domain

// How rules read which steps of the trajectory were begun.

extension Examination {
    /// Whether a step was begun by the reference day; unknown if nothing was recorded of it.
    ///
    /// What has a draft, was put to others or has support was begun, whatever was recorded of its beginning: so it is
    /// with the state of a step too.
    mutating func hasBegun(_ step: KompasStep, in trajectory: NetworkTrajectory) -> Truth {
        guard let record = trajectory.record(of: step) else {
            return hasUnlisted(trajectory.steps, at: .step(step))
        }
        let hasBegun = hasCome(record.begunOn, at: "\(Address.step(step)).begunOn")
        return !hasBegun.isTrue && hasGoneOn(record) ? .true : hasBegun
    }

    /// Whether something certainly came of a step by the reference day.
    private mutating func hasGoneOn(_ record: StepRecord) -> Bool {
        var hasGoneOn = false
        for moment in [record.draftedOn, record.consultedOn, record.endorsedOn] {
            guard case .stated(let date, _) = moment else { continue }
            mayChange(on: date.latest)
            hasGoneOn = hasGoneOn || (date.isOnOrBefore(day) ?? false)
        }
        return hasGoneOn
    }

    /// Whether one of some steps was begun.
    mutating func hasBegun(oneOf steps: [KompasStep], in trajectory: NetworkTrajectory) -> Truth {
        var hasBegun = Truth.false
        for step in steps {
            hasBegun = self.hasBegun(step, in: trajectory) || hasBegun
            if hasBegun.isTrue { return hasBegun }
        }
        return hasBegun
    }

    /// Whether something was begun on or after another day; a step that was not begun yet is no matter of order.
    mutating func isInTime(_ first: DateRange, at place: Address, before step: KompasStep, _ record: StepRecord?)
        -> Truth
    {
        guard let begun = record?.begunOn.value else { return unknown(at: "\(Address.step(step)).begunOn") }
        return isOnOrBefore(first, at: place, begun, at: "\(Address.step(step)).begunOn")
    }
}

extension Address {
    /// Where a step is looked for; it is no identifier, and so it has a name of its own.
    static func step(_ step: KompasStep) -> Address { "steps.\(step)" }
}
