public import Domain

/// A synthetic trajectory through the chain, of which everything is recorded and in order.
///
/// A made-up household with a report, help that did not suffice, a request to the Board, and a track under pressure to
/// which both parents agreed.
public enum ChainInOrder: Sendable {
    /// The reference day of the examples.
    public static let day = HouseholdInOrder.day

    /// The situation: the trajectory on the day.
    public static var situation: RuleExample<ChainTrajectory>.Situation {
        RuleExample.Situation(trajectory, in: HouseholdInOrder.context)
    }

    /// The trajectory.
    public static var trajectory: ChainTrajectory {
        var trajectory = ChainTrajectory("keten-1")
        trajectory.signals = Listed([Signal("signaal", seenBy: "juf", on: .day("2026-03-02"))], complete: known)
        trajectory.reports = Listed([Report("melding", receivedOn: .day("2026-03-04"))], complete: known)
        trajectory.pressures = Listed(
            [
                Pressure(
                    "drang", appliedBy: .certifiedInstitution, worryOf: .localTeam, from: .day("2026-09-01"),
                    ended: .statedAsNone(known), parents: Listed(["moeder", "vader"], complete: known),
                    answers: Listed(
                        ["moeder", "vader"].map { parent in
                            PressureAnswer(
                                Identifier(fixture: "antwoord-", parent), by: parent, isGiven: true,
                                on: .day("2026-08-28"), inPresenceOf: [])
                        }, complete: known),
                    experiences: Listed(
                        [
                            PressureExperience(
                                "gevoel-moeder", by: "moeder", isFelt: true, on: .day("2026-09-10"), inPresenceOf: [])
                        ], complete: known))
            ], complete: known)
        trajectory.requests = Listed(
            [
                InvestigationRequest(
                    "verzoek", .investigation, by: .localTeam, receivedOn: .day("2026-08-20"),
                    reasons: Listed([.known(.voluntaryHelpInsufficient)], complete: known))
            ], complete: known)
        trajectory.investigations = Listed(
            [
                BoardInvestigation(
                    "raadsonderzoek", startedOn: .day("2026-09-05"),
                    concluded: .stated(.day("2026-11-02"), known), isOwnJudgement: true)
            ], complete: known)
        trajectory.events = Listed(
            [
                ChainEvent("overdracht", .transferredToLocalTeam, on: .day("2026-03-12")),
                ChainEvent("hulp", .voluntaryHelpStarted, on: .day("2026-04-01")),
                ChainEvent("aanmelding", .referredToSafetyTeam, on: .day("2026-05-20")),
                ChainEvent("naar-rechter", .courtRequested, on: .day("2026-11-05")),
            ], complete: known)
        trajectory.urgentCourses = Listed(
            [
                UrgentCourse(
                    "snelle-start",
                    events: Listed(
                        [
                            UrgentEvent("ingebracht", .called, on: .day("2026-04-20")),
                            UrgentEvent("geduid", .interpreted, on: .day("2026-04-23")),
                            UrgentEvent("afgesproken", .agreed, on: .day("2026-04-23")),
                        ], complete: known))
            ], complete: known)
        return trajectory
    }

    static let known = Provenance(knownOn: "2026-03-02", by: "lokaal")
}
