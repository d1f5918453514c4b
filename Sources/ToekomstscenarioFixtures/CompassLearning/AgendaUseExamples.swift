import Domain
import GovernanceCompass

extension RuleExamples where Subject == LearningAgenda {
    /// Examples of the system analysis that an agenda rests on.
    static let agendaRestsOnAnalysis = RuleExamples(of: .domein(8), from: LearningAgendaInOrder.situation)
        .met(
            "de projectleiders namen de analyse mee door",
            wrong: { $0.subject.analysis.change { $0.isMadeWithProjectLeaders = false } }
        ) { $0.subject.analysis.change { $0.isMadeWithProjectLeaders = true } }
        .notMet("er waren alleen interviews", at: ["analysis"]) { $0.subject.analysis = .recordedNone }
        .notMet("de analyse is leeg", at: ["analysis.entries"]) {
            $0.subject.analysis.change { $0.entries.drop { _ in true } }
        }
        .notMet("de projectleiders maakten de analyse niet mee", at: ["analysis.isMadeWithProjectLeaders"]) {
            $0.subject.analysis.change { $0.isMadeWithProjectLeaders = false }
        }
        .notMet("het bleef bij een eerste opzet", at: ["analysis.isMadeInRounds"]) {
            $0.subject.analysis.change { $0.isMadeInRounds = false }
        }
        .notMet("een regel gaat over niemand", at: ["analysis.entries[geldstromen].actors"]) {
            $0.subject.analysis.change { $0.entries.change("geldstromen") { $0.groups = [] } }
        }
        .undecided("geen analyse vastgelegd", missing: ["analysis"]) { $0.subject.analysis = .notRecorded }
        .undecided("niet vastgelegd wat in de analyse staat", missing: ["analysis.entries"]) {
            $0.subject.analysis.change { $0.entries = [] }
        }
        .undecided("niet vastgelegd of dit de hele analyse is", missing: ["analysis.entries.complete"]) {
            $0.subject.analysis.change { $0.entries.complete = nil }
        }
        .undecided("het aspect van een regel is niet vastgelegd", missing: ["analysis.entries[geldstromen].aspect"]) {
            $0.subject.analysis.change { $0.entries.change("geldstromen") { $0.aspect = nil } }
        }
        .undecided(
            "niet vastgelegd over welke groep een regel gaat", missing: ["analysis.entries[geldstromen].groups"]
        ) { $0.subject.analysis.change { $0.entries.change("geldstromen") { $0.groups = nil } } }
        .undecided(
            "niet vastgelegd over welke partijen een regel gaat", missing: ["analysis.entries[korte-lijnen].parties"]
        ) { $0.subject.analysis.change { $0.entries.change("korte-lijnen") { $0.parties = nil } } }
        .undecided(
            "niet vastgelegd of de projectleiders meededen", missing: ["analysis.isMadeWithProjectLeaders"]
        ) { $0.subject.analysis.change { $0.isMadeWithProjectLeaders = nil } }
        .undecided("niet vastgelegd of de analyse nog eens is doorgenomen", missing: ["analysis.isMadeInRounds"]) {
            $0.subject.analysis.change { $0.isMadeInRounds = nil }
        }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }

    /// Examples of an agenda of limited circulation.
    static let circulationIsKept = RuleExamples(of: .domein(9), from: LearningAgendaInOrder.situation)
        .met(
            "de kring is in overleg verruimd",
            wrong: { $0.subject.shares.change("hogerop") { $0.to = ["beleid", "pers"] } }
        ) {
            $0.subject.limitedTo = .stated(
                LearningAgendaInOrder.teams + ["beleid", "bestuur", "pers"], Provenance(knownOn: "2026-07-15"))
        }
        .notMet("de agenda ging buiten de kring", at: ["shares[hogerop].to"]) {
            $0.subject.shares.change("hogerop") { $0.to = ["beleid", "pers"] }
        }
        .undecided("niet vastgelegd aan wie een stuk ging", missing: ["shares[hogerop].to"]) {
            $0.subject.shares.change("hogerop") { $0.to = nil }
        }
        .undecided(
            "niet vastgelegd of een stuk buiten de kring al weg is", missing: ["shares[hogerop].on"],
            wrong: { $0.subject.shares.change("hogerop") { $0.to = ["pers"] } }
        ) { $0.subject.shares.change("hogerop") { $0.on = nil } }
        .undecided("niet vastgelegd of de agenda verder ging", missing: ["shares.complete"]) {
            $0.subject.shares.complete = nil
        }
        .undecided("niet vastgelegd aan wie de agenda is gegeven", missing: ["shares"]) { $0.subject.shares = [] }
        .undecided(
            "niet vastgelegd of de kring beperkt is", missing: ["limitedTo"]
        ) { $0.subject.limitedTo = .notRecorded }
        .notApplicable("de agenda mag overal heen") { $0.subject.limitedTo = .recordedNone }

    /// Examples of an agenda that is brought up the line.
    static let agendaIsBroughtUp = RuleExamples(of: .domein(10), from: LearningAgendaInOrder.situation)
        .met("de agenda is hogerop gebracht", wrong: { $0.subject.broughtUpOn = .recordedNone }) {
            $0.subject.broughtUpOn = .stated(.day("2026-11-01"), Provenance(knownOn: "2026-11-01"))
        }
        .notMet("de agenda bleef bij de sessie", at: ["broughtUpOn"]) { $0.subject.broughtUpOn = .recordedNone }
        .notMet("het is alleen gepland", at: ["broughtUpOn"]) {
            $0.subject.broughtUpOn = .stated(.day("2026-12-01"), Provenance(knownOn: "2026-11-01"))
        }
        .undecided("niet vastgelegd of de agenda hogerop ging", missing: ["broughtUpOn"]) {
            $0.subject.broughtUpOn = .notRecorded
        }
        .undecided(
            "het niveau is niet vastgelegd", missing: ["level"], wrong: { $0.subject.broughtUpOn = .recordedNone }
        ) { $0.subject.level = .notRecorded }
        .notApplicable("de agenda is van bestuurders") {
            $0.subject.level = .stated(.known(.strategic), Provenance(knownOn: "2026-01-15"))
        }

    /// Examples of goals, end users and steps that stay in sight.
    static let aimStaysInSight = RuleExamples(of: .domein(12), from: LearningAgendaInOrder.situation)
        .met(
            "bij de tussenstap staat voor wie",
            wrong: { $0.subject.aim.change { $0.milestones.change("een-gezicht") { $0.endUsers = [] } } }
        ) {
            $0.subject.aim.change { $0.milestones.change("een-gezicht") { $0.endUsers = [.known(.usesViolence)] } }
        }
        .notMet("een tussenstap zonder eindgebruiker", at: ["aim.milestones[een-gezicht].endUsers"]) {
            $0.subject.aim.change { $0.milestones.change("een-gezicht") { $0.endUsers = [] } }
        }
        .notMet("een einddoel voor niemand", at: ["aim.goals[rust].endUsers"]) {
            $0.subject.aim.change { $0.goals.change("rust") { $0.endUsers = [] } }
        }
        .notMet("er zijn geen einddoelen", at: ["aim.goals"]) { $0.subject.aim.change { $0.goals = .recordedNone } }
        .notMet("er zijn geen tussenstappen", at: ["aim.milestones"]) {
            $0.subject.aim.change { $0.milestones = .recordedNone }
        }
        .undecided("niet vastgelegd voor wie een tussenstap is", missing: ["aim.milestones[een-gezicht].endUsers"]) {
            $0.subject.aim.change { $0.milestones.change("een-gezicht") { $0.endUsers = nil } }
        }
        .undecided("niet vastgelegd voor wie een einddoel is", missing: ["aim.goals[rust].endUsers"]) {
            $0.subject.aim.change { $0.goals.change("rust") { $0.endUsers = nil } }
        }
        .undecided("geen einddoelen vastgelegd", missing: ["aim.goals"]) {
            $0.subject.aim.change { $0.goals = [] }
        }
        .undecided("geen tussenstappen vastgelegd", missing: ["aim.milestones"]) {
            $0.subject.aim.change { $0.milestones = [] }
        }
        .undecided("niet vastgelegd of dit alle tussenstappen zijn", missing: ["aim.milestones.complete"]) {
            $0.subject.aim.change { $0.milestones.complete = nil }
        }
        .undecided("niet vastgelegd of dit alle einddoelen zijn", missing: ["aim.goals.complete"]) {
            $0.subject.aim.change { $0.goals.complete = nil }
        }
        .undecided("niet vastgelegd waar de werkwijze voor is", missing: ["aim"]) { $0.subject.aim = .notRecorded }
        .notApplicable("er wordt geen nieuwe werkwijze ingevoerd") { $0.subject.aim = .recordedNone }
}
