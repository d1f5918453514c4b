import Domain
public import GovernanceCompass

/// The examples of all rules about the plan of approach.
public enum PlanOfApproachExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<PlanOfApproach>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.planOfApproach`.
    public static func documents() -> [ExampleDocument<PlanOfApproach>] {
        all.map { ExampleDocument($0, reviewedBy: .planOfApproach) }
    }
    #endif

    private static let ofRules: [RuleExamples<PlanOfApproach>] = [
        .coreGroupDraftsPlan, .planIsSubmitted, .planIsAgreed, .householdVoiceIsInPlan, .planGrowsWithSteps,
        .privacyIsInPlan, .contributionsAreInPlan, .ambitionIsInPlan, .wishesAreArranged,
    ]
}

extension RuleExamples where Subject == PlanOfApproach {
    /// Examples of the draft.
    static let coreGroupDraftsPlan = RuleExamples(of: .kompas(43), from: PlanInOrder.situation)
        .met(
            "het tijdspad kwam erbij",
            wrong: { $0.subject.elements.change { $0.removeAll { $0 == .known(.timeline) } } }
        ) { $0.subject.elements.change { $0.append(.known(.timeline)) } }
        .met(
            "het conceptdoel werd een gezamenlijk doel",
            wrong: {
                $0.subject.elements.change { $0.removeAll { $0 == .known(.draftGoal) || $0 == .known(.jointGoal) } }
            }
        ) { $0.subject.elements.change { $0.append(.known(.jointGoal)) } }
        .notMet("zonder doel", at: ["planElements.draftGoal"]) {
            $0.subject.elements.change { $0.removeAll { $0 == .known(.draftGoal) || $0 == .known(.jointGoal) } }
        }
        .notMet("het is een dik boek", at: ["isConcise"]) {
            $0.subject.isConcise = .stated(false, PlanInOrder.known)
        }
        .notMet("zonder inschatting van de tijd", at: ["planElements.timeInvestment"]) {
            $0.subject.elements.change { $0.removeAll { $0 == .known(.timeInvestment) } }
        }
        .notMet("het concept is van de projectgroep", at: ["draft.by"]) {
            $0.subject.draft.change { $0.by = .known(.projectGroup) }
        }
        .undecided("niet vastgelegd wat erin staat", missing: ["planElements"]) { $0.subject.elements = .notRecorded }
        .undecided("niet vastgelegd of het bondig is", missing: ["isConcise"]) { $0.subject.isConcise = .notRecorded }
        .undecided("niet vastgelegd van wie het concept is", missing: ["draft.by"]) {
            $0.subject.draft.change { $0.by = nil }
        }
        .undecided(
            "niet vastgelegd of er een concept is", missing: ["draft"],
            wrong: { $0.subject.elements = .statedAsNone(PlanInOrder.known) }
        ) { $0.subject.draft = .notRecorded }
        .undecided(
            "de dag van het concept is niet vastgelegd", missing: ["draft.on"],
            wrong: { $0.subject.elements = .statedAsNone(PlanInOrder.known) }
        ) { $0.subject.draft.change { $0.on = nil } }
        .notApplicable("er is nog geen concept") { $0.subject.draft = .statedAsNone(PlanInOrder.known) }

    /// Examples of putting the plan to others.
    static let planIsSubmitted = RuleExamples(of: .kompas(44), from: PlanInOrder.situation)
        .met(
            "de buitenring keurde het goed",
            wrong: { $0.subject.submissions = .recordedNone }
        ) {
            $0.subject.submissions.entries.append(
                PlanSubmission(
                    "ring", to: .outerRing, on: .day("2026-01-08"), couldComplete: true,
                    approvedOn: .stated(.day("2026-01-08"))))
        }
        .notMet("alleen in de kerngroep besproken", at: ["planSubmissions"]) {
            $0.subject.submissions.change("winter") { $0.to = .known(.innerRing) }
        }
        .notMet("voorgelegd en niet goedgekeurd", at: ["planSubmissions"]) {
            $0.subject.submissions.change("winter") { $0.approvedOn = .statedAsNone(PlanInOrder.known) }
        }
        .notMet("alleen ter kennisneming", at: ["planSubmissions"]) {
            $0.subject.submissions.change("winter") { $0.couldComplete = false }
        }
        .notMet("het wordt nog voorgelegd", at: ["planSubmissions"]) {
            $0.subject.submissions.change("winter") { $0.on = .day("2026-12-17") }
        }
        .notMet("een eerder concept is voorgelegd, dit niet", at: ["planSubmissions"]) {
            $0.subject.draft.change { $0.on = .day("2026-02-02") }
        }
        .notMet("goedgekeurd voordat het werd voorgelegd", at: ["planSubmissions"]) {
            $0.subject.submissions.change("winter") { $0.approvedOn = .stated(.day("2025-12-10"), PlanInOrder.known) }
        }
        .undecided("niet vastgelegd aan wie", missing: ["planSubmissions[winter].to"]) {
            $0.subject.submissions.change("winter") { $0.to = nil }
        }
        .undecided("niet vastgelegd wanneer", missing: ["planSubmissions[winter].on"]) {
            $0.subject.submissions.change("winter") { $0.on = nil }
        }
        .undecided("niet vastgelegd of het kon worden aangevuld", missing: ["planSubmissions[winter].couldComplete"]) {
            $0.subject.submissions.change("winter") { $0.couldComplete = nil }
        }
        .undecided("niet vastgelegd of het is goedgekeurd", missing: ["planSubmissions[winter].approvedOn"]) {
            $0.subject.submissions.change("winter") { $0.approvedOn = .notRecorded }
        }
        .undecided("niets vastgelegd van voorleggen", missing: ["planSubmissions"]) { $0.subject.submissions = [] }
        .undecided(
            "niet vastgelegd of er een concept is", missing: ["draft"],
            wrong: { $0.subject.submissions = .recordedNone }
        ) {
            $0.subject.draft = .notRecorded
        }
        .notApplicable("er is nog geen concept") { $0.subject.draft = .statedAsNone(PlanInOrder.known) }

    /// Examples of the plan that all agree to.
    static let planIsAgreed = RuleExamples(of: .kompas(45), from: PlanInOrder.situation)
        .met(
            "de school is nu ook akkoord",
            wrong: { $0.subject.agreement.change("school") { $0 = Endorsement(by: "school", false, on: "2026-01-20") } }
        ) { $0.subject.agreement.change("school") { $0 = Endorsement(by: "school", true, on: "2026-02-10") } }
        .notMet("de school is niet akkoord", at: ["planAgreement[school]"]) {
            $0.subject.agreement.change("school") { $0 = Endorsement(by: "school", false, on: "2026-01-20") }
        }
        .notMet("van het lokale team is vastgelegd dat het niets zei", at: ["planAgreement[lokaal]"]) {
            $0.subject.agreement.drop("lokaal")
        }
        .notMet("het is een dik boek", at: ["isConcise"]) {
            $0.subject.isConcise = .stated(false, PlanInOrder.known)
        }
        .notMet("zonder zeggenschap van huishoudens", at: ["planElements.participationAndSay"]) {
            $0.subject.elements.change { $0.removeAll { $0 == .known(.participationAndSay) } }
        }
        .notMet("het plan noemt geen partijen", at: ["planParties"]) { $0.subject.parties = .recordedNone }
        .undecided("de school zei nog niets", missing: ["planAgreement[school]"]) {
            $0.subject.agreement.change("school") { $0.isSupport = Timeline() }
        }
        .undecided("misschien zijn er meer partijen", missing: ["planParties"]) { $0.subject.parties.complete = nil }
        .undecided("niet vastgelegd of het bondig is", missing: ["isConcise"]) { $0.subject.isConcise = .notRecorded }
        .undecided("niet vastgelegd wat erin staat", missing: ["planElements"]) { $0.subject.elements = .notRecorded }
        .undecided(
            "van een partij is niets bekend", missing: ["planAgreement[gi]"]
        ) { $0.subject.agreement.forget("gi") }
        .undecided("niets vastgelegd van partijen", missing: ["planParties"]) { $0.subject.parties = [] }
        .undecided(
            "niet vastgelegd of er een concept is", missing: ["draft"], wrong: { $0.subject.parties = .recordedNone }
        ) {
            $0.subject.draft = .notRecorded
        }
        .notApplicable("er is nog geen concept") { $0.subject.draft = .statedAsNone(PlanInOrder.known) }

    /// Examples of the voice of households in the plan.
    static let householdVoiceIsInPlan = filled(.householdVoice, .kompas(46))

    /// Examples of privacy in the plan.
    static let privacyIsInPlan = filled(.informationAndPrivacy, .kompas(48))

    /// Examples of contributions in the plan.
    static let contributionsAreInPlan = filled(.contributions, .kompas(49))

    /// Examples of the plan that grows.
    static let planGrowsWithSteps = RuleExamples(of: .kompas(47), from: PlanInOrder.situation)
        .met(
            "de analyse is alsnog overgenomen",
            wrong: { $0.subject.fill(.currentSituation, .statedAsNone(PlanInOrder.known)) }
        ) { $0.subject.fill(.currentSituation, .stated(.day("2026-11-01"), PlanInOrder.known)) }
        .notMet("na stap 5 is onderdeel 8 leeg", at: ["planParts.visionAndValues"]) {
            $0.subject.fill(.visionAndValues, .statedAsNone(PlanInOrder.known))
        }
        .notMet("na stap 8 is onderdeel 11 leeg", at: ["planParts.termAndRevision"]) {
            $0.subject.finish(.learningNetwork, .stated(.day("2026-11-10"), PlanInOrder.known))
        }
        .met(
            "onderdeel 8 is aangevuld sinds stap 5 klaar is",
            wrong: { $0.subject.fill(.visionAndValues, .stated(.day("2025-12-04"), PlanInOrder.known)) }
        ) { $0.subject.fill(.visionAndValues, .stated(.day("2026-05-07"), PlanInOrder.known)) }
        .undecided("onderdeel 7 is alleen gevuld voordat stap 4 klaar was", missing: ["planParts.currentSituation"]) {
            $0.subject.fill(.currentSituation, .stated(.day("2025-12-04"), PlanInOrder.known))
        }
        .undecided("onderdeel 9 is gevuld tussen stap 6 en stap 7", missing: ["planParts.strategyAndIndicators"]) {
            $0.subject.fill(.strategyAndIndicators, .stated(.day("2026-07-01"), PlanInOrder.known))
        }
        .undecided("niet vastgelegd of onderdeel 7 is gevuld", missing: ["planParts.currentSituation"]) {
            $0.subject.fill(.currentSituation, .notRecorded)
        }
        .undecided(
            "niet vastgelegd of stap 4 is afgerond", missing: ["planStepsDone.currentSituation"],
            wrong: { $0.subject.fill(.currentSituation, .statedAsNone(PlanInOrder.known)) }
        ) { $0.subject.finish(.currentSituation, .notRecorded) }
        .notApplicable("er is nog geen stap afgerond") { $0.subject.stepsDone = .recordedNone }

    /// Examples of the ambition in the plan.
    static let ambitionIsInPlan = RuleExamples(of: .kompas(61), from: PlanInOrder.situation)
        .met(
            "de ambitie is opgenomen",
            wrong: { $0.subject.ambition.change { $0.includedOn = .statedAsNone(PlanInOrder.known) } }
        ) { $0.subject.ambition.change { $0.includedOn = .stated(.day("2026-06-01"), PlanInOrder.known) } }
        .notMet("de ambitie staat niet in het plan", at: ["planAmbition.includedOn"]) {
            $0.subject.ambition.change { $0.includedOn = .statedAsNone(PlanInOrder.known) }
        }
        .notMet("opgenomen zonder akkoord", at: ["planAmbition.agreedOn"]) {
            $0.subject.ambition.change { $0.agreedOn = .statedAsNone(PlanInOrder.known) }
        }
        .notMet("pas na het opnemen om akkoord gevraagd", at: ["planAmbition.order"]) {
            $0.subject.ambition.change { $0.agreedOn = .stated(.day("2026-06-30"), PlanInOrder.known) }
        }
        .undecided("niet vastgelegd of er akkoord is", missing: ["planAmbition.agreedOn"]) {
            $0.subject.ambition.change { $0.agreedOn = .notRecorded }
        }
        .undecided("niet vastgelegd of zij in het plan staat", missing: ["planAmbition.includedOn"]) {
            $0.subject.ambition.change { $0.includedOn = .notRecorded }
        }
        .undecided("niet vastgelegd of er een ambitie is", missing: ["planAmbition"]) {
            $0.subject.ambition = .notRecorded
        }
        .notApplicable("er is nog geen ambitie") { $0.subject.ambition = .statedAsNone(PlanInOrder.known) }

    /// Examples of what is arranged for households.
    static let wishesAreArranged = RuleExamples(of: .kompas(115), from: PlanInOrder.situation)
        .met(
            "uitleg is nu geregeld",
            wrong: { $0.subject.arrangedForHouseholds.change { $0.removeAll { $0 == .known(.information) } } }
        ) { $0.subject.arrangedForHouseholds.change { $0.append(.known(.information)) } }
        .notMet("er wordt over hen besloten", at: ["arrangedForHouseholds.decidedTogether"]) {
            $0.subject.arrangedForHouseholds.change { $0.removeAll { $0 == .known(.decidedTogether) } }
        }
        .notMet("vastgelegd dat er niets is geregeld", at: ["arrangedForHouseholds"]) {
            $0.subject.arrangedForHouseholds = .statedAsNone(PlanInOrder.known)
        }
        .undecided("niet vastgelegd wat is geregeld", missing: ["arrangedForHouseholds"]) {
            $0.subject.arrangedForHouseholds = .notRecorded
        }
        .undecided(
            "een code van een latere versie", missing: ["arrangedForHouseholds"],
            wrong: { $0.subject.arrangedForHouseholds.change { $0.removeAll { $0 == .known(.easyContact) } } }
        ) { $0.subject.arrangedForHouseholds.change { $0.append(.unknown(code: "later")) } }
        .undecided(
            "niet vastgelegd of er een concept is", missing: ["draft"],
            wrong: { $0.subject.arrangedForHouseholds = .statedAsNone(PlanInOrder.known) }
        ) {
            $0.subject.draft = .notRecorded
        }
        .notApplicable("er is nog geen concept") { $0.subject.draft = .statedAsNone(PlanInOrder.known) }

    private static func filled(_ part: PlanPart, _ rule: RuleID) -> RuleExamples<PlanOfApproach> {
        let place: Address = "planParts.\(part)"
        return RuleExamples(of: rule, from: PlanInOrder.situation)
            .met("het onderdeel is gevuld", wrong: { $0.subject.fill(part, .statedAsNone(PlanInOrder.known)) }) {
                $0.subject.fill(part, .stated(.day("2026-10-01"), PlanInOrder.known))
            }
            .notMet("het onderdeel is leeg", at: [place]) {
                $0.subject.fill(part, .statedAsNone(PlanInOrder.known))
            }
            .notMet("het onderdeel staat niet in het plan", at: [place]) { $0.subject.parts.drop { $0.part == part } }
            .undecided("niet vastgelegd of het is gevuld", missing: [place]) { $0.subject.fill(part, .notRecorded) }
            .undecided(
                "niet vastgelegd of er een concept is", missing: ["draft"],
                wrong: { $0.subject.fill(part, .statedAsNone(PlanInOrder.known)) }
            ) { $0.subject.draft = .notRecorded }
            .notApplicable("er is nog geen concept") { $0.subject.draft = .statedAsNone(PlanInOrder.known) }
    }
}

extension PlanOfApproach {
    fileprivate mutating func fill(_ part: PlanPart, _ day: Recorded<DateRange>) {
        for index in parts.entries.indices where parts.entries[index].part == part {
            parts.entries[index].filledOn = day
        }
    }

    fileprivate mutating func finish(_ step: KompasStep, _ day: Recorded<DateRange>) {
        for index in stepsDone.entries.indices where stepsDone.entries[index].step == step {
            stepsDone.entries[index].on = day
        }
    }
}
