import Domain
import GovernanceCompass

extension FictionalRegion {
    /// The organisation: nobody of debt counselling is in the outer ring any more.
    static var organisation: NetworkOrganisation {
        var organisation = OrganisationInOrder.organisation
        organisation.outerRing.drop("schulden")
        organisation.support.drop("schuldhulp")
        organisation.experiencePlaces.change("ervaring-2") { place in
            place.joinedInTime = false
            place.feelsRecognised = nil
        }
        return organisation
    }

    /// The governance: steered together while there were seven parties, and not asked again since.
    static var governance: NetworkGovernance {
        var governance = NetworkGovernanceInOrder.governance
        governance.stage = .since("2025-12-10", .known(.start))
        governance.partyCount = .stated(15, Provenance(knownOn: mapDrawnOn))
        governance.size = .stated(.known(.medium), Provenance(knownOn: mapDrawnOn))
        governance.needsDecisiveness = .stated(true, Provenance(knownOn: "2026-10-06"))
        governance.form = .since("2025-12-10", .known(.sharedSteering))
        governance.formReviews = Listed(
            [
                FormReview(
                    "eerste-keer", on: .day("2025-12-10"), in: .start, partyCount: 7, fits: true, knownOn: "2025-12-10")
            ], complete: Provenance(knownOn: "2025-12-10"))
        governance.answers.drop { $0.question == .known(.cultureStrengthened) }
        return governance
    }

    /// The situation: one journey found a bottleneck, and nobody planned to hold it again.
    static var situation: SituationAnalysis {
        var situation = SituationInOrder.analysis
        situation.journeys.change("gemengd") { journey in
            journey.on = .stated(.day("2026-03-12"), Provenance(knownOn: "2026-03-12"))
            journey.knownOn = "2026-03-12"
            journey.repeatOn = .statedAsNone(Provenance(knownOn: "2026-06-25"))
        }
        situation.missingData = Listed([], complete: nil)
        return situation
    }

    /// The ambition: put into words, and carried by some of those who ought to carry it.
    static var ambition: Ambition {
        let known = Provenance(knownOn: "2026-10-29")
        var ambition = AmbitionInOrder.ambition
        ambition.formulatedOn = .stated(.day("2026-10-01"), Provenance(knownOn: "2026-10-01"))
        ambition.carriers = .stated([.known(.innerRing), .known(.outerRing)], known)
        ambition.elements = .stated(
            [.known(.safeHealthyHome), .known(.timelySupport), .known(.sharedResponsibility)], known)
        ambition.interviews.change { interviews in
            interviews.on = .day("2026-09-03")
            interviews.themes.change("vertrouwen") { $0.knownOn = "2026-09-03" }
        }
        ambition.interviews.becameKnown(on: "2026-09-03")
        return ambition
    }

    /// The plan of approach: made in step 3, and not filled further with what step 4 yielded; what the school says of it
    /// was not recorded.
    static var plan: PlanOfApproach {
        var plan = PlanInOrder.plan
        plan.parts.change(.currentSituation) { $0.filledOn = .statedAsNone(planReadOn) }
        plan.parts.change(.visionAndValues) { $0.filledOn = .statedAsNone(planReadOn) }
        plan.parts.change(.strategyAndIndicators) { $0.filledOn = .statedAsNone(planReadOn) }
        plan.stepsDone = Listed(
            KompasStep.allCases.map { step in StepDone(step, on: done(step)) }, complete: planReadOn)
        plan.ambition = .stated(
            PlanAmbition(agreedOn: .statedAsNone(planReadOn), includedOn: .statedAsNone(planReadOn)), planReadOn)
        plan.agreement.forget("school")
        return plan
    }

    private static let planReadOn = Provenance(knownOn: "2026-07-09")

    private static func done(_ step: KompasStep) -> Recorded<DateRange> {
        switch step {
        case .organisationalStructure: .stated(.day("2025-10-15"), Provenance(knownOn: "2025-10-15"))
        case .governance: .stated(.day("2025-12-10"), Provenance(knownOn: "2025-12-10"))
        case .planOfApproach: .stated(.day("2026-01-20"), Provenance(knownOn: "2026-01-20"))
        case .currentSituation: .stated(.day("2026-06-25"), Provenance(knownOn: "2026-06-25"))
        case .sharedAmbition, .strategyAndIndicators, .activityPlan, .learningNetwork: .statedAsNone(planReadOn)
        }
    }

    /// What is there of the activity plan: no plan yet, and barriers that professionals raised all the same.
    static var activities: ActivityPlan {
        let known = Provenance(knownOn: "2026-10-06")
        var plan = ActivityPlan("eerste-stappen")
        plan.madeOn = .statedAsNone(known)
        plan.barriers = Listed(
            [
                BarrierEscalation(
                    "wachtlijst", words: "Er is geen plek voor ouders die tegelijk hulp nodig hebben.",
                    isSubstantiated: true, isSolvableHere: true, activity: .statedAsNone(known),
                    onAgendaOn: .stated(.day("2026-10-05"), known), escalatedOn: .statedAsNone(known),
                    answeredOn: .statedAsNone(known), fedBackOn: .statedAsNone(known), knownOn: "2026-09-30"),
                BarrierEscalation(
                    "bekostiging", isSubstantiated: true, isSolvableHere: false, activity: .statedAsNone(known),
                    onAgendaOn: .stated(.day("2026-04-13"), known), escalatedOn: .stated(.day("2026-05-11"), known),
                    escalatedTo: .national, answeredOn: .statedAsNone(known), fedBackOn: .statedAsNone(known),
                    knownOn: "2026-03-30"),
            ], complete: known)
        return plan
    }
}
