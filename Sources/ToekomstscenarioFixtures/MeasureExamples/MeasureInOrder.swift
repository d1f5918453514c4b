public import Domain

/// A synthetic measure of which everything is recorded and in order: the base of the examples about measures.
///
/// A supervision order over a made-up boy, in a region that has adopted the agreements of FoodValley.
public enum MeasureInOrder: Sendable {
    /// The reference day of the examples.
    public static let day = HouseholdInOrder.day

    /// The situation: the measure on the day, with the interval chosen that the source leaves open.
    public static var situation: RuleExample<Measure>.Situation {
        RuleExample.Situation(measure, in: context)
    }

    /// The context of the household in order, with the chosen interval, the adopted scope and the professionals' answer
    /// to the prompt.
    public static var context: ReviewContext {
        var context = HouseholdInOrder.context
        try? context.policy.choose(.effectTestInterval, 60, because: "synthetisch voorbeeld")
        context.adopted.append(.foodValley)
        context.attestations.append(Attestation(.parallel(22), .yes, by: "lokaal", on: "2026-07-15"))
        return context
    }

    /// The measure.
    public static var measure: Measure {
        var measure = Measure("maatregel-1", .supervisionOrder, about: "zoon")
        measure.grounds = Listed([.known(.seriousDevelopmentalThreat)], complete: known)
        measure.events = Listed(
            [
                MeasureEvent("overwogen", .considered, on: .day("2026-05-28")),
                MeasureEvent("verzocht", .requested, on: .day("2026-07-14")),
                MeasureEvent("getoetst", .tested, on: .day("2026-07-10")),
                MeasureEvent("opgelegd", .imposed, on: .day("2026-07-20")),
                MeasureEvent("gestart", .executionStarted, on: .day("2026-07-25")),
            ], complete: known)
        measure.requestedBy = .stated(.known(.childCareAndProtectionBoard), known)
        measure.imposedBy = .stated(.known(.juvenileCourt), known)
        measure.institution = .stated(
            InstitutionAssignment(on: .day("2026-07-21"), isContracted: true, fitsProblem: true), known)
        measure.executedBy = .stated(.known(.certifiedInstitution), known)
        measure.aim =
            (try? MeasureAim("Zoon gaat weer naar school en slaapt thuis rustig.")).map { .stated($0, known) }
            ?? .notRecorded
        measure.foreseenEnd = .since("2026-07-20", .day("2027-01-20"))
        measure.hasOrganisedDissent = .stated(true, known)
        measure.mapping = .stated(
            SituationMapping(on: .day("2026-08-01"), withParents: true, withChildren: true), known)
        measure.help = Listed(
            [
                AccompanyingHelp("gezinsbegeleiding", .support, from: .day("2026-08-10"), ended: .statedAsNone(known))
            ], complete: known)
        measure.effectTests = Listed(
            [
                EffectTest(
                    "september", on: "2026-09-15", withProfessionals: true, withParents: true, withChildren: true),
                EffectTest(
                    "november", on: "2026-11-05", withProfessionals: true, withParents: true, withChildren: true),
            ], complete: known)
        measure.safetyTeamSince = .stated(.day("2026-05-20"), known)
        measure.youthProtectionTable = .statedAsNone(known)
        measure.hasBoardPreliminaryWork = .stated(true, known)
        measure.boardProfessionalsInvolved = Listed(["raad-1"], complete: known)
        measure.independentTest = .stated(IndependentTest(on: .day("2026-07-10"), tester: "raad-2"), known)
        measure.safetyTeamWorker = .stated("jeugdbeschermer", known)
        measure.workerDiscussion = .stated(
            WorkerDiscussion(on: .day("2026-07-18"), withHousehold: true, withWorker: true), known)
        return measure
    }

    private static let known = Provenance(knownOn: "2026-05-20", by: "lokaal")
}

extension Measure {
    /// Adds an event.
    mutating func add(_ id: Identifier<MeasureEvent>, _ step: MeasureStep?, on day: CalendarDate?) {
        events.entries.append(MeasureEvent(id, step, on: day.map { .day($0) }))
    }

    /// Makes it a measure that was only considered and requested.
    mutating func becomeRequestOnly() { events.drop { $0.id == "opgelegd" || $0.id == "gestart" } }

    /// Makes it a measure that was only considered.
    mutating func becomeConsideration() {
        becomeRequestOnly()
        events.drop("verzocht")
    }
}
