import Domain
import GovernanceCompass

extension RuleExamples where Subject == TransformationPlan {
    /// Examples of working together.
    static let helixWorksTogether = RuleExamples(of: .parallel(59), from: TransformationInOrder.situation)
        .met("huishoudens doen weer mee", wrong: { $0.subject.leaveOut(.households) }) {
            $0.subject.jointWork.change("kiezen") { $0.parties?.append(.known(.households)) }
        }
        .notMet("besloten zonder huishoudens", at: ["jointWork[kiezen].with.households"]) {
            $0.subject.leaveOut(.households)
        }
        .notMet("besloten zonder praktijk", at: ["jointWork[kiezen].with.practice"]) { $0.subject.leaveOut(.practice) }
        .notMet("niets samen geanalyseerd", at: ["activities.analyse"]) { $0.subject.jointWork.drop("bekijken") }
        .undecided("niet vastgelegd wie meededen", missing: ["jointWork[kiezen].parties"]) {
            $0.subject.jointWork.change("kiezen") { $0.parties = nil }
        }
        .undecided("niet vastgelegd wat er is gedaan", missing: ["jointWork[kiezen].activity"]) {
            $0.subject.jointWork.change("kiezen") { $0.activity = nil }
        }
        .undecided("misschien is er meer samen gedaan", missing: ["jointWork.complete"]) {
            $0.subject.jointWork.forget("bekijken")
        }
        .undecided("niets vastgelegd", missing: ["jointWork"]) { $0.subject.jointWork = [] }

    /// Examples of what an experiment yields.
    static let yieldEnrichesDecisions = RuleExamples(of: .parallel(60), from: TransformationInOrder.situation)
        .met("de opbrengst is beschreven", wrong: { $0.subject.experiment { $0.yieldDescribedOn = .recordedNone } }) {
            $0.subject.experiment { $0.yieldDescribedOn = .stated(.day("2026-09-10"), TransformationInOrder.known) }
        }
        .notMet(
            "de opbrengst is niet beschreven",
            at: ["experiments[proef-noord].yieldDescribedOn", "setUpDecisions[vaste-gezichten].restsOn"]
        ) {
            $0.subject.experiment { $0.yieldDescribedOn = .recordedNone }
        }
        .notMet(
            "beschrijven is pas gepland",
            at: ["experiments[proef-noord].yieldDescribedOn", "setUpDecisions[vaste-gezichten].restsOn"]
        ) {
            $0.subject.experiment { $0.yieldDescribedOn = .stated(.day("2027-01-10"), TransformationInOrder.known) }
        }
        .notMet("zonder de principes begonnen", at: ["experiments[proef-noord].startsFromPrinciples"]) {
            $0.subject.experiment { $0.startsFromPrinciples = false }
        }
        .notMet("er wordt niet van geleerd", at: ["experiments[proef-noord].isLearntFrom"]) {
            $0.subject.experiment { $0.isLearntFrom = false }
        }
        .notMet("een besluit zonder opbrengst", at: ["setUpDecisions[vaste-gezichten].restsOn"]) {
            $0.subject.setUpDecisions.change("vaste-gezichten") { $0.restsOn = [] }
        }
        .notMet("de opbrengst is pas na het besluit beschreven", at: ["setUpDecisions[vaste-gezichten].restsOn"]) {
            $0.subject.experiment { $0.yieldDescribedOn = .stated(.day("2026-09-11"), TransformationInOrder.known) }
        }
        .notMet("alleen uitgerold", at: ["setUpDecisions[vaste-gezichten].isOnlyRolledOut"]) {
            $0.subject.setUpDecisions.change("vaste-gezichten") { $0.isOnlyRolledOut = true }
        }
        .undecided(
            "niet vastgelegd of de opbrengst beschreven is", missing: ["experiments[proef-noord].yieldDescribedOn"]
        ) { $0.subject.experiment { $0.yieldDescribedOn = .notRecorded } }
        .undecided("niet vastgelegd waar het begon", missing: ["experiments[proef-noord].startsFromPrinciples"]) {
            $0.subject.experiment { $0.startsFromPrinciples = nil }
        }
        .undecided("niet vastgelegd of ervan geleerd wordt", missing: ["experiments[proef-noord].isLearntFrom"]) {
            $0.subject.experiment { $0.isLearntFrom = nil }
        }
        .undecided(
            "het rust op een experiment dat niet is vastgelegd", missing: ["experiments[elders].yieldDescribedOn"]
        ) {
            $0.subject.setUpDecisions.change("vaste-gezichten") { $0.restsOn = ["elders"] }
        }
        .undecided("niet vastgelegd waarop een besluit rust", missing: ["setUpDecisions[vaste-gezichten].restsOn"]) {
            $0.subject.setUpDecisions.change("vaste-gezichten") { $0.restsOn = nil }
        }
        .undecided(
            "niet vastgelegd hoe het wordt ingevoerd", missing: ["setUpDecisions[vaste-gezichten].isOnlyRolledOut"]
        ) { $0.subject.setUpDecisions.change("vaste-gezichten") { $0.isOnlyRolledOut = nil } }
        .undecided("de dag van het besluit is niet vastgelegd", missing: ["setUpDecisions[vaste-gezichten].takenOn"]) {
            $0.subject.setUpDecisions.change("vaste-gezichten") { $0.takenOn = nil }
        }
        .undecided("misschien zijn er meer besluiten", missing: ["setUpDecisions.complete"]) {
            $0.subject.setUpDecisions.complete = nil
        }
        .undecided("misschien zijn er meer experimenten", missing: ["experiments.complete"]) {
            $0.subject.experiments.complete = nil
        }
        .undecided("niet vastgelegd of er wordt geëxperimenteerd", missing: ["experiments"]) {
            $0.subject.experiments = []
        }
        .notApplicable("er wordt niet lokaal geëxperimenteerd") { $0.subject.experiments = .recordedNone }

