import Domain
import GovernanceCompass

extension RuleExamples where Subject == LearningNetwork {
    /// Examples of a culture of learning that is socially safe.
    static let learningIsSociallySafe = RuleExamples(of: .kompas(91), from: LearningNetworkInOrder.situation)
        .met("drie deelnemers zeggen ja", wrong: { $0.context.attestations = [] }) {
            $0.context.attestations = LearningNetworkInOrder.situation.context.attestations
        }
        .notMet("wie antwoordde zegt nee", at: ["attestations[KOMPAS-91]"]) {
            $0.context.attestations = [Attestation(.kompas(91), .no, by: "deelnemer-1", on: "2026-11-02")]
        }
        .undecided("één deelnemer voelt zich niet vrij", missing: ["attestations[KOMPAS-91]"]) {
            $0.context.attestations.append(Attestation(.kompas(91), .no, by: "deelnemer-4", on: "2026-11-02"))
        }
        .undecided("een leidinggevende antwoordde voor anderen", missing: ["attestations[KOMPAS-91]"]) {
            $0.context.attestations = [
                Attestation(.kompas(91), .yes, by: "leiding", of: "deelnemer-1", on: "2026-11-02")
            ]
        }
        .undecided("niemand antwoordde", missing: ["attestations[KOMPAS-91]"]) { $0.context.attestations = [] }

    /// Examples of places to learn across boundaries.
    static let boundariesAreBridged = RuleExamples(of: .kompas(92), from: LearningNetworkInOrder.situation)
        .met("er kwam een andere vorm", wrong: { $0.subject.boundaryObjects = .recordedNone }) {
            $0.subject.boundaryObjects.entries = [
                BoundaryObject(
                    "huis", .sharedSpace, embeddedOn: .stated(.day("2026-10-01")), endedOn: .recordedNone,
                    knownOn: "2026-10-01")
            ]
        }
        .notMet("er is geen plek of vorm", at: ["boundaryObjects.embedded"]) {
            $0.subject.boundaryObjects = .recordedNone
        }
        .notMet("het vragenuur is gestopt", at: ["boundaryObjects.embedded"]) {
            $0.subject.boundaryObjects.change("vragenuur") {
                $0.endedOn = .stated(.day("2026-10-01"), Provenance(knownOn: "2026-10-01"))
            }
        }
        .notMet("het vragenuur is alleen bedacht", at: ["boundaryObjects.embedded"]) {
            $0.subject.boundaryObjects.change("vragenuur") { $0.embeddedOn = .recordedNone }
        }
        .undecided("niet vastgelegd of het vragenuur loopt", missing: ["boundaryObjects[vragenuur].embeddedOn"]) {
            $0.subject.boundaryObjects.change("vragenuur") { $0.embeddedOn = .notRecorded }
        }
        .undecided("niet vastgelegd of het vragenuur stopte", missing: ["boundaryObjects[vragenuur].endedOn"]) {
            $0.subject.boundaryObjects.change("vragenuur") { $0.endedOn = .notRecorded }
        }
        .undecided("niets vastgelegd van zulke plekken", missing: ["boundaryObjects.complete"]) {
            $0.subject.boundaryObjects = []
        }
        .undecided(
            "niet vastgelegd sinds wanneer het netwerk werkt", missing: ["runsSince"],
            wrong: { $0.subject.boundaryObjects = .recordedNone }
        ) { $0.subject.runsSince = .notRecorded }
        .notApplicable("het netwerk is nog niet begonnen") { $0.subject.runsSince = .recordedNone }

