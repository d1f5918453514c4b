import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of the conditions of stable safety.
    static let stableSafetyHasItsConditions = RuleExamples(of: .domein(14), from: HouseholdInOrder.situation)
        .met(
            "zes maanden en een dag geleden gebeurde er iets",
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-05-20") } }
        ) { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-05-19") } }
        .met(
            "begonnen met herstel", wrong: { $0.subject.recoveryPlan.change { $0.startedOn = .recordedNone } }
        ) { $0.subject.recoveryPlan.change { $0.startedOn = .stated(.day("2026-11-20")) } }
        .met(
            "voor de baby, een half jaar oud, is gekeken sinds de geboorte", wrong: { $0.subject.addBaby() }
        ) { situation in
            let period = try? Period(start: "2026-05-25", end: "2026-11-20")
            situation.subject.events.coverage += [period].compactMap { period in
                period.map { Coverage($0, asked: ["baby"], by: "lokaal", knownOn: "2026-11-20") }
            }
        }
        .met(
            "het kind is nog niet geboren",
            wrong: { $0.subject.add("kind", .born(.day("2026-08-01"))) }
        ) { $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) } }
        .notMet("vijf maanden geleden gebeurde er iets, de rest is in orde", at: ["events[ruzie-mei]"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-06-20") }
        }
        .notMet("precies zes maanden geleden gebeurde er iets", at: ["events[ruzie-mei]"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-05-20") }
        }
        .notMet("vandaag gebeurde er iets", at: ["events[ruzie-mei]"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-11-20") }
        }
        .notMet("aan drank is nog niets gedaan dat werkt", at: ["assistancePlan.riskFactors[drank].standing"]) {
            $0.subject.changeRiskFactor("drank") { $0.standing = .since("2026-07-10", .known(.notYet)) }
        }
        .notMet("wat hanteerbaar was is het niet meer", at: ["assistancePlan.riskFactors[drank].standing"]) {
            $0.subject.changeRiskFactor("drank") { factor in
                factor.standing = Timeline(
                    factor.standing.statements + [
                        .stated(.known(.notYet), Provenance(heldOn: .day("2026-11-15"), knownOn: "2026-11-16"))
                    ])
            }
        }
        .notMet("er is geen hulpverleningsplan", at: ["assistancePlan"]) {
            $0.subject.assistancePlan = .recordedNone
        }
        .notMet("met herstel is niet begonnen", at: ["recoveryPlan.startedOn"]) {
            $0.subject.recoveryPlan.change { $0.startedOn = .recordedNone }
        }
        .notMet("met herstel wordt later begonnen", at: ["recoveryPlan.startedOn"]) {
            $0.subject.recoveryPlan.change { $0.startedOn = .stated(.day("2026-12-01")) }
        }
        .notMet("er is geen herstelplan", at: ["recoveryPlan"]) { $0.subject.recoveryPlan = .recordedNone }
        .notMet(
            "er gebeurde iets, en zoon is niet gevraagd", at: ["events[ruzie-mei]"], missing: ["events.coverage[zoon]"],
            wrong: { $0.subject.askOnly(HouseholdInOrder.voices.filter { $0 != "zoon" }) }
        ) { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-06-20") } }
        .undecided("zoon is niet gevraagd", missing: ["events.coverage[zoon]"]) {
            $0.subject.askOnly(HouseholdInOrder.voices.filter { $0 != "zoon" })
        }
        .undecided(
            "er is niets vastgelegd over wie is gevraagd",
            missing: [
                "events.coverage[dochter]", "events.coverage[moeder]", "events.coverage[vader]",
                "events.coverage[zoon]",
            ]
        ) { $0.subject.events.coverage = [] }
        .undecided(
            "tussen september en oktober is niemand gevraagd",
            missing: [
                "events.coverage[dochter]", "events.coverage[moeder]", "events.coverage[vader]",
                "events.coverage[zoon]",
            ]
        ) {
            $0.subject.events.coverage = [
                HouseholdInOrder.covered(from: "2026-05-18", to: "2026-09-01"),
                HouseholdInOrder.covered(from: "2026-10-01", to: "2026-11-20"),
            ].compactMap { $0 }
        }
        .undecided("de baby is niet gezien", missing: ["events.coverage[baby]"]) { $0.subject.addBaby() }
        .undecided("van de gebeurtenis is geen dag vastgelegd", missing: ["events[ruzie-mei].on"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = nil }
        }
        .undecided("de gebeurtenis was ergens in mei", missing: ["events[ruzie-mei].on"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = .between("2026-05-01", "2026-05-31") }
        }
        .undecided(
            "wat vorige maand gebeurde is een aanname", missing: ["events[ruzie-mei].kind"],
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-10-20") } }
        ) { $0.subject.events.change("ruzie-mei") { $0.kind = .known(.assumption) } }
        .undecided(
            "of het een feit is, is niet vastgelegd", missing: ["events[ruzie-mei].kind"],
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-10-20") } }
        ) { $0.subject.events.change("ruzie-mei") { $0.kind = nil } }
        .undecided("vermoeden van intieme terreur: dat niemand iets vertelt telt nu niet", missing: ["events"]) {
            $0.subject.suspectCoerciveControl()
        }
        .undecided(
            "niet vastgelegd of er een vermoeden is van intieme terreur",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided(
            "hoe ver het werk aan drank is, is niet vastgelegd",
            missing: ["assistancePlan.riskFactors[drank].standing"]
        ) { $0.subject.changeRiskFactor("drank") { $0.standing = Timeline() } }
        .undecided("niet vastgelegd of dit alle risicofactoren zijn", missing: ["assistancePlan.riskFactors"]) {
            $0.subject.changeAssistancePlan { $0.riskFactors.complete = nil }
        }
        .undecided("niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided("niet vastgelegd of er een herstelplan is", missing: ["recoveryPlan"]) {
            $0.subject.recoveryPlan = .notRecorded
        }
        .undecided("niet vastgelegd of herstel is begonnen", missing: ["recoveryPlan.startedOn"]) {
            $0.subject.recoveryPlan.change { $0.startedOn = .notRecorded }
        }
        .undecided("herstel begint ergens in november", missing: ["recoveryPlan.startedOn"]) {
            $0.subject.recoveryPlan.change { $0.startedOn = .stated(.between("2026-11-01", "2026-11-30")) }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "niet vastgelegd of iemand het stabiel noemt", missing: ["stableSafety"],
            wrong: { $0.subject.recoveryPlan.change { $0.startedOn = .recordedNone } }
        ) { $0.subject.stableSafety = .notRecorded }
        .notApplicable("vastgelegd dat niemand het stabiel noemt") { $0.subject.stableSafety = .recordedNone }

    /// Examples of a director who stays until safety is stable.
    static let directorStaysUntilStable = RuleExamples(of: .domein(18), from: HouseholdInOrder.situation)
        .met(
            "toen was het al stabiel genoemd", wrong: { $0.subject.passDirectionOn() }
        ) { $0.subject.callStable(on: .day("2026-08-28")) }
        .met(
            "dezelfde persoon gaat verder", wrong: { $0.subject.passDirectionOn() }
        ) {
            $0.subject.direction.directors.entries.append(
                CaseDirector("regie-3", director: "lokaal", organisation: .localTeam, since: "2026-09-01"))
        }
        .notMet(
            "bij het opschalen kwam er een andere regisseur",
            at: ["involvement.direction.directors[regie-1].until"]
        ) { $0.subject.passDirectionOn() }
        .notMet(
            "het werd pas later stabiel genoemd", at: ["involvement.direction.directors[regie-1].until"],
            wrong: {
                $0.subject.passDirectionOn()
                $0.subject.callStable(on: .day("2026-08-28"))
            }
        ) { $0.subject.callStable(on: .day("2026-09-02")) }
        .notMet(
            "dezelfde persoon begon pas later weer", at: ["involvement.direction.directors[regie-1].until"],
            wrong: {
                $0.subject.passDirectionOn()
                $0.subject.callStable(on: .day("2026-08-28"))
            }
        ) {
            $0.subject.callStable(on: .day("2026-11-10"))
            $0.subject.direction.directors.entries.append(
                CaseDirector("regie-3", director: "lokaal", organisation: .localTeam, since: "2026-10-01"))
        }
        .undecided(
            "wanneer het stabiel werd genoemd is niet vastgelegd", missing: ["stableSafety.heldOn"],
            wrong: { $0.subject.passDirectionOn() }
        ) { $0.subject.callStable(on: nil) }
        .undecided(
            "of iemand het stabiel noemt is niet vastgelegd", missing: ["stableSafety"],
            wrong: { $0.subject.passDirectionOn() }
        ) { $0.subject.stableSafety = .notRecorded }
        .undecided(
            "sinds wanneer dezelfde persoon weer regisseert is niet vastgelegd",
            missing: ["involvement.direction.directors[regie-3].since"], wrong: { $0.subject.passDirectionOn() }
        ) {
            $0.subject.direction.directors.entries.append(CaseDirector("regie-3", director: "lokaal"))
        }
        .undecided(
            "niet vastgelegd of er meer regisseurs waren", missing: ["involvement.direction.directors"]
        ) { $0.subject.direction.directors.complete = nil }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .notApplicable("vastgelegd dat er geen regisseur is") { $0.subject.direction.directors = .recordedNone }
}

extension CaseFile {
    /// Changes a risk factor.
    fileprivate mutating func changeRiskFactor(
        _ id: Identifier<RiskFactorProgress>, _ change: (inout RiskFactorProgress) -> Void
    ) {
        changeAssistancePlan { $0.riskFactors.change(id, change) }
    }

    /// Lets only these have been asked.
    fileprivate mutating func askOnly(_ persons: [Identifier<Participant>]) {
        events.coverage = events.coverage.map {
            Coverage($0.period, asked: persons, by: $0.by, knownOn: $0.knownOn)
        }
    }

    /// Lets direction have passed on to a colleague in September, nobody having called it stable.
    fileprivate mutating func passDirectionOn() {
        changeDirector { $0.until = "2026-09-01" }
        addDirector("regie-2", .regionalSafetyTeam, since: "2026-09-01")
        stableSafety = .recordedNone
    }

    /// Lets somebody have called the safety stable on a day.
    fileprivate mutating func callStable(on day: DateRange?) {
        let claim = HouseholdInOrder.caseFile.stableSafety.value ?? StableSafetyClaim()
        stableSafety = .stated(claim, Provenance(heldOn: day, knownOn: "2026-11-10", by: "lokaal"))
    }
}
