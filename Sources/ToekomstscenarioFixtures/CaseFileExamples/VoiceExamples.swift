import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of marks that stay each informant's own.
    static let ratingsStayPerInformant = RuleExamples(of: .sturen(14), from: HouseholdInOrder.situation)
        .undecided("van beide plannen is niets vastgelegd", missing: ["assistancePlan", "safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided("niet vastgelegd of dit alle veiligheidsdoelen zijn", missing: ["safetyPlan.goals"]) {
            $0.subject.changeSafetyPlan { $0.goals.complete = nil }
        }
        .undecided(
            "niet vastgelegd of dit alle cijfers zijn",
            missing: [
                "assistancePlan.goals[samen-opvoeden].ratings", "safetyPlan.goals[avond-rustig].ratings",
                "safetyPlan.goals[niet-onverwacht].ratings",
            ]
        ) { $0.subject.leaveRatingsOpen() }
        .met("het cijfer van moeder is weer van haar alleen", wrong: { $0.subject.mergeRating(by: "moeder") }) {
            $0.subject.dropRatings(of: "avond-rustig") { $0.mergedFrom != nil }
        }
        .met(
            "van wie het cijfer is, is alsnog vastgelegd",
            wrong: { $0.subject.add(Rating(by: nil, 8, on: "2026-11-18", inPresenceOf: []), to: "avond-rustig") }
        ) {
            $0.subject.dropRatings(of: "avond-rustig") { $0.by == nil }
            $0.subject.rate("avond-rustig", by: "dochter", 8)
        }
        .notMet(
            "moeder geeft een 9 namens allemaal", at: ["safetyPlan.goals[avond-rustig].ratings[moeder]"]
        ) { $0.subject.mergeRating(by: "moeder") }
        .notMet(
            "het lokale team geeft één cijfer voor het hele huishouden",
            at: ["assistancePlan.goals[samen-opvoeden].ratings[lokaal]"]
        ) {
            $0.subject.add(
                Rating(by: "lokaal", 7, on: "2026-11-18", mergedFrom: HouseholdInOrder.voices), to: "samen-opvoeden")
        }
        .notMet(
            "moeder geeft een 9 namens allemaal, en van wie een ander cijfer is, is niet vastgelegd",
            at: ["safetyPlan.goals[avond-rustig].ratings[moeder]"],
            missing: ["assistancePlan.goals[samen-opvoeden].ratings.by"],
            wrong: { $0.subject.add(Rating(by: nil, 8, on: "2026-11-18"), to: "samen-opvoeden") }
        ) { $0.subject.mergeRating(by: "moeder") }
        .undecided(
            "van wie een cijfer voor een veiligheidsdoel is, is niet vastgelegd",
            missing: ["safetyPlan.goals[avond-rustig].ratings.by"]
        ) { $0.subject.add(Rating(by: nil, 8, on: "2026-11-18", inPresenceOf: []), to: "avond-rustig") }
        .undecided(
            "van wie een cijfer voor een hulpverleningsdoel is, is niet vastgelegd",
            missing: ["assistancePlan.goals[samen-opvoeden].ratings.by"]
        ) { $0.subject.add(Rating(by: nil, 8, on: "2026-11-18", inPresenceOf: []), to: "samen-opvoeden") }
        .notApplicable("vastgelegd dat er geen plan is, en dus geen cijfer") {
            $0.subject.safetyPlan = .recordedNone
            $0.subject.assistancePlan = .recordedNone
        }

    /// Examples of speaking with each person apart on suspicion of coercive control.
    static let membersAreSpokenApart = RuleExamples(of: .proeftuin(25), from: suspicion)
        .met("met zoon is alsnog apart gesproken", wrong: { $0.subject.conversations.drop("gesprek-zoon") }) {
            $0.subject.conversations.entries.append(
                Conversation("gesprek-zoon-2", with: ["zoon"], on: .day("2026-11-15"), by: "veiligheid"))
        }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet(
            "er is alleen samen gesproken",
            at: [
                "conversations.separate[dochter]", "conversations.separate[moeder]", "conversations.separate[vader]",
                "conversations.separate[zoon]",
            ]
        ) { $0.subject.conversations.drop { $0.id != "gesprek-samen" } }
        .notMet("met vader, die elders woont, is niet apart gesproken", at: ["conversations.separate[vader]"]) {
            $0.subject.conversations.drop("gesprek-vader")
        }
        .notMet("moeder zat bij het gesprek met zoon", at: ["conversations.separate[zoon]"]) {
            $0.subject.conversations.change("gesprek-zoon") { $0.with = ["moeder", "zoon"] }
        }
        .undecided(
            "niet vastgelegd of er een vermoeden is", missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.conversations.drop("gesprek-zoon") }
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided(
            "het vermoeden werd pas na deze dag bekend", missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.conversations.drop("gesprek-zoon") }
        ) {
            $0.subject.involvement.unsafety.coerciveControlSuspected = .since(
                "2026-11-12", true, knownOn: "2026-12-01")
        }
        .undecided("een gesprek met zoon apart is niet vastgelegd", missing: ["conversations.separate[zoon]"]) {
            $0.subject.conversations.forget("gesprek-zoon")
        }
        .undecided("met wie een gesprek was is niet vastgelegd", missing: ["conversations[gesprek-zoon].with"]) {
            $0.subject.conversations.change("gesprek-zoon") { $0.with = nil }
        }
        .undecided("het gesprek met zoon is van na deze dag", missing: ["conversations.separate[zoon]"]) {
            $0.subject.conversations.complete = nil
            $0.subject.conversations.change("gesprek-zoon") { $0.on = .day("2026-12-01") }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("er is geen vermoeden van intieme terreur") {
            $0.subject.involvement.unsafety.coerciveControlSuspected = .since("2026-05-20", false)
        }
        .notApplicable("het vermoeden is opgeheven") {
            $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline([
                .stated(true, Provenance(heldOn: .day("2026-09-01"), knownOn: "2026-09-01")),
                .stated(false, Provenance(heldOn: .day("2026-11-10"), knownOn: "2026-11-10")),
            ])
        }

    /// The household in order, in which somebody suspects coercive control.
    private static var suspicion: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.suspectCoerciveControl()
        return situation
    }
}

extension CaseFile {
    /// Adds a mark of one person that stands for those of all.
    fileprivate mutating func mergeRating(by informant: Identifier<Participant>) {
        add(
            Rating(by: informant, 9, on: "2026-11-18", inPresenceOf: [], mergedFrom: HouseholdInOrder.voices),
            to: "avond-rustig")
    }
}
