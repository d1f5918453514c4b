import Domain

extension RuleExamples where Subject == Measure {
    /// Examples of a judge who imposes.
    static let judgeImposes = RuleExamples(of: .sturen(23), from: MeasureInOrder.situation)
        .met(
            "de kinderrechter legde op", wrong: { $0.subject.imposedBy = .stated(.known(.mayor), Provenance()) }
        ) { $0.subject.imposedBy = .stated(.known(.juvenileCourt), Provenance()) }
        .met("de rechtbank legde op", wrong: { $0.subject.imposedBy = .notRecorded }) {
            $0.subject.imposedBy = .stated(.known(.otherCourt), Provenance())
        }
        .notMet("de burgemeester legde op", at: ["imposedBy"]) {
            $0.subject.imposedBy = .stated(.known(.mayor), Provenance())
        }
        .notMet("vastgelegd dat niemand oplegde", at: ["imposedBy"]) { $0.subject.imposedBy = .recordedNone }
        .undecided("wie oplegde is niet vastgelegd", missing: ["imposedBy"]) { $0.subject.imposedBy = .notRecorded }
        .undecided("een autoriteit die deze versie niet kent", missing: ["imposedBy"]) {
            $0.subject.imposedBy = .stated(Coded(code: "later"), Provenance())
        }
        .undecided(
            "niet vastgelegd wie oplegde, en niet welke maatregel", missing: ["kind"],
            wrong: { $0.subject.kind = .known(.contactBan) }
        ) {
            $0.subject.kind = nil
            $0.subject.imposedBy = .notRecorded
        }
        .notApplicable("een tijdelijk huisverbod") { $0.subject.kind = .known(.temporaryHouseBan) }
        .notApplicable("de maatregel is alleen verzocht") { $0.subject.becomeRequestOnly() }

    /// Examples of an institution under contract that fits.
    static let institutionIsAssigned = RuleExamples(of: .sturen(24), from: MeasureInOrder.situation)
        .met(
            "de gemeente sloot alsnog een contract",
            wrong: { $0.subject.institution.change { $0.isContracted = false } }
        ) { $0.subject.institution.change { $0.isContracted = true } }
        .notMet("een instelling zonder contract", at: ["institution.isContracted"]) {
            $0.subject.institution.change { $0.isContracted = false }
        }
        .notMet(
            "geen contract, en of zij past is niet vastgelegd", at: ["institution.isContracted"],
            missing: ["institution.fitsProblem"], wrong: { $0.subject.institution.change { $0.fitsProblem = nil } }
        ) { $0.subject.institution.change { $0.isContracted = false } }
        .notMet("een instelling die niet past", at: ["institution.fitsProblem"]) {
            $0.subject.institution.change { $0.fitsProblem = false }
        }
        .notMet("bij een voorlopige ondertoezichtstelling is er geen instelling", at: ["institution"]) {
            $0.subject.kind = .known(.provisionalSupervisionOrder)
            $0.subject.institution = .recordedNone
        }
        .undecided("of er een contract is, is niet vastgelegd", missing: ["institution.isContracted"]) {
            $0.subject.institution.change { $0.isContracted = nil }
        }
        .undecided("welke instelling is niet vastgelegd", missing: ["institution"]) {
            $0.subject.institution = .notRecorded
        }
        .notApplicable("een voogdijmaatregel") { $0.subject.kind = .known(.guardianship) }

    /// Examples of a measure that comes with help.
    static let measureComesWithHelp = RuleExamples(of: .proeftuin(34), from: MeasureInOrder.situation)
        .met("de hulp begon alsnog", wrong: { $0.subject.help = .recordedNone }) {
            $0.subject.help.entries = [
                AccompanyingHelp("later", .care, from: .day("2026-11-20"), ended: .recordedNone)
            ]
        }
        .notMet("vastgelegd dat er geen hulp is", at: ["help"]) { $0.subject.help = .recordedNone }
        .notMet("de hulp begint pas over een maand", at: ["help"]) {
            $0.subject.help.change("gezinsbegeleiding") { $0.from = .day("2026-12-20") }
        }
        .notMet("de hulp is gestopt", at: ["help"]) {
            $0.subject.help.change("gezinsbegeleiding") {
                $0.ended = .stated(.day("2026-11-20"), Provenance())
            }
        }
        .notMet("een huisverbod zonder hulp", at: ["help"], wrong: { $0.subject.kind = .known(.temporaryHouseBan) }) {
            $0.subject.help = .recordedNone
        }
        .undecided("over hulp is niets vastgelegd", missing: ["help"]) { $0.subject.help = [] }
        .undecided("of de hulp nog loopt is niet vastgelegd", missing: ["help[gezinsbegeleiding].ended"]) {
            $0.subject.help.change("gezinsbegeleiding") { $0.ended = .notRecorded }
        }
        .undecided(
            "of de maatregel is opgelegd, is niet vastgelegd", missing: ["events"],
            wrong: { $0.subject.help = .recordedNone }
        ) { $0.subject.events.forget { $0.id == "opgelegd" || $0.id == "gestart" } }
        .undecided(
            "er is geen hulp, en wanneer de maatregel eindigde is niet vastgelegd", missing: ["events[einde].on"],
            wrong: { $0.subject.help = .recordedNone }
        ) { $0.subject.add("einde", .ended, on: nil) }
        .notApplicable("de maatregel is beëindigd") { $0.subject.add("einde", .ended, on: "2026-11-20") }
        .notApplicable("de maatregel is vervallen") { $0.subject.add("einde", .lapsed, on: "2026-11-19") }
}
