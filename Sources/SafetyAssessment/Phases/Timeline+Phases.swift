internal import Domain

extension Timeline where Value == Coded<SafetyPhase> {
    /// The day on which work first was in a later phase than this one, by a day; `nil` if it was not, or if that is not
    /// exactly known.
    func begin(ofLaterThan phase: SafetyPhase, by day: CalendarDate) -> CalendarDate? {
        for statement in statements {
            guard case .stated(.known(let member), let provenance) = statement, member > phase else { continue }
            if let heldOn = provenance.heldOn, heldOn.isOnOrBefore(day) == false { continue }
            return provenance.heldOn?.exact
        }
        return nil
    }
}