    /// Examples of the system in sight.
    static let systemStaysInSight = RuleExamples(of: .parallel(76), from: TransformationInOrder.situation)
        .met("ook elders bekeken", wrong: { $0.subject.experiment { $0.lookedAtOn = [] } }) {
            $0.subject.experiment { $0.lookedAtOn = [.known(.system)] }
        }
        .notMet("nergens anders bekeken", at: ["experiments[proef-noord].lookedAtOn"]) {
            $0.subject.experiment { $0.lookedAtOn = [.known(.familyAndProfessional)] }
        }
        .notMet("alleen bij het gezin bekeken", at: ["experiments[proef-noord].lookedAtOn"]) {
            $0.subject.experiment { $0.lookedAtOn = [.known(.family)] }
        }
        .undecided("niet vastgelegd waar het bekeken is", missing: ["experiments[proef-noord].lookedAtOn"]) {
            $0.subject.experiment { $0.lookedAtOn = nil }
        }
        .undecided("niet vastgelegd waar het loopt", missing: ["experiments[proef-noord].rings"]) {
            $0.subject.experiment { $0.rings = nil }
        }
        .undecided("misschien zijn er meer experimenten", missing: ["experiments.complete"]) {
            $0.subject.experiments.complete = nil
        }
        .undecided("niet vastgelegd of er wordt geëxperimenteerd", missing: ["experiments"]) {
            $0.subject.experiments = []
        }
        .notApplicable("er wordt niet lokaal geëxperimenteerd") { $0.subject.experiments = .recordedNone }

    /// Examples of exchange among municipalities.
    static let exchangeIsAskedFirst = RuleExamples(of: .domein(97), from: TransformationInOrder.situation)
        .met("alsnog naar de vorm gevraagd", wrong: { $0.subject.exchangeInquiries.drop("hoe") }) {
            $0.subject.exchangeInquiries.entries.append(ExchangeInquiry("hoe-dan", .form, on: .day("2026-08-20")))
        }
        .notMet("niemand vroeg naar de behoefte", at: ["asked.needs"]) { $0.subject.exchangeInquiries.drop("waarover") }
        .notMet("pas achteraf gevraagd", at: ["asked.aim"]) {
            $0.subject.exchangeInquiries.change("waartoe") { $0.askedOn = .day("2026-09-30") }
        }
        .notMet(
            "de uitwisseling heeft een dag, en naar het doel is nog niet gevraagd", at: ["asked.aim"],
            wrong: { $0.subject.exchangeSetUpOn = .stated(.day("2027-02-01"), TransformationInOrder.known) }
        ) {
            $0.subject.exchangeSetUpOn = .stated(.day("2027-02-01"), TransformationInOrder.known)
            $0.subject.exchangeInquiries.drop("waartoe")
        }
        .notMet(
            "de vraag staat pas op de planning, vóór de uitwisseling", at: ["asked.aim"],
            wrong: { $0.subject.exchangeSetUpOn = .stated(.day("2027-02-01"), TransformationInOrder.known) }
        ) {
            $0.subject.exchangeSetUpOn = .stated(.day("2027-02-01"), TransformationInOrder.known)
            $0.subject.exchangeInquiries.change("waartoe") { $0.askedOn = .day("2027-01-10") }
        }
        .undecided("de dag van de vraag is niet bekend", missing: ["exchangeInquiries[waartoe].askedOn"]) {
            $0.subject.exchangeInquiries.change("waartoe") { $0.askedOn = nil }
        }
        .undecided("niet vastgelegd wat er is gevraagd", missing: ["exchangeInquiries[waartoe].question"]) {
            $0.subject.exchangeInquiries.change("waartoe") { $0.question = nil }
        }
        .undecided("misschien is er meer gevraagd", missing: ["exchangeInquiries.complete"]) {
            $0.subject.exchangeInquiries.forget("hoe")
        }
        .undecided("niet vastgelegd of er wordt uitgewisseld", missing: ["exchangeSetUpOn"]) {
            $0.subject.exchangeSetUpOn = .notRecorded
        }
        .notApplicable("gemeenten wisselen nog niet uit") { $0.subject.exchangeSetUpOn = .recordedNone }
}

extension TransformationPlan {
    fileprivate mutating func leaveOut(_ party: HelixParty) {
        jointWork.change("kiezen") { $0.parties?.removeAll { $0 == .known(party) } }
    }

    fileprivate mutating func experiment(_ change: (inout LocalExperiment) -> Void) {
        experiments.change("proef-noord", change)
    }
}
