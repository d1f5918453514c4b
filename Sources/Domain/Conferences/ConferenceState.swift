/// How far a conference is, as it follows from what was recorded (stand van de bespreking).
public enum ConferenceState: Hashable, Sendable {
    /// No step of it was recorded.
    case notBegun
    /// It began, and nothing was decided yet.
    case underWay
    /// Something was decided, and not everyone concerned was there or was told.
    case decided
    /// Something was decided, and everyone concerned was there or was told.
    case toldToAll
}

extension Conference {
    /// How far it is on a day.
    public func state(on day: CalendarDate) -> ConferenceState {
        let known = asKnown(on: day)
        let script: [ConferenceStep] = [.givesTopThreeMark] + ConferenceScript.fiveSteps.steps
        let steps = known.events.compactMap { $0.step.member }
        guard steps.contains(.decides) || !known.decisions.isEmpty else {
            return steps.contains { script.contains($0) } ? .underWay : .notBegun
        }
        guard let concerned = known.concerned else { return .decided }
        for person in concerned {
            let knows = known.persons.contains { entry in
                guard entry.id == person else { return false }
                if let isPresent = entry.isPresent, isPresent { return true }
                if case .stated = entry.toldAfter { return true }
                return false
            }
            if !knows { return .decided }
        }
        return .toldToAll
    }

    /// Whether a step is the next of the script on a day (mogelijk vervolg); `nil` if that cannot be told.
    ///
    /// It is told and never enforced: what happened can be recorded in any order, and the rules say what was skipped.
    public func possible(next step: ConferenceStep, on day: CalendarDate) -> Bool? {
        guard let script = script?.member else { return nil }
        let events = asKnown(on: day).events
        for event in events where !event.step.isKnown { return nil }
        let done = events.compactMap { $0.step.member }
        switch step {
        case .registered: return !done.contains { $0 != .registered }
        // After the last step these can follow in any order.
        case .sumsUp, .sendsMinutes: return script.steps.allSatisfy { done.contains($0) }
        default: return script.steps.first { !done.contains($0) } == step
        }
    }
}
