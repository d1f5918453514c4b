import Domain

extension RuleExamples where Subject == Measure {
    /// Examples of the table that is skipped.
    static let youthProtectionTableIsSkipped = RuleExamples(of: .proeftuin(35), from: MeasureInOrder.situation)
        .met(
            "de Raad toetste alsnog", wrong: { $0.subject.independentTest = .recordedNone }
        ) { $0.subject.independentTest = .stated(IndependentTest(on: .day("2026-07-12")), Provenance()) }
        .met(
            "de tafel was er voordat het veiligheidsteam kwam",
            wrong: { $0.subject.youthProtectionTable = .stated(.day("2026-06-10"), Provenance()) }
        ) { $0.subject.youthProtectionTable = .stated(.day("2026-05-10"), Provenance()) }
        .met(
            "alleen verzocht, en nog niet getoetst", wrong: { $0.subject.independentTest = .recordedNone }
        ) { $0.subject.becomeRequestOnly() }
        .notMet("ook de tafel sprak erover", at: ["youthProtectionTable"]) {
            $0.subject.youthProtectionTable = .stated(.day("2026-06-10"), Provenance())
        }
        .notMet("opgelegd zonder onafhankelijke toets", at: ["independentTest"]) {
            $0.subject.independentTest = .recordedNone
        }
        .notMet(
            "zonder toets, en of de tafel sprak is niet vastgelegd", at: ["independentTest"],
            missing: ["youthProtectionTable"], wrong: { $0.subject.youthProtectionTable = .notRecorded }
        ) { $0.subject.independentTest = .recordedNone }
        .undecided("of de tafel sprak is niet vastgelegd", missing: ["youthProtectionTable"]) {
            $0.subject.youthProtectionTable = .notRecorded
        }
        .undecided(
            "of de tafel er eerder was is niet te zeggen",
            missing: ["youthProtectionTable"]
        ) {
            $0.subject.youthProtectionTable =
                (try? DateRange(year: 2026, month: 5)).map { .stated($0, Provenance()) }
                ?? .notRecorded
        }
        .undecided("of er getoetst is, is niet vastgelegd", missing: ["independentTest"]) {
            $0.subject.independentTest = .notRecorded
        }
        .undecided(
            "geen toets, en of het veiligheidsteam er op tijd was is niet te zeggen", missing: ["safetyTeamSince"],
            wrong: { $0.subject.independentTest = .recordedNone }
        ) {
            $0.subject.safetyTeamSince =
                (try? DateRange(year: 2026, month: 7)).map { .stated($0, Provenance()) } ?? .notRecorded
        }
        .notApplicable("het veiligheidsteam kwam pas nadat de maatregel er was") {
            $0.subject.safetyTeamSince = .stated(.day("2026-08-01"), Provenance())
        }
        .notApplicable("een huisverbod, dat de Raad niet toetst") { $0.subject.kind = .known(.temporaryHouseBan) }
        .notApplicable("het veiligheidsteam is niet betrokken") { $0.subject.safetyTeamSince = .recordedNone }
        .notApplicable("het veiligheidsteam komt er pas later bij") {
            $0.subject.safetyTeamSince = .stated(.day("2026-12-01"), Provenance())
        }

    /// Examples of another professional who tests.
    static let anotherTests = RuleExamples(of: .proeftuin(36), from: MeasureInOrder.situation)
        .met(
            "een ander toetste opnieuw", wrong: { $0.subject.independentTest.change { $0.tester = "raad-1" } }
        ) { $0.subject.independentTest.change { $0.tester = "raad-3" } }
        .notMet("wie meedeed toetste zelf", at: ["independentTest.tester"]) {
            $0.subject.independentTest.change { $0.tester = "raad-1" }
        }
        .notMet(
            "wie meedeed toetste zelf, en van anderen staat niets vast", at: ["independentTest.tester"],
            wrong: { $0.subject.boardProfessionalsInvolved.complete = nil }
        ) { $0.subject.independentTest.change { $0.tester = "raad-1" } }
        .undecided("wie toetste is niet vastgelegd", missing: ["independentTest.tester"]) {
            $0.subject.independentTest.change { $0.tester = nil }
        }
        .undecided("of er meer mensen van de Raad meededen is niet vastgelegd", missing: ["boardProfessionalsInvolved"])
    {
        $0.subject.boardProfessionalsInvolved.complete = nil
    }
        .notApplicable("niemand van de Raad deed mee") { $0.subject.boardProfessionalsInvolved = .recordedNone }
        .notApplicable("er is geen onafhankelijke toets") { $0.subject.independentTest = .recordedNone }

    /// Examples of preliminary work that leaves the test.
    static let preliminaryWorkLeavesTheTest = RuleExamples(of: .proeftuin(82), from: MeasureInOrder.situation)
        .met("de toets was op de dag zelf", wrong: { $0.subject.independentTest.change { $0.on = .day("2026-07-21") } })
    {
        $0.subject.independentTest.change { $0.on = .day("2026-07-20") }
    }
        .met(
            "bij een voorlopige ondertoezichtstelling kwam de toets na de spoed",
            wrong: { $0.subject.independentTest.change { $0.on = .day("2026-07-21") } }
        ) { $0.subject.kind = .known(.provisionalSupervisionOrder) }
        .notMet("door het vooronderzoek bleef de toets weg", at: ["independentTest"]) {
            $0.subject.independentTest = .recordedNone
        }
        .notMet("de toets kwam pas na de maatregel", at: ["independentTest.on"]) {
            $0.subject.independentTest.change { $0.on = .day("2026-07-21") }
        }
        .undecided("of er getoetst is, is niet vastgelegd", missing: ["independentTest"]) {
            $0.subject.independentTest = .notRecorded
        }
        .undecided("wanneer getoetst is, is niet vastgelegd", missing: ["independentTest.on"]) {
            $0.subject.independentTest.change { $0.on = nil }
        }
        .undecided("wanneer de maatregel is opgelegd, is niet vastgelegd", missing: ["events[opgelegd].on"]) {
            $0.subject.events.change("opgelegd") { $0.on = nil }
        }
        .notApplicable("de Raad deed vooraf niets") {
            $0.subject.hasBoardPreliminaryWork = .stated(false, Provenance())
        }
        .notApplicable("de maatregel wordt alleen overwogen") { $0.subject.becomeConsideration() }
}
