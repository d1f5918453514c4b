import Domain
import GovernanceCompass

extension RuleExamples where Subject == ActivityPlan {
    /// Examples of sub-plans.
    static let doersWriteSubPlans = RuleExamples(of: .kompas(75), from: ActivityPlanInOrder.situation)
        .met(
            "professionals schreven mee",
            wrong: { $0.subject.subPlans.change("inloop") { $0.groups = [.known(.policyMakers)] } }
        ) { $0.subject.subPlans.change("inloop") { $0.groups = [.known(.policyMakers), .known(.professionals)] } }
        .notMet("alleen beleid schreef", at: ["subPlans[inloop].groups"]) {
            $0.subject.subPlans.change("inloop") { $0.groups = [.known(.policyMakers)] }
        }
        .notMet("geschreven door wie het niet uitvoert", at: ["subPlans[inloop].isByThoseWhoCarryItOut"]) {
            $0.subject.subPlans.change("inloop") { $0.isByThoseWhoCarryItOut = false }
        }
        .notMet("geschreven door de kerngroep", at: ["subPlans[inloop].from"]) {
            $0.subject.subPlans.change("inloop") { $0.from = [.known(.innerRing)] }
        }
        .undecided("niet vastgelegd van wie het komt", missing: ["subPlans[inloop].from"]) {
            $0.subject.subPlans.change("inloop") { $0.from = nil }
        }
        .undecided("niet vastgelegd wie schreven", missing: ["subPlans[inloop].groups"]) {
            $0.subject.subPlans.change("inloop") { $0.groups = nil }
        }
        .undecided("niet gevraagd of zij het uitvoeren", missing: ["subPlans[inloop].isByThoseWhoCarryItOut"]) {
            $0.subject.subPlans.change("inloop") { $0.isByThoseWhoCarryItOut = nil }
        }
        .undecided("misschien zijn er meer deelplannen", missing: ["subPlans"]) {
            $0.subject.subPlans.complete = nil
        }
        .undecided("niets vastgelegd van deelplannen", missing: ["subPlans"]) { $0.subject.subPlans = [] }
        .notApplicable("er zijn geen deelplannen") { $0.subject.subPlans = .recordedNone }

    /// Examples of following the progress.
    static let progressIsFollowed = RuleExamples(of: .kompas(76), from: ActivityPlanInOrder.situation)
        .met("er is een bijeenkomst gepland", wrong: { $0.subject.progressMeetings = .recordedNone }) {
            $0.subject.progressMeetings.entries.append(ProgressMeeting("voorjaar", on: .day("2027-04-01")))
        }
        .notMet("er is geen bijeenkomst", at: ["progressMeetings"]) { $0.subject.progressMeetings = .recordedNone }
        .notMet("de laatste is van twee jaar geleden", at: ["progressMeetings"]) {
            $0.subject.progressMeetings.change("kwartaal") { $0.on = .day("2024-10-01") }
        }
        .notMet("de eerste is pas over twee jaar", at: ["progressMeetings"]) {
            $0.subject.progressMeetings.change("kwartaal") { $0.on = .day("2028-10-01") }
        }
        .notMet("gekozen is elke maand", at: ["progressMeetings"]) {
            try? $0.context.policy.choose(.repeatMonths, 1, because: "synthetisch voorbeeld")
        }
        .notMet("de kerngroep volgt het niet", at: ["monitoredBy.innerRing"]) {
            $0.subject.monitoredBy = .stated([.known(.workingGroup)], ActivityPlanInOrder.known)
        }
        .undecided("niet vastgelegd wie het volgt", missing: ["monitoredBy"]) {
            $0.subject.monitoredBy = .notRecorded
        }
        .undecided("de dag van de bijeenkomst is niet vastgelegd", missing: ["progressMeetings[kwartaal].on"]) {
            $0.subject.progressMeetings.change("kwartaal") { $0.on = nil }
        }
        .undecided("misschien was er een bijeenkomst", missing: ["progressMeetings"]) {
            $0.subject.progressMeetings.forget("kwartaal")
        }
        .undecided(
            "niet vastgelegd of het plan er is", missing: ["madeOn"],
            wrong: { $0.subject.progressMeetings = .recordedNone }
        ) { $0.subject.madeOn = .notRecorded }
        .notApplicable("er is nog geen plan") { $0.subject.madeOn = .statedAsNone(ActivityPlanInOrder.known) }

