public import Domain

/// A part of the plan on a day: filled, due, or still to come (stand van een onderdeel).
public struct PlanPartState: Hashable, Sendable {
    /// The part.
    public let part: PlanPart
    /// Whether it is filled; `nil` if that was not recorded, or if it was filled only before a step that it uses was done.
    public let isFilled: Bool?
    /// Whether the steps that it uses are done, so that it is due.
    ///
    /// `nil` if that was not recorded; never for a part of which the
    /// guide names no step.
    public let isDue: Bool?
}

extension PlanOfApproach {
    /// Each part of the plan on a day, in the order of the guide.
    public func parts(on day: CalendarDate) -> [PlanPartState] {
        let view = view(for: .professional, on: day)
        return PlanPart.allCases.map { part in
            PlanPartState(
                part: part, isFilled: view.isFilled(part, on: day),
                isDue: part.uses.isEmpty
                    ? false : Self.areDone(part.uses.map { Self.isDone(view.doneOn($0), on: day) }))
        }
    }

    /// The parts that are due on a day and not filled, or not known to be.
    public func dueParts(on day: CalendarDate) -> [PlanPart] {
        parts(on: day).filter { $0.isDue == .some(true) && $0.isFilled != .some(true) }.map { $0.part }
    }

    /// When a part was filled; stated as none where all parts were recorded and this one was not.
    func filling(of part: PlanPart) -> Recorded<DateRange> {
        let entries = parts.filter { $0.part == part }
        if entries.isEmpty, let complete = parts.complete { return .statedAsNone(complete) }
        return Recorded.agreed(entries.map { $0.filledOn })
    }

    /// When a step was done; stated as none where all steps that are done were recorded and this one was not.
    func doneOn(_ step: KompasStep) -> Recorded<DateRange> {
        let entries = stepsDone.filter { $0.step == step }
        if entries.isEmpty, let complete = stepsDone.complete { return .statedAsNone(complete) }
        return Recorded.agreed(entries.map { $0.on })
    }

    /// Whether a part is filled, and since the steps that it uses were done; `nil` where that is not known.
    private func isFilled(_ part: PlanPart, on day: CalendarDate) -> Bool? {
        let filling = filling(of: part)
        guard let isFilled = Self.isDone(filling, on: day), isFilled else { return Self.isDone(filling, on: day) }
        for step in part.uses {
            guard case .stated(let done, _) = doneOn(step), case .stated(let filled, _) = filling else { continue }
            if done.isOnOrBefore(day) ?? true, !(done.isOnOrBefore(filled) ?? false) { return nil }
        }
        return true
    }

    private static func isDone(_ moment: Recorded<DateRange>, on day: CalendarDate) -> Bool? {
        switch moment {
        case .stated(let date, _): date.isOnOrBefore(day)
        case .statedAsNone: false
        case .notRecorded: nil
        }
    }

    private static func areDone(_ steps: [Bool?]) -> Bool? {
        if steps.contains(false) { return false }
        return steps.contains(nil) ? nil : true
    }
}
