import Domain
import GovernanceCompass

extension FictionalRegion {
    /// The trajectory: four steps with support, the second begun again; the fifth put to those whom it concerns, with
    /// its gate open; and the last begun early by two teams.
    static var trajectory: NetworkTrajectory {
        let known = Provenance(knownOn: "2026-10-29")
        var trajectory = NetworkTrajectory("wijde-kreek")
        trajectory.targetGroup = .stated(TargetGroup(unit: .household, spans: TargetSpan.allCases), started)
        trajectory.existingNetworks = Listed(
            [
                ExistingNetwork("wijkoverleg", worksWell: true, isBuiltOn: true, knownOn: "2025-09-10"),
                ExistingNetwork("jeugdtafel", worksWell: true, isBuiltOn: false, knownOn: "2025-09-10"),
            ], complete: started)
        trajectory.coreGroupFormedOn = .stated(.day("2025-09-10"), started)
        trajectory.steps = Listed(KompasStep.allCases.map { record(of: $0) }, complete: known)
        trajectory.returnRoute = .statedAsNone(Provenance(knownOn: "2026-03-02"))
        trajectory.strategySet = .statedAsNone(known)
        trajectory.repeats = Listed(
            [
                RepeatRecord("kaart-1", .networkMap, on: .day(earlierMapDrawnOn), knownOn: earlierMapDrawnOn),
                RepeatRecord("kaart-2", .networkMap, on: .day(mapDrawnOn), knownOn: mapDrawnOn),
                RepeatRecord("kaart-3", .networkMap, on: .day("2026-12-10"), knownOn: "2026-11-05"),
                RepeatRecord("vorm", .governanceFit, on: .day("2025-12-10"), knownOn: "2025-12-10"),
                RepeatRecord("plan-bij", .planRevision, on: .day("2026-07-09"), knownOn: "2026-07-09"),
                RepeatRecord("klantreis-1", .clientJourney, on: .day("2026-03-12"), knownOn: "2026-03-12"),
            ], complete: Provenance(knownOn: "2026-11-05"))
        trajectory.evidence = Listed(evidence)
        return trajectory
    }

    /// When the steps began, were drafted, put to others and supported.
    private struct Course {
        let begun: CalendarDate?
        var drafted: CalendarDate?
        var consulted: CalendarDate?
        var endorsed: CalendarDate?
    }

    private static func course(of step: KompasStep) -> Course {
        switch step {
        case .organisationalStructure:
            Course(begun: "2025-09-01", drafted: "2025-09-25", consulted: "2025-10-02", endorsed: "2025-10-15")
        case .governance:
            Course(begun: "2025-10-20", drafted: "2025-11-12", consulted: "2025-11-26", endorsed: "2025-12-10")
        case .planOfApproach:
            Course(begun: "2025-12-01", drafted: "2025-12-04", consulted: "2025-12-18", endorsed: "2026-01-20")
        case .currentSituation:
            Course(begun: "2026-02-03", drafted: "2026-05-21", consulted: "2026-06-11", endorsed: "2026-06-25")
        case .sharedAmbition: Course(begun: "2026-07-02", drafted: "2026-10-01", consulted: "2026-10-29")
        case .strategyAndIndicators: Course(begun: "2026-10-27")
        case .activityPlan: Course(begun: nil)
        case .learningNetwork: Course(begun: "2026-03-02")
        }
    }

    private static func record(of step: KompasStep) -> StepRecord {
        let course = course(of: step)
        let known = Provenance(knownOn: course.begun ?? "2026-10-29")
        func moment(_ day: CalendarDate?) -> Recorded<DateRange> {
            guard let day else { return .statedAsNone(Provenance(knownOn: "2026-10-29")) }
            return .stated(.day(day), Provenance(knownOn: day))
        }
        var record = StepRecord(step, knownOn: course.begun)
        record.begunOn = moment(course.begun)
        record.draftedOn = moment(course.drafted)
        record.consultedOn = moment(course.consulted)
        record.endorsedOn = moment(course.endorsed)
        record.reopenings = Listed([], complete: known)
        guard course.begun != nil else { return record }
        if step.isLedByPolicyAndBoard {
            record.ledBy = .stated([.known(.policy), .known(.director)], known)
            record.consulted = .stated(
                step == .strategyAndIndicators
                    ? [.known(.professionals)]
                    : [.known(.professionals), .known(.expertsByExperience), .known(.households)], known)
        } else {
            record.prominent = .stated([.known(.professionals), .known(.expertsByExperience)], known)
        }
        if step == .governance {
            let reopened = StepReopening(
                "groei", on: .day("2026-10-06"), because: .networkChanged,
                endorsedAgainOn: .statedAsNone(Provenance(knownOn: "2026-10-06")), knownOn: "2026-10-06")
            record.reopenings = Listed([reopened], complete: Provenance(knownOn: "2026-10-06"))
        }
        // Of the step that was begun last nobody recorded yet what households said.
        if step != .strategyAndIndicators, let begun = course.begun {
            record.feedback = Listed(
                [HouseholdFeedback("stemmen", gatheredOn: .day(begun), isUsed: true, knownOn: begun)], complete: known)
        }
        return record
    }

    private static var evidence: [CheckEvidence] {
        [
            CheckEvidence(
                "besluit-kerngroep", for: "C1-1", .holds, .document, on: .day("2025-09-10"),
                place: "Verslag van de eerste bijeenkomst.", knownOn: "2025-09-10"),
            CheckEvidence("buitenring", for: "C1-7", .holds, .meeting, on: .day("2025-10-02"), knownOn: "2025-10-02"),
            CheckEvidence("projectgroep", for: "C1-8", .holds, .meeting, on: .day("2025-10-02"), knownOn: "2025-10-02"),
            CheckEvidence("woorden", for: "C5-1", .holds, .document, on: .day("2026-10-01"), knownOn: "2026-10-01"),
            CheckEvidence("principes", for: "C5-2", .holds, .meeting, on: .day("2026-10-29"), knownOn: "2026-10-29"),
            CheckEvidence("draagvlak", for: "C5-3", .notYet, .meeting, on: .day("2026-10-29"), knownOn: "2026-10-29"),
            CheckEvidence(
                "in-het-plan", for: "C5-5", .notYet, .document, on: .day("2026-10-29"), knownOn: "2026-10-29"),
        ]
    }
}
