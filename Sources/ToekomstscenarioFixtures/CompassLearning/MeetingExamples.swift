import Domain
import GovernanceCompass

extension RuleExamples where Subject == LearningNetwork {
    /// Examples of the infographic after a learning session.
    static let infographicFollows = RuleExamples(of: .proeftuin(53), from: LearningNetworkInOrder.situation)
        .met("de infographic kwam op de laatste dag", wrong: { $0.subject.spread(on: .day("2026-06-21")) }) {
            $0.subject.spread(on: .day("2026-06-20"))
        }
        .met(
            "de maand is nog niet om",
            wrong: { $0.subject.meetings.change("leersessie") { $0.infographicOn = .recordedNone } }
        ) {
            $0.subject.meetings.change("leersessie") { $0.on = .day("2026-10-20") }
        }
        .notMet("de infographic kwam te laat", at: ["meetings[leersessie].infographicOn"]) {
            $0.subject.spread(on: .day("2026-06-21"))
        }
        .notMet("er kwam geen infographic", at: ["meetings[leersessie].infographicOn"]) {
            $0.subject.meetings.change("leersessie") { $0.infographicOn = .recordedNone }
        }
        .undecided("niet vastgelegd of er een infographic kwam", missing: ["meetings[leersessie].infographicOn"]) {
            $0.subject.meetings.change("leersessie") { $0.infographicOn = .notRecorded }
        }
        .undecided("van de infographic is alleen de maand bekend", missing: ["meetings[leersessie].infographicOn"]) {
            if let june = try? DateRange(year: 2026, month: 6) { $0.subject.spread(on: june) }
        }
        .undecided(
            "de dag van de leersessie is niet vastgelegd", missing: ["meetings[leersessie].on"],
            wrong: { $0.subject.spread(on: .day("2026-06-21")) }
        ) { $0.subject.meetings.change("leersessie") { $0.on = nil } }
        .undecided("niet vastgelegd of dit alle bijeenkomsten zijn", missing: ["meetings.complete"]) {
            $0.subject.meetings.complete = nil
        }
        .notApplicable("er was geen leersessie") { $0.subject.meetings.drop("leersessie") }

    /// Examples of yearly meetings with experts by experience.
    static let yearlyWithExperts = RuleExamples(of: .kompas(86), from: LearningNetworkInOrder.situation)
        .met(
            "ervaringsdeskundigen deden toch mee",
            wrong: { $0.subject.meetings.change("reflectie") { $0.hasExpertsByExperience = false } }
        ) { $0.subject.meetings.change("reflectie") { $0.hasExpertsByExperience = true } }
        .notMet("de reflectiesessie was zonder ervaringsdeskundigen", at: ["meetings.yearly.reflectionSession"]) {
            $0.subject.meetings.change("reflectie") { $0.hasExpertsByExperience = false }
        }
        .notMet("de laatste evaluatie is meer dan een jaar geleden", at: ["meetings.yearly.evaluation"]) {
            $0.subject.meetings.change("evaluatie") { $0.on = .day("2025-11-19") }
        }
        .undecided(
            "niet vastgelegd of ervaringsdeskundigen meededen", missing: ["meetings[reflectie].hasExpertsByExperience"]
        ) { $0.subject.meetings.change("reflectie") { $0.hasExpertsByExperience = nil } }
        .undecided("niet vastgelegd wat voor bijeenkomst het was", missing: ["meetings[reflectie].kinds"]) {
            $0.subject.meetings.change("reflectie") { $0.kinds = nil }
        }
        .undecided("de dag van de evaluatie is niet vastgelegd", missing: ["meetings[evaluatie].on"]) {
            $0.subject.meetings.change("evaluatie") { $0.on = nil }
        }
        .undecided(
            "geen evaluatie, en niemand zei dat er niet meer waren", missing: ["meetings.complete"],
            wrong: { $0.subject.meetings.drop("evaluatie") }
        ) { $0.subject.meetings.complete = nil }
        .undecided(
            "niet vastgelegd sinds wanneer het netwerk werkt", missing: ["runsSince"],
            wrong: { $0.subject.meetings.drop("evaluatie") }
        ) { $0.subject.runsSince = .notRecorded }
        .notApplicable("het netwerk werkt precies een jaar") {
            $0.subject.runsSince = .stated(.day("2025-11-20"), Provenance(knownOn: "2025-11-20"))
        }
        .notApplicable("het netwerk is nog niet begonnen") { $0.subject.runsSince = .recordedNone }

