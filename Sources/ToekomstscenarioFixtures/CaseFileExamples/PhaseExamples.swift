import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of immediate safety that comes first.
    static let immediateSafetyComesFirst = RuleExamples(of: .sturen(1), from: HouseholdInOrder.situation)
        .met(
            "zoon geeft nog vóór fase 2 alsnog een 6",
            wrong: { $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-06-20") }
        ) { $0.subject.rate("avond-rustig", by: "zoon", 6, on: "2026-06-30") }
        .met(
            "fase 2 begon al vóór de dag waarop zoon een 4 gaf",
            wrong: { $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-06-25") }
        ) { $0.subject.workInPhase2(since: .day("2026-06-20")) }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .met(
            "het kind is na het begin van fase 2 geboren",
            wrong: { $0.subject.add("kind", .born(.day("2026-06-20"))) }
        ) { $0.subject.household.concerned.change("kind") { $0.birth = .born(.day("2026-08-10")) } }
        .met(
            "zij gingen terug naar fase 1, en begonnen later met zessen opnieuw",
            wrong: {
                $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-06-20")
                $0.subject.rate("avond-rustig", by: "zoon", 6, on: "2026-08-01")
            }
        ) { $0.subject.beginPhase2Again(on: "2026-08-10") }
        .notMet(
            "ook bij het opnieuw beginnen stond er een 4", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            wrong: { $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-08-01") }
        ) { $0.subject.beginPhase2Again(on: "2026-08-10") }
        .undecided("niet vastgelegd of dit alle doelen zijn", missing: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals.complete = nil }
        }
        .undecided(
            "wanneer zij teruggingen is alleen bij benadering bekend", missing: ["phase.heldOn"]
        ) { $0.subject.stepBack(on: .between("2026-06-10", "2026-07-10")) }
        .notMet("zoon gaf kort voor fase 2 een 4", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]) {
            $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-06-20")
        }
        .notMet("het lokale team gaf kort voor fase 2 een 5", at: ["safetyPlan.goals[avond-rustig].ratings[lokaal]"]) {
            $0.subject.rate("avond-rustig", by: "lokaal", 5, on: "2026-06-20")
        }
        .notMet(
            "vader, die elders woont, is niet om een cijfer gevraagd",
            at: [
                "safetyPlan.goals[avond-rustig].ratings[vader]", "safetyPlan.goals[niet-onverwacht].ratings[vader]",
            ]
        ) {
            $0.subject.dropRatings(of: "avond-rustig") { $0.by == "vader" }
            $0.subject.dropRatings(of: "niet-onverwacht") { $0.by == "vader" }
        }
        .notMet(
            "zoon gaf een 4 en wat dochter gaf is niet vastgelegd",
            at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            missing: ["safetyPlan.goals[avond-rustig].ratings[dochter]"],
            wrong: { $0.subject.forgetRatings(of: "avond-rustig", by: "dochter") }
        ) { $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-06-20") }
        .notMet("vastgelegd dat er geen veiligheidsplan is", at: ["safetyPlan"]) {
            $0.subject.safetyPlan = .recordedNone
        }
        .notMet("het veiligheidsplan heeft geen doelen", at: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals = .recordedNone }
        }
        .undecided("de fase is niet vastgelegd", missing: ["phase"]) { $0.subject.phase = Timeline() }
        .undecided("de fase heeft een code van een latere versie", missing: ["phase"]) {
            $0.subject.workInUnknownPhase()
        }
        .undecided("het veiligheidsplan is niet vastgelegd", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided("het veiligheidsplan werd pas na deze dag bekend", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan.becameKnown(on: "2026-12-01")
        }
        .undecided("de veiligheidsdoelen zijn niet vastgelegd", missing: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals = [] }
        }
        .undecided("wanneer fase 2 begon is alleen bij benadering bekend", missing: ["phase.heldOn"]) {
            $0.subject.workInPhase2(since: .between("2026-06-10", "2026-07-10"))
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "wat zoon gaf is niet vastgelegd", missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) { $0.subject.forgetRatings(of: "avond-rustig", by: "zoon") }
        .undecided(
            "zoon werd gevraagd en gaf geen cijfer", missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) { $0.subject.rate("avond-rustig", by: "zoon", nil, on: "2026-06-20") }
        .undecided(
            "vermoeden van intieme terreur, en zoon gaf zijn 7 waar vader bij was",
            missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            wrong: { $0.subject.rate("avond-rustig", by: "zoon", 7, on: "2026-06-20", inPresenceOf: ["vader"]) }
        ) { $0.subject.suspectCoerciveControl() }
        .notApplicable("er wordt gewerkt in fase 1") {
            $0.subject.phase = .since("2026-05-20", .known(.immediateSafety))
        }
        .notApplicable("fase 2 begint pas na deze dag") { $0.subject.workInPhase2(since: .day("2026-12-01")) }

    /// Examples of recovery that starts from what members say they need.
    static let recoveryIsStatedByMembers = RuleExamples(of: .sturen(10), from: HouseholdInOrder.situation)
        .met(
            "zoon zegt zelf wat hij nodig heeft",
            wrong: { $0.subject.recoveryPlan.change { $0.needs.change("behoefte-zoon") { $0.statedBy = "lokaal" } } }
        ) { $0.subject.recoveryPlan.change { $0.needs.change("behoefte-zoon") { $0.statedBy = "zoon" } } }
        .met(
            "vermoeden van intieme terreur, en ieder zei apart wat nodig is",
            wrong: { $0.subject.suspectCoerciveControl() }
        ) {
            $0.subject.recoveryPlan.change { plan in
                for index in plan.needs.indices { plan.needs.entries[index].inPresenceOf = [] }
            }
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei wat zij nodig heeft waar vader bij was",
            missing: ["recoveryPlan.needs[behoefte-moeder].statedBy"],
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.recoveryPlan.change { plan in
                    for index in plan.needs.indices { plan.needs.entries[index].inPresenceOf = [] }
                }
            }
        ) { $0.subject.recoveryPlan.change { $0.needs.change("behoefte-moeder") { $0.inPresenceOf = ["vader"] } } }
        .undecided(
            "niet vastgelegd of er een vermoeden van intieme terreur is",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .met(
            "herstel begint terwijl nog niemand het stabiel noemt",
            wrong: {
                $0.subject.stableSafety = .recordedNone
                $0.subject.recoveryPlan = .recordedNone
            }
        ) { $0.subject.recoveryPlan = HouseholdInOrder.caseFile.recoveryPlan }
        .met(
            "wat de baby nodig heeft zegt moeder, en de baby is anders gehoord",
            wrong: {
                $0.subject.addBaby()
                $0.subject.recoveryPlan.change {
                    $0.needs.entries.append(RecoveryNeed("behoefte-baby", of: "baby", statedBy: "moeder"))
                }
            }
        ) { $0.subject.hearBabyOtherwise() }
        .met(
            "behandeling is niet nodig", wrong: { $0.subject.recoveryPlan.change { $0.isTreatmentOrganised = false } }
        ) { $0.subject.recoveryPlan.change { $0.isTreatmentRelevant = false } }
        .met(
            "de behandeling is georganiseerd, nodig of niet",
            wrong: {
                $0.subject.recoveryPlan.change {
                    $0.isTreatmentRelevant = nil
                    $0.isTreatmentOrganised = nil
                }
            }
        ) { $0.subject.recoveryPlan.change { $0.isTreatmentOrganised = true } }
        .met("wat de baby nodig heeft staat er niet, en de baby is anders gehoord", wrong: { $0.subject.addBaby() }) {
            $0.subject.hearBabyOtherwise()
        }
        .met(
            "met herstel is nog niet begonnen",
            wrong: { $0.subject.changeAssistancePlan { $0.on = .day("2026-10-10") } }
        ) { $0.subject.recoveryPlan.change { $0.startedOn = .recordedNone } }
        .notMet("het herstel begon voordat er een hulpverleningsplan was", at: ["recoveryPlan.startedOn"]) {
            $0.subject.changeAssistancePlan { $0.on = .day("2026-10-10") }
        }
        .undecided("niet vastgelegd wanneer het herstel begon", missing: ["recoveryPlan.startedOn"]) {
            $0.subject.recoveryPlan.change { $0.startedOn = .notRecorded }
        }
        .undecided("de dag van het hulpverleningsplan is niet vastgelegd", missing: ["assistancePlan.on"]) {
            $0.subject.changeAssistancePlan { $0.on = nil }
        }
        .notMet("vastgelegd dat er geen herstelplan is", at: ["recoveryPlan"]) {
            $0.subject.recoveryPlan = .recordedNone
        }
        .notMet("vastgelegd dat er geen hulpverleningsplan was", at: ["assistancePlan"]) {
            $0.subject.assistancePlan = .recordedNone
        }
        .notMet(
            "het lokale team zegt wat zoon nodig heeft", at: ["recoveryPlan.needs[behoefte-zoon].statedBy"]
        ) { $0.subject.recoveryPlan.change { $0.needs.change("behoefte-zoon") { $0.statedBy = "lokaal" } } }
        .notMet("vader, die elders woont, is niet gevraagd", at: ["recoveryPlan.needs.of[vader]"]) {
            $0.subject.recoveryPlan.change { $0.needs.drop("behoefte-vader") }
        }
        .notMet("behandeling is nodig en niet georganiseerd", at: ["recoveryPlan.isTreatmentOrganised"]) {
            $0.subject.recoveryPlan.change { $0.isTreatmentOrganised = false }
        }
        .notMet(
            "behandeling is niet georganiseerd, en wat zoon nodig heeft is niet vastgelegd",
            at: ["recoveryPlan.isTreatmentOrganised"], missing: ["recoveryPlan.needs.of[zoon]"],
            wrong: { $0.subject.recoveryPlan.change { $0.needs.forget("behoefte-zoon") } }
        ) { $0.subject.recoveryPlan.change { $0.isTreatmentOrganised = false } }
        .undecided(
            "de fase is niet vastgelegd", missing: ["phase"],
            wrong: { $0.subject.recoveryPlan = .recordedNone }
        ) { $0.subject.phase = Timeline() }
        .undecided(
            "de fase heeft een code van een latere versie", missing: ["phase"],
            wrong: { $0.subject.recoveryPlan = .recordedNone }
        ) { $0.subject.workInUnknownPhase() }
        .undecided("het herstelplan is niet vastgelegd", missing: ["recoveryPlan"]) {
            $0.subject.recoveryPlan = .notRecorded
        }
        .undecided("het herstelplan werd pas na deze dag bekend", missing: ["recoveryPlan"]) {
            $0.subject.recoveryPlan.becameKnown(on: "2026-12-01")
        }
        .undecided("niet vastgelegd of er een hulpverleningsplan was", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided("wat vader nodig heeft is niet vastgelegd", missing: ["recoveryPlan.needs.of[vader]"]) {
            $0.subject.recoveryPlan.change { $0.needs.forget("behoefte-vader") }
        }
        .undecided(
            "wie zei wat zoon nodig heeft is niet vastgelegd", missing: ["recoveryPlan.needs[behoefte-zoon].statedBy"]
        ) { $0.subject.recoveryPlan.change { $0.needs.change("behoefte-zoon") { $0.statedBy = nil } } }
        .undecided(
            "niet vastgelegd of de behandeling georganiseerd is", missing: ["recoveryPlan.isTreatmentOrganised"]
        ) { $0.subject.recoveryPlan.change { $0.isTreatmentOrganised = nil } }
        .undecided(
            "er is geen behandeling georganiseerd, en niet vastgelegd of die nodig is",
            missing: ["recoveryPlan.isTreatmentRelevant"],
            wrong: { $0.subject.recoveryPlan.change { $0.isTreatmentOrganised = false } }
        ) { $0.subject.recoveryPlan.change { $0.isTreatmentRelevant = nil } }
        .undecided(
            "over behandeling is niets vastgelegd",
            missing: ["recoveryPlan.isTreatmentOrganised", "recoveryPlan.isTreatmentRelevant"]
        ) {
            $0.subject.recoveryPlan.change {
                $0.isTreatmentRelevant = nil
                $0.isTreatmentOrganised = nil
            }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("er wordt nog gewerkt in fase 2") { $0.subject.workInPhase2(since: .day("2026-07-01")) }
        .notApplicable("het herstel begint pas na deze dag") {
            $0.subject.phase = Timeline([
                .stated(.known(.riskDrivenCare), Provenance(heldOn: .day("2026-07-01"), knownOn: "2026-07-01")),
                .stated(.known(.traumaInformedRecovery), Provenance(heldOn: .day("2026-12-01"), knownOn: "2026-11-15")),
            ])
        }
}

extension CaseFile {
    /// Lets work have gone back to phase 1 in July, and phase 2 have begun again on a day.
    fileprivate mutating func beginPhase2Again(on day: CalendarDate) {
        phase = Timeline([
            .stated(.known(.immediateSafety), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
            .stated(.known(.riskDrivenCare), Provenance(heldOn: .day("2026-07-01"), knownOn: "2026-07-01")),
            .stated(.known(.immediateSafety), Provenance(heldOn: .day("2026-07-15"), knownOn: "2026-07-15")),
            .stated(.known(.riskDrivenCare), Provenance(heldOn: .day(day), knownOn: day)),
        ])
    }

    /// Lets work have gone back to phase 1 about the time that phase 2 began, before recovery.
    fileprivate mutating func stepBack(on date: DateRange) {
        phase = Timeline([
            .stated(.known(.riskDrivenCare), Provenance(heldOn: .day("2026-07-01"), knownOn: "2026-07-01")),
            .stated(.known(.immediateSafety), Provenance(heldOn: date, knownOn: "2026-07-10")),
            .stated(.known(.traumaInformedRecovery), Provenance(heldOn: .day("2026-10-05"), knownOn: "2026-10-05")),
        ])
    }
}
