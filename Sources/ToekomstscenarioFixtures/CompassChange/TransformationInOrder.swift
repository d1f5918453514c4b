public import Domain
public import GovernanceCompass

/// A synthetic transformation plan that is recorded and in order: the base of the examples of transformation plans.
///
/// Everything in it is made up.
public enum TransformationInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the plan on the day, with the answers of those who were asked.
    public static var situation: RuleExample<TransformationPlan>.Situation {
        var context = ReviewContext(on: day)
        for rule in prompts { context.attestations.append(Attestation(rule, .yes, by: "kerngroep", on: "2026-10-01")) }
        for side: Identifier<Participant> in ["beleid", "praktijk"] {
            context.attestations.append(Attestation(.parallel(57), .yes, by: side, on: "2026-10-01"))
        }
        return RuleExample.Situation(plan, in: context)
    }

    /// The plan.
    public static var plan: TransformationPlan {
        var plan = TransformationPlan("streek")
        plan.route = .stated(.known(.bottomUp), known)
        plan.reform = .stated(.known(.incrementalAdjustment), known)
        plan.steps = Listed(steps, complete: known)
        plan.design = Listed(design, complete: known)
        plan.conditions = Listed(conditions, complete: known)
        plan.areConditionsCoherent = .stated(true, known)
        plan.boundaries = Listed(
            [
                BoundaryObstacle(
                    "hulp-of-straf", .careAndPunishment, owners: ["gemeente-noord"], steps: ["samen-om-tafel"],
                    knownOn: recordedOn)
            ], complete: known)
        plan.multiPartiality = .stated(MultiPartialityProcess(isLedByGovernment: true, isLasting: true), known)
        plan.assumptions = Listed([assumption], complete: known)
        plan.experiments = Listed([experiment], complete: known)
        plan.setUpDecisions = Listed(
            [
                SetUpDecision(
                    "vaste-gezichten", on: .day("2026-09-10"), restsOn: ["proef-noord"], isOnlyRolledOut: false,
                    knownOn: recordedOn)
            ], complete: known)
        plan.jointWork = Listed(jointWork, complete: known)
        plan.vision = .stated(
            SharedVision(
                words: "In de streek is het thuis veilig, en wie hulp zoekt vertelt het één keer.",
                madeOn: .day("2026-01-20"), isLongTerm: true, isSharedAmongOrganisations: true), known)
        plan.standings = Listed(standings, complete: known)
        plan.reflections = Listed(reflections, complete: known)
        plan.exchanges = Listed(exchanges, complete: known)
        plan.learningSides = .stated(LearningSides(policy: "beleid", practice: "praktijk"), known)
        plan.isSupervisionSetUp = .stated(true, known)
        plan.implementedOn = .stated(.day("2026-03-01"), known)
        plan.exchangeSetUpOn = .stated(.day("2026-08-20"), known)
        plan.exchangeInquiries = Listed(inquiries, complete: known)
        plan.components = Listed(components, complete: known)
        plan.mechanisms = Listed(mechanisms, complete: known)
        plan.successFactors = Listed(factors, complete: known)
        plan.elements = Listed(
            [
                NetworkElementNote(
                    "vertrouwen-nu", .trust, by: "trekker", words: "Men belt elkaar eerder dan een jaar geleden.",
                    knownOn: recordedOn)
            ], complete: known)
        plan.barriers = Listed(barriers, complete: known)
        return plan
    }

    static let recordedOn: CalendarDate = "2026-10-25"
    static let known = Provenance(knownOn: recordedOn)

    /// The prompts that one answer settles.
    static let prompts: [RuleID] = [
        .parallel(51), .parallel(58), .parallel(69), .parallel(72), .parallel(73), .domein(59), .domein(60),
        .domein(63), .domein(80), .domein(81),
    ]

    /// A step that was held against all principles.
    static func step(
        _ id: Identifier<TransformationStep>, words: String, layers: [ActorLayer], rings: [SystemRing],
        depths: [ChangeDepth]
    ) -> TransformationStep {
        var step = TransformationStep(id, words: words, knownOn: recordedOn)
        step.layers = layers.map { .known($0) }
        step.rings = rings.map { .known($0) }
        step.depths = depths.map { .known($0) }
        step.assessedAgainst = BasicPrinciple.allCases.map { .known($0) }
        step.facilitatedBy = []
        step.takenOn = .statedAsNone(known)
        step.learnedOn = .statedAsNone(known)
        return step
    }

    private static var steps: [TransformationStep] {
        var craft = step(
            "samen-kijken", words: "Professionals kijken samen met gezinnen naar wat er speelt.",
            layers: [.professional], rings: [.family, .familyAndProfessional, .amongProfessionals],
            depths: [.isolatedChange])
        craft.facilitatedBy = ["minder-drukte"]
        craft.takenOn = .stated(.day("2026-04-01"), known)
        craft.learnedOn = .stated(.day("2026-05-15"), known)
        var room = step(
            "minder-drukte", words: "Teams hebben een dagdeel zonder nieuwe zaken.", layers: [.manager],
            rings: [.professionalAndOrganisation], depths: [.contextOfWork])
        room.takenOn = .stated(.day("2026-05-01"), known)
        room.learnedOn = .stated(.day("2026-06-20"), known)
        let table = step(
            "samen-om-tafel", words: "Bestuurders maken samen één opdracht.", layers: [.director, .commissioner],
            rings: [.amongOrganisations], depths: [.organisationGoals, .informationFlows])
        let rules = step(
            "ruimte-in-regels", words: "Toezicht en Rijk proberen een jaar met minder regels.",
            layers: [.supervisor, .minister], rings: [.system], depths: [.culture])
        return [craft, room, table, rules]
    }

    private static let design: [DesignedLayer] = [
        DesignedLayer("waarvoor", .purpose, settledOn: .day("2026-01-10"), knownOn: recordedOn),
        DesignedLayer("werk", .professionalsWork, settledOn: .day("2026-02-10"), knownOn: recordedOn),
        DesignedLayer("teams", .organisations, settledOn: .day("2026-03-10"), knownOn: recordedOn),
        DesignedLayer("verantwoorden", .accountabilityAndQuality, settledOn: .day("2026-05-10"), knownOn: recordedOn),
    ]

    private static let conditions: [OrganisedCondition] = [
        OrganisedCondition("gehoord", for: [.households], knownOn: recordedOn),
        OrganisedCondition(
            "verbinding-telt", .accountabilityForConnection, for: [.professional, .director], knownOn: recordedOn),
        OrganisedCondition("toezicht-denkt-na", .supervisionReflection, for: [.supervisor], knownOn: recordedOn),
        OrganisedCondition("vragen-aan-praktijk", .practiceAnswersPolicy, for: [.systemOwner], knownOn: recordedOn),
    ]

    private static let assumption = SystemAssumption(
        "eigen-traject", words: "Elke organisatie moet haar eigen traject kunnen laten zien.",
        events: Listed(
            [
                SystemAssumption.Event(.faced, on: .day("2026-02-01"), knownOn: recordedOn),
                SystemAssumption.Event(.examined, on: .day("2026-03-15"), knownOn: recordedOn),
                SystemAssumption.Event(.madeExplicit, on: .day("2026-05-01"), knownOn: recordedOn),
            ], complete: known),
        knownOn: recordedOn)

    private static var experiment: LocalExperiment {
        var experiment = LocalExperiment("proef-noord", knownOn: recordedOn)
        experiment.rings = [.known(.familyAndProfessional)]
        experiment.startsFromPrinciples = true
        experiment.isLearntFrom = true
        experiment.yieldDescribedOn = .stated(.day("2026-08-01"), known)
        experiment.lookedAtOn = [.known(.familyAndProfessional), .known(.professionalAndOrganisation)]
        return experiment
    }
}
