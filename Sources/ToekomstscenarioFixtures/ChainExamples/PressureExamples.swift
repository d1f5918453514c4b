import Domain

extension RuleExamples where Subject == ChainTrajectory {
    /// Examples of pressure that rests on the parents' consent.
    static let pressureHasConsent = RuleExamples(of: .sturen(26), from: ChainInOrder.situation)
        .met("vader zegt later alsnog ja", wrong: { $0.subject.vader(says: false, on: "2026-09-02") }) {
            $0.subject.answer("vader-3", isGiven: true, on: "2026-09-20")
        }
        .notMet("vader neemt zijn ja terug", at: ["pressures[drang].answers[vader-2].isGiven"]) {
            $0.subject.vader(says: false, on: "2026-09-02")
        }
        .notMet("vader zegt op een dag ja en nee", at: ["pressures[drang].answers[vader-2].isGiven"]) {
            $0.subject.vader(says: false, on: "2026-08-28")
        }
        .notMet("vastgelegd dat vader niets antwoordde", at: ["pressures[drang].answers.of[vader]"]) {
            $0.subject.drang { $0.answers.drop("antwoord-vader") }
        }
        .notMet("vastgelegd dat het op niemands instemming rust", at: ["pressures[drang].parents"]) {
            $0.subject.drang { $0.parents = .recordedNone }
        }
        .notMet(
            "moeder weigert, en over vader staat niets vast",
            at: ["pressures[drang].answers[antwoord-moeder].isGiven"], missing: ["pressures[drang].answers.of[vader]"],
            wrong: { $0.subject.drang { $0.answers.forget("antwoord-vader") } }
        ) { $0.subject.drang { $0.answers.change("antwoord-moeder") { $0.isGiven = false } } }
        .undecided("wat vader antwoordde is niet vastgelegd", missing: ["pressures[drang].answers.of[vader]"]) {
            $0.subject.drang { $0.answers.forget("antwoord-vader") }
        }
        .undecided(
            "het ja of nee van vader is niet vastgelegd", missing: ["pressures[drang].answers[antwoord-vader].isGiven"]
        ) {
            $0.subject.drang { $0.answers.change("antwoord-vader") { $0.isGiven = nil } }
        }
        .undecided("of er meer ouders zijn, is niet vastgelegd", missing: ["pressures[drang].parents"]) {
            $0.subject.drang { $0.parents.complete = nil }
        }
        .undecided(
            "wanneer vader weigerde is niet vastgelegd", missing: ["pressures[drang].answers[vader-2].on"]
        ) { $0.subject.vader(says: false, on: nil) }
        .undecided(
            "vader weigerde, en of het traject nog loopt is niet vastgelegd", missing: ["pressures[drang].ended"],
            wrong: { $0.subject.vader(says: false, on: "2026-09-02") }
        ) { $0.subject.drang { $0.ended = .notRecorded } }
        .notApplicable("er is geen drang uitgeoefend") { $0.subject.pressures = .recordedNone }
        .notApplicable("het traject is geëindigd") {
            $0.subject.drang { $0.ended = .stated(.day("2026-11-20"), ChainInOrder.known) }
        }
        .notApplicable("het traject begint pas later") { $0.subject.drang { $0.from = .day("2026-12-01") } }
}

extension ChainTrajectory {
    /// Changes the track under pressure.
    fileprivate mutating func drang(_ change: (inout Pressure) -> Void) { pressures.change("drang", change) }

    /// Adds a second answer of father's.
    fileprivate mutating func vader(says isGiven: Bool?, on day: CalendarDate?) {
        answer("vader-2", isGiven: isGiven, on: day)
    }

    /// Adds an answer of father's.
    fileprivate mutating func answer(_ id: Identifier<PressureAnswer>, isGiven: Bool?, on day: CalendarDate?) {
        drang {
            $0.answers.entries.append(
                PressureAnswer(id, by: "vader", isGiven: isGiven, on: day.map { .day($0) }, inPresenceOf: []))
        }
    }
}
