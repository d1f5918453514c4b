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
        .notApplicable("er is geen verzoek gedaan") { $0.subject.requests = .recordedNone }

    /// Examples of the Board that investigates itself.
    static let boardInvestigatesItself = RuleExamples(of: .sturen(22), from: ChainInOrder.situation)
        .met(
            "de Raad vormde alsnog een eigen oordeel",
            wrong: { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false } }
        ) { $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = true } }
        .notMet("een conclusie van een partner overgenomen", at: ["investigations[raadsonderzoek].isOwnJudgement"]) {
            $0.subject.investigations.change("raadsonderzoek") { $0.isOwnJudgement = false }
        }
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
