import Domain

extension RuleExamples where Subject == Measure {
    /// Examples of mapping first, then help and looking whether it works.
    static let institutionMapsAndTests = RuleExamples(of: .sturen(25), from: MeasureInOrder.situation)
        .met(
            "ook met de kinderen in kaart gebracht", wrong: { $0.subject.mapping.change { $0.withChildren = false } }
        ) { $0.subject.mapping.change { $0.withChildren = true } }
        .met(
            "de toetsing was net op tijd", wrong: { $0.subject.effectTests.drop("november") }
        ) {
            $0.subject.effectTests.entries.append(
                EffectTest(
                    "tweede-november", on: "2026-11-14", withProfessionals: true, withParents: true, withChildren: true)
            )
        }
        .met("wat nu beschermt begon meteen", wrong: { $0.subject.startHelpEarly(.care) }) {
            $0.subject.help.change("gezinsbegeleiding") { $0.kind = .known(.protection) }
        }
        .met("de hulp liep al voor de maatregel", wrong: { $0.subject.startHelpEarly(.care) }) {
            $0.subject.help.change("gezinsbegeleiding") { $0.from = .day("2026-03-01") }
        }
        .notMet("niet met de ouders in kaart gebracht", at: ["mapping.withParents"]) {
            $0.subject.mapping.change { $0.withParents = false }
        }
        .notMet("hulp begon voordat iets in kaart was gebracht", at: ["help[gezinsbegeleiding].from"]) {
            $0.subject.startHelpEarly(.care)
        }
        .notMet("er is geen hulp ingezet", at: ["help"]) { $0.subject.help = .recordedNone }
        .notMet("er is drie maanden niet getoetst", at: ["effectTests"]) { $0.subject.effectTests.drop("september") }
        .notMet("er is nooit getoetst", at: ["effectTests"]) { $0.subject.effectTests = .recordedNone }
        .notMet("getoetst zonder de kinderen", at: ["effectTests[november].withChildren"]) {
            $0.subject.effectTests.change("november") { $0.withChildren = false }
        }
        .notMet(
            "zonder de ouders, en of de kinderen meededen is niet vastgelegd",
            at: ["effectTests[november].withParents"], missing: ["effectTests[november].withChildren"],
            wrong: { $0.subject.effectTests.change("november") { $0.withChildren = nil } }
        ) { $0.subject.effectTests.change("november") { $0.withParents = false } }
        .undecided("of en hoe in kaart is gebracht, is niet vastgelegd", missing: ["mapping"]) {
            $0.subject.mapping = .notRecorded
        }
        .undecided("of er vaker is getoetst, is niet vastgelegd", missing: ["effectTests"]) {
            $0.subject.effectTests.forget("september")
        }
        .undecided("niemand koos wat regelmatig is", missing: ["policy.effectTestInterval"]) {
            $0.context.policy = Policy()
        }
        .undecided("wanneer de hulp begon is niet vastgelegd", missing: ["help[gezinsbegeleiding].from"]) {
            $0.subject.help.change("gezinsbegeleiding") { $0.from = nil }
        }
        .undecided("wanneer getoetst is, is niet vastgelegd", missing: ["effectTests[november].on"]) {
            $0.subject.effectTests.change("november") { $0.on = nil }
        }
        .undecided(
            "wie uitvoert is niet vastgelegd, en er is niet getoetst", missing: ["executedBy"],
            wrong: { $0.subject.effectTests = .recordedNone }
        ) { $0.subject.executedBy = .notRecorded }
        .notApplicable("geen instelling voert de maatregel uit") {
            $0.subject.executedBy = .stated(.known(.localTeam), Provenance())
        }
        .notApplicable("de maatregel is beëindigd") { $0.subject.add("einde", .ended, on: "2026-11-01") }

    /// Examples of discussing who stays.
    static let whoStaysIsDiscussed = RuleExamples(of: .proeftuin(37), from: MeasureInOrder.situation)
        .met(
            "ook met het huishouden besproken",
            wrong: { $0.subject.workerDiscussion.change { $0.withHousehold = false } }
        ) { $0.subject.workerDiscussion.change { $0.withHousehold = true } }
        .notMet("vastgelegd dat het niet besproken is", at: ["workerDiscussion"]) {
            $0.subject.workerDiscussion = .recordedNone
        }
        .notMet("alleen met de jeugdbeschermer besproken", at: ["workerDiscussion.withHousehold"]) {
            $0.subject.workerDiscussion.change { $0.withHousehold = false }
        }
        .undecided("of het besproken is, is niet vastgelegd", missing: ["workerDiscussion"]) {
            $0.subject.workerDiscussion = .notRecorded
        }
        .undecided("of de jeugdbeschermer erbij was, is niet vastgelegd", missing: ["workerDiscussion.withWorker"]) {
            $0.subject.workerDiscussion.change { $0.withWorker = nil }
        }
        .notApplicable("er is geen jeugdbeschermer uit het team betrokken") {
            $0.subject.safetyTeamWorker = .recordedNone
        }
        .notApplicable("een huisverbod") { $0.subject.kind = .known(.temporaryHouseBan) }
        .notApplicable("de maatregel wordt alleen overwogen") { $0.subject.becomeConsideration() }
}

extension Measure {
    /// Lets help of a kind begin after the measure and before anything was mapped.
    fileprivate mutating func startHelpEarly(_ kind: AccompanyingHelp.Kind) {
        help.change("gezinsbegeleiding") {
            $0.kind = .known(kind)
            $0.from = .day("2026-07-28")
        }
    }
}
