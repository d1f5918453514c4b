extension Examination {
    /// Whether a step of a measure was taken by the day; unknown where it may have been without being recorded.
    mutating func hasTaken(_ step: MeasureStep, in measure: Measure) -> Truth {
        var taken = Truth.false
        for event in measure.events { taken = isTaken(event, as: step) || taken }
        return taken || hasUnlisted(measure.events, at: "events")
    }

    /// Whether a measure is in force on the day: imposed, and not ended or lapsed.
    ///
    /// As everywhere in this package, what has no recorded end lasts.
    mutating func isInForce(_ measure: Measure) -> Truth {
        var ended = Truth.false
        for event in measure.events {
            ended = (isTaken(event, as: .ended) || isTaken(event, as: .lapsed)) || ended
        }
        return hasTaken(.imposed, in: measure) && !ended
    }

    /// Whether an event is this step, taken by the day.
    mutating func isTaken(_ event: MeasureEvent, as step: MeasureStep) -> Truth {
        let isStep = fact(event.step, at: "events[\(event.id)].step") == step
        guard !isStep.isFalse else { return .false }
        return isStep && hasCome(event.on, at: "events[\(event.id)].on")
    }

    /// Whether a measure is a child protection measure.
    mutating func isProtection(_ measure: Measure) -> Truth {
        fact(measure.kind, at: "kind").satisfies { $0.protection != nil }
    }

    /// The event with which a measure was first imposed; noted as missing if it is not known.
    mutating func needImposition(of measure: Measure) -> (on: DateRange, id: Identifier<MeasureEvent>)? {
        var first: (on: DateRange, id: Identifier<MeasureEvent>)?
        for event in measure.events {
            // A step that is not known may be an earlier imposition.
            guard let step = need(event.step.flatMap { $0.member }, at: "events[\(event.id)].step") else { return nil }
            guard step == .imposed else { continue }
            guard let on = need(event.on, at: "events[\(event.id)].on") else { return nil }
            if let known = first, known.on.comesBefore(on) || known.on == on && known.id < event.id { continue }
            first = (on, event.id)
        }
        if first == nil { lack("events", .fact) }
        return first
    }
}

extension DateRange {
    /// Whether it comes before another by its first day, then by its last: an order, no answer to which was first.
    fileprivate func comesBefore(_ other: DateRange) -> Bool {
        let mine = (earliest ?? .min, latest ?? .max)
        let theirs = (other.earliest ?? .min, other.latest ?? .max)
        return mine < theirs
    }
}