    /// Examples of moments to celebrate.
    static let successIsPlanned = RuleExamples(of: .kompas(98), from: LearningNetworkInOrder.situation)
        .met("er staat een moment in de agenda", wrong: { $0.subject.successMoments = .recordedNone }) {
            $0.subject.successMoments.entries = [SuccessMoment("lente", on: .day("2027-03-21"), knownOn: "2026-11-01")]
        }
        .notMet("er is niets gepland", at: ["successMoments.planned"]) { $0.subject.successMoments = .recordedNone }
        .met("het moment is vandaag", wrong: { $0.subject.successMoments = .recordedNone }) {
            $0.subject.successMoments.entries = [SuccessMoment("vandaag", on: .day("2026-11-20"))]
        }
        .notMet("het laatste moment is voorbij", at: ["successMoments.planned"]) {
            $0.subject.successMoments.change("oogst") { $0.on = .day("2026-11-19") }
        }
        .undecided("van het moment is alleen de maand bekend", missing: ["successMoments[oogst].on"]) {
            $0.subject.successMoments.change("oogst") { $0.on = try? DateRange(year: 2026, month: 11) }
        }
        .undecided("de dag van het moment is niet vastgelegd", missing: ["successMoments[oogst].on"]) {
            $0.subject.successMoments.change("oogst") { $0.on = nil }
        }
        .undecided("geen succesmomenten vastgelegd", missing: ["successMoments.complete"]) {
            $0.subject.successMoments = []
        }
        .notApplicable("het netwerk is nog niet begonnen") { $0.subject.runsSince = .recordedNone }

    /// Examples of friction that is talked about.
    static let frictionIsTalkedAbout = RuleExamples(of: .kompas(99), from: LearningNetworkInOrder.situation)
        .met(
            "het gesprek is gevoerd",
            wrong: { $0.subject.frictions.change("wie-belt") { $0.discussedOn = .recordedNone } }
        ) {
            $0.subject.frictions.change("wie-belt") {
                $0.discussedOn = .stated(.day("2026-11-10"), Provenance(knownOn: "2026-11-10"))
            }
        }
        .met(
            "wat niet besproken is, is voorbij",
            wrong: { $0.subject.frictions.change("wie-belt") { $0.isSeenAsLearning = false } }
        ) {
            $0.subject.frictions.change("wie-belt") {
                $0.overOn = .stated(.day("2026-11-10"), Provenance(knownOn: "2026-11-10"))
            }
        }
        .notMet("het schuurt en niemand bespreekt het", at: ["frictions[wie-belt].discussedOn"]) {
            $0.subject.frictions.change("wie-belt") { $0.discussedOn = .recordedNone }
        }
        .notMet("niemand vroeg wie aan zet is", at: ["frictions[wie-belt].isOwnershipAskedAgain"]) {
            $0.subject.frictions.change("wie-belt") { $0.isOwnershipAskedAgain = false }
        }
        .notMet("men ziet niet wat ervan te leren is", at: ["frictions[wie-belt].isSeenAsLearning"]) {
            $0.subject.frictions.change("wie-belt") { $0.isSeenAsLearning = false }
        }
        .notMet("voor wat het werk oproept is geen aandacht", at: ["hasAttentionForImpact"]) {
            $0.subject.hasAttentionForImpact = .stated(false, Provenance(knownOn: "2026-10-10"))
        }
        .undecided("niet vastgelegd of het is besproken", missing: ["frictions[wie-belt].discussedOn"]) {
            $0.subject.frictions.change("wie-belt") { $0.discussedOn = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of is gevraagd wie aan zet is", missing: ["frictions[wie-belt].isOwnershipAskedAgain"]
        ) { $0.subject.frictions.change("wie-belt") { $0.isOwnershipAskedAgain = nil } }
        .undecided("niet vastgelegd of men ervan leert", missing: ["frictions[wie-belt].isSeenAsLearning"]) {
            $0.subject.frictions.change("wie-belt") { $0.isSeenAsLearning = nil }
        }
        .undecided("niet vastgelegd of er aandacht is", missing: ["hasAttentionForImpact"]) {
            $0.subject.hasAttentionForImpact = .notRecorded
        }
        .undecided("niet vastgelegd of het schuurt", missing: ["frictions"]) { $0.subject.frictions = [] }
        .undecided("niet vastgelegd of het nog ergens schuurt", missing: ["frictions.complete"]) {
            $0.subject.frictions.complete = nil
        }
        .undecided(
            "niet vastgelegd of een wrijving die niet is besproken voorbij is", missing: ["frictions[wie-belt].overOn"],
            wrong: { $0.subject.frictions.change("wie-belt") { $0.discussedOn = .recordedNone } }
        ) { $0.subject.frictions.change("wie-belt") { $0.overOn = .notRecorded } }
        .notApplicable("het netwerk is nog niet begonnen") { $0.subject.runsSince = .recordedNone }
}
