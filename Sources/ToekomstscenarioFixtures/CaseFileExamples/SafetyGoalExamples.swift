import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of the rating norm of safety goals.
    static let safetyGoalsAreRatedSix = RuleExamples(of: .sturen(5), from: HouseholdInOrder.situation)
        .undecided(
            "dochter gaf haar 9 waar vader bij was, en niet vastgelegd is of er een vermoeden is van intieme terreur",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.rate("avond-rustig", by: "dochter", 9, inPresenceOf: ["vader"]) }
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided(
            "dat dit alle cijfers zijn werd pas na deze dag bekend",
            missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) {
            $0.subject.changeSafetyPlan {
                $0.goals.change("avond-rustig") {
                    $0.ratings = Ratings(
                        $0.ratings.all.filter { $0.by != "zoon" }, complete: Provenance(knownOn: "2026-12-01"))
                }
            }
        }
        .undecided(
            "niet vastgelegd is of het kind al geboren is",
            missing: ["involvement.household.concerned[kind].birth"],
            wrong: { $0.subject.add("kind", .expected(.day("2027-02-01"))) }
        ) { $0.subject.household.concerned.change("kind") { $0.birth = nil } }
        .undecided(
            "van wie het laatste cijfer is, is niet vastgelegd",
            missing: ["safetyPlan.goals[avond-rustig].ratings.by"]
        ) { $0.subject.add(Rating(by: nil, 4, on: "2026-11-18", inPresenceOf: []), to: "avond-rustig") }
        .met(
            "zoon geeft later een 7",
            wrong: { $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-11-10") }
        ) { $0.subject.rate("avond-rustig", by: "zoon", 7, on: "2026-11-15") }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .met(
            "vermoeden van intieme terreur, en dochter geeft later apart een 6",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.rate("avond-rustig", by: "dochter", 9, on: "2026-11-14", inPresenceOf: ["vader"])
            }
        ) { $0.subject.rate("avond-rustig", by: "dochter", 6, on: "2026-11-18") }
        .notMet("zoon geeft een 4", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]) {
            $0.subject.rate("avond-rustig", by: "zoon", 4)
        }
        .notMet("zoon geeft op één dag een 7 en een 5", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]) {
            $0.subject.rate("avond-rustig", by: "zoon", 7)
            $0.subject.rate("avond-rustig", by: "zoon", 5)
        }
        .notMet(
            "alleen moeder gaf een cijfer, een 9 voor allemaal",
            at: [
                "safetyPlan.goals[avond-rustig].ratings[dochter]", "safetyPlan.goals[avond-rustig].ratings[vader]",
                "safetyPlan.goals[avond-rustig].ratings[zoon]",
            ]
        ) {
            $0.subject.dropRatings(of: "avond-rustig") { _ in true }
            $0.subject.rate("avond-rustig", by: "moeder", 9)
        }
        .notMet(
            "vader, die elders woont, is niet om een cijfer gevraagd",
            at: ["safetyPlan.goals[niet-onverwacht].ratings[vader]"]
        ) { $0.subject.dropRatings(of: "niet-onverwacht") { $0.by == "vader" } }
        .notMet("het lokale team geeft een 5", at: ["safetyPlan.goals[avond-rustig].ratings[lokaal]"]) {
            $0.subject.rate("avond-rustig", by: "lokaal", 5)
        }
        .notMet(
            "zoon geeft een 4 en dochter is niet gevraagd", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            missing: ["safetyPlan.goals[avond-rustig].ratings[dochter]"],
            wrong: { $0.subject.forgetRatings(of: "avond-rustig", by: "dochter") }
        ) { $0.subject.rate("avond-rustig", by: "zoon", 4) }
        .notMet(
            "dochter geeft een 3 waar vader bij is, ook al is er een vermoeden van intieme terreur",
            at: ["safetyPlan.goals[avond-rustig].ratings[dochter]"], wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.rate("avond-rustig", by: "dochter", 3, inPresenceOf: ["vader"]) }
        .notMet("het veiligheidsplan heeft geen doelen", at: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals = .recordedNone }
        }
        .notMet(
            "de afwijking van de norm is verlopen", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            wrong: {
                $0.subject.rate("avond-rustig", by: "zoon", 5)
                $0.context.depart(from: .sturen(5), because: "Zoon vraagt om meer tijd; vader slaapt elders.")
            }
        ) {
            $0.context.deviations = []
            $0.context.depart(
                from: .sturen(5), because: "Zoon vraagt om meer tijd; vader slaapt elders.", until: "2026-11-20")
        }
        .undecided(
            "cijfers van zoon niet vastgelegd", missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) { $0.subject.forgetRatings(of: "avond-rustig", by: "zoon") }
        .undecided(
            "zoon werd gevraagd en gaf geen cijfer", missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) { $0.subject.rate("avond-rustig", by: "zoon", nil) }
        .undecided(
            "zoon geeft pas na deze dag een cijfer", missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) {
            $0.subject.forgetRatings(of: "avond-rustig", by: "zoon")
            $0.subject.rate("avond-rustig", by: "zoon", 7, on: "2026-12-01")
        }
        .undecided(
            "het cijfer van zoon werd pas na deze dag bekend",
            missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]
        ) {
            $0.subject.forgetRatings(of: "avond-rustig", by: "zoon")
            $0.subject.add(
                Rating(by: "zoon", 7, on: "2026-11-10", inPresenceOf: [], knownOn: "2026-12-01"), to: "avond-rustig")
        }
        .undecided(
            "een baby die niet anders is gehoord",
            missing: [
                "safetyPlan.goals[avond-rustig].ratings[baby]", "safetyPlan.goals[niet-onverwacht].ratings[baby]",
            ], wrong: { $0.subject.leaveRatingsOpen() }
        ) { $0.subject.addBaby() }
        .undecided(
            "de uitgerekende dag is voorbij en een geboorte is niet vastgelegd",
            missing: [
                "safetyPlan.goals[avond-rustig].ratings[kind]", "safetyPlan.goals[niet-onverwacht].ratings[kind]",
            ],
            wrong: {
                $0.subject.leaveRatingsOpen()
                $0.subject.add("kind", .expected(.day("2027-02-01")))
            }
        ) { $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2026-11-10")) } }
        .undecided(
            "vermoeden van intieme terreur, en dochter gaf haar 9 waar vader bij was",
            missing: ["safetyPlan.goals[avond-rustig].ratings[dochter]"],
            wrong: { $0.subject.rate("avond-rustig", by: "dochter", 9, inPresenceOf: ["vader"]) }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "vermoeden van intieme terreur, en niet vastgelegd wie er bij het cijfer van dochter was",
            missing: ["safetyPlan.goals[avond-rustig].ratings[dochter]"],
            wrong: { $0.subject.rate("avond-rustig", by: "dochter", 9, inPresenceOf: nil) }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided("het veiligheidsplan is niet vastgelegd", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided("niet vastgelegd of dit alle doelen zijn", missing: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals.complete = nil }
        }
        .undecided("de veiligheidsdoelen zijn niet vastgelegd", missing: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals = [] }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er geen veiligheidsplan is") { $0.subject.safetyPlan = .recordedNone }
        .deviated(
            "het duo weegt waarom een 5 van zoon nu volstaat", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            wrong: { $0.subject.rate("avond-rustig", by: "zoon", 5) }
        ) { $0.context.depart(from: .sturen(5), because: "Zoon vraagt om meer tijd; vader slaapt elders.") }
}
