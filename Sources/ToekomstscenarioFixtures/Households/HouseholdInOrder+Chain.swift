import Domain

extension HouseholdInOrder {
    /// That no measure is considered, asked for or imposed.
    static let measures = Listed<Measure>([], complete: Provenance(knownOn: "2026-03-02", by: "lokaal"))

    /// The way through the chain: a report, handed over to the local team, that asked the safety team to join.
    static var chain: ChainTrajectory {
        var trajectory = ChainTrajectory("keten")
        let known = Provenance(knownOn: "2026-03-02", by: "lokaal")
        trajectory.signals = Listed([Signal("signaal", seenBy: "juf", on: .day("2026-03-02"))], complete: known)
        trajectory.reports = Listed([Report("melding", receivedOn: .day("2026-03-04"))], complete: known)
        trajectory.pressures = Listed([], complete: known)
        trajectory.requests = Listed([], complete: known)
        trajectory.investigations = Listed([], complete: known)
        trajectory.events = Listed(
            [
                ChainEvent("overdracht", .transferredToLocalTeam, on: .day("2026-03-12")),
                ChainEvent("hulp", .voluntaryHelpStarted, on: .day("2026-04-01")),
                ChainEvent("aanmelding", .referredToSafetyTeam, on: .day("2026-05-20")),
            ], complete: known)
        trajectory.urgentCourses = Listed([], complete: known)
        return trajectory
    }
}
