public import Domain
public import GovernanceCompass

/// A synthetic region that is in the last step of its trajectory, recorded and in order: the base of the examples.
///
/// Everything in it is made up.
public enum TrajectoryInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the trajectory on the day, with the answer of the municipality.
    public static var situation: RuleExample<NetworkTrajectory>.Situation {
        var context = ReviewContext(on: day)
        context.attestations.append(Attestation(.kompas(1), .yes, by: "gemeente-noord", on: "2026-09-01"))
        return RuleExample.Situation(trajectory, in: context)
    }

    /// The trajectory.
    public static var trajectory: NetworkTrajectory {
        var trajectory = NetworkTrajectory("streek")
        trajectory.targetGroup = .stated(TargetGroup(unit: .household, spans: TargetSpan.allCases), known)
        trajectory.existingNetworks = Listed(
            [
                ExistingNetwork("wijkoverleg", worksWell: true, isBuiltOn: true, knownOn: "2025-09-01"),
                ExistingNetwork("oude-werkgroep", worksWell: false, isBuiltOn: false, knownOn: "2025-09-01"),
            ], complete: known)
        trajectory.coreGroupFormedOn = .stated(.day("2025-09-10"), known)
        trajectory.steps = Listed(KompasStep.allCases.map { record(of: $0) }, complete: known)
        trajectory.returnRoute = .stated(
            ReturnRoute(to: [.policy, .director], since: .day("2026-08-20")), known)
        trajectory.strategySet = .stated(
            StrategySetting(on: .day("2026-06-11"), by: [.innerRing, .projectGroup]), known)
        trajectory.repeats = Listed(
            [
                RepeatRecord("kaart", .networkMap, on: .day("2026-09-17"), knownOn: "2026-09-17"),
                RepeatRecord(
                    "ronde-najaar", .feedbackRound, on: .day("2026-10-06"),
                    with: [.households, .closeOnes, .professionals, .expertsByExperience], knownOn: "2026-10-06"),
                RepeatRecord(
                    "terugblik-winter", .reflection, on: .day("2027-01-21"),
                    with: [.expertsByExperience, .networkPartners], knownOn: "2026-10-06"),
            ], complete: known)
        trajectory.evidence = Listed(
            [
                CheckEvidence(
                    "besluit-kerngroep", for: "C1-1", .holds, .document, on: .day("2025-09-10"),
                    place: "Verslag van de eerste bijeenkomst.", knownOn: "2025-09-10"),
                CheckEvidence(
                    "kleine-groep", for: "C1-2", .chosenOtherwise, .meeting, on: .day("2025-09-10"),
                    knownOn: "2025-09-10"),
                CheckEvidence(
                    "overeenkomst", for: "C7-7", .notYet, .meeting, on: .day("2026-09-01"), knownOn: "2026-09-01"),
            ])
        return trajectory
    }

    static let known = Provenance(knownOn: "2026-10-10")

    /// The months of 2025 and 2026 in which the steps began and had support.
    private static func days(of step: KompasStep) -> (begun: CalendarDate, endorsed: CalendarDate?) {
        switch step {
        case .organisationalStructure: ("2025-09-01", "2025-10-15")
        case .governance: ("2025-10-20", "2025-12-10")
        case .planOfApproach: ("2025-12-01", "2026-01-20")
        case .currentSituation: ("2026-01-12", "2026-03-26")
        case .sharedAmbition: ("2026-03-30", "2026-05-07")
        case .strategyAndIndicators: ("2026-05-11", "2026-06-25")
        case .activityPlan: ("2026-08-24", "2026-09-24")
        case .learningNetwork: ("2026-09-28", nil)
        }
    }

    private static func record(of step: KompasStep) -> StepRecord {
        let days = days(of: step)
        var record = StepRecord(step, knownOn: days.begun)
        record.begunOn = .stated(.day(days.begun), known)
        record.endorsedOn = days.endorsed.map { .stated(.day($0), known) } ?? .statedAsNone(known)
        record.draftedOn = record.endorsedOn
        record.consultedOn = record.endorsedOn
        record.reopenings = Listed([], complete: known)
        if step.isLedByPolicyAndBoard {
            record.ledBy = .stated([.known(.policy), .known(.director)], known)
            record.consulted = .stated(
                [.known(.professionals), .known(.expertsByExperience), .known(.households)], known)
        } else {
            record.prominent = .stated([.known(.professionals), .known(.expertsByExperience)], known)
        }
        record.feedback = Listed(
            [HouseholdFeedback("stemmen", gatheredOn: .day(days.begun), isUsed: true, knownOn: days.begun)],
            complete: known)
        return record
    }
}
