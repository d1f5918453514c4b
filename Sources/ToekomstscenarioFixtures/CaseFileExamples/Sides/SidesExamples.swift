import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of safety before what lies under it.
    static let safetyComesBeforeFactors = RuleExamples(of: .proeftuin(29), from: HouseholdInOrder.situation)
        .met(
            "het veiligheidsplan was er toch eerder",
            wrong: { $0.subject.changeSafetyPlan { $0.on = .day("2026-07-11") } }
        ) { $0.subject.changeSafetyPlan { $0.on = .day("2026-07-10") } }
        .notMet("er is met factoren begonnen voordat er een veiligheidsplan was", at: ["safetyPlan.on"]) {
            $0.subject.changeSafetyPlan { $0.on = .day("2026-07-11") }
        }
        .notMet("er is een hulpverleningsplan en geen veiligheidsplan", at: ["safetyPlan"]) {
            $0.subject.safetyPlan = .recordedNone
        }
        .undecided("niet vastgelegd of er een veiligheidsplan is", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided("de dag van het veiligheidsplan is niet vastgelegd", missing: ["safetyPlan.on"]) {
            $0.subject.changeSafetyPlan { $0.on = nil }
        }
        .undecided("de dag van het hulpverleningsplan is niet vastgelegd", missing: ["assistancePlan.on"]) {
            $0.subject.changeAssistancePlan { $0.on = nil }
        }
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"]
        ) { $0.subject.assistancePlan = .notRecorded }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.safetyPlan = .recordedNone }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .notApplicable("het is niet onveilig") { $0.subject.involvement.unsafety.present = .since("2026-05-20", false) }
        .notApplicable("er is geen hulpverleningsplan") { $0.subject.assistancePlan = .recordedNone }

    /// Examples of support of a parent who undergoes violence.
    static let parentUnderViolenceIsSupported = RuleExamples(of: .proeftuin(50), from: .withParentUnderViolence)
        .met("ook het contact kreeg voorwaarden", wrong: { $0.judged { $0.setsLimits = false } }) {
            $0.judged { $0.setsLimits = true }
        }
        .notMet("deze ouder krijgt geen steun", at: ["parentsUnderViolence[oordeel].isSupported"]) {
            $0.judged { $0.isSupported = false }
        }
        .notMet("het geweld kreeg geen grenzen", at: ["parentsUnderViolence[oordeel].setsLimits"]) {
            $0.judged { $0.setsLimits = false }
        }
        .notMet(
            "geen steun, en van de grenzen is niets vastgelegd", at: ["parentsUnderViolence[oordeel].isSupported"],
            missing: ["parentsUnderViolence[oordeel].setsLimits"], wrong: { $0.judged { $0.setsLimits = nil } }
        ) { $0.judged { $0.isSupported = false } }
        .undecided(
            "niet vastgelegd of deze ouder gesteund wordt", missing: ["parentsUnderViolence[oordeel].isSupported"]
        ) { $0.judged { $0.isSupported = nil } }
        .undecided("niet vastgelegd of er grenzen zijn", missing: ["parentsUnderViolence[oordeel].setsLimits"]) {
            $0.judged { $0.setsLimits = nil }
        }
        .undecided(
            "niet vastgelegd of het oordeel nog staat", missing: ["parentsUnderViolence[oordeel].judged"],
            wrong: { $0.judged { $0.isSupported = false } }
        ) { $0.judged { $0.judged = Timeline() } }
        .undecided("niet vastgelegd of iemand zo oordeelt", missing: ["parentsUnderViolence"]) {
            $0.subject.parentsUnderViolence = []
        }
        .undecided("misschien ondergaat nog een ouder geweld", missing: ["parentsUnderViolence"]) {
            $0.subject.parentsUnderViolence.complete = nil
        }
        .notApplicable("het oordeel is opgeheven") { $0.judged { $0.judged = .since("2026-06-01", false) } }
        .notApplicable("vastgelegd dat niemand zo oordeelt") { $0.subject.parentsUnderViolence = .recordedNone }

    /// Examples of a network that is asked first.
    static let networkIsAskedFirst = RuleExamples(of: .proeftuin(51), from: HouseholdInOrder.situation)
        .met("het netwerk is alsnog gevraagd", wrong: { $0.subject.networkAsked = .recordedNone }) {
            $0.subject.networkAsked = .stated(.day("2026-11-19"))
        }
        .notMet("het netwerk is niet gevraagd", at: ["networkAsked"]) { $0.subject.networkAsked = .recordedNone }
        .notMet("het netwerk wordt pas na vandaag gevraagd", at: ["networkAsked"]) {
            $0.subject.networkAsked = .stated(.day("2026-11-21"))
        }
        .undecided("niet vastgelegd of het netwerk is gevraagd", missing: ["networkAsked"]) {
            $0.subject.networkAsked = .notRecorded
        }
        .undecided("niet bekend of het al gebeurd is", missing: ["networkAsked"]) {
            $0.subject.networkAsked = .stated(.between("2026-11-01", "2026-12-01"))
        }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.networkAsked = .recordedNone }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.networkAsked = .recordedNone }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("er is acuut gevaar", wrong: { $0.subject.networkAsked = .recordedNone }) {
            $0.subject.judgeAcuteDanger()
        }
        .notApplicable("het is niet onveilig") { $0.subject.involvement.unsafety.present = .since("2026-05-20", false) }

    /// Examples of a household that leads.
    static let householdLeads = RuleExamples(of: .proeftuin(64), from: .withEveryoneToldOf)
        .met("zoon schreef alsnog mee", wrong: { $0.subject.changeSafetyPlan { $0.leaveOut("zoon") } }) {
            $0.subject.changeSafetyPlan { $0.drawnUpBy?.append("zoon") }
        }
        .met(
            "de baby is anders gehoord", wrong: { $0.subject.addBaby() }
        ) { $0.subject.hearBabyOtherwise() }
        .notMet("het plan is zonder zoon gemaakt", at: ["safetyPlan.drawnUpBy[zoon]"]) {
            $0.subject.changeSafetyPlan { $0.leaveOut("zoon") }
        }
        .notMet("met zoon is niet gesproken", at: ["conversations.of[zoon]"]) {
            $0.subject.conversations.drop("gesprek-zoon")
        }
        .notMet("zoon is niet gevraagd of hij het eens is", at: ["safetyPlan.agreements[zoon]"]) {
            $0.subject.changeSafetyPlan { $0.agreements.drop { $0.by == "zoon" } }
        }
        .notMet(
            "zonder zoon gemaakt, en niet vastgelegd of hij het eens is", at: ["safetyPlan.drawnUpBy[zoon]"],
            missing: ["safetyPlan.agreements[zoon]"],
            wrong: { $0.subject.changeSafetyPlan { $0.agreements.forget { $0.by == "zoon" } } }
        ) { $0.subject.changeSafetyPlan { $0.leaveOut("zoon") } }
        .undecided("niet vastgelegd wie meeschreven", missing: ["safetyPlan.drawnUpBy"]) {
            $0.subject.changeSafetyPlan { $0.drawnUpBy = nil }
        }
        .undecided("niet vastgelegd of met zoon is gesproken", missing: ["conversations.of[zoon]"]) {
            $0.subject.conversations.forget("gesprek-zoon")
        }
        .undecided("niet vastgelegd wat zoon ervan vond", missing: ["safetyPlan.agreements[zoon]"]) {
            $0.subject.changeSafetyPlan { $0.agreements.forget { $0.by == "zoon" } }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided("niet vastgelegd of er een veiligheidsplan is", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided("er is een vermoeden van intieme terreur", missing: ["safetyPlan.drawnUpBy"]) {
            $0.subject.suspectCoerciveControl()
        }
        .notApplicable("er is geen veiligheidsplan") { $0.subject.safetyPlan = .recordedNone }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
}

extension RuleExample<CaseFile>.Situation {
    /// The household in order, in which somebody judged that the mother undergoes violence.
    static var withParentUnderViolence: Self {
        var situation = HouseholdInOrder.situation
        situation.subject.parentsUnderViolence.entries = [
            ParentUnderViolence(
                "oordeel", parent: "moeder", judged: .since("2026-06-01", true), isSupported: true, setsLimits: true)
        ]
        return situation
    }

    /// The household in order; what was said is complete, and the joint conversation was not of the son.
    static var withEveryoneToldOf: Self {
        var situation = HouseholdInOrder.situation
        situation.subject.statements = .recordedNone
        situation.subject.conversations.change("gesprek-samen") { $0.with = ["moeder", "vader", "dochter"] }
        return situation
    }

    /// Changes the judgement on the parent.
    mutating func judged(_ change: (inout ParentUnderViolence) -> Void) {
        subject.parentsUnderViolence.change("oordeel", change)
    }
}

extension SafetyPlan {
    /// Takes somebody off those who drew it up.
    fileprivate mutating func leaveOut(_ person: Identifier<Participant>) {
        drawnUpBy?.removeAll { $0 == person }
    }
}
