import Domain

extension RuleExamples where Subject == ChainTrajectory {
    /// Examples of a request that says why.
    static let requestHasReason = RuleExamples(of: .sturen(19), from: ChainInOrder.situation)
        .met(
            "een reden die de bronnen niet noemen",
            wrong: { $0.subject.requests.change("verzoek") { $0.reasons = .recordedNone } }
        ) { $0.subject.requests.change("verzoek") { $0.reasons = [.known(.other)] } }
        .notMet("vastgelegd dat er geen reden is", at: ["requests[verzoek].reasons"]) {
            $0.subject.requests.change("verzoek") { $0.reasons = .recordedNone }
        }
        .notMet(
            "een zonder reden, en van een ander staat niets vast", at: ["requests[verzoek].reasons"],
            missing: ["requests[toetsing].reasons"],
            wrong: { $0.subject.requests.entries.append(InvestigationRequest("toetsing", .testing)) }
        ) { $0.subject.requests.change("verzoek") { $0.reasons = .recordedNone } }
        .undecided("een reden is niet vastgelegd", missing: ["requests[verzoek].reasons"]) {
            $0.subject.requests.change("verzoek") { $0.reasons = [] }
        }
        .undecided("een reden die deze versie niet kent", missing: ["requests[verzoek].reasons"]) {
            $0.subject.requests.change("verzoek") { $0.reasons = [Coded(code: "nieuw")] }
        }
        .undecided(
            "of er een verzoek is, is niet vastgelegd", missing: ["requests"]
        ) { $0.subject.requests = [] }
        .undecided("niet vastgelegd of er meer verzoeken zijn", missing: ["requests"]) {
            $0.subject.requests.complete = nil
        }
        .notApplicable("er is geen verzoek gedaan") { $0.subject.requests = .recordedNone }

    /// Examples of the Board that investigates itself.
    static let boardInvestigatesItself = RuleExamples(of: .sturen(22), from: ChainInOrder.situation)
        .met(
            "de Raad vormde alsnog een eigen oordeel",
            wrong: { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false } }
        ) { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = true } }
        .met(
            "naast een overgenomen conclusie vormde de Raad een eigen oordeel",
            wrong: { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false } }
        ) {
            $0.subject.investigations.entries.append(
                BoardInvestigation(
                    "eigen", startedOn: .day("2026-09-20"), concluded: .stated(.day("2026-11-05"), ChainInOrder.known),
                    isOwnJudgement: true))
        }
        .notMet("een conclusie van een partner overgenomen", at: ["investigations"]) {
            $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false }
        }
        .notMet("het onderzoek loopt nog", at: ["investigations"]) {
            $0.subject.investigations.change("raadsonderzoek") { $0.concluded = .statedAsNone(ChainInOrder.known) }
        }
        .notMet("het onderzoek is pas na het verzoek aan de rechter afgerond", at: ["investigations"]) {
            $0.subject.investigations.change("raadsonderzoek") {
                $0.concluded = .stated(.day("2026-11-06"), ChainInOrder.known)
            }
        }
        .notMet("de rechter was al eerder om een maatregel gevraagd", at: ["investigations"]) {
            $0.subject.events.entries.append(ChainEvent("eerder", .courtRequested, on: .day("2026-10-01")))
        }
        .undecided(
            "wanneer het onderzoek is afgerond is niet vastgelegd",
            missing: ["investigations[raadsonderzoek].concluded"]
        ) { $0.subject.investigations.change("raadsonderzoek") { $0.concluded = .notRecorded } }
        .undecided(
            "wanneer de rechter is gevraagd is niet vastgelegd", missing: ["events[naar-rechter].on"]
        ) { $0.subject.events.change("naar-rechter") { $0.on = nil } }
        .undecided(
            "geen eigen oordeel, en niet vastgelegd of er meer onderzoek was", missing: ["investigations"],
            wrong: { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false } }
        ) { $0.subject.investigations.complete = nil }
        .notMet("naar de rechter zonder eigen onderzoek", at: ["investigations"]) {
            $0.subject.investigations = .recordedNone
        }
        .undecided("of er onderzoek was, is niet vastgelegd", missing: ["investigations"]) {
            $0.subject.investigations = []
        }
        .undecided(
            "of het een eigen oordeel was, is niet vastgelegd",
            missing: ["investigations[raadsonderzoek].isOwnJudgement"]
        ) { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = nil } }
        .undecided(
            "geen eigen oordeel, en of de rechter al is gevraagd is niet vastgelegd", missing: ["events"],
            wrong: { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false } }
        ) { $0.subject.events.forget("naar-rechter") }
        .notApplicable("de rechter is niets gevraagd") { $0.subject.events.drop("naar-rechter") }
}