    /// Examples of barriers of the system.
    static let barriersAreAddressed = RuleExamples(of: .kompas(77), from: ActivityPlanInOrder.situation)
        .met(
            "de bekostiging is alsnog doorgegeven",
            wrong: { $0.subject.barriers.change("bekostiging") { $0.escalatedOn = .recordedNone } }
        ) { $0.subject.barriers.change("bekostiging") { $0.escalatedOn = .stated(.day("2026-11-10")) } }
        .notMet("een belemmering die buiten het netwerk ligt bleef liggen", at: ["barriers[bekostiging]"]) {
            $0.subject.barriers.change("bekostiging") { $0.escalatedOn = .recordedNone }
        }
        .notMet("voor de wachtlijst is geen actie", at: ["barriers[wachtlijst]"]) {
            $0.subject.barriers.change("wachtlijst") { $0.activity = .recordedNone }
        }
        .notMet("de actie voor de wachtlijst staat niet in het plan", at: ["barriers[wachtlijst]"]) {
            $0.subject.barriers.change("wachtlijst") { $0.activity = .stated("elders", ActivityPlanInOrder.known) }
        }
        .undecided("misschien staat die actie er wel in", missing: ["activities"]) {
            $0.subject.activities.forget("plekken-delen")
        }
        .notMet("het doorgeven is pas gepland", at: ["barriers[bekostiging]"]) {
            $0.subject.barriers.change("bekostiging") { $0.escalatedOn = .stated(.day("2026-12-10")) }
        }
        .undecided("niet vastgelegd of zij is doorgegeven", missing: ["barriers[bekostiging].escalatedOn"]) {
            $0.subject.barriers.change("bekostiging") { $0.escalatedOn = .notRecorded }
        }
        .undecided("niet vastgelegd of het netwerk het kan oplossen", missing: ["barriers[wachtlijst].isSolvableHere"])
    {
        $0.subject.barriers.change("wachtlijst") { $0.isSolvableHere = nil }
    }
        .undecided("niet vastgelegd of er een actie is", missing: ["barriers[wachtlijst].activity"]) {
            $0.subject.barriers.change("wachtlijst") { $0.activity = .notRecorded }
        }
        .undecided("misschien zijn er meer belemmeringen", missing: ["barriers"]) {
            $0.subject.barriers.complete = nil
        }
        .undecided("niets vastgelegd van belemmeringen", missing: ["barriers"]) { $0.subject.barriers = [] }
        .notApplicable("er zijn geen belemmeringen ingebracht") { $0.subject.barriers = .recordedNone }

    /// Examples of starting help after a signal.
    static let helpStartIsAgreed = RuleExamples(of: .kompas(81), from: ActivityPlanInOrder.situation)
        .met("het wordt nu gevolgd", wrong: { $0.subject.startTerm.change { $0.isMonitored = false } }) {
            $0.subject.startTerm.change { $0.isMonitored = true }
        }
        .notMet("er is niets afgesproken", at: ["startTerm"]) {
            $0.subject.startTerm = .statedAsNone(ActivityPlanInOrder.known)
        }
        .notMet("niemand volgt het", at: ["startTerm.isMonitored"]) {
            $0.subject.startTerm.change { $0.isMonitored = false }
        }
        .undecided("niets vastgelegd", missing: ["startTerm"]) { $0.subject.startTerm = .notRecorded }
        .undecided("de termijn is niet vastgelegd", missing: ["startTerm.length"]) {
            $0.subject.startTerm.change { $0.length = nil }
        }
        .undecided("niet vastgelegd of het wordt gevolgd", missing: ["startTerm.isMonitored"]) {
            $0.subject.startTerm.change { $0.isMonitored = nil }
        }
        .undecided(
            "niet vastgelegd of het plan er is", missing: ["madeOn"],
            wrong: { $0.subject.startTerm = .statedAsNone(ActivityPlanInOrder.known) }
        ) { $0.subject.madeOn = .notRecorded }
        .notApplicable("er is nog geen plan") { $0.subject.madeOn = .statedAsNone(ActivityPlanInOrder.known) }
}
