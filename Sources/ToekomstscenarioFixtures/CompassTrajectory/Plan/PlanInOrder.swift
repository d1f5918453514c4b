public import Domain
public import GovernanceCompass

/// A synthetic plan of approach that is recorded and in order: the base of the examples of plans.
///
/// Everything in it is made up.
public enum PlanInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the plan on the day.
    public static var situation: RuleExample<PlanOfApproach>.Situation {
        RuleExample.Situation(plan, in: ReviewContext(on: day))
    }

    /// The plan.
    public static var plan: PlanOfApproach {
        var plan = PlanOfApproach("samenwerkingsplan")
        plan.draft = .stated(PlanDraft(on: .day("2025-12-04"), by: .innerRing), known)
        plan.elements = .stated(PlanElement.allCases.map { .known($0) }, known)
        plan.isConcise = .stated(true, known)
        plan.parts = Listed(
            PlanPart.allCases.map { part in
                PlanPartRecord(
                    part,
                    filledOn: part == .termAndRevision ? .statedAsNone(known) : .stated(.day(filledOn(part)), known),
                    words: part == .reasonAndGoal ? "Samen werken aan veilige en gezonde thuissituaties." : nil,
                    knownOn: "2025-12-04")
            }, complete: known)
        plan.submissions = Listed(
            [
                PlanSubmission(
                    "winter", to: .projectGroup, on: .day("2025-12-18"), couldComplete: true,
                    approvedOn: .stated(.day("2026-01-20"), known), knownOn: "2025-12-18")
            ], complete: known)
        plan.parties = Listed(
            parties.map { PlanParty($0, contributes: [.effort], knownOn: "2025-12-04") }, complete: known)
        plan.agreement = Listed(
            parties.map { Endorsement(by: $0, true, on: "2026-01-20", remark: "Akkoord.") }, complete: known)
        plan.stepsDone = Listed(
            KompasStep.allCases.map { step in
                StepDone(step, on: step == .learningNetwork ? .statedAsNone(known) : .stated(.day(doneOn(step)), known))
            }, complete: known)
        plan.ambition = .stated(
            PlanAmbition(
                agreedOn: .stated(.day("2026-05-07"), known), includedOn: .stated(.day("2026-05-12"), known)), known)
        plan.arrangedForHouseholds = .stated(HouseholdExpectation.allCases.map { .known($0) }, known)
        return plan
    }

    static let known = Provenance(knownOn: "2026-10-10")
    private static let parties: [Identifier<NetworkParty>] = ["gemeente-noord", "lokaal", "gi", "school"]

    private static func filledOn(_ part: PlanPart) -> CalendarDate {
        switch part {
        case .currentSituation: "2026-03-30"
        case .visionAndValues: "2026-05-12"
        case .strategyAndIndicators: "2026-09-29"
        default: "2025-12-04"
        }
    }

    private static func doneOn(_ step: KompasStep) -> CalendarDate {
        switch step {
        case .organisationalStructure: "2025-10-15"
        case .governance: "2025-12-10"
        case .planOfApproach: "2026-01-20"
        case .currentSituation: "2026-03-26"
        case .sharedAmbition: "2026-05-07"
        case .strategyAndIndicators: "2026-06-25"
        case .activityPlan, .learningNetwork: "2026-09-24"
        }
    }
}
