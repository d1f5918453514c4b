import Domain
import SafetyAssessment

// What happened in the household in order, how help went, and how far work on risks and recovery has come.

extension HouseholdInOrder {
    /// Records what happened, who was asked since, and how help and cooperation went.
    static func recordCourse(in file: inout CaseFile) {
        file.events = events
        file.course = course
        file.safetyPlan.change { $0.laysDownMandate = true }
        file.assistancePlan.change { $0.riskFactors = riskFactors }
        file.recoveryPlan.change {
            $0.startedOn = .stated(.day("2026-10-05"), Provenance(knownOn: "2026-10-06", by: "lokaal"))
        }
    }

    /// What people answered to the questions about attitude, signals and overview.
    static var courseAnswers: [Attestation] {
        var answers = [Attestation(.sturen(16), .yes, by: "lokaal", on: "2026-05-25")]
        for rule in [RuleID.sturen(32), .sturen(76), .domein(26)] {
            for person in voices { answers.append(Attestation(rule, .yes, by: person, on: "2026-11-02")) }
        }
        return answers
    }

    /// One event of May, and two statements of who was asked after it.
    private static var events: Listed<UnsafeEvent> {
        Listed(
            [
                UnsafeEvent(
                    "ruzie-mei", on: .day("2026-05-18"), kind: .fact, isConcrete: true, isDetailed: true,
                    happenedTo: ["moeder", "dochter"], forms: [.domesticViolence],
                    roles: Listed(
                        [
                            EventRole(
                                "rol-1", of: "dochter", .witnessesViolence, judgedBy: "lokaal", on: "2026-05-21",
                                disputedBy: [])
                        ], complete: courseKnown),
                    toldBy: "moeder", inPresenceOf: [], words: "Er werd geslagen.", knownOn: "2026-05-20")
            ], complete: courseKnown,
            coverage: [covered(from: "2026-05-18", to: "2026-09-01"), covered(from: "2026-08-25", to: "2026-11-20")]
                .compactMap { $0 })
    }

    /// That everyone was asked about the days from one up to another.
    static func covered(from first: CalendarDate, to end: CalendarDate) -> Coverage? {
        guard let period = try? Period(start: first, end: end) else { return nil }
        return Coverage(period, asked: voices, by: "lokaal", knownOn: end)
    }

    private static var riskFactors: Listed<RiskFactorProgress> {
        Listed(
            [
                RiskFactorProgress(
                    "drank", words: "Drank in het weekend.",
                    standing: Timeline([
                        .stated(.known(.notYet), Provenance(heldOn: .day("2026-07-10"), knownOn: "2026-07-10")),
                        .stated(.known(.manageable), Provenance(heldOn: .day("2026-09-15"), knownOn: "2026-09-15")),
                    ])),
                RiskFactorProgress(
                    "geldzorgen", words: "Schulden.", standing: .since("2026-10-01", .known(.reduced))),
            ], complete: courseKnown)
    }

    private static var course: CaseCourse {
        CaseCourse(
            help: Listed(
                [
                    HelpPeriod("hulp-kinderen", for: ["dochter", "zoon"], since: "2026-07-10"),
                    HelpPeriod("hulp-ouders", for: ["moeder", "vader"], since: "2026-07-14"),
                ], complete: courseKnown),
            domains: Listed(
                [
                    DomainEffort(
                        "inzet-jeugd", .youth, since: "2026-05-20", plan: .inOnePlan, sharesResponsibility: true),
                    DomainEffort(
                        "inzet-volwassenen", .adults, since: "2026-05-20", plan: .inOnePlan,
                        sharesResponsibility: true),
                ], complete: courseKnown),
            stages: Listed(
                [
                    ApproachStagePeriod(
                        "verkennen", .exploringAndMotivating, since: "2026-05-20", until: "2026-06-24"),
                    ApproachStagePeriod(
                        "behandelregie", .intensiveTreatmentDirection, since: "2026-06-24", until: "2026-09-23"),
                    ApproachStagePeriod(
                        "voortzetting", .continuationAndMonitoring, since: "2026-09-23", attendsToRelapse: true),
                ], complete: courseKnown),
            departures: Listed(
                [
                    UsualPathDeparture(
                        "zonder-wachtlijst", on: .day("2026-07-01"),
                        reason: .stated("Wachten kon hier niet.", courseKnown), staysWithinLaw: true)
                ], complete: courseKnown))
    }

    private static let courseKnown = Provenance(knownOn: "2026-05-20", by: "lokaal")
}
