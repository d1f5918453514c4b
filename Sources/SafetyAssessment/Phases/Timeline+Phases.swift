internal import Domain

extension Timeline where Value == Coded<SafetyPhase> {
    /// The day on which work went over to a later phase than this one, by a day; `nil` if it did not, or if that is not
    /// exactly known.
    ///
    /// Whoever goes back to an earlier phase begins anew: of several beginnings the last counts.
    func begin(ofLaterThan phase: SafetyPhase, by day: CalendarDate) -> CalendarDate? {
        var begin: CalendarDate?
        var isLater = false
        // Where a statement stands that may be one of an earlier phase: a code that this version does not know.
        var isOpen = false
        for statement in statements where statement.provenance?.heldOn?.isOnOrBefore(day) != false {
            switch statement {
            case .stated(.known(let member), let provenance) where member > phase:
                if !isLater {
                    begin = provenance.heldOn?.exact
                    isOpen = false
                }
                isLater = true
            case .stated(.unknown, _): isOpen = true
            case .stated, .statedAsNone, .notRecorded: isLater = false
            }
        }
        guard isLater, !isOpen, let begin, !mayStepBack(after: begin, to: phase, by: day) else { return nil }
        return begin
    }

    /// Whether a statement of an earlier phase that stands before a day may be of after it.
    private func mayStepBack(after begin: CalendarDate, to phase: SafetyPhase, by day: CalendarDate) -> Bool {
        for statement in statements where statement.provenance?.heldOn?.isOnOrBefore(day) != false {
            if case .stated(.known(let member), _) = statement, member > phase { continue }
            if (statement.provenance?.heldOn?.latest ?? .max) > begin { return true }
        }
        return false
    }
}
