import Domain
public import GovernanceCompass

/// The examples of all rules about the trajectory of a network.
public enum NetworkTrajectoryExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<NetworkTrajectory>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.networkTrajectory`.
    public static func documents() -> [ExampleDocument<NetworkTrajectory>] {
        all.map { ExampleDocument($0, reviewedBy: .networkTrajectory) }
    }
    #endif

    private static let ofRules: [RuleExamples<NetworkTrajectory>] = [
        .shelterIsThere, .unitIsHousehold, .householdsAreAskedInEveryStep, .policyLeadsAndConsults,
        .professionalsComeForward, .coreGroupComesFirst, .existingIsBuiltOn, .strategyIsSetTogether,
        .everybodyLooksBack,
    ]
}

extension RuleExamples where Subject == NetworkTrajectory {
    /// Examples of shelter and safety.
    static let shelterIsThere = RuleExamples(of: .kompas(1), from: TrajectoryInOrder.situation)
        .met("de gemeente antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
            $0.context.attestations = [Attestation(.kompas(1), .yes, by: "gemeente-noord", on: "2026-09-01")]
        }
        .notMet("de gemeente zegt van niet", at: ["attestations[KOMPAS-01]"]) {
            $0.context.attestations = [Attestation(.kompas(1), .no, by: "gemeente-noord", on: "2026-09-01")]
        }
        .undecided("niemand heeft geantwoord", missing: ["attestations[KOMPAS-01]"]) { $0.context.attestations = [] }
        .undecided("gemeenten antwoordden verschillend", missing: ["attestations[KOMPAS-01]"]) {
            $0.context.attestations.append(Attestation(.kompas(1), .no, by: "gemeente-zuid", on: "2026-09-02"))
        }

    /// Examples of the unit and its reach.
    static let unitIsHousehold = RuleExamples(of: .kompas(4), from: TrajectoryInOrder.situation)
        .met(
            "ook huishoudens zonder kinderen",
            wrong: { $0.subject.targetGroup.change { $0.spans?.removeAll { $0 == .known(.withoutChildren) } } }
        ) { $0.subject.targetGroup.change { $0.spans = TargetSpan.allCases.map { .known($0) } } }
        .notMet("alleen gezinnen met kinderen", at: ["targetGroup.unit"]) {
            $0.subject.targetGroup.change { $0.unit = .known(.familyWithChildren) }
        }
        .notMet("zonder ouderen", at: ["targetGroup.spans.olderPeople"]) {
            $0.subject.targetGroup.change { $0.spans?.removeAll { $0 == .known(.olderPeople) } }
        }
        .notMet(
            "niet rond de zwangerschap, en de eenheid is niet vastgelegd", at: ["targetGroup.spans.aroundBirth"],
            missing: ["targetGroup.unit"], wrong: { $0.subject.targetGroup.change { $0.unit = nil } }
        ) { $0.subject.targetGroup.change { $0.spans?.removeAll { $0 == .known(.aroundBirth) } } }
        .notMet("vastgelegd dat er geen doelgroep is gekozen", at: ["targetGroup"]) {
            $0.subject.targetGroup = .statedAsNone(TrajectoryInOrder.known)
        }
        .undecided("geen doelgroep vastgelegd", missing: ["targetGroup"]) { $0.subject.targetGroup = .notRecorded }
        .undecided("de eenheid is niet vastgelegd", missing: ["targetGroup.unit"]) {
            $0.subject.targetGroup.change { $0.unit = nil }
        }
        .undecided("niet vastgelegd tot waar het reikt", missing: ["targetGroup.spans"]) {
            $0.subject.targetGroup.change { $0.spans = nil }
        }
        .undecided("de eenheid heeft een code van een latere versie", missing: ["targetGroup.unit"]) {
            $0.subject.targetGroup.change { $0.unit = .unknown(code: "straat") }
        }

    /// Examples of feedback in every step.
    static let householdsAreAskedInEveryStep = RuleExamples(of: .kompas(6), from: TrajectoryInOrder.situation)
        .met(
            "in stap 5 is er alsnog iets mee gedaan",
            wrong: { $0.subject.change(.sharedAmbition) { $0.feedback.change("stemmen") { $0.isUsed = false } } }
        ) { $0.subject.change(.sharedAmbition) { $0.feedback.change("stemmen") { $0.isUsed = true } } }
        .notMet("in stap 4 is huishoudens niets gevraagd", at: ["steps.currentSituation.feedback"]) {
            $0.subject.change(.currentSituation) { $0.feedback.drop("stemmen") }
        }
        .notMet("in stap 2 is er niets mee gedaan", at: ["steps.governance.feedback"]) {
            $0.subject.change(.governance) { $0.feedback.change("stemmen") { $0.isUsed = false } }
        }
        .notMet("in stap 8 is het alleen gepland", at: ["steps.learningNetwork.feedback"]) {
            $0.subject.change(.learningNetwork) { $0.feedback.change("stemmen") { $0.gatheredOn = .day("2026-12-03") } }
        }
        .undecided(
            "niet vastgelegd of er iets mee is gedaan", missing: ["steps.activityPlan.feedback[stemmen].isUsed"]
        ) { $0.subject.change(.activityPlan) { $0.feedback.change("stemmen") { $0.isUsed = nil } } }
        .undecided("de dag is niet vastgelegd", missing: ["steps.governance.feedback[stemmen].gatheredOn"]) {
            $0.subject.change(.governance) { $0.feedback.change("stemmen") { $0.gatheredOn = nil } }
        }
        .undecided(
            "in stap 4 is niets vastgelegd van feedback", missing: ["steps.currentSituation.feedback"]
        ) { $0.subject.change(.currentSituation) { $0.feedback.forget("stemmen") } }
        .undecided(
            "van stap 3 is niet vastgelegd of die is begonnen", missing: ["steps.planOfApproach.begunOn"],
            wrong: { $0.subject.change(.planOfApproach) { $0.feedback.drop("stemmen") } }
        ) { $0.subject.forgetCourse(of: .planOfApproach) }
        .notMet(
            "van stap 3 is alleen het draagvlak vastgelegd", at: ["steps.planOfApproach.feedback"],
            wrong: { $0.subject.change(.planOfApproach) { $0.begunOn = .notRecorded } }
        ) { $0.subject.change(.planOfApproach) { $0.feedback.drop("stemmen") } }
        .notMet(
            "van stap 3 is vastgelegd dat zij niet begon, en toch heeft zij draagvlak",
            at: ["steps.planOfApproach.feedback"],
            wrong: { $0.subject.change(.planOfApproach) { $0.begunOn = .statedAsNone(TrajectoryInOrder.known) } }
        ) { $0.subject.change(.planOfApproach) { $0.feedback.drop("stemmen") } }
        .undecided(
            "van stap 8 is niets vastgelegd", missing: ["steps.learningNetwork", "steps.learningNetwork.feedback"]
        ) { $0.subject.steps.forget { $0.step == .learningNetwork } }
        .notApplicable("er is nog geen stap begonnen") { $0.subject.beNotBegun(from: 1) }

    /// Examples of policy and board who lead and consult.
    static let policyLeadsAndConsults = RuleExamples(of: .kompas(7), from: TrajectoryInOrder.situation)
        .met(
            "in stap 4 trekt beleid",
            wrong: { $0.subject.change(.currentSituation) { $0.ledBy = .stated([.known(.manager)]) } }
        ) { $0.subject.change(.currentSituation) { $0.ledBy = .stated([.known(.policy)]) } }
        .notMet("in stap 2 zijn huishoudens niet gehoord", at: ["steps.governance.consulted.households"]) {
            $0.subject.change(.governance) {
                $0.consulted = .stated([.known(.professionals), .known(.expertsByExperience)])
            }
        }
        .notMet("stap 6 wordt niet door beleid of bestuur getrokken", at: ["steps.strategyAndIndicators.ledBy"]) {
            $0.subject.change(.strategyAndIndicators) { $0.ledBy = .stated([.known(.professional)]) }
        }
        .notMet(
            "vastgelegd dat er in stap 1 met niemand is gesproken",
            at: [
                "steps.organisationalStructure.consulted.expertsByExperience",
                "steps.organisationalStructure.consulted.households",
                "steps.organisationalStructure.consulted.professionals",
            ]
        ) { $0.subject.change(.organisationalStructure) { $0.consulted = .statedAsNone(TrajectoryInOrder.known) } }
        .undecided("niet vastgelegd wie stap 3 trekt", missing: ["steps.planOfApproach.ledBy"]) {
            $0.subject.change(.planOfApproach) { $0.ledBy = .notRecorded }
        }
        .undecided("niet vastgelegd met wie in stap 5 is gesproken", missing: ["steps.sharedAmbition.consulted"]) {
            $0.subject.change(.sharedAmbition) { $0.consulted = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of stap 5 is begonnen", missing: ["steps.sharedAmbition.begunOn"],
            wrong: { $0.subject.change(.sharedAmbition) { $0.ledBy = .recordedNone } }
        ) { $0.subject.forgetCourse(of: .sharedAmbition) }
        .notApplicable("er is nog geen stap begonnen") { $0.subject.beNotBegun(from: 1) }

    /// Examples of professionals who come to the fore.
    static let professionalsComeForward = RuleExamples(of: .kompas(8), from: TrajectoryInOrder.situation)
        .met(
            "er is een weg terug gekomen",
            wrong: { $0.subject.returnRoute = .statedAsNone(TrajectoryInOrder.known) }
        ) {
            $0.subject.returnRoute = .stated(
                ReturnRoute(to: [.director, .policy], since: .day("2026-11-01")), TrajectoryInOrder.known)
        }
        .notMet("er is geen weg terug", at: ["returnRoute"]) {
            $0.subject.returnRoute = .statedAsNone(TrajectoryInOrder.known)
        }
        .notMet("de weg gaat alleen naar beleid", at: ["returnRoute.to.director"]) {
            $0.subject.returnRoute.change { $0.to = [.known(.policy)] }
        }
        .notMet("de weg is er pas volgend jaar", at: ["returnRoute.since"]) {
            $0.subject.returnRoute.change { $0.since = .day("2027-02-01") }
        }
        .notMet(
            "ervaringsdeskundigen hebben in stap 8 geen grotere rol",
            at: ["steps.learningNetwork.prominent.expertsByExperience"]
        ) { $0.subject.change(.learningNetwork) { $0.prominent = .stated([.known(.professionals)]) } }
        .undecided("geen weg terug vastgelegd", missing: ["returnRoute"]) { $0.subject.returnRoute = .notRecorded }
        .undecided("niet vastgelegd naar wie de weg gaat", missing: ["returnRoute.to"]) {
            $0.subject.returnRoute.change { $0.to = nil }
        }
        .undecided("niet vastgelegd sinds wanneer", missing: ["returnRoute.since"]) {
            $0.subject.returnRoute.change { $0.since = nil }
        }
        .undecided("niet vastgelegd wie in stap 7 op de voorgrond treedt", missing: ["steps.activityPlan.prominent"]) {
            $0.subject.change(.activityPlan) { $0.prominent = .notRecorded }
        }
        .notApplicable("stap 7 en 8 zijn nog niet begonnen") { $0.subject.beNotBegun(from: 7) }

    /// Examples of the core group that comes first.
    static let coreGroupComesFirst = RuleExamples(of: .kompas(10), from: TrajectoryInOrder.situation)
        .met(
            "de kerngroep was er op de dag dat stap 2 begon",
            wrong: { $0.subject.coreGroupFormedOn = .stated(.day("2025-11-01"), TrajectoryInOrder.known) }
        ) { $0.subject.coreGroupFormedOn = .stated(.day("2025-10-20"), TrajectoryInOrder.known) }
        .notMet("de kerngroep kwam na het begin van stap 2", at: ["steps.governance.coreGroup"]) {
            $0.subject.coreGroupFormedOn = .stated(.day("2025-11-01"), TrajectoryInOrder.known)
        }
        .notMet("er is geen kerngroep", at: ["coreGroupFormedOn"]) {
            $0.subject.coreGroupFormedOn = .statedAsNone(TrajectoryInOrder.known)
        }
        .undecided("de dag van de kerngroep is niet vastgelegd", missing: ["coreGroupFormedOn"]) {
            $0.subject.coreGroupFormedOn = .notRecorded
        }
        .undecided(
            "niet vastgelegd wanneer stap 2 begon", missing: ["steps.governance.begunOn"],
            wrong: { $0.subject.coreGroupFormedOn = .stated(.day("2025-11-01"), TrajectoryInOrder.known) }
        ) { $0.subject.change(.governance) { $0.begunOn = .notRecorded } }
        .notApplicable("alleen stap 1 is begonnen") { $0.subject.beNotBegun(from: 2) }

    /// Examples of what was there already.
    static let existingIsBuiltOn = RuleExamples(of: .kompas(25), from: TrajectoryInOrder.situation)
        .met(
            "op het wijkoverleg wordt alsnog voortgebouwd",
            wrong: { $0.subject.existingNetworks.change("wijkoverleg") { $0.isBuiltOn = false } }
        ) { $0.subject.existingNetworks.change("wijkoverleg") { $0.isBuiltOn = true } }
        .notMet("het wijkoverleg werkt goed en staat erbuiten", at: ["existingNetworks[wijkoverleg].isBuiltOn"]) {
            $0.subject.existingNetworks.change("wijkoverleg") { $0.isBuiltOn = false }
        }
        .undecided("niet vastgelegd of erop wordt voortgebouwd", missing: ["existingNetworks[wijkoverleg].isBuiltOn"]) {
            $0.subject.existingNetworks.change("wijkoverleg") { $0.isBuiltOn = nil }
        }
        .undecided(
            "niet vastgelegd of de oude werkgroep goed werkt",
            missing: ["existingNetworks[oude-werkgroep].worksWell"]
        ) { $0.subject.existingNetworks.change("oude-werkgroep") { $0.worksWell = nil } }
        .undecided("misschien zijn er meer verbanden", missing: ["existingNetworks"]) {
            $0.subject.existingNetworks.complete = nil
        }
        .notApplicable("er was nog geen verband dat goed werkt") { $0.subject.existingNetworks.drop("wijkoverleg") }

    /// Examples of strategy and indicators set together.
    static let strategyIsSetTogether = RuleExamples(of: .kompas(65), from: TrajectoryInOrder.situation)
        .met(
            "de projectgroep bepaalde alsnog mee",
            wrong: { $0.subject.strategySet.change { $0.by = [.known(.innerRing)] } }
        ) { $0.subject.strategySet.change { $0.by = [.known(.projectGroup), .known(.innerRing)] } }
        .notMet("alleen de kerngroep", at: ["strategySet.by.projectGroup"]) {
            $0.subject.strategySet.change { $0.by = [.known(.innerRing)] }
        }
        .notMet("alleen de projectgroep", at: ["strategySet.by.innerRing"]) {
            $0.subject.strategySet.change { $0.by = [.known(.projectGroup)] }
        }
        .undecided("niet vastgelegd wie vaststelden", missing: ["strategySet.by"]) {
            $0.subject.strategySet.change { $0.by = nil }
        }
        .undecided(
            "niet vastgelegd of de strategie er is", missing: ["strategySet"],
            wrong: { $0.subject.strategySet.change { $0.by = [.known(.innerRing)] } }
        ) { $0.subject.strategySet = .notRecorded }
        .undecided(
            "niet vastgelegd wanneer", missing: ["strategySet.on"],
            wrong: { $0.subject.strategySet.change { $0.by = [.known(.innerRing)] } }
        ) { $0.subject.strategySet.change { $0.on = nil } }
        .notApplicable("de strategie wordt nog vastgesteld") {
            $0.subject.strategySet.change { $0.on = .day("2026-12-10") }
        }
        .notApplicable("er is nog geen strategie") {
            $0.subject.strategySet = .statedAsNone(TrajectoryInOrder.known)
        }

    /// Examples of evaluations and feedback rounds.
    static let everybodyLooksBack = RuleExamples(of: .kompas(71), from: TrajectoryInOrder.situation)
        .met(
            "met naasten is een ronde gepland",
            wrong: { $0.subject.withoutCloseOnes() }
        ) {
            $0.subject.repeats.entries.append(
                RepeatRecord("ronde-naasten", .feedbackRound, on: .day("2026-12-08"), with: [.closeOnes]))
        }
        .notMet("naasten zijn vergeten", at: ["feedbackRounds.closeOnes"]) { $0.subject.withoutCloseOnes() }
        .notMet("de laatste ronde is van anderhalf jaar geleden", at: feedbackOfAutumn) {
            $0.subject.repeats.change("ronde-najaar") { $0.on = .day("2025-05-06") }
        }
        .notMet(
            "gekozen is elke maand",
            at: feedbackOfAutumn + ["feedbackRounds.expertsByExperience", "feedbackRounds.networkPartners"]
        ) {
            try? $0.context.policy.choose(.repeatMonths, 1, because: "synthetisch voorbeeld")
        }
        .undecided("niet vastgelegd wie aan de ronde meededen", missing: ["repeats[ronde-najaar].groups"]) {
            $0.subject.repeats.change("ronde-najaar") { $0.groups = nil }
        }
        .undecided("de dag van de ronde is niet vastgelegd", missing: ["repeats[ronde-najaar].on"]) {
            $0.subject.repeats.change("ronde-najaar") { $0.on = nil }
        }
        .undecided("niet vastgelegd wat de ronde was", missing: ["repeats[ronde-najaar].activity"]) {
            $0.subject.repeats.change("ronde-najaar") { $0.activity = nil }
        }
        .undecided("misschien was er nog een ronde", missing: ["repeats"], wrong: { $0.subject.withoutCloseOnes() }) {
            $0.subject.repeats.complete = nil
        }
        .undecided(
            "niet vastgelegd of de strategie er is", missing: ["strategySet"],
            wrong: { $0.subject.withoutCloseOnes() }
        ) { $0.subject.strategySet = .notRecorded }
        .notApplicable("er is nog geen strategie") {
            $0.subject.strategySet = .statedAsNone(TrajectoryInOrder.known)
        }

    private static let feedbackOfAutumn: [Address] = [
        "feedbackRounds.closeOnes", "feedbackRounds.households", "feedbackRounds.professionals",
    ]
}

extension NetworkTrajectory {
    fileprivate mutating func withoutCloseOnes() {
        repeats.change("ronde-najaar") { $0.groups?.removeAll { $0 == .known(.closeOnes) } }
    }
}
