import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a risk appraisal that comes before the assistance plan.
    static let riskAppraisalComesFirst = RuleExamples(of: .sturen(6), from: HouseholdInOrder.situation)
        .met("er was al een eerdere risicotaxatie", wrong: { $0.subject.appraiseRisk(on: .day("2026-07-20")) }) {
            $0.subject.appraisals.entries.append(
                Appraisal("taxatie-eerder", .risk, on: .day("2026-06-25"), by: "veiligheid"))
        }
        .met(
            "risicotaxatie en plan zijn van dezelfde dag",
            wrong: { $0.subject.appraiseRisk(on: .day("2026-07-20")) }
        ) { $0.subject.appraiseRisk(on: .day("2026-07-10")) }
        .met(
            "van de risicotaxatie is alleen bekend dat zij van juni is",
            wrong: { $0.subject.appraiseRisk(on: nil) }
        ) { $0.subject.appraiseRisk(on: .between("2026-06-01", "2026-06-30")) }
        .notMet("de risicotaxatie kwam na het plan", at: ["appraisals"]) {
            $0.subject.appraiseRisk(on: .day("2026-07-20"))
        }
        .notMet("vastgelegd dat er geen taxatie is", at: ["appraisals"]) { $0.subject.appraisals = .recordedNone }
        .notMet("er is alleen een veiligheidstaxatie", at: ["appraisals"]) {
            $0.subject.appraisals.drop("taxatie-risico")
        }
        .undecided(
            "de risicotaxatie kwam na het plan, en niet vastgelegd of er een eerdere was", missing: ["appraisals"],
            wrong: { $0.subject.appraiseRisk(on: .day("2026-07-20")) }
        ) { $0.subject.appraisals.complete = nil }
        .undecided("de taxaties zijn niet vastgelegd", missing: ["appraisals"]) { $0.subject.appraisals = [] }
        .undecided("de risicotaxatie werd pas na deze dag bekend", missing: ["appraisals"]) {
            $0.subject.appraisals.complete = nil
            $0.subject.appraisals.change("taxatie-risico") { $0.knownOn = "2026-12-01" }
        }
        .undecided("de dag van de risicotaxatie is niet vastgelegd", missing: ["appraisals[taxatie-risico].on"]) {
            $0.subject.appraiseRisk(on: nil)
        }
        .undecided(
            "van de risicotaxatie is alleen bekend dat zij van juli is", missing: ["appraisals[taxatie-risico].on"]
        ) { $0.subject.appraiseRisk(on: .between("2026-07-01", "2026-07-31")) }
        .undecided("de dag van het hulpverleningsplan is niet vastgelegd", missing: ["assistancePlan.on"]) {
            $0.subject.changeAssistancePlan { $0.on = nil }
        }
        .undecided(
            "van taxatie en plan is alleen bekend dat zij van juli zijn",
            missing: ["appraisals[taxatie-risico].on", "assistancePlan.on"]
        ) {
            $0.subject.appraiseRisk(on: .between("2026-07-01", "2026-07-31"))
            $0.subject.changeAssistancePlan { $0.on = .between("2026-07-01", "2026-07-31") }
        }
        .undecided(
            "waarover de tweede taxatie gaat is niet vastgelegd", missing: ["appraisals[taxatie-risico].kind"]
        ) { $0.subject.appraisals.change("taxatie-risico") { $0.kind = nil } }
        .undecided(
            "de tweede taxatie heeft een code van een latere versie", missing: ["appraisals[taxatie-risico].kind"]
        ) { $0.subject.appraisals.change("taxatie-risico") { $0.kind = .unknown(code: "ontwikkeling") } }
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"],
            wrong: { $0.subject.appraisals = .recordedNone }
        ) { $0.subject.assistancePlan = .notRecorded }
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") { $0.subject.assistancePlan = .recordedNone }
        .deviated(
            "hulp kon niet op de taxatie wachten", at: ["appraisals"],
            wrong: { $0.subject.appraiseRisk(on: .day("2026-07-20")) }
        ) {
            $0.context.depart(
                from: .sturen(6), because: "Praktische hulp kon niet wachten; de taxatie volgde na tien dagen.",
                on: "2026-07-10")
        }

    /// Examples of good enough that is repeated.
    static let goodEnoughIsRepeated = RuleExamples(of: .sturen(7), from: HouseholdInOrder.situation)
        .undecided(
            "vermoeden van intieme terreur, en bij de eerste 7 van dochter was vader erbij",
            missing: ["assistancePlan.goals[samen-opvoeden].ratings[dochter]"],
            wrong: {
                $0.subject.dropRatings(of: "samen-opvoeden") { $0.by == "dochter" }
                $0.subject.rate("samen-opvoeden", by: "dochter", 7, on: "2026-08-20", inPresenceOf: ["vader"])
                $0.subject.rate("samen-opvoeden", by: "dochter", 7, on: "2026-09-25")
            }
        ) { $0.subject.suspectCoerciveControl() }
        .met(
            "zoon geeft na een 5 twee keer met tussenpoos een 7",
            wrong: { $0.subject.rate("samen-opvoeden", by: "zoon", 5, on: "2026-10-01") }
        ) {
            $0.subject.rate("samen-opvoeden", by: "zoon", 7, on: "2026-10-10")
            $0.subject.rate("samen-opvoeden", by: "zoon", 7, on: "2026-11-01")
        }
        .met(
            "14 dagen gekozen als tussenpoos in plaats van 60",
            wrong: { $0.context.choose(.goodEnoughInterval, 60) }
        ) { $0.context.choose(.goodEnoughInterval, 14) }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .notMet("zoon geeft een 6", at: ["assistancePlan.goals[samen-opvoeden].ratings[zoon]"]) {
            $0.subject.rate("samen-opvoeden", by: "zoon", 6)
        }
        .notMet(
            "zoon gaf na een 5 nog maar één keer een 7", at: ["assistancePlan.goals[samen-opvoeden].ratings[zoon]"]
        ) {
            $0.subject.rate("samen-opvoeden", by: "zoon", 5, on: "2026-10-01")
            $0.subject.rate("samen-opvoeden", by: "zoon", 7, on: "2026-10-10")
        }
        .notMet(
            "zoon gaf twee keer een 7, met een week ertussen",
            at: ["assistancePlan.goals[samen-opvoeden].ratings[zoon]"]
        ) {
            $0.subject.dropRatings(of: "samen-opvoeden") { $0.by == "zoon" }
            $0.subject.rate("samen-opvoeden", by: "zoon", 7, on: "2026-11-08")
            $0.subject.rate("samen-opvoeden", by: "zoon", 7, on: "2026-11-15")
        }
        .notMet(
            "vader, die elders woont, is niet om een cijfer gevraagd",
            at: ["assistancePlan.goals[samen-opvoeden].ratings[vader]"]
        ) { $0.subject.dropRatings(of: "samen-opvoeden") { $0.by == "vader" } }
        .notMet("het lokale team geeft een 6", at: ["assistancePlan.goals[samen-opvoeden].ratings[lokaal]"]) {
            $0.subject.rate("samen-opvoeden", by: "lokaal", 6)
        }
        .notMet(
            "zoon geeft een 6 en wat dochter gaf is niet vastgelegd",
            at: ["assistancePlan.goals[samen-opvoeden].ratings[zoon]"],
            missing: ["assistancePlan.goals[samen-opvoeden].ratings[dochter]"],
            wrong: { $0.subject.forgetRatings(of: "samen-opvoeden", by: "dochter") }
        ) { $0.subject.rate("samen-opvoeden", by: "zoon", 6) }
        .notMet(
            "60 dagen gekozen als tussenpoos",
            at: [
                "assistancePlan.goals[samen-opvoeden].ratings[dochter]",
                "assistancePlan.goals[samen-opvoeden].ratings[moeder]",
                "assistancePlan.goals[samen-opvoeden].ratings[vader]",
                "assistancePlan.goals[samen-opvoeden].ratings[zoon]",
            ]
        ) { $0.context.choose(.goodEnoughInterval, 60) }
        .notMet(
            "drie keer gekozen als meermaals",
            at: [
                "assistancePlan.goals[samen-opvoeden].ratings[dochter]",
                "assistancePlan.goals[samen-opvoeden].ratings[moeder]",
                "assistancePlan.goals[samen-opvoeden].ratings[vader]",
                "assistancePlan.goals[samen-opvoeden].ratings[zoon]",
            ]
        ) { $0.context.choose(.goodEnoughRepetitions, 3) }
        .notMet("het hulpverleningsplan heeft geen doelen", at: ["assistancePlan.goals"]) {
            $0.subject.changeAssistancePlan { $0.goals = .recordedNone }
        }
        .notMet("vastgelegd dat er geen hulpverleningsplan is", at: ["assistancePlan"]) {
            $0.subject.assistancePlan = .recordedNone
        }
        .undecided(
            "niet vastgelegd of iemand het goed genoeg noemt", missing: ["claimsGoodEnough"],
            wrong: { $0.subject.rate("samen-opvoeden", by: "zoon", 6) }
        ) { $0.subject.claimsGoodEnough = .notRecorded }
        .undecided("het hulpverleningsplan is niet vastgelegd", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided("niet vastgelegd of dit alle doelen zijn", missing: ["assistancePlan.goals"]) {
            $0.subject.changeAssistancePlan { $0.goals.complete = nil }
        }
        .undecided("de hulpverleningsdoelen zijn niet vastgelegd", missing: ["assistancePlan.goals"]) {
            $0.subject.changeAssistancePlan { $0.goals = [] }
        }
        .undecided(
            "wat zoon gaf is niet vastgelegd", missing: ["assistancePlan.goals[samen-opvoeden].ratings[zoon]"]
        ) { $0.subject.forgetRatings(of: "samen-opvoeden", by: "zoon") }
        .undecided(
            "zoon werd gevraagd en gaf geen cijfer", missing: ["assistancePlan.goals[samen-opvoeden].ratings[zoon]"]
        ) { $0.subject.rate("samen-opvoeden", by: "zoon", nil) }
        .undecided(
            "een baby die niet anders is gehoord",
            missing: ["assistancePlan.goals[samen-opvoeden].ratings[baby]"],
            wrong: { $0.subject.leaveRatingsOpen() }
        ) { $0.subject.addBaby() }
        .undecided("niet gekozen hoeveel tijd ertussen zit", missing: ["policy.goodEnoughInterval"]) {
            $0.context.policy = Policy()
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "vermoeden van intieme terreur, en dochter gaf haar 8 waar vader bij was",
            missing: ["assistancePlan.goals[samen-opvoeden].ratings[dochter]"],
            wrong: { $0.subject.rate("samen-opvoeden", by: "dochter", 8, inPresenceOf: ["vader"]) }
        ) { $0.subject.suspectCoerciveControl() }
        .notApplicable("niemand noemt het goed genoeg") { $0.subject.claimsGoodEnough = .stated(false) }
        .notApplicable("vastgelegd dat er niemand is die het goed genoeg noemt") {
            $0.subject.claimsGoodEnough = .recordedNone
        }

    /// Examples of an assistance plan that is about the whole system.
    static let assistancePlanIsSystemOriented = RuleExamples(of: .sturen(8), from: HouseholdInOrder.situation)
        .met(
            "het plan is niet meer alleen voor moeder",
            wrong: { $0.subject.changeAssistancePlan { $0.persons = ["moeder"] } }
        ) { $0.subject.changeAssistancePlan { $0.persons = ["moeder", "vader", "dochter", "zoon"] } }
        .met(
            "er is maar één mens bij betrokken",
            wrong: { $0.subject.changeAssistancePlan { $0.persons = ["moeder"] } }
        ) { $0.subject.household.concerned.drop { $0.id != "moeder" } }
        .notMet("het plan is alleen voor moeder", at: ["assistancePlan.persons"]) {
            $0.subject.changeAssistancePlan { $0.persons = ["moeder"] }
        }
        .notMet("naast moeder staat alleen een professional in het plan", at: ["assistancePlan.persons"]) {
            $0.subject.changeAssistancePlan { $0.persons = ["moeder", "lokaal"] }
        }
        .notMet("moeder staat twee keer in het plan", at: ["assistancePlan.persons"]) {
            $0.subject.changeAssistancePlan { $0.persons = ["moeder", "moeder"] }
        }
        .undecided(
            "naast moeder staat oma in het plan, en niet vastgelegd is of er nog iemand betrokken is",
            missing: ["involvement.household.concerned"],
            wrong: { $0.subject.changeAssistancePlan { $0.persons = ["moeder", "oma"] } }
        ) { $0.subject.leaveConcernedOpen() }
        .notMet("het plan gaat niet over wat er tussen mensen speelt", at: ["assistancePlan.coversInteraction"]) {
            $0.subject.changeAssistancePlan { $0.coversInteraction = false }
        }
        .notMet("het plan gaat niet over individuele factoren", at: ["assistancePlan.coversIndividualFactors"]) {
            $0.subject.changeAssistancePlan { $0.coversIndividualFactors = false }
        }
        .notMet("het plan gaat niet over de omgeving", at: ["assistancePlan.coversEnvironmentalFactors"]) {
            $0.subject.changeAssistancePlan { $0.coversEnvironmentalFactors = false }
        }
        .notMet(
            "het plan gaat niet over de omgeving, en voor wie het is staat er niet bij",
            at: ["assistancePlan.coversEnvironmentalFactors"], missing: ["assistancePlan.persons"],
            wrong: { $0.subject.changeAssistancePlan { $0.persons = nil } }
        ) { $0.subject.changeAssistancePlan { $0.coversEnvironmentalFactors = false } }
        .undecided("niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided("het hulpverleningsplan werd pas na deze dag bekend", missing: ["assistancePlan"]) {
            $0.subject.assistancePlan.becameKnown(on: "2026-12-01")
        }
        .undecided("voor wie het plan is, is niet vastgelegd", missing: ["assistancePlan.persons"]) {
            $0.subject.changeAssistancePlan { $0.persons = nil }
        }
        .undecided(
            "waarover het plan gaat is niet vastgelegd",
            missing: [
                "assistancePlan.coversEnvironmentalFactors", "assistancePlan.coversIndividualFactors",
                "assistancePlan.coversInteraction",
            ]
        ) {
            $0.subject.changeAssistancePlan {
                $0.coversInteraction = nil
                $0.coversIndividualFactors = nil
                $0.coversEnvironmentalFactors = nil
            }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") { $0.subject.assistancePlan = .recordedNone }
}

extension CaseFile {
    /// Gives the risk appraisal another date.
    fileprivate mutating func appraiseRisk(on day: DateRange?) {
        appraisals.change("taxatie-risico") { $0.on = day }
    }
}
