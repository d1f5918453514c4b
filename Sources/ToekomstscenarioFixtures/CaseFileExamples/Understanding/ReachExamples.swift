import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of people who know their rights.
    static let rightsAreKnown = RuleExamples(of: .proeftuin(66), from: HouseholdInOrder.situation)
        .met("zoon is het alsnog verteld", wrong: { $0.subject.dropInformation("rechten-zoon") }) {
            $0.subject.involvement.consents.rightsInformation.entries.append(
                RightsInformation("later-zoon", to: "zoon", about: [.legalSituation, .rights], on: .day("2026-11-02")))
        }
        .met("hoe het met de baby is, is anders gehoord", wrong: { $0.subject.addBaby() }) {
            $0.subject.hearBabyOtherwise()
        }
        .notMet(
            "zoon is niets verteld",
            at: [
                "involvement.consents.rightsInformation.legalSituation[zoon]",
                "involvement.consents.rightsInformation.rights[zoon]",
            ]
        ) { $0.subject.dropInformation("rechten-zoon") }
        .notMet(
            "vader hoorde wel hoe het juridisch zit, en niets over zijn rechten",
            at: ["involvement.consents.rightsInformation.rights[vader]"]
        ) {
            $0.subject.involvement.consents.rightsInformation.change("rechten-vader") {
                $0.topics = [.known(.legalSituation)]
            }
        }
        .undecided(
            "niet vastgelegd of zoon iets is verteld",
            missing: [
                "involvement.consents.rightsInformation.legalSituation[zoon]",
                "involvement.consents.rightsInformation.rights[zoon]",
            ]
        ) { $0.subject.involvement.consents.rightsInformation.forget("rechten-zoon") }
        .undecided(
            "waarover vader is geïnformeerd is niet vastgelegd",
            missing: ["involvement.consents.rightsInformation[rechten-vader].topics"]
        ) { $0.subject.involvement.consents.rightsInformation.change("rechten-vader") { $0.topics = nil } }
        .undecided(
            "wanneer vader is geïnformeerd is niet vastgelegd",
            missing: ["involvement.consents.rightsInformation[rechten-vader].on"]
        ) { $0.subject.involvement.consents.rightsInformation.change("rechten-vader") { $0.on = nil } }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }

    /// Examples of signals that are picked up.
    static let signalsArePickedUp = RuleExamples(of: .proeftuin(75), from: HouseholdInOrder.situation)
        .met(
            "het signaal van vader is alsnog opgepakt",
            wrong: { $0.subject.changeSignal { $0.followUp = .recordedNone } }
        ) {
            $0.subject.changeSignal {
                $0.followUp = .stated(
                    SignalFollowUp(on: .day("2026-11-12"), by: "lokaal"), Provenance(knownOn: "2026-11-12"))
            }
        }
        .notMet("met het signaal van vader is niets gedaan", at: ["memberSignals[signaal-vader].followUp"]) {
            $0.subject.changeSignal { $0.followUp = .recordedNone }
        }
        .notMet(
            "ook een nieuw signaal van dochter bleef liggen", at: ["memberSignals[signaal-dochter].followUp"]
        ) {
            $0.subject.memberSignals.entries.append(
                MemberSignal("signaal-dochter", by: "dochter", on: .day("2026-10-01"), followUp: .recordedNone))
        }
        .notMet("dat het wordt opgepakt is pas gepland", at: ["memberSignals[signaal-vader].followUp"]) {
            $0.subject.changeSignal { $0.followUp = .stated(SignalFollowUp(on: .day("2026-12-10"))) }
        }
        .undecided("niet vastgelegd wat ermee is gedaan", missing: ["memberSignals[signaal-vader].followUp"]) {
            $0.subject.changeSignal { $0.followUp = .notRecorded }
        }
        .undecided("niet vastgelegd wanneer het is opgepakt", missing: ["memberSignals[signaal-vader].followUp.on"]) {
            $0.subject.changeSignal { $0.followUp = .stated(SignalFollowUp(by: "lokaal")) }
        }
        .undecided(
            "niet vastgelegd wanneer het signaal kwam", missing: ["memberSignals[signaal-vader].on"],
            wrong: { $0.subject.changeSignal { $0.followUp = .recordedNone } }
        ) { $0.subject.changeSignal { $0.on = nil } }
        .undecided("niet vastgelegd of dit alle signalen zijn", missing: ["memberSignals"]) {
            $0.subject.memberSignals.complete = nil
        }
        .undecided("niet vastgelegd of er signalen waren", missing: ["memberSignals"]) {
            $0.subject.memberSignals = []
        }
        .notApplicable("vastgelegd dat er geen signalen waren") { $0.subject.memberSignals = .recordedNone }

    /// Examples of phases that reach everyone.
    static let everyPhaseReachesEveryone = RuleExamples(of: .proeftuin(81), from: HouseholdInOrder.situation)
        .met("ook bij vader is nagegaan of hij veilig is", wrong: { $0.subject.lookPast("vader") }) {
            $0.subject.analysis.change { $0.safetyLookedAt?.append("vader") }
        }
        .met(
            "in fase 1 hoeft er nog geen hulpverleningsplan te zijn",
            wrong: { $0.subject.assistancePlan = .recordedNone }
        ) { $0.subject.workInPhase1() }
        .notMet("naar de veiligheid van vader is niet gekeken", at: ["analysis.safetyLookedAt[vader]"]) {
            $0.subject.lookPast("vader")
        }
        .notMet("de analyse gaat niet over vader", at: ["analysis.persons[vader]"]) {
            $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] }
        }
        .notMet("er is hulp voor ieder behalve vader", at: ["assistancePlan.persons[vader]"]) {
            $0.subject.changeAssistancePlan { $0.persons = ["moeder", "dochter", "zoon"] }
        }
        .notMet(
            "vader komt in geen doel en geen hulp voor",
            at: ["assistancePlan.persons[vader]", "safetyPlan.goals.concerns[vader]"]
        ) {
            $0.subject.changeAssistancePlan { $0.persons = ["moeder", "dochter", "zoon"] }
            $0.subject.changeSafetyPlan { plan in
                for index in plan.goals.indices { plan.goals.entries[index].concerns = ["moeder", "dochter", "zoon"] }
            }
        }
        .notMet("er is geen analyse", at: ["analysis"]) { $0.subject.analysis = .recordedNone }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided("niet vastgelegd naar wiens veiligheid is gekeken", missing: ["analysis.safetyLookedAt"]) {
            $0.subject.analysis.change { $0.safetyLookedAt = nil }
        }
        .undecided("over wie de analyse gaat is niet vastgelegd", missing: ["analysis.persons"]) {
            $0.subject.analysis.change { $0.persons = nil }
        }
        .undecided("voor wie het hulpverleningsplan is, is niet vastgelegd", missing: ["assistancePlan.persons"]) {
            $0.subject.changeAssistancePlan { $0.persons = nil }
        }
        .undecided("niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided(
            "de fase heeft een code van een latere versie", missing: ["phase"],
            wrong: { $0.subject.lookPast("vader") }
        ) { $0.subject.workInUnknownPhase() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er niet in fasen wordt gewerkt") {
            $0.subject.phase = Timeline([.recordedNone])
        }
}

extension CaseFile {
    /// Takes information about rights away; it is known that it was not given.
    fileprivate mutating func dropInformation(_ id: Identifier<RightsInformation>) {
        involvement.consents.rightsInformation.drop(id)
    }

    /// Changes the signal of the father.
    fileprivate mutating func changeSignal(_ change: (inout MemberSignal) -> Void) {
        memberSignals.change("signaal-vader", change)
    }

    /// Nobody looked whether this person is safe.
    fileprivate mutating func lookPast(_ person: Identifier<Participant>) {
        analysis.change { $0.safetyLookedAt = HouseholdInOrder.voices.filter { $0 != person } }
    }

    /// Work is on immediate safety.
    mutating func workInPhase1() {
        phase = Timeline([
            .stated(.known(.immediateSafety), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20"))
        ])
    }
}