    /// Examples of the evaluation of progress.
    static let progressIsEvaluated = RuleExamples(of: .kompas(89), from: LearningNetworkInOrder.situation)
        .met(
            "er kwam ruimte om bij te stellen",
            wrong: { $0.subject.meetings.change("evaluatie") { $0.hasRoomToAdjust = false } }
        ) { $0.subject.meetings.change("evaluatie") { $0.hasRoomToAdjust = true } }
        .notMet(
            "de laatste evaluatie is van het voorjaar",
            at: ["meetings.wholeNetwork", "topics[wachttijd].evaluation"]
        ) { $0.subject.meetings.change("evaluatie") { $0.on = .day("2026-05-19") } }
        .notMet("bijstellen mag niet", at: ["meetings[evaluatie].hasRoomToAdjust"]) {
            $0.subject.meetings.change("evaluatie") { $0.hasRoomToAdjust = false }
        }
        .notMet("een deelonderwerp bleef liggen", at: ["topics[wachttijd].evaluation"]) {
            $0.subject.meetings.change("evaluatie") { $0.topics = [] }
        }
        .notMet("alleen het deelonderwerp is geëvalueerd", at: ["meetings.wholeNetwork"]) {
            $0.subject.meetings.change("evaluatie") { $0.isAboutWholeNetwork = false }
        }
        .undecided("niet vastgelegd of er ruimte is", missing: ["meetings[evaluatie].hasRoomToAdjust"]) {
            $0.subject.meetings.change("evaluatie") { $0.hasRoomToAdjust = nil }
        }
        .undecided(
            "niet vastgelegd of het over het geheel ging", missing: ["meetings[evaluatie].isAboutWholeNetwork"]
        ) { $0.subject.meetings.change("evaluatie") { $0.isAboutWholeNetwork = nil } }
        .undecided("niet vastgelegd waar het over ging", missing: ["meetings[evaluatie].topics"]) {
            $0.subject.meetings.change("evaluatie") { $0.topics = nil }
        }
        .undecided("geen deelonderwerpen vastgelegd", missing: ["topics"]) { $0.subject.topics = [] }
        .undecided("niet vastgelegd of dit alle deelonderwerpen zijn", missing: ["topics.complete"]) {
            $0.subject.topics.complete = nil
        }
        .undecided("geen bijeenkomsten vastgelegd", missing: ["meetings"]) { $0.subject.meetings = [] }
        .undecided("van de evaluatie is alleen het jaar bekend", missing: ["meetings[evaluatie].on"]) {
            $0.subject.meetings.change("evaluatie") { $0.on = try? DateRange(year: 2026) }
        }
        .notApplicable("het netwerk is net begonnen") {
            $0.subject.runsSince = .stated(.day("2026-09-01"), Provenance(knownOn: "2026-09-01"))
        }

    /// Examples of reflection sessions.
    static let reflectionLeadsOn = RuleExamples(of: .kompas(93), from: LearningNetworkInOrder.situation)
        .met(
            "er kwam alsnog een vervolgstap",
            wrong: { $0.subject.meetings.change("reflectie") { $0.nextSteps = .recordedNone } }
        ) { $0.subject.meetings.change("reflectie") { $0.nextSteps.entries = [SessionStep("alsnog", owners: ["gi"])] } }
        .notMet("er volgde niets", at: ["meetings[reflectie].nextSteps"]) {
            $0.subject.meetings.change("reflectie") { $0.nextSteps = .recordedNone }
        }
        .notMet("niemand pakt de vervolgstap op", at: ["meetings[reflectie].nextSteps"]) {
            $0.subject.meetings.change("reflectie") { $0.nextSteps.change("bellen") { $0.owners = [] } }
        }
        .notMet("niemand vroeg waarom", at: ["meetings[reflectie].asked.why"]) {
            $0.subject.meetings.change("reflectie") { $0.asked = [.known(.achieved), .known(.notYet)] }
        }
        .undecided("niet vastgelegd of er een vervolgstap is", missing: ["meetings[reflectie].nextSteps"]) {
            $0.subject.meetings.change("reflectie") { $0.nextSteps = [] }
        }
        .undecided(
            "niet vastgelegd wie de vervolgstap oppakt", missing: ["meetings[reflectie].nextSteps[bellen].owners"]
        ) { $0.subject.meetings.change("reflectie") { $0.nextSteps.change("bellen") { $0.owners = nil } } }
        .undecided("niet vastgelegd wat er is gevraagd", missing: ["meetings[reflectie].asked"]) {
            $0.subject.meetings.change("reflectie") { $0.asked = nil }
        }
        .undecided("een vraag heeft een code van een latere versie", missing: ["meetings[reflectie].asked"]) {
            $0.subject.meetings.change("reflectie") { $0.asked = [.known(.achieved), .unknown(code: "later")] }
        }
        .undecided("niet vastgelegd of dit alle bijeenkomsten zijn", missing: ["meetings.complete"]) {
            $0.subject.meetings.complete = nil
        }
        .notApplicable("er was geen reflectiesessie") { $0.subject.meetings.drop("reflectie") }
        .notApplicable("de reflectiesessie komt nog") {
            $0.subject.meetings.change("reflectie") { $0.on = .day("2026-12-10") }
        }
}

extension LearningNetwork {
    /// Changes the day on which the infographic of the learning session was spread.
    fileprivate mutating func spread(on day: DateRange) {
        meetings.change("leersessie") { $0.infographicOn = .stated(day, Provenance(knownOn: "2026-10-10")) }
    }
}
