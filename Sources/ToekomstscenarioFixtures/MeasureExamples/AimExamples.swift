import Domain

extension RuleExamples where Subject == Measure {
    /// Examples of the organisation that holds the power.
    static let organisationHoldsThePower = RuleExamples(of: .parallel(18), from: MeasureInOrder.situation)
        .met(
            "het lokale team verzocht",
            wrong: { $0.subject.requestedBy = .stated(.known(.regionalSafetyTeam), Provenance()) }
        ) { $0.subject.requestedBy = .stated(.known(.localTeam), Provenance()) }
        .met(
            "alleen verzocht, en niemand voert nog uit",
            wrong: { $0.subject.executedBy = .stated(.known(.regionalSafetyTeam), Provenance()) }
        ) { $0.subject.becomeRequestOnly() }
        .notMet("het team als zodanig verzocht", at: ["requestedBy"]) {
            $0.subject.requestedBy = .stated(.known(.regionalSafetyTeam), Provenance())
        }
        .met(
            "opgelegd zonder dat iemand erom verzocht",
            wrong: { $0.subject.requestedBy = .recordedNone }
        ) { $0.subject.events.drop("verzocht") }
        .notMet("verzocht, en vastgelegd dat niemand dat deed", at: ["requestedBy"]) {
            $0.subject.requestedBy = .recordedNone
        }
        .notMet("opgelegd, en vastgelegd dat niemand uitvoert", at: ["executedBy"]) {
            $0.subject.executedBy = .recordedNone
        }
        .notMet("het team als zodanig voert uit", at: ["executedBy"]) {
            $0.subject.executedBy = .stated(.known(.regionalSafetyTeam), Provenance())
        }
        .notMet("er is geen tegenspraak georganiseerd", at: ["hasOrganisedDissent"]) {
            $0.subject.hasOrganisedDissent = .stated(false, Provenance())
        }
        .notMet(
            "geen tegenspraak, en wie uitvoert is niet vastgelegd", at: ["hasOrganisedDissent"],
            missing: ["executedBy"], wrong: { $0.subject.executedBy = .notRecorded }
        ) { $0.subject.hasOrganisedDissent = .recordedNone }
        .undecided("of er tegenspraak was, is niet vastgelegd", missing: ["hasOrganisedDissent"]) {
            $0.subject.hasOrganisedDissent = .notRecorded
        }
        .undecided("wie verzocht is niet vastgelegd", missing: ["requestedBy"]) {
            $0.subject.requestedBy = .notRecorded
        }
        .notApplicable("de maatregel wordt alleen overwogen") { $0.subject.becomeConsideration() }

    /// Examples of a measure that has an aim.
    static let interventionHasAim = RuleExamples(of: .parallel(19), from: MeasureInOrder.situation)
        .met("het doel is alsnog benoemd", wrong: { $0.subject.aim = .recordedNone }) {
            $0.subject.aim = MeasureInOrder.measure.aim
        }
        .notMet("vastgelegd dat er geen doel is", at: ["aim"]) { $0.subject.aim = .recordedNone }
        .undecided("een doel is niet vastgelegd", missing: ["aim"]) { $0.subject.aim = .notRecorded }
        .notApplicable("de maatregel is alleen verzocht") { $0.subject.becomeRequestOnly() }
        .notApplicable("een regio die deze afspraak niet kent", wrong: { $0.subject.aim = .recordedNone }) {
            $0.context.adopted = []
        }

    /// Examples of closing that stays in view.
    static let closingIsInView = RuleExamples(of: .parallel(20), from: MeasureInOrder.situation)
        .met(
            "het einde is vandaag voorzien",
            wrong: { $0.subject.foreseenEnd = .since("2026-07-20", .day("2026-11-19")) }
        ) {
            $0.subject.foreseenEnd = .since("2026-07-20", .day("2026-11-20"))
        }
        .met(
            "bij de verlenging is het doel opnieuw bekeken", wrong: { $0.subject.extend(isAimReconsidered: false) }
        ) { $0.subject.events.change("verlengd") { $0.isAimReconsidered = true } }
        .notMet("het voorziene einde is voorbij", at: ["foreseenEnd"]) {
            $0.subject.foreseenEnd = .since("2026-07-20", .day("2026-11-19"))
        }
        .notMet("vastgelegd dat er geen einde is voorzien", at: ["foreseenEnd"]) {
            $0.subject.foreseenEnd = Timeline([.recordedNone])
        }
        .notMet("verlengd zonder naar het doel te kijken", at: ["events[verlengd].isAimReconsidered"]) {
            $0.subject.extend(isAimReconsidered: false)
        }
        .undecided("een voorzien einde is niet vastgelegd", missing: ["foreseenEnd"]) {
            $0.subject.foreseenEnd = Timeline()
        }
        .undecided("of het voorziene einde voorbij is, is niet te zeggen", missing: ["foreseenEnd"]) {
            $0.subject.foreseenEnd =
                (try? DateRange(year: 2026, month: 11)).map { .since("2026-07-20", $0) }
                ?? Timeline()
        }
        .undecided(
            "of bij de verlenging het doel is bekeken, is niet vastgelegd",
            missing: ["events[verlengd].isAimReconsidered"]
        ) { $0.subject.extend(isAimReconsidered: nil) }
        .undecided(
            "een stap die deze versie niet kent, kan het einde zijn", missing: ["events[later].step"],
            wrong: { $0.subject.foreseenEnd = .since("2026-07-20", .day("2026-11-19")) }
        ) {
            $0.subject.add("later", nil, on: "2026-10-01")
            $0.subject.events.change("later") { $0.step = Coded(code: "nieuw") }
        }
        .notApplicable("de maatregel is beëindigd") { $0.subject.add("einde", .ended, on: "2026-11-01") }
        .notApplicable(
            "een regio die deze afspraak niet kent",
            wrong: { $0.subject.foreseenEnd = .since("2026-07-20", .day("2026-11-19")) }
        ) { $0.context.adopted = [] }

    /// Examples of doubting that a measure forces people.
    static let forcingIsDoubted = RuleExamples(of: .parallel(22), from: MeasureInOrder.situation)
        .notMet("het team nam het zonder twijfel aan", at: ["attestations[PARALLEL-22]"]) {
            $0.context.attestations = [Attestation(.parallel(22), .no, by: "lokaal", on: "2026-11-10")]
        }
        .undecided("niemand heeft geantwoord", missing: ["attestations[PARALLEL-22]"]) {
            $0.context.attestations = []
        }
        .undecided("er is verschillend geantwoord", missing: ["attestations[PARALLEL-22]"]) {
            $0.context.attestations.append(Attestation(.parallel(22), .no, by: "veiligheid", on: "2026-11-10"))
        }
        .notApplicable("een contactverbod, dat geen kinderbeschermingsmaatregel is") {
            $0.subject.kind = .known(.contactBan)
        }
        .met("het team sprak er alsnog over", wrong: { $0.context.attestations = [] }) {
            $0.context.attestations = [Attestation(.parallel(22), .yes, by: "lokaal", on: "2026-11-10")]
        }
}

extension Measure {
    /// Adds an extension.
    fileprivate mutating func extend(isAimReconsidered: Bool?) {
        add("verlengd", .extended, on: "2026-11-02")
        events.change("verlengd") { $0.isAimReconsidered = isAimReconsidered }
    }
}
